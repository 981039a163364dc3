"""Text sizes of charts, all taken from the font of the application."""

from typing import Final

from PySide6.QtGui import QFont, QFontInfo

from gui.look.theme import SMALL

__all__ = ["ORDINARY_POINTS", "SMALL", "scaled", "thickness"]

ORDINARY_POINTS: Final = 10.0


def thickness(font: QFont) -> float:
    """How much thicker lines and markers are drawn than at the ordinary text size, so that they stay in proportion."""
    return min(2.5, max(1.0, QFontInfo(font).pointSizeF() / ORDINARY_POINTS))


def scaled(font: QFont, share: float, *, bold: bool = False) -> QFont:
    """A font of another size.

    Args:
        font: The ordinary font.
        share: New size over the ordinary one.
        bold: Whether it is for a heading.
    """
    found = QFont(font)
    if font.pointSizeF() > 0:
        found.setPointSizeF(font.pointSizeF() * share)
    else:
        found.setPixelSize(max(1, round(font.pixelSize() * share)))
    if bold:
        found.setWeight(QFont.Weight.DemiBold)
    return found
