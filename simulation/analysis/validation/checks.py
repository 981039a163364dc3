"""What the results of the checks say against the declared thresholds."""

from collections.abc import Iterable, Iterator

from simulation.analysis.fit import SeriesFit, pooled_coverage, pooled_coverage_of_model
from simulation.analysis.validation.conservation import Balance
from simulation.analysis.validation.directions import Direction
from simulation.analysis.validation.extremes import Extreme
from simulation.analysis.validation.finer_steps import FinerStep
from simulation.analysis.validation.holdouts import HoldoutResult
from simulation.analysis.validation.knockouts import KnockoutEffect, misfit
from simulation.analysis.validation.thresholds import Check, check

FEWEST_FOR_BIAS = 5
"""Anchors that a series must have before Theil's shares of its error mean something."""


def fit_checks(fits: tuple[SeriesFit, ...]) -> Iterator[Check]:
    """How the draws fit what was observed."""
    for series in fits:
        for fit in series.anchors:
            entry = fit.observation
            if entry.quality == "A":
                fitted_as = "" if entry.centre == entry.value else f"fitted as {entry.centre:,.6g} "
                detail = f"mean {fit.mean:,.6g}, observed {entry.value:,.6g} {fitted_as}± {entry.spread:,.6g}"
                yield check("anchor_miss", entry.id, fit.miss, detail)
    yield check("misfit", "all anchors", misfit(fits))
    of_model = pooled_coverage_of_model(fits, 0.90)
    yield check("coverage_90", "all anchors", pooled_coverage(fits, 0.90), f"draws alone: {of_model:.0%}")
    yield check("coverage_50", "all anchors", pooled_coverage(fits, 0.50))
    for series in fits:
        if series.anchors:
            yield check("mape", series.name, series.mape)
        if len(series.anchors) >= FEWEST_FOR_BIAS:
            yield check("theil_bias", series.name, series.theil[0])


def structure_checks(
    balances: Iterable[Balance], extremes: Iterable[Extreme], directions: Iterable[Direction]
) -> Iterator[Check]:
    """What must hold whatever the numbers are."""
    for balance in balances:
        yield check("conservation", balance.law, balance.imbalance)
    for extreme in extremes:
        subject = f"{extreme.levers}, {extreme.assumptions}"
        detail = "; ".join(extreme.breaches[:3]) or f"{extreme.cases} members"
        yield check("extremes", subject, len(extreme.breaches), detail)
    by_change: dict[str, list[Direction]] = {}
    for direction in directions:
        by_change.setdefault(direction.change, []).append(direction)
    for change, found in by_change.items():
        wrong = [f"{direction.outcome} by {-direction.least:.2%}" for direction in found if not direction.holds]
        detail = "; ".join(wrong) or ", ".join(direction.outcome for direction in found)
        yield check("directions", change, len(wrong), detail)


def behaviour_checks(steps: Iterable[FinerStep], effects: tuple[KnockoutEffect, ...]) -> Iterator[Check]:
    """How the results hang on the step and on the loops."""
    for step in steps:
        tried = ", ".join(f"{number} steps {change:+.1%}" for number, change in step.changes.items())
        yield check("finer_steps", step.variable, step.limit, tried)
    whole, *cuts = effects
    for effect in cuts:
        yield check("knockout_gain", effect.knockout.id, effect.misfit - whole.misfit, effect.knockout.what)


def holdout_checks(result: HoldoutResult, leaking: Iterable[str]) -> Iterator[Check]:
    """What a hold-out test says about prediction."""
    name, counted = result.holdout.name, result.counted
    inside = sum(prediction.is_inside for prediction in counted)
    leaks = tuple(leaking)
    yield check("holdout_leaks", name, len(leaks), ", ".join(leaks))
    yield check("holdout_coverage", name, result.coverage, f"{inside} of {len(counted)} inside")
    if result.compared:
        naive = ", ".join(f"{benchmark} {miss:.1f}" for benchmark, miss in result.naive_misses.items())
        detail = f"in tolerances: model {result.compared_miss:.1f}, {naive}; {len(result.compared)} observations"
        yield check("holdout_error", name, result.error_ratio, detail)
