"""What the teams did with each lever: the range of their choices, and who stands apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Final

import numpy as np

from scenarios.scenario import Scenario
from simulation.levers import official_levers

FENCE: Final = 1.5
FEWEST_FOR_OUTLIERS: Final = 5

OUTLIER_RULE: Final = (
    "Outliers lie more than 1.5 times the distance of the quartiles beyond them (Tukey's fences), among the teams that "
    "changed the lever, where at least 5 did."
)


@dataclass(frozen=True)
class LeverRow:
    """A lever in years in which the teams that changed it keep their values.

    Attributes:
        lever: Lever and element as in files, such as ``budget.it_industry``.
        years: The years.
        official: Official value.
        values: Value of each team; None where it left the lever as it is.
        outliers: Positions of the teams that stand apart, by :data:`OUTLIER_RULE`.
    """

    lever: str
    years: range
    official: float
    values: tuple[float | None, ...]
    outliers: tuple[int, ...]

    @property
    def chosen(self) -> list[float]:
        """The values of the teams that changed the lever."""
        return [value for value in self.values if value is not None]

    @property
    def mean(self) -> float:
        """Mean of the teams that changed the lever."""
        return fmean(self.chosen)

    @property
    def shares(self) -> tuple[float | None, ...]:
        """The value of each team as a share of the official one; None where it left the lever, or that is zero."""
        return tuple(None if value is None or not self.official else value / self.official for value in self.values)

    @property
    def spread(self) -> float:
        """Largest less smallest value."""
        return max(self.chosen) - min(self.chosen)


def lever_rows(scenarios: Sequence[Scenario]) -> Iterator[LeverRow]:
    """Every lever and year that some team changed; what no team touched is left out."""
    found: dict[tuple[str, int], list[float | None]] = {}
    official: dict[tuple[str, int], float] = {}
    for place, scenario in enumerate(scenarios):
        for entry in scenario.differs():
            key = (f"{entry.lever}.{entry.element}", entry.year)
            found.setdefault(key, [None] * len(scenarios))[place] = entry.own
            official[key] = entry.official
    order = {key: place for place, key in enumerate(_every_lever())}
    for lever, year in sorted(found, key=lambda key: (order[key[0]], key[1])):
        values = tuple(found[lever, year])
        yield LeverRow(lever, range(year, year + 1), official[lever, year], values, tuple(outliers(values)))


def _every_lever() -> Iterator[str]:
    for lever, elements in official_levers().items():
        yield from (f"{lever}.{element}" for element in elements)


def outliers(values: Sequence[float | None]) -> Iterator[int]:
    """Positions of the values that stand apart, by :data:`OUTLIER_RULE`."""
    chosen = [value for value in values if value is not None]
    if len(chosen) < FEWEST_FOR_OUTLIERS:
        return
    low, high = np.quantile(chosen, [0.25, 0.75])
    reach = FENCE * (high - low)
    for place, value in enumerate(values):
        if value is not None and not low - reach <= value <= high + reach:
            yield place


def joined(rows: Sequence[LeverRow]) -> Iterator[LeverRow]:
    """The rows with consecutive years that are alike in one, as people read them."""
    current: LeverRow | None = None
    for row in rows:
        if current is not None and _continues(current, row):
            years = range(current.years.start, row.years.stop)
            current = LeverRow(row.lever, years, row.official, row.values, row.outliers)
            continue
        if current is not None:
            yield current
        current = row
    if current is not None:
        yield current


def _continues(one: LeverRow, other: LeverRow) -> bool:
    return (one.lever, one.official, one.values) == (other.lever, other.official, other.values) and (
        one.years.stop == other.years.start
    )
