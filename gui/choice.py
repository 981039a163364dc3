"""A field that offers a choice: its list is as wide as what it offers, however narrow the field is."""

from PySide6.QtWidgets import QComboBox

from gui.theme import GRID


class Choice(QComboBox):
    """A combo box whose list shortens nothing."""

    def showPopup(self) -> None:
        """Open the list, wide enough for its longest entry."""
        bar = self.view().verticalScrollBar().sizeHint().width()
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + bar + 4 * GRID)
        super().showPopup()
