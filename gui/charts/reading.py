"""The small label that reads a chart at one year."""

from collections.abc import Callable, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPalette, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QWidget

from gui.charts.layer import Place
from gui.charts.series import Series
from gui.theme import GRID, LIGHT, Colours

SIGNS: Final = {"circle": "\u25cf", "square": "\u25a0"}
AIM_SIGN: Final = "\u25c6"
LONGEST_SOURCE: Final = 28
ISOLATE: Final = "\u2066"
END_OF_ISOLATE: Final = "\u2069"


class Reading(QLabel):
    """Says in a corner of the plot what the chart shows at one year."""

    def __init__(self, format_value: Callable[[float], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.format_value = format_value
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

    def read(self, year: int, places: Sequence[Place], *, is_full: bool) -> None:
        """Say what the chart shows at a year.

        Args:
            year: The year.
            places: What each shown series says about it.
            is_full: Whether ranges, observations and sources are said too, not the medians alone.
        """
        lines = [f"<b>{year}</b>"]
        for place in places:
            lines += self._full(place, is_named=len(places) > 1) if is_full else self._brief(place)
        direction = "rtl" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
        self.setText(f"<div dir='{direction}' style='white-space: nowrap'>{'<br>'.join(lines)}</div>")
        self.adjustSize()

    def spoken(self) -> str:
        """What is written, without its looks."""
        words = QTextDocumentFragment.fromHtml(self.text()).toPlainText()
        return words.replace(ISOLATE, "").replace(END_OF_ISOLATE, "")

    def stand_beside(self, x: float, area: QRectF) -> None:
        """Stand next to a vertical line, on the side where there is room.

        Args:
            x: Where the line is, in pixels of the parent.
            area: The plot, in pixels of the parent.
        """
        gap = 2 * GRID
        left = x - gap - self.width() if x > area.center().x() else x + gap
        left = max(area.left() + 2, min(left, area.right() - self.width() - 2))
        self.move(round(left), round(area.top()) + GRID)
        self.show()
        self.raise_()

    def _brief(self, place: Place) -> list[str]:
        if place.median is None:
            return []
        return [f"{self._sign(place.series)} {self._number(place.median)}"]

    def _full(self, place: Place, *, is_named: bool) -> list[str]:
        lines = [f"{self._sign(place.series)} {escape(place.series.label)}"] if is_named else []
        if place.median is not None and place.low is not None and place.high is not None:
            median = self.tr("{value} {unit}").format(
                value=f"<b>{self._number(place.median)}</b>", unit=escape(place.series.unit)
            )
            lines.append(median if is_named else f"{self._sign(place.series)} {median}")
            low, high = self._number(place.low), self._number(place.high)
            lines.append(self.tr("90 %: {low} to {high}").format(low=low, high=high))
        if place.observed is not None:
            lines.append(self.tr("observed {value}").format(value=self._number(place.observed)))
            lines += self._source(place.source)
        if place.baseline is not None:
            lines.append(self._muted(self.tr("baseline {value}").format(value=self._number(place.baseline))))
        return lines + [f"{AIM_SIGN} {escape(aim.label)}: {self._number(aim.value)}" for aim in place.aims]

    def _source(self, source: str) -> list[str]:
        shown = source if len(source) <= LONGEST_SOURCE else source[:LONGEST_SOURCE] + "…"
        return [self._muted(escape(shown))] if source else []

    def _sign(self, series: Series) -> str:
        return f"<span style='color:{series.colour(self._colours)}'>{SIGNS[series.marker]}</span>"

    def _muted(self, text: str) -> str:
        return f"<span style='color:{self._colours.muted}'>{text}</span>"

    def _number(self, value: float) -> str:
        """A number that keeps its sign on its left side in a right-to-left text as well."""
        return f"{ISOLATE}{escape(self.format_value(value))}{END_OF_ISOLATE}"
