"""What ``robustness`` gives out: one object, or a row for each scenario."""

from collections.abc import Iterator
from dataclasses import asdict, astuple, dataclass, fields
from typing import Final

from scenarios.language.assumptions import assumption_name, assumption_value
from scenarios.language.written import shown_probability
from scenarios.results.output import rounded, unit_of
from scenarios.results.sheets import Results, Sheet
from simulation.analysis.robustness.regions import FEWEST, Region, Restriction
from simulation.analysis.robustness.standing import Better, Failure, Robustness, Standing
from simulation.model import VERSION


@dataclass(frozen=True)
class StandingOutput:
    """How a scenario stands among the others; the percentiles are those of the result itself."""

    scenario: str
    among_best: float
    alone_best: float
    p05: float
    p50: float
    p95: float
    probability_met: float | None
    mean_regret: float
    regret_p90: float
    largest_regret: float


@dataclass(frozen=True)
class RestrictionOutput:
    """A side of a region: an assumption that is at least ``low`` and at most ``high``, where they are set."""

    assumption: str
    label: str
    unit: str
    low: float | None
    high: float | None


@dataclass(frozen=True)
class RegionOutput:
    """Where the leader fails above all: see Friedman and Fisher 1999 for coverage, density and mass."""

    method: str
    restrictions: list[RestrictionOutput]
    coverage: float
    density: float
    mass: float


@dataclass(frozen=True)
class RobustnessOutput:
    """The object that ``robustness --format json`` prints."""

    model_version: str
    variable: str
    element: str
    year: int
    unit: str
    target: str | None
    enough: float | None
    better: Better
    futures: int
    scenarios: list[StandingOutput]
    leader: str
    fails: Failure
    failing: float
    region: RegionOutput | None
    statements: list[str]


COLUMNS: Final = tuple(column.name for column in fields(StandingOutput))
REGION_COLUMNS: Final = tuple(column.name for column in fields(RestrictionOutput))


def robustness_results(found: Robustness, target: str) -> Results:
    """A comparison in the forms in which results are given out.

    Args:
        found: The comparison.
        target: Id of the target that it is about, or an empty text.
    """
    output = robustness_output(found, target)
    tidy = Sheet("Scenarios", COLUMNS, [astuple(standing) for standing in output.scenarios])
    limits = [] if output.region is None else [astuple(entry) for entry in output.region.restrictions]
    region = [Sheet("Where the leader fails", REGION_COLUMNS, limits)] if limits else []
    return Results(asdict(output), tidy, [tidy, *region])


def robustness_output(found: Robustness, target: str) -> RobustnessOutput:
    """The output object of a comparison; see :func:`robustness_results`."""
    quantity = found.wish.quantity
    return RobustnessOutput(
        model_version=VERSION,
        variable=quantity.variable,
        element=quantity.element or "total",
        year=quantity.year,
        unit=unit_of(quantity.variable),
        target=target or None,
        enough=None if found.wish.aim is None else rounded(found.wish.aim),
        better=found.wish.better,
        futures=found.futures,
        scenarios=[_standing(standing) for standing in found.standings],
        leader=found.leader,
        fails=found.wish.failure,
        failing=rounded(found.failing),
        region=None if found.region is None else _region(found.region),
        statements=list(region_sentences(found)),
    )


def _standing(standing: Standing) -> StandingOutput:
    p05, p50, p95 = (rounded(value) for value in standing.band)
    return StandingOutput(
        scenario=standing.name,
        among_best=rounded(standing.among_best),
        alone_best=rounded(standing.alone_best),
        p05=p05,
        p50=p50,
        p95=p95,
        probability_met=None if standing.met is None else rounded(standing.met),
        mean_regret=rounded(standing.mean_regret),
        regret_p90=rounded(standing.regret_90),
        largest_regret=rounded(standing.largest_regret),
    )


def _region(region: Region) -> RegionOutput:
    return RegionOutput(
        method="patient rule induction",
        restrictions=[_restriction(entry) for entry in region.restrictions],
        coverage=rounded(region.coverage),
        density=rounded(region.density),
        mass=rounded(region.mass),
    )


def _restriction(entry: Restriction) -> RestrictionOutput:
    cell = entry.assumption
    low, high = (None if limit is None else rounded(limit) for limit in (entry.low, entry.high))
    return RestrictionOutput(cell.id, cell.label, cell.unit, low, high)


def region_sentences(found: Robustness) -> Iterator[str]:
    """Where the leader fails, in sentences."""
    fails = "another scenario is better" if found.wish.failure == "beaten" else "it misses the aim"
    share = shown_probability(found.failing, found.futures)
    best = [
        entry.name for entry in found.standings if entry.among_best == max(one.among_best for one in found.standings)
    ]
    if len(best) > 1:
        yield f"{', '.join(best)} are among the best equally often; {found.leader} is regretted least, or named first."
    else:
        yield f"{found.leader} is among the best most often."
    yield f"In {share} of {found.futures:,} futures {fails}."
    if found.region is None:
        yield (
            f"No part of the assumptions' ranges stands out: each half of the futures would need {FEWEST} where that "
            f"happens and {FEWEST} where it does not, and an assumption whose effect on it cannot be chance."
        )
        return
    region = found.region
    yield f"That happens above all where {' and '.join(map(_limits, region.restrictions))}."
    yield (
        f"There it happens in {_percent(region.density)} of the futures (density); {_percent(region.coverage)} of all "
        f"such futures lie there (coverage), and {_percent(region.mass)} of all. Found by patient rule induction "
        "(Friedman and Fisher 1999) in one half of the futures, measured in the other."
    )


def _limits(entry: Restriction) -> str:
    cell = entry.assumption
    low, high = (None if limit is None else assumption_value(cell, limit) for limit in (entry.low, entry.high))
    within = f"between {low} and {high}" if low and high else f"at least {low}" if low else f"at most {high}"
    span = f"{assumption_value(cell, cell.low)} to {assumption_value(cell, cell.high)}"
    return f"“{assumption_name(cell)}” is {within} (of {span})"


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
