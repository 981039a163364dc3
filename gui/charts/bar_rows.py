"""The rows of a chart of horizontal bars, and the row below the pointer."""

from collections.abc import Callable, Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.charts.bar_columns import BarColumns, columns_of, fitting, row_height
from gui.charts.bars import BarRow, Piece, paint_dot, paint_piece
from gui.charts.fonts import SMALL, scaled
from gui.charts.pointed import Pointed
from gui.look.theme import GRID
from scenarios.results.axes import value_ticks

BAR: Final = 0.55
"""Height of a bar as a share of its row."""

CAP: Final = 0.28
"""Height of the ends of a whisker as a share of the row."""

DOT: Final = 0.42
"""Width of a point as a share of the row."""

TICK_LETTERS: Final = 3.0
"""Widths of its text that a mark of the axis takes."""

_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
ON_THE_LEFT: Final = _ABSOLUTE | Qt.AlignmentFlag.AlignLeft
ON_THE_RIGHT: Final = _ABSOLUTE | Qt.AlignmentFlag.AlignRight
"""Sides that stay where they are in a window that is mirrored; digits stand below each other on the right."""

STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class BarRows(Pointed):
    """Labels, bars and numbers; the bars always run from left to right."""

    row_chosen = Signal(str)
    """A row was clicked, or Enter pressed on it; carries its key."""

    steps = STEPS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[BarRow] = ()
        self._limits = (0.0, 1.0)
        self._reference: float | None = None
        self._format_tick: Callable[[float], str] = str

    def places(self) -> range:
        """The rows, from the top."""
        return range(len(self.rows))

    def show_rows(
        self,
        rows: Sequence[BarRow],
        limits: tuple[float, float],
        format_tick: Callable[[float], str],
        reference: float | None,
    ) -> None:
        """Show rows.

        Args:
            rows: The rows, from the top.
            limits: Values at both ends of the axis.
            format_tick: How a value is written on the axis.
            reference: A value with a line through all rows.
        """
        self.rows, self._limits, self._format_tick, self._reference = rows, limits, format_tick, reference
        if self._pointed is not None and self._pointed >= len(rows):
            self.point_at(None)
        self.updateGeometry()
        self.update()

    def columns(self) -> BarColumns:
        """Where everything stands."""
        return columns_of(self.rows, self._limits, self.width(), self._metrics(), is_mirrored=self._is_mirrored())

    def sizeHint(self) -> QSize:
        """All rows, and the axis below them."""
        return QSize(120 * GRID, ceil(len(self.rows) * row_height(self._metrics()) + self._axis_height()))

    def minimumSizeHint(self) -> QSize:
        """As high, less wide."""
        return QSize(60 * GRID, self.sizeHint().height())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axis, bars and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self.columns()
        if self._pointed is not None:
            top, height = columns.row(self._pointed)
            painter.fillRect(QRectF(0, top, self.width(), height), QColor(self.colours.raised))
        if columns.has_bars:
            self._paint_axis(painter, columns)
        for place, row in enumerate(self.rows):
            if columns.has_bars:
                self._paint_bars(painter, columns, place, row)
            self._paint_words(painter, columns, place, row)

    def _paint_axis(self, painter: QPainter, columns: BarColumns) -> None:
        painter.setFont(scaled(self.font(), SMALL))
        metrics = QFontMetricsF(painter.font())
        bottom = len(self.rows) * columns.row_height
        widest = max(metrics.horizontalAdvance(self._format_tick(end)) for end in self._limits)
        room = columns.bars[1] / (widest + TICK_LETTERS * metrics.averageCharWidth())
        for value, text in value_ticks(*self._limits, room, self._format_tick):
            across = round(columns.x(value)) + 0.5
            painter.setPen(QPen(QColor(self.colours.line), 1))
            painter.drawLine(QLineF(across, 0, across, bottom))
            painter.setPen(QColor(self.colours.muted))
            width = metrics.horizontalAdvance(text)
            left = min(max(across - width / 2, 0.0), self.width() - width)
            painter.drawText(QPointF(left, bottom + metrics.ascent() + GRID / 2), text)
        if self._reference is not None:
            across = round(columns.x(self._reference)) + 0.5
            painter.setPen(QPen(QColor(self.colours.text), 1))
            painter.drawLine(QLineF(across, 0, across, bottom))

    def _paint_bars(self, painter: QPainter, columns: BarColumns, place: int, row: BarRow) -> None:
        top, height = columns.row(place)
        middle = top + height / 2
        for piece in row.pieces:
            self._paint_piece(painter, columns, middle, height, piece)
        for dot in row.dots:
            if dot.whisker is not None:
                self._paint_whisker(painter, columns, middle, CAP * height / 2, dot.whisker)
        for dot in row.dots:
            paint_dot(painter, QPointF(columns.x(dot.at), middle), DOT * height, dot, self.colours)
        if row.thread is not None and place + 1 < len(self.rows):
            across = columns.x(row.thread)
            painter.setPen(QPen(QColor(self.colours.edge), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(across, middle, across, middle + height))
        if row.level is not None:
            across, reach = columns.x(row.level), BAR * height / 2 + 1
            painter.setPen(QPen(QColor(self.colours.text), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QLineF(across, middle - reach, across, middle + reach))

    def _paint_piece(self, painter: QPainter, columns: BarColumns, middle: float, height: float, piece: Piece) -> None:
        left, right = sorted((columns.x(piece.start), columns.x(piece.end)))
        thick = BAR * height * piece.height
        middle += BAR * height * piece.below
        paint_piece(
            painter,
            QRectF(left, middle - thick / 2, max(right - left, 1.0), thick),
            piece.tone,
            piece.fill,
            self.colours,
        )
        if piece.whisker is not None:
            self._paint_whisker(painter, columns, middle, CAP * height * piece.height / 2, piece.whisker)

    def _paint_whisker(
        self, painter: QPainter, columns: BarColumns, middle: float, reach: float, ends: tuple[float, float]
    ) -> None:
        low, high = (columns.x(end) for end in ends)
        lines = [QLineF(low, middle, high, middle)]
        lines += [QLineF(end, middle - reach, end, middle + reach) for end in (low, high)]
        for colour, width in ((self.colours.surface, 3.0), (self.colours.text, 1.2)):
            painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLines(lines)

    def _paint_words(self, painter: QPainter, columns: BarColumns, place: int, row: BarRow) -> None:
        metrics = self._metrics()
        painter.setFont(scaled(self.font(), 1.0, bold=row.level is not None))
        begin = ON_THE_RIGHT if self._is_mirrored() else ON_THE_LEFT
        painter.setPen(QColor(self.colours.text))
        label = fitting(row.label, QFontMetricsF(painter.font()), columns.labels[1])
        painter.drawText(columns.cell(columns.labels, place), begin, label)
        painter.drawText(columns.cell(columns.numbers, place), ON_THE_RIGHT, row.value)
        painter.setFont(self.font())
        painter.setPen(QColor(self.colours.muted))
        remark = metrics.elidedText(row.remark, Qt.TextElideMode.ElideRight, columns.remarks[1])
        painter.drawText(columns.cell(columns.remarks, place), begin, remark)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(scaled(self.font(), 1.0, bold=True))

    def _axis_height(self) -> float:
        return QFontMetricsF(scaled(self.font(), SMALL)).height() + GRID

    # Pointing

    def _at(self, y: float) -> int | None:
        place = int(y // row_height(self._metrics()))
        return place if 0 <= place < len(self.rows) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self.point_at(self._at(event.position().y()))
        can_choose = self._pointed is not None and bool(self.rows[self._pointed].key)
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_choose else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the row that was clicked."""
        place = self._at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self.choose_at(place)

    def choose_at(self, place: int) -> None:
        """Choose a row that has a key."""
        if key := self.rows[place].key:
            self.row_chosen.emit(key)
