"""Long jobs: one at a time, in a thread, with progress, time left and a way to stop."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from gui.work.worker import Worker
from simulation.engine import NotFiniteError
from simulation.steps import Result, Steps

TELL_EVERY: Final = 100
"""Milliseconds between two words on progress."""

SURE_AFTER: Final = 0.5
"""Seconds after which the pace of a job tells how long the rest will take."""


@dataclass
class _Run:
    """A job on its way; the thread writes ``share`` and reads ``is_wanted``, the window the other way round."""

    number: int
    what: str
    began: float
    share: float = 0.0
    is_wanted: bool = True


class Jobs(QObject):
    """Runs generators of :mod:`simulation.steps`; what a job computes never runs in the thread of the window."""

    begun = Signal(str)
    """A job is under way; carries what it does."""
    progressed = Signal(float, object)
    """Carries the share done, and the seconds left or None while nobody can tell."""
    ended = Signal()
    """The job is done, was stopped or failed."""
    refused = Signal(str)
    """A job could not be begun or finished; carries why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker(self)
        self._run: _Run | None = None
        self._count = 0
        self._tell = QTimer(self)
        self._tell.setInterval(TELL_EVERY)
        self._tell.timeout.connect(self._tell_progress)

    @property
    def running(self) -> int | None:
        """The number of the job that is under way."""
        return None if self._run is None else self._run.number

    def start(self, what: str, steps: Steps[Result], then: Callable[[Result], object]) -> int | None:
        """Begin a job, unless one is under way.

        Args:
            what: What it does, in the language of the window.
            steps: The work.
            then: Called with its result, in the thread of the window; never after the job was stopped.

        Returns:
            The number of the run, or None if it was refused.
        """
        if self._run is not None:
            words = self.tr("“{job}” is still under way: wait for its end, or cancel it.")
            self.refused.emit(words.format(job=self._run.what))
            return None
        self._count += 1
        run = self._run = _Run(self._count, what, monotonic())
        self._worker.do(partial(_work, run, steps), partial(self._take, run, then))
        self._tell.start()
        self.begun.emit(what)
        return run.number

    def cancel(self) -> None:
        """Stop the job that is under way, if any: at once for the window, at its next step for the thread."""
        if self._run is not None:
            self._run.is_wanted = False
            self._end()

    def finish(self) -> None:
        """Stop what is under way, and begin nothing more."""
        self.cancel()
        self._worker.abandon()

    def _take(self, run: _Run, then: Callable[[Any], object], done: Future[Any]) -> None:
        if run is not self._run:
            return  # it was stopped; its answer is stale
        self._end()
        try:
            result = done.result()
        except NotFiniteError as error:
            self.refused.emit(str(error))
            return
        then(result)

    def _end(self) -> None:
        self._run = None
        self._tell.stop()
        self.ended.emit()

    def _tell_progress(self) -> None:
        run = self._run
        if run is None:
            return
        took = monotonic() - run.began
        can_tell = took >= SURE_AFTER and run.share > 0
        self.progressed.emit(run.share, took * (1 - run.share) / run.share if can_tell else None)


def _work(run: _Run, steps: Steps[Result]) -> Result | None:
    """Go through a job as long as it is wanted, in the thread."""
    try:
        while run.is_wanted:
            run.share = next(steps)
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        steps.close()
    return None
