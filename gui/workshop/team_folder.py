"""The folder of the teams as it is now: read and run beside the window, and again when files come, change or go."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gui.work.aside import Aside
from gui.workshop.folder_watch import FolderWatch
from gui.workshop.reading import Answer, Reading, read_in_steps
from scenarios.storage.problems import ScenarioFileError
from scenarios.workshop.teams import Terms, Workshop


class TeamFolder(QObject):
    """Follows a folder while somebody looks on.

    Args:
        terms: How every team is run.
    """

    changed = Signal()
    """There is something else to show: teams, what is waited for, or trouble."""
    progressed = Signal(float)
    """Teams are being run; carries the share done."""

    def __init__(self, terms: Terms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.terms = terms
        self.workshop: Workshop | None = None
        self.waiting: tuple[str, ...] = ()
        """Names of files that are being written."""
        self.trouble = ""
        """Why the folder cannot be read or the teams cannot be run; what was read before stays."""
        self.watch = FolderWatch(self)
        self._aside = Aside(self)
        self._is_awake = False
        self._is_stale = False
        self.watch.settled.connect(self.read)

    @property
    def is_busy(self) -> bool:
        """Whether teams are being read and run."""
        return self._aside.is_busy or self.watch.is_new

    def choose(self, path: Path) -> None:
        """Follow this folder from now on."""
        self.path, self.workshop, self.waiting, self.trouble = path, None, (), ""
        self._aside.drop()
        self.watch.follow(path)
        if self._is_awake:
            self.watch.wake()
        self.progressed.emit(0.0)
        self.changed.emit()

    def use(self, terms: Terms) -> None:
        """Run every team on these terms."""
        if terms != self.terms:
            self.terms = terms
            if not self.watch.is_new:
                self._ask()

    def read(self) -> None:
        """Read the folder again, once what is under way is done."""
        if self._aside.is_busy or not self._is_awake:
            self._is_stale = True
        else:
            self._ask()

    def wake(self) -> None:
        """Take up what has changed, and follow from now on."""
        self._is_awake = True
        self.watch.wake()
        if self._is_stale:
            self._ask()
        elif self.waiting:
            self.watch.wait()

    def rest(self) -> None:
        """Do nothing until woken."""
        self._is_awake = False
        self.watch.rest()
        self._is_stale |= self._aside.is_busy
        self._aside.drop()

    def finish(self) -> None:
        """Do nothing any more."""
        self.watch.finish()
        self._aside.finish()

    def _ask(self) -> None:
        if self.path is None:
            return
        if not self._is_awake:
            self._is_stale = True
            return
        self._is_stale = False
        answers = read_in_steps(self.path, self.terms, self.workshop, self.watch.young())
        self._aside.ask(answers, self._take, self._refuse)
        self.progressed.emit(0.0)

    def _take(self, answer: Answer) -> None:
        if isinstance(answer, float):
            self.progressed.emit(answer)
            return
        self._aside.drop()  # it was the last one
        if isinstance(answer, ScenarioFileError):
            self.trouble = " ".join(problem.message for problem in answer.problems)
            self.waiting = ()
        else:
            self._show(answer)
        self.changed.emit()
        if self._is_stale:
            self._ask()

    def _show(self, reading: Reading) -> None:
        self.workshop, self.waiting, self.trouble = reading.workshop, reading.waiting, ""
        if self.waiting:
            self.watch.wait()

    def _refuse(self, reason: str) -> None:
        self.trouble = reason
        self.changed.emit()
