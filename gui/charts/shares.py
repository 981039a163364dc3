"""How the three constraints look: a colour and a pattern each."""

from typing import Final, Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from gui.charts.item import faded
from gui.look.theme import Colours

Constraint = Literal["demand", "skills", "seats"]

CONSTRAINTS: Final[tuple[Constraint, ...]] = ("demand", "skills", "seats")
"""From the bottom of the ribbon to its top."""

PATTERNS: Final = {
    "demand": Qt.BrushStyle.NoBrush,
    "skills": Qt.BrushStyle.BDiagPattern,
    "seats": Qt.BrushStyle.Dense6Pattern,
}
"""A second sign beside the colour."""

INK: Final = "#000000"
INK_OPACITY: Final = 0.45


def colour_of(constraint: Constraint, colours: Colours) -> str:
    """The colour of a constraint in a scheme."""
    return {"demand": colours.demand, "skills": colours.skills, "seats": colours.seats}[constraint]


def paint_share(painter: QPainter, rect: QRectF, constraint: Constraint, colours: Colours) -> None:
    """Fill a piece of the ribbon or of its legend."""
    painter.fillRect(rect, QColor(colour_of(constraint, colours)))
    painter.fillRect(rect, QBrush(faded(INK, INK_OPACITY), PATTERNS[constraint]))
