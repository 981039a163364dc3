"""The tables on fit and prediction."""

from collections.abc import Iterator, Sequence
from typing import Final

from scenarios.language.written import shown_number
from scenarios.results.output import unit_of
from scenarios.validation.table import Table
from simulation.analysis.fit import ObservationFit
from simulation.analysis.validation.holdouts import HoldoutResult, Prediction
from simulation.analysis.validation.report import Validation
from simulation.observations import Observation

_SERIES: Final = (
    "Mean of the draws against the observations, the same ones that the calibration took in. Bias, variation and "
    "co-variation are Theil's shares of the squared error; a single observation has bias alone. Worst: largest miss in "
    "tolerances. 50 and 90 %: share of the observations inside the bands of the prediction, tolerance included; the "
    "last column leaves the tolerance out."
)
_HOLDOUT: Final = (
    "The fit saw nothing of these figures, and the priors set with their help were replaced by what could be known "
    "before. The equations themselves were written knowing these years, and no test can undo that: read the result "
    "as an upper limit of what the model could have foreseen. Misses in tolerances; the naive lines carry the "
    "series on without a model."
)


def series_table(validation: Validation) -> Table:
    """The measures of fit of each series."""
    columns = (
        "Series",
        "n",
        "MAPE",
        "RMSPE",
        "Bias",
        "Variation",
        "Co-variation",
        "Worst",
        "50 %",
        "90 %",
        "90 % draws",
    )
    rows = [
        (
            series.name.replace("_", " "),
            str(len(series.anchors)) if series.anchors else "only shown",
            f"{series.mape:.1%}",
            f"{series.rmspe:.1%}",
            *(f"{share:.2f}" for share in series.theil),
            f"{series.worst_in_tolerances:.1f}",
            f"{series.coverage_50:.0%}",
            f"{series.coverage_90:.0%}",
            f"{series.coverage_90_of_model:.0%}",
        )
        for series in validation.series
    ]
    return Table("Fit, series by series", _SERIES, columns, rows)


def observations_table(validation: Validation) -> Table:
    """Every observation and its miss."""
    rows = [_observation_row(fit) for series in validation.series for fit in series.fits]
    columns = ("Observation", "Quality", "Observed", "Tolerance", "Mean", "Miss")
    return Table("Fit, observation by observation", "Misses in tolerances.", columns, rows, is_detail=True)


def _observation_row(fit: ObservationFit) -> Sequence[str]:
    entry = fit.observation
    unit = unit_of(entry.variable)
    return (
        entry.id.replace("_", " "),
        entry.quality,
        _observed(entry),
        shown_number(entry.spread, unit),
        shown_number(fit.mean, unit),
        f"{fit.miss:+.2f}",
    )


def _observed(entry: Observation) -> str:
    """The published figure; where its tolerance is lopsided, also the middle that the model is held against."""
    unit = unit_of(entry.variable)
    published, fitted = shown_number(entry.value, unit), shown_number(entry.centre, unit)
    return published if published == fitted else f"{published} (fitted as {fitted})"


def holdout_tables(result: HoldoutResult) -> Iterator[Table]:
    """What a hold-out test predicted, and which priors it took instead of the model's own."""
    label = result.holdout.label
    columns = (
        "",
        "Observation",
        "Quality",
        "Observed",
        "Predicted",
        "5–95 %",
        "Miss",
        "Naive: value · change · growth",
    )
    rows = [_prediction_row(prediction) for prediction in result.predictions]
    yield Table(f"Held out: {label}", f"{_HOLDOUT} {_holdout_result(result)}", columns, rows)
    priors = [
        (name, f"{prior.value:g}", f"{prior.low:g} – {prior.high:g}", prior.source, prior.reason)
        for prior in result.holdout.priors
        for name in prior.assumptions
    ]
    yield Table(
        f"Priors of an earlier time: {label}",
        "",
        ("Assumption", "Value", "Range", "Source", "Reason"),
        priors,
        is_detail=True,
    )


def _holdout_result(result: HoldoutResult) -> str:
    found = (
        f"{result.fitted} observations were fitted; 90 % bands hold {result.coverage:.0%} of the withheld ones, and "
        f"the root of the mean squared miss is {result.miss:.1f} tolerances."
    )
    if not result.compared:
        return found
    naive = ", ".join(f"{name} {miss:.1f}" for name, miss in result.naive_misses.items())
    return f"{found} Where naive predictions exist: model {result.compared_miss:.1f}, {naive}."


def _prediction_row(prediction: Prediction) -> Sequence[str]:
    entry = prediction.fit.observation
    unit = unit_of(entry.variable)
    low, high = (shown_number(value, unit) for value in prediction.band)
    return (
        "✓" if prediction.is_inside else "✗",
        entry.id.replace("_", " "),
        entry.quality,
        _observed(entry),
        shown_number(prediction.fit.mean, unit),
        f"{low} – {high}",
        f"{prediction.fit.miss:+.1f}",
        " · ".join(shown_number(value, unit) for value in prediction.naive.values()) or "none",
    )
