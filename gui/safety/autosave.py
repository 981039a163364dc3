"""Keeps unsaved edits in a file beside the user's own, so that a crash costs a second of work."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from gui.files.document import Document
from gui.work.session import Session
from gui.work.worker import Worker
from scenarios.storage.unsaved import Unsaved, keep_unsaved

QUIET: Final = 1000
"""Milliseconds without an edit after which edits are kept: a hand on a slider is not disturbed."""

LATEST: Final = 10_000
"""Milliseconds after which they are kept although edits go on."""


class Autosave(QObject):
    """Follows a document; writes in a thread, so that a slow disk delays no frame.

    Args:
        session: Whose scenario is kept.
        document: Says whether there are edits that no file holds.
        path: The file to keep them in.
    """

    kept = Signal()
    """What is in the window is on the disk: in its own file, or as unsaved edits."""
    failed = Signal(object)
    """Unsaved edits could not be written; carries the error. Said once until it works again."""

    def __init__(self, session: Session, document: Document, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document = document
        self._path = path
        self._is_kept = False
        self._is_failing = False
        self.worker = Worker(self)
        self._waiting_for = QElapsedTimer()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self.keep)
        session.scenario_changed.connect(self._note)
        document.changed.connect(self._note)

    def keep(self, then: Callable[[], object] | None = None) -> None:
        """Write the edits that there are, or remove what was written when there are none any more.

        Args:
            then: Called once the edits are written.
        """
        self._quiet.stop()
        if self._document.is_modified:
            now = datetime.now(UTC).astimezone()
            unsaved = Unsaved(self._session.scenario, self._document.path, self._document.seen, now)
            self._is_kept = True
            self.worker.do(partial(keep_unsaved, self._path, unsaved), partial(self._tell, then))
        elif self._is_kept:
            self._is_kept = False
            self.worker.do(partial(self._path.unlink, missing_ok=True), partial(self._tell, None))

    def finish(self) -> None:
        """Keep what is unsaved to the last, and leave nothing where everything is saved."""
        self.keep()
        self.worker.finish()

    def _note(self) -> None:
        if not self._document.is_modified:
            self.keep()
            return
        if not self._quiet.isActive():
            self._waiting_for.start()
        if not self._quiet.isActive() or self._waiting_for.elapsed() < LATEST:
            self._quiet.start(QUIET)

    def _tell(self, then: Callable[[], object] | None, done: Future[None]) -> None:
        error = done.exception()
        if error is None:
            self._is_failing = False
            self.kept.emit()
            if then is not None:
                then()
            return
        if not isinstance(error, OSError):
            raise error  # a fault of the program
        if not self._is_failing:
            self._is_failing = True
            self.failed.emit(error)
        self._quiet.start(LATEST)
