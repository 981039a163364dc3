"""Many tries at once: what each of them would do to the aims, in the same draws."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from math import ceil
from types import MappingProxyType
from typing import Final, NamedTuple

import numpy as np

from simulation.analysis.goal_seek.space import Space
from simulation.declare import Array
from simulation.draws import BLOCK, Uncertainty
from simulation.engine import Simulator
from simulation.model import FIRST_YEAR, Model
from simulation.results import Frame
from simulation.targets import ROUNDING, Target

JUDGED_LINKS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "absorption_reached": ("governance_strength",),
        "promotion_activity": ("promotion_growth_effect",),
        "confidence_index": ("confidence_growth_effect", "trust_weight"),
        "access_activity": ("internet_access_effect",),
        "completion_rate": ("equipment_completion_effect",),
        "it_spending_share": ("it_spending_realism",),
        "purchased_jobs": ("local_purchase_share",),
        "demand_jobs": ("jobs_per_it_spending", "jobs_per_household_internet"),
        "startup_jobs": ("jobs_per_startup",),
    }
)
"""Variables through which levers act with a strength that is judgement and nothing else, and these strengths."""

BINDING: Final = ("binds_demand", "binds_skills", "binds_seats")
"""Variables that say what holds jobs back."""

FINE: Final = 1000
"""Draws in which the last tries are made: those of an ordinary run."""

FRESH: Final = (BLOCK, 960)
"""Position and number of draws that no search has seen; of the calibrated ones no draw is in both."""

SURE: Final = 1.96
"""Standard errors to each side of a share within which it lies in 95 of 100 samples."""

MOST_SPARED: Final = 0.1
"""The part of what all levers gain that may be given up for a smaller change, however few the draws are."""

NEIGHBOURS: Final = 0.05
"""Share of the draws on each side of the deciding one that slopes are taken from."""

COLUMNS: Final = 6000
"""Tries times draws that are run together: a fraction of a second's work."""


@dataclass(frozen=True)
class Aim:
    """A target and how sure it has to be met.

    Attributes:
        target: The target.
        probability: Share of the draws in which it is to be met, above 0.
    """

    target: Target
    probability: float


@dataclass(frozen=True)
class Case:
    """Under what the aims are to be met.

    Attributes:
        uncertainty: What is known about the assumptions.
        is_held: Whether the links that rest on judgement alone stay as they are without any change, so that no try
            gains anything through them.
    """

    uncertainty: Uncertainty
    is_held: bool = False


@dataclass(frozen=True)
class Problem:
    """What is wanted and what may be done for it.

    Attributes:
        model: The model.
        space: What may be changed.
        aims: What is wanted, each in each case.
        cases: Under what.
    """

    model: Model
    space: Space
    aims: tuple[Aim, ...]
    cases: tuple[Case, ...]

    @property
    def last_year(self) -> int:
        """The year of the last aim."""
        return max(aim.target.year for aim in self.aims)

    @property
    def requirements(self) -> tuple[tuple[Case, Aim], ...]:
        """Every aim in every case, in the order of the columns of all results."""
        return tuple((case, aim) for case in self.cases for aim in self.aims)


class Slacks(NamedTuple):
    """By how much aims are met, as shares of them; negative where they are missed.

    Attributes:
        exact: Slack of the draw on which the wanted probability turns: continuous in the amounts, and not negative
            exactly when the probability is reached. Shape (tries, requirements).
        smooth: Mean over the draws around that one, from which slopes are taken: a single draw says little about its
            neighbours. Same shape.
    """

    exact: Array
    smooth: Array


@dataclass(frozen=True)
class _Ready:
    """A case run up to the year before the first change."""

    simulator: Simulator
    before: Frame | None


class Trials:
    """Runs tries for some draws.

    Args:
        problem: What is wanted.
        first: Position of the first draw, a multiple of the block.
        count: Number of draws.
        also: Variables to keep beside those of the aims.
    """

    def __init__(self, problem: Problem, first: int, count: int, also: Sequence[str] = ()) -> None:
        self.problem = problem
        self.also = tuple(also)
        self._ready = [self._prepared(case, first, count) for case in problem.cases]
        self.draws = max(ready.simulator.members for ready in self._ready)
        self.most = max(1, COLUMNS // self.draws)
        """So many tries are run together."""

    def _prepared(self, case: Case, first: int, count: int) -> _Ready:
        problem = self.problem
        members = case.uncertainty.members(count)
        drawn = case.uncertainty.draw(0 if members == 1 else first, members)
        spread = {name: cells.reshape(1, -1) for name, cells in drawn.items()}
        keep = [*(aim.target.variable for aim in problem.aims), *self.also]
        held = self._held(spread, members) if case.is_held else {}
        simulator = Simulator(problem.model, spread, problem.last_year, members, keep, held)
        frame: Frame | None = None
        for position in range(problem.space.first):
            frame = simulator.step(position, problem.space.levers, frame)
        return _Ready(simulator, frame)

    def _held(self, drawn: Mapping[str, Array], members: int) -> Mapping[str, list[Array]]:
        """The links that rest on judgement, as they are when nothing is changed."""
        simulator = Simulator(self.problem.model, drawn, self.problem.last_year, members, JUDGED_LINKS)
        frames = list(simulator.frames(self.problem.space.levers))
        return {name: [frame.values[name] for frame in frames] for name in JUDGED_LINKS}

    def asking(self, aims: tuple[Aim, ...]) -> "Trials":
        """The same draws, held against other aims; their variables and years must be those of the first ones."""
        other = copy(self)
        other.problem = replace(self.problem, aims=aims)
        return other

    def slacks(self, amounts: Array) -> Slacks:
        """By how much each aim is met in each case.

        Args:
            amounts: Shape (tries, open).
        """
        columns = [
            around(draws, aim.probability) / enough(aim.target) - 1.0
            for draws, (_, aim) in zip(self._reached(amounts), self.problem.requirements, strict=True)
        ]
        exact, smooth = np.stack(columns, axis=-1)
        return Slacks(exact, smooth)

    def doubts(self, amounts: Array, present: Array) -> Array:
        """By how much slacks may differ before the draws can tell which is better.

        A share that is found in so many draws lies within 1.96 standard errors of that of all draws. What is reached
        with the lower end of that interval is therefore no more than what is reached with the probability itself. It
        is never more than a part of what is gained, nor less than the rounding of targets unless that is.

        Args:
            amounts: Shape (open,).
            present: The slacks before anything is changed, shape (requirements,).

        Returns:
            Array of shape (requirements,).
        """
        found = []
        requirements = zip(self._reached(amounts[np.newaxis]), self.problem.requirements, present, strict=True)
        for draws, (_, aim), before in requirements:
            wide = SURE * (aim.probability * (1.0 - aim.probability) / draws.shape[1]) ** 0.5
            exact, more = (
                around(draws, share)[0, 0] / enough(aim.target) for share in (aim.probability, aim.probability - wide)
            )
            gained = max(exact - 1.0 - before, 0.0)
            found.append(min(max(ROUNDING, more - exact), MOST_SPARED * gained))
        return np.array(found)

    def probabilities(self, amounts: Array) -> Array:
        """The share of the draws in which each aim is met in each case, shape (tries, requirements)."""
        columns = [
            np.mean(draws >= enough(aim.target), axis=1)
            for draws, (_, aim) in zip(self._reached(amounts), self.problem.requirements, strict=True)
        ]
        return np.stack(columns, axis=1)

    def means(self, amounts: Array) -> Mapping[int, Mapping[str, float]]:
        """Means over the draws of the first case, for one try: year to variable kept beside the aims' to its mean.

        Args:
            amounts: Shape (open,).
        """
        return {
            frame.year: {name: float(frame.values[name].mean()) for name in self.also}
            for frame in self._frames(self._ready[0], amounts[np.newaxis])
        }

    def _reached(self, amounts: Array) -> Iterator[Array]:
        """The draws of what each requirement is about, shape (tries, draws)."""
        for ready in self._ready:
            frames = {frame.year: frame for frame in self._frames(ready, amounts)}
            for aim in self.problem.aims:
                values = aim.target.draws(frames[aim.target.year])
                yield np.broadcast_to(values, (len(amounts), values.shape[-1]))

    def _frames(self, ready: _Ready, amounts: Array) -> Iterator[Frame]:
        levers, frame = self.problem.space.wide(amounts), ready.before
        for position in range(self.problem.space.first, self.problem.last_year - FIRST_YEAR + 1):
            frame = ready.simulator.step(position, levers, frame)
            yield frame


Running = Generator[None, None, Slacks]
Run = Callable[[Array], Running]
"""Runs tries of shape (tries, open) in pieces of a fraction of a second; between them it yields."""


def runner(trials: Trials) -> Run:
    """What runs tries in pieces."""

    def run(amounts: Array) -> Running:
        parts = []
        for first in range(0, len(amounts), trials.most):
            parts.append(trials.slacks(amounts[first : first + trials.most]))
            yield
        return Slacks(*(np.concatenate(part) for part in zip(*parts, strict=True)))

    return run


def enough(target: Target) -> float:
    """From where on a target counts as met."""
    return target.value * (1 - ROUNDING)


def around(draws: Array, probability: float) -> Array:
    """The draw that decides whether a probability is reached, and the mean of those around it.

    Args:
        draws: Shape (tries, draws).
        probability: The probability.

    Returns:
        Array of shape (2, tries).
    """
    count = draws.shape[1]
    place = count - max(1, ceil(probability * count - 1e-9))
    near = round(NEIGHBOURS * count)
    ordered = np.sort(draws, axis=1)
    return np.stack([ordered[:, place], ordered[:, max(0, place - near) : place + near + 1].mean(axis=1)])
