"""The plot of a front: what each probability costs, and the point below the pointer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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

LEVELS: Final = (0.0, 0.25, 0.5, 0.75, 1.0)
TICK_LETTERS: Final = 3.0
"""Widths of its text that a mark of the axis takes."""

GAP: Final = 3 * GRID
"""Pixels between the numbers of the probabilities and the points, whose signs may stand on the edge."""

LINES: Final = 9
"""Height in lines of text."""


@dataclass(frozen=True)
class FrontMark:
    """One point of a front.

    Attributes:
        cost: What it costs.
        probability: For how much.
        is_asked: Whether it is what was asked for.
    """

    cost: float
    probability: float
    is_asked: bool = False


class FrontPlot(Pointed):
    """Points over cost and probability; costs always rise from left to right."""

    point_chosen = Signal(int)
    """A point was clicked, or Enter pressed on it; carries its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: Sequence[FrontMark] = ()
        self._limits = (0.0, 1.0)
        self._write_cost: Callable[[float], str] = str
        self._write_level: Callable[[float], str] = str
        self._chosen: int | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def places(self) -> range:
        """The points, in the order of their probability."""
        return range(len(self._marks))

    def first_place(self, step: int) -> int:
        """A walk begins at the point that is shown."""
        return self._chosen or 0

    def choose_at(self, place: int) -> None:
        """Choose a point."""
        self.point_chosen.emit(place)

    def show_marks(
        self, marks: Sequence[FrontMark], write_cost: Callable[[float], str], write_level: Callable[[float], str]
    ) -> None:
        """Show points.

        Args:
            marks: The points in the order of their probability.
            write_cost: How a cost is written on the axis.
            write_level: How a probability is.
        """
        self._marks, self._write_cost, self._write_level = marks, write_cost, write_level
        self._limits = rounded_limits(0.0, max((mark.cost for mark in marks), default=1.0), zero_based=True)
        self.point_at(None)
        self.update()

    def choose(self, place: int | None) -> None:
        """Mark the point whose solution is shown, or none."""
        self._chosen = place
        self.update()

    def place_of(self, mark: FrontMark) -> QPointF:
        """Where a point stands, in pixels."""
        area, (low, high) = self._area(), self._limits
        return QPointF(
            area.left() + (mark.cost - low) / (high - low) * area.width(),
            area.bottom() - mark.probability * area.height(),
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
        self._paint_levels(painter)
        self._paint_costs(painter)
        places = [self.place_of(mark) for mark in self._marks]
        painter.setPen(QPen(QColor(self.colours.first), 1.5 * thickness(self.font())))
        painter.drawPolyline(QPolygonF(places))
        for place, (at, mark) in enumerate(zip(places, self._marks, strict=True)):
            self._paint_mark(painter, at, mark, place)

    def _paint_levels(self, painter: QPainter) -> None:
        area = self._area()
        painter.setFont(scaled(self.font(), SMALL))
        metrics = QFontMetricsF(painter.font())
        for level in LEVELS:
            height = round(area.bottom() - level * area.height()) + 0.5
            painter.setPen(QPen(QColor(self.colours.line), 1))
            painter.drawLine(QLineF(area.left(), height, area.right(), height))
            text = self._write_level(level)
            painter.setPen(QColor(self.colours.muted))
            left = area.left() - metrics.horizontalAdvance(text) - GAP
            painter.drawText(QPointF(left, height + metrics.ascent() / 2 - 1), text)

    def _paint_costs(self, painter: QPainter) -> None:
        area = self._area()
        metrics = QFontMetricsF(painter.font())
        widest = max(metrics.horizontalAdvance(self._write_cost(end)) for end in self._limits)
        room = max(1.0, area.width() / (widest + TICK_LETTERS * metrics.averageCharWidth()))
        for cost, text in value_ticks(*self._limits, room, self._write_cost):
            across = self.place_of(FrontMark(cost, 0.0)).x()
            width = metrics.horizontalAdvance(text)
            left = min(across - width / 2, self.width() - width)
            painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + GRID), text)

    def _paint_mark(self, painter: QPainter, at: QPointF, mark: FrontMark, place: int) -> None:
        size = RADIUS * thickness(self.font())
        is_chosen = place == self._chosen
        painter.setPen(QPen(QColor(self.colours.first), 2))
        painter.setBrush(QColor(self.colours.first if is_chosen else self.colours.surface))
        if mark.is_asked:
            reach = 1.3 * size
            corners = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
            painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
        else:
            painter.drawEllipse(at, size, size)
        if place == self._pointed:
            painter.setPen(QPen(QColor(self.colours.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, size + 4, size + 4)

    def _area(self) -> QRectF:
        """Where points stand."""
        metrics = QFontMetricsF(scaled(self.font(), SMALL))
        left = max(metrics.horizontalAdvance(self._write_level(level)) for level in LEVELS) + GAP + 1
        above, below = metrics.height() / 2 + GRID, metrics.height() + 2 * GRID
        right = metrics.horizontalAdvance(self._write_cost(self._limits[1])) / 2 + GRID
        return QRectF(left, above, self.width() - left - right, self.height() - above - below)

    # Pointing

    def _nearest(self, at: QPointF) -> int | None:
        found = [
            (hypot(place.x() - at.x(), place.y() - at.y()), position)
            for position, place in enumerate(self.place_of(mark) for mark in self._marks)
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
