"""What only the model knows: whether mixes add up, and which assumptions there are, in which range."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from math import isfinite
from typing import Any, Final

from scenarios.scenario import FIRST_LEVER_YEAR, LAST_LEVER_YEAR, Scenario
from scenarios.storage.migrations import Document
from scenarios.storage.problems import Finding, did_you_mean, listed, shown
from scenarios.storage.schema import LEVER_TABLES
from simulation.model import mizan
from simulation.parameters import Assumption

SUM_TOLERANCE: Final = 1e-6


def findings_of_meaning(document: Document) -> Iterator[Finding]:
    """Mixes that do not sum to one, assumptions that are unknown or out of range, remarks on nothing.

    What is wrong with the shape alone is passed over.
    """
    yield from _mix_findings(document)
    yield from _assumption_findings(document)
    yield from _note_findings(document)


def _mix_findings(document: Document) -> Iterator[Finding]:
    """Years in which the shares of a mix, with those of the baseline, do not sum to one."""
    for lever in (lever for lever in mizan().levers if lever.is_mix):
        stated, spoilt = _shares(document.get(lever.key), lever.key)
        scenario = Scenario("", differences={lever.key: stated})
        for year in sorted({year for years in stated.values() for year in years} - spoilt):
            shares = {name: scenario.value(lever.key, name, year) for name in LEVER_TABLES[lever.key].model_fields}
            total = sum(shares.values())
            if abs(total - 1) > SUM_TOLERANCE:
                stating = next(name for name in shares if year in stated.get(name, {}))
                words = ", ".join(f"{name} {share:g}" for name, share in shares.items())
                yield Finding(
                    f"{lever.key}.{stating}.{year}",
                    f"the shares of {lever.key} in {year} sum to {total:.6g}, not to 1.",
                    "Make them sum to 1; a share that is not given keeps its official value.",
                    words,
                    "a sum of 1",
                )


def _shares(table: object, lever: str) -> tuple[dict[str, dict[int, float]], set[int]]:
    """The usable shares of a mix, element to year to share, and the years in which some share is unusable."""
    known = LEVER_TABLES[lever].model_fields
    usable: dict[str, dict[int, float]] = {}
    spoilt: set[int] = set()
    for element, years in table.items() if isinstance(table, dict) else ():
        for year, share in years.items() if isinstance(years, dict) and element in known else ():
            if _is_year(year) and _is_share(share):
                usable.setdefault(element, {})[int(year)] = float(share)
            elif _is_year(year):
                spoilt.add(int(year))
    return usable, spoilt


def _is_year(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) == 4 and FIRST_LEVER_YEAR <= int(text) <= LAST_LEVER_YEAR


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


@cache
def known_assumptions() -> Mapping[str, Assumption]:
    """Every number of the model that a scenario may settle, by id."""
    return {cell.id: cell for parameter in mizan().parameters.values() for cell in parameter.assumptions}


def _assumption_findings(document: Document) -> Iterator[Finding]:
    known = known_assumptions()
    for name, value in _entries(document, "assumptions"):
        key = f"assumptions.{name}"
        if name not in known:
            parts = [known_name for known_name in known if known_name.startswith(f"{name}.")]
            fix = f"It has parts: {listed(parts)}." if parts else ""
            fix = fix or did_you_mean(name, known, "“list assumptions” shows all of them.")
            yield Finding(key, f"there is no assumption {shown(name)}.", fix)
        elif isinstance(value, int | float) and not isinstance(value, bool) and _is_finite(value):
            cell = known[name]
            if not cell.low <= value <= cell.high:
                allowed = f"{cell.low:g} to {cell.high:g} {cell.unit}" if cell.is_uncertain else f"only {cell.value:g}"
                message = f"{name} lies outside its range." if cell.is_uncertain else f"{name} is a fixed number."
                yield Finding(key, message, "Choose a value within the range.", shown(value), allowed)


def _is_finite(value: float) -> bool:
    """Whether it can be compared; whole numbers of any size can."""
    return isinstance(value, int) or isfinite(value)


def _note_findings(document: Document) -> Iterator[Finding]:
    known = [*known_subjects(), *known_assumptions()]
    for name, _ in _entries(document, "notes"):
        if name not in known:
            fix = did_you_mean(name, known, "Name a lever such as budget or budget.it_industry.")
            yield Finding(f"notes.{name}", f"there is no lever or assumption {shown(name)} to remark on.", fix)


@cache
def known_subjects() -> Sequence[str]:
    """Levers and elements of levers, as scenario files name them."""
    return [
        name
        for lever, table in LEVER_TABLES.items()
        for name in (lever, *(f"{lever}.{element}" for element in table.model_fields))
    ]


def _entries(document: Document, table: str) -> Iterator[tuple[str, Any]]:
    entries = document.get(table)
    yield from entries.items() if isinstance(entries, dict) else ()
