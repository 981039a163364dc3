"""What ``robustness`` gives out: one object, or a row for each scenario."""

from collections.abc import Iterator
from typing import Any, Final

from scenarios.language.assumptions import assumption_name, assumption_value
from scenarios.language.written import shown_probability
from scenarios.results.output import rounded, unit_of
from scenarios.results.sheets import Cell, Results, Sheet
from simulation.analysis.robustness.regions import FEWEST, Region, Restriction
from simulation.analysis.robustness.standing import Robustness, Standing
from simulation.model import VERSION

COLUMNS: Final = (
    "scenario",
    "among_best",
    "alone_best",
    "p05",
    "p50",
    "p95",
    "probability_met",
    "mean_regret",
    "regret_p90",
    "largest_regret",
)
REGION_COLUMNS: Final = ("assumption", "label", "unit", "low", "high")


def robustness_results(found: Robustness, target: str) -> Results:
    """A comparison in the forms in which results are given out.

    Args:
        found: The comparison.
        target: Id of the target that it is about, or an empty text.
    """
    quantity = found.wish.quantity
    rows = [_row(standing) for standing in found.standings]
    machine = {
        "model_version": VERSION,
        "variable": quantity.variable,
        "element": quantity.element or "total",
        "year": quantity.year,
        "unit": unit_of(quantity.variable),
        "target": target or None,
        "enough": None if found.wish.aim is None else rounded(found.wish.aim),
        "better": found.wish.better,
        "futures": found.futures,
        "scenarios": [dict(zip(COLUMNS, row, strict=True)) for row in rows],
        "leader": found.leader,
        "fails": found.wish.failure,
        "failing": rounded(found.failing),
        "region": None if found.region is None else _region(found.region),
        "statements": list(region_sentences(found)),
    }
    tidy = Sheet("Scenarios", COLUMNS, rows)
    limits = list(_limit_rows(found.region)) if found.region else []
    return Results(
        machine, tidy, [tidy, *([Sheet("Where the leader fails", REGION_COLUMNS, limits)] if limits else [])]
    )


def _row(standing: Standing) -> tuple[Cell, ...]:
    return (
        standing.name,
        rounded(standing.among_best),
        rounded(standing.alone_best),
        *(rounded(value) for value in standing.band),
        None if standing.met is None else rounded(standing.met),
        rounded(standing.mean_regret),
        rounded(standing.regret_90),
        rounded(standing.largest_regret),
    )


def _region(region: Region) -> dict[str, Any]:
    return {
        "method": "patient rule induction",
        "restrictions": [dict(zip(REGION_COLUMNS, row, strict=True)) for row in _limit_rows(region)],
        "coverage": rounded(region.coverage),
        "density": rounded(region.density),
        "mass": rounded(region.mass),
    }


def _limit_rows(region: Region) -> Iterator[tuple[Cell, ...]]:
    for entry in region.restrictions:
        cell = entry.assumption
        limits = (None if limit is None else rounded(limit) for limit in (entry.low, entry.high))
        yield (cell.id, cell.label, cell.unit, *limits)


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
