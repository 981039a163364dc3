"""Each uncertain assumption at both ends of its range, the others where they are in the central run.

All cases are members of one run, two for each assumption: the low end, then the high end. The ranges are those that
could be defended before the calibration, so the observations rule some ends out: these are tried all the same, and
reported apart.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

import numpy as np

from simulation.analysis.fit import OBSERVED_VARIABLES
from simulation.analysis.validation.thresholds import check
from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import LAST_YEAR_SHOWN, Model
from simulation.observations import observations
from simulation.parameters import Assumption
from simulation.results import Projection
from simulation.targets import Target, ledger

MEASURES: Final = ("offshoring_jobs", "offshoring_exports")
"""What is looked at in the last year, elements added."""


Range = tuple[float, float]
"""The low and the high end of an assumption."""


@dataclass(frozen=True)
class End:
    """What one end of an assumption's range does.

    Attributes:
        name: Which end.
        changes: Variable of :data:`MEASURES` to its change against the central run, as a share.
        turned: Targets whose verdict differs from the central run's: id, base if it has two, and the verdict.
        misfit: Root of the mean squared miss over all anchors, in tolerances.
    """

    name: Literal["low", "high"]
    changes: Mapping[str, float]
    turned: tuple[str, ...]
    misfit: float

    @property
    def is_ruled_out(self) -> bool:
        """Whether it is further from what was observed than a fit may be. Nothing may be concluded from it then."""
        return check("misfit", "", self.misfit).state != "passed"

    @property
    def swing(self) -> float:
        """The largest change of any measure."""
        return max(map(abs, self.changes.values()))


@dataclass(frozen=True)
class BothEnds:
    """What hangs on one assumption.

    Attributes:
        assumption: The assumption; all others stand where they are in the central run.
        low: What its low end does.
        high: What its high end does.
    """

    assumption: Assumption
    low: End
    high: End

    @property
    def possible(self) -> tuple[End, ...]:
        """The ends that the observations do not rule out."""
        return tuple(end for end in (self.low, self.high) if not end.is_ruled_out)

    @property
    def ruled_out(self) -> tuple[End, ...]:
        """The ends that they do."""
        return tuple(end for end in (self.low, self.high) if end.is_ruled_out)

    @property
    def swing(self) -> float:
        """The largest change of any measure at an end that is possible; zero if there is none."""
        return max((end.swing for end in self.possible), default=0.0)


@dataclass(frozen=True)
class EndsRun:
    """Members that differ from the central run in one assumption each.

    Attributes:
        assumptions: The uncertain assumptions that nothing settled.
        central: Assumption id to its value in the central run, shape (1,).
        ranges: Both ends of each assumption.
    """

    assumptions: tuple[Assumption, ...]
    central: Mapping[str, Array]
    ranges: Mapping[str, Range]

    @property
    def members(self) -> int:
        """Two for each assumption, and the central run as the last."""
        return 2 * len(self.assumptions) + 1

    @cached_property
    def drawn(self) -> Mapping[str, Array]:
        """Assumption id to an array of shape (members,), or (1,) where it does not vary."""
        moved = {cell.id: self._with_ends(cell, place) for place, cell in enumerate(self.assumptions)}
        return {**self.central, **moved}

    def _with_ends(self, cell: Assumption, place: int) -> Array:
        values = np.full(self.members, self.central[cell.id].item())
        values[2 * place], values[2 * place + 1] = self.ranges[cell.id]
        return values


def ends_of(uncertainty: Uncertainty, ranges: Mapping[str, Range] | None = None) -> EndsRun:
    """The members of a run in which each assumption that is not settled stands at both its ends in turn.

    Args:
        uncertainty: What is known about the assumptions.
        ranges: Both ends of each assumption; None for those of its prior range.
    """
    uncertain = (cell for cell in uncertainty.assumptions if cell.is_uncertain and cell.id not in uncertainty.settled)
    assumptions = tuple(uncertain)
    ends = {cell.id: (cell.low, cell.high) for cell in assumptions} if ranges is None else ranges
    return EndsRun(assumptions, uncertainty.draw(0, 1), ends)


def measured_ends(
    model: Model, levers: LeverValues, uncertainty: Uncertainty, cases: EndsRun | None = None
) -> tuple[BothEnds, ...]:
    """What the jobs and exports of the last year shown and the targets' verdicts owe to each assumption.

    Args:
        model: The model.
        levers: Lever name to an array of shape (years, elements); those that were really set, so that what was observed
            can be held against each end.
        uncertainty: What is known about the assumptions.
        cases: The ends; None for those of the prior ranges.

    Returns:
        One entry an assumption, the one that moves most at a possible end first.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite at an end.
    """
    cases = cases or ends_of(uncertainty)
    targets = [target for target in ledger() if target.active]
    keep = {*MEASURES, *OBSERVED_VARIABLES, *(target.variable for target in targets)}
    projection = Simulator(model, cases.drawn, LAST_YEAR_SHOWN, cases.members, keep).run(levers).projection
    changes = {name: _changes(projection, name) for name in MEASURES}
    verdicts = {_named(target): verdicts_on(projection, target) for target in targets}
    misfits = _misfits(projection)

    def end(member: int, name: Literal["low", "high"]) -> End:
        moved = {measure: values[member] for measure, values in changes.items()}
        return End(name, moved, tuple(_turned(verdicts, member)), misfits[member])

    found = [
        BothEnds(cell, end(2 * place, "low"), end(2 * place + 1, "high"))
        for place, cell in enumerate(cases.assumptions)
    ]
    return tuple(sorted(found, key=lambda both: -both.swing))


def _misfits(projection: Projection) -> Sequence[float]:
    """Root of each member's mean squared miss over all anchors, in tolerances."""
    anchors = [entry for entry in observations() if entry.is_fitted]
    simulated = [entry.simulated(projection.frame(entry.year)) for entry in anchors]
    misses = [
        np.broadcast_to((values - entry.centre) / entry.spread, (projection.members,))
        for entry, values in zip(anchors, simulated, strict=True)
    ]
    return [float(misfit) for misfit in np.sqrt(np.mean(np.square(misses), axis=0))]


def _changes(projection: Projection, name: str) -> Sequence[float]:
    """Each member against the last one, the central run, as a share."""
    values = projection.frames[-1].draws(name, total=True)[0]
    return [float(change) for change in values / values[-1] - 1]


def verdicts_on(projection: Projection, target: Target) -> Sequence[bool]:
    """Whether each member meets a target."""
    values = np.broadcast_to(target.draws(projection.frame(target.year)), (projection.members,))
    return [bool(met) for met in values >= target.enough]


def _turned(verdicts: Mapping[str, Sequence[bool]], member: int) -> Iterator[str]:
    for name, met in verdicts.items():
        if met[member] != met[-1]:
            yield f"{name} {'met' if met[member] else 'missed'}"


def _named(target: Target) -> str:
    return f"{target.id} {target.base}".rstrip().replace("_", " ")
