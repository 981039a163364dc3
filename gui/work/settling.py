"""Waits until results have come to rest: a slider that moves is waited for."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

SETTLES_AFTER: Final = 150
"""Milliseconds without new results after which they have settled."""


class Settling(QTimer):
    """Started by every change; says once that they are over, and no button of the mouse is held.

    Args:
        parent: Its owner.
    """

    settled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=SETTLES_AFTER)
        self.timeout.connect(self._look)

    def _look(self) -> None:
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.settled.emit()
        else:
            self.start()
