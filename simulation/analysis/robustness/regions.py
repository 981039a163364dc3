"""The part of the assumptions' ranges in which something fails, as a box that can be put into words.

The patient rule induction method (Friedman and Fisher, Bump hunting in high-dimensional data, Statistics and Computing
9, 1999) peels a twentieth of the futures off one end of one assumption, again and again, always where that leaves the
most failures for each future. Of the boxes on the way the one is taken that is best at both tasks, to hold the failures
and to hold little else; restrictions that hardly help are taken back. Bryant and Lempert (Technological Forecasting and
Social Change 77, 2010) brought the method to the discovery of scenarios, with the two measures of a box:

* coverage: the share of all failures that it holds;
* density: the share of its futures that fail.

A search among many assumptions finds something by chance as well. So only assumptions whose effect on failing cannot be
chance are searched, half of the futures are used for the search, and both measures are taken in the other half.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf, sqrt
from typing import Final

import numpy as np
from numpy.typing import NDArray

from simulation.analysis.influence import influences
from simulation.declare import Array
from simulation.parameters import Assumption, Parameter
from simulation.steps import Steps

PEEL: Final = 0.05
"""Share of the futures in the box that one step takes away."""

SMALLEST: Final = 0.05
"""Share of all futures below which a box is not peeled any further."""

FEWEST: Final = 25
"""Failures, and successes, that each half of the futures must have, lest chance describe them."""

MOST_RESTRICTIONS: Final = 4
"""Assumptions that a box restricts: more are not understood."""

HARDLY: Final = 0.01
"""A restriction whose removal costs less than this of the box's quality is taken back."""

Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Restriction:
    """Between which values an assumption lies.

    Attributes:
        assumption: The assumption.
        low: Lower limit, or None where there is none.
        high: Upper limit, or None where there is none.
    """

    assumption: Assumption
    low: float | None
    high: float | None

    def holds(self, values: Array) -> Flags:
        """Where values lie within."""
        low, high = (-inf if self.low is None else self.low), (inf if self.high is None else self.high)
        return (values >= low) & (values <= high)


@dataclass(frozen=True)
class Region:
    """A box in which something mostly fails.

    Attributes:
        restrictions: What makes it; the most important first.
        coverage: Share of all failures that it holds, in futures that the search did not see.
        density: Share of its futures that fail, in these.
        mass: Share of these futures that lie in it.
    """

    restrictions: tuple[Restriction, ...]
    coverage: float
    density: float
    mass: float


def failing_region_in_steps(
    drawn: Mapping[str, Array], fails: Flags, parameters: Mapping[str, Parameter]
) -> Steps[Region | None]:
    """Find where something fails, in small steps.

    Args:
        drawn: The draws of every assumption by id, each of shape (futures,), or (1,) where it does not vary.
        fails: In which futures it fails, shape (futures,).
        parameters: The model's parameters by name.

    Returns:
        The region, or None if there are too few failures or successes, or no assumption has a clear effect on them.
    """
    searched, fresh = np.arange(len(fails)) % 2 == 0, np.arange(len(fails)) % 2 == 1
    for half in (searched, fresh):
        if min(np.count_nonzero(fails[half]), np.count_nonzero(~fails[half])) < FEWEST:
            return None
    found = influences(_with_central(drawn, searched), np.append(0.0, fails[searched]), parameters)
    yield 0.1
    clear = [entry.assumption for entry in found if entry.share > 0]
    if not clear:
        return None
    search = _Search(np.stack([drawn[cell.id][searched] for cell in clear]), fails[searched])
    for share in search.peel():
        yield 0.1 + 0.8 * share
    limits = search.simplified(search.best())
    yield 1.0
    restrictions = [
        Restriction(cell, None if low == -inf else float(low), None if high == inf else float(high))
        for cell, (low, high) in zip(clear, limits, strict=True)
        if low > -inf or high < inf
    ]
    return _measured(restrictions, drawn, fails, fresh) if restrictions else None


def _with_central(drawn: Mapping[str, Array], chosen: Flags) -> dict[str, Array]:
    """Some of the draws after one that does not count, as the measure of influence leaves out the first."""
    return {name: cells if len(cells) == 1 else np.append(cells[:1], cells[chosen]) for name, cells in drawn.items()}


def _measured(restrictions: Sequence[Restriction], drawn: Mapping[str, Array], fails: Flags, fresh: Flags) -> Region:
    inside = fresh.copy()
    for restriction in restrictions:
        inside &= restriction.holds(drawn[restriction.assumption.id])
    both = np.count_nonzero(inside & fails)
    within = np.count_nonzero(inside)
    return Region(
        restrictions=tuple(restrictions),
        coverage=both / np.count_nonzero(fails & fresh),
        density=both / within if within else 0.0,
        mass=within / np.count_nonzero(fresh),
    )


class _Search:
    """Peels boxes.

    Args:
        points: Value of each assumption in each future, shape (assumptions, futures).
        fails: In which futures it fails.
    """

    def __init__(self, points: Array, fails: Flags) -> None:
        self._points = points
        self._fails = fails
        self._boxes: list[Array] = [np.tile([-inf, inf], (len(points), 1))]

    def inside(self, limits: Array) -> Flags:
        """Which futures lie in a box, given by both limits of each assumption."""
        low, high = limits.T[:, :, np.newaxis]
        found: Flags = ((self._points >= low) & (self._points <= high)).all(axis=0)
        return found

    def quality(self, limits: Array) -> float:
        """How good a box is at both tasks: the correlation between lying in it and failing."""
        inside, count = self.inside(limits), len(self._fails)
        within, failing = np.count_nonzero(inside), np.count_nonzero(self._fails)
        if not 0 < within < count:
            return 0.0
        apart = count * np.count_nonzero(inside & self._fails) - within * failing
        return apart / sqrt(within * (count - within) * failing * (count - failing))

    def peel(self) -> Iterator[float]:
        """Make a box smaller until it holds failures alone, or too few futures.

        Yields:
            The share of the way, about.
        """
        limits = self._boxes[0]
        while (inside := self.inside(limits)).mean() > SMALLEST and not self._fails[inside].all():
            smaller = self._smaller(limits, inside)
            if smaller is None:
                break
            limits = smaller
            self._boxes.append(limits)
            yield min(1.0, float((1 - inside.mean()) / (1 - SMALLEST)))

    def _smaller(self, limits: Array, inside: Flags) -> Array | None:
        """The box without the twentieth that holds the fewest failures; None if no end can be peeled."""
        failing = self._fails[inside]
        best, density = None, -1.0
        for row, values in enumerate(self._points[:, inside]):
            ordered = np.sort(values)
            count = max(1, int(PEEL * len(ordered)))
            for side, limit in ((0, ordered[count]), (1, ordered[-1 - count])):
                kept = values >= limit if side == 0 else values <= limit
                if not kept.all() and (found := float(failing[kept].mean())) > density:
                    best, density = (row, side, limit), found
        if best is None:
            return None
        row, side, limit = best
        smaller = limits.copy()
        smaller[row, side] = limit
        return smaller

    def best(self) -> Array:
        """The best box on the way."""
        return max(self._boxes, key=self.quality)

    def simplified(self, limits: Array) -> Array:
        """A box without the restrictions that hardly help, and with no more than can be understood."""
        while True:
            sides = np.argwhere(np.isfinite(limits)).tolist()
            if not sides:
                return limits
            freer = [self._without(limits, row, side) for row, side in sides]
            best = max(freer, key=self.quality)
            restricted = np.count_nonzero(np.isfinite(limits).any(axis=1))
            if self.quality(limits) - self.quality(best) > HARDLY and restricted <= MOST_RESTRICTIONS:
                return limits
            limits = best

    @staticmethod
    def _without(limits: Array, row: int, side: int) -> Array:
        freer = limits.copy()
        freer[row, side] = (-inf, inf)[side]
        return freer
