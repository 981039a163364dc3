"""How the figures of a diagram look: fonts, sizes, shapes and colours by kind."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainterPath, QPen, QPolygonF

from gui.charts.fonts import SMALL, scaled, thickness
from gui.diagram import words
from gui.diagram.contents import Figure, Kind
from gui.diagram.geometry import Size
from gui.look.theme import GRID, Colours
from gui.words.assumption_words import sector_name

State = Literal["plain", "chosen", "source", "user", "faded"]
"""How a figure stands to the chosen one: it may be it, be read by it, read it, or have nothing to do with it."""

LETTERS: Final = 19
"""Width of a label before it breaks, in letters."""

LETTERS_OF_SECTOR: Final = 17
"""Width of the card of a sector, in letters."""

LINE_GAP: Final = 3.0
"""Room between two lines of words of a figure."""

POINT: Final = 2 * GRID
"""How far the pointed ends of a shape reach."""

CUT: Final = 1.5 * GRID
"""How much of a corner is cut off."""

FADED: Final = 0.35
"""Opacity of what has nothing to do with the chosen figure."""

REMEMBERS: Final = "\u21bb"
"""Marks what goes on from its own value of last year."""

WRAPPED: Final = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True)
class Line:
    """A line of words of a figure; it breaks where it is too long."""

    text: str
    is_bold: bool = False
    is_small: bool = False
    is_muted: bool = False


@dataclass(frozen=True)
class Look:
    """What the figures of one diagram have in common.

    Attributes:
        font: The font of the application.
        colours: The colour scheme.
    """

    font: QFont
    colours: Colours

    @cached_property
    def thickness(self) -> float:
        """How much thicker lines are than at the ordinary text size."""
        return thickness(self.font)

    def font_of(self, line: Line) -> QFont:
        """The font of a line."""
        return scaled(self.font, SMALL if line.is_small else 1.0, bold=line.is_bold)

    def height_of(self, line: Line, width: float) -> float:
        """The height that a line needs within a width."""
        return self._extent(line, width).height()

    def size_of(self, figure: Figure) -> Size:
        """The size that a figure needs."""
        is_sector = figure.kind == "sector"
        room = (LETTERS_OF_SECTOR if is_sector else LETTERS) * QFontMetricsF(self.font).averageCharWidth()
        extents = [self._extent(line, room) for line in lines_of(figure)]
        least = room if is_sector else room / 2
        width = max(least, *(extent.width() for extent in extents)) + 2 * _side(figure.kind)
        return Size(width, sum(extent.height() + LINE_GAP for extent in extents) - LINE_GAP + 3 * GRID)

    def _extent(self, line: Line, width: float) -> QRectF:
        metrics = QFontMetricsF(self.font_of(line))
        return metrics.boundingRect(QRectF(0, 0, width, 1e6), WRAPPED, line.text)

    def shape(self, kind: Kind, rect: QRectF) -> QPainterPath:
        """The outline of a kind of figure."""
        path = QPainterPath()
        match kind:
            case "variable":
                path.addRoundedRect(rect, 3 * GRID, 3 * GRID)
            case "sector":
                path.addRoundedRect(rect, GRID + 2, GRID + 2)
            case "stock":
                path.addRect(rect)
            case "lever":
                path.addPolygon(_pointed(rect))
            case "assumption":
                path.addPolygon(_leaning(rect))
            case "input" | "use":
                path.addPolygon(_cut(rect))
        path.closeSubpath()
        return path

    def fill(self, kind: Kind) -> QColor:
        """The colour inside a kind of figure."""
        fills = {"lever": self.colours.accent, "stock": self.colours.raised, "assumption": self.colours.raised}
        return QColor(fills.get(kind, self.colours.surface))

    def text_colour(self, kind: Kind, line: Line) -> QColor:
        """The colour of a line of words of a kind of figure."""
        if kind == "lever":
            return QColor(self.colours.on_accent)
        return QColor(self.colours.muted if line.is_muted else self.colours.text)

    def outline(self, kind: Kind, state: State = "plain") -> QPen:
        """The pen around a kind of figure."""
        marks = {"chosen": self.colours.accent, "source": self.colours.first, "user": self.colours.second}
        plain = {"assumption": self.colours.second, "sector": self.colours.line, "stock": self.colours.text}
        widths = {"chosen": 3.0, "source": 2.0, "user": 2.0}
        pen = QPen(QColor(marks.get(state) or plain.get(kind, self.colours.muted)))
        pen.setWidthF(self.thickness * widths.get(state, 2.0 if kind == "stock" else 1.0))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin if kind == "stock" else Qt.PenJoinStyle.RoundJoin)
        if kind in ("input", "use") and state == "plain":
            pen.setStyle(Qt.PenStyle.DotLine)
        return pen

    def link_colour(self, state: State) -> QColor:
        """The colour of a link."""
        marks = {"source": self.colours.first, "user": self.colours.second}
        if state in marks:
            return QColor(marks[state])
        return _mixed(self.colours.muted, self.colours.window, 0.2 if state == "faded" else 0.65)


def lines_of(figure: Figure) -> list[Line]:
    """The words of a figure."""
    if figure.kind == "sector":
        names = [Line(words.label_of(name), is_small=True, is_muted=True) for name in figure.main]
        return [Line(sector_name(figure.name), is_bold=True), *names]
    if figure.kind == "input":
        home = Line(sector_name(figure.sector), is_bold=True, is_small=True, is_muted=True)
        return [home, Line(words.label_of(figure.name))]
    if figure.kind == "use":
        return [Line(sector_name(figure.name), is_bold=True)]
    label = words.label_of(figure.name)
    return [Line(f"{label}\u00a0{REMEMBERS}" if figure.remembers else label, is_small=figure.kind == "assumption")]


def _mixed(colour: str, ground: str, share: float) -> QColor:
    """A colour laid thinly on another; opaque, so that links that share their way do not darken."""
    upper, lower = QColor(colour), QColor(ground)
    return QColor.fromRgbF(
        share * upper.redF() + (1 - share) * lower.redF(),
        share * upper.greenF() + (1 - share) * lower.greenF(),
        share * upper.blueF() + (1 - share) * lower.blueF(),
    )


def _side(kind: Kind) -> float:
    """Room between the words of a figure and its edge."""
    return POINT + GRID if kind in ("lever", "assumption") else 2.5 * GRID


def _pointed(rect: QRectF) -> QPolygonF:
    """A shape with points at both sides."""
    left, right, top, bottom, middle = rect.left(), rect.right(), rect.top(), rect.bottom(), rect.center().y()
    upper = [QPointF(left, middle), QPointF(left + POINT, top), QPointF(right - POINT, top)]
    return QPolygonF([*upper, QPointF(right, middle), QPointF(right - POINT, bottom), QPointF(left + POINT, bottom)])


def _leaning(rect: QRectF) -> QPolygonF:
    """A shape whose sides lean."""
    left, right, top, bottom = rect.left(), rect.right(), rect.top(), rect.bottom()
    return QPolygonF(
        [QPointF(left + POINT, top), QPointF(right, top), QPointF(right - POINT, bottom), QPointF(left, bottom)]
    )


def _cut(rect: QRectF) -> QPolygonF:
    """A shape with its corners cut off."""
    left, right, top, bottom = rect.left(), rect.right(), rect.top(), rect.bottom()
    upper = [QPointF(left, top + CUT), QPointF(left + CUT, top), QPointF(right - CUT, top), QPointF(right, top + CUT)]
    lower = [
        QPointF(right, bottom - CUT),
        QPointF(right - CUT, bottom),
        QPointF(left + CUT, bottom),
        QPointF(left, bottom - CUT),
    ]
    return QPolygonF([*upper, *lower])
