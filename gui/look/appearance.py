"""How the window looks and speaks: theme, text size and language, remembered and changed without a restart."""

import gc
from typing import Final

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from gui.look import theme
from gui.look.style_sheet import style_sheet
from gui.look.theme import Colours
from gui.settings import LANGUAGE, TEXT_SCALE, THEME, Settings
from gui.words.language import Language, Translators, preferred

THEMES: Final = ("system", "light", "dark")
TEXT_SCALES: Final = (1.0, 1.15, 1.3, 1.6, 2.0)
"""Text sizes relative to the desktop's; the last ones are for a projector."""

PRESENTED: Final = 1.5
"""How much larger everything is written while somebody presents in the least window."""

LEAST_PRESENTED: Final = QSize(1366, 768)
"""The least window for which that is meant; in a larger one text keeps its share of the picture."""


class Appearance(QObject):
    """Applies what the settings say about looks to the whole application."""

    colours_changed = Signal()

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._translators = Translators()
        application.setStyle("Fusion")  # once: every style anew would polish all widgets once more
        self._desktop_points = application.font().pointSizeF()
        self.language = preferred(settings.get(LANGUAGE))
        self.colours = theme.LIGHT
        self._presented = 1.0
        application.styleHints().colorSchemeChanged.connect(lambda _scheme: self._redraw())
        self._speak()
        self._redraw()

    @property
    def theme_name(self) -> str:
        """The chosen theme, ``system`` unless somebody chose."""
        return self._settings.get(THEME)

    @property
    def text_scale(self) -> float:
        """Text size relative to the desktop's."""
        return self._settings.get(TEXT_SCALE)

    def choose_language(self, language: Language) -> None:
        """Speak another language from now on."""
        self._settings.put(LANGUAGE, language.code)
        self.language = language
        self._speak()

    def choose_theme(self, name: str) -> None:
        """Look light, dark or as the desktop does from now on."""
        if name != self.theme_name:
            self._settings.put(THEME, name)
            self._redraw()

    def choose_text_scale(self, scale: float) -> None:
        """Write larger or smaller from now on."""
        if scale != self.text_scale:
            self._settings.put(TEXT_SCALE, scale)
            self._redraw()

    def present(self, size: QSize | None) -> None:
        """Write larger for as long as somebody presents: those in the back row see shares of a picture, not pixels.

        Args:
            size: That of the window that is presented; None once nobody presents any more.
        """
        wanted, least = 1.0, LEAST_PRESENTED
        if size is not None:
            wanted = PRESENTED * max(min(size.width() / least.width(), size.height() / least.height()), 1.0)
        if wanted != self._presented:
            self._presented = wanted
            self._redraw()

    def step_text(self, steps: int) -> None:
        """Write so many sizes larger, or smaller when negative, and no further than the sizes go."""
        nearest = min(TEXT_SCALES, key=lambda scale: abs(scale - self.text_scale))
        position = TEXT_SCALES.index(nearest) + steps
        self.choose_text_scale(TEXT_SCALES[min(max(position, 0), len(TEXT_SCALES) - 1)])

    def _speak(self) -> None:
        self._translators.speak(self.language)
        gc.collect()  # as in _dress
        self._application.setLayoutDirection(self.language.direction)

    def _redraw(self) -> None:
        self.colours = {"light": theme.LIGHT, "dark": theme.DARK}.get(self.theme_name) or theme.system_colours()
        _dress(self._application, self.colours, self._desktop_points * self.text_scale * self._presented)
        self.colours_changed.emit()


def _dress(application: QApplication, colours: Colours, text_points: float) -> None:
    """Give the whole application a scheme and a text size.

    Args:
        application: The running application.
        colours: The scheme.
        text_points: Size of ordinary text in points.
    """
    gc.collect()  # Qt must not meet a widget that Python is about to delete while it restyles them all
    application.setPalette(_palette(colours))
    font = QFont(application.font())
    font.setPointSizeF(text_points)
    font.setFeature(QFont.Tag("tnum"), 1)
    application.setFont(font)
    application.setStyleSheet(style_sheet(colours, font))


def _palette(colours: Colours) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.raised,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Dark: colours.edge,
        QPalette.ColorRole.Shadow: colours.line,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette
