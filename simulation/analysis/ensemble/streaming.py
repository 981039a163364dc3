"""Runs of any number of members: percentiles, probabilities and differences, in memory that does not grow with them.

The work grows with the members, nothing else does: a piece of 8,192 members is drawn, stepped from year to year,
counted and forgotten. What it was counted into is a few tens of megabytes for a scenario, however many members there
are. Members depend on the seed and their own position alone, so pieces can be counted anywhere and in any order.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from simulation.analysis.ensemble.plan import Plan
from simulation.analysis.ensemble.tally import (
    Counting,
    Difference,
    Piece,
    Sample,
    Scales,
    Series,
    Tally,
    tally_in_steps,
)
from simulation.analysis.model_mark import model_mark
from simulation.analysis.workers import OtherModelError, Task, Workers, done, shared_out
from simulation.declare import Array
from simulation.ensemble import PIECE
from simulation.model import FIRST_YEAR, mizan
from simulation.quantities import Quantity
from simulation.results import LEVELS, Frame, Projection
from simulation.steps import Steps

LARGEST_TASK: Final = 32
"""Pieces of a task, some ten seconds. Its result is then about a megabyte for each second of work, so that a hundred
workers do not yet fill an ordinary network."""

TASKS_EACH: Final = 16
"""Tasks that every worker gets at least, if there are pieces enough, so that none waits long for the last."""

BARELY: Final = 1e-6
"""A quantity whose band is a smaller share of its value than this counts as certain."""


@dataclass(frozen=True)
class Exactness:
    """The most by which percentiles can differ from those of the members, as shares of the 90 % band of each quantity.

    Attributes:
        typical: The median over all percentiles of quantities that vary; 0 if all are exact.
        worst: The largest, which is that of a quantity whose members hardly differ but for a few.
    """

    typical: float = 0.0
    worst: float = 0.0


@dataclass(frozen=True)
class Comparison:
    """A quantity of a case less that of the first case in the same draws.

    Attributes:
        quantity: What is compared.
        central: The difference in the central run.
        band: Its percentiles, shape (levels,).
        above: Share of the members in which the case has clearly more.
        alike: Share in which there is no difference to speak of.
    """

    quantity: Quantity
    central: float
    band: Array
    above: float
    alike: float


@dataclass(frozen=True)
class CaseResult:
    """What an ensemble says of one case.

    Attributes:
        projection: Its years, summarised.
        met: Share of the members that meet each of its aims.
        comparisons: How it differs from the first case; empty for the first.
        exactness: How exact its percentiles are.
    """

    projection: Projection
    met: tuple[float, ...]
    comparisons: tuple[Comparison, ...]
    exactness: Exactness


def ensemble_in_steps(plan: Plan, workers: Workers | None = None) -> Steps[tuple[CaseResult, ...]]:
    """Run an ensemble in small steps.

    Args:
        plan: What is run and counted.
        workers: Who shares the work; None for this process alone. The result does not depend on it.

    Returns:
        A result for each case.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
        WorkersLostError: If the workers are lost again and again.
        OtherModelError: If a worker has another model.
    """
    pieces = [(first, min(PIECE, plan.members - first)) for first in range(0, plan.members, PIECE)]
    counting = Counting(plan)
    for share in counting.piece(*pieces[0]):
        yield share / len(pieces)
    tally, scales = counting.tally, counting.tally.scales
    rest = pieces[1:]
    for counted, part in _parts(plan, scales, rest, workers):
        if part is not None:
            tally.merge(part)
        yield (1 + counted) / len(pieces)
    return tuple(_result(plan, case, tally, counting.sample) for case in range(len(plan.cases)))


def _parts(
    plan: Plan, scales: Scales, pieces: Sequence[Piece], workers: Workers | None
) -> Iterator[tuple[float, Tally | None]]:
    """Tallies as they come, each with the number of pieces counted so far; now and then that number alone."""
    if workers is None:
        for number, piece in enumerate(pieces):
            counting = Counting(plan, scales)
            for share in counting.piece(*piece):
                yield number + share, None
            yield number + 1, counting.tally
        return
    size = max(1, min(LARGEST_TASK, len(pieces) // (TASKS_EACH * workers.count)))
    batches = [pieces[first : first + size] for first in range(0, len(pieces), size)]
    tasks: list[Task] = [(plan, scales, batch, model_mark()) for batch in batches]
    counted = 0
    for found in shared_out(tally_elsewhere, tasks, workers):
        counted += len(batches[found[0]]) if found else 0
        yield counted, found[1] if found else None


def tally_elsewhere(plan: Plan, scales: Scales, pieces: Sequence[Piece], mark: str) -> Tally:
    """Count pieces in a process that may stand elsewhere.

    Raises:
        OtherModelError: If the model there is another one.
        NotFiniteError: If an equation gives a number that is not finite.
    """
    if mark != model_mark():
        raise OtherModelError()
    return done(tally_in_steps(plan, scales, pieces))


# From counts to results


def _result(plan: Plan, case: int, tally: Tally, sample: Sample) -> CaseResult:
    summary = _Summary(plan, tally, sample)
    frames = tuple(summary.frame(case, FIRST_YEAR + position) for position in range(len(plan.owners[case])))
    met = tuple(tally.met[case, place] / plan.members for place in range(len(plan.cases[case].aims)))
    compared = [Difference(case, quantity) for quantity in plan.compared]
    comparisons = tuple(summary.comparison(key) for key in compared if key in sample.central)
    return CaseResult(Projection(frames, plan.members), met, comparisons, summary.exactness)


class _Summary:
    """Turns what was counted into frames and comparisons, and notes how exact they are."""

    def __init__(self, plan: Plan, tally: Tally, sample: Sample) -> None:
        self._plan, self._tally, self._sample = plan, tally, sample
        self._shares: list[Array] = []

    @property
    def exactness(self) -> Exactness:
        if not self._shares:
            return Exactness()
        shares = np.concatenate(self._shares)
        return Exactness(float(np.median(shares)), float(shares.max()))

    def frame(self, case: int, year: int) -> Frame:
        owner = self._plan.owners[case][year - FIRST_YEAR]
        central: dict[str, Array] = {}
        bands: dict[tuple[str, bool], Array] = {}
        for name in self._plan.keep:
            key = Series(owner, year, name)
            rows = len(mizan().elements(name))
            central[name] = self._sample.central[key][:rows, np.newaxis]
            found = self._bands(key)
            bands[name, False] = found[:rows]
            if rows > 1:
                bands[name, True] = found[rows:]
        ones = {name: self._tally.ones[Series(owner, year, name)] for name in self._plan.flags}
        means = {name: np.array([count / self._plan.members]) for name, count in ones.items()}
        return Frame.summarised(year, central, bands, means)

    def comparison(self, key: Difference) -> Comparison:
        above, alike = (count[key] / self._plan.members for count in (self._tally.above, self._tally.alike))
        central = float(self._sample.central[key][0])
        return Comparison(key.quantity, central, self._bands(key)[0], above, alike)

    def _bands(self, key: Series | Difference) -> Array:
        """The percentiles of each row, shape (rows, levels)."""
        spread = self._tally.spreads.get(key)
        if spread is None:
            return self._sample.bands[key]
        values, widths = spread.percentiles(LEVELS)
        band = values[:, -1:] - values[:, :1]
        varies = (band > BARELY * np.abs(values)) & (widths > 0)
        self._shares.append((widths / np.where(varies, band, 1.0))[varies])
        return values
