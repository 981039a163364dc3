"""The numbers of a chart as a table: a row a year, a column for each thing that is known about it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.charts.numbers import NumberRow
from gui.clipboard import Cell

Index = QModelIndex | QPersistentModelIndex

ISOLATE: Final = "\u2066"
END_OF_ISOLATE: Final = "\u2069"
"""Keep a number's sign on its left side in a right-to-left table as well."""


@dataclass(frozen=True, eq=False)
class Sheet:
    """What one table shows.

    Attributes:
        label: What it is about: the name of a series.
        headings: One a column, that of the years first.
        years: One a row; where rows are no years, their names.
        rows: The cells of each row behind its year.
        write: How a number is written.
        writes: How it is written in columns that hold something else, by heading.
    """

    label: str
    headings: tuple[str, ...]
    years: tuple[int | str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    write: Callable[[float], str]
    writes: Mapping[str, Callable[[float], str]] = field(default_factory=dict)

    def written(self, value: float, column: int) -> str:
        """A number as it is shown in a column behind the years."""
        return self.writes.get(self.headings[column + 1], self.write)(value)

    def whole(self) -> list[tuple[Cell, ...]]:
        """All of it, headings and years included, as it is copied."""
        return [self.headings, *((year, *row) for year, row in zip(self.years, self.rows, strict=True))]


def sheets_of(headings: Sequence[str], rows: Iterable[NumberRow], write: Callable[[float], str]) -> list[Sheet]:
    """One sheet a series, without the columns in which it has nothing.

    Args:
        headings: Headings of :meth:`NumberRow.cells`.
        rows: The rows, series by series.
        write: How a number is written.
    """
    return [_sheet(headings, list(found), write) for _, found in groupby(rows, key=lambda row: row.series)]


def _sheet(headings: Sequence[str], rows: Sequence[NumberRow], write: Callable[[float], str]) -> Sheet:
    behind_year = NumberRow._fields.index("year") + 1
    cells = [row.cells() for row in rows]
    used = [place for place in range(behind_year, len(headings)) if any(row[place] not in (None, "") for row in cells)]
    return Sheet(
        label=rows[0].series,
        headings=(headings[behind_year - 1], *(headings[place] for place in used)),
        years=tuple(row.year for row in rows),
        rows=tuple(tuple(row[place] for place in used) for row in cells),
        write=write,
    )


EMPTY: Final = Sheet("", ("",), (), (), str)


class SheetModel(QAbstractTableModel):
    """Shows a sheet; years stand beside the rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = EMPTY

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet; where only numbers changed, what is selected stays."""
        is_same_shape = (sheet.headings, sheet.years) == (self.sheet.headings, self.sheet.years)
        if is_same_shape and sheet.years:
            self.sheet = sheet
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of years."""
        return 0 if parent.isValid() else len(self.sheet.years)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of things known about a year."""
        return 0 if parent.isValid() else len(self.sheet.headings) - 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headings above, years beside."""
        is_above = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self.sheet.headings[section + 1] if is_above else str(self.sheet.years[section])
        if role == Qt.ItemDataRole.ToolTipRole and is_above:
            return self.sheet.headings[section + 1]
        return None

    def cell(self, index: Index) -> Cell:
        """What a cell holds."""
        return self.sheet.rows[index.row()][index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell and where it stands."""
        cell = self.cell(index)
        is_text = isinstance(cell, str)
        if role == Qt.ItemDataRole.DisplayRole:
            if cell is None or isinstance(cell, str):
                return cell or ""
            return f"{ISOLATE}{self.sheet.written(cell, index.column())}{END_OF_ISOLATE}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            sides = Qt.AlignmentFlag
            return sides.AlignVCenter | (sides.AlignLeading if is_text else sides.AlignRight | sides.AlignAbsolute)
        if role == Qt.ItemDataRole.ToolTipRole and is_text:
            return cell
        return None
