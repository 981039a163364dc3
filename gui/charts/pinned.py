"""The medians of pinned runs: thin lines that carry their number in a disc."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.charts.item import DataItem, in_pixels, line_pen, polyline
from gui.charts.series import Numbers, Pinned
from gui.look.theme import Colours

DASHES: Final = ((1.5, 2.5), (8, 2, 1.5, 2), (10, 3), (5, 2, 1.5, 2, 1.5, 2))
"""Dash of each number, in widths of the line."""

DISC: Final = 5.5
"""Radius of a disc in pixels."""

DIGIT: Final = 9.0
"""Height of the number in it in pixels."""


def paint_disc(painter: QPainter, centre: QPointF, number: int, scale: float, fill: QColor, ink: QColor) -> None:
    """Paint a number in a disc with an edge in the colour of the number, which stands off any line.

    Args:
        painter: Where to.
        centre: Centre in pixels.
        number: 1 to 4.
        scale: How many times as large as at the ordinary text size.
        fill: Colour of the disc.
        ink: Colour of the number.
    """
    painter.setPen(QPen(ink, 1))
    painter.setBrush(fill)
    painter.drawEllipse(centre, DISC * scale, DISC * scale)
    font = QFont(painter.font())
    font.setPixelSize(max(1, round(DIGIT * scale)))
    font.setBold(True)
    path = QPainterPath()
    path.addText(QPointF(), font, str(number))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPath(path.translated(centre - path.boundingRect().center()))


def dashed_pen(number: int, colour: QColor, width: float) -> QPen:
    """The pen of a pinned run."""
    pen = line_pen(colour, width)
    pen.setDashPattern(DASHES[number - 1])
    return pen


class _PinnedItem(DataItem):
    """What is drawn of the pinned runs of one series.

    It does not change while a slider moves, so the painted pixels are kept.

    Attributes:
        lines: The runs.
        years: Years of all of them, one behind the other.
        values: Their medians in these years.
    """

    def __init__(self) -> None:
        super().__init__(DISC + 1)
        self.lines: tuple[Pinned, ...] = ()
        self.years: Numbers = np.empty(0)
        self.values: Numbers = np.empty(0)
        self.set_cached(True)

    def set_cached(self, is_cached: bool) -> None:
        """Keep the painted pixels, or paint anew every time."""
        mode = self.CacheMode
        self.setCacheMode(mode.DeviceCoordinateCache if is_cached else mode.NoCache)

    def set_lines(self, lines: Sequence[Pinned]) -> None:
        """Show these runs."""
        self.lines = tuple(lines)
        self.years = np.concatenate([np.empty(0), *(line.years for line in lines)])
        self.values = np.concatenate([np.empty(0), *(line.median for line in lines)])
        self.set_extent(self.years, self.values)


class PinnedLinesItem(_PinnedItem):
    """The lines, below the present run: where nothing differs they do not cover it."""

    def __init__(self) -> None:
        super().__init__()
        self._paths: tuple[QPolygonF, ...] = ()
        self._ink = QColor()

    def set_look(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self._ink = QColor(colours.text)
        self.update()

    def set_lines(self, lines: Sequence[Pinned]) -> None:
        """Show these runs."""
        super().set_lines(lines)
        self._paths = tuple(polyline(np.asarray(line.years, dtype=np.float64), line.median) for line in lines)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the lines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        with in_pixels(painter) as transform:
            for line, path in zip(self.lines, self._paths, strict=True):
                painter.setPen(dashed_pen(line.number, self._ink, self._thickness))
                painter.drawPolyline(transform.map(path))


class PinnedDiscsItem(_PinnedItem):
    """The numbers of the runs in discs of the colour of the series, above all else.

    Attributes:
        places: Year and value of each: another year for each number, for lines run together.
    """

    def __init__(self) -> None:
        super().__init__()
        self.places: tuple[tuple[float, float], ...] = ()
        self._fill = QColor()
        self._ink = QColor()

    def set_lines(self, lines: Sequence[Pinned]) -> None:
        """Show these runs."""
        super().set_lines(lines)
        ends = [max(-1 - line.number, -len(line.years)) for line in lines]
        self.places = tuple((line.years[end], line.median[end]) for line, end in zip(lines, ends, strict=True))

    def set_look(self, colour: str, colours: Colours) -> None:
        """Set the colour of the discs, and the scheme."""
        self._fill = QColor(colour)
        self._ink = QColor(colours.surface)
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint one disc a line."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with in_pixels(painter) as transform:
            for line, place in zip(self.lines, self.places, strict=True):
                centre = transform.map(QPointF(*place))
                paint_disc(painter, centre, line.number, self._thickness, self._fill, self._ink)
