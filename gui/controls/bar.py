"""What stands above a page: controls side by side."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from gui.controls.flow import FlowLayout
from gui.look.theme import GRID
from gui.words.translated import Translated


class Bar(Translated):
    """Controls of one height, which go on in the next row where there is no more room.

    Args:
        across: Pixels between two of them.
    """

    def __init__(self, across: int = 3 * GRID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[QWidget, ...] = ()
        self._flow = FlowLayout(self, across, GRID)

    def line_up(self, parts: Iterable[QWidget]) -> None:
        """Show these controls, in this order; those that were shown before are let go."""
        while self._flow.takeAt(0):
            pass
        self._parts = tuple(parts)
        for part in self._parts:
            self._flow.addWidget(part)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take up another size of text."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        """Give everything the same height in this font."""
        for part in self._parts:
            part.setFixedHeight(self.fontMetrics().height() + 3 * GRID)
        self.updateGeometry()
