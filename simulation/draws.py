"""Random draws of the assumptions.

Draw 0 is the central run. Before calibration every other draw takes each uncertain assumption from a triangular
distribution over its range with the mode at its best value; after it, all assumptions together from what the
observations leave of these ranges. A member's numbers depend on the seed and on its own position only, so the first
thousand members of a run of a hundred thousand are the members of a run of a thousand.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from simulation.declare import Array
from simulation.parameters import Assumption, Parameter, Reading
from simulation.posterior import Posterior

BLOCK: Final = 1024
"""Members that share one random stream. Ranges of members start on its multiples."""


@dataclass(frozen=True)
class Uncertainty:
    """What is known about the assumptions of a run.

    Attributes:
        parameters: The model's parameters by name.
        reading: Which values the central run takes; ``as_planned`` knows no uncertainty.
        seed: Seed of the random streams.
        settled: Values that a scenario gives to assumptions, by id; they do not vary. The others stay as they are, so
            what is settled against the evidence shows in the years that were observed.
        posterior: The calibrated draws, or None for draws from the prior ranges.
    """

    parameters: Mapping[str, Parameter]
    reading: Reading
    seed: int
    settled: Mapping[str, float]
    posterior: Posterior | None = None

    @cached_property
    def assumptions(self) -> tuple[Assumption, ...]:
        """Every assumption, in the order of the files."""
        return tuple(cell for parameter in self.parameters.values() for cell in parameter.assumptions)

    def members(self, wanted: int) -> int:
        """How many members a run has: the plan taken at its word is a single one."""
        return 1 if self.reading == "as_planned" else wanted

    def draw(self, first: int, count: int) -> dict[str, Array]:
        """Draw the members ``first`` to ``first + count - 1``.

        Args:
            first: Position of the first member, a multiple of :data:`BLOCK`.
            count: Number of members.

        Returns:
            Assumption id to an array of shape (count,), or (1,) where it does not vary.

        Raises:
            KeyError: If a settled value is that of no assumption.
        """
        unknown = self.settled.keys() - {cell.id for cell in self.assumptions}
        if unknown:
            raise KeyError(f"no such assumption: {', '.join(sorted(unknown))}")
        found = {cell.id: np.array([cell.central(self.reading)]) for cell in self.assumptions}
        if self.reading == "as_observed":
            found |= self.at(self._levels(first, count))
            if self.posterior is None and first == 0:
                for cell in self.assumptions:
                    found[cell.id][0] = cell.value
        return found | {name: np.array([value]) for name, value in self.settled.items()}

    def member(self, position: int) -> dict[str, Array]:
        """The numbers of one member of a run; 0 is the central run.

        Returns:
            Assumption id to an array of shape (1,).
        """
        first = position // BLOCK * BLOCK
        return {name: values[-1:] for name, values in self.draw(first, position - first + 1).items()}

    def at(self, levels: Array) -> dict[str, Array]:
        """The values of the uncertain assumptions at places in their prior ranges.

        Args:
            levels: Cumulative probabilities under the prior, of shape (uncertain assumptions, draws).

        Returns:
            Assumption id to an array of shape (draws,).
        """
        return dict(zip(self.uncertain, _triangular(levels, *self._ranges), strict=True))

    def _levels(self, first: int, count: int) -> Array:
        if self.posterior is not None:
            if self.posterior.ids != self.uncertain:
                raise ValueError("the calibrated draws are those of other assumptions")
            return self.posterior.levels(self.seed, first, count)
        return _uniform(self.seed, first, count, len(self.uncertain))

    @cached_property
    def uncertain(self) -> tuple[str, ...]:
        """Ids of the assumptions that have a range, in the order of the files."""
        return tuple(cell.id for cell in self.assumptions if cell.is_uncertain)

    @cached_property
    def _ranges(self) -> tuple[Array, Array, Array]:
        """Low ends, best values and high ends of the uncertain assumptions, each of shape (assumptions, 1)."""
        ranged = [(cell.low, cell.value, cell.high) for cell in self.assumptions if cell.is_uncertain]
        low, mode, high = np.array(ranged).reshape(-1, 3).T[:, :, np.newaxis]
        return low, mode, high


def _uniform(seed: int, first: int, count: int, rows: int) -> Array:
    """Uniform numbers of shape (rows, count), one independent stream per block of members."""
    blocks = range(first // BLOCK, -(-(first + count) // BLOCK))
    uniform = np.empty((rows, len(blocks) * BLOCK))
    for place, block in enumerate(blocks):
        stream = np.random.Generator(np.random.Philox(key=seed, counter=[0, 0, 0, block]))
        uniform[:, place * BLOCK : (place + 1) * BLOCK] = stream.random((rows, BLOCK))
    return uniform[:, :count]


def _triangular(uniform: Array, low: Array, mode: Array, high: Array) -> Array:
    """Inverse distribution function of the triangular distribution."""
    width = high - low
    turn = (mode - low) / width
    falls = uniform >= turn
    reach = uniform * turn
    np.copyto(reach, (1.0 - uniform) * (1.0 - turn), where=falls)
    np.sqrt(reach, out=reach)
    reach *= width
    return np.where(falls, high - reach, low + reach)


def values_by_year(parameter: Parameter, drawn: Mapping[str, Array], years: Sequence[int]) -> list[Array]:
    """A parameter's array for each year; years that share a value share the array.

    Args:
        parameter: The parameter.
        drawn: Assumption id to an array of shape (…, draws or 1).
        years: The years.

    Returns:
        Arrays of shape (elements, …, draws or 1).
    """
    rows = [_stack([drawn[cell.id] for cell in row]) for row in parameter.cells]
    if parameter.over_time is None:
        return rows * len(years)
    return [_at(parameter, rows, year) for year in years]


def _stack(cells: Sequence[Array]) -> Array:
    shape = np.broadcast_shapes(*(cell.shape for cell in cells))
    return np.stack([np.broadcast_to(cell, shape) for cell in cells])


def _at(parameter: Parameter, rows: Sequence[Array], year: int) -> Array:
    starts = [start for start in parameter.years if start is not None]
    after = next((position for position, start in enumerate(starts) if start > year), len(starts))
    if after == 0:
        return rows[0]
    if parameter.over_time == "step" or after == len(starts):
        return rows[after - 1]
    share = (year - starts[after - 1]) / (starts[after] - starts[after - 1])
    return rows[after - 1] * (1.0 - share) + rows[after] * share
