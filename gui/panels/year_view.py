"""The yearly table on the screen, with the keys and the menu of a spreadsheet."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QFrame, QHeaderView, QMenu, QTableView, QWidget

from gui.clipboard import copy_cells
from gui.levers.desk import LeverDesk
from gui.look.theme import GRID
from gui.models.year_edits import Place, YearEdits
from gui.models.year_rows import ROWS, row_name
from gui.models.year_table import YearTable

KEYS: Final[dict[str, QKeySequence.StandardKey | str]] = {
    "cut": QKeySequence.StandardKey.Cut,
    "copy": QKeySequence.StandardKey.Copy,
    "copy_with_headings": "Ctrl+Shift+C",
    "paste": QKeySequence.StandardKey.Paste,
    "clear": QKeySequence.StandardKey.Delete,
    "fill_right": "Ctrl+R",
    "fill_down": "Ctrl+D",
}

ROWS_AT_LEAST: Final = 5
"""So many rows stay visible however small the window is."""


def fit_rows(table: QTableView) -> None:
    """Let rows be as high as the text of now asks for."""
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 2 * GRID)


class YearView(QTableView):
    """Shows the table; what is typed, pasted or filled goes to its edits.

    Args:
        table: The table.
        edits: What is done with blocks of it.
        desk: What can be done with a whole lever.
    """

    refused = Signal(str)
    """A cell cannot be changed; carries the reason in words."""

    def __init__(self, table: YearTable, edits: YearEdits, desk: LeverDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._edits = edits
        self._desk = desk
        self.setModel(table)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.modelReset.connect(self._fit_columns)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # that of the totals serves both
        self.verticalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().customContextMenuRequested.connect(self._open_row_menu)
        calls: dict[str, Callable[[], object]] = {
            "cut": self._cut,
            "copy": lambda: self._copy(with_headings=False),
            "copy_with_headings": lambda: self._copy(with_headings=True),
            "paste": lambda: edits.paste(QGuiApplication.clipboard().text(), self.places()),
            "clear": lambda: edits.clear(self.places()),
            "fill_right": lambda: edits.fill_right(self.places()),
            "fill_down": lambda: edits.fill_down(self.places()),
        }
        self.calls = {name: self._action(name, call) for name, call in calls.items()}
        self._fit()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        texts = {
            "cut": self.tr("Cut"),
            "copy": self.tr("Copy"),
            "copy_with_headings": self.tr("Copy with headings"),
            "paste": self.tr("Paste"),
            "clear": self.tr("Back to official"),
            "fill_right": self.tr("Fill later years"),
            "fill_down": self.tr("Fill down"),
        }
        for name, text in texts.items():
            self.calls[name].setText(text)
        self.setAccessibleName(self.tr("Levers by year"))

    def places(self) -> set[Place]:
        """Rows and columns of the chosen cells; that of the current one if none is chosen."""
        chosen = self.selectedIndexes() or [self.currentIndex()]
        return {(index.row(), index.column()) for index in chosen if index.isValid()}

    def changeEvent(self, event: QEvent) -> None:
        """Let rows and columns grow with the text."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of spreadsheets for the table, whatever they do elsewhere in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._call_of(event):
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the chosen cells, and with the row."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addActions(list(self.calls.values()))
        self._add_row(menu, self.currentIndex().row())
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the years share room that is left over."""
        super().resizeEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down with Enter, clear with Backspace, and say why a cell takes nothing."""
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if (action := self._call_of(event)) is not None:
            action.trigger()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain:
            if self.state() != QTableView.State.EditingState:  # or closing the editor goes down
                self._go_down()
        elif event.key() == Qt.Key.Key_Backspace and is_plain:
            self.calls["clear"].trigger()
        elif event.key() == Qt.Key.Key_F2 or (event.text().isprintable() and event.text().strip()):
            if self._is_open(self.currentIndex()):
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Say why a cell takes nothing."""
        if self._is_open(self.indexAt(event.position().toPoint())):
            super().mouseDoubleClickEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go down once a number was typed, as spreadsheets do."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_down()

    def _is_open(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        if not index.isValid():
            return False
        if reason := self._table.why_closed(index):
            self.refused.emit(reason)
        return not reason

    def _go_down(self) -> None:
        current = self.currentIndex()
        below = self._table.index(min(current.row() + 1, len(ROWS) - 1), current.column())
        if current.isValid():
            self.setCurrentIndex(below)

    def _cut(self) -> None:
        self._copy(with_headings=False)
        self._edits.clear(self.places())

    def _copy(self, *, with_headings: bool) -> None:
        if places := self.places():
            copy_cells(self._edits.copied(places, with_headings=with_headings))

    def _action(self, name: str, call: Callable[[], object]) -> QAction:
        action = QAction(self)
        key = KEYS[name]
        shortcuts = QKeySequence.keyBindings(key) if isinstance(key, QKeySequence.StandardKey) else [QKeySequence(key)]
        action.setShortcuts(shortcuts)
        action.triggered.connect(lambda _checked=False: call())
        return action

    def _call_of(self, event: QKeyEvent) -> QAction | None:
        """The action that a key stands for in the table."""
        if self.state() == QTableView.State.EditingState:
            return None
        pressed = QKeySequence(event.keyCombination())
        return next((action for action in self.calls.values() if pressed in action.shortcuts()), None)

    def _open_row_menu(self, at: QPoint) -> None:
        """Open the menu of the row under the mouse."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self._add_row(menu, self.verticalHeader().logicalIndexAt(at))
        menu.popup(self.verticalHeader().viewport().mapToGlobal(at))

    def _add_row(self, menu: QMenu, place: int) -> None:
        """Add what can be done with a row to a menu; a sum has nothing of its own."""
        row = ROWS[place] if place >= 0 else None
        if row is not None and row.element:
            menu.addSection(row_name(row))
            self._desk.fill(menu, row.lever, row.element)

    def _fit(self) -> None:
        self._fit_columns()
        fit_rows(self)
        rows = ROWS_AT_LEAST * self.verticalHeader().defaultSectionSize()
        bars = self.horizontalHeader().sizeHint().height() + self.horizontalScrollBar().sizeHint().height()
        self.setMinimumHeight(rows + bars)

    def _fit_columns(self) -> None:
        needed = self.fontMetrics().horizontalAdvance("000 000") + 2 * GRID
        room, count = self.viewport().width(), len(self._table.years)
        width = max(needed, room // count)
        self.horizontalHeader().setDefaultSectionSize(width)
        self.setColumnWidth(count - 1, max(width, room - (count - 1) * width))
