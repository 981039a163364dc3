"""A slider over the range of an assumption, with what calibration left of that range drawn on it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

STEPS = 1000
"""Positions of a slider from one end of its range to the other."""

RADIUS = 8.0
"""Half the width of the handle in the style sheet."""

BAND_OPACITY = 90
"""How strongly the calibrated range is painted, of 255."""


class RangeSlider(QSlider):
    """A horizontal slider from ``low`` to ``high``.

    The thick bar is the calibrated 90 % range with a tick at its median. The handle is hollow while the assumption is
    left to that range, and filled once it is given a value.
    """

    value_moved = Signal(float)
    """The user moved it; carries the value."""

    def __init__(self, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._low = low
        self._high = high
        self._band = (low, low, high)
        self._is_free = True
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self.setMinimumHeight(22)
        self.setMinimumWidth(60)
        self.actionTriggered.connect(lambda _action: self.value_moved.emit(self._value_at(self.sliderPosition())))

    def set_band(self, band: tuple[float, float, float]) -> None:
        """Show the ends of the calibrated 90 % range and its median, in that order of size."""
        if band != self._band:
            self._band = band
            self.update()

    def show_value(self, value: float, *, is_free: bool) -> None:
        """Show a value that did not come from this slider, and whether it is free to vary."""
        if not self.isSliderDown():
            self.setValue(round(STEPS * self._share(value)))
        if is_free != self._is_free:
            self._is_free = is_free
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list around it: scrolling must not change numbers."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw range, calibrated range, median and handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        middle = self.height() / 2
        accent, line = colours.color(QPalette.ColorRole.Highlight), colours.color(QPalette.ColorRole.Mid)
        strong = accent if self.isEnabled() else colours.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(line)
        painter.drawRoundedRect(self._bar(0.0, 1.0, 4.0), 2, 2)
        pale = QColor(strong)
        pale.setAlpha(BAND_OPACITY)
        low, median, high = (self._share(value) for value in self._band)
        painter.setBrush(pale)
        painter.drawRoundedRect(self._bar(low, high, 8.0), 2, 2)
        painter.setPen(QPen(strong, 2))
        tick = self._x(median)
        painter.drawLine(QPointF(tick, middle - 6), QPointF(tick, middle + 6))
        surface = colours.color(QPalette.ColorRole.Base)
        edge = colours.color(QPalette.ColorRole.Text) if self.hasFocus() else strong
        painter.setPen(QPen(edge, 2))
        painter.setBrush(surface if self._is_free else strong)
        painter.drawEllipse(QPointF(self._x(self.sliderPosition() / STEPS), middle), RADIUS - 1, RADIUS - 1)

    def _value_at(self, position: int) -> float:
        return self._low + (self._high - self._low) * position / STEPS

    def _share(self, value: float) -> float:
        return min(max((value - self._low) / (self._high - self._low), 0.0), 1.0)

    def _x(self, share: float) -> float:
        """Where a share of the range lies, as the handle of the style moves."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1.0 - share
        return RADIUS + share * (self.width() - 2 * RADIUS)

    def _bar(self, low: float, high: float, thickness: float) -> QRectF:
        ends = sorted((self._x(low), self._x(high)))
        return QRectF(ends[0], (self.height() - thickness) / 2, ends[1] - ends[0], thickness)
