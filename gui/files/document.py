"""The file behind the window: which one, whether it is saved, and what goes wrong with it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gui.files.file_words import told_plainly
from gui.work.session import Session
from scenarios.results.outcome import stamped
from scenarios.scenario import Scenario, Stamp
from scenarios.storage.files import ScenarioFileError, content_digest, load, save
from scenarios.storage.unsaved import Unsaved
from simulation.model import VERSION


class Document(QObject):
    """Opens and saves the session's scenario."""

    changed = Signal()
    """Another file, or saved where it was not."""
    failed = Signal(str, str)
    """A file could not be read; carries a sentence and every problem."""
    used = Signal(Path)
    """A file was opened or saved."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.path: Path | None = None
        self.seen = ""
        """Digest of the file when it was read or written last; empty without a file."""
        self.refusal: ScenarioFileError | None = None
        """Why the last saving that failed did."""
        session.history.cleanChanged.connect(self.changed)

    @property
    def is_modified(self) -> bool:
        """Whether there are edits that no file holds."""
        return not self._session.history.isClean()

    def open(self, path: Path) -> bool:
        """Take up a file; what was there before is left as it was when the file is refused."""
        opened = self._read(path, path)
        if opened:
            self.used.emit(path)
        return opened

    def open_copy(self, path: Path) -> bool:
        """Take up what a file holds, without the file: saving asks where."""
        return self._read(path, None)

    def start_new(self) -> None:
        """Take up the official values under no title yet."""
        self._take_up(Scenario(self.tr("Untitled")), None, "")

    def start_from(self, scenario: Scenario) -> None:
        """Take up somebody's scenario without a file: saving asks where."""
        self._take_up(scenario, None, "")

    def take_up_unsaved(self, unsaved: Unsaved) -> None:
        """Take up edits that no file holds, in front of the file that they were made from."""
        self._take_up(unsaved.scenario, unsaved.file, unsaved.seen)
        self.mark_unsaved()

    def take_over_theirs(self) -> bool:
        """Read the file again after somebody else wrote to it, as an edit that can be undone."""
        assert self.path is not None
        read = self._load(self.path)
        if read is None:
            return False
        scenario, self.seen = read
        self._session.edit(scenario, self.tr("Load {file} again").format(file=self.path.name))
        self._session.history.setClean()
        self.changed.emit()
        return True

    def keep_mine(self) -> None:
        """Stay with what the window holds; the next saving replaces what is in the file now."""
        assert self.path is not None
        self.seen = self.digest_on_disk()
        self.mark_unsaved()

    def mark_unsaved(self) -> None:
        """Count what the window holds as unsaved, although nobody edited it."""
        self._session.history.resetClean()
        self.changed.emit()

    def digest_on_disk(self) -> str:
        """Digest of what the file holds now; empty where it is gone or out of reach."""
        try:
            return "" if self.path is None else content_digest(self.path)
        except OSError:
            return ""

    def save(self, path: Path) -> bool:
        """Write the scenario with a stamp of its results.

        Returns:
            Whether that went well. If not, :attr:`refusal` says why, and the document and the disk are as before.
        """
        scenario = self._session.scenario
        own = replace(scenario, stamp=Stamp(VERSION, self._session.digest()))
        try:
            self.seen = save(path, own)
        except ScenarioFileError as error:
            self.refusal = error
            return False
        self.path = path
        self._session.history.setClean()
        self.changed.emit()
        self.used.emit(path)
        return True

    def save_copy(self, path: Path, scenario: Scenario) -> bool:
        """Write another scenario with a stamp of its results; the document stays what it is.

        Returns:
            Whether that went well. If not, :attr:`refusal` says why, and the disk is as before.
        """
        try:
            save(path, stamped(scenario))
        except ScenarioFileError as error:
            self.refusal = error
            return False
        self.used.emit(path)
        return True

    def _read(self, path: Path, own: Path | None) -> bool:
        read = self._load(path)
        if read is None:
            return False
        scenario, digest = read
        self._take_up(scenario, own, digest if own else "")
        return True

    def _load(self, path: Path) -> tuple[Scenario, str] | None:
        """A file's scenario, and the digest of the file; None after telling what is wrong with it."""
        try:
            digest = content_digest(path)  # first, so that a change in between is noticed later
        except OSError:
            digest = ""  # loading says it better
        try:
            return load(path), digest
        except ScenarioFileError as error:
            self.failed.emit(self.tr("{file} could not be opened.").format(file=path.name), told_plainly(error))
            return None

    def _take_up(self, scenario: Scenario, own: Path | None, digest: str) -> None:
        self.path = own
        self.seen = digest
        self._session.replace(scenario)
        self.changed.emit()
