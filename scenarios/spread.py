"""How one slider moves the years of a period: pure steps from one scenario to the next."""

from collections.abc import Iterable, Mapping
from itertools import accumulate

from scenarios.scenario import Scenario

CENTS = 2
"""Decimals kept when a total is spread over years."""


def total(scenario: Scenario, lever: str, element: str, years: Iterable[int]) -> float:
    """Sum of a lever element over some years, in the lever's unit."""
    return sum(scenario.value(lever, element, year) for year in years)


def official_total(scenario: Scenario, lever: str, element: str, years: Iterable[int]) -> float:
    """Sum of the official values over some years, in the lever's unit."""
    return sum(scenario.official(lever, element, year) for year in years)


def with_total(scenario: Scenario, lever: str, element: str, years: Iterable[int], amount: float) -> Scenario:
    """The scenario with a lever element that sums to an amount over some years.

    The years keep their shares of the sum. From nothing they take the official shares, or equal ones where there
    are none.
    """
    years = tuple(years)
    official = {year: scenario.official(lever, element, year) for year in years}
    if abs(amount - sum(official.values())) < 10.0**-CENTS:
        return scenario.with_values(lever, element, official)
    profile = {year: scenario.value(lever, element, year) for year in years}
    if sum(profile.values()) <= 0:
        profile = official if sum(official.values()) > 0 else dict.fromkeys(years, 1.0)
    return scenario.with_values(lever, element, _spread(profile, amount))


def _spread(profile: Mapping[int, float], amount: float) -> dict[int, float]:
    """Spread an amount by a profile.

    Rounding the running sum, not the parts, keeps the sum and leaves no part negative.
    """
    whole = sum(profile.values())
    sums = [round(amount * share / whole, CENTS) for share in accumulate(profile.values())]
    return {
        year: round(after - before, CENTS) for year, before, after in zip(profile, [0.0, *sums], sums, strict=False)
    }


def linked_shares(shares: Mapping[str, float], moved: str, share: float) -> dict[str, float]:
    """The shares of a mix after one of them was moved: the others keep their proportions, the sum stays one."""
    share = round(min(max(share, 0.0), 1.0), 4)
    others = {element: value for element, value in shares.items() if element != moved}
    rest = sum(others.values())
    weights = others if rest > 0 else dict.fromkeys(others, 1.0)
    scale = (1.0 - share) / sum(weights.values())
    linked = {element: round(weight * scale, 4) for element, weight in weights.items()}
    last = list(linked)[-1]
    linked[last] = round(1.0 - share - sum(value for element, value in linked.items() if element != last), 4)
    return {element: share if element == moved else linked[element] for element in shares}
