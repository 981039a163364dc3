"""What people do with blocks of the yearly table, as they know it from a spreadsheet: copy, paste, clear and fill."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from gui import clipboard
from gui.controls.typed_numbers import shortened
from gui.levers.edits import LeverEdits
from gui.models.year_rows import ELEMENTS, ROWS, NotAllowedError, Row, exact_text, read, row_name, shown_text
from gui.models.year_table import YearTable
from scenarios.editing.yearly import Cell, is_mix
from scenarios.scenario import Scenario

Place = tuple[int, int]
"""Row and column of a cell."""

LONGEST_PASTE: Final = 200_000
"""Signs; the whole table in all digits has some thousands."""


class YearEdits(QObject):
    """Turns blocks of cells into one step of the history, or refuses them whole.

    Args:
        table: The table.
        edits: The door through which levers are changed.
    """

    refused = Signal(str)
    """A block was refused; carries the reason in words."""

    def __init__(self, table: YearTable, edits: LeverEdits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._edits = edits

    def copied(self, places: Collection[Place], *, with_headings: bool = False) -> list[list[clipboard.Cell]]:
        """The rows that some cells make in a spreadsheet; between them, what was not chosen stays empty."""
        rows, columns = sorted({row for row, _ in places}), sorted({column for _, column in places})
        lines = [[self._exact((row, column)) if (row, column) in places else "" for column in columns] for row in rows]
        if with_headings:
            lines = [[row_name(ROWS[row]), *line] for row, line in zip(rows, lines, strict=True)]
            lines.insert(0, ["", *(str(self._table.years[column]) for column in columns)])
        return lines

    def paste(self, text: str, places: Collection[Place]) -> bool:
        """Paste a text over chosen cells: one number into all of them, a block from the first of them on.

        A number that falls on a sum is compared with it and changes nothing.

        Returns:
            Whether the block was taken; if not, the reason was said.
        """
        if len(text) > LONGEST_PASTE:
            return self._refuse(self.tr("What was copied is too large for this table. Nothing was changed."))
        block = [line.split("\t") for line in text.splitlines()]
        if not text.strip() or not places:
            return self._refuse(self.tr("There is nothing to paste."))
        found = self._placed(block, places)
        try:
            read_in = {place: read(ROWS[place[0]], self._table.years[place[1]], found[place]) for place in found}
        except NotAllowedError as error:
            return self._refuse(str(error))
        values = {cell: value for place, value in read_in.items() if (cell := self._cell(place)) is not None}
        sums = {place: value for place, value in read_in.items() if self._cell(place) is None}
        if not values:
            return self._nowhere(found)
        named = self.tr("Paste {what}").format(what=self._what(values))
        return self._edits.set_cells(values, named, objection=lambda changed: self._objection(changed, sums, found))

    def clear(self, places: Collection[Place]) -> bool:
        """Give chosen cells their official values again.

        Returns:
            Whether they were taken; if not, the reason was said.
        """
        cells = [cell for place in places if (cell := self._cell(place)) is not None]
        if not cells:
            return self._nowhere(places)
        return self._edits.clear_cells(cells, self.tr("Reset {what}").format(what=self._what(cells)))

    def fill_right(self, places: Collection[Place]) -> bool:
        """Fill each chosen row with its first chosen year; a single column takes the year before.

        Returns:
            Whether it was allowed; if not, the reason was said.
        """
        columns = sorted({column for _, column in places})
        if columns in ([], [0]):
            return self._refuse(self.tr("There is no year before to fill from."))
        first = columns[0] if len(columns) > 1 else columns[0] - 1
        sources = {(row, column): (row, first) for row, column in places if column > first}
        return self._fill(sources)

    def fill_down(self, places: Collection[Place]) -> bool:
        """Fill each chosen year with its first chosen row; a single row takes the one above.

        Returns:
            Whether it was allowed; if not, the reason was said.
        """
        rows = sorted({row for row, _ in places})
        first = rows[0] if len(rows) > 1 else max(rows, default=0) - 1
        lever = ROWS[max(first, 0)].lever
        within = first >= 0 and ROWS[first].element and all(ROWS[row].lever == lever for row in rows)
        if not within or is_mix(lever):
            return self._refuse(self.tr("Filling down goes from one rubric or track to others, not across kinds."))
        return self._fill({(row, column): (first, column) for row, column in places if row > first})

    def _fill(self, sources: Mapping[Place, Place]) -> bool:
        """Give cells the values of others."""
        values = {
            cell: self._table.value(ROWS[source[0]], self._table.years[source[1]])
            for place, source in sources.items()
            if (cell := self._cell(place)) is not None
        }
        if not values:
            return self._nowhere(sources)
        return self._edits.set_cells(values, self.tr("Fill {what}").format(what=self._what(values)))

    # Places

    def _placed(self, block: Sequence[Sequence[str]], places: Collection[Place]) -> dict[Place, str]:
        """Where each text of a block goes; nowhere, with the reason said, if there is no room for all of them."""
        if len(block) == len(block[0]) == 1:
            open_places = [place for place in places if self._cell(place) is not None]
            return dict.fromkeys(open_places or places, block[0][0])
        top, start = min(row for row, _ in places), min(column for _, column in places)
        width = max(len(line) for line in block)
        room = len(ROWS) - top, len(self._table.years) - start
        if len(block) > room[0] or width > room[1]:
            text = self.tr(
                "The copied block has {rows} rows and {columns} columns; from {subject} {year} on there is room for "
                "{room_rows} and {room_columns}. Nothing was changed."
            )
            numbers = {"rows": len(block), "columns": width, "room_rows": room[0], "room_columns": room[1]}
            subject, year = row_name(ROWS[top]), self._table.years[start]
            self._refuse(text.format(subject=subject, year=year, **numbers))
            return {}
        return {
            (top + row, start + column): line[column] if column < len(line) else ""
            for row, line in enumerate(block)
            for column in range(width)
        }

    def _nowhere(self, places: Collection[Place]) -> bool:
        """Say why sums alone take nothing; a block that found no room has said so already."""
        return bool(places) and self._refuse(self._table.why_closed(self._table.index(*min(places))))

    def _cell(self, place: Place) -> Cell | None:
        return self._table.cell(self._table.index(*place))

    # Words

    def _objection(self, changed: Scenario, sums: Mapping[Place, float], found: Mapping[Place, str]) -> str:
        """Which pasted sum is not that of the rows above it; rounding to whole numbers is forgiven."""
        for (row, column), pasted in sums.items():
            lever, year = ROWS[row].lever, self._table.years[column]
            whole = sum(changed.value(lever, element, year) for element in ELEMENTS[lever])
            if abs(pasted - whole) > (len(ELEMENTS[lever]) + 1) / (200 if is_mix(lever) else 2):
                text = self.tr(
                    "{subject} {year}: “{text}” was copied, but the rows above add up to {sum}. Nothing was changed."
                )
                said = shortened(found[row, column]), shown_text(lever, whole)
                return text.format(subject=row_name(ROWS[row]), year=year, text=said[0], sum=said[1])
        return ""

    def _what(self, cells: Iterable[Cell]) -> str:
        """What a block is called in the Undo menu."""
        chosen = sorted(cells)
        rows, years = {Row(cell.lever, cell.element) for cell in chosen}, [cell.year for cell in chosen]
        if len(rows) != 1:
            return self.tr("{count} cells").format(count=len(chosen))
        subject = row_name(*rows)
        if len(chosen) == 1:
            return self.tr("{subject} {year}").format(subject=subject, year=years[0])
        return self.tr("{subject} {first}–{last}").format(subject=subject, first=min(years), last=max(years))

    def _exact(self, place: Place) -> clipboard.Cell:
        row = ROWS[place[0]]
        value = self._table.value(row, self._table.years[place[1]])
        return exact_text(row.lever, value) if is_mix(row.lever) else value

    def _refuse(self, reason: str) -> bool:
        self.refused.emit(reason)
        return False
