"""A field that offers a choice: its list is as wide as what it offers, however narrow the field is."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from gui.look.theme import GRID


class Choice(QComboBox):
    """A combo box that shortens nothing: it grows with its entries, in another language too, and so does its list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def minimumSizeHint(self) -> QSize:
        """All of an entry; Qt remembers the width of entries that have changed."""
        adjusts = self.sizeAdjustPolicy() == QComboBox.SizeAdjustPolicy.AdjustToContents
        return self.sizeHint() if adjusts else super().minimumSizeHint()

    def showPopup(self) -> None:
        """Open the list, wide enough for its longest entry."""
        bar = self.view().verticalScrollBar().sizeHint().width()
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + bar + 4 * GRID)
        super().showPopup()
