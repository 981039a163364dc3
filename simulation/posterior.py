"""What the observations leave of the prior ranges: posterior draws of every uncertain assumption.

A draw is kept as its place in the prior range: the cumulative probability, under the prior, of values up to it.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from simulation.declare import Array

STEPS: Final = 1 << 16
"""Places are stored in steps of this part of the prior's probability."""

KERNEL: Final = 0.1
"""Weight of the second draw in a member made of two, in standard scores."""


@dataclass(frozen=True)
class Posterior:
    """Draws of the assumptions after calibration, all equally probable.

    Attributes:
        ids: The uncertain assumptions, in the order of the parameter files.
        places: Array of shape (assumptions, draws): place of each draw in its prior range, in :data:`STEPS`.
    """

    ids: tuple[str, ...]
    places: NDArray[np.uint16]

    @property
    def draws(self) -> int:
        """How many draws there are."""
        return int(self.places.shape[1])

    def levels(self, seed: int, first: int, count: int) -> Array:
        """The members ``first`` to ``first + count - 1`` of an ensemble, as cumulative probabilities under the prior.

        Member 0 is the central run: the median of every assumption. The next members are the stored draws in an order
        that depends on the seed, each once. Further members mix two stored draws, ``m + a (x - m) + b (y - m)`` with
        a² + b² = 1 in standard scores, which keeps mean and covariance (West 1993; Liu and West 2001).

        Returns:
            Array of shape (assumptions, count), strictly between 0 and 1.
        """
        found = np.empty((len(self.ids), count))
        position = first
        while position < first + count:
            column = position - first
            if position == 0:
                found[:, 0] = np.median(self.stored_levels, axis=1)
                position = 1
                continue
            turn, start = divmod(position - 1, self.draws)
            length = min(self.draws - start, first + count - position)
            found[:, column : column + length] = self._turn(seed, turn, start, length)
            position += length
        return found

    def _turn(self, seed: int, turn: int, start: int, length: int) -> Array:
        """A stretch of the members of one turn through the stored draws."""
        order = np.random.Generator(np.random.Philox(key=seed, counter=[0, 0, 1, turn]))
        chosen = order.permutation(self.draws)[start : start + length]
        if turn == 0:
            return self.stored_levels[:, chosen]
        partners = order.permutation(self.draws)[start : start + length]
        return self._mixed(chosen, partners)

    def _mixed(self, chosen: NDArray[np.int64], partners: NDArray[np.int64]) -> Array:
        from scipy.special import ndtr

        first, second = self._parts
        scores = first.take(chosen, axis=1)
        scores += second.take(partners, axis=1)
        levels: Array = ndtr(scores, out=scores)
        return levels

    @cached_property
    def stored_levels(self) -> Array:
        """The stored draws as cumulative probabilities under the prior, of shape (assumptions, draws)."""
        return (self.places + 0.5) / STEPS

    @cached_property
    def _parts(self) -> tuple[Array, Array]:
        """What each stored draw gives to a mixture in standard scores, as the first of the two and as the second."""
        from scipy.special import ndtri

        scores = ndtri(self.stored_levels)
        mean = scores.mean(axis=1, keepdims=True)
        away = scores - mean
        return mean + np.sqrt(1 - KERNEL**2) * away, KERNEL * away


def places_of(levels: Array) -> NDArray[np.uint16]:
    """Cumulative probabilities as they are stored."""
    return np.minimum(levels * STEPS, STEPS - 1).astype(np.uint16)
