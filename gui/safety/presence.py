"""Which windows are running: each holds a lock, and what it leaves behind without one belongs to a crash."""

from pathlib import Path
from secrets import token_hex
from typing import Final

from PySide6.QtCore import QLockFile

SUFFIX: Final = ".lock"

TORN: Final = 60_000
"""Milliseconds after which a lock that says nothing is no lock that is just being made."""


class Presence:
    """Says that this window is running, under a name of its own.

    Args:
        folder: Where the locks of all windows are.

    Raises:
        OSError: If the folder cannot be made or written to.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self.name = token_hex(8)
        lock = self.claim(self.name)
        if lock is None:
            raise PermissionError(f"no lock can be made in {folder}")
        self._lock = lock

    def claim(self, name: str) -> QLockFile | None:
        """Take over the name of a window that runs no more.

        Returns:
            The lock, for as long as what the window left is dealt with; None if it is running, or if another window
            deals with it.
        """
        lock = QLockFile(str(self._folder / f"{name}{SUFFIX}"))
        lock.setStaleLockTime(0)  # a window may stay open for weeks; only the end of its process ends its lock
        if not lock.tryLock(0) and lock.getLockInfo()[0] == 0:
            lock.setStaleLockTime(TORN)  # a power cut left it empty: it names nobody, and would count as held for ever
            lock.tryLock(0)
        return lock if lock.isLocked() else None

    def forgotten_locks(self) -> list[str]:
        """The names of all windows that have a lock, running or not."""
        return sorted(path.stem for path in self._folder.glob(f"*{SUFFIX}"))

    def end(self) -> None:
        """Say that this window is about to end."""
        self._lock.unlock()
