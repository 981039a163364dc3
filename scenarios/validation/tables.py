"""Every table of the report, and its result in words."""

from collections.abc import Iterator
from math import isfinite
from textwrap import fill
from typing import Final

from scenarios.validation.behaviour_tables import (
    ends_tables,
    finer_steps_table,
    knockouts_table,
    ranking_tables,
    structure_table,
)
from scenarios.validation.fit_tables import holdout_tables, observations_table, series_table
from scenarios.validation.table import LINE, Table
from simulation.analysis.validation.report import Validation
from simulation.analysis.validation.thresholds import Check

_SIGNS: Final = {"passed": "✓", "missed": "✗", "known failure": "(✗)"}


def validation_tables(validation: Validation) -> tuple[Table, ...]:
    """Every table but that of the missed thresholds, the most important first."""
    return (
        series_table(validation),
        observations_table(validation),
        *(table for result in validation.holdouts for table in holdout_tables(result)),
        structure_table(validation),
        finer_steps_table(validation.steps),
        knockouts_table(validation.knockouts),
        *ends_tables(validation.ends),
        *ranking_tables(validation.rankings),
        _all_checks(validation),
    )


def validation_text(validation: Validation) -> str:
    """The report for a terminal, without the tables of details."""
    failures = failures_table(validation)
    tables = [*([failures] if failures.rows else []), *validation_tables(validation)]
    opening = [fill(line, LINE) for line in (summary(validation), *outdated_lines(validation))]
    return "\n".join([*(f"{line}\n" for line in opening), *(table.text() for table in tables if not table.is_detail)])


def summary(validation: Validation) -> str:
    """The result in a sentence or two."""
    missed, known, checks = len(validation.missed), len(validation.known_failures), len(validation.checks)
    coverage, misfits = validation.coverage, validation.misfits
    return (
        f"{checks} checks against {validation.limits} declared limits: {checks - missed - known} are kept, {known} are "
        f"missed for a stated reason, {missed} without one. 90 % bands of the prediction hold {coverage['90']:.0%} of "
        f"all anchors, 50 % bands {coverage['50']:.0%}. These are the figures that the calibration took in, and the "
        f"bands of the priors hold {coverage['90 of the priors']:.0%} and {coverage['50 of the priors']:.0%} of them "
        "without any calibration, because they are wide: coverage alone proves little. What the calibration changed is "
        f"the misfit, {misfits['priors']:.2f} tolerances before and {misfits['calibrated']:.2f} after. What was "
        "predicted stands under the hold-outs."
    )


def outdated_lines(validation: Validation) -> Iterator[str]:
    """A sentence on each check that passes although it is named as a known failure."""
    for check in validation.outdated:
        named = f"{check.kind.replace('_', ' ').capitalize()}, {_subject(check)}"
        yield f"{named}: named as a known failure, but the limit is kept now."


def failures_table(validation: Validation) -> Table:
    """The missed thresholds, those without a stated reason first."""
    rows = [
        (check.state, check.kind.replace("_", " "), _subject(check), _value(check), _limits(check), _why(check))
        for check in (*validation.missed, *validation.known_failures)
    ]
    columns = ("State", "Check", "What", "Value", "Limits", "Why")
    return Table("Missed limits", "", columns, rows)


def _why(check: Check) -> str:
    return " ".join(filter(None, (check.threshold.known_failure or check.threshold.reason, _bracketed(check.detail))))


def _bracketed(detail: str) -> str:
    return f"({detail})" if detail else ""


def _all_checks(validation: Validation) -> Table:
    rows = [
        (
            _SIGNS[check.state],
            check.kind.replace("_", " "),
            _subject(check),
            _value(check),
            _limits(check),
            check.detail,
        )
        for check in validation.checks
    ]
    columns = ("", "Check", "What", "Value", "Limits", "Detail")
    return Table("Every check", "", columns, rows, is_detail=True)


def _subject(check: Check) -> str:
    return check.subject.replace("_", " ")


def _value(check: Check) -> str:
    return f"{check.value:.3g}"


def _limits(check: Check) -> str:
    limits = check.threshold
    low, high = (f"{limit:g}" if isfinite(limit) else "" for limit in (limits.low, limits.high))
    declared = f"{low} to {high}" if low and high else f"at least {low}" if low else f"at most {high}"
    return declared if limits.known_value is None else f"{declared}; known to miss up to {limits.known_value:g}"
