"""Tables of a workbook whose rows are named by keys, wherever on the sheet somebody has moved them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from scenarios.exchange.excel.cells import CellProblems, says, text, year_of
from scenarios.exchange.excel.levers import KEY
from scenarios.exchange.excel.opening import Grid, Spot
from scenarios.scenario import FIRST_LEVER_YEAR, LAST_LEVER_YEAR
from scenarios.storage.checks import YEARS_ALLOWED
from scenarios.storage.problems import Finding, shown

HEADING_WITHIN: Final = 30
"""Rows from the top in which a heading is looked for."""


@dataclass(frozen=True)
class KeyTable:
    """A table with a heading; rows without a key are titles, sums or remarks.

    Attributes:
        grid: The sheet that it stands on.
        heading: The cell that heads the keys.
    """

    grid: Grid
    heading: Spot

    def keys(self, problems: CellProblems) -> Iterator[tuple[str, Spot]]:
        """The keys from top to bottom, each once."""
        seen: set[str] = set()
        for spot in self.grid.column(self.heading.column, self.heading.row):
            key = text(spot).strip()
            if key in seen:
                finding = Finding(key, f"{shown(key)} stands twice.", "Keep one of the rows.")
                problems.add(self.grid.sheet, spot, finding)
            elif key:
                seen.add(key)
                yield key, spot

    def values(self, column: str, problems: CellProblems) -> Iterator[tuple[str, Spot]]:
        """The keys with the cells of a column, where those are not empty."""
        place = next(spot.column for spot in self.grid.row(self.heading.row) if says(spot, column))
        for key, spot in self.keys(problems):
            if (value := self.grid.spots.get((spot.row, place))) is not None:
                yield key, value

    def years(self, problems: CellProblems) -> Iterator[tuple[int, int]]:
        """The years of the heading, each once, with their columns; what else stands there is nobody's business."""
        seen: set[int] = set()
        for spot in self.grid.row(self.heading.row):
            year = year_of(spot.value)
            if year is None:
                continue
            if not FIRST_LEVER_YEAR <= year <= LAST_LEVER_YEAR:
                message, fix = f"{year} is not a year for which a lever can be set.", "Remove the column."
                problems.add(self.grid.sheet, spot, Finding(str(year), message, fix, "", YEARS_ALLOWED))
            elif year in seen:
                finding = Finding(str(year), f"{year} stands twice.", "Keep one of the columns.")
                problems.add(self.grid.sheet, spot, finding)
            else:
                seen.add(year)
                yield year, spot.column


def key_table(grid: Grid, problems: CellProblems, column: str | None = None) -> KeyTable | None:
    """The table of a sheet, or None after a problem was added.

    Args:
        grid: The sheet.
        problems: What is found goes there.
        column: Another heading that its row must hold.
    """
    for row in range(1, HEADING_WITHIN + 1):
        headings = grid.row(row)
        key = next((spot for spot in headings if says(spot, KEY)), None)
        if key is not None and (column is None or any(says(spot, column) for spot in headings)):
            return KeyTable(grid, key)
    wanted = f"“{KEY}”" if column is None else f"“{KEY}” and “{column}”"
    message = f"the sheet has no heading {wanted} in its first {HEADING_WITHIN} rows."
    problems.add(grid.sheet, None, Finding("", message, "Write it back above the column that it belongs to."))
    return None
