"""Why two courses differ: the difference of a result divided exactly among all in which they differ."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

import numpy as np

from simulation.analysis.attribution.coalitions import outcomes
from simulation.analysis.attribution.differences import Course, Player, Question, check, players
from simulation.analysis.attribution.shapley import alone, at_last, interactions, shapley_shares
from simulation.declare import Array
from simulation.model import Model
from simulation.results import LEVELS, MEDIAN, quantiles

Statistic = Literal["median", "mean", "central"]
STATISTICS: Final[tuple[Statistic, ...]] = ("median", "mean", "central")


@dataclass(frozen=True)
class Share:
    """What one thing in which two courses differ does to a result.

    Attributes:
        player: The thing.
        share: Its Shapley share, in the unit of the result; all shares sum to the difference.
        low: 5 % of the draws give it less, when the difference within each draw is divided in the same way.
        high: 5 % give it more.
        alone: What it does when it is the only change.
        at_last: What it does when everything else has changed.
    """

    player: Player
    share: float
    low: float
    high: float
    alone: float
    at_last: float


@dataclass(frozen=True)
class Pair:
    """What two players do together beyond what each of them does, on average; the Shapley interaction index."""

    one: Player
    other: Player
    index: float


@dataclass(frozen=True)
class Attribution:
    """The difference of a result between two courses, divided exactly.

    Attributes:
        question: What is looked at.
        statistic: What of the draws is divided.
        members: Number of draws.
        one: The result of the first course.
        other: The result of the other.
        shares: One for each thing in which the courses differ, the largest first.
        pairs: One for each two players that can matter, the strongest first.
    """

    question: Question
    statistic: Statistic
    members: int
    one: float
    other: float
    shares: tuple[Share, ...]
    pairs: tuple[Pair, ...]

    @property
    def difference(self) -> float:
        """What is divided: the other result less the first."""
        return self.other - self.one

    @property
    def interaction(self) -> float:
        """What the changes do only together: the difference less the sum of what each does alone."""
        return self.difference - sum(share.alone for share in self.shares)


@dataclass(frozen=True)
class Mixtures:
    """The result of every mixture of two courses, from which it can be divided in several ways.

    Attributes:
        question: What is looked at.
        acting: The players that can matter.
        idle: Those that cannot.
        outcomes: Array of shape (2, …, 2, draws), with one axis for each acting player.
    """

    question: Question
    acting: tuple[Player, ...]
    idle: tuple[Player, ...]
    outcomes: Array = field(repr=False)

    def attribution(self, statistic: Statistic = "median") -> Attribution:
        """Divide one statistic of the draws.

        The statistic of each mixture's draws is a game of its own, so its shares sum exactly to its difference. Those
        of the mean are the means of the shares in each draw; those of the median and of the central run are not.
        """
        game, count = _statistic(self.outcomes, statistic), len(self.acting)
        ends = quantiles(shapley_shares(self.outcomes, count), (LEVELS[0], LEVELS[-1]))
        columns = np.column_stack([shapley_shares(game, count), ends, alone(game, count), at_last(game, count)])
        found = [Share(player, *row) for player, row in zip(self.acting, columns.tolist(), strict=True)]
        found.sort(key=lambda entry: -abs(entry.share))
        return Attribution(
            question=self.question,
            statistic=statistic,
            members=self.outcomes.shape[-1],
            one=float(game[(0,) * count]),
            other=float(game[(1,) * count]),
            shares=(*found, *(Share(player, 0.0, 0.0, 0.0, 0.0, 0.0) for player in self.idle)),
            pairs=_pairs(self.acting, game),
        )


def _statistic(outcomes: Array, statistic: Statistic) -> Array:
    """One number for each mixture: (…, draws) to (…)."""
    if statistic == "median":
        median: Array = quantiles(outcomes, (LEVELS[MEDIAN],))[..., 0]
        return median
    return np.asarray(outcomes.mean(axis=-1) if statistic == "mean" else outcomes[..., 0])


def _pairs(acting: Sequence[Player], game: Array) -> tuple[Pair, ...]:
    found = [
        Pair(acting[one], acting[other], float(index))
        for (one, other), index in interactions(game, len(acting)).items()
    ]
    return tuple(sorted(found, key=lambda pair: -abs(pair.index)))


def mixtures(
    model: Model,
    one: Course,
    other: Course,
    question: Question,
    *,
    members: int,
    split_assumptions: bool = False,
) -> Mixtures:
    """Run every mixture of two courses.

    Args:
        model: The model.
        one: The course that is explained from.
        other: The course that is explained.
        question: What is looked at.
        members: Number of draws, the central run among them.
        split_assumptions: Whether each settled assumption counts for itself, instead of all as one.

    Raises:
        ValueError: If the question cannot be put to the model, or to these courses.
        TooManyPlayersError: If the courses differ in more than can be told apart exactly.
        TooManyRunsError: If there are too many draws for all in which they differ.
        NotFiniteError: If an equation gives a number that is not finite.
    """
    check(model, one, other, question)
    every = players(model, one, other, question, split_assumptions=split_assumptions)
    acting = tuple(player for player in every if player.acts)
    found = outcomes(model, one, other, question, acting, members=members)
    return Mixtures(question, acting, tuple(player for player in every if not player.acts), found)
