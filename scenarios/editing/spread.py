"""How one slider moves the years of a period: pure steps from one scenario to the next."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Final

from scenarios.scenario import Scenario
from simulation.dimensions import RUBRICS

DECIMALS: Final = {"budget": 2, "training_places": 0}
"""Decimals kept when a total is spread over years, by lever: centimes of a million dirhams, whole places."""

OFFICIAL_WITHIN: Final = 0.02
"""A profile that is this near to the official one, as a share of a mean year, differs from it by rounding alone."""


def total(scenario: Scenario, lever: str, element: str, years: Iterable[int]) -> float:
    """Sum of a lever element over some years, in the lever's unit."""
    return sum(scenario.value(lever, element, year) for year in years)


def official_total(scenario: Scenario, lever: str, element: str, years: Iterable[int]) -> float:
    """Sum of the official values over some years, in the lever's unit."""
    return sum(scenario.official(lever, element, year) for year in years)


def differs(scenario: Scenario, lever: str, element: str, years: Iterable[int]) -> bool:
    """Whether a lever element differs from its official value in any of some years."""
    return any(scenario.value(lever, element, year) != scenario.official(lever, element, year) for year in years)


def spent(scenario: Scenario, years: Sequence[int]) -> float:
    """What all rubrics take together over some years, million MAD."""
    return sum(total(scenario, "budget", rubric, years) for rubric in RUBRICS)


def with_total(scenario: Scenario, lever: str, element: str, years: Iterable[int], amount: float) -> Scenario:
    """The scenario with a lever element that sums to an amount over some years.

    The years keep their shares of the sum. From nothing they take the official shares, or equal ones where there
    are none.
    """
    profile = {year: scenario.value(lever, element, year) for year in years}
    return with_profile(scenario, lever, element, profile, amount)


def with_profile(scenario: Scenario, lever: str, element: str, profile: Mapping[int, float], amount: float) -> Scenario:
    """The scenario with a lever element that sums to an amount over some years, shared as a profile says.

    A profile of noughts gives way to the official shares, or to equal ones where there are none. The official amount
    in the official profile gives exactly the official values.

    Args:
        scenario: The scenario before.
        lever: Lever key.
        element: Element of the lever.
        profile: Year to weight.
        amount: The sum, in the lever's unit.
    """
    official = {year: scenario.official(lever, element, year) for year in profile}
    if sum(profile.values()) <= 0:
        profile = official if sum(official.values()) > 0 else dict.fromkeys(profile, 1.0)
    wanted = _spread(profile, amount, DECIMALS[lever])
    near = max(OFFICIAL_WITHIN * sum(official.values()) / len(official), 0.05)
    is_official = abs(amount - sum(official.values())) < 0.01 and all(
        abs(wanted[year] - official[year]) <= near for year in official
    )
    return scenario.with_values(lever, element, official if is_official else wanted)


def changed_totals(scenario: Scenario) -> dict[tuple[str, str], float]:
    """By how much each lever element that differs from the official values does so, summed over its years.

    Returns:
        Lever and element to the sum of own less official values, in the lever's unit; in the order of the levers.
    """
    totals: dict[tuple[str, str], float] = {}
    for found in scenario.differs():
        key = found.lever, found.element
        totals[key] = totals.get(key, 0.0) + found.own - found.official
    return totals


def _spread(profile: Mapping[int, float], amount: float, decimals: int) -> dict[int, float]:
    """Spread an amount by a profile.

    Rounding the running sum, not the parts, keeps the sum and leaves no part negative.
    """
    whole = sum(profile.values())
    sums = [round(amount * share / whole, decimals) for share in accumulate(profile.values())]
    return {
        year: round(after - before, decimals) for year, before, after in zip(profile, [0.0, *sums], sums, strict=False)
    }
