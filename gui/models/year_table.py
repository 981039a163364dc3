"""The levers by year, as a table that reads and writes like a spreadsheet."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from gui.levers.edits import LeverEdits
from gui.levers.guard import Guard, changes
from gui.levers.words import note_key
from gui.look.icons import icon
from gui.look.text import tip
from gui.look.theme import LIGHT, Colours
from gui.models.year_rows import ELEMENTS, ROWS, NotAllowedError, Row, exact_text, read, row_name, shown_text
from gui.words import formats
from gui.work.focus import Focus
from gui.work.session import Session
from scenarios.editing import mixes
from scenarios.editing.yearly import Cell, is_mix
from scenarios.scenario import FIRST_LEVER_YEAR, Scenario

Index = QModelIndex | QPersistentModelIndex


class YearTable(QAbstractTableModel):
    """Rows are levers and their sums, columns years up to the horizon; what is not the official value is marked."""

    refused = Signal(str)
    """A typed text was no allowed number; carries the reason in words."""

    def __init__(
        self, session: Session, focus: Focus, guard: Guard, edits: LeverEdits, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._focus = focus
        self._guard = guard
        self._edits = edits
        self._shown = session.scenario
        self.colours: Colours = LIGHT
        session.scenario_changed.connect(self._follow)
        focus.changed.connect(self.refresh)
        guard.changed.connect(self.refresh)

    @property
    def scenario(self) -> Scenario:
        """The scenario whose levers are shown."""
        return self._shown

    @property
    def years(self) -> range:
        """The years of the columns."""
        return range(FIRST_LEVER_YEAR, self._shown.horizon + 1)

    def refresh(self) -> None:
        """Show everything again."""
        self.dataChanged.emit(self.index(0, 0), self.index(len(ROWS) - 1, len(self.years) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.years) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of lever elements and sums."""
        return 0 if parent.isValid() else len(ROWS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of years."""
        return 0 if parent.isValid() else len(self.years)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Years above, those of the period in focus in bold; names of levers beside."""
        is_year = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.years[section]) if is_year else row_name(ROWS[section])
        if not is_year and (note := self._note(ROWS[section])):
            if role == Qt.ItemDataRole.DecorationRole:
                return icon("note", self.colours)
            if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
                return tip(note) if role == Qt.ItemDataRole.ToolTipRole else note
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(self.years[section] in self._focus.period.years if is_year else not ROWS[section].element)
            return font
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Sums, locked levers and years that are history can't be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if self.why_closed(index) else flags | Qt.ItemFlag.ItemIsEditable

    def cell(self, index: Index) -> Cell | None:
        """What stands at an index; None for a sum."""
        lever, element = ROWS[index.row()]
        return Cell(lever, element, self.years[index.column()]) if element else None

    def why_closed(self, index: Index) -> str:
        """Why a cell cannot be typed into, in words; empty when it can."""
        cell = self.cell(index)
        if cell is None:
            return self.tr("{subject} follows from the rows above it.").format(subject=row_name(ROWS[index.row()]))
        return self._guard.why_closed(*cell)

    def value(self, row: Row, year: int) -> float:
        """The value of a row in a year: money in million MAD, places, or a share."""
        if row.element:
            return self._shown.value(row.lever, row.element, year)
        return sum(self._shown.value(row.lever, element, year) for element in ELEMENTS[row.lever])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value of a cell, its text, and how it is marked."""
        row, year = ROWS[index.row()], self.years[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, year)
        if role == Qt.ItemDataRole.EditRole:
            return exact_text(row.lever, self.value(row, year))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            alignment = Qt.AlignmentFlag
            return alignment.AlignRight | alignment.AlignAbsolute | alignment.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            differs, is_closed = self._differs(row, year), bool(row.element and self.why_closed(index))
            return QColor(self.colours.accent if differs else self.colours.muted if is_closed else self.colours.text)
        if role == Qt.ItemDataRole.BackgroundRole:
            return QColor(self.colours.raised) if self.why_closed(index) else None
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(not row.element or self._differs(row, year))
            font.setItalic(self._held_since(row, year) is not None)
            return font
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._explanation(index)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take up a typed number, written as the language of the window writes it."""
        cell = self.cell(index)
        if role != Qt.ItemDataRole.EditRole or cell is None:
            return False
        try:
            number = read(ROWS[index.row()], cell.year, str(value))
        except NotAllowedError as error:
            self.refused.emit(str(error))
            return False
        if str(value).strip() == self.data(index, Qt.ItemDataRole.EditRole):
            return True
        amount = formats.percent(number) if is_mix(cell.lever) else formats.whole(number)
        words = self.tr("Set {subject} {year} to {amount}")
        named = words.format(subject=row_name(ROWS[index.row()]), year=cell.year, amount=amount)
        return self._edits.set_cells({cell: number}, named)

    # Showing

    def _follow(self) -> None:
        """Show what an edit changed, and nothing else: a dragged slider must reach the screen within a frame."""
        before, self._shown = self._shown, self._session.scenario
        if before.horizon != self._shown.horizon:
            self.beginResetModel()
            self.endResetModel()
            return
        if before.notes != self._shown.notes:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(ROWS) - 1)
        last = len(self.years) - 1
        for lever, element, _ in changes(before, self._shown):
            for row in (Row(lever, element), Row(lever)):
                if row in ROWS:
                    self.dataChanged.emit(self.index(ROWS.index(row), 0), self.index(ROWS.index(row), last))

    def _note(self, row: Row) -> str:
        return self._shown.notes.get(note_key(*row), "")

    def _text(self, row: Row, year: int) -> str:
        if not is_mix(row.lever):
            return formats.whole(self.value(row, year))
        shares = {element: self._shown.value(row.lever, element, year) for element in ELEMENTS[row.lever]}
        places = 0 if all(abs(100 * share - round(100 * share)) < 1e-6 for share in shares.values()) else 1
        percents = mixes.rounded_percents(shares, places)
        return formats.percent((percents[row.element] if row.element else sum(percents.values())) / 100, places)

    def _differs(self, row: Row, year: int) -> bool:
        elements = (row.element,) if row.element else ELEMENTS[row.lever]
        scenario = self._shown
        return any(
            scenario.value(row.lever, element, year) != scenario.official(row.lever, element, year)
            for element in elements
        )

    def _held_since(self, row: Row, year: int) -> int | None:
        """The year whose value is held in a year for which nothing is stated."""
        if not row.element:
            return None
        stated = self._shown.lever_table()[row.lever][row.element]
        return None if year in stated else max(other for other in stated if other < year)

    def _explanation(self, index: Index) -> str:
        row, year = ROWS[index.row()], self.years[index.column()]
        closed = self.why_closed(index)
        if not row.element:
            return closed
        official = self._shown.official(row.lever, row.element, year)
        texts = [shown_text(row.lever, value) for value in (self.value(row, year), official)]
        words = self.tr("{lever} {year}: {own} (official {official})")
        lines = [words.format(lever=row_name(row), year=year, own=texts[0], official=texts[1])]
        if (since := self._held_since(row, year)) is not None:
            lines.append(self.tr("Held at the value of {year} until another is set.").format(year=since))
        if is_mix(row.lever):
            lines.append(self.tr("The shares of a year always add to 100 %; those not given give way in proportion."))
        return "\n".join((*lines, closed) if closed else lines)
