"""One series of a chart: its data and the items that draw it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import pyqtgraph as pg

from gui.charts.band import BandItem
from gui.charts.item import DataItem
from gui.charts.marks import AimItem, BaselineItem, PointsItem
from gui.charts.numbers import NumberRow
from gui.charts.pinned import PinnedDiscsItem, PinnedLinesItem
from gui.charts.series import HIGH, LOW, LOWER, MEDIAN, UPPER, Aim, Band, Numbers, Observed, Pinned, Series, Years
from gui.look.theme import Colours

BASELINE_DEPTH: Final = -2
PINNED_DEPTH: Final = -1
POINTS_DEPTH: Final = 1
DISCS_DEPTH: Final = 2
CURVE_POINTS: Final = 100


@dataclass(frozen=True)
class Place:
    """What a series says about one year; what is not known is None.

    Attributes:
        series: The series.
        median: Median of the projection.
        low: Lower end of its 90 % range.
        high: Upper end.
        baseline: Median of the baseline.
        observed: Published value.
        source: Where it stands, or an empty text.
        aims: What was announced for the year.
        pinned: Number and median of each pinned run.
    """

    series: Series
    median: float | None
    low: float | None
    high: float | None
    baseline: float | None
    observed: float | None
    source: str
    aims: tuple[Aim, ...]
    pinned: Mapping[int, float]


class Layer:
    """The items of one series in a view.

    Args:
        view: The view that they are added to.
        series: The series.
    """

    def __init__(self, view: pg.ViewBox, series: Series) -> None:
        self._view = view
        self.series = series
        self.band = BandItem()
        self.baseline = BaselineItem()
        self.pinned = PinnedLinesItem()
        self.discs = PinnedDiscsItem()
        self.points = PointsItem()
        self.aims: tuple[Aim, ...] = ()
        self.aim_items: tuple[AimItem, ...] = ()
        self.sources: tuple[str, ...] = ()
        self.is_shown = True
        self.baseline.setZValue(BASELINE_DEPTH)
        self.points.setZValue(POINTS_DEPTH)
        self.pinned.setZValue(PINNED_DEPTH)
        self.discs.setZValue(DISCS_DEPTH)
        for item in self._items:
            view.addItem(item, ignoreBounds=True)

    @property
    def _items(self) -> tuple[DataItem, ...]:
        return self.band, self.baseline, self.pinned, self.discs, self.points

    def remove(self) -> None:
        """Take everything out of the view."""
        for item in (*self._items, *self.aim_items):
            self._view.removeItem(item)

    def set_band(self, band: Band) -> None:
        """Show a projection."""
        self.band.set_band(band.years, band.levels)

    def set_draft(self, is_draft: bool) -> None:
        """Paint faster and rougher, as while a slider is dragged."""
        self.band.is_draft = is_draft
        self.band.update()

    def set_posed(self, is_posed: bool) -> None:
        """Paint everything afresh, as for a picture in another sharpness, or keep what does not change in a cache."""
        for item in (self.pinned, self.discs):
            item.set_cached(not is_posed)
        for aim_item in self.aim_items:
            aim_item.set_cached(not is_posed)

    def set_baseline(self, years: Years, median: Numbers) -> None:
        """Show the baseline; empty arrays take it away."""
        self.baseline.set_line(years, median)

    def set_pinned(self, lines: Sequence[Pinned]) -> None:
        """Show pinned runs."""
        for item in (self.pinned, self.discs):
            item.set_lines(lines)

    def set_observed(self, observed: Observed) -> None:
        """Show observations."""
        self.sources = observed.sources
        self.points.set_points(observed.years, observed.values, observed.ends)

    def set_aims(self, aims: Sequence[Aim], texts: Sequence[str], hints: Sequence[str]) -> None:
        """Show aims.

        Args:
            aims: The aims.
            texts: What stands beside each.
            hints: What the pointer brings up for each.
        """
        for old in self.aim_items:
            self._view.removeItem(old)
        self.aims = tuple(aims)
        self.aim_items = tuple(AimItem(aim.year, aim.value, text) for aim, text in zip(aims, texts, strict=True))
        for item, hint in zip(self.aim_items, hints, strict=True):
            item.setToolTip(hint)
            item.setVisible(self.is_shown)
            self._view.addItem(item, ignoreBounds=True)

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        colour = self.series.colour(colours)
        self.band.set_look(colour, self.series.dash)
        self.band.show_bands(self.series.has_bands)
        self.baseline.set_colours(colours)
        self.pinned.set_look(colours)
        self.discs.set_look(colour, colours)
        self.points.set_look(colour, self.series.marker, colours)
        for item in self.aim_items:
            item.set_look(colour, colours)

    def set_thickness(self, thickness: float) -> None:
        """Draw lines and markers so many times as thick."""
        for item in self._items:
            item.set_thickness(thickness)
        for aim_item in self.aim_items:
            aim_item.set_thickness(thickness)

    def set_shown(self, is_shown: bool) -> None:
        """Show or hide the whole series."""
        self.is_shown = is_shown
        for item in (*self._items, *self.aim_items):
            item.setVisible(is_shown)

    def observed_points(self) -> Numbers:
        """Year and value of each observation, shape (points, 2)."""
        return np.column_stack([self.points.years, self.points.values])

    def disc_points(self) -> Numbers:
        """Year and value of the number of each pinned run, shape (runs, 2)."""
        return np.array(self.discs.places, dtype=np.float64).reshape(-1, 2)

    def curve_points(self) -> Numbers:
        """Year and value of the median, at the years and between them, shape (points, 2)."""
        years, median = self.band.years, self.band.levels[:, MEDIAN]
        if not years.size:
            return np.empty((0, 2))
        between = np.linspace(years[0], years[-1], CURVE_POINTS)
        return np.column_stack([between, np.interp(between, years, median)])

    def extent(self) -> tuple[float, float] | None:
        """Smallest and largest value that is drawn, or None without data."""
        columns = (self.band.drawn, self.baseline.values, self.pinned.values, self.points.ends)
        ends = [float(end) for values in columns if values.size for end in (values.min(), values.max())]
        ends += [aim.value for aim in self.aims]
        return (min(ends), max(ends)) if ends else None

    def median(self, year: int) -> float | None:
        """The median of the projection in a year."""
        return self._level(year, MEDIAN)

    def at(self, year: int) -> Place:
        """What the series says about a year."""
        row = _row(self.points.years, year)
        return Place(
            series=self.series,
            median=self._level(year, MEDIAN),
            low=self._level(year, LOW),
            high=self._level(year, HIGH),
            baseline=_value(self.baseline.years, self.baseline.values, year),
            observed=None if row is None else float(self.points.values[row]),
            source="" if row is None else self.sources[row],
            aims=tuple(aim for aim in self.aims if aim.year == year),
            pinned={
                line.number: value
                for line in self.pinned.lines
                if (value := _value(line.years, line.median, year)) is not None
            },
        )

    def rows(self, pins: Sequence[int]) -> Iterator[NumberRow]:
        """Every year with data.

        Args:
            pins: Numbers of the pinned runs that have a column.
        """
        items = (self.band, self.baseline, self.pinned, self.points)
        years = {int(year) for item in items for year in item.years}
        for year in sorted(years | {aim.year for aim in self.aims}):
            place = self.at(year)
            yield NumberRow(
                series=self.series.label,
                unit=self.series.unit,
                year=year,
                p05=place.low,
                p25=self._level(year, LOWER),
                p50=place.median,
                p75=self._level(year, UPPER),
                p95=place.high,
                baseline=place.baseline,
                pinned=tuple(place.pinned.get(number) for number in pins),
                observed=place.observed,
                source=place.source,
                aim=place.aims[0].value if place.aims else None,
            )

    def _level(self, year: int, column: int) -> float | None:
        return _value(self.band.years, self.band.levels[:, column], year)


def _row(years: Years, year: int) -> int | None:
    found = np.flatnonzero(years == year)
    return int(found[0]) if found.size else None


def _value(years: Years, values: Numbers, year: int) -> float | None:
    row = _row(years, year)
    return None if row is None else float(values[row])
