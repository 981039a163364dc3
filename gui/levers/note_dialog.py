"""A remark on a lever or an assumption."""

import re
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from gui.look.text import label, set_style
from gui.words import formats
from scenarios.storage.schema import LONGEST_TEXT

_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Signs that nobody sees and no file may hold; they come along when text is pasted from other programs."""


class NoteDialog(QDialog):
    """Asks for the text of a note; does not block.

    Args:
        subject: What it is about.
        note: The note of before; empty for a new one.
    """

    wanted = Signal(str)
    """The user confirmed; carries the new text, which is empty when the note is to go."""

    def __init__(self, subject: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Note on {subject}").format(subject=subject))
        self.text = QPlainTextEdit(note)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setPlaceholderText(self.tr("Why is it set so? Who decided it, and when?"))
        self.room = label("muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.remove = buttons.addButton(self.tr("Remove the note"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.remove.setEnabled(bool(note))
        self.remove.clicked.connect(self._remove)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.wanted.emit(self._written()))
        self.text.textChanged.connect(self._count)
        column = QVBoxLayout(self)
        for part in (self.text, self.room, buttons):
            column.addWidget(part)
        self._count()
        self.resize(440, 240)

    def _count(self) -> None:
        """Say how much room is left; a text that no file can hold cannot be confirmed."""
        left = LONGEST_TEXT - len(self._written())
        words = self.tr("{number} letters left") if left >= 0 else self.tr("{number} letters too many")
        self.room.setText(words.format(number=formats.whole(abs(left))))
        set_style(self.room, "muted" if left >= 0 else "refusal")
        self.ok.setEnabled(left >= 0)

    def _written(self) -> str:
        return _UNWRITABLE.sub("", self.text.toPlainText()).strip()

    def _remove(self) -> None:
        self.text.clear()
        self.accept()
