"""Single years of levers, changed together as a table does it: from one scenario to the next in one step."""

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import NamedTuple

from scenarios.editing.mixes import MixError, filled_shares
from scenarios.scenario import Scenario
from simulation.levers import official_levers
from simulation.model import mizan


class Cell(NamedTuple):
    """One year of one element of a lever."""

    lever: str
    element: str
    year: int


class MixYearError(ValueError):
    """Shares of a mix that cannot add up to one in a year.

    Args:
        lever: The mix.
        year: The year.
        whole: What they add up to.
    """

    def __init__(self, lever: str, year: int, whole: float) -> None:
        super().__init__(f"the shares of {lever} in {year} add up to {whole:.6g}, not to 1")
        self.lever = lever
        self.year = year
        self.whole = whole


def with_cells(scenario: Scenario, values: Mapping[Cell, float], locked: Collection[tuple[str, str]] = ()) -> Scenario:
    """The scenario with some cells changed.

    In a year of a mix the shares that are neither given nor locked give way in proportion.

    Args:
        scenario: The scenario before.
        values: Cell to value in the lever's unit.
        locked: Levers and elements that give way to none.

    Raises:
        MixYearError: If the shares of a year cannot add up to one.
        KeyError: If there is no such lever or element.
    """
    plain: dict[tuple[str, str], dict[int, float]] = {}
    mixes: dict[tuple[str, int], dict[str, float]] = {}
    for (lever, element, year), value in values.items():
        if is_mix(lever):
            mixes.setdefault((lever, year), {})[element] = value
        else:
            plain.setdefault((lever, element), {})[year] = value
    for (lever, element), years in plain.items():
        scenario = scenario.with_values(lever, element, years)
    for (lever, year), given in sorted(mixes.items()):
        shares = {element: scenario.value(lever, element, year) for element in official_levers()[lever]}
        kept = [element for element in shares if (lever, element) in locked]
        try:
            scenario = scenario.with_mix(lever, year, filled_shares(shares, given, kept))
        except MixError as error:
            raise MixYearError(lever, year, error.whole) from error
    return scenario


def with_official_cells(scenario: Scenario, cells: Iterable[Cell]) -> Scenario:
    """The scenario with some cells back at their official values; a share brings the whole mix of its year back."""
    years: dict[tuple[str, str], set[int]] = {}
    for lever, element, year in cells:
        for part in official_levers()[lever] if is_mix(lever) else (element,):
            years.setdefault((lever, part), set()).add(year)
    for (lever, element), chosen in years.items():
        official = {year: scenario.official(lever, element, year) for year in chosen}
        scenario = scenario.with_values(lever, element, official)
    return scenario


@cache
def is_mix(lever: str) -> bool:
    """Whether the elements of a lever are shares that sum to one in every year."""
    return next(declared.is_mix for declared in mizan().levers if declared.key == lever)
