"""The yearly table with all that it needs, and what a hand does on it."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.levers.desk import LeverDesk
from gui.levers.edits import LeverEdits
from gui.levers.guard import Guard
from gui.models.year_rows import ROWS
from gui.panels.years_panel import YearsPanel
from gui.work.focus import Focus
from gui.work.session import Session
from scenarios.scenario import Scenario

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Table(NamedTuple):
    """The panel with all that it needs, and what it refused."""

    session: Session
    focus: Focus
    guard: Guard
    panel: YearsPanel
    refusals: list[str]

    @property
    def scenario(self) -> Scenario:
        return self.session.scenario

    def at(self, element: str, year: int) -> QModelIndex:
        row = next(place for place, row in enumerate(ROWS) if element == (row.element or f"all {row.lever}"))
        return self.panel.model.index(row, self.panel.model.years.index(year))

    def choose(self, first: QModelIndex, last: QModelIndex | None = None) -> None:
        """Click on a cell, and with Shift on another."""
        view = self.panel.table
        for index, keys in ((first, Qt.KeyboardModifier.NoModifier), (last, SHIFT)):
            if index is not None:
                view.scrollTo(index)
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, view.visualRect(index).center())

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.panel.table, key, keys)

    def type(self, text: str) -> None:
        """Type over the current cell: the first letter opens it, Enter confirms."""
        QTest.keyClicks(self.panel.table, text[0])
        editor = self.panel.table.findChild(QLineEdit)
        assert editor is not None
        QTest.keyClicks(editor, text[1:])
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QApplication.processEvents()

    def paste(self, text: str, first: QModelIndex, last: QModelIndex | None = None) -> None:
        QGuiApplication.clipboard().setText(text)
        self.choose(first, last)
        self.press(Qt.Key.Key_V, CTRL)

    def copied(self, first: QModelIndex, last: QModelIndex | None = None, *, with_headings: bool = False) -> str:
        self.choose(first, last)
        self.press(Qt.Key.Key_C, CTRL | SHIFT if with_headings else CTRL)
        return QGuiApplication.clipboard().text()

    def values(self, element: str, first: int, last: int, lever: str = "budget") -> list[float]:
        return [self.scenario.value(lever, element, year) for year in range(first, last + 1)]

    @property
    def is_official(self) -> bool:
        return not list(self.scenario.differs())


def open_table(qtbot: QtBot, session: Session) -> Table:
    """A table in a window of its own, with the keyboard on it."""
    focus = Focus()
    guard = Guard(focus)
    edits = LeverEdits(session, focus, guard)
    window = QWidget()
    qtbot.addWidget(window)
    panel = YearsPanel(session, focus, guard, edits, LeverDesk(session, focus, guard, edits, window))
    qtbot.addWidget(panel)
    panel.resize(1100, 480)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.table.setFocus()
    refusals: list[str] = []
    panel.refused.connect(refusals.append)
    edits.refused.connect(refusals.append)
    return Table(session, focus, guard, panel, refusals)
