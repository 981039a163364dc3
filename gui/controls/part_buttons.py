"""The buttons that turn to a part of a page."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from gui.controls.flow import FlowLayout
from gui.look.theme import GRID


class PartButtons(QWidget):
    """One button for each part, of which one is down.

    Args:
        names: Names of the parts.
    """

    wanted = Signal(str)
    """A part was asked for; carries its name."""

    def __init__(self, names: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {name: QToolButton() for name in names}
        flow = FlowLayout(self, GRID, GRID)
        group = QButtonGroup(self)
        for name, button in self.buttons.items():
            button.setCheckable(True)
            group.addButton(button)
            flow.addWidget(button)
            button.clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))

    def press(self, name: str) -> None:
        """Show that a part is in front."""
        self.buttons[name].setChecked(True)

    def say(self, texts: Mapping[str, tuple[str, str]]) -> None:
        """Set the words of each button, and those of its hint."""
        for name, (text, hint) in texts.items():
            self.buttons[name].setText(text)
            self.buttons[name].setToolTip(hint)
