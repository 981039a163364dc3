"""What was done last, for reports on faults."""

from collections import deque
from datetime import datetime
from time import time
from typing import Final

from PySide6.QtGui import QUndoStack

LONGEST: Final = 30


class Trail:
    """Remembers the last steps of a history and whatever else is noted."""

    def __init__(self) -> None:
        self._steps: deque[tuple[float, str]] = deque(maxlen=LONGEST)
        self._last_index = -1
        self._history: QUndoStack | None = None

    def note(self, what: str) -> None:
        """Remember that something happened just now."""
        self._steps.append((time(), what))

    def follow(self, history: QUndoStack) -> None:
        """Remember the edits, Undo and Redo of a history until :meth:`leave`."""
        self._history = history
        history.indexChanged.connect(self._note_step)

    def leave(self) -> None:
        """Follow the history no more; it is about to go."""
        if self._history is not None:
            self._history.indexChanged.disconnect(self._note_step)
            self._history = None

    def lines(self) -> list[str]:
        """What is remembered, the oldest first, each with its time of day."""
        return [f"{datetime.fromtimestamp(moment).astimezone():%H:%M:%S}  {what}" for moment, what in self._steps]

    def _note_step(self, index: int) -> None:
        if index == self._last_index and self._steps:
            self._steps.pop()  # a gesture goes on
        self._last_index = index
        text = "" if self._history is None else self._history.undoText()
        self.note(f"step {index}: {text}" if text else f"step {index}")
