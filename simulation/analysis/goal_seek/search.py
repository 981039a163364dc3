"""What would it take? The smallest change that meets the aims, or the best that can be had.

A search goes from the obvious to the refined: each lever for itself, all levers together on the way to their better
ends, a population of tries that are crossed with each other (differential evolution), and linear programmes around the
best of them. All tries meet the same draws, and everything random comes from one seed, so that the same question has
the same answer.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np

from simulation.analysis.goal_seek.refining import Goal, cheap_near, refined, settled
from simulation.analysis.goal_seek.trials import BINDING, FINE, Problem, Trials, runner
from simulation.collector import collector_paused
from simulation.declare import Array
from simulation.steps import Steps

COARSE: Final = 200
"""Draws in which many tries are told apart."""

POINTS: Final = 17
"""Tries along a line from one end to the other."""

CLOSINGS: Final = 3
"""How often a line is closed in on."""

TRIES: Final = 32
"""Tries in a generation."""

MOST_GENERATIONS: Final = 40
PATIENCE: Final = 8
"""So many generations without a gain end the crossing."""

NO_GAIN: Final = 1e-4

LEAST_GAIN: Final = 1e-3
MOST_POLISHES: Final = 5
"""The best try is refined again, at most so often, while that gains this part of its cost."""

STARTS: Final = 4
"""So many tries that are unlike each other are refined."""

UNLIKE: Final = 0.15
"""Tries are unlike where a lever differs by this part of the way between its bounds."""

MOST_LOOKED_AT: Final = 500

NEAR: Final = 0.1
"""How far the first step goes when a good try is carried from the few draws to the many."""

SAFE: Final = 1e-7
"""Slack from which on an aim stays met when amounts are rounded to cents."""

Work = Generator[None, None, None]

Stage = Literal["one lever", "together", "refining", "checking"]
SHARES: Final[dict[Stage, tuple[float, float]]] = {
    "one lever": (0.0, 0.1),
    "together": (0.1, 0.6),
    "refining": (0.6, 0.95),
    "checking": (0.95, 1.0),
}
"""From where to where a stage goes, as shares of the work."""


@dataclass(frozen=True)
class Progress:
    """How far a search is.

    Attributes:
        stage: What it is doing.
        share: How much of the work is done, 0 to 1, roughly.
        cost: Cost of the cheapest try that meets all aims so far, in MAD million, or None.
        slack: Least slack of the best try so far.
    """

    stage: Stage
    share: float
    cost: float | None
    slack: float


@dataclass(frozen=True)
class Try:
    """Amounts and what they do.

    Attributes:
        amounts: Shape (open,).
        slacks: Shape (requirements,).
        cost: In MAD million.
    """

    amounts: Array
    slacks: Array
    cost: float

    @property
    def least(self) -> float:
        """The least slack; not negative if all aims are met."""
        return float(self.slacks.min())

    @property
    def is_met(self) -> bool:
        """Whether all aims are met."""
        return self.least >= 0.0


class Search:
    """A search for the best amounts.

    Args:
        problem: What is wanted and what may be done.
        seed: Seed of all that is random.
        is_best: Whether to look for the largest least slack instead of the smallest change that meets all aims.
        members: Draws in which the last tries are made.

    Attributes:
        alone: Name of a lever to the cheapest try found that changes it alone and meets all aims.
        best: The best try so far.
        highest: What comes nearest to the aims whatever it costs, where the smallest change that comes as near as the
            draws can tell is looked for; else None.
        fine: The draws in which the last tries are made.
    """

    def __init__(self, problem: Problem, seed: int, *, is_best: bool = False, members: int = FINE) -> None:
        self.problem = problem
        self.space = problem.space
        self.seed = seed
        self.members = members
        count = len(problem.requirements)
        self.raising = Goal(np.zeros(count), np.full(count, True))
        self.goal = self.raising if is_best else Goal(np.zeros(count), np.full(count, False))
        self.alone: dict[str, Try] = {}
        self.best: Try | None = None
        self.highest: Try | None = None
        self.progress = Progress("one lever", 0.0, None, -np.inf)
        self._known: list[tuple[Array, Array]] = []
        self._lines: list[tuple[Array, Array]] = []

    def run(self) -> Generator[None, None, Try]:
        """Search.

        Yields:
            Nothing, after every fraction of a second's work.

        Returns:
            The best try.
        """
        self.fine = Trials(self.problem, 0, self.members, BINDING)
        yield
        self.present = yield from self._fine_try(self.space.start)
        if self.present.is_met and self.goal is not self.raising:
            return self.present
        coarse = Trials(self.problem, 0, min(COARSE, self.members))
        yield
        yield from self._each_alone(coarse)
        yield from self._on_the_way(coarse)
        yield from self._crossed(coarse)
        return (yield from self._refined(coarse))

    def watched(self, tell: Callable[[Progress], None]) -> Steps[Try]:
        """Search, and tell after every fraction of a second how far it is."""
        work = self.run()
        while True:
            try:
                next(work)
            except StopIteration as end:
                found: Try = end.value
                return found
            tell(self.progress)
            yield self.progress.share

    # From the obvious …

    def _each_alone(self, coarse: Trials) -> Work:
        """Move each lever from end to end, the others as they stand, and close in on where the aims are met."""
        for place, entry in enumerate(self.space.open):
            self.at("one lever", place / len(self.space.open))
            tries = self._line(place, entry.low, entry.high)
            slacks = yield from self._tried(coarse, tries)
            self._lines.append((tries, slacks))
            if slacks.min(axis=1).max() >= 0.0:
                yield from self._alone(place)

    def _alone(self, place: int) -> Work:
        """The smallest change of one lever that meets the aims in the many draws, found in ever shorter lines."""
        low, high = float(self.space.low[place]), float(self.space.high[place])
        for _ in range(CLOSINGS):
            tries = self._line(place, low, high)
            slacks = yield from self._fine_tries(tries)
            met = np.flatnonzero(slacks.min(axis=1) >= SAFE)
            if not len(met):
                return
            costs = self.space.costs(tries)
            best = int(met[np.argmin(costs[met])])
            self.alone[self.space.open[place].name] = Try(tries[best], slacks[best], float(costs[best]))
            ends = np.linspace(low, high, POINTS)
            low, high = float(ends[max(best - 1, 0)]), float(ends[min(best + 1, POINTS - 1)])

    def _line(self, place: int, low: float, high: float) -> Array:
        """Tries that differ in one lever, shape (tries, open)."""
        tries = np.repeat(self.space.start[np.newaxis], POINTS, axis=0)
        tries[:, place] = np.linspace(low, high, POINTS)
        return self.space.allowed(tries)

    def _on_the_way(self, coarse: Trials) -> Work:
        """Try all levers together, on the straight way to the ends at which each of them does most."""
        ends = [tries[np.argmax(slacks.min(axis=1)), place] for place, (tries, slacks) in enumerate(self._lines)]
        way = self.space.start + np.linspace(0.0, 1.0, TRIES)[:, np.newaxis] * (np.array(ends) - self.space.start)
        yield from self._tried(coarse, self.space.allowed(way))

    def _crossed(self, coarse: Trials) -> Work:
        """Cross the best tries so far with each other and with random ones."""
        with collector_paused():  # it brings scipy with it, for which a window that only offers to search need not wait
            from simulation.analysis.goal_seek.population import Population

        width = np.where(self.space.width > 0.0, self.space.width, 1.0)

        def energies(places: Array) -> Array:
            tries = self.space.allowed(self.space.low + places * width)
            slacks = coarse.slacks(tries).exact
            self._remember(tries, slacks)
            return self.goal.merits(self.space, tries, slacks)

        first = np.concatenate([self._leading(TRIES // 2), self._random(TRIES - TRIES // 2)])
        population = Population((first - self.space.low) / width, energies, self.seed)
        yield
        best, since = float(population.energies.min()), 0
        for generation in range(MOST_GENERATIONS):
            self.at("together", generation / MOST_GENERATIONS)
            population.evolve()
            yield
            now = float(population.energies.min())
            since = 0 if now < best - NO_GAIN * abs(best) else since + 1
            best = min(best, now)
            if since == PATIENCE:
                break

    def _leading(self, count: int, goal: Goal | None = None) -> Array:
        """The best tries so far, shape (count, open)."""
        tries = np.concatenate([tries for tries, _ in self._known])
        slacks = np.concatenate([slacks for _, slacks in self._known])
        merits = (goal or self.goal).merits(self.space, tries, slacks)
        return tries[np.argsort(merits, kind="stable")[:count]]

    def _random(self, count: int) -> Array:
        """Random tries that change about half of the levers, shape (count, open)."""
        rng = np.random.Generator(np.random.Philox(key=self.seed, counter=1))
        anywhere = self.space.low + rng.random((count, len(self.space.open))) * self.space.width
        return self.space.allowed(np.where(rng.random(anywhere.shape) < 0.5, anywhere, self.space.start))

    # … to the refined

    def _refined(self, coarse: Trials) -> Generator[None, None, Try]:
        run, fine = runner(coarse), runner(self.fine)
        starts = self._starts()
        for place, start in enumerate(starts):
            self.at("refining", 0.5 * place / len(starts))
            near, _ = yield from refined(self.space, run, start, self.goal)
            amounts, _ = yield from refined(self.space, fine, near, self.goal, reach=NEAR)
            yield from self._settled(amounts)
            if place == 0 and self.goal is not self.raising and not (yield from self._is_within_reach()):
                yield from self._spared(coarse)
                return self._found
        yield from self._polished()
        if self.goal is self.raising:
            yield from self._spared(coarse)
        return self._found

    def _is_within_reach(self) -> Generator[None, None, bool]:
        """Whether the aims can be met at all; if not, the best try is what comes nearest whatever it costs."""
        if not self._found.is_met:
            start = self._leading(1, self.raising)[0]
            highest, _ = yield from refined(self.space, runner(self.fine), start, self.raising)
            yield from self._fine_try(highest)
        return self._found.is_met

    def _spared(self, coarse: Trials) -> Work:
        """Of all that comes as near to the aims as the best, as far as the draws can tell, take the smallest change."""
        self.highest = highest = self._found
        doubts = self.fine.doubts(highest.amounts, self.present.slacks)
        in_few = (yield from runner(coarse)(highest.amounts[np.newaxis])).exact[0]
        self.at("refining", 0.55)
        near, _ = yield from refined(self.space, runner(coarse), highest.amounts, self._as_near(in_few, doubts))
        self.goal = self._as_near(highest.slacks, doubts)
        amounts, _ = yield from refined(self.space, runner(self.fine), near, self.goal, reach=NEAR)
        yield from self._settled(amounts)

    def _as_near(self, slacks: Array, doubts: Array) -> Goal:
        """The goal to change little and yet to come as near as some slacks; aims that are met stay met."""
        least = np.minimum(slacks, max(float(slacks.min()), 0.0))
        return cheap_near(least, np.where(least < 0.0, doubts, np.minimum(doubts, least)))

    def _polished(self) -> Work:
        """Refine the best try again as long as that makes it better."""
        for again in range(MOST_POLISHES):
            self.at("refining", 0.6 + 0.4 * again / MOST_POLISHES)
            before = self._rank(self._found)
            amounts, _ = yield from refined(self.space, runner(self.fine), self._found.amounts, self.goal, reach=NEAR)
            yield from self._settled(amounts)
            now = self._rank(self._found)
            if now[0] == before[0] and now[1] > before[1] - LEAST_GAIN * abs(before[1]):
                return

    def _starts(self) -> list[Array]:
        """The best tries so far that are unlike each other."""
        chosen: list[Array] = []
        width = np.where(self.space.width > 0.0, self.space.width, 1.0)
        for entry in self._leading(MOST_LOOKED_AT):
            if all(np.abs((entry - other) / width).max() > UNLIKE for other in chosen):
                chosen.append(entry)
        return chosen[:STARTS]

    def _settled(self, amounts: Array) -> Work:
        """Try what surely meets the aims near some amounts, also in whole units."""
        tries, slacks = yield from settled(self.space, runner(self.fine), amounts)
        for entry, slack in zip(tries, slacks, strict=True):
            self._kept(entry, slack)

    @property
    def _found(self) -> Try:
        assert self.best is not None
        return self.best

    # Keeping count

    def _tried(self, trials: Trials, amounts: Array) -> Generator[None, None, Array]:
        """Run tries, remember them and return their slacks."""
        slacks = (yield from runner(trials)(amounts)).exact
        self._remember(amounts, slacks)
        return slacks

    def _remember(self, amounts: Array, slacks: Array) -> None:
        self._known.append((amounts, slacks))
        least, costs = slacks.min(axis=1), self.space.costs(amounts)
        met = costs[least >= 0.0]
        cost = min([*met.tolist(), *([] if self.progress.cost is None else [self.progress.cost])], default=None)
        self.progress = replace(self.progress, cost=cost, slack=max(self.progress.slack, float(least.max())))

    def _fine_tries(self, amounts: Array) -> Generator[None, None, Array]:
        """Run tries in the draws that count, remember the best and return their slacks."""
        slacks = (yield from runner(self.fine)(amounts)).exact
        for entry, slack in zip(amounts, slacks, strict=True):
            self._kept(entry, slack)
        return slacks

    def _fine_try(self, amounts: Array) -> Generator[None, None, Try]:
        slacks = yield from self._fine_tries(amounts[np.newaxis])
        return Try(amounts, slacks[0], float(self.space.costs(amounts)))

    def _kept(self, amounts: Array, slacks: Array) -> None:
        """Remember a try in the draws that count if it is the best so far."""
        entry = Try(amounts, slacks, float(self.space.costs(amounts)))
        if self.best is None or self._rank(entry) < self._rank(self.best):
            self.best = entry

    def _rank(self, entry: Try) -> tuple[bool, float]:
        """What is smaller for the better of two tries."""
        if self.goal is self.raising:
            return False, -entry.least
        spare = float((entry.slacks - self.goal.floors).min())
        return spare < SAFE, -spare if spare < SAFE else entry.cost

    def at(self, stage: Stage, done: float) -> None:
        """Say how far the search is."""
        first, last = SHARES[stage]
        self.progress = replace(self.progress, stage=stage, share=first + done * (last - first))
