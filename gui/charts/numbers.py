"""A chart's data as rows: for the table beside it, the clipboard and the tests."""

from typing import NamedTuple

from gui.clipboard import Cell


class NumberRow(NamedTuple):
    """One year of one series; what is not known is None.

    Attributes:
        series: Label of the series.
        unit: Its unit in words.
        year: The year.
        p05: 5 % level of the projection.
        p25: 25 % level.
        p50: Median.
        p75: 75 % level.
        p95: 95 % level.
        baseline: Median of the baseline.
        pinned: Median of each pinned run.
        observed: Published value.
        source: Where it stands, or an empty text.
        aim: Announced value.
    """

    series: str
    unit: str
    year: int
    p05: float | None = None
    p25: float | None = None
    p50: float | None = None
    p75: float | None = None
    p95: float | None = None
    baseline: float | None = None
    pinned: tuple[float | None, ...] = ()
    observed: float | None = None
    source: str = ""
    aim: float | None = None

    def cells(self) -> tuple[Cell, ...]:
        """All of it side by side, each pinned run in a cell of its own."""
        before = (self.series, self.unit, self.year, self.p05, self.p25, self.p50, self.p75, self.p95, self.baseline)
        return (*before, *self.pinned, self.observed, self.source, self.aim)
