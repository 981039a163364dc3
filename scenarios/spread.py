"""How one slider moves the years of a period: pure steps from one scenario to the next."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import accumulate
from math import floor

from scenarios.scenario import Scenario
from simulation.dimensions import RUBRICS

CENTS = 2
"""Decimals kept when a total is spread over years."""

SHARE_DECIMALS = 4
"""Decimals kept when shares give way to another."""


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
    years = tuple(years)
    official = {year: scenario.official(lever, element, year) for year in years}
    if abs(amount - sum(official.values())) < 10.0**-CENTS:
        return scenario.with_values(lever, element, official)
    profile = {year: scenario.value(lever, element, year) for year in years}
    if sum(profile.values()) <= 0:
        profile = official if sum(official.values()) > 0 else dict.fromkeys(years, 1.0)
    return scenario.with_values(lever, element, _spread(profile, amount))


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


def _spread(profile: Mapping[int, float], amount: float) -> dict[int, float]:
    """Spread an amount by a profile.

    Rounding the running sum, not the parts, keeps the sum and leaves no part negative.
    """
    whole = sum(profile.values())
    sums = [round(amount * share / whole, CENTS) for share in accumulate(profile.values())]
    return {
        year: round(after - before, CENTS) for year, before, after in zip(profile, [0.0, *sums], sums, strict=False)
    }


def linked_shares(
    shares: Mapping[str, float], moved: str, share: float, locked: Collection[str] = ()
) -> dict[str, float]:
    """The shares of a mix after one of them was moved: the others keep their proportions, the sum stays one.

    Args:
        shares: Element to share; they sum to one.
        moved: The element that is moved.
        share: The share that it is to have; it takes no more than the locked ones leave.
        locked: Elements that keep their shares. If they are all but the moved one, it keeps its share too.
    """
    kept = {element: shares[element] for element in locked if element != moved}
    free = {element: value for element, value in shares.items() if element != moved and element not in kept}
    room = 1.0 - sum(kept.values())
    if not free:
        return {**shares, moved: room}
    share = min(max(round(share, SHARE_DECIMALS), 0.0), room)
    weights = free if sum(free.values()) > 0 else dict.fromkeys(free, 1.0)
    scale = (room - share) / sum(weights.values())
    linked = {element: round(weight * scale, SHARE_DECIMALS) for element, weight in weights.items()}
    last = list(linked)[-1]
    rest = room - share - sum(value for element, value in linked.items() if element != last)
    linked[last] = max(round(rest, 12), 0.0)
    return {element: {**kept, **linked, moved: share}[element] for element in shares}


def mean_shares(scenario: Scenario, lever: str, elements: Sequence[str], years: Sequence[int]) -> dict[str, float]:
    """The shares of a mix, each as its mean over some years; they sum to one as those of every year do."""
    return {element: total(scenario, lever, element, years) / len(years) for element in elements}


def rounded_percents(shares: Mapping[str, float], places: int = 0) -> dict[str, float]:
    """Shares as percentages that add up to their rounded sum, so that what is shown of a mix makes 100.

    Each is rounded down, and what is missing goes to those that lost most (the method of largest remainders).
    """
    scale = 10**places
    exact = {element: round(100 * scale * share, 6) for element, share in shares.items()}
    floors = {element: floor(value) for element, value in exact.items()}
    missing = round(sum(exact.values())) - sum(floors.values())
    ranked = sorted(exact, key=lambda element: floors[element] - exact[element])
    return {element: (floors[element] + (element in ranked[:missing])) / scale for element in shares}
