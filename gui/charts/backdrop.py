"""What lies behind the curves: history, the focus period and the grid."""

from collections.abc import Sequence
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.charts.item import in_pixels, line_pen, mixed
from gui.look.theme import Colours

HISTORY_OPACITY: Final = 0.035
FOCUS_OPACITY: Final = 0.08
GRID_OPACITY: Final = 0.7


class Backdrop(pg.GraphicsObject):
    """Fills the plot behind everything else.

    Args:
        last_observed: The year at which history ends.
    """

    def __init__(self, last_observed: int) -> None:
        super().__init__()
        self._last_observed = last_observed
        self._focus: tuple[int, int] | None = None
        self._grid: tuple[float, ...] = ()
        self._history_fill = QColor()
        self._focus_fill = QColor()
        self._grid_pen = line_pen(QColor(), 1)
        self._today_pen = line_pen(QColor(), 1, Qt.PenStyle.DotLine)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(-10)

    @property
    def focus(self) -> tuple[int, int] | None:
        """First and last year of the shaded period."""
        return self._focus

    @property
    def grid(self) -> tuple[float, ...]:
        """The values at which a line is drawn."""
        return self._grid

    def set_focus(self, first: int, last: int) -> None:
        """Shade a period, from the end of the year before it to the end of its last year."""
        self._focus = (first, last)
        self.update()

    def set_grid(self, values: Sequence[float]) -> None:
        """Draw a line at each of these values."""
        self._grid = tuple(values)
        self.update()

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self._history_fill = mixed(colours.surface, colours.text, HISTORY_OPACITY)
        self._focus_fill = mixed(colours.surface, colours.accent, FOCUS_OPACITY)
        self._grid_pen.setColor(mixed(colours.surface, colours.line, GRID_OPACITY))
        self._today_pen.setColor(QColor(colours.muted))
        self.update()

    def boundingRect(self) -> QRectF:
        """The whole plot."""
        found: QRectF = self.viewRect()
        return found

    def viewTransformChanged(self) -> None:
        """Follow the view."""
        self.prepareGeometryChange()
        super().viewTransformChanged()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint shades, then lines."""
        view = self.boundingRect()
        with in_pixels(painter) as transform:
            whole = transform.mapRect(view)
            today = round(transform.map(QPointF(self._last_observed, 0)).x())
            painter.fillRect(whole.intersected(QRectF(0, 0, today, whole.bottom())), self._history_fill)
            if self._focus:
                first, last = self._focus
                period = transform.mapRect(QRectF(first - 1, view.top(), last - first + 1, view.height()))
                painter.fillRect(period.intersected(whole), self._focus_fill)
            painter.setPen(self._grid_pen)
            heights = [round(transform.map(QPointF(0, value)).y()) for value in self._grid]
            painter.drawLines([QLineF(whole.left(), y, whole.right(), y) for y in heights])
            painter.setPen(self._today_pen)
            painter.drawLine(QLineF(today, whole.top(), today, whole.bottom()))
