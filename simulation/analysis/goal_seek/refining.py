"""From a good try to the best one near it, by linear programmes within a shrinking region of trust.

Costs are linear in the changes, up and down apart, and so are bounds and envelope; what the aims lose or gain is
taken as linear near a try. Each step is therefore a small linear programme, which leaves unchanged what need not
change, and the tries of a step are one batch (sequential linear programming with a trust region and an exact penalty:
Fletcher and Sainz de la Maza, Mathematical Programming 43, 1989).
"""

from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from simulation.analysis.goal_seek.space import Space
from simulation.analysis.goal_seek.trials import Run
from simulation.declare import Array

PENALTY: Final = 100.0
"""What a shortfall of a whole aim weighs against changing everything from one bound to the other."""

FIRST_REACH: Final = 0.25
SMALLEST_REACH: Final = 2e-4
"""How far a step may go, as a part of the way between the bounds: at first, and where the search ends."""

PROBE: Final = 0.01
"""By how much each lever is moved to see what it does, as a part of the way between the bounds."""

FIRST_ERROR: Final = 0.003
CAUTION: Final = (0.0, 0.5, 1.5)
"""A step is tried with floors that are higher by these parts of what the last step was wrong by."""

SHORTER: Final = 0.4

NEARBY: Final = 0.02
NEARBY_TRIES: Final = 13
"""How much more and less of a change is tried where it is settled, and in how many steps."""

SLIGHT: Final = 0.02
"""What a change that might as well be left out costs, as a part of the whole."""

TIE: Final = 1e-6
"""Weight of the cost where something else is to be made best: of what is as good, the cheaper is taken."""

MOST_STEPS: Final = 25


@dataclass(frozen=True)
class Goal:
    """What is to be made best.

    Attributes:
        floors: The slack that each requirement needs, shape (requirements,).
        raised: Which requirements' least slack is to be as large as possible, shape (requirements,); if none is, the
            change is to be as cheap as possible.
    """

    floors: Array
    raised: NDArray[np.bool_]

    def above(self, caution: float) -> "Goal":
        """The goal with floors a little higher, for steps that fall short of what is expected of them."""
        return replace(self, floors=self.floors + caution)

    def merits(self, space: Space, amounts: Array, slacks: Array) -> Array:
        """What is to be made small: (tries, open) and (tries, requirements) to (tries,)."""
        scale = float(space.weights @ space.width) or 1.0
        short = np.maximum(self.floors - slacks, 0.0)[:, ~self.raised].sum(axis=1)
        merits: Array = PENALTY * short + space.costs(amounts) / scale * (TIE if self.raised.any() else 1.0)
        if self.raised.any():
            merits -= slacks[:, self.raised].min(axis=1)
        return merits


def cheap_near(slacks: Array, doubts: Array) -> Goal:
    """The goal to change little and yet to come as near to all aims as some slacks, but for what is in doubt."""
    return Goal(slacks - doubts, np.full(len(slacks), False))


def refined(
    space: Space, run: Run, start: Array, goal: Goal, *, reach: float = FIRST_REACH, steps: int = MOST_STEPS
) -> Generator[None, None, tuple[Array, Array]]:
    """Improve a try until no step within reach makes it better.

    Args:
        space: What may be changed.
        run: Runs tries of shape (tries, open) to slacks of shape (tries, requirements).
        start: The try to start from, shape (open,).
        goal: What is to be made best.
        reach: How far the first step may go.
        steps: How many steps there may be.

    Yields:
        Nothing, between pieces of work.

    Returns:
        The best try and its slacks.
    """
    best = space.allowed(start)
    slacks = (yield from run(best[np.newaxis])).exact[0]
    error = FIRST_ERROR
    for _ in range(steps):
        slopes = yield from _slopes(space, run, best, min(PROBE, reach))
        ahead = [_step(space, best, slacks, slopes, goal.above(error * part), reach) for part in CAUTION]
        tries = space.allowed(np.concatenate([ahead, best + SHORTER * (np.array(ahead) - best)]))
        found = (yield from run(tries)).exact
        error = float(np.abs(found[0] - slacks - slopes @ (tries[0] - best)).max())
        merits = goal.merits(space, np.vstack([best, tries]), np.vstack([slacks, found]))
        place = int(np.argmin(merits[1:]))
        gained = merits[0] - merits[1 + place]
        if gained > 0.0:
            best, slacks = tries[place], found[place]
        reach = min(1.0, 2.0 * reach) if gained > 0.0 and place < len(ahead) else reach / 3.0
        if reach < SMALLEST_REACH:
            break
    return best, slacks


def settled(space: Space, run: Run, amounts: Array) -> Generator[None, None, tuple[Array, Array]]:
    """Tries close to one that is nearly there: a little more or less of the same change, also in whole units.

    Levers that change hardly at all are also left out, with a little more of the rest.

    Returns:
        The tries, of shape (tries, open), and their slacks, of shape (tries, requirements).
    """
    factors = np.linspace(1.0 - NEARBY, 1.0 + NEARBY, NEARBY_TRIES)[:, np.newaxis]
    change = amounts - space.start
    is_large = space.weights * np.abs(change) > SLIGHT * float(space.costs(amounts))
    tries = [amounts[np.newaxis], space.start + factors * change, space.start + factors * change * is_large]
    near = space.allowed(np.concatenate(tries))
    tries_and_whole = np.concatenate([near, space.allowed(space.rounded(near))])
    return tries_and_whole, (yield from run(tries_and_whole)).exact


def _slopes(space: Space, run: Run, amounts: Array, probe: float) -> Generator[None, None, Array]:
    """What one unit more of each lever does to each slack, shape (requirements, open)."""
    steps = probe * space.width
    steps = np.where(amounts + steps > space.high, -steps, steps)
    smooth = (yield from run(np.vstack([amounts, amounts + np.diag(steps)]))).smooth
    slopes: Array = (smooth[1:] - smooth[0]).T / np.where(steps == 0.0, 1.0, steps)
    return slopes


def _step(space: Space, amounts: Array, slacks: Array, slopes: Array, goal: Goal, reach: float) -> Array:
    """The best try in reach, if slacks were linear.

    The unknowns are, for each lever, by how much it is above and below its present amount, as parts of the way between
    the bounds; what the requirements may fall short by; and the least slack of those that are raised.
    """
    from scipy.optimize import linprog

    count, width = len(amounts), np.where(space.width > 0.0, space.width, 1.0)
    present, now = space.present / width, amounts / width
    prices = space.weights * width / (float(space.weights @ space.width) or 1.0)
    raises = goal.raised.any()
    costs = np.concatenate([prices * (TIE if raises else 1.0)] * 2 + [[PENALTY, -1.0 if raises else 0.0]])
    by_width = slopes * width
    # Slack in linear approximation: slack + slope · (present + above − below − now), at least the floor or the least.
    needed = np.where(goal.raised, 0.0, goal.floors) - slacks - by_width @ (present - now)
    rows = [np.column_stack([-by_width, by_width, -1.0 * ~goal.raised, 1.0 * goal.raised])]
    limits = [-needed]
    if space.envelope is not None:
        money = np.where(space.is_money, width, 0.0)
        rows.append(np.concatenate([money, -money, [0.0, 0.0]])[np.newaxis])
        limits.append(np.array([space.envelope - float(space.present @ space.is_money)]))
    low = np.maximum(space.low / width, now - reach) - present
    high = np.minimum(space.high / width, now + reach) - present
    bounds = np.concatenate(
        [
            np.column_stack([np.maximum(low, 0.0), np.maximum(high, 0.0)]),
            np.column_stack([np.maximum(-high, 0.0), np.maximum(-low, 0.0)]),
            [[0.0, np.inf], [-10.0, 10.0]],
        ]
    )
    found = linprog(costs, np.concatenate(rows), np.concatenate(limits), bounds=bounds.tolist())
    if found.x is None:
        return amounts
    step: Array = (present + found.x[:count] - found.x[count : 2 * count]) * width
    return step
