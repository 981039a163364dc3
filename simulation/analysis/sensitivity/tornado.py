"""Tornado: each assumption at both ends of its range, the others where they are in the central run.

All cases are members of one run, two for each assumption. An end at which the model is further from what was observed
than a fit may be is ruled out: it is shown, and nothing is concluded from it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from simulation.analysis.sensitivity.inputs import NothingVariesError, Over, sample_of
from simulation.analysis.sensitivity.morris import ENDS
from simulation.analysis.validation.ends import BothEnds, EndsRun, Range, ends_of, measured_ends, verdicts_on
from simulation.analysis.validation.rankings import Rankings, rankings_in_steps
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import Model
from simulation.parameters import Assumption
from simulation.quantities import Quantity
from simulation.steps import Steps
from simulation.targets import Target

EndName = Literal["low", "high"]


@dataclass(frozen=True)
class BarEnd:
    """One end of an assumption's range.

    Attributes:
        name: Which end.
        at: The value of the assumption there.
        value: The result there.
        turned: Targets whose verdict differs from that of the central run, and whether they are met there.
        is_ruled_out: Whether the observations rule it out.
    """

    name: EndName
    at: float
    value: float
    turned: Mapping[Target, bool]
    is_ruled_out: bool


@dataclass(frozen=True)
class Bar:
    """What an assumption's range does to a result.

    Attributes:
        assumption: The assumption.
        low: What its low end does.
        high: What its high end does.
    """

    assumption: Assumption
    low: BarEnd
    high: BarEnd

    @property
    def ends(self) -> tuple[BarEnd, BarEnd]:
        """Both ends."""
        return self.low, self.high

    def swing(self, central: float) -> float:
        """How far it moves the result from the central run at an end that is not ruled out."""
        return max((abs(end.value - central) for end in self.ends if not end.is_ruled_out), default=0.0)


@dataclass(frozen=True)
class Tornado:
    """What every assumption's range does to a result, and which conclusions it turns.

    Attributes:
        quantity: The result.
        over: What the assumptions range over.
        central: The result in the central run.
        bars: One entry an assumption, the widest first.
        met: Whether the central run meets each target.
        rankings: The orders of the policy packages, with the ends at which they turn round.
    """

    quantity: Quantity
    over: Over
    central: float
    bars: tuple[Bar, ...]
    met: Mapping[Target, bool]
    rankings: Rankings


@dataclass(frozen=True)
class Conclusions:
    """What may turn at an end of a range.

    Attributes:
        targets: The targets that are due.
        official: The levers that were really set, so that each end can be held against what was observed.
        packages: Name of a policy package to its levers, up to the last year shown.
        members: Members of the run in which the packages are compared.
    """

    targets: Sequence[Target]
    official: LeverValues
    packages: Mapping[str, LeverValues]
    members: int


def tornado_in_steps(
    model: Model,
    levers: LeverValues,
    uncertainty: Uncertainty,
    quantity: Quantity,
    conclusions: Conclusions,
    *,
    over: Over = "prior",
) -> Steps[Tornado]:
    """Try both ends of every assumption in small steps.

    Args:
        model: The model.
        levers: Lever name to an array of shape (years, elements), up to the last year that is needed.
        uncertainty: What is known about the assumptions.
        quantity: The result.
        conclusions: What may turn.
        over: What the assumptions range over.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite at an end.
        NothingVariesError: If no assumption varies.
    """
    cases = ends_of(uncertainty, None if over == "prior" else _calibrated_ranges(uncertainty))
    if not cases.assumptions or uncertainty.reading == "as_planned":
        raise NothingVariesError("no assumption varies: the plan is taken at its word, or everything is settled")
    measured = measured_ends(model, conclusions.official, uncertainty, cases)
    yield 0.1
    last_year = max([quantity.year, *(target.year for target in conclusions.targets)])
    keep = {quantity.variable, *(target.variable for target in conclusions.targets)}
    projection = Simulator(model, cases.drawn, last_year, cases.members, keep).run(levers).projection
    values = np.broadcast_to(quantity.draws(projection.frame(quantity.year)), (cases.members,))
    verdicts = {target: verdicts_on(projection, target) for target in conclusions.targets}
    yield 0.2
    bars = _bars(cases, values.tolist(), verdicts, measured)
    central = float(values[-1])
    ordered = tuple(sorted(bars, key=lambda bar: -bar.swing(central)))
    ranked = yield from rankings_in_steps(
        model, conclusions.packages, uncertainty, measured, conclusions.members, cases
    )
    met = {target: verdict[-1] for target, verdict in verdicts.items()}
    return Tornado(quantity, over, central, ordered, met, ranked)


def _calibrated_ranges(uncertainty: Uncertainty) -> Mapping[str, Range]:
    """The 5th and the 95th percentile of what calibration left of each range."""
    sample = sample_of(uncertainty, "calibrated")
    found = {cell.id: np.quantile(sample.drawn[cell.id], ENDS).tolist() for cell in sample.assumptions}
    return {name: (low, high) for name, (low, high) in found.items()}


def _bars(
    cases: EndsRun,
    values: Sequence[float],
    verdicts: Mapping[Target, Sequence[bool]],
    measured: Sequence[BothEnds],
) -> Iterator[Bar]:
    ruled_out = {(both.assumption.id, end.name) for both in measured for end in both.ruled_out}

    def end(place: int, name: EndName) -> BarEnd:
        cell = cases.assumptions[place]
        member = 2 * place + (name == "high")
        turned = {target: met[member] for target, met in verdicts.items() if met[member] != met[-1]}
        at = cases.ranges[cell.id][name == "high"]
        return BarEnd(name, at, values[member], turned, (cell.id, name) in ruled_out)

    for place, cell in enumerate(cases.assumptions):
        yield Bar(cell, end(place, "low"), end(place, "high"))
