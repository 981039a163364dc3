"""Running a scenario: its projection, its digest, and how it stands against the targets."""

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from scenarios.language.sentences import Sentence
from scenarios.results.cautions import (
    BEYOND_HORIZON,
    BEYOND_SOURCES,
    CARRIED_ON,
    EDITED,
    MAY_NOT_FIT,
    OTHER_MODEL,
    SETTLED,
    SINGLE_RUN,
    TARGETS_LEFT_OUT,
    Caution,
    in_english,
)
from scenarios.scenario import Scenario, Stamp
from simulation.ensemble import project, project_in_steps
from simulation.model import LAST_YEAR_OF_PLAN, LAST_YEAR_SHOWN, VERSION, mizan
from simulation.results import Projection, digest
from simulation.steps import Steps
from simulation.targets import Assessment, Target, assess, chosen_targets, due_by

PUBLIC_VARIABLES: Final = (
    "budget_allocated",
    "budget_executed",
    "budget_lapsed",
    "household_internet",
    "egov_services",
    "egov_transactional",
    "smes_equipped",
    "managers_licensed",
    "it_spending_share",
    "confidence_index",
    "un_index",
    "large_firms_online",
    "startups",
    "profiles_trained",
    "profiles_trained_cumulative",
    "skilled_need",
    "skilled_supply",
    "fill_rate",
    "training_gap",
    "training_gap_cumulative",
    "training_gap_to_target",
    "training_cost_unfunded",
    "offshoring_exports",
    "offshoring_exports_older_series",
    "offshoring_jobs",
    "exports_per_job",
    "it_offshoring_turnover",
    "domestic_it_jobs",
    "it_sector_jobs",
    "gdp_direct_additional",
    "gdp_indirect_additional",
)
"""The variables that machines may rely on, in the order in which they are given. The digest rests on them."""

BINDING_VARIABLES: Final = {"demand": "binds_demand", "skills": "binds_skills", "seats": "binds_seats"}
"""What can hold offshoring jobs back, and the variable that says in which members it does."""

USUAL_MEMBERS: Final = 1000
"""Members of an ordinary run; the digest in a file's stamp is that of such a run."""

SINGLE_THREAD_MEMBERS: Final = 4096
"""Up to here more threads would not make a run faster."""


@dataclass(frozen=True)
class Outcome:
    """What a run of a scenario gives.

    Attributes:
        scenario: The scenario.
        file: Where it comes from, as the user named it, or an empty text.
        projection: Its years, with the public variables, those of the targets, and those asked for.
        digest: Digest of the public variables over all years.
        assessments: How it stands against each target that is due by the horizon and active or asked for.
    """

    scenario: Scenario
    file: str
    projection: Projection
    digest: str
    assessments: tuple[Assessment, ...]


def run_scenario(
    scenario: Scenario,
    *,
    file: str = "",
    members: int = USUAL_MEMBERS,
    threads: int | None = None,
    also_variables: Collection[str] = (),
    also_targets: Collection[str] = (),
    is_compact: bool = False,
) -> Outcome:
    """Run a scenario.

    Args:
        scenario: The scenario.
        file: Where it comes from.
        members: Members of the ensemble, the central run among them.
        threads: Threads that share the work; None for all processors when there are many members.
        also_variables: Variables to keep beside the public ones.
        also_targets: Ids of targets to assess although they are not active.
        is_compact: Whether the draws are kept of the years in which targets are due only, for those who keep many runs.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
    """
    keeps_all = members <= SINGLE_THREAD_MEMBERS and not is_compact
    targets = tuple(due_targets(scenario, also_targets))
    keep = dict.fromkeys(
        [
            *PUBLIC_VARIABLES,
            *BINDING_VARIABLES.values(),
            *(target.variable for target in targets),
            *also_variables,
        ]
    )
    projection = project(
        mizan(),
        scenario.levers(),
        scenario.uncertainty(),
        members=members,
        last_year=scenario.horizon,
        threads=threads or usual_threads(members),
        keep=list(keep),
        keep_draws_in=None if keeps_all else {target.year for target in targets},
    )
    return Outcome(
        scenario=scenario,
        file=file,
        projection=projection,
        digest=digest(projection, PUBLIC_VARIABLES),
        assessments=tuple(assess(projection, target) for target in targets),
    )


def assess_in_steps(scenario: Scenario, members: int) -> Steps[tuple[Assessment, ...]]:
    """Hold a run of many members against the targets that are active and due by the horizon, in small steps.

    The projection behind the answers keeps what speaks about targets: their variables, what binds, and the draws of
    the years in which they are due.

    Args:
        scenario: The scenario.
        members: Members of the ensemble, the central run among them.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
    """
    targets = tuple(due_targets(scenario))
    projection = yield from project_in_steps(
        mizan(),
        scenario.levers(),
        scenario.uncertainty(),
        members=members,
        last_year=scenario.horizon,
        keep=list(dict.fromkeys([*BINDING_VARIABLES.values(), *(target.variable for target in targets)])),
        keep_draws_in={target.year for target in targets},
    )
    assessments: list[Assessment] = []
    for target in targets:
        assessments.append(assess(projection, target))
        yield 1.0
    return tuple(assessments)


def due_targets(scenario: Scenario, also: Collection[str] = ()) -> Iterator[Target]:
    """The active targets, and those named in ``also``, that are due by the scenario's horizon."""
    return due_by(scenario.horizon, scenario.exports_2030_base, also)


def usual_threads(members: int) -> int:
    """All processors when there are many members, else one."""
    return (os.cpu_count() or 1) if members > SINGLE_THREAD_MEMBERS else 1


def stamped(scenario: Scenario) -> Scenario:
    """The scenario with the stamp of this model and of its results in an ordinary run."""
    return scenario.with_stamp(Stamp(VERSION, run_scenario(scenario, threads=1).digest))


def warnings(outcome: Outcome) -> Iterator[str]:
    """What to know before reading the results, in English sentences."""
    yield from map(in_english, (*cautions(outcome), *_stamp_cautions(outcome)))


def cautions(outcome: Outcome) -> Iterator[Caution]:
    """What to know before reading the results, apart from a stamp that does not hold."""
    scenario = outcome.scenario
    horizon = {"horizon": scenario.horizon}
    if scenario.reading == "as_planned":
        yield Sentence(SINGLE_RUN, {})
        yield Sentence(CARRIED_ON, {"last": LAST_YEAR_OF_PLAN})
    if scenario.assumptions:
        yield Sentence(SETTLED, {"count": len(scenario.assumptions)})
        if scenario.reading == "as_observed":
            yield Sentence(MAY_NOT_FIT, {})
    if scenario.horizon > LAST_YEAR_SHOWN:
        yield Sentence(BEYOND_SOURCES, {"last": LAST_YEAR_SHOWN})
    if _last_stated_year(scenario) > scenario.horizon:
        yield Sentence(BEYOND_HORIZON, horizon)
    if any(target.year > scenario.horizon for target in chosen_targets(scenario.exports_2030_base)):
        yield Sentence(TARGETS_LEFT_OUT, horizon)


def _last_stated_year(scenario: Scenario) -> int:
    every = (years for elements in scenario.differences.values() for years in elements.values())
    return max((max(years) for years in every), default=0)


def _stamp_cautions(outcome: Outcome) -> Iterator[Caution]:
    stamp = outcome.scenario.stamp
    usual = outcome.scenario.uncertainty().members(USUAL_MEMBERS)
    if stamp is not None and (stamp.model != VERSION or outcome.projection.members == usual):
        yield from stamp_cautions(stamp, outcome.digest)


def stamp_cautions(stamp: Stamp, digest: str) -> Iterator[Caution]:
    """Why results are not those of the stamp; nothing where they are.

    Args:
        stamp: The stamp of a scenario.
        digest: Digest of the scenario in an ordinary run.
    """
    if stamp.model != VERSION:
        yield Sentence(OTHER_MODEL, {"saved": stamp.model, "model": VERSION})
    elif stamp.digest != digest:
        yield Sentence(EDITED, {})
