"""A plot of points over two axes, and the point below the pointer."""

from dataclasses import dataclass, field
from math import hypot
from typing import Final

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from gui.charts.axes_plot import SIGN, AxesPlot, Axis
from gui.charts.fonts import thickness

NEAR: Final = 24.0
"""Pixels from a point within which the pointer finds it."""

BAND: Final = 0.18
"""How much of its colour a band has."""


@dataclass(frozen=True)
class Point:
    """One point.

    Attributes:
        across: Where it stands from left to right.
        up: Where it stands from below.
        is_asked: Whether it is what was asked for.
        band: The ends of its range from below, or None.
    """

    across: float
    up: float
    is_asked: bool = False
    band: tuple[float, float] | None = None


@dataclass(frozen=True, eq=False)
class Points:
    """What a plot of points shows.

    Attributes:
        points: The points in the order of the line that joins them; each can be chosen.
        here: How things stand, a point that cannot be chosen, or None.
        level: A value with a line from side to side, or None.
        across: The axis from left to right.
        up: The axis of the values.
    """

    points: tuple[Point, ...] = ()
    here: Point | None = None
    level: float | None = None
    across: Axis = field(default=Axis())
    up: Axis = field(default=Axis())

    def places(self) -> list[float]:
        """What has to find room from left to right."""
        return [point.across for point in self._all()]

    def values(self) -> list[float]:
        """What has to find room from below."""
        ends = [end for point in self.points for end in point.band or ()]
        return [*(point.up for point in self._all()), *ends, *([] if self.level is None else [self.level])]

    def _all(self) -> tuple[Point, ...]:
        return (*self.points, *([] if self.here is None else [self.here]))


class PointPlot(AxesPlot[Points]):
    """Points over two axes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Points()

    def places(self) -> range:
        """The points, in their order."""
        return range(len(self._shown.points))

    def show_contents(self, contents: Points) -> None:
        """Show points."""
        self._shown = contents
        self.set_axes(contents.across, contents.up, contents.places(), contents.values())
        self.point_at(None)

    def place_of(self, point: Point) -> QPointF:
        """Where a point stands, in pixels."""
        return self.at(point.across, point.up)

    def corner(self, place: int) -> QPointF:
        """Where a point stands."""
        return self.place_of(self._shown.points[place])

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes, the line and the points."""
        painter = QPainter(self)
        self.paint_axes(painter)
        self._paint_band(painter)
        self._paint_level(painter)
        places = [self.place_of(point) for point in self._shown.points]
        painter.setPen(QPen(QColor(self.colours.first), 1.5 * thickness(self.font())))
        painter.drawPolyline(QPolygonF(places))
        for place, (at, point) in enumerate(zip(places, self._shown.points, strict=True)):
            self._paint_point(painter, at, point, place)
        if self._shown.here is not None:
            self.paint_here(painter, self.place_of(self._shown.here))

    def _paint_band(self, painter: QPainter) -> None:
        ends = [(point.across, point.band) for point in self._shown.points if point.band is not None]
        below = [self.at(across, band[0]) for across, band in ends]
        above = [self.at(across, band[1]) for across, band in ends]
        colour = QColor(self.colours.first)
        colour.setAlphaF(BAND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([*below, *reversed(above)]))

    def _paint_level(self, painter: QPainter) -> None:
        if self._shown.level is None:
            return
        area, height = self.area(), self.at(0.0, self._shown.level).y()
        painter.setPen(QPen(QColor(self.colours.second), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(area.left(), height, area.right(), height))

    def _paint_point(self, painter: QPainter, at: QPointF, point: Point, place: int) -> None:
        size = SIGN * thickness(self.font())
        is_chosen = place == self._chosen
        painter.setPen(QPen(QColor(self.colours.first), 2))
        painter.setBrush(QColor(self.colours.first if is_chosen else self.colours.surface))
        if point.is_asked:
            reach = 1.3 * size
            corners = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
            painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
        else:
            painter.drawEllipse(at, size, size)
        if place == self._pointed:
            painter.setPen(QPen(QColor(self.colours.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, size + 4, size + 4)

    # Pointing

    def part_at(self, at: QPointF) -> int | None:
        """The nearest point, if one is near enough."""
        found = [
            (hypot(place.x() - at.x(), place.y() - at.y()), position)
            for position, place in enumerate(map(self.place_of, self._shown.points))
        ]
        distance, position = min(found, default=(NEAR + 1, 0))
        return position if distance <= NEAR else None
