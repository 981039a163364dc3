"""The menu bar and the toolbar: the actions in their places."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from gui.look.appearance import TEXT_SCALES, THEMES, Appearance
from gui.look.text import label
from gui.look.theme import GRID
from gui.settings import Settings
from gui.window.actions import Actions
from gui.words import formats, labels
from gui.words.language import LANGUAGES
from scenarios.library import library

TOP: Final = ("file", "edit", "view", "help")
"""The menus of the bar."""


class Menus(QObject):
    """The menu bar of the window.

    Args:
        window: The window.
        actions: Its actions.
        appearance: What the View menu changes.
        settings: Where recent files are remembered.
        open_path: Opens a file.
    """

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        appearance: Appearance,
        settings: Settings,
        open_path: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._settings = settings
        self._open_path = open_path
        bar = window.menuBar()
        self._menus: dict[str, QMenu] = {name: bar.addMenu("") for name in TOP}
        self._choices: list[tuple[QAction, object, Callable[[], object]]] = []
        self._themes: dict[str, QAction] = {}
        self._scales: dict[float, QAction] = {}
        self._shipped: dict[str, QAction] = {}
        self._fill_file(self._menus["file"])
        self._menus["edit"].addActions([actions["undo"], actions["redo"]])
        self._menus["edit"].addSeparator()
        self._menus["edit"].addActions([actions["all_saved"], actions["all_official"]])
        self._menus["edit"].addSeparator()
        self._menus["edit"].addActions([actions["differences"], actions["details"], actions["sharpen"]])
        self._fill_view(self._menus["view"], appearance)
        self._menus["help"].addActions([actions[name] for name in ("page_help", "guide", "tour", "keys")])
        self._menus["help"].addSeparator()
        self._menus["help"].addAction(actions["about"])
        appearance.colours_changed.connect(self._tick)
        self._tick()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        titles = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "help": self.tr("&Help"),
            "library": self.tr("Open from the library"),
            "recent": self.tr("Open recent"),
            "language": self.tr("Language"),
            "theme": self.tr("Theme"),
            "text": self.tr("Text size"),
        }
        for name, title in titles.items():
            self._menus[name].setTitle(title)
        for name, text in zip(THEMES, (self.tr("As the desktop"), self.tr("Light"), self.tr("Dark")), strict=True):
            self._themes[name].setText(text)
        for scale, action in self._scales.items():
            action.setText(formats.percent(scale))
        for name, action in self._shipped.items():
            action.setText(labels.library_name(name))

    def top(self) -> list[QMenu]:
        """The menus of the bar."""
        return [self._menus[name] for name in TOP]

    def menu(self, name: str) -> QMenu:
        """One of the menus."""
        return self._menus[name]

    def _fill_file(self, menu: QMenu) -> None:
        menu.addActions([self._actions["new"], self._actions["open"]])
        self._menus["library"] = menu.addMenu("")
        self._menus["library"].setToolTipsVisible(True)
        self._menus["library"].aboutToShow.connect(self._describe_library)
        for name, path in library().items():
            self._shipped[name] = self._menus["library"].addAction("", partial(self._open_path, path))
        self._menus["recent"] = menu.addMenu("")
        self._menus["recent"].aboutToShow.connect(self._fill_recent)
        menu.addAction(self._actions["recover"])
        menu.addSeparator()
        menu.addActions([self._actions["save"], self._actions["save_as"]])
        menu.addSeparator()
        menu.addActions([self._actions[name] for name in ("report", "export", "import")])
        menu.addSeparator()
        menu.addAction(self._actions["quit"])

    def _describe_library(self) -> None:
        for name, action in self._shipped.items():
            action.setToolTip(labels.library_description(name))

    def _fill_recent(self) -> None:
        menu = self._menus["recent"]
        menu.clear()
        for path in self._settings.recent_files():
            menu.addAction(str(path).replace("&", "&&"), partial(self._open_path, path))
        if menu.isEmpty():
            menu.addAction(self.tr("None yet")).setEnabled(False)

    def _fill_view(self, menu: QMenu, look: Appearance) -> None:
        groups = (
            ("explore", "compare", "seek", "why", "workshop", "evidence", "model"),
            ("next_page", "previous_page", "next_part", "previous_part", "present"),
            ("overview", "segments", "employers"),
            ("pin", "pinned"),
            ("as_observed", "as_planned"),
            ("plan", "offer", "history"),
            ("levers", "assumptions", "targets", "years", "help", "reset_layout"),
        )
        for names in groups:
            menu.addActions([self._actions[name] for name in names])
            menu.addSeparator()
        for name in ("language", "theme", "text"):
            self._menus[name] = menu.addMenu("")
        for language in LANGUAGES:
            choose = partial(look.choose_language, language)
            self._choice("language", language.name, choose, language, lambda: look.language)
        for theme in THEMES:
            choose = partial(look.choose_theme, theme)
            self._themes[theme] = self._choice("theme", "", choose, theme, lambda: look.theme_name)
        self._menus["text"].addActions([self._actions[f"{size}_text"] for size in ("larger", "smaller", "ordinary")])
        self._menus["text"].addSeparator()
        for scale in TEXT_SCALES:
            choose = partial(look.choose_text_scale, scale)
            self._scales[scale] = self._choice("text", "", choose, scale, lambda: look.text_scale)

    def _choice(
        self, menu: str, text: str, choose: Callable[[], object], own: object, now: Callable[[], object]
    ) -> QAction:
        """An entry of a menu of which one is chosen: the one whose own value is the value now."""
        action = self._menus[menu].addAction(text)
        action.setCheckable(True)
        group = self._menus[menu].findChild(QActionGroup) or QActionGroup(self._menus[menu])
        group.addAction(action)
        action.triggered.connect(lambda _checked=False: choose())
        self._choices.append((action, own, now))
        return action

    def _tick(self) -> None:
        """Tick what is chosen, however it was chosen."""
        for action, own, now in self._choices:
            action.setChecked(own == now())


class Tools(QToolBar):
    """The toolbar: files, history, reading and period."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tools")
        self.setMovable(False)
        self._actions = actions
        self._fit_icons()
        self._reading = label("muted")
        self._period = label("muted")
        self.addActions([actions[name] for name in ("new", "open", "save")])
        self.addSeparator()
        self.addActions([actions[name] for name in ("undo", "redo")])
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        groups = ((self._reading, ("as_observed", "as_planned")), (self._period, ("plan", "offer")))
        for heading, names in groups:
            heading.setContentsMargins(2 * GRID, 0, GRID, 0)
            self.addWidget(heading)
            self.addActions([actions[name] for name in names])
            self.addSeparator()
        self.addActions([actions["years"], actions["page_help"]])

    def changeEvent(self, event: QEvent) -> None:
        """Let icons grow with the text."""
        if event.type() == QEvent.Type.FontChange:
            self._fit_icons()
        super().changeEvent(event)

    def buttons(self, *names: str) -> list[QWidget]:
        """The buttons of some actions."""
        return [self.widgetForAction(self._actions[name]) for name in names]

    def _fit_icons(self) -> None:
        side = round(1.2 * self.fontMetrics().height())
        self.setIconSize(QSize(side, side))

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.setWindowTitle(self.tr("Tools"))
        self._reading.setText(self.tr("Reading"))
        self._period.setText(self.tr("Levers act on"))
