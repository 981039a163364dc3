"""What everything drawn inside a plot has in common."""

from collections.abc import Iterator
from contextlib import contextmanager

import pyqtgraph as pg
import pyqtgraph.functions as fn
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from gui.charts.series import Numbers


@contextmanager
def in_pixels(painter: QPainter) -> Iterator[QTransform]:
    """Paint in pixels of the layout, so that pens keep their width at every zoom and grow with a picture or a print.

    Gives what turns years and values into pixels.
    """
    transform = painter.worldTransform()
    painter.setWorldTransform(QTransform())
    yield transform
    painter.setWorldTransform(transform)


def line_pen(colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen for curves."""
    return QPen(colour, width, style, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)


def polyline(years: Numbers, values: Numbers) -> QPolygonF:
    """The points of a curve, copied in one go.

    Args:
        years: Years, shape (points,).
        values: Values, shape (points,).
    """
    if not years.size:
        return QPolygonF()
    found: QPolygonF = fn.arrayToQPolygonF(years, values)
    return found


def faded(colour: str, opacity: float) -> QColor:
    """A colour that lets what is below shine through."""
    found = QColor(colour)
    found.setAlphaF(opacity)
    return found


def mixed(below: str, above: str, opacity: float) -> QColor:
    """What one colour over another looks like: painted faster than the two of them."""
    under, over = QColor(below), QColor(above)
    parts = zip(under.getRgbF()[:3], over.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(low * (1 - opacity) + high * opacity for low, high in parts))


class DataItem(pg.GraphicsObject):
    """Something drawn in the units of the plot; its bounds are those of its data with a margin in pixels.

    Args:
        margin: Pixels that pens and markers reach beyond the data.
    """

    def __init__(self, margin: float) -> None:
        super().__init__()
        self._margin = margin
        self._thickness = 1.0
        self._extent = QRectF()
        self._bounds: QRectF | None = None
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def set_thickness(self, thickness: float) -> None:
        """Draw lines and markers so many times as thick."""
        self._thickness = thickness
        self._bounds = None
        self.prepareGeometryChange()
        self.update()

    def set_extent(self, years: Numbers, values: Numbers) -> None:
        """Say which data is drawn from now on, and repaint.

        Args:
            years: Years, of any shape.
            values: Values, of any shape; without any, nothing is drawn.
        """
        extent = QRectF()
        if years.size and values.size:
            left, top = float(years.min()), float(values.min())
            extent = QRectF(left, top, float(years.max()) - left, float(values.max()) - top)
        if extent != self._extent:
            self.prepareGeometryChange()
            self._extent = extent
            self._bounds = None
        self.update()

    def boundingRect(self) -> QRectF:
        """Where it paints, in years and values."""
        if self._bounds is None:
            view = self.getViewBox()
            if view is None:
                return self._extent
            across, up = view.viewPixelSize()
            pad = self._margin * self._thickness
            self._bounds = self._extent.adjusted(-pad * across, -pad * up, pad * across, pad * up)
        return self._bounds

    def viewTransformChanged(self) -> None:
        """Take up the new size of a pixel."""
        super().viewTransformChanged()
        self.prepareGeometryChange()
        self._bounds = None
