"""What a chart of horizontal bars shows: rows, and the pieces and dots of each."""

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from gui.charts.item import faded
from gui.charts.markers import marker_path
from gui.charts.series import Marker
from gui.look.theme import Colours

Tone = Literal["first", "second", "third", "muted"]
Fill = Literal["solid", "hatched", "hollow"]

JUDGED: Final = "\u25c7"
"""Stands beside what rests on judgement."""

HATCHED_OPACITY: Final = 0.28
HOLLOW_OPACITY: Final = 0.06


@dataclass(frozen=True)
class Piece:
    """A bar, or a part of one.

    Attributes:
        start: Where it begins.
        end: Where it ends; less than the start where it goes down.
        tone: Its colour.
        fill: The sign beside the colour.
        whisker: Ends of a range that is drawn through it.
        height: Share of the usual height.
        below: By which share of the usual height it stands below the middle of the row, above it where negative.
    """

    start: float
    end: float
    tone: Tone
    fill: Fill = "solid"
    whisker: tuple[float, float] | None = None
    height: float = 1.0
    below: float = 0.0


@dataclass(frozen=True)
class Dot:
    """A point, as of a median or of one choice among several.

    Attributes:
        at: Where it stands.
        tone: Its colour.
        marker: Its shape.
        is_hollow: Whether it is drawn as an outline.
        whisker: Ends of a range that is drawn through it.
    """

    at: float
    tone: Tone
    marker: Marker = "circle"
    is_hollow: bool = False
    whisker: tuple[float, float] | None = None


@dataclass(frozen=True)
class BarRow:
    """One row of a chart.

    Attributes:
        key: By what it is chosen; empty where there is nothing to choose.
        label: What it is.
        value: Its number in words.
        pieces: Its bars.
        dots: Its points, drawn over the bars.
        level: A value that is marked, as the result from which a difference starts.
        thread: A value from which a thin line leads on to the next row.
        remark: A sign between label and bars, which the legend explains.
        hint: Paragraphs that say more, the first of them stands out.
    """

    key: str
    label: str
    value: str
    pieces: tuple[Piece, ...] = ()
    dots: tuple[Dot, ...] = ()
    level: float | None = None
    thread: float | None = None
    remark: str = ""
    hint: tuple[str, ...] = ()

    @property
    def values(self) -> tuple[float, ...]:
        """Every value that it reaches."""
        ends = [end for piece in self.pieces for end in (piece.start, piece.end, *(piece.whisker or ()))]
        ends += [end for dot in self.dots for end in (dot.at, *(dot.whisker or ()))]
        return (*ends, *(value for value in (self.level, self.thread) if value is not None))


def paint_piece(painter: QPainter, rect: QRectF, tone: Tone, fill: Fill, colours: Colours) -> None:
    """Paint a bar, in a chart or in its legend."""
    colour = QColor(getattr(colours, tone))
    if fill == "solid":
        painter.fillRect(rect, colour)
        return
    painter.fillRect(rect, faded(colour.name(), HATCHED_OPACITY if fill == "hatched" else HOLLOW_OPACITY))
    if fill == "hatched":
        painter.fillRect(rect, QBrush(colour, Qt.BrushStyle.BDiagPattern))
    style = Qt.PenStyle.SolidLine if fill == "hatched" else Qt.PenStyle.DashLine
    painter.setPen(QPen(colour, 1, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_dot(painter: QPainter, at: QPointF, size: float, dot: Dot, colours: Colours) -> None:
    """Paint a point with a rim that parts it from those beside it, in a chart or in its legend.

    Args:
        painter: Paints it.
        at: Where its middle is.
        size: Its width.
        dot: The point.
        colours: The scheme.
    """
    colour, surface = QColor(getattr(colours, dot.tone)), QColor(colours.surface)
    path = marker_path(dot.marker, size).translated(at)
    painter.strokePath(path, QPen(surface, size / 3))
    painter.fillPath(path, surface if dot.is_hollow else colour)
    if dot.is_hollow:
        painter.strokePath(path, QPen(colour, size / 6))
