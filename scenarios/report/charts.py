"""Charts of a report: projections with their bands, what was published, and what was announced."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, Literal

from scenarios.report.drawing import Drawing, Point
from scenarios.report.look import LINE, MUTED, PAPER, TEXT
from scenarios.results.axes import rounded_limits, value_ticks, year_ticks
from simulation.declare import Array
from simulation.results import MEDIAN

WIDTH: Final = 340
HEIGHT: Final = 226
SMALL: Final = 10.0
LEFT: Final = 50.0
RIGHT: Final = 12.0
BOTTOM: Final = 20.0
LEGEND_LINE: Final = 15.0
LEGEND_WIDTH: Final = 700
SWATCH: Final = 24.0
LETTER: Final = 6.2
"""Room for a letter of a name, about; nothing measures letters here."""

BARE_TOP: Final = 8.0
"""Where the plot of a chart without legend begins."""

Side = Literal["left", "right"]

OPACITY_90: Final = 0.16
OPACITY_50: Final = 0.22
POINT: Final = 2.6
DIAMOND: Final = 5.0

Format = Callable[[float], str]


@dataclass(frozen=True, eq=False)
class Curve:
    """One series of a chart.

    Attributes:
        label: What it is called.
        colour: Its colour.
        dashes: How its median is dashed.
        years: Years in rising order, shape (years,).
        levels: The 5, 25, 50, 75 and 95 % levels, shape (years, 5).
        has_band: Whether its bands are drawn.
        baseline: Median of the baseline, shape (years,), or None.
        observed: Year and value of what was published.
        aims: Year and value of what was announced.
    """

    label: str
    colour: str
    dashes: str
    years: Sequence[int]
    levels: Array
    has_band: bool = True
    baseline: Array | None = None
    observed: tuple[Point, ...] = ()
    aims: tuple[Point, ...] = ()

    def extent(self) -> Iterator[float]:
        """Every value that is drawn."""
        yield from self.levels.flat if self.has_band else self.levels[:, MEDIAN]
        yield from () if self.baseline is None else self.baseline
        yield from (value for _, value in (*self.observed, *self.aims))


@dataclass(frozen=True)
class _Scales:
    """From years and values to places of a drawing."""

    first: int
    last: int
    low: float
    high: float
    top: float

    def x(self, year: float) -> float:
        """Where a year stands."""
        return LEFT + (year - self.first) / (self.last - self.first) * (WIDTH - LEFT - RIGHT)

    def y(self, value: float) -> float:
        """Where a value stands."""
        return HEIGHT - BOTTOM - (value - self.low) / (self.high - self.low) * (HEIGHT - BOTTOM - self.top)

    def points(self, years: Sequence[float], values: Sequence[float] | Array) -> list[Point]:
        """Where the points of a curve stand."""
        return [(self.x(year), self.y(float(value))) for year, value in zip(years, values, strict=True)]


def chart(curves: Sequence[Curve], write: Format, write_short: Format, legend_from: Side | None) -> Drawing:
    """Draw a chart. Years run from left to right in every language.

    Args:
        curves: Its series, the most important first.
        write: How a value is written.
        write_short: How a value is written on the axis.
        legend_from: The side where the legend starts; None for a chart without one.
    """
    drawing = Drawing(WIDTH, HEIGHT)
    top = BARE_TOP
    if legend_from is not None:
        for place, curve in enumerate(curves):
            _legend_entry(drawing, (0.0, LEGEND_LINE * place), WIDTH, curve, legend_from)
        top += LEGEND_LINE * len(curves)
    values = list(chain.from_iterable(curve.extent() for curve in curves))
    low, high = rounded_limits(min(values), max(values), zero_based=True)
    years = [year for curve in curves for year in curve.years]
    scales = _Scales(min(years), max(years), low, high, top)
    _axes(drawing, scales, write_short)
    for curve in reversed(curves):
        _bands(drawing, scales, curve)
    for curve in reversed(curves):
        _lines(drawing, scales, curve)
    for curve in curves:
        _marks(drawing, scales, curve)
    _aims(drawing, scales, curves, write)
    return drawing


def legend(curves: Sequence[Curve], side: Side) -> Drawing:
    """The names of the series of several charts, one after the other from the side where reading begins."""
    places: list[Point] = []
    x, line = 0.0, 0
    for curve in curves:
        wide = SWATCH + 20 + LETTER * len(curve.label)
        if x and x + wide > LEGEND_WIDTH:
            x, line = 0.0, line + 1
        places.append((x, LEGEND_LINE * line))
        x += wide
    drawing = Drawing(LEGEND_WIDTH, round(LEGEND_LINE * (line + 1)))
    for place, curve in zip(places, curves, strict=True):
        _legend_entry(drawing, place, LEGEND_WIDTH, curve, side)
    return drawing


def _legend_entry(drawing: Drawing, place: Point, width: float, curve: Curve, side: Side) -> None:
    """A piece of the line and its name; the place is counted from the side where reading begins."""
    start, base = place[0], place[1] + LEGEND_LINE - 4
    if side == "right":
        drawing.polyline(
            [(width - start - SWATCH, base - 3.5), (width - start - 2, base - 3.5)], curve.colour, 2.2, curve.dashes
        )
        drawing.text((width - start - SWATCH - 5, base), curve.label, TEXT, SMALL, "end")
    else:
        drawing.polyline([(start + 2, base - 3.5), (start + SWATCH, base - 3.5)], curve.colour, 2.2, curve.dashes)
        drawing.text((start + SWATCH + 5, base), curve.label, TEXT, SMALL)


def _axes(drawing: Drawing, scales: _Scales, write: Format) -> None:
    for value, words in value_ticks(scales.low, scales.high, 4, write):
        height = scales.y(value)
        drawing.line((LEFT, height), (WIDTH - RIGHT, height), LINE, 0.8)
        drawing.text((LEFT - 5, height + 3.5), words, MUTED, SMALL, "end")
    named, _ = year_ticks(scales.first, scales.last, WIDTH - LEFT - RIGHT, 28)
    for year, words in named:
        drawing.line((scales.x(year), HEIGHT - BOTTOM), (scales.x(year), HEIGHT - BOTTOM + 3), MUTED, 0.8)
        drawing.text((scales.x(year), HEIGHT - 5), words, MUTED, SMALL, "middle")
    drawing.line((LEFT, scales.y(scales.low)), (WIDTH - RIGHT, scales.y(scales.low)), MUTED, 0.8)


def _bands(drawing: Drawing, scales: _Scales, curve: Curve) -> None:
    if not curve.has_band:
        return
    for low, high, opacity in ((0, 4, OPACITY_90), (1, 3, OPACITY_50)):
        upper = scales.points(curve.years, curve.levels[:, high])
        lower = scales.points(curve.years, curve.levels[:, low])
        drawing.polygon([*upper, *reversed(lower)], curve.colour, opacity)


def _lines(drawing: Drawing, scales: _Scales, curve: Curve) -> None:
    if curve.baseline is not None:
        drawing.polyline(scales.points(curve.years, curve.baseline), MUTED, 1.0, "4 3")
    drawing.polyline(scales.points(curve.years, curve.levels[:, MEDIAN]), curve.colour, 2.0, curve.dashes)


def _marks(drawing: Drawing, scales: _Scales, curve: Curve) -> None:
    for year, value in curve.observed:
        if scales.first <= year <= scales.last:
            drawing.circle((scales.x(year), scales.y(value)), POINT, curve.colour, PAPER)


def _aims(drawing: Drawing, scales: _Scales, curves: Sequence[Curve], write: Format) -> None:
    """The aims with their values beside them, on the side where there is room."""
    for curve in curves:
        for year, value in curve.aims:
            x, y = scales.x(year), scales.y(value)
            reach = DIAMOND
            drawing.polygon([(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)], curve.colour, 1.0, PAPER)
            is_late = year > (scales.first + scales.last) / 2
            place = (x - reach - 4, y + 3.5) if is_late else (x + reach + 4, y + 3.5)
            drawing.text(place, write(value), TEXT, SMALL, "end" if is_late else "start", PAPER)
