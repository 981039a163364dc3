"""What can be had for what: cost against probability, and one aim against another.

Each point is refined from its neighbour in the same draws (continuation), so a front takes a few seconds once an answer
is known; it is as good as that answer's neighbourhood.
"""

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import numpy as np

from simulation.analysis.goal_seek.answer import Answer
from simulation.analysis.goal_seek.refining import Goal, refined, settled
from simulation.analysis.goal_seek.search import COARSE, SAFE
from simulation.analysis.goal_seek.space import Space
from simulation.analysis.goal_seek.trials import Run, Trials, enough, runner
from simulation.declare import Array
from simulation.steps import Result, Steps

LEVELS: Final = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
"""The probabilities of a front of costs."""

POINTS: Final = 5
"""Points of a front between two aims, its ends among them."""

WAY: Final = (0.25, 0.5, 0.75)
"""Parts of the way to what two aims can have together."""

ALIKE: Final = 2e-3
"""Points no further apart than this are one."""

REACH: Final = 0.1
STEPS: Final = 8
"""How far the first step goes from a neighbour, and how many there are."""


@dataclass(frozen=True)
class CostPoint:
    """The cheapest change found that meets all aims with a probability; the amounts have the shape (open,)."""

    probability: float
    cost: float
    amounts: Array


@dataclass(frozen=True)
class TradePoint:
    """What two aims can reach together: the values that they reach or pass with the wanted probability."""

    first: float
    second: float
    cost: float
    amounts: Array


def cost_front(answer: Answer) -> Steps[tuple[CostPoint, ...]]:
    """The cheapest change for each of some probabilities, up to the highest that is within reach.

    Args:
        answer: What was found for one of them.
    """
    problem, space = answer.problem, answer.problem.space
    trials = Trials(problem, 0, answer.members)
    goal = Goal(np.zeros(len(problem.requirements)), np.full(len(problem.requirements), False))
    asked = min(aim.probability for aim in problem.aims)
    levels = sorted({*LEVELS, asked})
    found: list[CostPoint] = []
    for way in ([level for level in levels if level >= asked], [level for level in levels[::-1] if level < asked]):
        amounts = answer.found.amounts
        for level in way:
            run = runner(trials.asking(tuple(replace(aim, probability=level) for aim in problem.aims)))
            amounts, cost = yield from _each(_cheapest(space, run, amounts, goal), len(found) / len(levels))
            if cost is not None:
                found.append(CostPoint(level, cost, amounts))
            elif level >= asked:
                break
    return _without_bargains(found)


def _without_bargains(found: Iterable[CostPoint]) -> tuple[CostPoint, ...]:
    """The points in order; what meets a higher probability more cheaply meets the lower ones too."""
    cheapest: list[CostPoint] = []
    for point in sorted(found, key=lambda point: -point.probability):
        above = cheapest[-1] if cheapest and cheapest[-1].cost < point.cost else point
        cheapest.append(replace(above, probability=point.probability))
    return tuple(reversed(cheapest))


def _cheapest(space: Space, run: Run, start: Array, goal: Goal) -> Generator[None, None, tuple[Array, float | None]]:
    """The cheapest try near another that meets the goal, and its cost, or None if there is none."""
    amounts, _ = yield from refined(space, run, start, goal, reach=REACH, steps=STEPS)
    tries, slacks = yield from settled(space, run, amounts)
    costs = space.costs(tries)
    met = np.flatnonzero((slacks - goal.floors).min(axis=1) >= SAFE)
    if not len(met):
        return amounts, None
    best = int(met[np.argmin(costs[met])])
    return tries[best], float(costs[best])


def trade_front(answer: Answer) -> Steps[tuple[TradePoint, ...]]:
    """How much of the second aim can be had for each level of the first, whatever it costs within the bounds.

    One end is the most that can be had of the one, the other end the most of the other; in between the first is held
    at levels and the second raised (ε-constraint).

    Args:
        answer: What was found; its problem must have two aims or more, of which the first two are looked at.
    """
    few, many = _of_two(answer)
    problem, space = many.problem, many.problem.space
    now = many.slacks(space.start[np.newaxis]).exact[0]
    is_first = np.array([aim is problem.aims[0] for _, aim in problem.requirements])
    free = np.full(len(is_first), -1.0)
    found: list[TradePoint] = []

    def raised(start: Array, goal: Goal, share: float) -> Steps[Array]:
        """The slacks of the best try for a goal; the point that is kept is the smallest change that comes as near."""
        best, slacks = yield from _each(refined(space, runner(many), start, goal), share)
        doubts = many.doubts(best, now)
        amounts = yield from _each(_small(few, many, best, lambda trials: _at(trials, best) - doubts), share + 0.1)
        found.append(_trade(many, best if amounts is None else amounts))
        return slacks

    most = yield from raised(answer.found.amounts, Goal(free, is_first), 0.0)
    least = yield from raised(answer.found.amounts, Goal(free, ~is_first), 0.2)
    if len(_apart(found)) == 1:  # what is most for one is most for both, so nothing lies between
        return _apart(found)
    levels = np.linspace(least[is_first].min(), most[is_first].min(), POINTS)
    for place, level in enumerate(levels[1:-1]):
        goal = Goal(np.where(is_first, level, -1.0), ~is_first)
        yield from raised(found[-1].amounts, goal, 0.4 + 0.2 * place)
    return _apart(found)


def way_together(answer: Answer, top: TradePoint) -> Steps[tuple[TradePoint, ...]]:
    """The smallest changes found that bring both aims parts of the way to what they can have together.

    Args:
        answer: The answer whose first two aims are looked at.
        top: Where the way leads.
    """
    few, many = _of_two(answer)
    start, found = many.problem.space.start, []
    for place, part in enumerate(WAY):
        floors = partial(_between, start, top.amounts, part)
        amounts = yield from _each(_small(few, many, start + part * (top.amounts - start), floors), place / len(WAY))
        if amounts is not None:
            found.append(_trade(many, amounts))
    return tuple(found)


def _small(
    few: Trials, many: Trials, start: Array, floors: Callable[[Trials], Array]
) -> Generator[None, None, Array | None]:
    """The smallest change near a try that keeps to floors: looked for in few draws, refined in many; None if none does.

    Args:
        few: The few draws.
        many: The many draws.
        start: The try.
        floors: Gives the slack that each requirement needs in some draws.
    """
    space, raises_none = many.problem.space, np.full(len(many.problem.requirements), False)
    near, _ = yield from refined(space, runner(few), start, Goal(floors(few), raises_none))
    amounts, cost = yield from _cheapest(space, runner(many), near, Goal(floors(many), raises_none))
    return None if cost is None else amounts


def _at(trials: Trials, amounts: Array) -> Array:
    """The slacks of a try in some draws."""
    slacks: Array = trials.slacks(amounts[np.newaxis]).exact[0]
    return slacks


def _between(start: Array, end: Array, part: float, trials: Trials) -> Array:
    """Slacks a part of the way from those of one try to those of another."""
    before, after = trials.slacks(np.stack([start, end])).exact
    between: Array = before + part * (after - before)
    return between


def now_together(answer: Answer) -> tuple[float, float]:
    """What the first two aims of a problem reach without any change, as surely as they are asked to."""
    _, many = _of_two(answer)
    return _values(many, many.problem.space.start)


def _of_two(answer: Answer) -> tuple[Trials, Trials]:
    """Few draws and many, both held against the first two aims alone."""
    problem = replace(answer.problem, aims=answer.problem.aims[:2])
    return Trials(problem, 0, min(COARSE, answer.members)), Trials(problem, 0, answer.members)


def _apart(found: Iterable[TradePoint]) -> tuple[TradePoint, ...]:
    """The points in order, of those that are alike one, and none that another surpasses in both.

    Two aims that rise together have a single point.
    """
    kept: list[TradePoint] = []
    for point in sorted(found, key=lambda point: (point.first, point.second), reverse=True):
        if not kept or point.second > kept[-1].second * (1.0 + ALIKE):
            kept.append(point)
    return tuple(reversed(kept))


def _trade(trials: Trials, amounts: Array) -> TradePoint:
    first, second = _values(trials, amounts)
    return TradePoint(first, second, float(trials.problem.space.costs(amounts)), amounts)


def _values(trials: Trials, amounts: Array) -> tuple[float, float]:
    """What two aims reach in the case in which they reach least."""
    problem = trials.problem
    least = _at(trials, amounts).reshape(len(problem.cases), 2).min(axis=0).tolist()
    first, second = ((1.0 + slack) * enough(aim.target) for slack, aim in zip(least, problem.aims, strict=True))
    return first, second


def _each(steps: Generator[None, None, Result], share: float) -> Steps[Result]:
    """Do some work and say after every piece of it how much of the whole is done."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result
        yield share
