"""The bars of the ribbon above their years."""

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.charts.fonts import SMALL, scaled, thickness
from gui.charts.plot import STEPS_OF_KEYS
from gui.charts.series import Numbers, Years
from gui.charts.shares import CONSTRAINTS, paint_share
from gui.theme import GRID, LIGHT, Colours
from scenarios.results.axes import year_ticks

BAR_HEIGHT: Final = 28
LINE: Final = 1.0


class RibbonBars(QWidget):
    """One stacked bar a year, always from left to right.

    Args:
        first: First year of the axis.
        last: Last year.
    """

    year_pointed = Signal(object)
    """The pointer or an arrow key is at another year; None when it left."""

    focus_changed = Signal(bool)
    """The keyboard came or went."""

    def __init__(self, first: int, last: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._last = first, last
        self._colours = LIGHT
        self._shares: dict[int, tuple[float, ...]] = {}
        self._pointed: int | None = None
        self._marked: int | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def marked_year(self) -> int | None:
        """The year that is framed, or None."""
        return self._marked

    def set_years(self, first: int, last: int) -> None:
        """Set the first and the last year of the axis."""
        self._first, self._last = first, last
        self.update()

    def set_shares(self, years: Years, shares: Numbers) -> None:
        """Set the bars.

        Args:
            years: The years, shape (years,).
            shares: Shares between 0 and 1 in the order of ``CONSTRAINTS``, shape (years, 3).
        """
        self._shares = {int(year): tuple(row) for year, row in zip(years, np.clip(shares, 0, 1), strict=True)}
        self.update()

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self._colours = colours
        self.update()

    def mark_year(self, year: int | None) -> None:
        """Frame a year, or none."""
        if year != self._marked:
            self._marked = year
            self.update()

    def sizeHint(self) -> QSize:
        """Bars and one line of years."""
        text = QFontMetricsF(scaled(self.font(), SMALL)).height()
        return QSize(80 * GRID, round(BAR_HEIGHT * thickness(self.font()) + GRID + text) + 2)

    def minimumSizeHint(self) -> QSize:
        """As high, less wide."""
        return QSize(30 * GRID, self.sizeHint().height())

    def bar(self, year: int) -> QRectF:
        """Where the bar of a year stands, all shares together."""
        width = self.width() / (self._last - self._first + 1)
        text = QFontMetricsF(scaled(self.font(), SMALL)).height()
        left, right = round((year - self._first) * width), round((year - self._first + 1) * width)
        return QRectF(left, 1.0, right - left - LINE, round(self.height() - text) - GRID - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars, the framed year and the names of the years."""
        painter = QPainter(self)
        for year in range(self._first, self._last + 1):
            self._paint_year(painter, year)
        if self._marked is not None and self._first <= self._marked <= self._last:
            painter.setPen(QPen(QColor(self._colours.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.bar(self._marked).adjusted(0, 0, 0, -0.5))
        self._paint_axis(painter)

    def _paint_year(self, painter: QPainter, year: int) -> None:
        bar = self.bar(year)
        painter.fillRect(bar, QColor(self._colours.raised))
        bottom = bar.bottom()
        for constraint, share in zip(CONSTRAINTS, self._shares.get(year, ()), strict=False):
            top = max(bar.top(), bottom - share * bar.height())
            paint_share(painter, QRectF(bar.left(), top, bar.width(), bottom - top), constraint, self._colours)
            bottom = top

    def _paint_axis(self, painter: QPainter) -> None:
        painter.setFont(scaled(self.font(), SMALL))
        painter.setPen(QColor(self._colours.muted))
        metrics = QFontMetricsF(painter.font())
        named, _ = year_ticks(self._first, self._last, self.width(), metrics.horizontalAdvance("2000"))
        base = self.height() - metrics.descent() - 1
        for year, text in named:
            width = metrics.horizontalAdvance(text)
            left = self.bar(int(year)).center().x() - width / 2
            painter.drawText(QPointF(min(max(left, 0.0), self.width() - width), base), text)

    def _point_at(self, year: int | None) -> None:
        if year != self._pointed:
            self._pointed = year
            self.year_pointed.emit(year)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        year = self._first + int(event.position().x() * (self._last - self._first + 1) / max(1, self.width()))
        self._point_at(min(max(year, self._first), self._last))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the year."""
        super().leaveEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the years, Escape ends the walk."""
        key = Qt.Key(event.key())
        if key in STEPS_OF_KEYS:
            start = self._last + 1 if STEPS_OF_KEYS[key] < 0 else self._first - 1
            year = (self._pointed if self._pointed is not None else start) + STEPS_OF_KEYS[key]
            self._point_at(min(max(year, self._first), self._last))
        elif key == Qt.Key.Key_Escape and self._pointed is not None:
            self._point_at(None)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop showing it."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)
