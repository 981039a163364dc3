"""A slider with a notch at the official value."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

STEPS = 1000
"""Positions of a slider from nothing to its end."""


class AmountSlider(QSlider):
    """A horizontal slider over an amount from nothing to ``limit``.

    The notch below the groove marks the official amount; a slider that comes close to it snaps to it.
    """

    amount_moved = Signal(float)
    """The user moved it; carries the amount."""
    entered = Signal()
    """The keyboard acts on it from now on."""

    SNAP = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._limit = 1.0
        self._official = 0.0
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self.setMinimumHeight(22)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.actionTriggered.connect(self._moved_by_user)

    def set_scale(self, limit: float, official: float) -> None:
        """Set the amount at the right end and the official amount."""
        if (limit, official) != (self._limit, self._official):
            self._limit = max(limit, 1e-9)
            self._official = official
            self.update()

    def show_amount(self, amount: float) -> None:
        """Show the amount that is now; a handle that was dragged further comes back to it."""
        self.setValue(round(STEPS * min(amount / self._limit, 1.0)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that steps of the keyboard begin anew."""
        self.entered.emit()
        super().focusInEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn with the wheel only while in focus: scrolling past must not change numbers."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _moved_by_user(self, _action: int) -> None:
        position = self.sliderPosition()
        notch = round(STEPS * self._official / self._limit)
        amount = self._official if abs(position - notch) < self.SNAP else self._limit * position / STEPS
        self.amount_moved.emit(amount)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the slider and the notch of the official amount."""
        super().paintEvent(event)
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style = self.style()
        handle = style.subControlRect(QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self)
        share = min(self._official / self._limit, 1.0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1.0 - share
        x = handle.width() / 2 + share * (self.width() - handle.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(self.palette().placeholderText().color()))
        y = float(self.height())
        painter.drawPolygon(QPolygonF([QPointF(x - 4, y), QPointF(x + 4, y), QPointF(x, y - 5)]))
