"""Records of a ledger as a table that sorts, filters and copies."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Final, Literal
from unicodedata import bidirectional

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor

from gui.clipboard import Cell
from gui.look.theme import LIGHT, Colours

Index = QModelIndex | QPersistentModelIndex

VALUE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""What a cell holds: a number, a text, or None."""

DATA_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""Whether a cell holds the ledger's own words, which run in their own direction in every language."""

ENDS_ROLE: Final = Qt.ItemDataRole.UserRole + 4
"""Whether a cell that is too narrow shows both ends of its text."""

RECORD_ROLE: Final = Qt.ItemDataRole.UserRole + 3
"""The record of a row."""

LEFT_TO_RIGHT_MARK: Final = "\u200e"

WORDS: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
NUMBERS: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column:
    """One column of a table of records.

    Attributes:
        heading: What stands above it.
        value: What a record holds there; it is sorted by and copied.
        characters: How wide it is, in characters.
        write: How a number of a record is written; only columns of numbers have it, and they stand on the right.
        is_data: Whether it holds the ledger's own words, which run in their own direction in every language.
        hint: What the heading means, or an empty text.
        tone: Which colour of the scheme it is written in; that of the record unless given.
        is_name: Whether it holds names, which may differ at their ends alone: one that is too long loses its middle.
    """

    heading: str
    value: Callable[[Any], Cell]
    characters: int
    write: Callable[[Any, float], str] | None = None
    is_data: bool = False
    hint: str = ""
    tone: Callable[[Any], str] | None = None
    is_name: bool = False

    def written(self, record: object) -> str:
        """The text of a cell."""
        value = self.value(record)
        if value is None or isinstance(value, str):
            return value or ""
        return self.write(record, value) if self.write else plain(value)

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """On which side its texts stand."""
        return NUMBERS if self.write else WORDS


class RecordTable(QAbstractTableModel):
    """Rows are records, columns say what is shown of each.

    Args:
        tone: Which colour of the scheme a record is written in; all in that of text unless given.
    """

    def __init__(self, tone: Callable[[Any], str] = lambda _record: "text", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._colours = LIGHT
        self.columns: Sequence[Column] = ()
        self.records: Sequence[object] = ()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns, as after a change of language."""
        if len(columns) != len(self.columns):
            self.beginResetModel()
            self.columns = columns
            self.endResetModel()
            return
        self.columns = columns
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
        self._renew()

    def set_records(self, records: Sequence[object]) -> None:
        """Show these records; as many as before keep their rows."""
        if len(records) != len(self.records):
            self.beginResetModel()
            self.records = records
            self.endResetModel()
            return
        self.records = records
        self._renew()

    def set_colours(self, colours: Colours) -> None:
        """Write for a scheme."""
        self._colours = colours
        self._renew()

    def _renew(self) -> None:
        if self.records and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.records) - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of records."""
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands above a column, and what it means."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.ToolTipRole:
            hint = f"<p>{escape(column.hint)}</p>" if column.hint else ""
            return f"<p><b>{escape(column.heading)}</b></p>{hint}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows under a role."""
        record, column = self.records[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.written(record)
        if role == VALUE_ROLE:
            return column.value(record)
        if role == DATA_ROLE:
            return column.is_data
        if role == ENDS_ROLE:
            return column.is_name
        if role == RECORD_ROLE:
            return record
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(getattr(self._colours, (column.tone or self._tone)(record)))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        if role == Qt.ItemDataRole.ToolTipRole and len(text := column.written(record)) > column.characters:
            return f"<p dir='{direction(text)}'>{escape(text)}</p>"
        return None

    def searchable(self, row: int) -> str:
        """Everything that a record holds, as it is written and as it is copied, in small letters."""
        record = self.records[row]
        cells = (cell for column in self.columns for cell in (column.written(record), plain(column.value(record))))
        return "\n".join(cells).casefold()


class RecordFilter(QSortFilterProxyModel):
    """Keeps the records that hold every word that is looked for, and puts them in order.

    Without a column to sort by, they stand in the order of their ledger.
    """

    def __init__(self, table: RecordTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self._words: tuple[str, ...] = ()
        self._keep: Callable[[Any], bool] = lambda _record: True
        self.setSourceModel(table)

    def set_words(self, text: str) -> None:
        """Keep the records that hold all words of a text."""
        self.beginFilterChange()
        self._words = tuple(text.casefold().split())
        self.endFilterChange(self.Direction.Rows)

    def set_keep(self, keep: Callable[[Any], bool]) -> None:
        """Keep only the records for which a question is answered with yes, beside the words."""
        self.beginFilterChange()
        self._keep = keep
        self.endFilterChange(self.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Whether a record is kept."""
        if not self._keep(self.table.records[row]):
            return False
        if not self._words:
            return True
        found = self.table.searchable(row)
        return all(word in found for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Whether one record stands before another: numbers by size, words by letter, what is unknown first."""
        one, other = left.data(VALUE_ROLE), right.data(VALUE_ROLE)
        if one is None or other is None:
            return one is None and other is not None
        if isinstance(one, str) or isinstance(other, str):
            return str(one).casefold() < str(other).casefold()
        return bool(one < other)


def direction(text: str) -> Literal["ltr", "rtl"]:
    """How a text runs: as the first of its letters does, whatever mark keeps a number before it together."""
    kinds = (bidirectional(sign) for sign in text if sign != LEFT_TO_RIGHT_MARK)
    return "rtl" if next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L" else "ltr"


def plain(value: Cell) -> str:
    """A value as programs read it: numbers as C writes them, in all their digits."""
    if value is None:
        return ""
    return " ".join(value.split()) if isinstance(value, str) else f"{value:.15g}"
