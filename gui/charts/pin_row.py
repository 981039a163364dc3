"""The pinned runs by name, above the charts: what each number stands for, and how to let go of it."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.charts.legend import LegendEntry
from gui.controls.flow import FlowLayout
from gui.look.theme import GRID, LIGHT, Colours
from gui.work.pins import sign


class _Chip(QWidget):
    """Sign and name of a pinned run, with a button that lets go of it."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = LegendEntry(number, self)
        self.close_button = QToolButton(self)
        self.close_button.setText("\u2715")
        self.close_button.setAutoRaise(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.entry, 1)
        row.addWidget(self.close_button)


class PinRow(QWidget):
    """One chip for each pinned run; nothing while none is pinned."""

    unpin_wanted = Signal(int)
    """The user lets go of a run; carries its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = LIGHT
        self._chips: dict[int, _Chip] = {}
        self._flow = FlowLayout(self, 2 * GRID, 0)
        self.set_pins({})

    def close_button(self, number: int) -> QToolButton:
        """The button that lets go of a run."""
        return self._chips[number].close_button

    def set_pins(self, names: Mapping[int, str]) -> None:
        """Show these runs.

        Args:
            names: Number to name of each, in the order of the numbers.
        """
        for number in self._chips.keys() - names.keys():
            self._remove(number)
        for number, name in names.items():
            chip = self._chips.get(number) or self._add(number)
            chip.entry.setText(name)
            chip.entry.setToolTip(f"<span>{escape(name)}</span>")
            words = self.tr("Unpin {pin}").format(pin=f"{sign(number)} {name}")
            chip.close_button.setToolTip(f"<span>{escape(words)}</span>")
            chip.close_button.setAccessibleName(words)
        self._arrange(names)

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self._colours = colours
        for chip in self._chips.values():
            chip.entry.set_colours(colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let names be longer where all of them fit into one line."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        for chip in self._chips.values():
            share = self.width() / len(self._chips) - 2 * GRID
            chip.entry.set_room(share - chip.close_button.sizeHint().width())

    def _add(self, number: int) -> _Chip:
        chip = self._chips[number] = _Chip(number, self)
        chip.entry.set_colours(self._colours)
        chip.close_button.clicked.connect(lambda: self.unpin_wanted.emit(number))
        chip.show()
        return chip

    def _remove(self, number: int) -> None:
        chip = self._chips.pop(number)
        chip.hide()
        chip.deleteLater()

    def _arrange(self, names: Mapping[int, str]) -> None:
        """Put the chips in the order of their numbers, for the eye and for the Tab key."""
        while self._flow.takeAt(0):
            pass
        before: QWidget = self
        for number in names:
            self._flow.addWidget(self._chips[number])
            self.setTabOrder(before, self._chips[number].close_button)
            before = self._chips[number].close_button
        self._share_room()
        self.setVisible(bool(names))
        self.updateGeometry()
