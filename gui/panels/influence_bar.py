"""How much an assumption matters for a result, as a bar with a sign and a percentage."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.theme import GRID, LIGHT
from gui.words import formats

SIGNS = {1: "\u2191", -1: "\u2193", 0: "\u2195"}
"""More of it gives more, less, or one cannot tell."""

LEAST_WRITTEN = 0.001
"""Smallest share that is written as a number."""


class InfluenceBar(QWidget):
    """A bar as long as a share of the largest one, and the share beside it.

    The colour says what the arrow says: one for what raises the result, another for what lowers it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = LIGHT
        self._share = 0.0
        self._largest = 1.0
        self._direction = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What stands beside the bar; empty where nothing can be told from chance."""
        if self._share <= 0:
            return ""
        is_tiny = self._share < LEAST_WRITTEN / 2
        share = f"< {formats.percent(LEAST_WRITTEN, 1)}" if is_tiny else formats.share_of_whole(self._share)
        return f"{SIGNS[self._direction]} {share}"

    def show_share(self, share: float, largest: float, direction: int) -> None:
        """Show a share of the result's variance.

        Args:
            share: The share.
            largest: The share that fills the bar.
            direction: 1, -1 or 0: what more of the assumption does to the result.
        """
        if (share, largest, direction) != (self._share, self._largest, self._direction):
            self._share, self._largest, self._direction = share, largest, direction
            self.update()

    def sizeHint(self) -> QSize:
        """Room for the text and a short bar."""
        return QSize(self._text_width() + 60, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Room for the text and the shortest bar."""
        return QSize(self._text_width() + 24, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the text behind it, mirrored where reading runs from right to left."""
        if not self.text:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.width() - self._text_width() - GRID
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        length = max(room * self._share / max(self._largest, self._share), 2.0)
        start = self.width() - length if is_mirrored else 0.0
        tones = {1: self.colours.first, -1: self.colours.second, 0: self.colours.muted}
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(tones[self._direction]))
        painter.drawRoundedRect(QRectF(start, self.height() / 2 - 3, length, 6), 2, 2)
        painter.setPen(QColor(self.colours.text))
        left = 0.0 if is_mirrored else length + GRID
        rect = QRectF(left, 0, self.width() - length - GRID, self.height())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), self.text)

    def _text_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(f"{SIGNS[0]} 00.0 %")
