"""Work shared out among processes, here or on other machines, through the one interface that Python has for it.

Tasks are pure: a task that was lost with its process is simply given out again. Results come in any order, so whoever
puts them together must not depend on it.
"""

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from dataclasses import dataclass
from multiprocessing.synchronize import Event
from threading import Thread
from typing import Final, Generic

from simulation.steps import Result, Steps

Task = tuple[object, ...]

PATIENCE: Final = 0.05
"""Seconds after which whoever waits for a result is asked whether to go on."""

MOST_LOSSES: Final = 3
"""How often all workers may be lost without a single task done in between."""


class WorkersLostError(Exception):
    """The workers were lost again and again, or are out of reach; the message says what to do."""


class OtherModelError(Exception):
    """A worker has another model than the process that gives the tasks out."""

    def __init__(self) -> None:
        super().__init__("A worker has other equations, numbers or observations. Give all the same sources.")

    def __reduce__(self) -> tuple[type["OtherModelError"], tuple[()]]:
        """Errors are made anew from their message when they come from another process; this one has it already."""
        return OtherModelError, ()


@dataclass(frozen=True)
class Workers:
    """Processes that take tasks.

    Attributes:
        start: Gives an executor, anew when one is broken.
        count: How many tasks they can do at a time.
        lost: Told, in a sentence, when workers were lost and their tasks are given out again.
        losses: What a task ends with when it is not to blame but its worker was lost.
        are_there: Whether there is still somebody who may do what waits; asked while waiting.
    """

    start: Callable[[], Executor]
    count: int
    lost: Callable[[str], None] = lambda _: None
    losses: tuple[type[Exception], ...] = (BrokenExecutor,)
    are_there: Callable[[], bool] = lambda: True


def processes(count: int, lost: Callable[[str], None] = lambda _: None) -> Workers:
    """Processes on this machine, started afresh so that they share nothing with a window or its threads."""
    return Workers(lambda: _Processes(count), count, lost)


class _Processes(ProcessPoolExecutor):
    """Processes that leave what they do as soon as nobody waits for it any more."""

    def __init__(self, count: int) -> None:
        context = multiprocessing.get_context("spawn")
        self._is_unwanted = context.Event()
        super().__init__(count, mp_context=context, initializer=_begin, initargs=(self._is_unwanted,))

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        if not wait:
            self._is_unwanted.set()
        super().shutdown(wait, cancel_futures=cancel_futures)


def _begin(is_unwanted: Event) -> None:
    """Ctrl-C reaches every process of a terminal; the one that gave the tasks out answers it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _unwanted.append(is_unwanted)
    Thread(target=_end_with_giver, daemon=True).start()


def _end_with_giver() -> None:
    """End this process with the one that gave the tasks out, however that was ended: nobody else takes results."""
    giver = multiprocessing.parent_process()
    if giver is not None:
        giver.join()
        os._exit(1)


_unwanted: Final[list[Event]] = []
"""In a process that takes tasks: whether anybody still waits for them."""


class GivenUpError(Exception):
    """Nobody waits for the result of a task any more."""


def done(steps: Steps[Result]) -> Result:
    """Run the work of a task through, unless nobody waits for it any more.

    Raises:
        GivenUpError: If so.
    """
    while not any(event.is_set() for event in _unwanted):
        try:
            next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result
    raise GivenUpError()


def shared_out(
    work: Callable[..., Result], tasks: Sequence[Task], workers: Workers
) -> Iterator[tuple[int, Result] | None]:
    """Give tasks out and take their results in; close the iterator to give up.

    No more tasks are under way than keep the workers busy, so that memory does not grow with their number.

    Args:
        work: What is done with each task: a function of a module, so that other processes find it.
        tasks: Arguments of each task.
        workers: Who does it.

    Yields:
        The number of a task and its result as they come, and None now and then in between.

    Raises:
        WorkersLostError: If the workers are lost again and again.
    """
    waiting = list(reversed(range(len(tasks))))
    losses = 0
    while waiting:
        round_ = _Round(work, tasks, workers, waiting)
        try:
            for found in round_.results():
                if found is None and not workers.are_there():
                    raise WorkersLostError("All workers are gone. Start some, then start again.")
                losses = losses if found is None else 0
                yield found
        except workers.losses as error:
            losses += 1
            if losses > MOST_LOSSES:
                raise WorkersLostError(
                    "Worker processes were ended again and again, most likely for want of memory. Use fewer of them."
                ) from error
            workers.lost("A worker process was ended from outside; what it was doing is done again by another.")
        except CancelledError as error:
            raise WorkersLostError(
                "The connection to the workers was lost. See that the scheduler runs, and start again."
            ) from error
        finally:
            round_.close()
        waiting = round_.undone()


class _Round(Generic[Result]):
    """Tasks under way in one executor."""

    def __init__(
        self, work: Callable[..., Result], tasks: Sequence[Task], workers: Workers, waiting: Sequence[int]
    ) -> None:
        self._work = work
        self._tasks = tasks
        self._waiting = list(waiting)
        self._under_way: dict[Future[Result], int] = {}
        self._executor = workers.start()
        self._most = 2 * workers.count

    def results(self) -> Iterator[tuple[int, Result] | None]:
        """The results as they come, None now and then in between."""
        while self._waiting or self._under_way:
            while self._waiting and len(self._under_way) < self._most:
                future = self._executor.submit(self._work, *self._tasks[self._waiting[-1]])
                self._under_way[future] = self._waiting.pop()
            done, _ = wait(self._under_way, timeout=PATIENCE, return_when=FIRST_COMPLETED)
            for future in done:
                result = future.result()
                yield self._under_way.pop(future), result
            if not done:
                yield None

    def undone(self) -> list[int]:
        """The tasks without a result, the last first."""
        return sorted([*self._waiting, *self._under_way.values()], reverse=True)

    def close(self) -> None:
        """Wait for nothing: what is under way is of no more use."""
        for future in self._under_way:
            future.cancel()
        self._executor.shutdown(wait=not self._under_way)
