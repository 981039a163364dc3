"""Which team stands best against a target, and how sure that is."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from scenarios.comparison.paired import ROUNDING
from scenarios.workshop.teams import Team
from simulation.targets import Assessment


@dataclass(frozen=True)
class Place:
    """Where a team stands.

    Attributes:
        team: Its position among the teams.
        rank: 1 for the best; teams that are alike share a rank. None for one that cannot be ranked.
        ahead: Share of the members in which it is ahead of the team that follows; None for the last, and for teams that
            share a rank with the one that follows.
    """

    team: int
    rank: int | None
    ahead: float | None = None


def ranking(teams: Sequence[Team], target: str) -> tuple[Place, ...]:
    """Rank teams by the median of what a target is about, the highest first; every target is a floor.

    A team whose run ends before the target is due has no rank. Neither has one that takes the plan at its word while
    others do not: another reading is not another policy.
    """
    found = [assessment_of(team, target) for team in teams]
    readings = {team.file.scenario.reading for team, entry in zip(teams, found, strict=True) if entry is not None}
    ranked = [
        place
        for place, entry in enumerate(found)
        if entry is not None and (len(readings) == 1 or teams[place].file.scenario.reading == "as_observed")
    ]
    entries = {place: entry for place, entry in enumerate(found) if entry is not None}
    ranked.sort(key=lambda place: -entries[place].projected)
    places: list[Place] = []
    for position, place in enumerate(ranked):
        is_tied = position > 0 and _is_same(entries[ranked[position - 1]], entries[place])
        places.append(Place(place, places[-1].rank if is_tied else position + 1))
    sure = [
        Place(
            one.team, one.rank, None if one.rank == next_one.rank else _ahead(entries[one.team], entries[next_one.team])
        )
        for one, next_one in pairwise(places)
    ]
    rest = [Place(place, None) for place in range(len(teams)) if place not in ranked]
    return (*sure, *places[-1:], *rest)


def assessment_of(team: Team, target: str) -> Assessment | None:
    """How a team stands against a target; None where its run ends before."""
    return next((entry for entry in team.result.outcome.assessments if entry.target.id == target), None)


def _is_same(one: Assessment, other: Assessment) -> bool:
    return abs(one.projected - other.projected) <= ROUNDING * max(abs(one.projected), abs(other.projected))


def _ahead(one: Assessment, other: Assessment) -> float:
    first, second = (entry.target.draws(entry.projection.frame(entry.target.year)) for entry in (one, other))
    return float(np.mean(first > second))
