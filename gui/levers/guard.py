"""What may not be changed now, and why: locked levers, locked envelopes, and years that are history."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from gui.words import formats, labels
from gui.work.focus import OFFER, PLAN, Focus, Period
from scenarios.editing import spread
from scenarios.scenario import FIRST_LEVER_YEAR, Scenario
from simulation.dimensions import RUBRICS
from simulation.levers import official_levers
from simulation.model import LAST_OBSERVED

CENTIME: Final = 0.005
"""Million dirhams that rounding may add up to; less than a hundredth is no raise."""


@dataclass(frozen=True)
class Envelope:
    """The money of a period.

    Attributes:
        amount: All rubrics together, million MAD.
        is_locked: Whether raises beyond the reserve are refused.
    """

    amount: float
    is_locked: bool = False


class Change(NamedTuple):
    """The years in which one element of a lever differs between two scenarios."""

    lever: str
    element: str
    years: list[int]


class Guard(QObject):
    """Judges changes of levers, whoever asks for them: a slider, the table, a paste or a reset."""

    changed = Signal()
    """Something was locked, opened, or given another envelope."""

    def __init__(self, focus: Focus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._focus = focus
        self._locked: set[tuple[str, str]] = set()
        self._envelopes: dict[Period, Envelope] = {}

    @property
    def locked(self) -> frozenset[tuple[str, str]]:
        """The levers and elements that the user locked."""
        return frozenset(self._locked)

    def is_locked(self, lever: str, element: str) -> bool:
        """Whether the user locked an element of a lever."""
        return (lever, element) in self._locked

    def lock(self, lever: str, element: str, is_locked: bool) -> None:
        """Lock an element of a lever against changes, or open it again."""
        if is_locked:
            self._locked.add((lever, element))
        else:
            self._locked.discard((lever, element))
        self.changed.emit()

    def envelope(self, period: Period) -> Envelope:
        """The envelope of a period: what the official baseline spends until somebody sets another."""
        if period not in self._envelopes:
            official = (spread.official_total(_BASELINE, "budget", rubric, period.years) for rubric in RUBRICS)
            self._envelopes[period] = Envelope(sum(official))
        return self._envelopes[period]

    def set_envelope(self, period: Period, amount: float | None = None, is_locked: bool | None = None) -> None:
        """Give a period another envelope, million MAD, or lock or open it; what is None stays."""
        envelope = self.envelope(period)
        if amount is not None:
            envelope = replace(envelope, amount=amount)
        if is_locked is not None:
            envelope = replace(envelope, is_locked=is_locked)
        if envelope != self.envelope(period):
            self._envelopes[period] = envelope
            self.changed.emit()

    def reserve(self, scenario: Scenario, period: Period) -> float:
        """What a scenario leaves of the envelope of a period, million MAD; negative when it takes more."""
        return self.envelope(period).amount - spread.spent(scenario, period.years)

    def most(self, scenario: Scenario, rubric: str, period: Period) -> float:
        """The largest amount that a rubric may take over a period, million MAD."""
        if not self.envelope(period).is_locked:
            return float("inf")
        return spread.total(scenario, "budget", rubric, period.years) + max(self.reserve(scenario, period), 0.0)

    def refusal(self, before: Scenario, after: Scenario) -> str:
        """Why the levers may not change from one scenario to another, in words; empty when they may."""
        closed = (
            self.why_closed(lever, element, year, is_official=_is_official(after, lever, element, year))
            for lever, element, years in changes(before, after)
            for year in years
        )
        overdrawn = (self._overdrawn(before, after, period) for period in (PLAN, OFFER))
        return next(filter(None, chain(closed, overdrawn)), "")

    def why_closed(self, lever: str, element: str, year: int, *, is_official: bool = False) -> str:
        """Why a year of a lever may not change at all, in words; empty when it may.

        Args:
            lever: Lever key.
            element: Element of the lever.
            year: The year.
            is_official: Whether it goes back to its official value: history may always be put right again.
        """
        if self.is_locked(lever, element):
            text = self.tr("{subject} is locked. Open its lock in the levers to change it.")
            return text.format(subject=labels.name(element))
        if not (is_official or self._focus.may_change(year)):
            text = self.tr("{subject} {year} is history and stays as it was until “What if?” opens it.")
            return text.format(subject=labels.name(element), year=year)
        return ""

    def _overdrawn(self, before: Scenario, after: Scenario, period: Period) -> str:
        if not self.envelope(period).is_locked:
            return ""
        reserve = self.reserve(before, period)
        raised = spread.spent(after, period.years) - spread.spent(before, period.years)
        if raised <= max(reserve, 0.0) + CENTIME:
            return ""
        if reserve < -0.5:
            text = self.tr("The locked envelope is already exceeded by {over}. Lower a rubric, or open the envelope.")
            return text.format(over=formats.whole(-reserve))
        if reserve < 0.5:
            return self.tr("The envelope is locked and its reserve is used up. Lower a rubric, or open the envelope.")
        text = self.tr(
            "The envelope is locked: {raised} more was asked for, the reserve is {reserve}. "
            "Lower a rubric, or open the envelope."
        )
        return text.format(raised=formats.whole(raised), reserve=formats.whole(reserve))


_BASELINE: Final = Scenario("")


def _is_official(scenario: Scenario, lever: str, element: str, year: int) -> bool:
    return scenario.value(lever, element, year) == scenario.official(lever, element, year)


def changes(before: Scenario, after: Scenario) -> Iterator[Change]:
    """What differs between the levers of two scenarios, by lever and element, up to the later horizon."""
    years = range(FIRST_LEVER_YEAR, max(before.horizon, after.horizon, LAST_OBSERVED) + 1)
    for lever, elements in official_levers().items():
        old, new = before.differences.get(lever, {}), after.differences.get(lever, {})
        for element in elements:
            if old.get(element) == new.get(element):
                continue
            differing = [
                year for year in years if before.value(lever, element, year) != after.value(lever, element, year)
            ]
            if differing:
                yield Change(lever, element, differing)
