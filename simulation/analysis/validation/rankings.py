"""Which order of policy packages the assumptions allow one to claim, and which hangs on a single assumption."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from types import MappingProxyType
from typing import Final, Literal

import numpy as np

from simulation.analysis.validation.ends import BothEnds, EndsRun, ends_of
from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import LAST_YEAR_SHOWN, Model
from simulation.parameters import Assumption
from simulation.steps import Steps, finished
from simulation.targets import ROUNDING

CRITERIA: Final[Mapping[str, int]] = MappingProxyType(
    {"offshoring_jobs": 1, "offshoring_exports": 1, "training_gap_cumulative": -1}
)
"""By what packages are ranked in the last year, elements added: 1 where more is better, -1 where less is."""

NO_DIFFERENCE: Final = ROUNDING
"""Two packages that lie no further apart than this share of the larger one are alike: the rounding of the targets."""

CERTAIN: Final = 0.95
"""Share of the draws from which something is claimed."""

Verdict = Literal["certain", "turns", "never worse", "no difference", "open"]
"""What may be said of an order: the first is better in nearly every draw, and turns worse at no possible end of any
range (certain) or at some (turns); it is worse in hardly any draw and at no such end (never worse); the two are alike;
or none of these (open)."""


@dataclass(frozen=True)
class Flip:
    """An end of an assumption's range at which the order of two packages is the other way round than in the middle.

    Attributes:
        assumption: The assumption; all others stand where they are in the central run.
        end: Which end.
    """

    assumption: Assumption
    end: str


@dataclass(frozen=True)
class PairOrder:
    """The order of two packages by one criterion.

    Attributes:
        criterion: The variable.
        better: The package that is better in more draws.
        other: The other one.
        share_better: Share of the draws in which ``better`` is better by more than rounding.
        share_alike: Share in which there is no difference.
        difference: Median over the draws of ``better`` less ``other``, in the variable's unit.
        flips: Where the central order turns round.
        flips_ruled_out: Where it would, at ends that the observations rule out; they do not count.
    """

    criterion: str
    better: str
    other: str
    share_better: float
    share_alike: float
    difference: float
    flips: tuple[Flip, ...]
    flips_ruled_out: tuple[Flip, ...]

    @property
    def share_worse(self) -> float:
        """Share of the draws in which ``better`` is worse after all."""
        return 1.0 - self.share_better - self.share_alike

    @property
    def verdict(self) -> Verdict:
        """What may be said."""
        if self.share_alike >= CERTAIN:
            return "no difference"
        if self.share_better >= CERTAIN:
            return "turns" if self.flips else "certain"
        return "never worse" if self.share_worse <= 1 - CERTAIN and not self.flips else "open"


@dataclass(frozen=True)
class Rankings:
    """The order of every pair of packages by every criterion.

    Attributes:
        packages: Names of the packages.
        pairs: One entry a criterion and pair.
    """

    packages: tuple[str, ...]
    pairs: tuple[PairOrder, ...]

    @cached_property
    def assumptions_that_turn(self) -> Mapping[str, int]:
        """Assumption id to the number of orders that turn round at one of its possible ends, the most first."""
        counts: dict[str, int] = {}
        for pair in self.pairs:
            for name in {flip.assumption.id for flip in pair.flips}:
                counts[name] = counts.get(name, 0) + 1
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def rankings(
    model: Model,
    packages: Mapping[str, LeverValues],
    uncertainty: Uncertainty,
    ends: Iterable[BothEnds],
    members: int,
) -> Rankings:
    """Compare every pair of packages in the same draws, and at both ends of each assumption.

    Args:
        model: The model.
        packages: Name of a package to its levers.
        uncertainty: What is known about the assumptions.
        ends: Which ends the observations rule out.
        members: Number of members, the central run among them, which does not count.
    """
    return finished(rankings_in_steps(model, packages, uncertainty, ends, members, ends_of(uncertainty)))


def rankings_in_steps(
    model: Model,
    packages: Mapping[str, LeverValues],
    uncertainty: Uncertainty,
    ends: Iterable[BothEnds],
    members: int,
    cases: EndsRun,
) -> Steps[Rankings]:
    """The work of :func:`rankings` in steps of one package, with ends that need not be those of the prior ranges."""
    drawn = Simulator(model, uncertainty.draw(0, members), LAST_YEAR_SHOWN, members, CRITERIA)
    moved = Simulator(model, cases.drawn, LAST_YEAR_SHOWN, cases.members, CRITERIA)
    in_draws: dict[str, Outcomes] = {}
    at_ends: dict[str, Outcomes] = {}
    for name, levers in packages.items():
        in_draws[name], at_ends[name] = _outcomes(drawn, levers), _outcomes(moved, levers)
        yield len(in_draws) / (len(packages) + 1)
    ruled_out = {(both.assumption.id, end.name) for both in ends for end in both.ruled_out}
    pairs = (
        _order(criterion, first, second, in_draws, _flips(criterion, at_ends[first], at_ends[second], cases), ruled_out)
        for criterion in CRITERIA
        for first, second in combinations(packages, 2)
    )
    return Rankings(tuple(packages), tuple(pairs))


Outcomes = Mapping[str, Array]
"""Criterion to its value in the last year, shape (members,)."""


def _outcomes(simulator: Simulator, levers: LeverValues) -> Outcomes:
    *_, last = simulator.frames(levers)
    return {name: np.broadcast_to(last.draws(name, total=True)[0], (simulator.members,)) for name in CRITERIA}


def _order(
    criterion: str,
    first: str,
    second: str,
    in_draws: Mapping[str, Outcomes],
    flips: Iterable[Flip],
    ruled_out: Container[tuple[str, str]],
) -> PairOrder:
    one, two = in_draws[first][criterion][1:], in_draws[second][criterion][1:]
    signs = order_of(one, two) * CRITERIA[criterion]
    wins, losses = float(np.mean(signs > 0)), float(np.mean(signs < 0))
    difference = float(np.median(one - two))
    swap = losses > wins
    found = tuple(flips)
    return PairOrder(
        criterion=criterion,
        better=second if swap else first,
        other=first if swap else second,
        share_better=max(wins, losses),
        share_alike=float(np.mean(signs == 0)),
        difference=-difference if swap else difference,
        flips=tuple(flip for flip in found if (flip.assumption.id, flip.end) not in ruled_out),
        flips_ruled_out=tuple(flip for flip in found if (flip.assumption.id, flip.end) in ruled_out),
    )


def order_of(one: Array, two: Array) -> Array:
    """1 where the first is larger, -1 where the second is, 0 where they are alike."""
    apart = one - two
    alike = np.abs(apart) <= NO_DIFFERENCE * np.maximum(np.abs(one), np.abs(two))
    return np.where(alike, 0.0, np.sign(apart))


def _flips(criterion: str, first: Outcomes, second: Outcomes, cases: EndsRun) -> Iterator[Flip]:
    """Where the order is the opposite of that in the central run, the last member; a tie turns nothing round."""
    signs = order_of(first[criterion], second[criterion])
    for place, assumption in enumerate(cases.assumptions):
        for member, end in ((2 * place, "low"), (2 * place + 1, "high")):
            if signs[member] * signs[-1] < 0:
                yield Flip(assumption, end)
