"""Everything in which a scenario departs from the official baseline: levers, assumptions, the run itself, and notes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from scenarios.scenario import DEFAULT_SEED, Scenario
from simulation.model import LAST_YEAR_SHOWN

Value = float | str | None


@dataclass(frozen=True)
class Departure:
    """One thing that is not as in the baseline.

    Attributes:
        kind: What it is about; a ``note`` stands alone only where nothing else says what it is about.
        key: ``lever.element``, the id of an assumption, or the name of what is chosen for the run.
        year: The year of a lever's value, or None.
        official: What the baseline has; for an assumption the median that calibration leaves of its range.
        own: What the scenario has.
        note: The remark on it.
    """

    kind: Literal["lever", "assumption", "run", "note"]
    key: str
    year: int | None
    official: Value
    own: Value
    note: str = ""

    @property
    def lever(self) -> str:
        """The lever's key."""
        return self.key.partition(".")[0]

    @property
    def element(self) -> str:
        """The element of the lever; empty for a note on a whole lever."""
        return self.key.partition(".")[2]


def departures(scenario: Scenario) -> list[Departure]:
    """All of them: levers by element and year up to the horizon, assumptions, the run, and what is merely noted."""
    found = [*_levers(scenario), *_assumptions(scenario), *_run(scenario)]
    said = {departure.key for departure in found}
    return found + [
        Departure("note", key, None, None, None, note) for key, note in scenario.notes.items() if key not in said
    ]


def _levers(scenario: Scenario) -> Iterator[Departure]:
    for lever, element, year, official, own in scenario.differs():
        key = f"{lever}.{element}"
        yield Departure("lever", key, year, official, own, scenario.notes.get(key, ""))


def _assumptions(scenario: Scenario) -> Iterator[Departure]:
    if scenario.assumptions:
        central = replace(scenario, assumptions={}).uncertainty().member(0)
        for key, own in sorted(scenario.assumptions.items()):
            yield Departure("assumption", key, None, float(central[key][0]), own, scenario.notes.get(key, ""))


def _run(scenario: Scenario) -> Iterator[Departure]:
    official: dict[str, str | float] = {
        "reading": "as_observed",
        "seed": float(DEFAULT_SEED),
        "horizon": float(LAST_YEAR_SHOWN),
        "exports_2030_base": "as_quoted",
    }
    for key, value in official.items():
        own = getattr(scenario, key)
        if own != value:
            yield Departure("run", key, None, value, own if isinstance(own, str) else float(own))


def without(scenario: Scenario, departure: Departure) -> Scenario:
    """The scenario as the baseline is in one respect.

    Of a lever see :func:`scenarios.editing.yearly.with_official_cells`.

    Raises:
        ValueError: If the departure is that of a lever.
    """
    if departure.kind == "assumption":
        return scenario.with_assumption(departure.key, None)
    if departure.kind == "note":
        return scenario.with_note(departure.key, "")
    if departure.kind == "lever":
        raise ValueError(f"{departure.key} is a lever; its years go back one by one")
    if departure.key == "reading":
        return scenario.with_reading("as_observed")
    if departure.key == "exports_2030_base":
        return scenario.with_exports_base("as_quoted")
    return scenario.with_seed(DEFAULT_SEED) if departure.key == "seed" else scenario.with_horizon(LAST_YEAR_SHOWN)
