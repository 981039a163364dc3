"""What can be had for what: solutions for each probability, and for two targets held against each other."""

from dataclasses import dataclass, replace

from scenarios.results.outcome import due_targets
from scenarios.seek.limits import with_amounts
from scenarios.seek.question import Finding, Question, Solution, changes
from simulation.analysis.goal_seek import FRESH, Aim, Problem, cost_front, now_together, trade_front, way_together
from simulation.analysis.goal_seek.trials import Trials
from simulation.declare import Array
from simulation.steps import Steps


@dataclass(frozen=True)
class FrontPoint:
    """The cheapest solution for a probability."""

    probability: float
    solution: Solution


@dataclass(frozen=True)
class TradePoint:
    """What two targets reach together, each as surely as its aim asks, in the unit of its variable.

    The probabilities of the solution are those of reaching these values or passing them.
    """

    first: float
    second: float
    solution: Solution


@dataclass(frozen=True)
class Trade:
    """Two targets held against each other.

    Attributes:
        aims: The two.
        first: What the first reaches as things stand, as surely as it is asked.
        second: What the second does.
        points: The most that can be had of the one for each level of the other; a single point where what is most for
            one is most for both.
        way: The smallest changes found on the way to such a single point; else empty.
    """

    aims: tuple[Aim, Aim]
    first: float
    second: float
    points: tuple[TradePoint, ...]
    way: tuple[TradePoint, ...] = ()

    @property
    def all(self) -> tuple[TradePoint, ...]:
        """Every point, those on the way first."""
        return (*self.way, *self.points)


def front(finding: Finding) -> Steps[tuple[FrontPoint, ...]]:
    """The cheapest solution for each of some probabilities, checked in draws that the search has not seen."""
    answer = finding.answer
    points = yield from cost_front(answer)
    yield 1.0
    checks = _Checks(finding, answer.problem)
    found = []
    for point in points:
        found.append(FrontPoint(point.probability, checks.solution(point.amounts, point.cost)))
        yield 1.0
    return tuple(found)


def trade_aims(question: Question) -> tuple[Aim, ...]:
    """What can be held against each other: what was asked for, then other targets due in the years that may change."""
    asked = {aim.target.id for aim in question.aims}
    sure = question.aims[0].probability
    others = (
        Aim(target, sure)
        for target in due_targets(question.scenario)
        if target.id not in asked and target.year in question.limits.years
    )
    return (*question.aims, *others)


def trade(finding: Finding, aims: tuple[Aim, Aim]) -> Steps[Trade]:
    """The most that can be had of one target for each level of another, within the bounds of a question."""
    answer = replace(finding.answer, problem=replace(finding.answer.problem, aims=aims))
    points = yield from trade_front(answer)
    yield 1.0
    now = now_together(answer)
    yield 1.0
    way = (yield from way_together(answer, points[0])) if len(points) == 1 else ()
    found = []
    for point in (*way, *points):
        reached = tuple(_at(aim, value) for aim, value in zip(aims, (point.first, point.second), strict=True))
        checks = _Checks(finding, replace(answer.problem, aims=reached))
        yield 1.0
        found.append(TradePoint(point.first, point.second, checks.solution(point.amounts, point.cost)))
    return Trade(aims, *now, points=tuple(found[len(way) :]), way=tuple(found[: len(way)]))


def _at(aim: Aim, value: float) -> Aim:
    """The aim to reach or pass a value, as surely as another aim asks."""
    return replace(aim, target=replace(aim.target, value=value))


class _Checks:
    """Makes solutions of amounts, held against the draws of the search and others.

    Args:
        finding: What the amounts belong to.
        problem: What they are held against.
    """

    def __init__(self, finding: Finding, problem: Problem) -> None:
        self._question = finding.question
        self._problem = problem
        self._searched, self._unseen = Trials(problem, 0, finding.answer.members), Trials(problem, *FRESH)

    def solution(self, amounts: Array, cost: float) -> Solution:
        """A change that can be looked at and adopted."""
        question, tries = self._question, amounts[None]
        return Solution(
            scenario=with_amounts(question.scenario, self._problem, question.limits, amounts),
            changes=changes(self._problem, amounts),
            cost=cost,
            probabilities=self._searched.probabilities(tries)[0],
            fresh=self._unseen.probabilities(tries)[0],
        )
