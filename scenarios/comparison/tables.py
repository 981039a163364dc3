"""A comparison as tables for people: what differs, the levers first."""

import textwrap
from collections.abc import Iterator
from typing import Final

from scenarios.comparison.compare import Compared, Comparison
from scenarios.comparison.paired import Difference
from scenarios.language.levers import lever_label, lever_unit, shown_lever, shown_years
from scenarios.language.written import shown_number, shown_probability, target_title
from scenarios.results.cautions import in_english
from scenarios.results.output import unit_of
from scenarios.results.tables import text_table
from scenarios.storage.meaning import known_assumptions
from simulation.model import mizan

LINE: Final = 100


def comparison_tables(comparison: Comparison) -> str:
    """The tables of a comparison as text."""
    parts = [
        _heading(comparison),
        *_lever_table(comparison),
        *_assumption_table(comparison),
        *_setting_table(comparison),
        *_target_table(comparison),
        *_difference_tables(comparison),
    ]
    return "\n".join(parts)


def _heading(comparison: Comparison) -> str:
    width = max(len(entry.candidate.title) for entry in comparison.compared)
    lines = [
        f"{entry.letter.upper()}  {entry.candidate.title:<{width}}  {_described(entry)}"
        + ("  ← reference" if place == comparison.reference else "")
        for place, entry in enumerate(comparison.compared)
    ]
    said = [
        *map(in_english, comparison.notes),
        *(
            f"{entry.letter.upper()}: {in_english(caution)}"
            for entry in comparison.compared
            for caution in entry.cautions
        ),
    ]
    return "\n".join([*lines, "", *(f"Note: {textwrap.fill(note, LINE)}\n" for note in said)])


def _described(entry: Compared) -> str:
    scenario, members = entry.candidate.scenario, entry.outcome.projection.members
    stamp = {"none": "no stamp", "holds": "stamp holds", "broken": "stamp no longer holds"}[entry.stamp]
    reading = scenario.reading.replace("_", " ")
    return f"{reading}, seed {scenario.seed}, {members:,} members, digest {entry.digest}, {stamp}"


def _letters(comparison: Comparison) -> list[str]:
    return [entry.letter.upper() for entry in comparison.compared]


def _lever_table(comparison: Comparison) -> Iterator[str]:
    if not comparison.levers:
        yield "No lever differs.\n"
        return
    rows = [
        (
            lever_label(row.lever),
            lever_unit(row.lever),
            shown_years(row.years),
            *(shown_lever(row.lever, value) for value in row.values),
        )
        for row in comparison.levers
    ]
    yield text_table("Levers that differ", ("Lever", "Unit", "Years", *_letters(comparison)), rows)


def _assumption_table(comparison: Comparison) -> Iterator[str]:
    rows = [
        (
            row.id,
            known_assumptions()[row.id].unit,
            *("its range" if value is None else f"{value:,.6g}" for value in row.values),
        )
        for row in comparison.assumptions
    ]
    if rows:
        yield text_table("Assumptions that differ", ("Assumption", "Unit", *_letters(comparison)), rows)


def _setting_table(comparison: Comparison) -> Iterator[str]:
    rows = [
        (row.name.replace("_", " "), *(str(value).replace("_", " ") for value in row.values))
        for row in comparison.settings
    ]
    if rows:
        yield text_table("Settings that differ", ("Setting", *_letters(comparison)), rows)


def _target_table(comparison: Comparison) -> Iterator[str]:
    """The targets for which it matters which scenario is taken, each with its probability in every scenario."""
    differing = [row for row in comparison.targets if any(apart and not apart.is_none for apart in row.differences)]
    rows = []
    for row in differing:
        unit = unit_of(row.target.variable)
        cells = [
            f"{shown_number(entry.projected, unit)} ({shown_probability(entry.probability, entry.projection.members)})"
            for entry in row.assessments
        ]
        aim = shown_number(row.target.value, unit)
        rows.append((target_title(row.target), str(row.target.year), unit, aim, *cells))
    if rows:
        columns = ("Target", "Year", "Unit", "Aim", *_letters(comparison))
        yield text_table("Targets: median, and in brackets how many members meet the aim", columns, rows)
    if same := len(comparison.targets) - len(differing):
        yield f"{same} {'target is' if same == 1 else 'targets are'} the same in all.\n"


def _label(variable: str, element: str) -> str:
    return mizan().declarations[variable].label + (f" · {element.replace('_', ' ')}" if element else "")


_COLUMNS: Final = ("Result", "Year", "Unit", "Difference", "5–95 %", "Real")


def _difference_tables(comparison: Comparison) -> Iterator[str]:
    """One table for each scenario but the reference: its results less those of the reference."""
    first = comparison.compared[comparison.reference]
    same = sum(all(apart is None or apart.is_none for apart in row.differences) for row in comparison.outcomes)
    for place, entry in enumerate(comparison.compared):
        if place == comparison.reference:
            continue
        members = max(one.outcome.projection.members for one in (first, entry))  # a single run is held against all
        rows = [
            (
                _label(row.variable, row.element),
                str(row.year),
                unit_of(row.variable),
                shown_number(row.medians[comparison.reference], unit_of(row.variable)),
                shown_number(row.medians[place], unit_of(row.variable)),
                *_difference_cells(row.differences[place], unit_of(row.variable), members),
            )
            for row in comparison.outcomes
            if (apart := row.differences[place]) is not None and not apart.is_none
        ]
        letters = first.letter.upper(), entry.letter.upper()
        title = f"{letters[1]} less {letters[0]}: {entry.candidate.title} against {first.candidate.title}"
        columns = (*_COLUMNS[:3], *letters, *_COLUMNS[3:])
        yield text_table(title, columns, rows) if rows else f"{title}: no result differs.\n"
    if comparison.outcomes and same < len(comparison.outcomes):
        yield _REAL
    if same:
        yield f"{same} of {len(comparison.outcomes)} results are the same in all and are not listed.\n"


def _difference_cells(apart: Difference | None, unit: str, members: int) -> tuple[str, ...]:
    if apart is None:
        return ("", "", "")
    numbers = (apart.medians, apart.p05, apart.p95)
    middle, low, high = (shown_number(number, unit, sign=True) for number in numbers)
    return middle, f"{low} – {high}", shown_probability(apart.probability, members)


_REAL: Final = (
    "Differences are taken within members: both scenarios meet the same future, so that chance cancels out. Real: in\n"
    "so many members the difference has its sign. The difference is that of the medians, 5–95 % that within members.\n"
)
