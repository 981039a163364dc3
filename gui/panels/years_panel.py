"""The levers by year: the table behind the sliders."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from gui.focus import Focus
from gui.levers.edits import LeverEdits
from gui.models.year_table import ROWS, YEARS, YearTable
from gui.session import Session
from gui.theme import GRID, Colours


class YearsPanel(QWidget):
    """Shows the yearly table; cells are edited in place and copied to a spreadsheet."""

    refused = Signal(str)
    """A typed text was refused; carries the reason in words."""

    def __init__(self, session: Session, focus: Focus, edits: LeverEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focus = focus
        self.model = YearTable(session, focus, edits, self)
        self.model.refused.connect(self.refused)
        self.table = _Table()
        self.table.setModel(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        focus.changed.connect(self._show_period)
        self.retranslate()
        self._show_period()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.model.colours = colours
        self.model.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.table.setAccessibleName(self.tr("Levers by year"))
        self.model.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(ROWS) - 1)
        self.model.refresh()

    def _show_period(self) -> None:
        self.table.scrollTo(self.model.index(0, YEARS.index(self._focus.period.last)))
        self.table.scrollTo(self.model.index(0, YEARS.index(self._focus.period.first)))


class _Table(QTableView):
    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlternatingRowColors(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(self.fontMetrics().horizontalAdvance("00 000") + 3 * GRID)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * GRID)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        rows = len(ROWS) * self.verticalHeader().defaultSectionSize() + 2 * GRID
        self.setMinimumHeight(
            rows + self.horizontalHeader().sizeHint().height() + self.horizontalScrollBar().sizeHint().height()
        )
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selection as a spreadsheet expects it."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._selected_text())
        else:
            super().keyPressEvent(event)

    def _selected_text(self) -> str:
        cells = sorted((index.row(), index.column()) for index in self.selectedIndexes())
        rows = sorted({row for row, _ in cells})
        columns = sorted({column for _, column in cells})
        chosen = set(cells)
        return "\n".join(
            "\t".join(
                str(self.model().index(row, column).data(Qt.ItemDataRole.EditRole)) if (row, column) in chosen else ""
                for column in columns
            )
            for row in rows
        )
