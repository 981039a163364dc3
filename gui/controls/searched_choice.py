"""A choice among many: some letters of an entry find it."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from gui.controls.choice import Choice
from gui.look.text import tip
from gui.look.theme import GRID

LINES = 14
"""Entries that are seen at once."""


class SearchedChoice(Choice):
    """A combo box in which one can type; what is no entry is put back to the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.setLineEdit(self.field)
        self.setInsertPolicy(self.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(LINES)
        self.found = QListView()
        completer = QCompleter(self.model(), self)
        completer.setPopup(self.found)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(LINES)
        self.setCompleter(completer)
        self.field.editingFinished.connect(self._settle)
        self.currentTextChanged.connect(self.field.setToolTip)

    def offer(self, entries: dict[str, str], chosen: str) -> None:
        """Offer these, without a word to whoever listens.

        Args:
            entries: Key to text of each.
            chosen: Key of the chosen one.
        """
        with QSignalBlocker(self):
            self.clear()
            for key, text in entries.items():
                self.addItem(text, key)
            self.setCurrentIndex(max(self.findData(chosen), 0))
        self.found.setMinimumWidth(self._widest())
        self._show_start()

    def changeEvent(self, event: QEvent) -> None:
        """Let the list grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.found.setMinimumWidth(self._widest())

    def _settle(self) -> None:
        """Take the entry that is written, or the first that holds what is written, or stay."""
        text = self.currentText().strip()
        if text != self.itemText(self.currentIndex()):
            found = self.findText(text, Qt.MatchFlag.MatchFixedString)
            if found < 0 and text:
                found = self.findText(text, Qt.MatchFlag.MatchContains)
            self.setCurrentIndex(found if found >= 0 else self.currentIndex())
            self.setEditText(self.itemText(self.currentIndex()))
        self._show_start()

    def _show_start(self) -> None:
        """Show the beginning of a long entry."""
        self.field.setToolTip(tip(self.currentText()))
        self.field.setCursorPosition(0)

    def _widest(self) -> int:
        texts = (self.itemText(place) for place in range(self.count()))
        return max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0) + 8 * GRID
