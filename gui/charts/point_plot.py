"""A plot of points over two axes, and the point below the pointer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import hypot
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from gui.charts.fonts import SMALL, scaled, thickness
from gui.charts.pointed import Pointed
from gui.theme import GRID
from scenarios.results.axes import rounded_limits, value_ticks

RADIUS: Final = 5.0
NEAR: Final = 24.0
"""Pixels from a point within which the pointer finds it."""

LEVELS: Final = 4
"""Steps that the axis of the values is cut into, more or less."""

TICK_LETTERS: Final = 3.0
"""Widths of its text that a mark of the axis takes."""

GAP: Final = 3 * GRID
"""Pixels between the numbers of the values and the points, whose signs may stand on the edge."""

LINES: Final = 9
"""Height in lines of text."""


@dataclass(frozen=True)
class Axis:
    """One of the two axes.

    Attributes:
        write: How a number is written on it.
        name: What it is, or an empty text where the title says so.
        limits: Its ends, or None for round numbers around the points.
        is_zero_based: Whether zero is always on it.
    """

    write: Callable[[float], str] = str
    name: str = ""
    limits: tuple[float, float] | None = None
    is_zero_based: bool = False

    def ends(self, values: Sequence[float]) -> tuple[float, float]:
        """Where it begins and ends for some values."""
        if self.limits is not None or not values:
            return self.limits or (0.0, 1.0)
        return rounded_limits(min(values), max(values), zero_based=self.is_zero_based)


@dataclass(frozen=True)
class Point:
    """One point.

    Attributes:
        across: Where it stands from left to right.
        up: Where it stands from below.
        is_asked: Whether it is what was asked for.
    """

    across: float
    up: float
    is_asked: bool = False


@dataclass(frozen=True, eq=False)
class Points:
    """What a plot of points shows.

    Attributes:
        points: The points in the order of the line that joins them; each can be chosen.
        here: How things stand, a point that cannot be chosen, or None.
        level: A value with a line from side to side, or None.
        across: The axis from left to right; it always rises that way.
        up: The axis of the values.
    """

    points: tuple[Point, ...] = ()
    here: Point | None = None
    level: float | None = None
    across: Axis = field(default=Axis())
    up: Axis = field(default=Axis())

    @property
    def all(self) -> tuple[Point, ...]:
        """The points and how things stand."""
        return (*self.points, *([] if self.here is None else [self.here]))


class PointPlot(Pointed):
    """Points over two axes."""

    point_chosen = Signal(int)
    """A point was clicked, or Enter pressed on it; carries its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Points()
        self._ends = ((0.0, 1.0), (0.0, 1.0))
        self._chosen: int | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def places(self) -> range:
        """The points, in their order."""
        return range(len(self._shown.points))

    def first_place(self, step: int) -> int:
        """A walk begins at the point that is shown."""
        return self._chosen or 0

    def choose_at(self, place: int) -> None:
        """Choose a point."""
        self.point_chosen.emit(place)

    def show_points(self, shown: Points) -> None:
        """Show points."""
        self._shown = shown
        level = [] if shown.level is None else [shown.level]
        self._ends = (
            shown.across.ends([point.across for point in shown.all]),
            shown.up.ends([point.up for point in shown.all] + level),
        )
        self.point_at(None)
        self.update()

    def choose(self, place: int | None) -> None:
        """Mark the point that is looked at, or none."""
        self._chosen = place
        self.update()

    def place_of(self, point: Point) -> QPointF:
        """Where a point stands, in pixels."""
        area, (left, right), (low, high) = self._area(), *self._ends
        return QPointF(
            area.left() + (point.across - left) / (right - left) * area.width(),
            area.bottom() - (point.up - low) / (high - low) * area.height(),
        )

    def sizeHint(self) -> QSize:
        """A few lines high."""
        return QSize(100 * GRID, round(LINES * self.fontMetrics().lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        """As high, less wide."""
        return QSize(60 * GRID, self.sizeHint().height())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes, the line and the points."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled(self.font(), SMALL))
        self._paint_values(painter)
        self._paint_across(painter)
        self._paint_level(painter)
        places = [self.place_of(point) for point in self._shown.points]
        painter.setPen(QPen(QColor(self.colours.first), 1.5 * thickness(self.font())))
        painter.drawPolyline(QPolygonF(places))
        for place, (at, point) in enumerate(zip(places, self._shown.points, strict=True)):
            self._paint_point(painter, at, point, place)
        if self._shown.here is not None:
            self._paint_here(painter, self.place_of(self._shown.here))

    def _paint_values(self, painter: QPainter) -> None:
        area, metrics = self._area(), QFontMetricsF(painter.font())
        for value, text in self._values():
            height = round(self.place_of(Point(self._ends[0][0], value)).y()) + 0.5
            painter.setPen(QPen(QColor(self.colours.line), 1))
            painter.drawLine(QLineF(area.left(), height, area.right(), height))
            painter.setPen(QColor(self.colours.muted))
            left = area.left() - metrics.horizontalAdvance(text) - GAP
            painter.drawText(QPointF(left, height + metrics.ascent() / 2 - 1), text)
        if self._shown.up.name:
            painter.drawText(QPointF(GRID, metrics.ascent()), self._shown.up.name)

    def _paint_across(self, painter: QPainter) -> None:
        area, metrics = self._area(), QFontMetricsF(painter.font())
        write, ends = self._shown.across.write, self._ends[0]
        widest = max(metrics.horizontalAdvance(write(end)) for end in ends)
        room = max(1.0, area.width() / (widest + TICK_LETTERS * metrics.averageCharWidth()))
        painter.setPen(QColor(self.colours.muted))
        for value, text in value_ticks(*ends, room, write):
            across = self.place_of(Point(value, self._ends[1][0])).x()
            width = metrics.horizontalAdvance(text)
            left = min(across - width / 2, self.width() - width)
            painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + GRID), text)
        if name := self._shown.across.name:
            left = area.right() - metrics.horizontalAdvance(name)
            painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + metrics.height() + GRID), name)

    def _paint_level(self, painter: QPainter) -> None:
        if self._shown.level is None:
            return
        area = self._area()
        height = self.place_of(Point(self._ends[0][0], self._shown.level)).y()
        painter.setPen(QPen(QColor(self.colours.text), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(area.left(), height, area.right(), height))

    def _paint_point(self, painter: QPainter, at: QPointF, point: Point, place: int) -> None:
        size = RADIUS * thickness(self.font())
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

    def _paint_here(self, painter: QPainter, at: QPointF) -> None:
        size = RADIUS * thickness(self.font())
        painter.setPen(QPen(QColor(self.colours.text), 2))
        painter.setBrush(QColor(self.colours.surface))
        painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))

    def _values(self) -> Sequence[tuple[float, str]]:
        """The marks of the axis of values."""
        return value_ticks(*self._ends[1], LEVELS, self._shown.up.write)

    def _area(self) -> QRectF:
        """Where points stand."""
        metrics = QFontMetricsF(scaled(self.font(), SMALL))
        left = max(metrics.horizontalAdvance(text) for _, text in self._values()) + GAP + 1
        above = metrics.height() / 2 + GRID + (metrics.height() if self._shown.up.name else 0)
        below = metrics.height() + 2 * GRID + (metrics.height() if self._shown.across.name else 0)
        right = metrics.horizontalAdvance(self._shown.across.write(self._ends[0][1])) / 2 + GRID
        return QRectF(left, above, self.width() - left - right, self.height() - above - below)

    # Pointing

    def _nearest(self, at: QPointF) -> int | None:
        found = [
            (hypot(place.x() - at.x(), place.y() - at.y()), position)
            for position, place in enumerate(map(self.place_of, self._shown.points))
        ]
        distance, position = min(found, default=(NEAR + 1, 0))
        return position if distance <= NEAR else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self.point_at(self._nearest(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a point."""
        place = self._nearest(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self.choose_at(place)
        else:
            super().mousePressEvent(event)
