"""The line that reads every chart at one year."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.charts.item import in_pixels, line_pen
from gui.charts.marks import POINT
from gui.look.theme import Colours


class CrossHair(pg.GraphicsObject):
    """A vertical line at one year with a point on each median."""

    def __init__(self) -> None:
        super().__init__()
        self.year: int | None = None
        self._points: Sequence[tuple[float, QColor]] = ()
        self._pen = line_pen(QColor(), 1)
        self._surface = QColor()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(4)

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self._pen.setColor(QColor(colours.muted))
        self._surface = QColor(colours.surface)
        self.update()

    def set_year(self, year: int | None, points: Sequence[tuple[float, QColor]] = ()) -> None:
        """Stand at a year, or vanish.

        Args:
            year: The year, or None.
            points: Value and colour of each median in that year.
        """
        if year != self.year:
            self.prepareGeometryChange()
        self.year = year
        self._points = points
        self.setVisible(year is not None)
        self.update()

    def boundingRect(self) -> QRectF:
        """A strip around the year."""
        view: QRectF = self.viewRect()
        return QRectF((self.year or 0) - 1.0, view.top(), 2.0, view.height())

    def viewTransformChanged(self) -> None:
        """Follow the view."""
        self.prepareGeometryChange()
        super().viewTransformChanged()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the line, then the points."""
        if self.year is None:
            return
        view = self.boundingRect()
        with in_pixels(painter) as transform:
            painter.setPen(self._pen)
            painter.drawLine(transform.map(QLineF(self.year, view.top(), self.year, view.bottom())))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for value, colour in self._points:
                for fill, size in ((self._surface, POINT + 4), (colour, POINT + 1)):
                    pen = line_pen(fill, size)
                    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                    painter.setPen(pen)
                    painter.drawPoint(transform.map(QPointF(self.year, value)))
