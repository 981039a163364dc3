"""What the rows of the yearly table add up to over the period in focus."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from gui.models.year_rows import ROWS, row_name, shown_text
from gui.models.year_table import Index, YearTable
from gui.words import formats
from gui.work.focus import Focus
from scenarios.editing.yearly import is_mix


class YearTotals(QAbstractTableModel):
    """One column beside the yearly table. Shares have no sum over years and leave their cells empty.

    Args:
        table: The yearly table.
        focus: Which period is in focus.
    """

    def __init__(self, table: YearTable, focus: Focus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._focus = focus
        table.dataChanged.connect(
            lambda first, last: self.dataChanged.emit(self.index(first.row(), 0), self.index(last.row(), 0))
        )
        table.modelReset.connect(self.refresh)
        focus.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Add up again."""
        self.dataChanged.emit(self.index(0, 0), self.index(len(ROWS) - 1, 0))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of rows of the table."""
        return 0 if parent.isValid() else len(ROWS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One."""
        return 0 if parent.isValid() else 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The period that is added up."""
        if role == Qt.ItemDataRole.DisplayRole:
            period = self._focus.period
            is_year = orientation == Qt.Orientation.Horizontal
            return formats.years(period.years) if is_year else row_name(ROWS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The sum of a row."""
        row = ROWS[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            if is_mix(row.lever):
                return ""
            years = [year for year in self._focus.period.years if year in self._table.years]
            total = sum(self._table.value(row, year) for year in years)
            return shown_text(row.lever, total) if role == Qt.ItemDataRole.DisplayRole else total
        if role == Qt.ItemDataRole.TextAlignmentRole:
            alignment = Qt.AlignmentFlag
            return alignment.AlignRight | alignment.AlignAbsolute | alignment.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None
