"""What machines read of a validation. Names may be added; a renaming needs a new release."""

from collections.abc import Iterable
from math import isfinite
from typing import Any, Final

from simulation.analysis.fit import SeriesFit
from simulation.analysis.validation.ends import BothEnds
from simulation.analysis.validation.finer_steps import FinerStep
from simulation.analysis.validation.holdouts import HoldoutResult, Prediction
from simulation.analysis.validation.knockouts import KnockoutEffect
from simulation.analysis.validation.rankings import Flip, PairOrder
from simulation.analysis.validation.report import Validation
from simulation.analysis.validation.thresholds import Check
from simulation.model import VERSION

DIGITS: Final = 6
"""Significant digits: enough to read, too few for the noise of another processor's arithmetic."""


def validation_output(validation: Validation) -> dict[str, Any]:
    """One object with every result."""
    return {
        "passed": validation.passed,
        "model_version": VERSION,
        "members": validation.members,
        "coverage": {name: _number(value) for name, value in validation.coverage.items()},
        "misfit": {name: _number(value) for name, value in validation.misfits.items()},
        "series": [_series(series) for series in validation.series],
        "holdouts": [_holdout(result) for result in validation.holdouts],
        "checks": [_check(check) for check in validation.checks],
        "finer_steps": [_step(step) for step in validation.steps],
        "knockouts": [_knockout(effect) for effect in validation.knockouts],
        "ends": [_ends(both) for both in validation.ends],
        "rankings": [_pair(pair) for pair in validation.rankings.pairs],
    }


def _series(series: SeriesFit) -> dict[str, Any]:
    return {
        "name": series.name,
        "n": len(series.anchors),
        "mape": _number(series.mape),
        "rmspe": _number(series.rmspe),
        "theil": [_number(share) for share in series.theil],
        "worst_in_tolerances": _number(series.worst_in_tolerances),
        "coverage_50": _number(series.coverage_50),
        "coverage_90": _number(series.coverage_90),
        "coverage_90_of_model": _number(series.coverage_90_of_model),
        "observations": [
            {
                "id": fit.observation.id,
                "year": fit.observation.year,
                "quality": fit.observation.quality,
                "observed": _number(fit.observation.value),
                "fitted_as": _number(fit.observation.centre),
                "mean": _number(fit.mean),
                "miss_in_tolerances": _number(fit.miss),
            }
            for fit in series.fits
        ],
    }


def _holdout(result: HoldoutResult) -> dict[str, Any]:
    return {
        "name": result.holdout.name,
        "label": result.holdout.label,
        "fitted": result.fitted,
        "coverage_90": _number(result.coverage),
        "miss_in_tolerances": _number(result.miss),
        "compared_miss_in_tolerances": _number(result.compared_miss) if result.compared else None,
        "naive_misses_in_tolerances": {name: _number(miss) for name, miss in result.naive_misses.items()},
        "predictions": [_prediction(prediction) for prediction in result.predictions],
        "replaced_priors": [
            {"assumption": name, "value": prior.value, "low": prior.low, "high": prior.high, "reason": prior.reason}
            for prior in result.holdout.priors
            for name in prior.assumptions
        ],
    }


def _prediction(prediction: Prediction) -> dict[str, Any]:
    entry = prediction.fit.observation
    return {
        "id": entry.id,
        "year": entry.year,
        "quality": entry.quality,
        "observed": _number(entry.value),
        "fitted_as": _number(entry.centre),
        "mean": _number(prediction.fit.mean),
        "p05": _number(prediction.band[0]),
        "p95": _number(prediction.band[1]),
        "miss_in_tolerances": _number(prediction.fit.miss),
        "inside": prediction.is_inside,
        "naive": {name: _number(value) for name, value in prediction.naive.items()},
    }


def _check(check: Check) -> dict[str, Any]:
    limits = check.threshold
    return {
        "kind": check.kind,
        "subject": check.subject,
        "value": _number(check.value),
        "low": _number(limits.low),
        "high": _number(limits.high),
        "state": check.state,
        "outdated": check.is_outdated,
        "reason": limits.reason,
        "known_value": None if limits.known_value is None else _number(limits.known_value),
        "known_failure": limits.known_failure,
        "detail": check.detail,
    }


def _step(step: FinerStep) -> dict[str, Any]:
    return {
        "variable": step.variable,
        "yearly": _number(step.yearly),
        "changes": {str(steps): _number(change) for steps, change in step.changes.items()},
        "limit": _number(step.limit),
    }


def _knockout(effect: KnockoutEffect) -> dict[str, Any]:
    return {
        "id": effect.knockout.id,
        "kind": effect.knockout.kind,
        "what": effect.knockout.what,
        "settled": dict(effect.knockout.settled),
        "misfit": _number(effect.misfit),
        "changes": {f"{name}_{year}": _number(change) for (name, year), change in effect.changes.items()},
    }


def _ends(both: BothEnds) -> dict[str, Any]:
    ends = (both.low, both.high)
    return {
        "assumption": both.assumption.id,
        "changes": {name: {end.name: _number(end.changes[name]) for end in ends} for name in both.low.changes},
        "misfit": {end.name: _number(end.misfit) for end in ends},
        "ruled_out": [end.name for end in both.ruled_out],
        "turned": [f"{turned} at the {end.name} end" for end in ends for turned in end.turned],
    }


def _flips(flips: Iterable[Flip]) -> list[dict[str, str]]:
    return [{"assumption": flip.assumption.id, "end": flip.end} for flip in flips]


def _pair(pair: PairOrder) -> dict[str, Any]:
    return {
        "criterion": pair.criterion,
        "better": pair.better,
        "other": pair.other,
        "verdict": pair.verdict,
        "share_better": _number(pair.share_better),
        "share_alike": _number(pair.share_alike),
        "difference": _number(pair.difference),
        "flips": _flips(pair.flips),
        "flips_ruled_out": _flips(pair.flips_ruled_out),
    }


def _number(value: float) -> float | None:
    """A number as it is printed; JSON has no infinity, so a limit that is not there is null."""
    return float(f"{value:.{DIGITS}g}") + 0.0 if isfinite(value) else None
