"""Lets Ctrl-C reach a window at rest: while nothing happens in it, Qt runs no Python that could answer."""

import os
import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier


class Interrupts(QObject):
    """Answers Ctrl-C at the terminal from which the window was started, from now on until it is released.

    Where there are no signals of POSIX it is answered as soon as anything happens in the window.

    Args:
        answer: What to do about it.
    """

    def __init__(self, answer: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self._handler_before = signal.signal(signal.SIGINT, self._interrupted)
        self._pipe: tuple[int, ...] = ()
        if os.name == "posix":
            self._pipe = ear, mouth = os.pipe()
            for end in self._pipe:
                os.set_blocking(end, False)
            self._notifier = QSocketNotifier(ear, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._listen)
            signal.set_wakeup_fd(mouth, warn_on_full_buffer=False)

    def _listen(self) -> None:
        """Empty the ear. That any Python runs at all lets the handler of the signal have its turn."""
        os.read(self._pipe[0], 4096)

    def _interrupted(self, _number: int, _frame: FrameType | None) -> None:
        self._answer()

    def release(self) -> None:
        """Leave Ctrl-C to Python again."""
        signal.signal(signal.SIGINT, self._handler_before)
        if self._pipe:
            signal.set_wakeup_fd(-1)
            self._notifier.setEnabled(False)
        for end in self._pipe:
            os.close(end)
