"""What a run gives: one immutable frame a year, with the values of every draw and their percentiles."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from simulation.declare import Array

LEVELS: Final = (0.05, 0.25, 0.50, 0.75, 0.95)
"""The percentiles that are shown: the ends of the 90 and the 50 % band, and the median."""


def quantiles(draws: Array, levels: Sequence[float] = LEVELS) -> Array:
    """Percentiles over the last axis by linear interpolation, as numpy's default method.

    Args:
        draws: Array of shape (…, draws).
        levels: Shares between 0 and 1.

    Returns:
        Array of shape (…, levels).
    """
    ordered: Array = np.sort(draws, axis=-1)
    place = np.asarray(levels) * (ordered.shape[-1] - 1)
    below = place.astype(np.intp)
    above = np.minimum(below + 1, ordered.shape[-1] - 1)
    found: Array = ordered[..., below] + (ordered[..., above] - ordered[..., below]) * (place - below)
    return found


@dataclass(frozen=True)
class Frame:
    """One year of a run.

    Attributes:
        year: The year.
        values: Variable or parameter name to a read-only array of shape (elements, draws), or (elements, 1) where it
            does not vary over draws.
    """

    year: int
    values: Mapping[str, Array]
    _bands: dict[tuple[str, bool], Array] = field(default_factory=dict, compare=False, repr=False)

    def draws(self, name: str, *, total: bool = False) -> Array:
        """The draws of a variable, shape (elements, draws), or their sum over the elements, shape (1, draws)."""
        values = self.values[name]
        return np.add.reduce(values, axis=0, keepdims=True) if total else values

    def bands(self, name: str, *, total: bool = False) -> Array:
        """The percentiles :data:`LEVELS` of a variable, shape (elements, levels). Computed once."""
        found = self._bands.get((name, total))
        if found is None:
            found = self._bands[name, total] = quantiles(self.draws(name, total=total))
        return found


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
        return np.stack([frame.draws(name, total=total)[:, 0] for frame in self.frames])

    def bands(self, name: str, *, total: bool = False) -> Array:
        """Percentiles of a variable, shape (years, elements, levels)."""
        return np.stack([frame.bands(name, total=total) for frame in self.frames])


def digest(projection: Projection, names: Sequence[str]) -> str:
    """Sixteen hexadecimal digits that tell two projections apart.

    They rest on the bands and the central run of the named variables in every year, rounded to nine significant digits,
    so that the same scenario, seed and members give the same digest on one thread or many.
    """
    seal = hashlib.sha256()
    for name in names:
        for frame in projection:
            numbers = np.concatenate([frame.draws(name)[:, :1], frame.bands(name)], axis=1)
            seal.update(" ".join(f"{number:.9g}" for number in (numbers + 0.0).flat).encode())
    return seal.hexdigest()[:16]
