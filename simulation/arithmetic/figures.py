"""Figures for the findings, taken from the ledgers by their ids."""

from collections.abc import Mapping
from functools import cache
from typing import Final, Literal, cast

from resources import table
from simulation.arithmetic.finding import Term
from simulation.arithmetic.reckoning import Unit
from simulation.model import mizan
from simulation.observations import observations

End = Literal["best", "low", "high"]

_END_WORDS: Final[Mapping[End, str]] = {"best": "", "low": ", lowest", "high": ", highest"}


@cache
def _facts() -> Mapping[str, Mapping[str, str]]:
    return {row["id"]: row for row in table("facts")}


def fact(key: str, *also: str) -> Term:
    """A figure of ``facts.csv``.

    Args:
        key: Its id.
        also: Ids of facts that state the same figure.

    Raises:
        KeyError: If there is no such fact.
        ValueError: If it has no number.
    """
    row = _facts()[key]
    return Term(
        label=row["indicator"],
        element=row["element"] if row["element"] != "total" else "",
        year=row["year"],
        kind=row["kind"],
        value=float(row["value"]),
        unit=cast(Unit, row["unit"]),
        sources=(key, *also),
    )


def highest(key: str) -> Term:
    """The upper end of an observation's tolerance, labelled as the first fact that it rests on.

    Raises:
        KeyError: If there is no such observation.
    """
    entry = {entry.id: entry for entry in observations()}[key]
    facts = entry.source.split()
    like = fact(facts[0])
    return Term(
        label=like.label + _END_WORDS["high"],
        element=entry.element,
        year=str(entry.year),
        kind=like.kind,
        value=entry.value + entry.tolerance_above,
        unit=like.unit,
        sources=(entry.id, *facts),
    )


def assumption(parameter: str, element: str, end: End = "best") -> Term:
    """A number of the model, or an end of its range.

    Raises:
        KeyError: If there is no such parameter, or no such element of it.
    """
    name = f"{parameter}.{element}"
    cell = {cell.id: cell for cell in mizan().parameters[parameter].assumptions}[name]
    return Term(
        label=cell.label + _END_WORDS[end],
        element=element,
        year="",
        kind="assumption",
        value={"best": cell.value, "low": cell.low, "high": cell.high}[end],
        unit=cast(Unit, cell.unit.replace("_", " ")),
        sources=(name, *(source for source in cell.source.split() if source in _facts())),
    )


def years_between(before: Term, after: Term) -> int:
    """The years from one figure to the next."""
    return _last_year(after) - _last_year(before)


def years_covered(term: Term) -> int:
    """The years of a period, both ends counted."""
    first, _, last = term.year.partition("-")
    return int(last) - int(first) + 1


def period(before: Term, after: Term) -> str:
    """The years after one figure up to the next, as the ledgers write a period."""
    return f"{_last_year(before) + 1}-{_last_year(after)}"


def _last_year(term: Term) -> int:
    return int(term.year.rpartition("-")[2])
