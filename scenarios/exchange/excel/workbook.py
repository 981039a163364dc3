"""The workbook of a scenario: what planners change, what comes of it, and where the numbers are from."""

from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation

from resources import table
from scenarios.exchange.excel.book import (
    BOLD,
    FOLDED,
    SMALL,
    TITLE,
    Value,
    new_book,
    put,
    put_heading,
    save,
    set_widths,
)
from scenarios.exchange.excel.levers import KEY, LEVERS, OFFICIAL, add_levers, guard_levers, mark_changes
from scenarios.exchange.excel.results import add_charts, add_results, add_targets
from scenarios.guide.evidence import sources
from scenarios.results.outcome import Outcome
from scenarios.results.output import RunOutput, run_output
from scenarios.results.statements import statements_in_english
from scenarios.scenario import EXPORTS_BASES, FIRST_LEVER_YEAR, Scenario
from scenarios.storage.meaning import known_assumptions
from scenarios.storage.migrations import CURRENT_FORMAT
from scenarios.storage.schema import ALLOWED_VALUES
from simulation.parameters import READINGS

SCENARIO: Final = "Scenario"
ASSUMPTIONS: Final = "Assumptions"
NOTES: Final = "Notes"
SOURCES: Final = "Sources"

VALUE: Final = "Value"
OWN_VALUE: Final = "Own value"
REMARK: Final = "Remark"

_VALUE_WIDTH: Final = 80
_LINE_HEIGHT: Final = 15.0
_TALLEST: Final = 400.0
"""Spreadsheets allow a row little more, in points."""

_TYPE_OVER: Final = "Type over any value. What differs from the official one turns yellow."

_HOW: Final = (
    f"Type over any value of the sheet {LEVERS}; what differs from the official one turns yellow. An own value on the "
    f"sheet {ASSUMPTIONS} settles a number; leave it empty to keep its range. Then bring the file back with “import”. "
    "The other sheets show what came of the values with which this file was made; they do not change by themselves."
)


def write_workbook(path: Path, outcome: Outcome) -> None:
    """Write a scenario and what comes of it as a workbook; the same run gives the same bytes.

    Args:
        path: The file.
        outcome: A run with all its years' percentiles.

    Raises:
        OSError: If the folder or the disk does not let us.
    """
    scenario, output = outcome.scenario, run_output(outcome, statements=statements_in_english(outcome))
    years = lever_years(scenario)
    book = new_book()
    _add_scenario(book, scenario, output)
    levers = add_levers(book, LEVERS, f"{LEVERS}: {scenario.title}", _TYPE_OVER, years, scenario.value)
    guard_levers(levers, years)
    mark_changes(book, levers, years)
    add_targets(book, outcome, output)
    wholes = add_results(book, output)
    add_charts(book, output, wholes)
    _add_assumptions(book, scenario)
    _add_notes(book, scenario)
    add_levers(book, OFFICIAL, "Official levers", "For comparison; leave them as they are.", years, scenario.official)
    _add_sources(book)
    book.move_sheet("Charts", -1)
    save(book, path, scenario.title)


def lever_years(scenario: Scenario) -> Sequence[int]:
    """The years of the columns: up to the horizon, or as far as the scenario changes something beyond it."""
    changed = (max(years) for elements in scenario.differences.values() for years in elements.values())
    return range(FIRST_LEVER_YEAR, max(chain([scenario.horizon], changed)) + 1)


def _add_scenario(book: Workbook, scenario: Scenario, output: RunOutput) -> None:
    sheet = book.create_sheet(SCENARIO)
    put(sheet, 1, 1, f"Mizan: {scenario.title}", font=TITLE)
    put(sheet, 2, 1, _HOW).alignment = FOLDED
    sheet.merge_cells("A2:C2")
    sheet.row_dimensions[2].height = 3 * _LINE_HEIGHT
    put_heading(sheet, 4, [KEY, VALUE, "What it is"])
    set_widths(sheet, [22, _VALUE_WIDTH, 60])
    sheet.freeze_panes = "A5"
    rows: list[tuple[str, Value, str]] = [
        ("format", CURRENT_FORMAT, "Format of the scenario; leave it"),
        ("title", scenario.title, "Name in one line"),
        ("author", scenario.author, "Who made it"),
        ("description", scenario.description, "What it tries, in a few sentences"),
        ("baseline", scenario.baseline, "What it differs from"),
        ("reading", scenario.reading, f"Set of assumptions: {' or '.join(READINGS)}"),
        ("seed", scenario.seed, f"Of the random draws, {ALLOWED_VALUES['seed']}"),
        ("horizon", scenario.horizon, f"Last year of the run, {ALLOWED_VALUES['horizon']}"),
        ("exports_2030_base", scenario.exports_2030_base, f"Series of the export target: {' or '.join(EXPORTS_BASES)}"),
    ]
    for row, (key, value, what) in enumerate(rows, start=5):
        put(sheet, row, 1, key, font=BOLD).alignment = FOLDED
        put(sheet, row, 2, value).alignment = FOLDED
        sheet.row_dimensions[row].height = min(_LINE_HEIGHT * _lines(str(value)), _TALLEST)
        put(sheet, row, 3, what, font=SMALL).alignment = FOLDED
        choices = {"reading": READINGS, "exports_2030_base": EXPORTS_BASES}.get(key)
        if choices:
            choice = DataValidation(type="list", formula1=f'"{",".join(choices)}"', allow_blank=False)
            choice.add(sheet.cell(row, 2))
            sheet.add_data_validation(choice)
    made = [f"Model {output.model_version}, {output.members:,} members, digest {output.digest}", *output.warnings]
    for row, line in enumerate(made, start=6 + len(rows)):
        put(sheet, row, 2, line, font=SMALL).alignment = FOLDED


def _lines(text: str) -> int:
    """How many lines a text takes in the column of values."""
    return sum(1 + len(line) // _VALUE_WIDTH for line in text.split("\n"))


def _add_assumptions(book: Workbook, scenario: Scenario) -> None:
    sheet = book.create_sheet(ASSUMPTIONS)
    heading = (KEY, OWN_VALUE, "Low", "Best", "High", "As planned", "Unit", "What it is", "Source", "Note")
    put_heading(sheet, 1, heading, numbers=heading[1:6])
    set_widths(sheet, [40, 12, 12, 12, 12, 12, 20, 60, 24, 80])
    sheet.freeze_panes = "C2"
    for row, cell in enumerate(known_assumptions().values(), start=2):
        numbers = (scenario.assumptions.get(cell.id), cell.low, cell.value, cell.high, cell.as_planned)
        for column, value in enumerate((cell.id, *numbers, cell.unit, cell.label, cell.source, cell.note), start=1):
            put(sheet, row, column, value)
    sheet.auto_filter.ref = f"A1:J{len(known_assumptions()) + 1}"


def _add_notes(book: Workbook, scenario: Scenario) -> None:
    sheet = book.create_sheet(NOTES)
    put_heading(sheet, 1, [KEY, REMARK])
    set_widths(sheet, [40, 110])
    sheet.freeze_panes = "A2"
    for row, (subject, remark) in enumerate(sorted(scenario.notes.items()), start=2):
        put(sheet, row, 1, subject)
        put(sheet, row, 2, remark).alignment = FOLDED


def _add_sources(book: Workbook) -> None:
    """Add every fact that a number may name, with the document that it stands in."""
    sheet = book.create_sheet(SOURCES)
    put_heading(
        sheet, 1, ["Fact", "Indicator", "Part", "Year", "Value", "Unit", "Kind", "Document", "Address", "Place"]
    )
    set_widths(sheet, [10, 50, 22, 10, 12, 18, 10, 60, 40, 30])
    sheet.freeze_panes = "B2"
    documents = {source.id: source for source in sources()}
    row = 1
    for row, fact in enumerate(table("facts"), start=2):
        document = documents[fact["source"]]
        value: Value = float(fact["value"]) if fact["value"] else None
        about = (fact["id"], fact["indicator"], fact["element"], fact["year"], value, fact["unit"], fact["kind"])
        where = (document.title or document.document, document.address, fact["place"])
        for column, shown in enumerate((*about, *where), start=1):
            put(sheet, row, column, shown)
    sheet.auto_filter.ref = f"A1:J{row}"
