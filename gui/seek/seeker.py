"""Searches as long jobs: one at a time, with the best that was found so far."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gui.work.jobs import Jobs
from scenarios.seek.fronts import FrontPoint, Trade, front, trade
from scenarios.seek.question import Finding, Question, answered
from simulation.analysis.goal_seek import Aim, Progress
from simulation.steps import Result, Steps


class Seeker(QObject):
    """Asks questions of :mod:`scenarios.seek.question` through the long jobs of the window.

    Args:
        jobs: The long jobs.
    """

    answered = Signal(object)
    """A question has its answer; carries the finding."""
    front_found = Signal(object, object)
    """It is known what each probability costs; carries the finding that was asked about and the points."""
    trade_found = Signal(object, object)
    """It is known what two targets can have together; carries the finding that was asked about and the trade."""
    progressed = Signal(float, object, object)
    """Carries the share done, the seconds left or None, and the progress of the search or None."""
    changed = Signal()
    """Another question can be asked, or none can now."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._run: int | None = None
        self._progress: Progress | None = None
        jobs.begun.connect(self.changed)
        jobs.ended.connect(self._end)
        jobs.progressed.connect(self._tell)

    @property
    def is_free(self) -> bool:
        """Whether a job can be begun."""
        return self._jobs.running is None

    @property
    def is_searching(self) -> bool:
        """Whether a job of this page is under way."""
        return self._run is not None and self._jobs.running == self._run

    def ask(self, question: Question) -> None:
        """Look for the answer to a question."""
        self._progress = None
        self._start(self.tr("Searching what it would take"), answered(question, self._note), self.answered.emit)

    def ask_front(self, finding: Finding) -> None:
        """Look for what each probability costs."""
        self._progress = None

        def take(points: tuple[FrontPoint, ...]) -> None:
            self.front_found.emit(finding, points)

        self._start(self.tr("Searching what each probability costs"), front(finding), take)

    def ask_trade(self, finding: Finding, aims: tuple[Aim, Aim]) -> None:
        """Look for what two targets can have together."""
        self._progress = None

        def take(found: Trade) -> None:
            self.trade_found.emit(finding, found)

        self._start(self.tr("Searching what two targets can have together"), trade(finding, aims), take)

    def cancel(self) -> None:
        """Stop the search, if one is under way."""
        if self.is_searching:
            self._jobs.cancel()

    def _start(self, what: str, steps: Steps[Result], then: Callable[[Result], object]) -> None:
        self._run = self._jobs.start(what, steps, then) or self._run
        self.changed.emit()

    def _note(self, progress: Progress) -> None:
        """Keep how far the search is; called in its thread, read in that of the window."""
        self._progress = progress

    def _tell(self, share: float, seconds: float | None) -> None:
        if self.is_searching:
            self.progressed.emit(share, seconds, self._progress)

    def _end(self) -> None:
        self._run = None
        self.changed.emit()
