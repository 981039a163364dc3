"""What is wrong with a design beyond its shape: ranges, levels, years that overlap, and sizes."""

from collections.abc import Iterator, Sequence
from math import prod
from typing import Any, Final, NamedTuple

from scenarios.scenario import FIRST_LEVER_YEAR, LAST_LEVER_YEAR
from scenarios.storage.meaning import known_assumptions
from scenarios.storage.migrations import Document
from scenarios.storage.problems import Finding, did_you_mean, listed, shown
from scenarios.storage.schema import ALLOWED_VALUES, LARGEST_BUDGET, LARGEST_INTAKE, LEVER_TABLES
from scenarios.sweep.shape import MOST_POINTS
from simulation.model import mizan

LARGEST_MULTIPLE: Final = 100

LARGEST: Final = {"budget": LARGEST_BUDGET, "training_places": LARGEST_INTAKE}
"""Largest value of a lever; mixes are shares."""


class Entry(NamedTuple):
    """An axis as it stands in the document."""

    key: str
    lever: str
    element: str
    span: str
    table: dict[str, Any]

    @property
    def numbers(self) -> Sequence[float]:
        """All values that it states."""
        ends = (self.table.get("low"), self.table.get("high"))
        return [*(self.table.get("values") or ()), *(end for end in ends if end is not None)]

    @property
    def levels(self) -> int:
        """How many values it takes in a grid."""
        return len(self.table.get("values") or ()) or self.table.get("steps") or 1


def findings_of_meaning(document: Document) -> Iterator[Finding]:
    """What is wrong with a document that has the right shape."""
    entries = list(_entries(document))
    if not entries:
        message = "the design varies nothing."
        yield Finding(
            "",
            message,
            "Add an axis such as “ai_realised_share = {low = 0.1, high = 0.7, steps = 3}” to [assumptions].",
        )
    design = document.get("design", "grid")
    yield from _size_findings(document, design, entries)
    for entry in entries:
        yield from _level_findings(entry, is_grid=design == "grid")
        yield from _assumption_findings(entry) if entry.lever == "assumptions" else _lever_findings(entry)
    yield from _overlaps(entries)


def _entries(document: Document) -> Iterator[Entry]:
    for lever in LEVER_TABLES:
        for element, spans in document.get(lever, {}).items():
            for span, table in spans.items():
                yield Entry(f"{lever}.{element}.{span}", lever, element, span, table)
    for name, table in document.get("assumptions", {}).items():
        yield Entry(f"assumptions.{name}", "assumptions", name, "", table)


def _size_findings(document: Document, design: str, entries: Sequence[Entry]) -> Iterator[Finding]:
    points = document.get("points")
    if design == "grid":
        if points is not None:
            yield Finding("points", "a grid has as many points as its values make.", "Remove points.", shown(points))
        if (size := prod(entry.levels for entry in entries)) > MOST_POINTS:
            fix = "Take fewer values, or a latin_hypercube or sobol design."
            yield Finding("design", "the grid has too many points.", fix, f"{size:,}", f"up to {MOST_POINTS:,}")
    elif points is None:
        yield Finding("points", f"a {design} design needs to know how many points.", "Add “points = 256”.")
    elif design == "sobol" and points & (points - 1):
        fix = f"Write {1 << (points.bit_length() - 1)} or {1 << points.bit_length()}."
        yield Finding("points", "a sobol design fills the space with a power of two only.", fix, shown(points))


def _level_findings(entry: Entry, *, is_grid: bool) -> Iterator[Finding]:
    """Whether it says which values it takes, in one way."""
    table, key = entry.table, entry.key
    low, high = table.get("low"), table.get("high")
    if ("values" in table) == (low is not None or high is not None) or (low is None) != (high is None):
        fix = "Write {values = […]}, or {low = …, high = …} with steps in a grid."
        yield Finding(key, f"{key} needs either values, or low and high.", fix, listed(table))
    elif low is not None and low >= high:
        yield Finding(key, f"low of {key} is not below high.", "Exchange or correct them.", f"{low:g} and {high:g}")
    if is_grid and low is not None and "steps" not in table:
        yield Finding(key, f"{key} needs steps: a grid takes so many values from low to high.", "Add “steps = 5”.")
    if not is_grid and "steps" in table:
        yield Finding(key, f"{key} has steps, which only a grid takes.", "Remove steps.", shown(table["steps"]))
    if "steps" in table and "values" in table:
        yield Finding(key, f"{key} has values and steps.", "Keep one of them.")


def _lever_findings(entry: Entry) -> Iterator[Finding]:
    first, _, last = entry.span.partition("-")
    if not FIRST_LEVER_YEAR <= int(first) <= int(last or first) <= LAST_LEVER_YEAR:
        allowed = f"{FIRST_LEVER_YEAR} to {LAST_LEVER_YEAR}, the first year first"
        yield Finding(
            entry.key, f"{entry.span} is no span of years that levers have.", "Correct it.", entry.span, allowed
        )
    is_mix = any(lever.is_mix for lever in mizan().levers if lever.key == entry.lever)
    is_relative = entry.table.get("relative", False)
    if is_relative and is_mix:
        yield Finding(entry.key, f"{entry.key} is a share; it cannot be relative.", "Write the shares themselves.")
    most, allowed = LARGEST.get(entry.lever, 1), ALLOWED_VALUES[entry.lever]
    if is_relative:
        most, allowed = LARGEST_MULTIPLE, f"0 to {LARGEST_MULTIPLE} (times what the scenario has)"
    for number in entry.numbers:
        if not 0 <= number <= most:
            yield Finding(
                entry.key,
                f"{entry.key} has a value that is too small or too large.",
                "Correct it.",
                f"{number:g}",
                allowed,
            )


def _assumption_findings(entry: Entry) -> Iterator[Finding]:
    known = known_assumptions()
    if (cell := known.get(entry.element)) is None:
        parts = [name for name in known if name.startswith(f"{entry.element}.")]
        fix = f"It has parts: {listed(parts)}." if parts else ""
        fix = fix or did_you_mean(entry.element, known, "“list assumptions” shows all of them.")
        yield Finding(entry.key, f"there is no assumption {shown(entry.element)}.", fix)
        return
    if entry.table.get("relative", False):
        yield Finding(
            entry.key, f"{entry.key} cannot be relative.", "Write the values themselves; they keep to its range."
        )
    for number in entry.numbers:
        if not cell.low <= number <= cell.high:
            message = f"{entry.element} lies outside its range."
            yield Finding(
                entry.key, message, "Choose values within it.", f"{number:g}", f"{cell.low:g} to {cell.high:g}"
            )


def _overlaps(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Levers that are varied twice in a year; of a mix one share at a time."""
    mixes = {lever.key for lever in mizan().levers if lever.is_mix}
    taken: dict[tuple[str, str, int], str] = {}
    for entry in (entry for entry in entries if entry.span):
        first, _, last = entry.span.partition("-")
        element = "" if entry.lever in mixes else entry.element
        places = [(entry.lever, element, year) for year in range(int(first), int(last or first) + 1)]
        if before := next((taken[place] for place in places if place in taken), None):
            what = "another share of the mix" if element == "" else "it"
            fix = f"Let the years differ from those of {before}; of a mix one share can be varied at a time."
            yield Finding(entry.key, f"{entry.key} varies years in which {before} varies {what} already.", fix)
        taken |= dict.fromkeys(places, entry.key)
