"""What the feedback loops and links of the model do: each is cut by settling assumptions, and all is run again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Final, Literal, cast

import numpy as np

from resources import table
from simulation.analysis.fit import OBSERVED_VARIABLES, SeriesFit, series_fits
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.ensemble import project
from simulation.model import LAST_YEAR_SHOWN, Model
from simulation.parameters import Assumption
from simulation.results import Projection

OUTCOMES: Final = (
    ("offshoring_jobs", LAST_YEAR_SHOWN),
    ("offshoring_exports", LAST_YEAR_SHOWN),
    ("training_gap_cumulative", LAST_YEAR_SHOWN),
    ("it_sector_jobs", 2013),
    ("offshoring_exports", 2013),
    ("household_internet", 2013),
    ("egov_services", 2013),
)
"""What is looked at, elements added, and in which year."""


@dataclass(frozen=True)
class Knockout:
    """A loop or link and how it is cut; a row of ``knockouts.csv``.

    Attributes:
        id: Its name.
        kind: Whether it closes a loop.
        what: What happens in the model while it is whole.
        settled: Assumption, or parameter and thereby all its assumptions, to the value that cuts it.
        why: What the cut means.
    """

    id: str
    kind: Literal["loop", "link"]
    what: str
    settled: Mapping[str, float]
    why: str


@dataclass(frozen=True)
class KnockoutEffect:
    """What happens without a loop or link.

    Attributes:
        knockout: The loop or link.
        changes: Entry of :data:`OUTCOMES` to the change of its mean over the draws, as a share.
        misfit: Root of the mean squared miss over all anchors, in tolerances.
    """

    knockout: Knockout
    changes: Mapping[tuple[str, int], float]
    misfit: float


@cache
def knockouts() -> tuple[Knockout, ...]:
    """Every loop and link that is cut, in the order of ``knockouts.csv``."""
    return tuple(
        Knockout(
            id=row["id"],
            kind=cast(Literal["loop", "link"], row["kind"]),
            what=row["what"],
            settled=MappingProxyType(dict(_settled(row["settled"]))),
            why=row["why"],
        )
        for row in table("knockouts")
    )


def _settled(text: str) -> Iterator[tuple[str, float]]:
    for part in text.split():
        name, _, value = part.partition("=")
        yield name, float(value)


def knockout_effects(
    model: Model, levers: LeverValues, uncertainty: Uncertainty, members: int
) -> tuple[KnockoutEffect, ...]:
    """Cut each loop and link in turn; the draws are the same throughout.

    Args:
        model: The model.
        levers: Lever name to an array of shape (years, elements).
        uncertainty: What is known about the assumptions.
        members: Number of members, the central run among them.

    Returns:
        First what everything is like with nothing cut (an empty knock-out), then each one in the order of the table.

    Raises:
        KeyError: If the table names an assumption that there is not.
    """
    whole = Knockout("", "loop", "Nothing is cut", MappingProxyType({}), "")
    before = _run(model, levers, uncertainty, members)
    return (
        _effect(whole, before, before),
        *(_effect(cut, before, _run(model, levers, _cut(uncertainty, cut), members)) for cut in knockouts()),
    )


def _cut(uncertainty: Uncertainty, cut: Knockout) -> Uncertainty:
    settled = {cell.id: value for name, value in cut.settled.items() for cell in _named(uncertainty.assumptions, name)}
    return replace(uncertainty, settled={**uncertainty.settled, **settled})


def _named(assumptions: tuple[Assumption, ...], name: str) -> Iterator[Assumption]:
    found = [cell for cell in assumptions if cell.id == name or cell.id.startswith(f"{name}.")]
    if not found:
        raise KeyError(f"knockouts.csv: no such assumption or parameter: {name}")
    yield from found


def _run(model: Model, levers: LeverValues, uncertainty: Uncertainty, members: int) -> Projection:
    keep = tuple(dict.fromkeys([*OBSERVED_VARIABLES, *(name for name, _ in OUTCOMES)]))
    return project(model, levers, uncertainty, members=members, last_year=LAST_YEAR_SHOWN, keep=keep)


def _effect(cut: Knockout, before: Projection, after: Projection) -> KnockoutEffect:
    changes = {(name, year): _mean(after, name, year) / _mean(before, name, year) - 1 for name, year in OUTCOMES}
    return KnockoutEffect(cut, MappingProxyType(changes), misfit(series_fits(after)))


def _mean(projection: Projection, name: str, year: int) -> float:
    return float(projection.frame(year).draws(name, total=True).mean())


def misfit(fits: tuple[SeriesFit, ...]) -> float:
    """Root of the mean squared miss over all anchors, in tolerances."""
    return float(np.sqrt(np.mean([fit.miss**2 for series in fits for fit in series.anchors])))
