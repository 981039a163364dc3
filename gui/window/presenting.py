"""Presenter size: larger text and nothing but the page, for those in the back row; and back again."""

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QToolBar

from gui.look.appearance import Appearance
from gui.window.docks import Docks


class Presenting(QObject):
    """Puts panels and tools away and enlarges the text while somebody presents; nothing of it is remembered.

    Args:
        window: The window.
        docks: Its panels.
        tools: Its toolbar.
        appearance: How large it writes.
    """

    changed = Signal(bool)
    """Presenter size was begun or left."""

    def __init__(self, window: QMainWindow, docks: Docks, tools: QToolBar, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._tools = tools
        self._appearance = appearance
        self._is_on = False
        self._arranged = QByteArray()
        self._direction = window.layoutDirection()
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._arrange)
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._leave.setEnabled(False)
        self._leave.activated.connect(self.leave)

    @property
    def is_on(self) -> bool:
        """Whether somebody presents."""
        return self._is_on

    def choose(self, is_wanted: bool) -> None:
        """Begin or leave."""
        (self.begin if is_wanted else self.leave)()

    def begin(self) -> None:
        """Leave nothing but the page, and write larger."""
        if self._is_on:
            return
        self._settling.stop()
        self._is_on = True
        self._arranged = self._window.saveState()
        self._direction = self._window.layoutDirection()
        for name in self._docks:
            self._docks[name].hide()
        self._tools.hide()
        self._take(True)

    def leave(self) -> None:
        """Put everything back."""
        if not self._is_on:
            return
        self._is_on = False
        self._take(False)
        self._arrange()
        self._settling.start()  # panels must know their new widths before they can be given their old ones

    def _arrange(self) -> None:
        """Put panels and tools where they were."""
        if self._window.layoutDirection() == self._direction:
            self._window.restoreState(self._arranged)
        else:  # another language was chosen meanwhile, which is read from the other side
            self._tools.show()
            self._docks.reset()

    def _take(self, is_on: bool) -> None:
        self._leave.setEnabled(is_on)
        self._appearance.present(self._window.size() if is_on else None)
        self.changed.emit(is_on)
