"""A thread for what the window does not wait for."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QTimer

Answer = TypeVar("Answer")

LOOK_EVERY: Final = 20
"""Milliseconds between two looks at whether an answer has come."""


class Worker(QObject):
    """Does one thing after another in a thread of its own; answers arrive in the thread of the window.

    The thread knows nothing of Qt, so that it cannot reach an object that is gone: the window looks for answers by
    itself, as long as it waits for one.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker")
        self._open: deque[tuple[Future[Any], Callable[[], object]]] = deque()
        self._is_over = False
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY)
        self._look.timeout.connect(self._hand_over)

    def do(self, work: Callable[[], Answer], then: Callable[[Future[Answer]], object]) -> None:
        """Do something after what was asked for before; after the end, nothing.

        Args:
            work: Called in the thread.
            then: Called with what came of it, in the thread of the window.
        """
        if self._is_over:
            return
        future = self._thread.submit(work)
        self._open.append((future, partial(then, future)))
        self._look.start()

    def finish(self) -> None:
        """Wait for everything that was asked for, and take nothing more."""
        self._is_over = True
        self._thread.shutdown()
        self._hand_over()

    def abandon(self) -> None:
        """Take nothing more and hand nothing over; what is being done ends by itself."""
        self._is_over = True
        self._look.stop()
        self._open.clear()
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _hand_over(self) -> None:
        while self._open and self._open[0][0].done():
            self._open.popleft()[1]()
        if not self._open:
            self._look.stop()
