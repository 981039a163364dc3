"""Every table of the report, and its result in words."""

from math import isfinite
from typing import Final

from scenarios.validation.behaviour_tables import (
    ends_tables,
    finer_steps_table,
    knockouts_table,
    ranking_tables,
    structure_table,
)
from scenarios.validation.fit_tables import holdout_tables, observations_table, series_table
from scenarios.validation.table import Table
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
    return "\n".join([summary(validation) + "\n", *(table.text() for table in tables if not table.is_detail)])


def summary(validation: Validation) -> str:
    """The result in a sentence or two."""
    missed, known, all_checks = len(validation.missed), len(validation.known_failures), len(validation.checks)
    coverage = validation.coverage
    return (
        f"{all_checks - missed - known} of {all_checks} thresholds are kept, {known} are missed for a stated reason, "
        f"{missed} without one. 90 % bands of the prediction hold {coverage['90']:.0%} of all anchors, 50 % bands "
        f"{coverage['50']:.0%}."
    )


def failures_table(validation: Validation) -> Table:
    """The missed thresholds, those without a stated reason first."""
    rows = [
        (check.state, check.kind.replace("_", " "), _subject(check), _value(check), _limits(check), _why(check))
        for check in (*validation.missed, *validation.known_failures)
    ]
    columns = ("State", "Check", "What", "Value", "Limits", "Why")
    return Table("Missed thresholds", "", columns, rows)


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
    return Table("Every threshold", "", columns, rows, is_detail=True)


def _subject(check: Check) -> str:
    return check.subject.replace("_", " ")


def _value(check: Check) -> str:
    return f"{check.value:.3g}"


def _limits(check: Check) -> str:
    low, high = (f"{limit:g}" if isfinite(limit) else "" for limit in (check.threshold.low, check.threshold.high))
    if low and high:
        return f"{low} to {high}"
    return f"at least {low}" if low else f"at most {high}"
