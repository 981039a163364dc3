"""The small label that reads a chart at one year."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from textwrap import wrap
from typing import Final, cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPalette, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QWidget

from gui.charts.layer import Place
from gui.charts.series import Marker, Series
from gui.look.theme import GRID, LIGHT, Colours
from gui.work.pins import MOST, sign

SIGNS: Final[Mapping[Marker, str]] = {
    "circle": "\u25cf",
    "square": "\u25a0",
    "triangle": "\u25b2",
    "wedge": "\u25bc",
    "cross": "\u271a",
}
AIM_SIGN: Final = "\u25c6"
SOURCE_WIDTH: Final = 40
SOURCE_LINES: Final = 4
"""Letters in a line of a source, and lines; what is longer stands in the table."""

PLENTY: Final = 2
"""Up to so many series are read at length."""

ISOLATE: Final = "\u2066"
FIRST_STRONG: Final = "\u2068"
END_OF_ISOLATE: Final = "\u2069"


class Reading(QLabel):
    """Says in a corner of the plot what the chart shows at one year."""

    def __init__(self, format_value: Callable[[float], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.format_value = format_value
        self._line_width = 0.0
        self._colours = LIGHT
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMargin(GRID + 2)
        self.setAutoFillBackground(True)
        self.setFrameShape(QLabel.Shape.Box)
        self.hide()

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self._colours = colours
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(colours.surface))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colours.text))
        self.setPalette(palette)
        self.setStyleSheet(f"border: 1px solid {colours.line}; background: {colours.surface}; color: {colours.text}")

    def read(self, year: int, places: Sequence[Place], *, is_full: bool, width: float) -> None:
        """Say what the chart shows at a year; where there is no room for all of it, less.

        Args:
            year: The year.
            places: What each shown series says about it.
            is_full: Whether ranges, observations and sources are said too, not the medians alone.
            width: Width of the plot in pixels.
        """
        self._line_width = width - 2 * self.margin() - 2 * GRID
        ways: tuple[Callable[[int, Sequence[Place]], list[str]], ...] = (self._long, self._short, self._brief)
        if not is_full:
            ways = ways[2:]
        elif len(places) > PLENTY:
            ways = ways[1:]
        for way in ways:
            self._write(way(year, places))
            if self.height() < self._room() - 2 * GRID:
                break

    def _write(self, lines: Sequence[str]) -> None:
        direction = "rtl" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
        self.setText(f"<div dir='{direction}' style='white-space: nowrap'>{'<br>'.join(lines)}</div>")
        self.adjustSize()

    def _room(self) -> int:
        """Height of the widget that it floats on."""
        return cast(QWidget, self.parentWidget()).height()

    def spoken(self) -> str:
        """What is written, without its looks."""
        words = QTextDocumentFragment.fromHtml(self.text()).toPlainText()
        for number in range(1, MOST + 1):
            words = words.replace(sign(number), self.tr("pinned run {number}:").format(number=number))
        return words.translate({ord(mark): None for mark in (ISOLATE, FIRST_STRONG, END_OF_ISOLATE)})

    def stand_beside(self, x: float, area: QRectF) -> None:
        """Stand next to a vertical line, on the side where there is room.

        Args:
            x: Where the line is, in pixels of the parent.
            area: The plot, in pixels of the parent.
        """
        gap = 2 * GRID
        left = x - gap - self.width() if x > area.center().x() else x + gap
        left = max(area.left() + 2, min(left, area.right() - self.width() - 2))
        top = max(GRID, min(area.top() + GRID, self._room() - GRID - self.height()))
        self.move(round(left), round(top))
        self.show()
        self.raise_()

    def _brief(self, year: int, places: Sequence[Place]) -> list[str]:
        """The medians alone."""
        known = ((place.series, place.median) for place in places if place.median is not None)
        return [f"<b>{year}</b>", *(f"{self._sign(series)} {self._number(median)}" for series, median in known)]

    def _long(self, year: int, places: Sequence[Place]) -> list[str]:
        """All that is known, fact by fact, each series under its name where there are several."""
        lines = [f"<b>{year}</b>"]
        for place in places:
            start = f"{self._sign(place.series)} "
            if len(places) > 1:
                lines.append(f"{start}{escape(place.series.label)}")
                start = ""
            lines += self._facts(place, start)
        return lines

    def _facts(self, place: Place, start: str) -> Iterator[str]:
        if place.median is not None and place.low is not None and place.high is not None:
            yield f"{start}{self._measured(f'<b>{self._number(place.median)}</b>', place.series)}"
            low, high = self._number(place.low), self._number(place.high)
            yield self.tr("90 %: {low} to {high}").format(low=low, high=high)
        if place.observed is not None:
            yield self.tr("observed {value}").format(value=self._measured(self._number(place.observed), place.series))
            yield from self._sources([place])
        if place.baseline is not None:
            yield self._muted(self._baseline(place.baseline))
        yield from self._packed(self._pinned(place))
        yield from (f"{AIM_SIGN} {escape(aim.label)}: {self._number(aim.value)}" for aim in place.aims)

    def _short(self, year: int, places: Sequence[Place]) -> list[str]:
        """One line for what each series projects and one for what that is compared with; the sources at the end."""
        lines = [f"<b>{year}</b> {self._muted(escape(places[0].series.unit))}" if places else f"<b>{year}</b>"]
        for place in places:
            lines.append(f"{self._sign(place.series)} {escape(place.series.label)}{self._span(place)}")
            lines += map(self._muted, self._packed(self._compared(place)))
        return [*lines, *self._sources(places)]

    def _span(self, place: Place) -> str:
        if place.median is None or place.low is None or place.high is None:
            return ""
        low, high = self._number(place.low), self._number(place.high)
        span = self.tr("({low} to {high})").format(low=low, high=high)
        return f" <b>{self._number(place.median)}</b> {self._muted(span)}"

    def _compared(self, place: Place) -> Iterator[str]:
        if place.observed is not None:
            yield self.tr("observed {value}").format(value=self._number(place.observed))
        if place.baseline is not None:
            yield self._baseline(place.baseline)
        yield from self._pinned(place)
        yield from (f"{AIM_SIGN} {self._number(aim.value)}" for aim in place.aims)

    def _packed(self, facts: Iterable[str]) -> Iterator[str]:
        """Short facts side by side, in as many lines as the chart is narrow."""
        line = ""
        for fact in facts:
            longer = f"{line} \u00b7 {fact}" if line else fact
            if line and self.fontMetrics().horizontalAdvance(longer) > self._line_width:
                yield line
                longer = fact
            line = longer
        if line:
            yield line

    def _sources(self, places: Sequence[Place]) -> Iterator[str]:
        """The documents that state what was observed, each once."""
        stated = "; ".join(dict.fromkeys(place.source for place in places if place.source))
        lines = wrap(stated, SOURCE_WIDTH, max_lines=SOURCE_LINES, placeholder="\u2026")
        return (self._muted(f"{FIRST_STRONG}{escape(line)}{END_OF_ISOLATE}") for line in lines)

    def _baseline(self, value: float) -> str:
        return self.tr("baseline {value}").format(value=self._number(value))

    def _pinned(self, place: Place) -> Iterator[str]:
        return (f"{sign(number)} {self._number(value)}" for number, value in place.pinned.items())

    def _measured(self, number: str, series: Series) -> str:
        return self.tr("{value} {unit}").format(value=number, unit=escape(series.unit)) if series.unit else number

    def _sign(self, series: Series) -> str:
        return f"<span style='color:{series.colour(self._colours)}'>{SIGNS[series.marker]}</span>"

    def _muted(self, text: str) -> str:
        return f"<span style='color:{self._colours.muted}'>{text}</span>"

    def _number(self, value: float) -> str:
        """A number that keeps its sign on its left side in a right-to-left text as well."""
        return f"{ISOLATE}{escape(self.format_value(value))}{END_OF_ISOLATE}"
