"""A field for what a team expects; it may stay empty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.controls import typed_numbers
from gui.words import formats
from simulation.targets import Target


class GuessField(QLineEdit):
    """Takes a number in the language of the window; of shares, a percentage."""

    guessed = Signal(object)
    """Another guess stands there; carries it, or None where the field was emptied."""
    refused = Signal(str)
    """A text is no number; carries the reason in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target: Target | None = None
        self._value: float | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.returnPressed.connect(self._go_on)

    def show_guess(self, target: Target, value: float | None) -> None:
        """Show a guess of a target; a text that is being typed stays."""
        is_other = target is not self._target or value != self._value
        self._target, self._value = target, value
        if is_other or not self.isModified():
            self._write()

    def _write(self) -> None:
        text = ""
        if self._target is not None and self._value is not None:
            text = formats.amount(self._target.variable, self._value)
            if typed_numbers.number(text) != self._value and not self._is_share:
                text = formats.plain(self._value)
        self.setText(text)

    @property
    def _is_share(self) -> bool:
        return self._target is not None and self._target.variable in formats.SHARES

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what stands here; where that is no number, what stood here before comes back."""
        super().focusOutEvent(event)
        if not self._take():
            self._write()

    def _take(self) -> bool:
        """Tell the guess that was typed.

        Returns:
            Whether there is nothing more to do about it; if not, the reason was said.
        """
        if not self.isModified():
            return True
        text = self.text().strip()
        found = self._read(text)
        if text and found is None:
            self.refused.emit(self.tr("“{text}” is no number.").format(text=typed_numbers.shortened(text)))
            return False
        self.setModified(False)
        self.guessed.emit(found)
        return True

    def _read(self, text: str) -> float | None:
        """The guess that a text holds, or None."""
        found = typed_numbers.percentage(text) if self._is_share else typed_numbers.number(text)
        return found / 100 if self._is_share and found is not None else found

    def _go_on(self) -> None:
        """Go to the next team; what is no number stays where it is, to be typed over."""
        if self._take():
            self.focusNextChild()
        else:
            self.selectAll()
