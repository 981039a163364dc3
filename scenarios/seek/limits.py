"""What would it take? From a scenario to what a search may change, and from what it finds back to a scenario."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from scenarios.editing.mixes import SHARE_DECIMALS, filled_shares
from scenarios.editing.spread import official_total, total, with_total
from scenarios.results.outcome import run_scenario
from scenarios.scenario import Scenario
from scenarios.storage.schema import LARGEST_BUDGET, LARGEST_INTAKE
from simulation.analysis.goal_seek import Aim, Answer, Case, OpenLever, Problem, Space
from simulation.declare import Array
from simulation.dimensions import DIMENSIONS, RUBRICS, USES
from simulation.model import FIRST_YEAR, mizan
from simulation.parameters import READINGS

SOUGHT: Final = ("budget", "training_places", "it_industry_mix")
"""Levers that a search may change; the use of trained profiles changes no target of 2030."""

MIX: Final = "it_industry_mix"

HEAVIEST: Final = 1e9

LEAST_CHANGE: Final = 1e-6
"""Smaller changes, as parts of an amount, are rounding errors."""

NUDGES: Final = (1.0005, 1.001, 1.002, 1.005, 1.01)

WIDEST: Final = 3.0
"""Money and places may become so many times what they are, or what is official, unless a bound says otherwise."""


@dataclass(frozen=True)
class Limits:
    """What a search may do.

    Attributes:
        years: The years that may change.
        bounds: Lever to its least and most, summed over the years, or of a mix the mean share.
        locked: Levers that stay as they are.
        weights: Lever to what a change by one unit costs in MAD million, where it is not the usual weight.
        envelope: What all rubrics together may be at most over the years, in MAD million, or None.
    """

    years: range
    bounds: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    weights: Mapping[str, float] = field(default_factory=dict)
    envelope: float | None = None


def sought_levers() -> tuple[str, ...]:
    """The levers that a search may change; the first use of the IT-industry money takes what the others leave."""
    return tuple(
        f"{lever.key}.{element}"
        for lever in mizan().levers
        if lever.key in SOUGHT
        for element in DIMENSIONS[lever.by][1 if lever.is_mix else 0 :]
    )


def space_of(scenario: Scenario, limits: Limits) -> Space:
    """What a search may change in a scenario."""
    opened = tuple(_open(scenario, name, limits) for name in sought_levers() if name not in limits.locked)
    closed = [name.split(".")[1] for name in sought_levers() if name in limits.locked and name.startswith("budget.")]
    envelope = limits.envelope
    if envelope is not None:
        envelope -= sum(total(scenario, "budget", rubric, limits.years) for rubric in closed)
    return Space(scenario.levers(), opened, envelope=envelope)


def _open(scenario: Scenario, name: str, limits: Limits) -> OpenLever:
    key, element = name.split(".")
    lever = next(lever for lever in mizan().levers if lever.key == key)
    years = range(FIRST_YEAR, scenario.horizon + 1)
    values = np.array([scenario.value(key, element, year) if year in limits.years else 0.0 for year in years])
    inside = np.array([float(year in limits.years) for year in years])
    present = float(values.sum())
    if lever.is_mix:
        present /= len(limits.years)
        profile = inside
    else:
        official = np.array([scenario.official(key, element, year) if year in limits.years else 0.0 for year in years])
        shape = next(shape for shape in (values, official, inside) if shape.sum() > 0.0)
        profile = shape / shape.sum()
    low, high = limits.bounds.get(name) or usual_bounds(scenario, name, limits.years)
    return OpenLever(
        name=name,
        lever=lever.name,
        row=DIMENSIONS[lever.by].index(element),
        profile=profile,
        present=present,
        low=low,
        high=high,
        weight=limits.weights.get(name, usual_weight(scenario, name, limits.years)),
        is_mix=lever.is_mix,
    )


def usual_bounds(scenario: Scenario, name: str, years: Sequence[int], times: float = WIDEST) -> tuple[float, float]:
    """The least and the most of a lever over some years unless somebody says otherwise.

    Args:
        scenario: The scenario to start from.
        name: The lever.
        years: The years that may change.
        times: How many times what it is, or what is official, money and places may become.
    """
    key, element = name.split(".")
    if key == MIX:
        return 0.0, 1.0
    larger = max(total(scenario, key, element, years), official_total(scenario, key, element, years))
    return 0.0, min(times * larger, most_of(name, years))


def usual_weight(scenario: Scenario, name: str, years: Iterable[int]) -> float:
    """What a change by one unit costs in MAD million: money itself, a place its public cost, a share what it moves."""
    key, element = name.split(".")
    if key == "training_places":
        cells = mizan().parameters["training_cost_per_place"].assumptions
        return next(cell.value for cell in cells if cell.id.endswith(f".{element}")) / 1000
    return 1.0 if key == "budget" else total(scenario, "budget", "it_industry", years)


def limit_problems(scenario: Scenario, limits: Limits) -> Iterator[str]:
    """What is wrong with the limits of a search, in sentences; nothing if it can begin."""
    if not set(sought_levers()) - limits.locked:
        yield "Every lever is locked, so nothing can change. Unlock one."
    for name, (low, high) in limits.bounds.items():
        most = most_of(name, limits.years)
        if not 0 <= low <= high <= most:
            yield f"{name}: the bounds {low:g} to {high:g} must rise and lie within 0 and {most:,g}."
        if name in limits.locked:
            yield f"{name} is locked and has bounds. Leave out one of the two."
    for name, weight in limits.weights.items():
        if not 0 <= weight <= HEAVIEST:
            yield f"{name}: the weight {weight:g} must lie within 0 and {HEAVIEST:,g}."
    if limits.envelope is not None:
        yield from _envelope_problems(scenario, limits, limits.envelope)


def most_of(name: str, years: Sequence[int]) -> float:
    """The most that a scenario file can hold of a lever over some years."""
    key = name.partition(".")[0]
    return {"budget": LARGEST_BUDGET * len(years), "training_places": LARGEST_INTAKE * len(years)}.get(key, 1.0)


def _envelope_problems(scenario: Scenario, limits: Limits, envelope: float) -> Iterator[str]:
    least = sum(
        total(scenario, "budget", rubric, limits.years)
        if f"budget.{rubric}" in limits.locked
        else limits.bounds.get(f"budget.{rubric}", (0.0, 0.0))[0]
        for rubric in RUBRICS
    )
    if not least <= envelope <= most_of("budget", limits.years) * len(RUBRICS):
        yield f"The envelope {envelope:,g} is below what the locks and bounds ask for, {least:,.2f} MAD million."


def problem_of(
    scenario: Scenario, aims: Sequence[Aim], limits: Limits, *, freeze: bool = False, both_readings: bool = False
) -> Problem:
    """What is to be searched for in a scenario.

    Args:
        scenario: The scenario to start from.
        aims: What is wanted.
        limits: What may be changed.
        freeze: Whether the aims are to be met also when no change gains anything through links that rest on judgement
            alone.
        both_readings: Whether they are to be met under the other reading too.
    """
    readings = [scenario.reading, *(reading for reading in READINGS if both_readings and reading != scenario.reading)]
    own = [scenario.with_reading(reading).uncertainty() for reading in readings]
    held = [Case(own[0], is_held=True)] if freeze else []
    return Problem(mizan(), space_of(scenario, limits), tuple(aims), (*(Case(entry) for entry in own), *held))


# Back to a scenario


def changed(space: Space, amounts: Array) -> Iterator[tuple[OpenLever, float]]:
    """The levers that some amounts change, and what they become."""
    for entry, amount in zip(space.open, amounts.tolist(), strict=True):
        if abs(amount - entry.present) > LEAST_CHANGE * max(1.0, abs(entry.present)):
            yield entry, amount


def with_amounts(scenario: Scenario, problem: Problem, limits: Limits, amounts: Array) -> Scenario:
    """The scenario with the levers of a search at some amounts."""
    result = scenario
    moved = [entry for entry, _ in changed(problem.space, amounts)]
    for entry, amount in changed(problem.space, amounts):
        if not entry.is_mix:
            key, element = entry.name.split(".")
            result = with_total(result, key, element, limits.years, amount)
    if any(entry.is_mix for entry in moved):
        shares = problem.space.wide(amounts[np.newaxis])[MIX][:, :, 0, 0]
        for year in limits.years:
            present = {use: scenario.value(MIX, use, year) for use in USES}
            given = dict(zip(USES[1:], np.round(shares[year - FIRST_YEAR, 1:], SHARE_DECIMALS).tolist(), strict=True))
            result = result.with_mix(MIX, year, filled_shares(present, given))
    return result


def found_scenario(scenario: Scenario, limits: Limits, answer: Answer) -> Scenario:
    """The scenario that an answer comes to.

    Amounts are spread over years in whole cents and places. Where that loses an aim that was met by a hair, the change
    is made a little larger.
    """
    problem, start = answer.problem, answer.problem.space.start
    for more in (1.0, *NUDGES):
        amounts = problem.space.allowed(start + more * (answer.found.amounts - start))
        found = with_amounts(scenario, problem, limits, amounts)
        if not answer.found.is_met or _meets(found, problem.aims, answer.members):
            return found
    return with_amounts(scenario, problem, limits, answer.found.amounts)


def _meets(scenario: Scenario, aims: Iterable[Aim], members: int) -> bool:
    """Whether a run of a scenario meets all aims."""
    wanted = {aim.target.id: aim.probability for aim in aims}
    outcome = run_scenario(scenario, members=members, threads=1, also_targets=wanted)
    return all(entry.probability >= wanted.get(entry.target.id, 0.0) for entry in outcome.assessments)
