"""Questions that are answered beside the window, the latest only: what takes too long for the thread of the window."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject

from gui.work.worker import Worker
from simulation.engine import NotFiniteError

Answer = TypeVar("Answer")

Answers = Iterator[Answer]
"""The answers to one question, each worked out when it is asked for."""

END: Final = object()


@dataclass(frozen=True, eq=False)
class _Question:
    """What was asked, and whom to tell."""

    answers: Answers[Any]
    then: Callable[[Any], object]
    failed: Callable[[str], object]


class Aside(QObject):
    """Answers one question at a time; the next one drops what the last has left.

    Unlike :class:`gui.work.jobs.Jobs` it shows no progress and refuses nothing: what it does is short and follows
    edits.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker(self)
        self._question: _Question | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a question is being answered."""
        return self._question is not None

    def ask(self, answers: Answers[Answer], then: Callable[[Answer], object], failed: Callable[[str], object]) -> None:
        """Ask a question; the one before it gets no further answer.

        Args:
            answers: The answers; each is worked out in a thread.
            then: Called with each answer, in the thread of the window.
            failed: Called with the reason where there is no answer.
        """
        question = self._question = _Question(answers, then, failed)
        self._go_on(question)

    def drop(self) -> None:
        """Let go of the question."""
        self._question = None

    def finish(self) -> None:
        """Let go of the question, and take no other."""
        self.drop()
        self._worker.abandon()

    def _go_on(self, question: _Question) -> None:
        self._worker.do(lambda: next(question.answers, END), partial(self._take, question))

    def _take(self, question: _Question, done: Future[object]) -> None:
        if question is not self._question:
            return
        try:
            answer = done.result()
        except (NotFiniteError, ValueError) as error:
            self.drop()
            question.failed(str(error))
            return
        if answer is END:
            self.drop()
            return
        question.then(answer)  # before the thread goes on, which would slow it down
        if question is self._question:
            self._go_on(question)
