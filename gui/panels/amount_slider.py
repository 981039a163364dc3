"""A slider with a notch at the official value, next to the same amount as a typed number."""

from PySide6.QtCore import QEvent, QLocale, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QDoubleSpinBox, QSlider, QStyle, QStyleOptionSlider, QWidget

STEPS = 1000
"""Positions of a slider from nothing to its end."""


MOST = 100_000
"""Largest amount of a period that can be typed: whatever its profile over the years, a file can hold it."""


class AmountSlider(QSlider):
    """A horizontal slider over an amount from nothing to ``limit``.

    The notch below the groove marks the official amount; a slider that comes close to it snaps to it.
    """

    amount_moved = Signal(float)
    """The user moved it; carries the amount."""

    SNAP = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._limit = 1.0
        self._official = 0.0
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self.setMinimumHeight(22)
        self.actionTriggered.connect(self._moved_by_user)

    def set_scale(self, limit: float, official: float) -> None:
        """Set the amount at the right end and the official amount."""
        if (limit, official) != (self._limit, self._official):
            self._limit = max(limit, 1e-9)
            self._official = official
            self.update()

    def show_amount(self, amount: float) -> None:
        """Show an amount that did not come from this slider."""
        if not self.isSliderDown():
            self.setValue(round(STEPS * min(amount / self._limit, 1.0)))

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


class AmountField(QDoubleSpinBox):
    """A typed amount in the language of the window; arrows move it by one per cent of its limit."""

    amount_typed = Signal(float)
    """The user typed it or stepped it; carries the amount."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.setDecimals(0)
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setRange(0, MOST)
        self.valueChanged.connect(self._changed)

    def show_amount(self, amount: float) -> None:
        """Show an amount that was not typed here."""
        if round(amount, self.decimals()) == self.value():
            return
        self._showing = True
        self.setValue(amount)
        self._showing = False

    def changeEvent(self, event: QEvent) -> None:
        """Write and read numbers as the language of the window does."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setLocale(QLocale())
        super().changeEvent(event)

    def _changed(self, amount: float) -> None:
        if not self._showing:
            self.amount_typed.emit(amount)
