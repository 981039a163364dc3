"""What a run gives: one immutable frame a year, with the values of every draw and their percentiles."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from simulation.declare import Array

LEVELS: Final = (0.05, 0.25, 0.50, 0.75, 0.95)
"""The percentiles that are shown: the ends of the 90 and the 50 % band, and the median."""

MEDIAN: Final = LEVELS.index(0.50)
"""Where the median stands among them."""


def quantiles(draws: Array, levels: Sequence[float] = LEVELS) -> Array:
    """Percentiles over the last axis by linear interpolation, as numpy's default method.

    Args:
        draws: Array of shape (…, draws).
        levels: Shares between 0 and 1.

    Returns:
        Array of shape (…, levels).
    """
    ordered: Array = np.sort(draws, axis=-1)
    below, above, share = _places(ordered.shape[-1], tuple(levels))
    low = ordered.take(below, axis=-1)
    found: Array = low + (ordered.take(above, axis=-1) - low) * share
    return found


@cache
def _places(count: int, levels: tuple[float, ...]) -> tuple[NDArray[np.intp], NDArray[np.intp], Array]:
    """Between which of the ordered draws each level lies, and how far on the way."""
    place = np.array(levels) * (count - 1)
    below = place.astype(np.intp)
    return below, np.minimum(below + 1, count - 1), place - below


def _frozen(numbers: Array) -> Array:
    numbers.flags.writeable = False
    return numbers


@dataclass(frozen=True)
class Frame:
    """One year of a run.

    Attributes:
        year: The year.
        values: Variable name to a read-only array of shape (elements, draws), or (elements, 1) where it does not vary
            over draws. A summary keeps the first column only, the central run.
        is_summary: Whether the draws were dropped and only the central run, percentiles and means are left.
    """

    year: int
    values: Mapping[str, Array]
    is_summary: bool = False
    _bands: dict[tuple[str, bool], Array] = field(default_factory=dict, compare=False, repr=False)
    _means: dict[str, Array] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def summarised(
        cls,
        year: int,
        central: Mapping[str, Array],
        bands: Mapping[tuple[str, bool], Array],
        means: Mapping[str, Array],
    ) -> "Frame":
        """A summary of draws that were never held together.

        Args:
            year: The year.
            central: Variable name to the central run, shape (elements, 1).
            bands: Variable name, and whether the sum over the elements is meant, to percentiles of shape
                (elements, levels).
            means: Variable name to the mean over the draws, shape (elements,); only of those for which it is asked.
        """
        values = {name: _frozen(column) for name, column in central.items()}
        return cls(year, values, True, {key: _frozen(band) for key, band in bands.items()}, dict(means))

    def draws(self, name: str, *, total: bool = False) -> Array:
        """The draws of a variable, shape (elements, draws), or their sum over the elements, shape (1, draws).

        Raises:
            ValueError: If this frame is a summary.
        """
        if self.is_summary:
            raise ValueError(f"the draws of {name} in {self.year} were not kept; name the year in keep_draws_in")
        return self._values(name, total)

    def central(self, name: str, *, total: bool = False) -> Array:
        """The central run of a variable, shape (elements,)."""
        central: Array = self._values(name, total)[:, 0]
        return central

    def bands(self, name: str, *, total: bool = False) -> Array:
        """The percentiles :data:`LEVELS` of a variable, shape (elements, levels). Computed once."""
        if not self.has_bands(name, total=total):
            self.keep_bands(name, quantiles(self.draws(name, total=total)), total=total)
        return self._bands[self._key(name, total)]

    def has_bands(self, name: str, *, total: bool = False) -> bool:
        """Whether the percentiles of a variable were computed already."""
        return self._key(name, total) in self._bands

    def keep_bands(self, name: str, bands: Array, *, total: bool = False) -> None:
        """Take the percentiles of a variable, shape (elements, levels), computed with those of other years."""
        self._bands[self._key(name, total)] = _frozen(bands)

    def mean(self, name: str) -> Array:
        """The mean of a variable over the draws, shape (elements,). Computed once."""
        found = self._means.get(name)
        if found is None:
            draws = self.draws(name)
            found = self._means[name] = _frozen(np.add.reduce(draws, axis=-1) / draws.shape[-1])
        return found

    def summarise(self, name: str) -> None:
        """Compute what a summary keeps of a variable; several threads may do so for variables of their own."""
        self.mean(name)
        self.bands(name)
        self.bands(name, total=True)

    def summary(self) -> "Frame":
        """This year without its draws: the central run, the percentiles and the means."""
        for name in self.values:
            self.summarise(name)
        central = {name: _frozen(values[:, :1].copy()) for name, values in self.values.items()}
        return Frame(self.year, central, True, self._bands, self._means)

    def _key(self, name: str, total: bool) -> tuple[str, bool]:
        """Under what the percentiles stand; the sum of a single number is itself."""
        return name, total and self.values[name].shape[0] > 1

    def _values(self, name: str, total: bool) -> Array:
        values = self.values[name]
        return np.add.reduce(values, axis=0, keepdims=True) if total else values


@dataclass(frozen=True)
class Projection:
    """The years of a run, in order.

    Attributes:
        frames: One frame a year.
        members: Number of draws, the central run (draw 0) among them.
    """

    frames: tuple[Frame, ...]
    members: int

    @property
    def years(self) -> tuple[int, ...]:
        """The years of the run."""
        return tuple(frame.year for frame in self.frames)

    def __iter__(self) -> Iterator[Frame]:
        return iter(self.frames)

    def frame(self, year: int) -> Frame:
        """The frame of one year.

        Raises:
            KeyError: If the run does not reach that year.
        """
        position = year - self.frames[0].year
        if not 0 <= position < len(self.frames):
            raise KeyError(f"year {year}; the run covers {self.frames[0].year} to {self.frames[-1].year}")
        return self.frames[position]

    def central(self, name: str, *, total: bool = False) -> Array:
        """The central run of a variable, shape (years, elements)."""
        return np.stack([frame.central(name, total=total) for frame in self.frames])

    def bands(self, name: str, *, total: bool = False) -> Array:
        """Percentiles of a variable, shape (years, elements, levels)."""
        self._find_bands(name, total)
        return np.stack([frame.bands(name, total=total) for frame in self.frames])

    def _find_bands(self, name: str, total: bool) -> None:
        """Compute the percentiles of the years that lack them: together, which takes fewer calls."""
        alike: dict[tuple[int, ...], list[Frame]] = {}
        for frame in self.frames:
            if not frame.has_bands(name, total=total):
                alike.setdefault(frame.values[name].shape, []).append(frame)
        for group in alike.values():
            found = quantiles(np.stack([frame.draws(name, total=total) for frame in group]))
            for frame, bands in zip(group, found, strict=True):
                frame.keep_bands(name, bands, total=total)


def digest(projection: Projection, names: Sequence[str]) -> str:
    """Sixteen hexadecimal digits that tell two projections apart.

    They rest on the bands and the central run of the named variables in every year, rounded to nine significant digits,
    so that the same scenario, seed and members give the same digest on one thread or many.
    """
    seal = hashlib.sha256()
    for name in names:
        for frame in projection:
            numbers = np.column_stack([frame.central(name), frame.bands(name)])
            seal.update(" ".join(f"{number:.9g}" for number in (numbers + 0.0).flat).encode())
    return seal.hexdigest()[:16]
