"""The numbers of a chart in a window of their own, for people who read tables or hear them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.charts.sheet import EMPTY, Sheet, SheetModel
from gui.clipboard import Cell, copy_cells
from gui.look.text import label
from gui.look.theme import GRID

SHORTCUT: Final = "Ctrl+T"
"""Opens the table of the chart that the keyboard is in."""

WIDEST: Final = 40
"""Width of a column in letters at most; a hint shows what is longer."""

LETTERS: Final = 110
LINES: Final = 34
"""Size of the window to begin with, in letters and lines of text."""


class _Cells(QTableView):
    """A table to read and to copy from."""

    def __init__(self, model: SheetModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected cells, or the whole sheet where none is selected."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_cells(self.selected() or self._model.sheet.whole())
        else:
            super().keyPressEvent(event)

    def selected(self) -> list[list[Cell]]:
        """The selected cells in their rows; what is not selected between them stays empty."""
        chosen = {(index.row(), index.column()): self._model.cell(index) for index in self.selectedIndexes()}
        rows, columns = sorted({row for row, _ in chosen}), sorted({column for _, column in chosen})
        return [[chosen.get((row, column)) for column in columns] for row in rows]


class TableDialog(QDialog):
    """Shows one sheet at a time, chosen by tabs where there are several; copies cells or the whole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheets: tuple[Sheet, ...] = ()
        self.summary = label("muted", wraps=True)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.model = SheetModel(self)
        self.view = _Cells(self.model)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self.copy_all)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(2 * GRID)
        for part in (self.summary, self.tabs, self.view, buttons):
            column.addWidget(part)
        self.tabs.currentChanged.connect(self._show_chosen)
        self.model.modelReset.connect(self._fit_columns)
        self._translate()

    def sizeHint(self) -> QSize:
        """Most of the columns and all years, in the text size of the window."""
        metrics = self.fontMetrics()
        wanted = QSize(LETTERS * metrics.averageCharWidth(), LINES * metrics.lineSpacing())
        return wanted.boundedTo(self.screen().availableSize() * 0.9)

    def show_sheets(self, title: str, summary: str, sheets: Sequence[Sheet]) -> None:
        """Show these sheets; the one that was chosen stays so.

        Args:
            title: Title of the chart.
            summary: The chart in one line.
            sheets: One a series that is shown.
        """
        self.setWindowTitle(title)
        self.summary.setText(summary)
        self.view.setAccessibleName(title)
        self.view.setAccessibleDescription(summary)
        self._sheets = tuple(sheets)
        while self.tabs.count() > len(sheets):
            self.tabs.removeTab(self.tabs.count() - 1)
        while self.tabs.count() < len(sheets):
            self.tabs.addTab("")
        for place, sheet in enumerate(sheets):
            self.tabs.setTabText(place, sheet.label.replace("&", "&&"))
        self.tabs.setVisible(len(sheets) > 1)
        self._show_chosen()

    def open_beside(self, title: str, summary: str, sheets: Sequence[Sheet]) -> None:
        """Show the window with these sheets, beside the chart and not in its way."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(self.sizeHint())
        self.show_sheets(title, summary, sheets)
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def copy_all(self) -> None:
        """Put the sheet with its headings and years on the clipboard."""
        copy_cells(self.model.sheet.whole())

    def changeEvent(self, event: QEvent) -> None:
        """Take another language or size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit_columns()

    def _show_chosen(self) -> None:
        place = self.tabs.currentIndex()
        self.model.show_sheet(self._sheets[place] if 0 <= place < len(self._sheets) else EMPTY)

    def _fit_columns(self) -> None:
        self.view.resizeColumnsToContents()
        most = WIDEST * self.fontMetrics().averageCharWidth()
        for column in range(self.model.columnCount()):
            self.view.setColumnWidth(column, min(most, self.view.columnWidth(column)))

    def _translate(self) -> None:
        self.copy_button.setText(self.tr("Copy all"))
