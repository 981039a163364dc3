"""Shapes of a lever over the years of a period: the sum stays, the years share it otherwise."""

from collections.abc import Sequence
from typing import Final, Literal

from scenarios.editing.spread import total, with_profile
from scenarios.scenario import Scenario

Shape = Literal["flat", "front_loaded", "ramp", "official"]

SHAPES: Final[tuple[Shape, ...]] = ("flat", "front_loaded", "ramp", "official")


def with_shape(scenario: Scenario, lever: str, element: str, years: Sequence[int], shape: Shape) -> Scenario:
    """The scenario with a lever element spread otherwise over some years; their sum stays, to the centime.

    Args:
        scenario: The scenario before.
        lever: Lever key.
        element: Element of the lever.
        years: Consecutive years.
        shape: ``flat`` gives every year the same; ``front_loaded`` falls in equal steps, so that the last of n years
            gets an n-th of what the first gets; ``ramp`` rises likewise; ``official`` shares as the baseline does.
    """
    count = len(years)
    weights: Sequence[float] = {
        "flat": [1.0] * count,
        "front_loaded": range(count, 0, -1),
        "ramp": range(1, count + 1),
        "official": [scenario.official(lever, element, year) for year in years],
    }[shape]
    profile = dict(zip(years, weights, strict=True))
    return with_profile(scenario, lever, element, profile, total(scenario, lever, element, years))
