"""Percentiles of any number of values in bounded memory: the values are counted in narrow classes of equal width.

The classes span the 3rd to the 97th percentile of a first sample, so that all percentiles that are shown lie among
them. Counts are whole numbers and add up to the same in whatever order, so a percentile depends neither on how the
values were shared out nor on who was first. Digests such as Dunning's (2019) are smaller, but theirs depends on both.

The class in which a percentile lies is certain, and with it the largest error that its value can have. Within a class
the values are taken as evenly spread, which is far more exact than that as long as their density is smooth.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from simulation.declare import Array
from simulation.results import LEVELS, quantiles

CLASSES: Final = 2048
"""Classes of a quantity; each is about a two-thousandth of what the 90 % band spans."""

ROW: Final = CLASSES + 4
"""Counts of a quantity: the rest below, one class before the span, those of the span, one after it, the rest above."""

SPANNED: Final = (0.03, 0.97)
"""What the classes span of the first sample. In 8,192 members the 5th percentile is certain to lie within: it is eight
standard errors away."""

NUDGE: Final = 1e-9
"""Share of the span by which its upper end is drawn in."""

NARROWEST: Final = 1e-9
"""Least span of the classes as a share of the value, for quantities that hardly vary."""


@dataclass(frozen=True)
class Scale:
    """The classes of several quantities.

    Many quantities cannot pass a value at which many members stand: a gap of zero, a rate of one. Where the span begins
    or ends there, the class beside it holds these members alone, so they are known exactly.

    Attributes:
        low: Where the span begins, shape (quantities, 1).
        width: Width of a class, shape (quantities, 1).
    """

    low: Array
    width: Array

    @classmethod
    def of(cls, sample: Array) -> "Scale":
        """Classes that suit a first sample of shape (quantities, values)."""
        low, high = quantiles(sample, SPANNED).T[:, :, np.newaxis]
        span = np.maximum(high - low, np.maximum(NARROWEST * np.abs(low), np.finfo(float).tiny ** 0.5))
        return cls(low, span / CLASSES * (1 - NUDGE))  # the upper end lies surely in the class after the span

    @property
    def borders(self) -> Array:
        """Where one class ends and the next begins, shape (quantities, :data:`ROW` - 1)."""
        borders: Array = self.low + self.width * np.arange(-1, CLASSES + 2)
        return borders

    def counts(self, values: Array) -> NDArray[np.int64]:
        """How many values lie in each class; on the border of two classes they count in the lower one.

        Args:
            values: Shape (quantities, values).

        Returns:
            Shape (quantities, :data:`ROW`).
        """
        places = values - self.low
        places /= self.width
        np.ceil(places, out=places)
        np.clip(places, -1, CLASSES + 2, out=places)
        places += np.arange(1, ROW * len(values), ROW)[:, np.newaxis]
        found: NDArray[np.int64] = np.bincount(places.astype(np.intp).ravel(), minlength=ROW * len(values))
        return found.reshape(len(values), ROW)


@dataclass
class Spread:
    """What is known of the distribution of several quantities. Parts of the values are counted apart, then merged.

    Attributes:
        scale: The classes.
        counts: Values in each class, shape (quantities, :data:`ROW`).
        least: The smallest values, shape (quantities, 1).
        largest: The largest, shape (quantities, 1).
    """

    scale: Scale
    counts: NDArray[np.int64] = field(init=False)
    least: Array = field(init=False)
    largest: Array = field(init=False)

    def __post_init__(self) -> None:
        rows = len(self.scale.low)
        self.counts = np.zeros((rows, ROW), dtype=np.int64)
        self.least, self.largest = np.full((rows, 1), np.inf), np.full((rows, 1), -np.inf)

    def __getstate__(self) -> dict[str, object]:
        """What is sent between processes: the counts of a few thousand members need two bytes each, not eight."""
        return {**self.__dict__, "counts": self.counts.astype(np.min_scalar_type(self.counts.max()))}

    def add(self, values: Array) -> None:
        """Count values of shape (quantities, values)."""
        self.counts += self.scale.counts(values)
        self._reach(values.min(axis=1, keepdims=True), values.max(axis=1, keepdims=True))

    def merge(self, other: "Spread") -> None:
        """Take in what was counted elsewhere in the same classes."""
        self.counts += other.counts
        self._reach(other.least, other.largest)

    def _reach(self, least: Array, largest: Array) -> None:
        self.least = np.minimum(self.least, least)
        self.largest = np.maximum(self.largest, largest)

    def percentiles(self, levels: Sequence[float] = LEVELS) -> tuple[Array, Array]:
        """Percentiles by linear interpolation, as numpy's default method, and how exact they are.

        Args:
            levels: Shares between 0 and 1.

        Returns:
            The percentiles and the width of the interval in which each certainly lies, both of shape
            (quantities, levels).
        """
        edges = np.concatenate([self.least, self.scale.borders, self.largest], axis=1)
        drawn_in = np.clip(edges, self.least, self.largest)
        points = 2 * CLASSES * NUDGE * self.scale.width
        found = [_percentiles(*row, levels) for row in zip(self.counts, drawn_in, points, strict=True)]
        values, widths = np.array(found).swapaxes(0, 1)
        return values, widths


def _percentiles(counts: NDArray[np.int64], edges: Array, point: Array, levels: Sequence[float]) -> tuple[Array, Array]:
    """Percentiles of one quantity and the widths of their intervals, each of shape (levels,).

    Args:
        counts: Values in each class.
        edges: Borders of the classes, drawn in to the smallest and the largest value.
        point: Up to which width a class is the single value at its upper end.
        levels: Shares between 0 and 1.
    """
    up_to = counts.cumsum()
    rank = np.array(levels) * (up_to[-1] - 1)
    below = np.floor(rank).astype(np.int64)
    first = np.searchsorted(up_to, below, side="right")
    last = np.searchsorted(up_to, np.minimum(below + 1, up_to[-1] - 1), side="right")
    share = (rank + 0.5 - (up_to[first] - counts[first])) / counts[first]
    low, high = edges[first], edges[first + 1]
    share = np.where(high - low <= point, 1.0, np.minimum(share, 1.0))
    return low + share * (high - low), edges[last + 1] - low
