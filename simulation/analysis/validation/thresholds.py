"""The declared thresholds, and checks that are held against them."""

from dataclasses import dataclass
from functools import cache
from math import inf
from typing import Literal

from resources import table

State = Literal["passed", "missed", "known failure"]


@dataclass(frozen=True)
class Threshold:
    """What a value must lie within; a row of ``thresholds.csv``.

    Attributes:
        id: Its name.
        kind: The kind of check.
        subject: What it holds for, or an empty text for everything of that kind that has no row of its own.
        low: Lower limit, minus infinity where there is none.
        high: Upper limit, infinity where there is none.
        reason: Why just there.
        known_value: How far a known failure may lie outside; None where there is none.
        known_failure: Why a failure cannot be mended with the evidence there is, or an empty text.
    """

    id: str
    kind: str
    subject: str
    low: float
    high: float
    reason: str
    known_value: float | None
    known_failure: str


@dataclass(frozen=True)
class Check:
    """A value held against its threshold.

    Attributes:
        kind: The kind of check.
        subject: What was checked.
        value: What was found.
        threshold: What it must lie within.
        detail: What to know beside the value.
    """

    kind: str
    subject: str
    value: float
    threshold: Threshold
    detail: str = ""

    @property
    def state(self) -> State:
        """A miss stays a miss; where the table says why, it is called a known failure up to the value that is known."""
        low, high, known = self.threshold.low, self.threshold.high, self.threshold.known_value
        if low <= self.value <= high:
            return "passed"
        return "known failure" if known is not None and min(low, known) <= self.value <= max(high, known) else "missed"

    @property
    def is_outdated(self) -> bool:
        """Whether it passes although the table names it as a known failure."""
        return self.state == "passed" and self.threshold.known_value is not None


@cache
def thresholds() -> tuple[Threshold, ...]:
    """Every threshold, in the order of ``thresholds.csv``."""
    return tuple(
        Threshold(
            id=row["id"],
            kind=row["kind"],
            subject=row["subject"],
            low=float(row["low"] or -inf),
            high=float(row["high"] or inf),
            reason=row["reason"],
            known_value=float(row["known_value"]) if row["known_value"] else None,
            known_failure=row["known_failure"],
        )
        for row in table("thresholds")
    )


def check(kind: str, subject: str, value: float, detail: str = "") -> Check:
    """Hold a value against the threshold of its subject, or of its kind where the subject has none of its own.

    Raises:
        KeyError: If no threshold is declared for this kind.
    """
    found = {entry.subject: entry for entry in thresholds() if entry.kind == kind}
    if not found:
        raise KeyError(f"thresholds.csv has no {kind}")
    return Check(kind, subject, value, found.get(subject) or found[""], detail)
