"""What stands above levers of years that lie behind us: that they are history, and the way to change them."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.look.text import label
from gui.look.theme import GRID
from gui.words.translated import Translated
from gui.work.focus import Focus


class HistoryNote(Translated):
    """There while the years in focus may not be changed.

    Args:
        focus: The years.
    """

    def __init__(self, focus: Focus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focus = focus
        self.note = label("muted", wraps=True)
        self.button = QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.note)
        column.addWidget(self.button)
        self.button.clicked.connect(lambda: focus.open_history(True))
        focus.changed.connect(lambda: self.setHidden(self._is_open))
        if self._is_open:
            self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.note.setText(self.tr("These years are history. What they held is kept until you ask “what if”."))
        self.button.setText(self.tr("What if? Open these years"))

    @property
    def _is_open(self) -> bool:
        return self._focus.may_change(self._focus.period.first)
