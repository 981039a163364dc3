"""More of one lever never lowers its own outcome, in any member and any year.

The outcomes are those that the lever reaches directly. Further down the line there are trade-offs, which are meant:
more money without more steering lowers absorption, and a sector that grows needs more people later.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

import numpy as np

from simulation.analysis.validation.lever_changes import scaled, shifted
from simulation.declare import Array
from simulation.dimensions import POSITION
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Run, Simulator
from simulation.model import LAST_YEAR_SHOWN, Model

OUTCOMES_OF_RUBRIC: Final[Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "social_change": (
            "schools_equipped",
            "teachers_trained",
            "students_equipped",
            "access_centres",
            "household_internet",
        ),
        "public_services": (
            "egov_services",
            "egov_transactional",
            "flagship_services",
            "egov_sites_top100",
            "un_index",
        ),
        "sme_productivity": ("smes_equipped", "managers_licensed"),
        "it_industry": ("startups", "niche_startups", "large_it_firms", "seats"),
        "cyber_confidence": ("laws", "certificates", "awareness_campaigns", "magistrates_trained", "confidence_index"),
        "governance": ("governance_intensity", "absorption_reached", "absorption_rate"),
    }
)

OUTCOMES_OF_USE: Final[Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "startups_clusters": ("startups", "niche_startups", "large_it_firms"),
        "tech_valleys": ("public_seats",),
        "incentives": ("premium_posts",),
    }
)

OUTCOMES_OF_TRACK: Final[Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "degree": ("students_enrolled", "degree_graduates", "profiles_trained", "profiles_trained_cumulative"),
        "conversion": (
            "conversion_placed",
            "conversion_trained_cumulative",
            "profiles_trained",
            "profiles_trained_cumulative",
        ),
    }
)

LOSSES: Final[Mapping[str, str]] = MappingProxyType(
    {"ai_realised_share": "offshoring_jobs crm", "cold_calling_posts": "offshoring_exports crm"}
)
"""Assumption to what more of it never raises."""

SLACK: Final = 1e-9
"""A fall that rounding explains, as a share."""


@dataclass(frozen=True)
class Direction:
    """Whether something moves the way it must.

    Attributes:
        change: What was changed.
        outcome: Variable, and element if one is meant.
        least: The smallest change over years and members in the direction that is right, as a share; negative where one
            goes the wrong way.
    """

    change: str
    outcome: str
    least: float

    @property
    def holds(self) -> bool:
        """Whether no member goes the wrong way in any year."""
        return self.least >= -SLACK


def directions(model: Model, levers: LeverValues, uncertainty: Uncertainty, members: int) -> Iterator[Direction]:
    """Try every lever and the two losses.

    Args:
        model: The model.
        levers: The levers from which to depart.
        uncertainty: What is known about the assumptions.
        members: Number of members.
    """
    simulator = Simulator(model, uncertainty.draw(0, members), LAST_YEAR_SHOWN, members)
    before = simulator.run(levers)
    for label, changed, outcomes in _lever_cases(levers):
        after = simulator.run(changed, before)
        for outcome in outcomes:
            yield Direction(label, outcome, least_gain(before, after, outcome))
    for track in OUTCOMES_OF_TRACK:
        after = simulator.run(scaled(levers, "training_places", 2.0, track), before)
        least = least_gain(after, before, "training_gap_cumulative")
        yield Direction(f"twice the {track} places", "training_gap_cumulative", least)
    yield from _losses(model, levers, uncertainty, members)


def _lever_cases(levers: LeverValues) -> Iterator[tuple[str, LeverValues, Sequence[str]]]:
    for rubric, outcomes in OUTCOMES_OF_RUBRIC.items():
        yield f"twice the money of {rubric}", scaled(levers, "budget_allocated", 2.0, rubric), outcomes
    for track, outcomes in OUTCOMES_OF_TRACK.items():
        yield f"twice the {track} places", scaled(levers, "training_places", 2.0, track), outcomes
    for use, outcomes in OUTCOMES_OF_USE.items():
        yield f"half of the IT-industry money to {use}", shifted(levers, "it_industry_mix", use, 0.5), outcomes


def _losses(model: Model, levers: LeverValues, uncertainty: Uncertainty, members: int) -> Iterator[Direction]:
    ranges = {cell.id: cell for cell in uncertainty.assumptions}
    for name, outcome in LOSSES.items():
        low, high = (
            _settled_run(model, levers, uncertainty, members, name, value)
            for value in (ranges[name].low, ranges[name].high)
        )
        yield Direction(f"more {name}", outcome, least_gain(high, low, outcome))


def _settled_run(
    model: Model, levers: LeverValues, uncertainty: Uncertainty, members: int, name: str, value: float
) -> Run:
    settled = replace(uncertainty, settled={**uncertainty.settled, name: value})
    return Simulator(model, settled.draw(0, members), LAST_YEAR_SHOWN, members).run(levers)


def least_gain(before: Run, after: Run, outcome: str) -> float:
    """The smallest change of an outcome over years and members, as a share of its size."""
    old, new = all_years(before, outcome), all_years(after, outcome)
    return float(np.min((new - old) / np.maximum(np.maximum(abs(old), abs(new)), 1e-9)))


def all_years(run: Run, outcome: str) -> Array:
    """A variable in all years, one element or all of them added, shape (years, draws)."""
    name, _, element = outcome.partition(" ")
    rows = slice(None) if not element else [POSITION[element]]
    values = [frame.values[name][rows].sum(axis=0) for frame in run.projection]
    return np.stack([np.broadcast_to(value, (run.projection.members,)) for value in values])
