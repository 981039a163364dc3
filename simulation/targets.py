"""The ledger of targets, and how a projection stands against each of them."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import Literal, cast

import numpy as np

from resources import table
from simulation.declare import Array
from simulation.observations import history
from simulation.quantities import Quantity
from simulation.results import MEDIAN, Frame, Projection

Origin = Literal["plan_2013", "offer_2030", "outside"]
Base = Literal["", "as_quoted", "re_based"]

ROUNDING = 1e-3
"""A target counts as met from 0.1 % below it: the plan's own figures are no more exact."""


@dataclass(frozen=True)
class Target:
    """One announced aim.

    Attributes:
        id: ``variable_year``, with the element between where there is one.
        variable: The variable that it is about.
        element: Element of that variable, or an empty text for the total.
        year: When it is due.
        value: The aim, in the variable's unit.
        base_value: Where it starts from according to its document, or None.
        base_year: The year of ``base_value``, or None.
        base: Which series the aim is stated on, where that is in doubt.
        perimeter: What is counted.
        origin: Where it comes from.
        active: Whether it is shown unless somebody asks.
        source: Ids of facts, separated by blanks.
        conflicts: What contradicts it.
        note: What to know before using it.
    """

    id: str
    variable: str
    element: str
    year: int
    value: float
    base_value: float | None
    base_year: int | None
    base: Base
    perimeter: str
    origin: Origin
    active: bool
    source: str
    conflicts: str
    note: str

    @cached_property
    def quantity(self) -> Quantity:
        """What it is about."""
        return Quantity(self.variable, self.element, self.year)

    @property
    def enough(self) -> float:
        """From where on it counts as met."""
        return self.value * (1 - ROUNDING)

    def draws(self, frame: Frame) -> Array:
        """The draws of what the target is about, shape (draws,)."""
        return self.quantity.draws(frame)

    def band(self, frame: Frame) -> Array:
        """The percentiles of what the target is about, shape (levels,)."""
        return self.quantity.band(frame)


@dataclass(frozen=True)
class Assessment:
    """How a projection stands against a target.

    Attributes:
        target: The target.
        projected: Median of the projection in the target's year.
        p05: Lower end of its 90 % range.
        p95: Upper end.
        gap: Median less target; negative where the target is missed.
        gap_share: The gap over the target.
        probability: Share of the members that meet it.
        pace_needed: Change a year from the base to the target, or None without a base.
        pace_seen: Change a year between the last two observations up to its year, or None; sure ones go first.
        projection: The projection.
    """

    target: Target
    projected: float
    p05: float
    p95: float
    gap: float
    gap_share: float
    probability: float
    pace_needed: float | None
    pace_seen: float | None
    projection: Projection = field(repr=False, compare=False)

    @cached_property
    def year_reached(self) -> int | None:
        """First year in which the median meets it, or None within the horizon."""
        enough = self.target.enough
        reached = (frame.year for frame in self.projection if self.target.band(frame)[MEDIAN] >= enough)
        return next(reached, None)

    @property
    def is_exact(self) -> bool:
        """Whether the median lies on the target, within its rounding."""
        return abs(self.gap) <= ROUNDING * abs(self.target.value)

    @property
    def is_met(self) -> bool:
        """Whether the median meets the target."""
        return self.gap >= -ROUNDING * abs(self.target.value)


@cache
def ledger() -> tuple[Target, ...]:
    """All targets, in the order of ``targets.csv``."""
    return tuple(
        Target(
            id=row["id"],
            variable=row["variable"],
            element=row["element"],
            year=int(row["year"]),
            value=float(row["value"]),
            base_value=float(row["base_value"]) if row["base_value"] else None,
            base_year=int(row["base_year"]) if row["base_year"] else None,
            base=cast(Base, row["base"]),
            perimeter=row["perimeter"],
            origin=cast(Origin, row["origin"]),
            active=row["active"] == "yes",
            source=row["source"],
            conflicts=row["conflicts"],
            note=row["note"],
        )
        for row in table("targets")
    )


def chosen_targets(base: Base) -> Iterator[Target]:
    """The ledger with one row per id: of a target stated on two bases, the one asked for."""
    return (target for target in ledger() if target.base in ("", base))


def due_by(last_year: int, base: Base, also: Collection[str] = ()) -> Iterator[Target]:
    """The active targets, and those whose ids are named in ``also``, that are due by a year."""
    for target in chosen_targets(base):
        if target.year <= last_year and (target.active or target.id in also):
            yield target


def assess(projection: Projection, target: Target, before: Assessment | None = None) -> Assessment:
    """Hold a projection against a target.

    Args:
        projection: The projection.
        target: The target.
        before: An earlier assessment; where its projection shares the target's year, little is computed again.

    Raises:
        KeyError: If the projection does not reach the target's year.
    """
    frame = projection.frame(target.year)
    if before is not None and before.target is target and before.projection.frame(target.year) is frame:
        return replace(before, projection=projection)
    draws = target.draws(frame)
    return assessed(projection, target, np.count_nonzero(draws >= target.enough) / draws.size)


def assessed(projection: Projection, target: Target, probability: float) -> Assessment:
    """How a projection stands against a target that a known share of its members meets.

    Args:
        projection: The projection; the target's year may be a summary.
        target: The target.
        probability: Share of the members that meet it.

    Raises:
        KeyError: If the projection does not reach the target's year.
    """
    band = target.band(projection.frame(target.year))
    projected = float(band[MEDIAN])
    return Assessment(
        target=target,
        projected=projected,
        p05=float(band[0]),
        p95=float(band[-1]),
        gap=projected - target.value,
        gap_share=(projected - target.value) / target.value,
        probability=probability,
        pace_needed=_pace_needed(target),
        pace_seen=_pace_seen(target),
        projection=projection,
    )


def _pace_needed(target: Target) -> float | None:
    if target.base_value is None or target.base_year is None:
        return None
    return (target.value - target.base_value) / (target.year - target.base_year)


@cache
def _pace_seen(target: Target) -> float | None:
    found = [entry for entry in history(target.variable, target.element) if entry.year <= target.year]
    sure = [entry for entry in found if entry.quality == "A"]
    seen = sure if len(sure) >= 2 else found
    if len(seen) < 2:
        return None
    before, after = seen[-2:]
    return (after.value - before.value) / (after.year - before.year)
