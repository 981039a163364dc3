"""What a sweep over one or two things found, in the order in which it is drawn."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np

from scenarios.scenario import Scenario
from scenarios.sweep.ranges import Range, present_amount
from scenarios.sweep.run import Asked, Sweep
from simulation.declare import Array
from simulation.results import MEDIAN
from simulation.targets import Target

Shown = Literal["probability", "median"]


@dataclass(frozen=True)
class Question:
    """What is varied in a scenario.

    Attributes:
        scenario: The scenario.
        ranges: One or two things, and how far they go.
        years: The years in which levers are varied.
        steps: How many values each takes.
    """

    scenario: Scenario
    ranges: tuple[Range, ...]
    years: range
    steps: int


@dataclass(frozen=True)
class Found:
    """A question and the sweep that answers it."""

    question: Question
    sweep: Sweep

    @property
    def targets(self) -> tuple[Target, ...]:
        """The targets that were asked about."""
        return tuple(entry.target for entry in self.sweep.asked if entry.target is not None)

    @property
    def is_single(self) -> bool:
        """Whether each point is a single run, in which a target is met or missed and nothing lies between."""
        return self.sweep.members == 1

    @property
    def across(self) -> Range:
        """What is varied from left to right."""
        return self.question.ranges[0]

    @property
    def up(self) -> Range | None:
        """What is varied from below, or None."""
        return self.question.ranges[1] if len(self.question.ranges) > 1 else None

    def asked(self, target: Target) -> Asked:
        """What was asked about a target."""
        return next(entry for entry in self.sweep.asked if entry.target == target)

    def numbers(self, target: Target, shown: Shown) -> Array:
        """The probability or the median of a target, shape (values,) or (values of the first, values of the second)."""
        place = self.sweep.asked.index(self.asked(target))
        answers = [point[place] for point in self.sweep.answers]
        if shown == "median":
            return self._arranged([float(answer.band[MEDIAN]) for answer in answers])
        return self._arranged([0.0 if answer.probability is None else answer.probability for answer in answers])

    def bands(self, target: Target) -> list[tuple[float, float]]:
        """The 5th and the 95th percentile of a target at each point."""
        place = self.sweep.asked.index(self.asked(target))
        return [(float(point[place].band[0]), float(point[place].band[-1])) for point in self.sweep.answers]

    def amounts(self, place: int) -> tuple[float, ...]:
        """What is varied at a point, as ranges count it; points are numbered as in the rows of the sweep."""
        steps = self.question.steps
        places = divmod(place, steps) if self.up is not None else (place,)
        return tuple(entry.values(steps)[at] for entry, at in zip(self.question.ranges, places, strict=True))

    @cached_property
    def here(self) -> tuple[float, ...] | None:
        """What the scenario has of what is varied; None if it leaves an assumption open or lies outside a range."""
        scenario, years, found = self.question.scenario, self.question.years, []
        for entry in self.question.ranges:
            amount = present_amount(scenario, entry.name, years)
            if amount is None or not entry.low <= amount <= entry.high:
                return None
            found.append(amount)
        return tuple(found)

    def here_on_curve(self, target: Target, shown: Shown) -> float | None:
        """Where the scenario as it stands lies on the curve of one thing, or None if it does not."""
        if self.here is None:
            return None
        return float(np.interp(self.here[0], self.across.values(self.question.steps), self.numbers(target, shown)))

    def _arranged(self, numbers: list[float]) -> Array:
        steps = self.question.steps
        return np.array(numbers).reshape((steps,) if self.up is None else (steps, steps))
