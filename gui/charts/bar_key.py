"""The sign of a kind of bar in the legend, and what it stands for."""

from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.charts.bars import Dot, Fill, Tone, paint_dot, paint_piece
from gui.charts.fonts import SMALL, scaled, thickness
from gui.charts.sign import SIGN_HEIGHT, SIGN_WIDTH
from gui.look.theme import GRID, LIGHT

DOT: Final = 0.8
"""Width of a point as a share of the height of a sign."""

_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class BarSign:
    """A kind of bar.

    Attributes:
        text: What it stands for.
        tone: Its colour; a whisker without one.
        fill: The sign beside the colour.
        remark: The sign of a remark, in the place of a bar.
        dot: A point, in the place of a bar.
    """

    text: str
    tone: Tone | None = None
    fill: Fill = "solid"
    remark: str = ""
    dot: Dot | None = None


class BarKey(QWidget):
    """One sign with its text."""

    def __init__(self, shown: BarSign, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = shown
        self.colours = LIGHT

    def sizeHint(self) -> QSize:
        """Sign and text in one line."""
        metrics = QFontMetricsF(scaled(self.font(), SMALL))
        width = self._sign_width() + GRID + metrics.horizontalAdvance(self.shown.text)
        return QSize(ceil(width) + 2 * GRID, ceil(metrics.height()) + GRID)

    def _sign_width(self) -> float:
        if self.shown.remark:
            return self.fontMetrics().horizontalAdvance(self.shown.remark)
        return SIGN_WIDTH * thickness(self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and text."""
        painter = QPainter(self)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign, height = self._sign_width(), SIGN_HEIGHT * thickness(self.font())
        rect = QRectF(self.width() - sign if is_mirrored else 0.0, (self.height() - height) / 2, sign, height)
        painter.setPen(QPen(QColor(self.colours.text), 1.2))
        if self.shown.remark:
            painter.drawText(QRectF(rect.left(), 0, sign, self.height()), _CENTRE, self.shown.remark)
        elif self.shown.dot is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_dot(painter, rect.center(), rect.height() * DOT, self.shown.dot, self.colours)
        elif self.shown.tone is None:
            middle, reach = rect.center().y(), height / 3
            painter.drawLine(QLineF(rect.left(), middle, rect.right(), middle))
            for end in (rect.left() + 0.6, rect.right() - 0.6):
                painter.drawLine(QLineF(end, middle - reach, end, middle + reach))
        else:
            paint_piece(painter, rect, self.shown.tone, self.shown.fill, self.colours)
        painter.setFont(scaled(self.font(), SMALL))
        painter.setPen(QColor(self.colours.muted))
        room = sign + GRID
        words = QRectF(self.rect()).adjusted(0 if is_mirrored else room, 0, -room if is_mirrored else 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.shown.text)
