"""What stands in the cells of a workbook, and what is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

from scenarios.exchange.excel.opening import Grid, Spot
from scenarios.storage.parsing import MOST_PROBLEMS
from scenarios.storage.problems import Finding, Problem, ScenarioFileError, shortened, shown

Place = tuple[str, Spot | None]
"""A sheet and, unless it is about the whole of it, a cell."""

_NOWHERE: Final = Spot(0, 0, None)


@dataclass
class CellProblems:
    """The problems of a workbook, each with its sheet and cell.

    Attributes:
        file: The file as the user named it.
        sheets: The sheets in the order in which their problems are shown.
        places: Where each key of the scenario stands.
    """

    file: str
    sheets: tuple[str, ...]
    places: dict[str, Place] = field(default_factory=dict)
    _found: list[tuple[tuple[int, int, int], Problem]] = field(default_factory=list)

    def add(self, sheet: str, spot: Spot | None, finding: Finding) -> None:
        """Add a problem of a cell, or of a whole sheet."""
        cell = f"sheet {sheet}" + (f", cell {spot.name}" if spot else "")
        found, key = shortened(finding.found), shortened(finding.key)
        problem = Problem(self.file, key, None, found, finding.allowed, finding.message, finding.fix, cell)
        at = spot or _NOWHERE
        self._found.append(((self.sheets.index(sheet), at.row, at.column), problem))

    def add_finding(self, finding: Finding, otherwise: str) -> None:
        """Add what the check of the whole scenario finds, where its key stands or on a sheet in its stead."""
        self.add(*self.places.get(finding.key, (otherwise, None)), finding)

    def number(self, grid: Grid, spot: Spot, key: str, allowed: str) -> float | None:
        """The number of a cell; what is none becomes a problem."""
        value = spot.value
        if isinstance(value, int | float) and not isinstance(value, bool):
            self.places[key] = (grid.sheet, spot)
            return value
        message, fix, found = f"{key} must be a number.", "Write a number; a text that looks like one is none.", ""
        if value is None:
            message = f"{key} is a formula whose value is not stored."
            fix = "Open the file in a spreadsheet and save it, or write the number itself."
        elif value == "":
            message, fix = f"{key} is empty.", "Write the number; 0 for nothing."
        else:
            found = shown(value)
        self.add(grid.sheet, spot, Finding(key, message, fix, found, allowed))
        return None

    def raise_if_any(self) -> None:
        """Stop if something was found.

        Raises:
            ScenarioFileError: With the problems from the first sheet to the last, no more than a person can read.
        """
        if self._found:
            raise ScenarioFileError(self._in_order())

    def _in_order(self) -> Iterator[Problem]:
        ordered = iter(sorted(self._found, key=lambda entry: entry[0]))
        yield from (problem for _, problem in islice(ordered, MOST_PROBLEMS))
        if next(ordered, None):
            yield Problem(self.file, "", None, "", "", "there are more problems.", "Mend these first.")


def says(spot: Spot, heading: str) -> bool:
    """Whether a cell holds a heading, capitals aside."""
    return isinstance(spot.value, str) and spot.value.strip().casefold() == heading.casefold()


def text(spot: Spot) -> str:
    """A cell as a text; a title may well look like a number."""
    value: Any = whole(spot.value)
    return "" if value is None else str(value)


def whole(value: Any) -> Any:
    """A number without decimals as a whole one, as some spreadsheets know no others."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def year_of(value: Any) -> int | None:
    """The year that a heading means, or None if it means something else."""
    value = whole(value)
    if isinstance(value, str) and value.strip().isdecimal() and len(value.strip()) == 4:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
