"""The signs by which a legend explains a chart."""

from typing import Final, Literal

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui.charts.band import OPACITY_50, OPACITY_90, WIDTH
from gui.charts.item import faded
from gui.charts.markers import marker_path
from gui.charts.marks import POINT
from gui.charts.pinned import DISC, dashed_pen, paint_disc
from gui.charts.series import Series
from gui.look.theme import Colours

SIGN_WIDTH: Final = 24
SIGN_HEIGHT: Final = 12

Key = Literal["baseline", "aim"]


def paint_series(painter: QPainter, rect: QRectF, series: Series, colours: Colours, *, is_shown: bool) -> None:
    """Paint band, median and point of a series as they stand in the plot; only a frame where it is hidden."""
    colour = series.colour(colours) if is_shown else colours.muted
    share = rect.height() / SIGN_HEIGHT
    middle = rect.center()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if is_shown and series.has_bands:
        for part, opacity in ((1.0, OPACITY_90), (0.5, OPACITY_50)):
            height = rect.height() * part
            painter.setBrush(faded(colour, opacity))
            painter.drawRect(QRectF(rect.left(), middle.y() - height / 2, rect.width(), height))
    painter.setPen(QPen(QColor(colour), WIDTH * share, series.dash, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QLineF(rect.left(), middle.y(), rect.right(), middle.y()))
    painter.setPen(QPen(QColor(colours.surface if is_shown else colour), 1))
    painter.setBrush(QColor(colour if is_shown else colours.surface))
    painter.drawPath(marker_path(series.marker, POINT * share).translated(middle))


def paint_key(painter: QPainter, rect: QRectF, key: Key, colours: Colours) -> None:
    """Paint the sign of the baseline or of an aim."""
    middle = rect.center()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if key == "baseline":
        pen = QPen(QColor(colours.muted), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QLineF(rect.left(), middle.y(), rect.right(), middle.y()))
        return
    painter.setPen(QPen(QColor(colours.text), 1))
    painter.setBrush(QColor(colours.surface))
    reach = 0.42 * rect.height()
    steps = ((0, -1), (1, 0), (0, 1), (-1, 0))
    painter.drawPolygon(QPolygonF([middle + QPointF(reach * x, reach * y) for x, y in steps]))


def paint_pinned(painter: QPainter, rect: QRectF, number: int, colours: Colours) -> None:
    """Paint the sign of a pinned run."""
    middle = rect.center()
    ink, surface = QColor(colours.text), QColor(colours.surface)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(dashed_pen(number, ink, 1))
    painter.drawLine(QLineF(rect.left(), middle.y(), rect.right(), middle.y()))
    paint_disc(painter, middle, number, rect.height() / (2 * DISC + 1), ink, surface)
