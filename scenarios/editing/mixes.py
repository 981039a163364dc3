"""Shares that sum to one: how the others give way when some of them change, and how all of them are shown."""

from collections.abc import Collection, Mapping, Sequence
from math import floor

from scenarios.editing.spread import total
from scenarios.scenario import Scenario

SHARE_DECIMALS = 4
"""Decimals kept when shares give way to another."""

SHARE_TOLERANCE = 10.0**-SHARE_DECIMALS
"""Shares that are given miss one by less than this through rounding alone; the last of them makes it up."""


class MixError(ValueError):
    """Shares that cannot add up to one.

    Args:
        whole: What they add up to.
    """

    def __init__(self, whole: float) -> None:
        super().__init__(f"the shares add up to {whole:.6g}, not to 1")
        self.whole = whole


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
    kept = sum(shares[element] for element in locked if element != moved)
    if all(element in locked for element in shares if element != moved):
        return dict(shares)
    given = min(max(round(share, SHARE_DECIMALS), 0.0), 1.0 - kept)
    return filled_shares(shares, {moved: given}, locked)


def filled_shares(
    shares: Mapping[str, float], given: Mapping[str, float], locked: Collection[str] = ()
) -> dict[str, float]:
    """The shares of a mix with some of them given anew: those that are neither given nor locked fill it up to one.

    Args:
        shares: Element to share; they sum to one.
        given: Element to its new share.
        locked: Elements that keep their shares unless they are given.

    Raises:
        MixError: If the others cannot make the sum one, because they are too few or would be negative.
    """
    kept = {element: shares[element] for element in shares if element in locked and element not in given}
    weights = {element: value for element, value in shares.items() if element not in given and element not in kept}
    room = 1.0 - sum(given.values()) - sum(kept.values())
    if abs(room) < SHARE_TOLERANCE:
        room = 0.0
    if room < 0 or (room > 0 and not weights):
        raise MixError(1.0 - room)
    if sum(weights.values()) <= 0:
        weights = dict.fromkeys(weights, 1.0)
    scale = room / sum(weights.values()) if weights else 0.0
    linked = {**kept, **given, **{element: round(value * scale, SHARE_DECIMALS) for element, value in weights.items()}}
    last = list(weights or given)[-1]
    linked[last] = max(round(1.0 - sum(value for element, value in linked.items() if element != last), 12), 0.0)
    return {element: linked[element] for element in shares}


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
