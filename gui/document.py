"""The file behind the window: which one, whether it is saved, and what goes wrong with it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gui.session import Session
from scenarios.files import ScenarioFileError, load, save
from scenarios.scenario import Scenario, Stamp
from simulation.model import VERSION


class Document(QObject):
    """Opens and saves the session's scenario."""

    changed = Signal()
    """Another file, or saved where it was not."""
    failed = Signal(str, str)
    """A file could not be read or written; carries a sentence and every problem."""
    used = Signal(Path)
    """A file was opened or saved."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.path: Path | None = None
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
        self.path = None
        self._session.replace(Scenario(self.tr("Untitled")))
        self.changed.emit()

    def save(self, path: Path) -> bool:
        """Write the scenario with a stamp of its results."""
        scenario = self._session.scenario
        stamped = replace(scenario, stamp=Stamp(VERSION, self._session.digest()))
        try:
            save(path, stamped)
        except ScenarioFileError as error:
            self.failed.emit(self.tr("{file} could not be saved.").format(file=path.name), str(error))
            return False
        self.path = path
        self._session.history.setClean()
        self.changed.emit()
        self.used.emit(path)
        return True

    def _read(self, path: Path, own: Path | None) -> bool:
        try:
            scenario = load(path)
        except ScenarioFileError as error:
            self.failed.emit(self.tr("{file} could not be opened.").format(file=path.name), str(error))
            return False
        self.path = own
        self._session.replace(scenario)
        self.changed.emit()
        return True
