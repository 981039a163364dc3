"""How a result differs between two runs, member by member."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from simulation.declare import Array
from simulation.results import quantiles

ROUNDING: Final = 1e-9
"""Members that differ by less than this part of their size are the same but for rounding."""


@dataclass(frozen=True)
class Difference:
    """How a result differs between two runs that share their draws.

    Attributes:
        medians: The other run's median less that of the reference. The two medians may be those of different members.
        p05: Lower end of the 90 % range of the differences within members.
        p50: Their median.
        p95: Upper end.
        higher: Share of the members in which the other run is higher.
        lower: Share of the members in which it is lower.
    """

    medians: float
    p05: float
    p50: float
    p95: float
    higher: float
    lower: float

    @property
    def probability(self) -> float:
        """How sure it is that the difference has its sign; 0 where nothing differs."""
        return max(self.higher, self.lower)

    @property
    def is_none(self) -> bool:
        """Whether no member differs."""
        return self.higher == self.lower == 0.0


def difference(reference: Array, other: Array) -> Difference:
    """Hold a run against the reference.

    Args:
        reference: Draws of a result in the reference, shape (draws,), or (1,) where it does not vary.
        other: Its draws in the other run, in the same order of members.
    """
    apart = np.atleast_1d(other - reference)
    apart = np.where(np.abs(apart) <= ROUNDING * np.maximum(np.abs(other), np.abs(reference)), 0.0, apart)
    low, middle, high = (float(level) for level in quantiles(apart, (0.05, 0.5, 0.95)))
    medians = float(quantiles(other, (0.5,))[0] - quantiles(reference, (0.5,))[0])
    return Difference(
        medians=medians if apart.any() else 0.0,
        p05=low,
        p50=middle,
        p95=high,
        higher=float(np.mean(apart > 0)),
        lower=float(np.mean(apart < 0)),
    )
