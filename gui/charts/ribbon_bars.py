"""The bars of the ribbon above their years."""

from collections.abc import Iterable
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.charts.fonts import SMALL, scaled, thickness
from gui.charts.pointed import Pointed
from gui.charts.series import Numbers, Years
from gui.charts.shares import CONSTRAINTS, paint_share
from gui.look.theme import GRID, Colours
from scenarios.results.axes import year_ticks

BAR_HEIGHT: Final = 28
LINE: Final = 1.0


class RibbonBars(Pointed):
    """One stacked bar a year, always from left to right.

    Args:
        first: First year of the axis.
        last: Last year.
    """

    def __init__(self, first: int, last: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._last = first, last
        self._shares: dict[int, tuple[float, ...]] = {}
        self._marked: int | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that no card or page behind is painted with it

    def places(self) -> range:
        """The years."""
        return range(self._first, self._last + 1)

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
        before = self._shares
        self._shares = {int(year): tuple(row) for year, row in zip(years, np.clip(shares, 0, 1), strict=True)}
        changed = [year for year in self.places() if self._shares.get(year) != before.get(year)]
        if changed:  # a slider moves few years: the others need not be painted anew
            self.update(self.bar(changed[0]).united(self.bar(changed[-1])).adjusted(-1, -1, 1, 1).toAlignedRect())

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self.colours = colours
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
        return self._bars([year])[year]

    def _bars(self, years: Iterable[int]) -> dict[int, QRectF]:
        width = self.width() / (self._last - self._first + 1)
        height = round(self.height() - QFontMetricsF(scaled(self.font(), SMALL)).height()) - GRID - 2
        found = {}
        for year in years:
            left, right = round((year - self._first) * width), round((year - self._first + 1) * width)
            found[year] = QRectF(left, 1.0, right - left - LINE, height)
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars, the framed year and the names of the years."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self.colours.surface))
        for year, bar in self._bars(self.places()).items():
            if bar.intersects(QRectF(event.rect())):
                self._paint_year(painter, bar, self._shares.get(year, ()))
        if self._marked is not None and self._first <= self._marked <= self._last:
            painter.setPen(QPen(QColor(self.colours.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.bar(self._marked).adjusted(0, 0, 0, -0.5))
        if event.rect().bottom() > self.bar(self._first).bottom() + 1:
            self._paint_axis(painter)

    def _paint_year(self, painter: QPainter, bar: QRectF, shares: tuple[float, ...]) -> None:
        painter.fillRect(bar, QColor(self.colours.raised))
        bottom = bar.bottom()
        for constraint, share in zip(CONSTRAINTS, shares, strict=False):
            top = max(bar.top(), bottom - share * bar.height())
            paint_share(painter, QRectF(bar.left(), top, bar.width(), bottom - top), constraint, self.colours)
            bottom = top

    def _paint_axis(self, painter: QPainter) -> None:
        painter.setFont(scaled(self.font(), SMALL))
        painter.setPen(QColor(self.colours.muted))
        metrics = QFontMetricsF(painter.font())
        named, _ = year_ticks(self._first, self._last, self.width(), metrics.horizontalAdvance("2000"))
        base = self.height() - metrics.descent() - 1
        for year, text in named:
            width = metrics.horizontalAdvance(text)
            left = self.bar(int(year)).center().x() - width / 2
            painter.drawText(QPointF(min(max(left, 0.0), self.width() - width), base), text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        year = self._first + int(event.position().x() * (self._last - self._first + 1) / max(1, self.width()))
        self.point_at(min(max(year, self._first), self._last))
