"""A word of the ribbon's first line."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.charts.fonts import SMALL, scaled, thickness
from gui.charts.shares import Constraint, paint_share
from gui.charts.sign import SIGN_HEIGHT, SIGN_WIDTH
from gui.look.theme import GRID, LIGHT


class RibbonKey(QWidget):
    """The title of the ribbon, or a constraint behind its colour and pattern.

    Args:
        constraint: The constraint, or None for the title.
    """

    def __init__(self, constraint: Constraint | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._constraint = constraint
        self.text = ""
        self.colours = LIGHT

    def sizeHint(self) -> QSize:
        """Sign and word in one line."""
        font = scaled(self.font(), SMALL if self._constraint else 1.0, bold=self._constraint is None)
        metrics = QFontMetricsF(font)
        return QSize(
            ceil(self._sign() + metrics.horizontalAdvance(self.text)) + 2 * GRID, ceil(metrics.height()) + GRID
        )

    def _sign(self) -> float:
        return SIGN_WIDTH * thickness(self.font()) + GRID if self._constraint else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and word."""
        painter = QPainter(self)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign = self._sign()
        if self._constraint:
            height = SIGN_HEIGHT * thickness(self.font())
            left = self.width() - sign + GRID if is_mirrored else 0.0
            paint_share(
                painter, QRectF(left, (self.height() - height) / 2, sign - GRID, height), self._constraint, self.colours
            )
        painter.setFont(scaled(self.font(), SMALL if self._constraint else 1.0, bold=self._constraint is None))
        painter.setPen(QColor(self.colours.text))
        words = QRectF(self.rect()).adjusted(0 if is_mirrored else sign, 0, -sign if is_mirrored else 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text)
