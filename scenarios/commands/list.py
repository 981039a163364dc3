"""``list``: the scenarios, variables, targets, levers and assumptions that there are."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Annotated, Final, Literal

import typer

from scenarios.commands.door import Exit
from scenarios.exchange.delimited import comma_separated
from scenarios.language.written import shown_cell
from scenarios.library import library
from scenarios.results.outcome import PUBLIC_VARIABLES
from scenarios.results.output import unit_of
from scenarios.results.tables import text_table
from scenarios.storage.files import load
from scenarios.storage.meaning import known_assumptions
from simulation.declare import Declaration, Lever
from simulation.levers import official_levers
from simulation.model import mizan
from simulation.posterior_file import record
from simulation.targets import ledger

EXAMPLES = ("list", "list targets --format csv", "list variables --all")

Kind = Literal["scenarios", "variables", "targets", "levers", "assumptions"]
Row = tuple[str | int | float | bool, ...]


def command(
    kind: Annotated[Kind, typer.Argument(help="What to list.")] = "scenarios",
    every: Annotated[bool, typer.Option("--all", help="Variables: those inside the model too.")] = False,
    format: Annotated[Literal["table", "json", "csv"], typer.Option(help="What to print.")] = "table",
) -> int:
    """List what there is."""
    columns, rows_of = _KINDS[kind]
    rows = list(_every_variable() if kind == "variables" and every else rows_of())
    if format == "json":
        print(json.dumps([dict(zip(columns, row, strict=True)) for row in rows], ensure_ascii=False))
    elif format == "csv":
        print(comma_separated(columns, rows), end="")
    else:
        print(text_table(kind.capitalize(), columns, [[shown_cell(cell) for cell in row] for row in rows]), end="")
    return Exit.DONE


def _scenarios() -> Iterator[Row]:
    for name, path in library().items():
        scenario = load(path)
        yield (name, scenario.title, " ".join(scenario.description.split()))


def _variables() -> Iterator[Row]:
    yield from (_variable(mizan().declarations[name]) for name in PUBLIC_VARIABLES)


def _every_variable() -> Iterator[Row]:
    yield from (_variable(entry) for entries in mizan().sectors.values() for entry in entries)


def _variable(entry: Declaration) -> Row:
    return (entry.name, unit_of(entry.name), entry.label, entry.by or "", mizan().sector_of(entry.name))


def _targets() -> Iterator[Row]:
    for target in ledger():
        row = (target.id, target.base, target.year, target.value, unit_of(target.variable))
        yield (*row, target.origin, target.active, target.perimeter)


def _levers() -> Iterator[Row]:
    levers: Mapping[str, Lever] = {lever.key: lever for lever in mizan().levers}
    for key, elements in official_levers().items():
        for element, years in elements.items():
            yield (key, element, levers[key].unit, min(years), max(years), years[min(years)], years[max(years)])


def _assumptions() -> Iterator[Row]:
    for cell in known_assumptions().values():
        left = record().range_of(cell.id) or ("", "", "")
        yield (cell.id, cell.value, cell.low, cell.high, *left, cell.unit, cell.label, cell.source)


_KINDS: Final[Mapping[Kind, tuple[Sequence[str], Callable[[], Iterator[Row]]]]] = {
    "scenarios": (("name", "title", "description"), _scenarios),
    "variables": (("name", "unit", "label", "by", "sector"), _variables),
    "targets": (("id", "base", "year", "value", "unit", "origin", "active", "perimeter"), _targets),
    "levers": (("lever", "element", "unit", "first_year", "last_year", "first_value", "last_value"), _levers),
    "assumptions": (("id", "value", "low", "high", "p05", "p50", "p95", "unit", "label", "source"), _assumptions),
}
