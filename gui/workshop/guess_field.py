"""A field for what a team expects; it may stay empty."""

from PySide6.QtCore import Qt, Signal
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
        self.editingFinished.connect(self._take)

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

    def _take(self) -> None:
        if not self.isModified():
            return
        self.setModified(False)
        text = self.text().strip()
        if not text:
            self.guessed.emit(None)
            return
        found = typed_numbers.percentage(text) if self._is_share else typed_numbers.number(text)
        if found is None:
            self.refused.emit(self.tr("“{text}” is no number.").format(text=typed_numbers.shortened(text)))
            self._write()
            return
        self.guessed.emit(found / 100 if self._is_share else found)

    def _go_on(self) -> None:
        """Go to the next team."""
        self._take()
        self.focusNextChild()
