"""Each uncertain assumption at both ends of its range, the others where they are in the central run.

All cases are members of one run, two for each assumption: the low end, then the high end.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import LAST_YEAR_SHOWN, Model
from simulation.parameters import Assumption
from simulation.results import Projection
from simulation.targets import ROUNDING, Target, ledger

MEASURES: Final = ("offshoring_jobs", "offshoring_exports")
"""What is looked at in the last year, elements added."""


@dataclass(frozen=True)
class End:
    """What hangs on one assumption.

    Attributes:
        assumption: The assumption.
        changes: Variable of :data:`MEASURES` to its change against the central run, as a share, at the low and at the
            high end.
        turned: Targets whose verdict differs from the central run's at an end: id, base if it has two, and the end.
    """

    assumption: Assumption
    changes: Mapping[str, tuple[float, float]]
    turned: tuple[str, ...]

    @property
    def swing(self) -> float:
        """The largest change of any measure at any end."""
        return max(abs(change) for both in self.changes.values() for change in both)


@dataclass(frozen=True)
class EndsRun:
    """Members that differ from the central run in one assumption each.

    Attributes:
        assumptions: The uncertain assumptions that nothing settled.
        central: Assumption id to its value in the central run, shape (1,).
    """

    assumptions: tuple[Assumption, ...]
    central: Mapping[str, Array]

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
        values[2 * place], values[2 * place + 1] = cell.low, cell.high
        return values


def ends_of(uncertainty: Uncertainty) -> EndsRun:
    """The members of a run in which each assumption that is not settled stands at both its ends in turn."""
    uncertain = (cell for cell in uncertainty.assumptions if cell.is_uncertain and cell.id not in uncertainty.settled)
    return EndsRun(tuple(uncertain), uncertainty.draw(0, 1))


def measured_ends(model: Model, levers: LeverValues, uncertainty: Uncertainty) -> tuple[End, ...]:
    """What the jobs and exports of the last year shown and the targets' verdicts owe to each assumption.

    Args:
        model: The model.
        levers: Lever name to an array of shape (years, elements).
        uncertainty: What is known about the assumptions.

    Returns:
        One entry an assumption, the one that moves most first.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite at an end.
    """
    cases = ends_of(uncertainty)
    targets = [target for target in ledger() if target.active]
    keep = {*MEASURES, *(target.variable for target in targets)}
    simulator = Simulator(model, cases.drawn, LAST_YEAR_SHOWN, cases.members, keep)
    projection = simulator.run(levers).projection
    changes = {name: _changes(projection, name) for name in MEASURES}
    verdicts = {_named(target): _verdicts(projection, target) for target in targets}
    found = [
        End(
            assumption=cell,
            changes={name: (values[2 * place], values[2 * place + 1]) for name, values in changes.items()},
            turned=tuple(_turned(verdicts, place)),
        )
        for place, cell in enumerate(cases.assumptions)
    ]
    return tuple(sorted(found, key=lambda end: -end.swing))


def _changes(projection: Projection, name: str) -> Sequence[float]:
    """Each member against the last one, the central run, as a share."""
    values = projection.frames[-1].draws(name, total=True)[0]
    return [float(change) for change in values / values[-1] - 1]


def _verdicts(projection: Projection, target: Target) -> Sequence[bool]:
    values = np.broadcast_to(target.draws(projection.frame(target.year)), (projection.members,))
    return [bool(met) for met in values >= target.value * (1 - ROUNDING)]


def _turned(verdicts: Mapping[str, Sequence[bool]], place: int) -> Iterator[str]:
    for name, met in verdicts.items():
        for member, end in ((2 * place, "low"), (2 * place + 1, "high")):
            if met[member] != met[-1]:
                yield f"{name} {'met' if met[member] else 'missed'} at the {end} end"


def _named(target: Target) -> str:
    return f"{target.id} {target.base}".rstrip().replace("_", " ")
