"""What is counted of an ensemble. Tallies of its parts add up to that of the whole, in whatever order."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulation.analysis.ensemble.counts import Scale, Spread
from simulation.analysis.ensemble.plan import Plan
from simulation.analysis.validation.rankings import order_of
from simulation.declare import Array
from simulation.model import FIRST_YEAR
from simulation.quantities import Quantity
from simulation.results import Frame, quantiles
from simulation.steps import Steps


class Series(NamedTuple):
    """A variable of a case in one year: its elements and, where there are several, their sum as the last row."""

    case: int
    year: int
    variable: str


class Difference(NamedTuple):
    """A quantity of a case less that of the first case: one row."""

    case: int
    quantity: Quantity


Key = Series | Difference
Scales = Mapping[Key, Scale]
Piece = tuple[int, int]
"""Position of the first member, a multiple of :data:`simulation.draws.BLOCK`, and the number of members."""


@dataclass
class Tally:
    """What is known of the members that were counted.

    Attributes:
        spreads: The distribution of each series and difference that varies.
        ones: Members in which a flag is one.
        met: Members that meet an aim, by case and place among its aims.
        above: Members in which a difference is clearly above zero.
        alike: Members in which there is none to speak of.
    """

    spreads: dict[Key, Spread] = field(default_factory=dict)
    ones: Counter[Series] = field(default_factory=Counter)
    met: Counter[tuple[int, int]] = field(default_factory=Counter)
    above: Counter[Difference] = field(default_factory=Counter)
    alike: Counter[Difference] = field(default_factory=Counter)

    @property
    def scales(self) -> Scales:
        """The classes that were counted in."""
        return {key: spread.scale for key, spread in self.spreads.items()}

    def merge(self, other: "Tally") -> None:
        """Take in what was counted elsewhere."""
        for key, spread in other.spreads.items():
            self.spreads[key].merge(spread)
        self.ones.update(other.ones)
        self.met.update(other.met)
        self.above.update(other.above)
        self.alike.update(other.alike)


@dataclass(frozen=True)
class Sample:
    """What is kept of the first piece.

    Attributes:
        central: The central run of each row.
        bands: The percentiles of each row, shape (rows, levels), if the first piece is the whole ensemble.
    """

    central: dict[Key, Array] = field(default_factory=dict)
    bands: dict[Key, Array] = field(default_factory=dict)


class Counting:
    """Counts the members of a plan piece by piece.

    Args:
        plan: What is counted.
        scales: The classes to count in, or None for the first piece, which sets them.
    """

    def __init__(self, plan: Plan, scales: Scales | None = None) -> None:
        self.plan = plan
        self.tally = Tally()
        self.sample = Sample()
        self._scales = scales

    def piece(self, first: int, count: int) -> Iterator[float]:
        """Count a piece of the members, year by year.

        Args:
            first: Position of the first member, a multiple of :data:`simulation.draws.BLOCK`.
            count: Number of members.

        Yields:
            The share of the piece that is done.

        Raises:
            NotFiniteError: If an equation gives a number that is not finite.
        """
        for position, frames in self.plan.frames(first, count):
            for case, frame in frames.items():
                self._count_series(case, frame, count)
                self._count_aims(case, frame, count)
                if case and 0 in frames:
                    self._compare(case, frame, frames[0], count)
            yield (position + 1) / self.plan.years

    def _count_series(self, case: int, frame: Frame, members: int) -> None:
        if self.plan.owners[case][frame.year - FIRST_YEAR] != case:
            return
        for name in self.plan.keep:
            self._add(Series(case, frame.year, name), rows_of(frame.values[name]))
        for name in self.plan.flags:
            is_one = np.broadcast_to(frame.values[name] > 0, (1, members))
            self.tally.ones[Series(case, frame.year, name)] += _number(is_one)

    def _count_aims(self, case: int, frame: Frame, members: int) -> None:
        for place, aim in enumerate(self.plan.cases[case].aims):
            if aim.quantity.year == frame.year:
                values = np.broadcast_to(aim.quantity.draws(frame), (members,))
                self.tally.met[case, place] += _number(values >= aim.enough)

    def _compare(self, case: int, frame: Frame, first: Frame, members: int) -> None:
        for quantity in self.plan.compared:
            if quantity.year == frame.year:
                key = Difference(case, quantity)
                own, other = (np.broadcast_to(quantity.draws(one), (members,)) for one in (frame, first))
                order = order_of(own, other)
                self.tally.above[key] += _number(order > 0)
                self.tally.alike[key] += _number(order == 0)
                self._add(key, (own - other)[np.newaxis])

    def _add(self, key: Key, rows: Array) -> None:
        if self._scales is None:
            self._note(key, rows)
        if (spread := self.tally.spreads.get(key)) is None and self._scales and key in self._scales:
            spread = self.tally.spreads[key] = Spread(self._scales[key])
        if spread is not None:
            spread.add(rows)

    def _note(self, key: Key, rows: Array) -> None:
        self.sample.central[key] = rows[:, 0].copy()
        if rows.shape[1] in (1, self.plan.members):
            self.sample.bands[key] = quantiles(rows)
        else:
            self.tally.spreads[key] = Spread(Scale.of(rows))


def _number(of: NDArray[np.bool_]) -> int:
    return int(np.count_nonzero(of))


def rows_of(values: Array) -> Array:
    """The elements of a variable and, where there are several, their sum: shape (rows, draws)."""
    if len(values) == 1:
        return values
    return np.concatenate([values, np.add.reduce(values, axis=0, keepdims=True)])


def tally_in_steps(plan: Plan, scales: Scales, pieces: Sequence[Piece]) -> Steps[Tally]:
    """Count pieces of an ensemble in the classes that its first piece set.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
    """
    counting = Counting(plan, scales)
    for number, piece in enumerate(pieces):
        for share in counting.piece(*piece):
            yield (number + share) / len(pieces)
    return counting.tally
