"""Extreme levers and assumptions at the ends of their ranges: finite, no debts of people, no share above one."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Final

import numpy as np

from simulation.analysis.validation.ends import ends_of
from simulation.analysis.validation.lever_changes import alone, scaled
from simulation.declare import Array, Stock
from simulation.dimensions import PROGRAMMES, RUBRICS
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, NotFiniteError, Simulator
from simulation.model import FIRST_YEAR, LAST_YEAR_SHOWN, Model
from simulation.results import Frame

Draws = Mapping[str, Array]

SHARES: Final = frozenset(
    {
        "absorption_rate",
        "absorption_reached",
        "completion_rate",
        "confidence_index",
        "fill_rate",
        "firms_online_ceiling",
        "household_internet",
        "it_spending_share",
        "large_firms_online",
        "posts_automated",
        "programme_progress",
        "school_partnerships",
        "schools_equipped",
        "cert_services",
        "magistrates_trained",
        "seat_fill",
        "sme_progress",
        "un_index",
    }
)
"""Pure numbers that end at one."""

SIGNED: Final = frozenset(
    {"programme_progress", "demand_growth", "revenue_gained", "gdp_direct_additional", "offshoring_jobs_change"}
)
"""What may fall below zero: units retired since 2008, shrinking markets, revenue less than in 2008, and jobs lost."""

EXTREME_LEVERS: Final[Mapping[str, Callable[[LeverValues], LeverValues]]] = MappingProxyType(
    {
        "official": lambda levers: levers,
        "zero budget": lambda levers: scaled(levers, "budget_allocated", 0),
        "ten times the budget": lambda levers: scaled(levers, "budget_allocated", 10),
        "zero training": lambda levers: scaled(levers, "training_places", 0),
        "ten times the training": lambda levers: scaled(levers, "training_places", 10),
        **{f"all to {name}": partial(alone, rubric=name) for name in RUBRICS},
    }
)
"""Name to what is done to the levers."""

EXIT_RATES: Final = ("job_exit_rate", "domestic_exit_rate")

CORNERS: Final = 500
"""Random members in which every assumption stands at one of its ends."""


@dataclass(frozen=True)
class Extreme:
    """One extreme: levers, a set of assumptions, and what broke.

    Attributes:
        levers: What was done to the levers.
        assumptions: Which assumptions they were tried with.
        cases: How many members.
        breaches: What does not hold, in sentences; empty where all is well.
    """

    levers: str
    assumptions: str
    cases: int
    breaches: tuple[str, ...]


def extremes(model: Model, levers: LeverValues, seed: int) -> Iterator[Extreme]:
    """Try every extreme.

    Args:
        model: The model.
        levers: The levers that are changed.
        seed: Seed of the random corners.
    """
    sets = assumption_sets(model, seed)
    for name, change in EXTREME_LEVERS.items():
        for assumptions, drawn in sets.items():
            cases = max(map(len, drawn.values()))
            simulator = Simulator(model, drawn, LAST_YEAR_SHOWN, cases)
            found = dict.fromkeys(breaches_of_run(simulator, drawn, change(levers)))
            yield Extreme(name, assumptions, cases, tuple(found))


def assumption_sets(model: Model, seed: int) -> Mapping[str, Draws]:
    """The assumptions that extremes are tried with, by name; each maps assumption ids to arrays of shape (members,)."""
    observed = Uncertainty(model.parameters, "as_observed", seed, {})
    leaving = [cell.id for cell in observed.assumptions if cell.id.partition(".")[0] in EXIT_RATES]
    return {
        "every end of every range": ends_and_corners(observed),
        "the plan at its word": Uncertainty(model.parameters, "as_planned", seed, {}).draw(0, 1),
        **{
            name: Uncertainty(model.parameters, "as_observed", seed, dict.fromkeys(leaving, rate)).draw(0, 30)
            for name, rate in (("nobody leaves", 0.0), ("everybody leaves each year", 1.0))
        },
    }


def ends_and_corners(uncertainty: Uncertainty) -> Draws:
    """One member for each end of each range, the central run, all at the low ends, all at the high ends, and corners.

    Only one assumption of a member stands at an end; in the last ones every one stands at some end.
    """
    cases = ends_of(uncertainty)
    rng = np.random.default_rng(uncertainty.seed)
    found = dict(cases.drawn)
    for cell in cases.assumptions:
        corners = np.where(rng.integers(0, 2, CORNERS), cell.high, cell.low)
        found[cell.id] = np.concatenate([found[cell.id], [cell.low, cell.high], corners])
    return found


def breaches_of_run(simulator: Simulator, drawn: Draws, levers: LeverValues) -> Iterator[str]:
    """What does not hold in some year of a run."""
    try:
        for frame in simulator.frames(levers):
            yield from breaches(simulator.model, drawn, frame)
    except NotFiniteError as error:
        yield str(error)


def breaches(model: Model, drawn: Draws, frame: Frame) -> Iterator[str]:
    """What does not hold in a year.

    Args:
        model: The model.
        drawn: The assumptions of the run.
        frame: A frame with all variables.
    """
    for name, values in frame.values.items():
        low, high = values.min(), values.max()
        if not np.isfinite(values).all():
            yield f"{name} is not finite in {frame.year}"
        if name not in SIGNED and not low >= -1e-9 * max(1.0, high):
            yield f"{name} is {low:g} in {frame.year}"
        if name in SHARES and not high <= 1 + 1e-12:
            yield f"{name} is {high:g} in {frame.year}, above one"
        if isinstance(model.declarations[name], Stock) and not low >= 0:
            yield f"the stock {name} is {low:g} in {frame.year}"
    for name, limit in _limits(drawn, frame):
        if not np.all(frame.values[name] <= limit):
            yield f"{name} is above its limit in {frame.year}"


def _limits(drawn: Draws, frame: Frame) -> Iterator[tuple[str, Array]]:
    """Variables and what they may not exceed."""
    yield "household_internet", drawn["internet_ceiling"] * (1 + 1e-12)
    yield "programme_output", _stacked([drawn[f"programme_ceiling.{name}"] for name in PROGRAMMES]) * (1 + 1e-12)
    yield "budget_executed", frame.values["budget_available"]
    if frame.year > FIRST_YEAR:  # in the first year exports are what they were, whatever its jobs could have delivered
        yield "offshoring_exports", frame.values["export_capacity"]


def _stacked(cells: list[Array]) -> Array:
    return np.stack(np.broadcast_arrays(*cells))
