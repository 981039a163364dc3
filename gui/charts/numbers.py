"""A chart's data as rows: for the table beside it, the clipboard and the tests."""

from typing import NamedTuple


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
    observed: float | None = None
    source: str = ""
    aim: float | None = None
