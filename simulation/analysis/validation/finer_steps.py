"""How much 2030 hangs on the step of a year.

The model is a map from one year to the next, x(t) = F(x(t − 1)), over all that it remembers: stocks and the variables
that something looks back to. That is Euler's method with a step of one for dx/dt = F(x) − x. With n steps a year,
x ← x + (F(x) − x) / n, done n times while the levers and the numbers of that year stand.

The comparison is a check of sensitivity, not of error: the numbers of the model are yearly ones, fitted to yearly
figures. A market that grows by g in a year grows by (1 + g/n)^n − 1 in n steps, and what closes within a year in the
model closes with a mean delay of a year in the limit of small steps. The calibration would take up most of it.
Source of the test: Sterman, Business Dynamics (2000), chapter 21 (integration error tests).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import LAST_YEAR_SHOWN, Model
from simulation.results import Frame

STEPS: Final = (2, 4, 8)
"""Steps a year that are tried."""

MEASURES: Final = ("offshoring_jobs", "offshoring_exports", "household_internet", "profiles_trained_cumulative")
"""What is compared in the last year; all of them are remembered, so that every step moves them."""


@dataclass(frozen=True)
class FinerStep:
    """What the last year shown becomes with more steps a year.

    Attributes:
        variable: The variable, elements added.
        yearly: Its mean over the draws with one step a year.
        changes: Steps a year to the change of that mean, as a share.
    """

    variable: str
    yearly: float
    changes: Mapping[int, float]

    @property
    def limit(self) -> float:
        """The change in the limit of small steps, extrapolated from the two finest (Richardson, first order)."""
        coarse, fine = sorted(self.changes)[-2:]
        return (fine * self.changes[fine] - coarse * self.changes[coarse]) / (fine - coarse)


def finer_steps(model: Model, levers: LeverValues, uncertainty: Uncertainty, members: int) -> tuple[FinerStep, ...]:
    """Run the years with one step and with more.

    Args:
        model: The model.
        levers: Lever name to an array of shape (years, elements).
        uncertainty: What is known about the assumptions.
        members: Number of members, the central run among them.
    """
    simulator = Simulator(model, uncertainty.draw(0, members), LAST_YEAR_SHOWN, members, keep=MEASURES)
    last = {steps: last_frame(simulator, levers, steps) for steps in (1, *STEPS)}
    return tuple(_compared(name, last) for name in MEASURES)


def last_frame(simulator: Simulator, levers: LeverValues, steps: int) -> Frame:
    """The last year of a run with a number of steps a year.

    Args:
        simulator: A simulator that keeps stocks, and what the model looks back to for them, alone.
        levers: Lever name to an array of shape (years, elements).
        steps: Steps a year.
    """
    frame = simulator.step(0, levers, None)
    for position in range(1, len(simulator.years)):
        for _ in range(steps):
            frame = _towards(simulator.step(position, levers, frame), frame, 1 / steps)
    return frame


def _towards(ahead: Frame, now: Frame, share: float) -> Frame:
    values = {name: value + (ahead.values[name] - value) * share for name, value in now.values.items()}
    return Frame(ahead.year, values)


def _compared(name: str, last: Mapping[int, Frame]) -> FinerStep:
    means = {steps: float(np.mean(frame.draws(name, total=True))) for steps, frame in last.items()}
    return FinerStep(name, means[1], {steps: means[steps] / means[1] - 1 for steps in STEPS})
