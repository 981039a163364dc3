"""An amount as a typed number in the language of the window."""

from math import floor, log10
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QValidator, QWheelEvent
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QWidget

from gui.controls import typed_numbers
from gui.words import formats

MOST: Final = 100_000
"""Largest amount of a period that can be typed: whatever its profile over the years, a file can hold it."""


class AmountField(QDoubleSpinBox):
    """A typed amount. Arrows move it by about one per cent of its scale, page keys by ten.

    What is no number, or none that is allowed, is refused with a sound and a reason, and the amount stays.
    """

    amount_typed = Signal(float)
    """The user typed it; carries the amount."""
    amount_stepped = Signal(float)
    """The user stepped to it with keys or the wheel; carries the amount."""
    entered = Signal()
    """The keyboard acts on it from now on."""
    refused = Signal(str)
    """A text was refused; carries the reason in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._stepping = False
        self._keyed = ""
        self._is_percentage = False
        self.setLocale(QLocale())  # not that of a window which was made in another language
        self.setDecimals(0)
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setRange(0, MOST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._changed)
        self.lineEdit().inputRejected.connect(lambda: self._refuse(self._keyed or QGuiApplication.clipboard().text()))

    def set_scale(self, limit: float) -> None:
        """Let the arrows step by about one per cent of an amount, in a round number."""
        step = 10.0 ** floor(log10(max(limit, 1.0) / 100))
        self.setSingleStep(max(step, 10.0 ** -self.decimals()))

    def count_in_percent(self) -> None:
        """Write the sign of percentages behind the amount, as the language of the window does."""
        self._is_percentage = True
        self.setSuffix(formats.percent_sign())

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
            if self._is_percentage:
                self.setSuffix(formats.percent_sign())
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remember what is typed, in case it is refused."""
        self._keyed = "" if event.matches(QKeySequence.StandardKey.Paste) else event.text()
        super().keyPressEvent(event)
        self._keyed = ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that steps of the keyboard begin anew."""
        self.entered.emit()
        super().focusInEvent(event)

    def stepBy(self, steps: int) -> None:
        """Step as the keys and the wheel do."""
        self._stepping = True
        super().stepBy(steps)
        self._stepping = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn with the wheel only while in focus: scrolling past must not change numbers."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Whether a text is an allowed number, may become one, or holds what no number is written with."""
        if self._is_allowed(self._number(text)):
            return QValidator.State.Acceptable, text, position
        may = typed_numbers.may_become_number(self._bare(text))
        return QValidator.State.Intermediate if may else QValidator.State.Invalid, text, position

    def valueFromText(self, text: str) -> float:
        """The amount that a text holds."""
        number = self._number(text)
        return self.value() if number is None else number

    def textFromValue(self, amount: float) -> str:
        """The amount as it is written everywhere else: with a minus sign, not a hyphen."""
        return super().textFromValue(amount).replace("-", formats.MINUS)

    def fixup(self, text: str) -> str:
        """Refuse a text that was left as no allowed number; the amount of before comes back."""
        self._refuse(self._bare(text))
        return text

    def _number(self, text: str) -> float | None:
        return typed_numbers.number(self._bare(text))

    def _bare(self, text: str) -> str:
        return text.strip().removesuffix(self.suffix().strip()).strip()

    def _is_allowed(self, number: float | None) -> bool:
        if number is None or not self.minimum() <= number <= self.maximum():
            return False
        return self.decimals() > 0 or number.is_integer()

    def _refuse(self, text: str) -> None:
        QApplication.beep()
        whole = self.tr("“{text}” is not a whole number between {least} and {most}; the amount stays.")
        any_number = self.tr("“{text}” is not a number; the amount stays.")
        least, most = (self.locale().toString(end, "f", 0) for end in (self.minimum(), self.maximum()))
        words = any_number if self.decimals() else whole
        self.refused.emit(words.format(text=typed_numbers.shortened(text), least=least, most=most))

    def _changed(self, amount: float) -> None:
        if not self._showing:
            (self.amount_stepped if self._stepping else self.amount_typed).emit(amount)
