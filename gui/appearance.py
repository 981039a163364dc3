"""How the window looks and speaks: theme, text size and language, remembered and changed without a restart."""

import gc
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from gui import theme
from gui.language import Language, Translators, preferred
from gui.settings import LANGUAGE, TEXT_SCALE, THEME, Settings

THEMES: Final = ("system", "light", "dark")
TEXT_SCALES: Final = (1.0, 1.15, 1.3, 1.6, 2.0)
"""Text sizes relative to the desktop's; the last ones are for a projector."""


class Appearance(QObject):
    """Applies what the settings say about looks to the whole application."""

    colours_changed = Signal()

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._translators = Translators()
        self._desktop_points = application.font().pointSizeF()
        self.language = preferred(settings.get(LANGUAGE))
        self.colours = theme.LIGHT
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
        self._settings.put(THEME, name)
        self._redraw()

    def choose_text_scale(self, scale: float) -> None:
        """Write larger or smaller from now on."""
        self._settings.put(TEXT_SCALE, scale)
        self._redraw()

    def _speak(self) -> None:
        self._translators.speak(self.language)
        gc.collect()  # as in theme.apply
        self._application.setLayoutDirection(self.language.direction)

    def _redraw(self) -> None:
        self.colours = {"light": theme.LIGHT, "dark": theme.DARK}.get(self.theme_name) or theme.system_colours()
        theme.apply(self._application, self.colours, self._desktop_points * self.text_scale)
        self.colours_changed.emit()
