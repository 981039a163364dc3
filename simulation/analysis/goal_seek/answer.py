"""What a search found, held against draws that it has not seen, and against what it rests on."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np

from simulation.analysis.goal_seek.search import Progress, Search, Try
from simulation.analysis.goal_seek.trials import FINE, FRESH, Case, Problem, Trials
from simulation.declare import Array
from simulation.steps import Steps

LEAST_HELP: Final = 1e-3
"""A bound helps if moving it brings this slack."""

FURTHER: Final = 0.5
"""By how much a bound is moved to see whether it helps, as a part of the way between the bounds."""

LITTLE: Final = 0.1
"""An answer leans on judgement if this part of its gain or more goes through links that rest on nothing else."""

ENVELOPE: Final = "envelope"


@dataclass(frozen=True)
class Relaxation:
    """A bound that keeps the aims out of reach.

    Attributes:
        name: The lever, or ``envelope``.
        side: Which of its bounds.
        bound: Where it is, in the lever's unit.
        tried: Where it was tried instead.
        slack: The least slack there.
    """

    name: str
    side: Literal["low", "high"]
    bound: float
    tried: float
    slack: float


@dataclass(frozen=True)
class Answer:
    """What it would take.

    Attributes:
        problem: What was wanted.
        members: Draws in which it was searched.
        found: The best try.
        probabilities: Share of the draws of the search in which each requirement is met, shape (requirements,).
        fresh: The same in draws that the search has not seen.
        judged: The same as the first for each aim, when the links that rest on judgement alone stay as they are
            without any change, shape (aims,).
        by_judgement: Which part of what brings each aim nearer goes through such links, 0 to 1, shape (aims,).
        binding: Year to what holds jobs back: variable to the share of the draws in which it does.
        alone: Lever to the cheapest try that changes it alone and meets all aims.
        relaxation: The bound that would help most, if the aims are out of reach and one would: of those on which what
            comes nearest to the aims lies, whatever it costs.
    """

    problem: Problem
    members: int
    found: Try
    probabilities: Array
    fresh: Array
    judged: Array
    by_judgement: Array
    binding: Mapping[int, Mapping[str, float]]
    alone: Mapping[str, Try]
    relaxation: Relaxation | None

    @property
    def relies_on_judgement(self) -> bool:
        """Whether an aim is met only through links that rest on judgement alone, and these bring more than a little.

        The smallest change meets its aims by a hair, so that whatever is taken from it, however little, misses them.
        """
        wanted = np.array([aim.probability for aim in self.problem.aims])
        met = self.found.slacks[: len(wanted)] >= 0.0
        return bool(np.any(met & (self.judged < wanted) & (self.by_judgement > LITTLE)))


def seek(
    problem: Problem,
    seed: int,
    *,
    is_best: bool = False,
    members: int = FINE,
    tell: Callable[[Progress], None] = lambda _: None,
) -> Steps[Answer]:
    """Search, check what was found, and say what it rests on.

    Args:
        problem: What is wanted and what may be done.
        seed: Seed of all that is random in the search.
        is_best: Whether to look for the largest least slack instead of the smallest change that meets all aims.
        members: Draws in which the last tries are made, no more than one block.
        tell: Is told how far it is, after every fraction of a second's work.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
    """
    search = Search(problem, seed, is_best=is_best, members=members)
    found = yield from search.watched(tell)
    search.at("checking", 0.0)
    tell(search.progress)
    yield search.progress.share
    fresh = Trials(problem, *FRESH).probabilities(found.amounts[np.newaxis])[0]
    yield search.progress.share
    judged, by_judgement = yield from _judged(search, found)
    relaxation = None if found.is_met else _relaxation(search, search.highest or found)
    return Answer(
        problem=problem,
        members=members,
        found=found,
        probabilities=search.fine.probabilities(found.amounts[np.newaxis])[0],
        fresh=fresh,
        judged=judged,
        by_judgement=by_judgement,
        binding=search.fine.means(found.amounts),
        alone=search.alone,
        relaxation=relaxation,
    )


def _judged(search: Search, found: Try) -> Steps[tuple[Array, Array]]:
    """What becomes of each aim when no try gains anything through links that rest on judgement alone.

    Returns:
        Its probability, and the part of its gain that is missing then.
    """
    problem = search.problem
    held = Case(problem.cases[0].uncertainty, is_held=True)
    trials = Trials(replace(problem, cases=(held,)), 0, search.members)
    yield search.progress.share
    amounts, aims = found.amounts[np.newaxis], len(problem.aims)
    missing = found.slacks[:aims] - trials.slacks(amounts).exact[0]
    gained = found.slacks[:aims] - search.present.slacks[:aims]
    part = np.clip(missing / np.where(gained > 0.0, gained, np.inf), 0.0, 1.0)
    return trials.probabilities(amounts)[0], part


def _relaxation(search: Search, found: Try) -> Relaxation | None:
    """The bound that helps most when it is moved."""
    moved = list(_moved(search, found))
    if not moved:
        return None
    tries = np.stack([amounts for _, amounts in moved])
    least = search.fine.slacks(tries).exact.min(axis=1)
    place = int(np.argmax(least))
    best = replace(moved[place][0], slack=float(least[place]))
    return best if best.slack > found.least + LEAST_HELP else None


def _moved(search: Search, found: Try) -> Iterator[tuple[Relaxation, Array]]:
    """Every bound that a try lies on, moved, and the amounts that it then allows."""
    space, nothing = search.space, -np.inf
    for place, entry in enumerate(space.open):
        at, step = float(found.amounts[place]), FURTHER * (entry.high - entry.low)
        amounts = found.amounts.copy()
        if at >= entry.high - 1e-6 * step and not (entry.is_mix and entry.high >= 1.0):
            amounts[place] = entry.high + step
            yield Relaxation(entry.name, "high", entry.high, float(amounts[place]), nothing), amounts
        elif at <= entry.low + 1e-6 * step and entry.low > 0.0:
            amounts[place] = max(0.0, entry.low - step)
            yield Relaxation(entry.name, "low", entry.low, float(amounts[place]), nothing), amounts
    spent = float(found.amounts @ space.is_money)
    if space.envelope is not None and spent > space.envelope * (1 - 1e-6):
        for place in np.flatnonzero(space.is_money).tolist():
            amounts = found.amounts.copy()
            amounts[place] = min(float(space.high[place]), float(amounts[place]) + FURTHER * spent)
            more = space.envelope + float(amounts[place] - found.amounts[place])
            yield Relaxation(ENVELOPE, "high", space.envelope, more, nothing), amounts
