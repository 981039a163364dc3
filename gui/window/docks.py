"""The panels around the pages: where they stand to begin with, and where people put them."""

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from gui.look.theme import Colours
from gui.settings import DOCKS, MIRRORED_DOCKS, Setting, Settings
from gui.window.dock_title import DockTitle
from gui.window.roomy import Roomy
from gui.window.tab_order import sort_tab_order

Area = Qt.DockWidgetArea

PLACES: Final[Mapping[str, Area]] = {
    "levers": Area.LeftDockWidgetArea,
    "assumptions": Area.LeftDockWidgetArea,
    "targets": Area.RightDockWidgetArea,
    "help": Area.RightDockWidgetArea,
    "years": Area.BottomDockWidgetArea,
}
"""Where each panel stands to begin with, read from left to right; the first of a side is in front."""

HIDDEN: Final = ("years", "help")
"""The panels that are closed to begin with."""

WIDTHS: Final = {"levers": 300, "targets": 280}
"""Widths to begin with, in pixels; a panel takes more where its rows need it."""

PAGE: Final = 60
"""Letters of width that the pages keep; where the panels of both sides leave less, all stand on one side."""

SIDES: Final = (Area.LeftDockWidgetArea, Area.RightDockWidgetArea)


class Docks(QObject):
    """The panels as docks of the window.

    Args:
        window: The window.
        panels: Name to panel, as in :data:`PLACES`.
        settings: Where it is remembered how they stand.
    """

    def __init__(self, window: QMainWindow, panels: Mapping[str, QWidget], settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._is_narrow = False
        self._points = window.font().pointSizeF()
        self._needs_widths = False
        self._least: list[int] = []
        self._size = QSize()
        self._titles: dict[str, DockTitle] = {}
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._place_where_room_changed)
        window.setTabPosition(Area.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self._docks = {name: self._dock(name, panel) for name, panel in panels.items()}
        window.installEventFilter(self)
        for name in HIDDEN:
            self._docks[name].hide()

    def __getitem__(self, name: str) -> QDockWidget:
        return self._docks[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._docks)

    def around(self, pages: QWidget) -> list[QWidget]:
        """The parts of the window in the order of reading: panels before the pages, the pages, and those behind."""
        before = self._starting_at(SIDES[0])
        behind = [dock for dock in self._docks.values() if dock not in before]
        return [*(dock.widget() for dock in before), pages, *(dock.widget() for dock in behind)]

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """Name the panels in the language of the window."""
        for name, title in titles.items():
            self._docks[name].setWindowTitle(title)

    def set_colours(self, colours: Colours) -> None:
        """Draw the titles for a scheme."""
        for title in self._titles.values():
            title.set_colours(colours)

    def place(self) -> None:
        """Put the panels on the sides that the direction of reading asks for, those of one side behind each other."""
        self._is_narrow = self._needs_one_side()
        for side in SIDES:
            names = [name for name in self._docks if self._side(name) == side]
            for name in names:
                if self._window.dockWidgetArea(self._docks[name]) != side:
                    self._window.addDockWidget(side, self._docks[name])
            self._put_behind(names)
        self._take_widths()
        self._settling.start()

    def fit(self) -> None:
        """Place the panels anew once the size of the text leaves no room for two sides, or leaves it again.

        Panels that large text made wide give the pages their room back.
        """
        self._size = self._window.size()
        self._needs_widths, self._least = self._points != self._window.font().pointSizeF(), []
        self._points = self._window.font().pointSizeF()
        self._fitting.start()  # the panels must know their new widths first

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether the room changed when the window took another size."""
        if event.type() == QEvent.Type.Resize:
            self._fitting.start()
        return super().eventFilter(watched, event)

    def _place_where_room_changed(self) -> None:
        """Place the panels anew, unless people gave them places of their own."""
        are_ours = all(self._window.dockWidgetArea(self._docks[name]) == self._side(name) for name in WIDTHS)
        if are_ours and self._needs_one_side() != self._is_narrow:
            self.place()
        self._settling.start()

    def _settle(self) -> None:
        """Fold titles; take back what the window grew while large text stood on two sides."""
        self._fold_titles()
        if self._size.isValid() and not self._window.isMaximized():
            self._window.resize(self._size)
        self._size = QSize()
        if self._needs_widths:
            self._take_widths()
            before, self._least = self._least, [self._docks[name].minimumSizeHint().width() for name in WIDTHS]
            self._needs_widths = self._least != before  # rows come to know their new widths one after another
            if self._needs_widths:
                self._settling.start()

    def _take_widths(self) -> None:
        wide = [self._docks[name] for name in WIDTHS]
        self._window.resizeDocks(wide, list(WIDTHS.values()), Qt.Orientation.Horizontal)

    def _needs_one_side(self) -> bool:
        width = self._size.width() if self._size.isValid() else self._window.width()
        pages = PAGE * self._window.fontMetrics().averageCharWidth()
        sides = [[dock.minimumSizeHint().width() for dock in self._starting_at(side)] for side in SIDES]
        return sum(max(widths) for widths in sides) + pages > width

    def _put_behind(self, names: list[str]) -> None:
        """Put panels behind the first of them."""
        for name in names:
            dock, first = self._docks[name], self._docks[names[0]]
            if dock is not first and dock not in self._window.tabifiedDockWidgets(first):
                self._window.tabifyDockWidget(first, dock)
        if names:
            self._docks[names[0]].raise_()

    def reset(self) -> None:
        """Put every panel back to where it stands to begin with."""
        for name, dock in self._docks.items():
            dock.setFloating(False)
            self._window.addDockWidget(self._side(name), dock)
            dock.setVisible(name not in HIDDEN)
        self.place()

    def restore(self) -> None:
        """Put the panels where they were last time."""
        state = self._settings.get(self._setting)
        if not state.isEmpty():
            self._window.restoreState(state)
        self._settling.start()

    def remember(self) -> None:
        """Remember where the panels stand."""
        self._settings.put(self._setting, self._window.saveState())

    @property
    def _setting(self) -> Setting[QByteArray]:
        return MIRRORED_DOCKS if self._window.isRightToLeft() else DOCKS

    def _starting_at(self, side: Area) -> list[QDockWidget]:
        return [dock for name, dock in self._docks.items() if PLACES[name] == side]

    def _side(self, name: str) -> Area:
        """Where a panel belongs in the direction of reading."""
        place = PLACES[name]
        if place not in SIDES:
            return place
        position = 0 if self._is_narrow else SIDES.index(place)
        return SIDES[1 - position] if self._window.isRightToLeft() else SIDES[position]

    def _fold_titles(self) -> None:
        """Leave the naming to the tabs where panels stand behind each other."""
        for name, dock in self._docks.items():
            behind = [other for other in self._window.tabifiedDockWidgets(dock) if not other.isHidden()]
            self._titles[name].fold(bool(behind))
            sort_tab_order(dock)

    def _dock(self, name: str, panel: QWidget) -> QDockWidget:
        dock = QDockWidget(self._window)
        dock.setObjectName(name)
        dock.setWidget(Roomy(panel, insists=True))
        feature = QDockWidget.DockWidgetFeature
        dock.setFeatures(feature.DockWidgetMovable | feature.DockWidgetClosable)
        self._titles[name] = DockTitle(dock)
        dock.setTitleBarWidget(self._titles[name])
        for moved in (dock.dockLocationChanged, dock.visibilityChanged, dock.topLevelChanged):
            moved.connect(lambda _how: self._settling.start())
        self._window.addDockWidget(PLACES[name], dock)
        return dock
