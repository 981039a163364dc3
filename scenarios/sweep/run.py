"""A scenario at every point of a design."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from scenarios.editing.mixes import filled_shares
from scenarios.ensemble.run import elements_compared
from scenarios.results.outcome import due_targets
from scenarios.scenario import Scenario
from scenarios.storage.schema import LEVER_TABLES
from scenarios.sweep.design import ASSUMPTIONS, Axis, Design
from simulation.analysis.sweep import Answer, Courses, Question, sweep_in_steps
from simulation.analysis.workers import Workers
from simulation.model import mizan
from simulation.quantities import Quantity
from simulation.steps import Steps
from simulation.targets import Target

USUAL_VARIABLES: Final = ("offshoring_jobs", "offshoring_exports", "it_sector_jobs", "training_gap_cumulative")
USUAL_MEMBERS: Final = 200
POINTS_A_STEP: Final = 50


@dataclass(frozen=True)
class Asked:
    """What is asked at each point.

    Attributes:
        question: The quantity, and from where on it is enough.
        target: The target that it is about, or None.
    """

    question: Question
    target: Target | None = None


@dataclass(frozen=True)
class Sweep:
    """What a sweep gives.

    Attributes:
        scenario: The scenario that was varied.
        design: What was varied.
        asked: What was asked.
        members: Members of each point.
        points: The values of all axes at each point.
        answers: For each point an answer to each question.
    """

    scenario: Scenario
    design: Design
    asked: tuple[Asked, ...]
    members: int
    points: tuple[tuple[float, ...], ...]
    answers: tuple[tuple[Answer, ...], ...]


def asked_of(
    scenario: Scenario, targets: Collection[str], variables: Sequence[str], years: Sequence[int]
) -> tuple[Asked, ...]:
    """What is asked: targets, and variables in some years.

    Args:
        scenario: The scenario.
        targets: Ids of targets; if empty, the active ones that are due in the last year.
        variables: Variables; if empty, the usual ones.
        years: Years of the variables; if empty, the last.
    """
    due = due_targets(scenario, targets)
    chosen = [target for target in due if (target.id in targets if targets else target.year == scenario.horizon)]
    of_targets = [Asked(Question(target.quantity, target.enough), target) for target in chosen]
    of_variables = [
        Asked(Question(Quantity(name, element, year)))
        for name in variables or USUAL_VARIABLES
        for element in elements_compared(name)
        for year in years or (scenario.horizon,)
    ]
    return (*of_targets, *of_variables)


def run_sweep(
    scenario: Scenario,
    design: Design,
    asked: Sequence[Asked],
    *,
    members: int = USUAL_MEMBERS,
    workers: Workers | None = None,
) -> Steps[Sweep]:
    """Run a scenario at every point of a design, all in the same draws, in small steps.

    Args:
        scenario: What is varied.
        design: How.
        asked: What is asked of each point.
        members: Members of each point, the central run among them.
        workers: Who shares the work; None for this process alone. The result does not depend on it.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
        WorkersLostError: If the workers are lost again and again.
        OtherModelError: If a worker has another model.
    """
    members = scenario.uncertainty().members(members)
    points = tuple(design.values())
    made: list[Scenario] = []
    for values in points:
        made.append(at_point(scenario, design.axes, values))
        if len(made) % POINTS_A_STEP == 0:
            yield 0.0
    questions = [entry.question for entry in asked]
    answers = yield from sweep_in_steps(_courses(made, members), questions, workers)
    return Sweep(scenario, design, tuple(asked), members, points, tuple(map(tuple, answers)))


def _courses(scenarios: Sequence[Scenario], members: int) -> Courses:
    """Scenarios that differ in levers and in the values of the same assumptions."""
    first = scenarios[0]
    levers = [scenario.levers() for scenario in scenarios]
    return Courses(
        levers={name: np.stack([values[name] for values in levers], axis=-1) for name in levers[0]},
        settled={name: np.array([scenario.assumptions[name] for scenario in scenarios]) for name in first.assumptions},
        reading=first.reading,
        seed=first.seed,
        members=members,
    )


def at_point(scenario: Scenario, axes: Sequence[Axis], values: Sequence[float]) -> Scenario:
    """The scenario with every axis at its value."""
    changed = scenario
    for axis, value in zip(axes, values, strict=True):
        changed = _with_axis(changed, axis, value)
    return changed


def _with_axis(scenario: Scenario, axis: Axis, value: float) -> Scenario:
    """Axes never touch the same lever in the same year, so what one of them finds is what the scenario has."""
    if axis.lever == ASSUMPTIONS:
        return scenario.with_assumption(axis.element, value)
    if not _is_mix(axis.lever):
        own = {year: scenario.value(axis.lever, axis.element, year) for year in axis.years}
        wanted = {year: value * own[year] if axis.is_relative else value for year in axis.years}
        return scenario.with_values(axis.lever, axis.element, wanted)
    for year in axis.years:
        shares = {
            element: scenario.value(axis.lever, element, year) for element in LEVER_TABLES[axis.lever].model_fields
        }
        scenario = scenario.with_mix(axis.lever, year, filled_shares(shares, {axis.element: value}))
    return scenario


def _is_mix(lever: str) -> bool:
    return any(entry.is_mix for entry in mizan().levers if entry.key == lever)


def years_after_horizon(scenario: Scenario, axes: Sequence[Axis]) -> Iterator[Axis]:
    """Axes that reach beyond the scenario's horizon."""
    return (axis for axis in axes if axis.years and axis.years[-1] > scenario.horizon)
