"""Several courses in the same futures: how often each is best, and what it costs to have chosen another one.

A future is a member of the ensemble other than the central run. Regret is what the best course of a future has more
than the one that was chosen (Savage, Journal of the American Statistical Association 46, 1951).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from simulation.analysis.robustness.regions import Flags, Region, failing_region_in_steps
from simulation.analysis.sensitivity.inputs import NothingVariesError
from simulation.analysis.validation.rankings import order_of
from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import Model
from simulation.quantities import Quantity
from simulation.steps import Steps

Better = Literal["higher", "lower"]

Failure = Literal["beaten", "missed"]
"""A course fails where another one is better by more than rounding, or where it misses an aim."""

LOWER_IS_BETTER: Final = frozenset(
    {
        "budget_lapsed",
        "training_cost_unfunded",
        "training_gap",
        "training_gap_cumulative",
        "training_gap_to_target",
    }
)
"""Variables of which one wants less, unless somebody says otherwise."""


@dataclass(frozen=True)
class Candidate:
    """A course, and what is known about the assumptions in it."""

    levers: LeverValues
    uncertainty: Uncertainty


@dataclass(frozen=True)
class Wish:
    """What is wanted.

    Attributes:
        quantity: The result.
        better: Whether more of it is better, or less.
        failure: When a course fails.
        aim: From where on it is enough, or None where no aim is held against it.
    """

    quantity: Quantity
    better: Better
    failure: Failure = "beaten"
    aim: float | None = None

    @property
    def sign(self) -> int:
        """1 where more is better, -1 where less is."""
        return 1 if self.better == "higher" else -1


@dataclass(frozen=True)
class Standing:
    """How a course stands among the others.

    Attributes:
        name: Its name.
        among_best: Share of the futures in which no other is better by more than rounding.
        alone_best: Share in which it is better than all others by more than that.
        band: 5th, 50th and 95th percentile of its result.
        met: Share of the futures in which it meets the aim, or None without one.
        mean_regret: Mean regret, in the result's unit.
        regret_90: 90th percentile of the regret.
        largest_regret: Largest regret.
    """

    name: str
    among_best: float
    alone_best: float
    band: tuple[float, float, float]
    met: float | None
    mean_regret: float
    regret_90: float
    largest_regret: float


@dataclass(frozen=True)
class Robustness:
    """What can be said of several courses.

    Attributes:
        wish: What is wanted.
        futures: How many futures were run.
        standings: One entry a course, in the order in which they were given.
        leader: Name of the one that is among the best most often, of several that is regretted least.
        failing: Share of the futures in which the leader fails.
        region: Where it fails, or None if nothing clear can be said.
    """

    wish: Wish
    futures: int
    standings: tuple[Standing, ...]
    leader: str
    failing: float
    region: Region | None


def robustness_in_steps(
    model: Model, candidates: Mapping[str, Candidate], wish: Wish, *, members: int
) -> Steps[Robustness]:
    """Compare courses in small steps.

    Args:
        model: The model.
        candidates: Name of a course to the course; all must have the same seed, so that futures are the same.
        wish: What is wanted.
        members: Members of the ensemble, the central run among them, which does not count.

    Raises:
        NothingVariesError: If a course knows a single future.
        NotFiniteError: If an equation gives a number that is not finite.
        ValueError: If there are fewer than two courses, seeds differ, or the aim is missing that is to be missed.
    """
    _check(candidates, wish)
    drawn: dict[str, Mapping[str, Array]] = {}
    results: list[Array] = []
    for name, candidate in candidates.items():
        drawn[name] = candidate.uncertainty.draw(0, members)
        if all(len(values) == 1 for values in drawn[name].values()):
            raise NothingVariesError(
                f"{name} knows a single future: it takes the plan at its word, or settles everything"
            )
        yield (len(results) + 0.5) / (len(candidates) + 1)
        simulator = Simulator(model, drawn[name], wish.quantity.year, members, [wish.quantity.variable])
        *_, last = simulator.frames(candidate.levers)
        results.append(np.broadcast_to(wish.quantity.draws(last), (members,))[1:])
        yield len(results) / (len(candidates) + 1)
    values = np.stack(results)
    standings = _standings(tuple(candidates), values, wish)
    leader = max(standings, key=lambda entry: (entry.among_best, -entry.mean_regret))
    fails = _fails(values, [entry.name for entry in standings].index(leader.name), wish)
    distinct = _distinct(candidates[leader.name].uncertainty, members - 1)
    futures = {
        name: cells if len(cells) == 1 else cells[1 : distinct + 1] for name, cells in drawn[leader.name].items()
    }
    region = yield from failing_region_in_steps(futures, fails[:distinct], model.parameters)
    return Robustness(wish, members - 1, standings, leader.name, float(fails.mean()), region)


def _distinct(uncertainty: Uncertainty, futures: int) -> int:
    """How many futures have assumptions of their own.

    Those after the calibrated draws are each near to one of these, so that what is found in one half of all futures
    would come out in the other half by itself.
    """
    return futures if uncertainty.posterior is None else min(futures, uncertainty.posterior.draws)


def _check(candidates: Mapping[str, Candidate], wish: Wish) -> None:
    if len(candidates) < 2:
        raise ValueError("one course cannot be compared; give two at least")
    if len({candidate.uncertainty.seed for candidate in candidates.values()}) > 1:
        raise ValueError("courses with different seeds meet different futures")
    if wish.failure == "missed" and wish.aim is None:
        raise ValueError("without an aim nothing is missed")


def _standings(names: tuple[str, ...], values: Array, wish: Wish) -> tuple[Standing, ...]:
    """How each course stands.

    Args:
        names: Names of the courses.
        values: Their results, shape (courses, futures).
        wish: What is wanted.
    """
    among = _among_best(values, wish)
    alone = among & (among.sum(axis=0) == 1)
    regret = (values * wish.sign).max(axis=0) - values * wish.sign
    found = []
    for place, name in enumerate(names):
        low, median, high = np.quantile(values[place], [0.05, 0.5, 0.95]).tolist()
        found.append(
            Standing(
                name=name,
                among_best=float(among[place].mean()),
                alone_best=float(alone[place].mean()),
                band=(low, median, high),
                met=None if wish.aim is None else float(_meets(values[place], wish).mean()),
                mean_regret=float(regret[place].mean()),
                regret_90=float(np.quantile(regret[place], 0.9)),
                largest_regret=float(regret[place].max()),
            )
        )
    return tuple(found)


def _among_best(values: Array, wish: Wish) -> Flags:
    """Which courses are among the best of each future, shape (courses, futures)."""
    best = (values * wish.sign).max(axis=0) * wish.sign
    found: Flags = order_of(values, best) == 0
    return found


def _meets(values: Array, wish: Wish) -> Flags:
    assert wish.aim is not None
    found: Flags = values * wish.sign >= wish.aim * wish.sign
    return found


def _fails(values: Array, leader: int, wish: Wish) -> Flags:
    """In which futures the leader fails."""
    return ~_meets(values[leader], wish) if wish.failure == "missed" else ~_among_best(values, wish)[leader]
