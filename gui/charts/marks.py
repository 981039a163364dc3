"""What is drawn over the bands: observed points, the baseline and aims."""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.charts.item import DataItem, in_pixels, line_pen, polyline
from gui.charts.markers import marker_path
from gui.charts.series import Marker, Numbers, Years
from gui.look.theme import Colours

POINT: Final = 6.0
"""Width of an observed point in pixels."""

OUTLINE: Final = 1.5
DIAMOND: Final = 6.0
"""Half the width of an aim in pixels."""

GAP: Final = 4.0
WHISKER: Final = 1.2
"""Width of the bar of a tolerance in pixels."""

CAP: Final = 3.5
"""Half the width of the caps at its ends."""

Side = tuple[int, int]
"""Where a label stands: -1, 0 or 1 to the right, -1, 0 or 1 downwards."""

LEFT: Final[Side] = (-1, 0)
RIGHT: Final[Side] = (1, 0)
ABOVE: Final[Side] = (0, -1)
BELOW: Final[Side] = (0, 1)


class BaselineItem(DataItem):
    """The median of the baseline, thin and dashed."""

    def __init__(self) -> None:
        super().__init__(1.0)
        self._line = QPolygonF()
        self._pen = line_pen(QColor(), 1, Qt.PenStyle.DashLine)
        self._pen.setDashPattern([4, 3])
        self.years = np.empty(0)
        self.values = np.empty(0)

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self._pen.setColor(QColor(colours.muted))
        self.update()

    def set_line(self, years: Years, values: Numbers) -> None:
        """Show another line; both of shape (years,). Empty arrays take it away."""
        known = np.isfinite(values)
        self.years = np.asarray(years, dtype=np.float64)[known]
        self.values = np.asarray(values, dtype=np.float64)[known]
        self._line = polyline(self.years, self.values)
        self.set_extent(self.years, self.values)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the line."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._pen.setWidthF(self._thickness)
        painter.setPen(self._pen)
        with in_pixels(painter) as transform:
            painter.drawPolyline(transform.map(self._line))


class PointsItem(DataItem):
    """Points with an outline in the colour of the surface, so that they stand off their line.

    A bar behind a point, with a cap at both ends, shows between what the true value may lie.
    """

    def __init__(self, size: float = POINT) -> None:
        super().__init__(size / 2 + OUTLINE + 1)
        self._size = size
        self._marker: Marker = "circle"
        self._fill = QColor()
        self._outline = line_pen(QColor(), 2 * OUTLINE)
        self._bar = line_pen(QColor(), WHISKER)
        self.years = np.empty(0)
        self.values = np.empty(0)
        self.ends = np.empty((0, 2))

    def set_look(self, colour: str, marker: Marker, colours: Colours) -> None:
        """Set fill, shape and scheme."""
        self._marker = marker
        self._fill = QColor(colour)
        self._outline.setColor(QColor(colours.surface))
        self._bar.setColor(QColor(colour))
        self.update()

    def set_points(self, years: Years, values: Numbers, ends: Numbers) -> None:
        """Show other points.

        Args:
            years: Years, shape (points,).
            values: Values, shape (points,).
            ends: Between what the true values may lie, shape (points, 2).
        """
        self.years = np.asarray(years, dtype=np.float64)
        self.values = np.asarray(values, dtype=np.float64)
        self.ends = np.asarray(ends, dtype=np.float64)
        self.set_extent(self.years, self.ends)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the bars, the outlines, then the points."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with in_pixels(painter) as transform:
            self._paint_bars(painter, transform)
            marker = marker_path(self._marker, self._size * self._thickness)
            points = QPainterPath()
            points.setFillRule(Qt.FillRule.WindingFill)
            for year, value in zip(self.years, self.values, strict=True):
                points.addPath(marker.translated(transform.map(QPointF(year, value))))
            self._outline.setWidthF(2 * OUTLINE * self._thickness)
            painter.strokePath(points, self._outline)
            painter.fillPath(points, self._fill)

    def _paint_bars(self, painter: QPainter, transform: QTransform) -> None:
        self._bar.setWidthF(WHISKER * self._thickness)
        painter.setPen(self._bar)
        cap = QPointF(CAP * self._thickness, 0)
        for year, (low, high) in zip(self.years, self.ends, strict=True):
            if low < high:
                bottom, top = transform.map(QPointF(year, low)), transform.map(QPointF(year, high))
                painter.drawLines([bottom, top, bottom - cap, bottom + cap, top - cap, top + cap])


class AimItem(QGraphicsItem):
    """A diamond at an announced value, with the value beside it where there is room.

    Args:
        year: When it is due.
        value: The announced value.
        text: The value as people read it.
    """

    def __init__(self, year: int, value: float, text: str) -> None:
        super().__init__()
        self.text = text
        self._label = QPainterPath()
        self._fill = QColor()
        self._surface = QColor()
        self._ink = QColor()
        self._labelled: tuple[Side | None, QFont] | None = None
        self._reach = DIAMOND
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.set_cached(True)
        self.setPos(year, value)
        self.setZValue(5)

    @property
    def has_label(self) -> bool:
        """Whether the value stands beside the diamond."""
        return not self._label.isEmpty()

    def set_cached(self, is_cached: bool) -> None:
        """Keep the painted pixels, or paint anew every time."""
        mode = QGraphicsItem.CacheMode
        self.setCacheMode(mode.DeviceCoordinateCache if is_cached else mode.NoCache)

    def set_look(self, colour: str, colours: Colours) -> None:
        """Set fill and scheme."""
        self._fill = QColor(colour)
        self._surface = QColor(colours.surface)
        self._ink = QColor(colours.text)
        self.update()

    def set_thickness(self, thickness: float) -> None:
        """Draw the diamond so many times as large."""
        self.prepareGeometryChange()
        self._reach = DIAMOND * thickness
        self._labelled = None
        self.update()

    def label_at(self, side: Side, metrics: QFontMetricsF) -> QRectF:
        """Where the value would stand, in pixels around the point."""
        across, up = side
        width, height = metrics.horizontalAdvance(self.text), metrics.height()
        x = across * (self._reach + GAP) - width * (1 - across) / 2
        y = up * (self._reach + height / 2)
        return QRectF(x, y - height / 2, width, height)

    def set_label(self, font: QFont, side: Side | None) -> None:
        """Put the value on one side of the diamond, or nowhere."""
        if (side, font) == self._labelled:
            return
        self._labelled = (side, QFont(font))
        self.prepareGeometryChange()
        self._label = QPainterPath()
        if side:
            metrics = QFontMetricsF(font)
            rect = self.label_at(side, metrics)
            self._label.addText(QPointF(rect.left(), rect.top() + metrics.ascent()), font, self.text)
        self.update()

    def boundingRect(self) -> QRectF:
        """Diamond and text, in pixels around the point."""
        reach = self._reach + 2
        diamond = QRectF(-reach, -reach, 2 * reach, 2 * reach)
        return diamond.united(self._label.boundingRect().adjusted(-3, -3, 3, 3)) if self.has_label else diamond

    def _diamond(self) -> QPolygonF:
        reach = self._reach
        return QPolygonF([QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)])

    def shape(self) -> QPainterPath:
        """Only the diamond answers the mouse."""
        path = QPainterPath()
        path.addPolygon(self._diamond())
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the diamond, and the text with a halo that keeps it legible over a band."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.has_label:
            join = Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(self._surface, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, join))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._label)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ink)
            painter.drawPath(self._label)
        painter.setBrush(self._fill)
        painter.setPen(QPen(self._surface, 3.0))
        painter.drawPolygon(self._diamond())
        painter.setPen(QPen(self._ink, 1.0))
        painter.drawPolygon(self._diamond())
