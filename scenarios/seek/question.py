"""A whole question of what it would take, and the scenarios that answer it; in steps, to be watched and stopped."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from scenarios.scenario import Scenario
from scenarios.seek.limits import Limits, changed, found_scenario, problem_of
from simulation.analysis.goal_seek import (
    FINE,
    Aim,
    Answer,
    OpenLever,
    Problem,
    Progress,
    seek,
)
from simulation.declare import Array
from simulation.steps import Steps


@dataclass(frozen=True)
class Question:
    """What is asked.

    Attributes:
        scenario: The scenario to start from.
        aims: What is wanted.
        limits: What may be changed.
        is_frozen: Whether the aims are to be met also when no change gains anything through links that rest on
            judgement alone.
        both_readings: Whether they are to be met under the other reading too.
        is_best: Whether to come as close to the weakest aim as can be, instead of the smallest change that meets all.
        members: Members of the search.
    """

    scenario: Scenario
    aims: tuple[Aim, ...]
    limits: Limits
    is_frozen: bool = False
    both_readings: bool = False
    is_best: bool = False
    members: int = FINE

    def problem(self) -> Problem:
        """What is to be searched for."""
        return problem_of(
            self.scenario, self.aims, self.limits, freeze=self.is_frozen, both_readings=self.both_readings
        )

    @property
    def is_single_run(self) -> bool:
        """Whether it is about a single run, in which a target is met or missed and nothing lies between."""
        return self.scenario.uncertainty().members(self.members) == 1

    def is_about(self, scenario: Scenario) -> bool:
        """Whether it asks about a scenario; words about the scenario change no answer."""
        asked = self.scenario
        words = asked.with_details(title=scenario.title, author=scenario.author, description=scenario.description)
        return replace(words, notes=scenario.notes, stamp=scenario.stamp) == scenario


@dataclass(frozen=True)
class Change:
    """One lever of a solution: its amount over the years that may change, before and after."""

    lever: OpenLever
    before: float
    after: float

    @property
    def cost(self) -> float:
        """What it costs, MAD million."""
        return abs(self.after - self.before) * self.lever.weight


@dataclass(frozen=True)
class Solution:
    """A change that can be looked at and adopted.

    Attributes:
        scenario: The scenario with the change.
        changes: The levers that it moves.
        cost: What it costs, in MAD million.
        probabilities: Share of the draws of the search in which each requirement is met, shape (requirements,).
        fresh: The same in draws that the search has not seen.
    """

    scenario: Scenario
    changes: tuple[Change, ...]
    cost: float
    probabilities: Array
    fresh: Array


@dataclass(frozen=True)
class Finding:
    """A question, its answer, and the solution that the answer comes to."""

    question: Question
    answer: Answer
    solution: Solution


def answered(question: Question, tell: Callable[[Progress], None] = lambda _: None) -> Steps[Finding]:
    """Look for the answer.

    Args:
        question: What is asked.
        tell: Is told how far the search is, after every fraction of a second's work.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
    """
    problem = question.problem()
    answer = yield from seek(
        problem, question.scenario.seed, is_best=question.is_best, members=question.members, tell=tell
    )
    solution = Solution(
        scenario=found_scenario(question.scenario, question.limits, answer),
        changes=changes(problem, answer.found.amounts),
        cost=answer.found.cost,
        probabilities=answer.probabilities,
        fresh=answer.fresh,
    )
    return Finding(question, answer, solution)


def changes(problem: Problem, amounts: Array) -> tuple[Change, ...]:
    """The levers that some amounts change."""
    return tuple(Change(entry, entry.present, amount) for entry, amount in changed(problem.space, amounts))
