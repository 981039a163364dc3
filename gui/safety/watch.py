"""Whether the file behind the window is still what the window read or wrote."""

from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from gui.files.document import Document
from gui.work.worker import Worker
from scenarios.storage.files import content_digest

SETTLED: Final = 300
"""Milliseconds after a sign of change: whoever writes is to be through with it."""


class FileWatch(QObject):
    """Follows a document's file and tells once about each change that others make.

    The file is read in a thread: a drive that does not answer must not stop the window.

    Args:
        document: The document.
    """

    changed = Signal()
    """Somebody else wrote to the file."""
    vanished = Signal()
    """The file is gone, or cannot be read any more."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._followed: tuple[Path | None, str] = (None, "")
        self._told = ""
        self._worker = Worker(self)
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED)
        self._settled.timeout.connect(self.look)
        self._watcher.fileChanged.connect(self._settled.start)
        self._watcher.directoryChanged.connect(self._settled.start)
        document.changed.connect(self._follow)

    def look(self) -> None:
        """Compare the file with what the window knows of it."""
        self._settled.stop()
        if self._document.path is not None:
            asked = (self._document.path, self._document.seen)
            self._worker.do(partial(_digest_now, self._document.path), partial(self._compare, asked))

    def finish(self) -> None:
        """Look no more; a look that a drive does not answer is not waited for."""
        self._settled.stop()
        self._worker.abandon()

    def _follow(self) -> None:
        """Watch the file of the document, and its folder, where another file of that name may turn up."""
        now = (self._document.path, self._document.seen)
        if now == self._followed:
            return
        self._followed = now
        self._told = self._document.seen
        if watched := [*self._watcher.files(), *self._watcher.directories()]:
            self._watcher.removePaths(watched)
        if self._document.path is not None:
            self._watcher.addPaths([str(self._document.path), str(self._document.path.parent)])

    def _compare(self, asked: tuple[Path, str], found: Future[str]) -> None:
        if asked != (self._document.path, self._document.seen):
            return  # saved or opened meanwhile
        digest = found.result()
        if digest and str(asked[0]) not in self._watcher.files():
            self._watcher.addPath(str(asked[0]))  # another file has taken its place
        if digest == self._told:
            return
        self._told = digest
        if digest != self._document.seen:
            (self.changed if digest else self.vanished).emit()


def _digest_now(path: Path) -> str:
    """The digest of a file; empty where it is gone or out of reach."""
    try:
        return content_digest(path)
    except OSError:
        return ""
