"""The surface that a chart stands on."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.look.theme import GRID, LIGHT, Colours

RADIUS: Final = GRID + 2


class Card(QWidget):
    """A rounded surface whose edge shows where the keyboard is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = LIGHT
        self._is_marked = False

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self.colours = colours
        self.update()

    def mark(self, is_marked: bool) -> None:
        """Show or stop showing that the keyboard is here."""
        self._is_marked = is_marked
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.colours.accent if self._is_marked else self.colours.line
        painter.setPen(QPen(QColor(edge), 1.5 if self._is_marked else 1))
        painter.setBrush(QColor(self.colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
