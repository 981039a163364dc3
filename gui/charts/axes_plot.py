"""What plots over two axes of numbers have in common: where numbers stand, and the marks of the axes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gui.charts.fonts import SMALL, scaled, thickness
from gui.charts.pointed import Pointed
from gui.look.theme import GRID
from scenarios.results.axes import rounded_limits, value_ticks

SIGN: Final = 5.0
"""Half the width of a sign in pixels."""

LEVELS: Final = 4
"""Steps that the axis of the values is cut into, more or less."""

TICK_LETTERS: Final = 3.0
"""Widths of its text that a mark of the axis takes."""

GAP: Final = 3 * GRID
"""Pixels between the numbers of the values and the signs, which may stand on the edge."""

LINES: Final = 9
"""Height in lines of text."""


@dataclass(frozen=True)
class Axis:
    """One of the two axes.

    Attributes:
        write: How a number is written on it.
        name: What it is, or an empty text where the title says so.
        limits: Its ends, or None for round numbers around what is shown.
        is_zero_based: Whether zero is always on it.
        factor: By what numbers are multiplied when they are written, so that their marks are round.
        marked: Between which numbers there are marks, or None for the whole axis.
    """

    write: Callable[[float], str] = str
    name: str = ""
    limits: tuple[float, float] | None = None
    is_zero_based: bool = False
    factor: float = 1.0
    marked: tuple[float, float] | None = None

    def ends(self, values: Sequence[float]) -> tuple[float, float]:
        """Where it begins and ends for some values."""
        if self.limits is not None or not values:
            return self.limits or (0.0, 1.0)
        return rounded_limits(min(values), max(values), zero_based=self.is_zero_based)

    def ticks(self, ends: tuple[float, float], intervals: float) -> list[tuple[float, str]]:
        """Its marks between two ends, for so many intervals as there is room for."""
        low, high = (end * self.factor for end in self.marked or ends)
        found = value_ticks(low, high, intervals, lambda shown: self.write(shown / self.factor))
        return [(shown / self.factor, text) for shown, text in found]


Contents = TypeVar("Contents")


class AxesPlot(Pointed, Generic[Contents]):
    """Numbers from left to right and from below; they always rise that way, in every language."""

    part_chosen = Signal(int)
    """A part was clicked, or Enter pressed on it; carries its place."""

    lines: int = LINES

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: int | None = None
        self._across, self._up = Axis(), Axis()
        self._ends = ((0.0, 1.0), (0.0, 1.0))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def show_contents(self, contents: Contents) -> None:
        """Show these parts from now on."""
        raise NotImplementedError

    def part_at(self, at: QPointF) -> int | None:
        """The place of the part at a point in pixels, or None."""
        raise NotImplementedError

    def corner(self, place: int) -> QPointF:
        """Where what is said of a part is shown, in pixels."""
        raise NotImplementedError

    @property
    def chosen(self) -> int | None:
        """The place of the part that is looked at, or None."""
        return self._chosen

    def choose(self, place: int | None) -> None:
        """Mark the part that is looked at, or none."""
        self._chosen = place
        self.update()

    def first_place(self, step: int) -> int:
        """A walk begins at the part that is looked at."""
        return self._chosen or 0

    def choose_at(self, place: int) -> None:
        """Choose a part."""
        self.part_chosen.emit(place)

    def set_axes(self, across: Axis, up: Axis, places: Sequence[float], values: Sequence[float]) -> None:
        """Take axes, and what has to find room on each of them."""
        self._across, self._up = across, up
        self._ends = across.ends(places), up.ends(values)
        self.updateGeometry()
        self.update()

    def at(self, across: float, up: float) -> QPointF:
        """Where two numbers stand, in pixels."""
        area, (left, right), (low, high) = self.area(), *self._ends
        return QPointF(
            area.left() + (across - left) / (right - left) * area.width(),
            area.bottom() - (up - low) / (high - low) * area.height(),
        )

    def sizeHint(self) -> QSize:
        """A few lines high."""
        lines = self.lines + bool(self._across.name) + bool(self._up.name)
        return QSize(100 * GRID, round(lines * self.fontMetrics().lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        """As high, less wide."""
        return QSize(60 * GRID, self.sizeHint().height())

    def area(self) -> QRectF:
        """Where numbers stand."""
        metrics = QFontMetricsF(scaled(self.font(), SMALL))
        left = max(metrics.horizontalAdvance(text) for _, text in self._values()) + GAP + 1
        above = metrics.height() / 2 + GRID + (metrics.height() if self._up.name else 0)
        below = metrics.height() + 2 * GRID + (metrics.height() if self._across.name else 0)
        right = metrics.horizontalAdvance(self._across.write(self._ends[0][1])) / 2 + GRID
        return QRectF(left, above, self.width() - left - right, self.height() - above - below)

    # Painting

    def paint_axes(self, painter: QPainter) -> None:
        """Paint the lines of the values, the marks and the names of both axes."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled(self.font(), SMALL))
        self._paint_values(painter)
        self._paint_across(painter)

    def _paint_values(self, painter: QPainter) -> None:
        area, metrics = self.area(), QFontMetricsF(painter.font())
        for value, text in self._values():
            height = round(self.at(0.0, value).y()) + 0.5
            painter.setPen(QPen(QColor(self.colours.line), 1))
            painter.drawLine(QLineF(area.left(), height, area.right(), height))
            painter.setPen(QColor(self.colours.muted))
            left = area.left() - metrics.horizontalAdvance(text) - GAP
            painter.drawText(QPointF(left, height + metrics.ascent() / 2 - 1), text)
        if self._up.name:
            painter.drawText(QPointF(GRID, metrics.ascent()), self._up.name)

    def _paint_across(self, painter: QPainter) -> None:
        area, metrics = self.area(), QFontMetricsF(painter.font())
        ends = self._ends[0]
        widest = max(metrics.horizontalAdvance(self._across.write(end)) for end in ends)
        room = max(1.0, area.width() / (widest + TICK_LETTERS * metrics.averageCharWidth()))
        painter.setPen(QColor(self.colours.muted))
        for value, text in self._across.ticks(ends, room):
            width = metrics.horizontalAdvance(text)
            left = min(self.at(value, 0.0).x() - width / 2, self.width() - width)
            painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + GRID), text)
        if name := self._across.name:
            left = area.right() - metrics.horizontalAdvance(name)
            painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + metrics.height() + GRID), name)

    def paint_here(self, painter: QPainter, at: QPointF, *, is_filled: bool = True) -> None:
        """Paint the sign of how things stand: a square, which hides nothing where it is not filled."""
        size = SIGN * thickness(self.font()) * (1.0 if is_filled else 1.6)
        painter.setPen(QPen(QColor(self.colours.text), 2))
        painter.setBrush(QColor(self.colours.surface) if is_filled else Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))

    def _values(self) -> Sequence[tuple[float, str]]:
        """The marks of the axis of values."""
        return self._up.ticks(self._ends[1], LEVELS)

    # Pointing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self.point_at(self.part_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a part."""
        place = self.part_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self.choose_at(place)
        else:
            super().mousePressEvent(event)
