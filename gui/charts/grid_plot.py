"""A plot of values over a grid of two things: cells in shades, lines where a value is reached, and how things stand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from pyqtgraph.functions import isocurve
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from gui.charts.axes_plot import AxesPlot, Axis
from gui.charts.fonts import thickness
from gui.look.theme import GRID
from simulation.declare import Array

STRONGEST: Final = {False: 0.75, True: 0.5}
"""How much of its colour the cell of the largest value has, in the dark scheme or not: letters stand out from all."""

LINES: Final = 16
"""Height in lines of text."""

WALKS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, -1),
    Qt.Key.Key_Up: (0, 1),
}
"""Where arrow keys lead, in cells from left to right and from below."""


@dataclass(frozen=True, eq=False)
class Grid:
    """What a plot of a grid shows.

    Attributes:
        columns: What the cells stand for from left to right, rising.
        rows: What they stand for from below, rising.
        values: Value of each cell, shape (columns, rows).
        shades: The values of the palest and of the darkest cell.
        lines: Values at which lines are drawn, each with the pattern of its pen.
        here: How things stand, or None.
        across: The axis from left to right.
        up: The axis from below.
        write: How a value is written in a cell.
    """

    columns: tuple[float, ...] = (0.0,)
    rows: tuple[float, ...] = (0.0,)
    values: Array = field(default_factory=lambda: np.zeros((1, 1)))
    shades: tuple[float, float] = (0.0, 1.0)
    lines: tuple[tuple[float, Qt.PenStyle], ...] = ()
    here: tuple[float, float] | None = None
    across: Axis = field(default=Axis())
    up: Axis = field(default=Axis())
    write: Callable[[float], str] = str


class GridPlot(AxesPlot[Grid]):
    """Cells over two axes; they are numbered row by row from below."""

    lines = LINES

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = Grid()

    def places(self) -> range:
        """The cells, row by row from below."""
        return range(self._grid.values.size)

    def show_contents(self, contents: Grid) -> None:
        """Show a grid."""
        self._grid = contents
        ends = [_ends(values) for values in (contents.columns, contents.rows)]
        across, up = (
            replace(axis, limits=limit, marked=(values[0], values[-1]))
            for axis, limit, values in zip(
                (contents.across, contents.up), ends, (contents.columns, contents.rows), strict=True
            )
        )
        self.set_axes(across, up, (), ())
        self.point_at(None)

    def cell(self, place: int) -> QRectF:
        """The rectangle of a cell, in pixels."""
        row, column = divmod(place, len(self._grid.columns))
        wide, high = _step(self._grid.columns) / 2, _step(self._grid.rows) / 2
        across, up = self._grid.columns[column], self._grid.rows[row]
        return QRectF(self.at(across - wide, up + high), self.at(across + wide, up - high))

    def corner(self, place: int) -> QPointF:
        """The lower right corner of a cell."""
        return self.cell(place).bottomRight()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, their numbers where there is room, the lines, and how things stand."""
        painter = QPainter(self)
        self.paint_axes(painter)
        self._paint_cells(painter)
        painter.setClipRect(self.area())
        for value, style in self._grid.lines:
            self._paint_line(painter, value, style)
        painter.setClipping(False)
        for place, width in ((self._chosen, 3.0), (self._pointed, 2.0)):
            if place is not None:
                painter.setPen(QPen(QColor(self.colours.text), width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.cell(place))
        if self._grid.here is not None:
            self.paint_here(painter, self.at(*self._grid.here), is_filled=False)

    def _paint_cells(self, painter: QPainter) -> None:
        low, high = self._grid.shades
        texts = [self._grid.write(self._value(place)) for place in self.places()]
        metrics, one = QFontMetricsF(painter.font()), self.cell(0)
        widest = max(map(metrics.horizontalAdvance, texts))
        has_room = widest + 2 * GRID <= one.width() and metrics.height() <= one.height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for place, text in enumerate(texts):
            part = (self._value(place) - low) / (high - low) if high > low else 0.5
            cell = self.cell(place)
            painter.fillRect(cell, self.shade(min(max(part, 0.0), 1.0)))
            if has_room:
                painter.setPen(QColor(self.colours.text))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_line(self, painter: QPainter, value: float, style: Qt.PenStyle) -> None:
        if min(self._grid.values.shape) < 2:
            return
        halo = QPen(QColor(self.colours.surface), 5.0 * thickness(self.font()))
        pen = QPen(QColor(self.colours.second), 2.5 * thickness(self.font()), style)
        for piece in isocurve(self._grid.values, value, connected=True):
            line = QPolygonF([self._between(x - 0.5, y - 0.5) for x, y in piece])
            for each in (halo, pen):
                painter.setPen(each)
                painter.drawPolyline(line)

    def _between(self, column: float, row: float) -> QPointF:
        """A place between the middles of cells, counted in cells, in pixels."""
        columns, rows = self._grid.columns, self._grid.rows
        return self.at(columns[0] + column * _step(columns), rows[0] + row * _step(rows))

    def _value(self, place: int) -> float:
        row, column = divmod(place, len(self._grid.columns))
        return float(self._grid.values[column, row])

    def shade(self, part: float) -> QColor:
        """The colour of a cell: from that of the surface (0) towards that of the first series (1)."""
        pale, dark = QColor(self.colours.surface), QColor(self.colours.first)
        weight = STRONGEST[self.colours.is_dark] * part
        ends = ((pale.redF(), dark.redF()), (pale.greenF(), dark.greenF()), (pale.blueF(), dark.blueF()))
        return QColor.fromRgbF(*(low + weight * (high - low) for low, high in ends))

    # Pointing

    def part_at(self, at: QPointF) -> int | None:
        """The cell below a point."""
        return next((place for place in self.places() if self.cell(place).contains(at)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk from cell to cell, and stop at the edges."""
        walk = WALKS.get(Qt.Key(event.key()))
        if walk is None:
            super().keyPressEvent(event)
            return
        wide = len(self._grid.columns)
        if self._pointed is None:
            self.point_at(self.first_place(1))
            return
        row, column = divmod(self._pointed, wide)
        column = min(max(column + walk[0], 0), wide - 1)
        row = min(max(row + walk[1], 0), len(self._grid.rows) - 1)
        self.point_at(row * wide + column)


def _step(values: Sequence[float]) -> float:
    """The distance of two neighbours, of which there may be only one."""
    return values[1] - values[0] if len(values) > 1 else 1.0


def _ends(values: Sequence[float]) -> tuple[float, float]:
    """The edges of the outer cells."""
    half = _step(values) / 2
    return values[0] - half, values[-1] + half
