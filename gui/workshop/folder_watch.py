"""Whether the files of a folder are still those that were read, and whether whoever writes them is through with it."""

import os
from collections.abc import Mapping
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from gui.work.worker import Worker
from scenarios.workshop.folder import is_team_file

LOOK_EVERY: Final = 3000
"""Milliseconds between two looks, for drives whose changes the system does not tell."""

SETTLED: Final = 300
"""Milliseconds between two looks that must agree before a change is taken up."""

GRACE: Final = 3000
"""Milliseconds after its last change for which a file that cannot be read counts as one that is being written."""

Mark = tuple[int, ...]
"""By what a file is recognised as changed: size, times, place and rights."""

Marks = Mapping[str, Mark]

UNKNOWN: Final[Mark] = ()
"""Mark of what has a name and nothing behind it."""


class FolderWatch(QObject):
    """Follows a folder and tells when what is in it has changed and come to rest.

    The folder is looked at in a thread: a drive that does not answer must not stop the window. A look begins only when
    the one before it has been answered.
    """

    settled = Signal()
    """The folder was looked at for the first time, or its files are others than at the last signal and have been so for
    two looks, or a wait is over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grace = GRACE
        self._path: Path | None = None
        self._is_looking = False
        self.is_new = False
        """Whether the folder was not looked at yet."""
        self._seen: Marks | None = None
        self._told: Marks | None = None
        self._since: dict[str, float] = {}
        self._worker = Worker(self)
        self._watcher = QFileSystemWatcher(self)
        self._pace = QTimer(self, interval=LOOK_EVERY)
        self._soon = QTimer(self, singleShot=True, interval=SETTLED)
        self._wait = QTimer(self, singleShot=True)
        self._watcher.directoryChanged.connect(self._soon.start)
        self._pace.timeout.connect(self.look)
        self._soon.timeout.connect(self.look)
        self._wait.timeout.connect(self.settled)

    def follow(self, path: Path) -> None:
        """Follow this folder; nothing in it counts as just written."""
        self._path = path
        self._is_looking = False
        self.is_new = True
        self._since.clear()
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self.rest()
        self.look()

    def wake(self) -> None:
        """Look again, and from now on every now and then."""
        if self._path is not None:
            self._pace.start()
            self.look()

    def rest(self) -> None:
        """Look no more until woken."""
        for timer in (self._pace, self._soon, self._wait):
            timer.stop()

    def finish(self) -> None:
        """Look no more at all; a look that a drive does not answer is not waited for."""
        self.rest()
        self._worker.abandon()

    def look(self) -> None:
        """Compare the folder with what is known of it."""
        if self._path is not None and not self._is_looking:
            self._is_looking = True
            self._worker.do(partial(marks_of, self._path), partial(self._compare, self._path))

    def young(self) -> frozenset[str]:
        """Names of the files that changed so lately that somebody may still be writing them."""
        now = monotonic()
        return frozenset(name for name, since in self._since.items() if 1000 * (now - since) < self.grace)

    def wait(self) -> None:
        """Tell once more when files that are being written have had their time."""
        self._wait.start(self.grace)

    def _compare(self, path: Path, found: Future[Marks | None]) -> None:
        if path != self._path:
            return  # another folder was chosen meanwhile
        self._is_looking = False
        marks = found.result()
        if marks is not None and str(path) not in self._watcher.directories():
            self._watcher.addPath(str(path))  # for the first time, or it is there again
        if self.is_new:
            self.is_new = False
            self._seen = self._told = marks
            self.settled.emit()
        elif marks != self._seen:
            self._note(marks or {})
            self._seen = marks
            self._soon.start()
        elif marks != self._told:
            self._told = marks
            self.settled.emit()

    def _note(self, marks: Marks) -> None:
        """Remember when each file was seen to change."""
        known, now = self._seen or {}, monotonic()
        self._since = {name: since for name, since in self._since.items() if name in marks}
        self._since |= {name: now for name, mark in marks.items() if known.get(name) != mark}


def marks_of(path: Path) -> Marks | None:
    """The marks of the team files in a folder; None where it cannot be listed."""
    try:
        with os.scandir(path) as entries:
            return {entry.name: _mark(entry) for entry in entries if is_team_file(entry.name)}
    except OSError:
        return None


def _mark(entry: "os.DirEntry[str]") -> Mark:
    try:
        found = Path(entry.path).stat()
    except OSError:
        return UNKNOWN
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino, found.st_mode
