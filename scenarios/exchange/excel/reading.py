"""From an edited workbook back to a scenario, or to every problem in it with its cell."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from scenarios.exchange.excel.cells import CellProblems, text, whole
from scenarios.exchange.excel.key_table import KeyTable, key_table
from scenarios.exchange.excel.levers import LEVERS
from scenarios.exchange.excel.opening import Grid, Spot, open_workbook
from scenarios.exchange.excel.workbook import ASSUMPTIONS, NOTES, OWN_VALUE, REMARK, SCENARIO, VALUE
from scenarios.scenario import FIRST_LEVER_YEAR, LAST_LEVER_YEAR, Scenario
from scenarios.storage.checks import check_format, findings
from scenarios.storage.document import to_scenario
from scenarios.storage.files import FilePath, whole_file
from scenarios.storage.migrations import CURRENT_FORMAT, Document, migrate
from scenarios.storage.problems import Finding, did_you_mean, listed, shown
from scenarios.storage.schema import ALLOWED_VALUES, LEVER_TABLES
from simulation.model import LAST_YEAR_SHOWN

SHEETS: Final = (SCENARIO, LEVERS, ASSUMPTIONS, NOTES)
"""The sheets that are read; the others show results."""

_TARGET_KEYS: Final = ("exports_2030_base",)
_TEXTS: Final = ("title", "author", "description", "baseline", "reading", *_TARGET_KEYS)
_WHOLE_NUMBERS: Final = ("format", "seed", "horizon")

_EMPTY: Final = ""


@dataclass(frozen=True)
class Imported:
    """What came out of a workbook.

    Attributes:
        scenario: The scenario; it carries no stamp.
        remarks: What to know, in sentences: what the workbook leaves out, and what stands for it.
    """

    scenario: Scenario
    remarks: tuple[str, ...]


def read_workbook(path: FilePath) -> Imported:
    """Read a workbook that was exported and edited.

    The sheet of levers is needed; what the others would say keeps its usual value if they are missing.

    Raises:
        ScenarioFileError: With every problem of the workbook and its cell.
    """
    file = os.fspath(path)
    grids = open_workbook(file, frozenset(SHEETS))
    if LEVERS not in grids:
        raise whole_file(file, f"there is no sheet “{LEVERS}”.", f"Name the sheet of levers “{LEVERS}”.")
    reading = _Reading(grids, CellProblems(file, SHEETS))
    document = reading.document(Path(file).stem)
    levers = {lever: document.pop(lever) for lever in LEVER_TABLES if lever in document}
    scenario = to_scenario(document)
    for lever, elements in levers.items():
        for element, years in elements.items():
            scenario = scenario.with_values(lever, element, {int(year): value for year, value in years.items()})
    return Imported(scenario, tuple(reading.remarks))


@dataclass
class _Reading:
    """How far the reading of a workbook has come.

    Attributes:
        grids: Its sheets.
        problems: What was found so far.
        remarks: What to know.
    """

    grids: Mapping[str, Grid]
    problems: CellProblems
    remarks: list[str] = field(default_factory=list)

    def document(self, title: str) -> Document:
        """The tables of a scenario file that the workbook means.

        Args:
            title: The title where the workbook gives none.

        Raises:
            ScenarioFileError: With every problem.
        """
        words = {"format": CURRENT_FORMAT, "title": title, **dict(self._words())}
        document = words | {
            "targets": {key: words.pop(key) for key in _TARGET_KEYS if key in words},
            "assumptions": dict(self._assumptions()),
            "notes": {subject: text(spot) for subject, spot in self._values(NOTES, REMARK, "notes.")},
            **self._levers(words.get("horizon", LAST_YEAR_SHOWN)),
        }
        self._check(document)
        return migrate(document)

    def _check(self, document: Document) -> None:
        wrong_format = check_format(document)
        for finding in [wrong_format] if wrong_format else findings(migrate(document)):
            self.problems.add_finding(finding, otherwise=LEVERS)
        self.problems.raise_if_any()

    def _words(self) -> Iterator[tuple[str, Any]]:
        """Everything that is said about the scenario as a whole."""
        if SCENARIO not in self.grids:
            self.remarks.append(f"There is no sheet {SCENARIO}: the title is the file's name, the rest is as usual.")
        known = (*_TEXTS, *_WHOLE_NUMBERS)
        for key, spot in self._values(SCENARIO, VALUE, ""):
            if key in known:
                yield key, text(spot) if key in _TEXTS else whole(spot.value)
                continue
            fix = did_you_mean(key, known, "Remove the row or correct its key.")
            self.problems.add(SCENARIO, spot, Finding(key, f"{shown(key)} is not known.", fix, "", listed(known)))
        for key in _TARGET_KEYS:
            if key in self.problems.places:
                self.problems.places[f"targets.{key}"] = self.problems.places[key]

    def _assumptions(self) -> Iterator[tuple[str, float]]:
        for name, spot in self._values(ASSUMPTIONS, OWN_VALUE, "assumptions."):
            number = self.problems.number(self.grids[ASSUMPTIONS], spot, f"assumptions.{name}", "a number")
            if number is not None:
                yield name, number

    def _values(self, sheet: str, column: str, above: str) -> Iterator[tuple[str, Spot]]:
        """The keys of a sheet with the cells of a column, if there is such a sheet.

        Args:
            sheet: The sheet.
            column: Heading of the column.
            above: What stands before the key in the scenario's own name for it.
        """
        table = key_table(self.grids[sheet], self.problems, column) if sheet in self.grids else None
        for key, spot in table.values(column, self.problems) if table else ():
            self.problems.places[above + key] = (sheet, spot)
            yield key, spot

    def _levers(self, horizon: object) -> dict[str, dict[str, dict[str, float]]]:
        """Lever to element to year to value, everything that the sheet says."""
        table = key_table(self.grids[LEVERS], self.problems)
        found: dict[str, dict[str, dict[str, float]]] = {}
        if table is None:
            return found
        missing = {f"{lever}.{element}" for lever, model in LEVER_TABLES.items() for element in model.model_fields}
        years = dict(table.years(self.problems))
        for key, spot in table.keys(self.problems):
            if key in missing:
                missing.remove(key)
                lever, _, element = key.partition(".")
                found.setdefault(lever, {})[element] = dict(self._row(table, spot.row, key, years))
            else:
                fix = did_you_mean(key, missing, "Remove it: rows without a key are passed over.")
                self.problems.add(LEVERS, spot, Finding(key, f"there is no lever {shown(key)}.", fix))
        self._remark_on_gaps(missing, years, horizon)
        return found

    def _row(self, table: KeyTable, row: int, key: str, years: Mapping[int, int]) -> Iterator[tuple[str, float]]:
        allowed = ALLOWED_VALUES[key.partition(".")[0]]
        for year, column in years.items():
            spot = table.grid.spots.get((row, column), Spot(row, column, _EMPTY))
            number = self.problems.number(table.grid, spot, f"{key}.{year}", allowed)
            if number is not None:
                yield str(year), number

    def _remark_on_gaps(self, missing: Iterable[str], years: Iterable[int], horizon: object) -> None:
        """Say what the sheet of levers leaves out, since somebody may have lost it by mistake."""
        if rows := sorted(missing):
            self.remarks.append(f"{LEVERS} has no row for {listed(rows)}: official values are kept.")
        last = horizon if isinstance(horizon, int) else LAST_YEAR_SHOWN
        wanted = range(FIRST_LEVER_YEAR, min(last, LAST_LEVER_YEAR) + 1)
        if columns := sorted(set(wanted) - set(years)):
            self.remarks.append(f"{LEVERS} has no column for {listed(map(str, columns))}: official values are kept.")
