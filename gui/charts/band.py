"""The projection of one series: the 90 and the 50 % band and the median in a single paint."""

from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.charts.item import DataItem, faded, in_pixels, line_pen, polyline
from gui.charts.series import HIGH, LEVELS, LOW, LOWER, MEDIAN, UPPER, Numbers, Years

WIDTH: Final = 1.8
"""Width of the median in pixels."""

OPACITY_90: Final = 0.16
OPACITY_50: Final = 0.22


class BandItem(DataItem):
    """Paints the percentiles of one series.

    New levels only repaint; nothing is laid out again.

    Attributes:
        is_draft: Whether the edges of the bands are left rough, which takes a quarter of the time.
        has_bands: Whether the bands are painted, or the median alone.
    """

    def __init__(self) -> None:
        super().__init__(WIDTH)
        self.is_draft = False
        self.has_bands = True
        self._outer = QPolygonF()
        self._inner = QPolygonF()
        self._median = QPolygonF()
        self._fill_90 = QColor()
        self._fill_50 = QColor()
        self._pen = line_pen(QColor(), WIDTH)
        self._values = np.empty((0, LEVELS))
        self._years = np.empty(0)

    @property
    def years(self) -> Numbers:
        """The years that are drawn."""
        return self._years

    @property
    def levels(self) -> Numbers:
        """The percentiles, shape (years, 5)."""
        return self._values

    @property
    def drawn(self) -> Numbers:
        """Those of the percentiles that are drawn, shape (years, 5) or (years, 1)."""
        return self._values if self.has_bands else self._values[:, [MEDIAN]]

    def show_bands(self, has_bands: bool) -> None:
        """Paint the bands, or the median alone."""
        if has_bands != self.has_bands:
            self.has_bands = has_bands
            self.set_extent(self._years, self.drawn)
            self.update()

    def set_look(self, colour: str, dash: Qt.PenStyle) -> None:
        """Set the colour of bands and median, and how the median is dashed."""
        self._fill_90 = faded(colour, OPACITY_90)
        self._fill_50 = faded(colour, OPACITY_50)
        self._pen = line_pen(QColor(colour), WIDTH, dash)
        self.update()

    def set_band(self, years: Years, levels: Numbers) -> None:
        """Show other percentiles.

        Args:
            years: Years in rising order, shape (years,).
            levels: The 5, 25, 50, 75 and 95 % levels, shape (years, 5). Years without finite numbers are left out.
        """
        known = np.isfinite(levels).all(axis=1)
        self._years = np.asarray(years, dtype=np.float64)[known]
        self._values = np.asarray(levels, dtype=np.float64)[known]
        self._outer = _ring(self._years, self._values[:, LOW], self._values[:, HIGH])
        self._inner = _ring(self._years, self._values[:, LOWER], self._values[:, UPPER])
        self._median = polyline(self._years, self._values[:, MEDIAN])
        self.set_extent(self._years, self.drawn)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the bands, then the median over them."""
        if not self._years.size:
            return
        with in_pixels(painter) as transform:
            if self.has_bands:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self.is_draft)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._fill_90)
                painter.drawPolygon(transform.map(self._outer))
                painter.setBrush(self._fill_50)
                painter.drawPolygon(transform.map(self._inner))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._pen.setWidthF(WIDTH * self._thickness)
            painter.setPen(self._pen)
            painter.drawPolyline(transform.map(self._median))


def _ring(years: Numbers, low: Numbers, high: Numbers) -> QPolygonF:
    """The outline of what lies between two curves."""
    return polyline(np.concatenate([years, years[::-1]]), np.concatenate([high, low[::-1]]))
