"""The items of a diagram: figures and the links between them."""

from math import hypot
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.diagram.contents import Figure, Kind
from gui.diagram.geometry import Box, Point, Route
from gui.diagram.look import FADED, LINE_GAP, WRAPPED, Line, Look, State, lines_of
from gui.look.theme import GRID

HEAD: Final = 7.0
"""Length of the head of a thin arrow."""


class FigureItem(QGraphicsItem):
    """A figure in its shape, with its words.

    Args:
        figure: What is shown.
        box: Where it stands.
        look: How figures look.
    """

    def __init__(self, figure: Figure, box: Box, look: Look) -> None:
        super().__init__()
        self.figure = figure
        self.state: State = "plain"
        self._look = look
        self._rect = QRectF(0, 0, box.width, box.height)
        self.setPos(box.x, box.y)
        self.setZValue(1)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        self.update()

    def set_state(self, state: State) -> None:
        """Show how it stands to the chosen figure."""
        self.state = state
        self.setOpacity(FADED if state == "faded" else 1.0)
        self.update()

    def boundingRect(self) -> QRectF:
        """The box, with room for its outline."""
        return self._rect.adjusted(-GRID, -GRID, GRID, GRID)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the shape, then the words."""
        draw_shape(painter, self._look, self.figure.kind, self._rect, self.state)
        lines = lines_of(self.figure)
        heights = [self._look.height_of(line, self._rect.width() - 2 * GRID) for line in lines]
        top = (self._rect.height() - sum(heights) - LINE_GAP * (len(lines) - 1)) / 2
        for line, height in zip(lines, heights, strict=True):
            self._write(painter, line, QRectF(GRID, top, self._rect.width() - 2 * GRID, height))
            top += height + LINE_GAP

    def _write(self, painter: QPainter, line: Line, rect: QRectF) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(self._look.font_of(line))
        painter.setPen(self._look.text_colour(self.figure.kind, line))
        painter.drawText(rect, WRAPPED, line.text)


class LinkItem(QGraphicsItem):
    """A link as an arrow; dashed where last year's value is read.

    Args:
        route: Its way.
        look: How links look.
    """

    def __init__(self, route: Route, look: Look) -> None:
        super().__init__()
        self.link = route.link
        self.state: State = "plain"
        self._look = look
        self._width = 1.1 * look.thickness * route.link.weight
        self._head = HEAD + self._width
        self._path, self._arrow = _arrow(route, self._head)

    def set_look(self, look: Look) -> None:
        """Take other colours."""
        self._look = look
        self.update()

    def set_state(self, state: State) -> None:
        """Show how it stands to the chosen figure."""
        self.state = state
        self.setZValue(0.5 if state in ("source", "user") else 0)
        self.update()

    def boundingRect(self) -> QRectF:
        """The way of the arrow, with room for its head."""
        return self._path.controlPointRect().adjusted(-self._head, -self._head, self._head, self._head)

    def shape(self) -> QPainterPath:
        """Nothing that can be clicked."""
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the line, then the head."""
        colour = self._look.link_colour(self.state)
        is_marked = self.state in ("source", "user")
        painter.setPen(link_pen(self._look, self.state, self._width + is_marked, self.link.looks_back))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(self._arrow)


def draw_shape(painter: QPainter, look: Look, kind: Kind, rect: QRectF, state: State = "plain") -> None:
    """Paint the outline of a kind of figure, filled."""
    painter.setPen(look.outline(kind, state))
    painter.setBrush(look.fill(kind))
    painter.drawPath(look.shape(kind, rect))


def link_pen(look: Look, state: State, width: float, looks_back: bool) -> QPen:
    """The pen of a link."""
    pen = QPen(look.link_colour(state), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if looks_back:
        pen.setDashPattern([4, 3])
    return pen


def _arrow(route: Route, head: float) -> tuple[QPainterPath, QPolygonF]:
    """The line of an arrow up to its head, and the head."""
    *before, (first, second, end) = route.curves
    came_from = second if second != end else first
    length = hypot(end[0] - came_from[0], end[1] - came_from[1])
    along = ((end[0] - came_from[0]) / length, (end[1] - came_from[1]) / length)
    neck = (end[0] - head * along[0], end[1] - head * along[1])
    path = QPainterPath(_point(route.start))
    for curve in (*before, (first, (second[0] - head * along[0], second[1] - head * along[1]), neck)):
        path.cubicTo(*(_point(point) for point in curve))
    across = (-along[1] * head / 2, along[0] * head / 2)
    corners = (end, (neck[0] + across[0], neck[1] + across[1]), (neck[0] - across[0], neck[1] - across[1]))
    return path, QPolygonF([_point(corner) for corner in corners])


def _point(point: Point) -> QPointF:
    return QPointF(*point)
