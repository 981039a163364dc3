"""Work shared out among real processes, some of which are killed."""

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from simulation.analysis.workers import MOST_LOSSES, Workers, WorkersLostError, done, processes, shared_out
from simulation.engine import NotFiniteError
from simulation.steps import Steps


def double(number: int) -> int:
    return 2 * number


def fall_once(number: int, folder: str) -> int:
    """End the own process from outside the first time that a task is done, as the system does for want of memory."""
    mark = Path(folder) / str(number)
    if number == 2 and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * number


def fall(number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return number


def fail(number: int) -> int:
    raise NotFiniteError("exports", 2008 + number, "divide by zero")


def finished(results: Iterator[tuple[int, int] | None]) -> dict[int, int]:
    return dict(found for found in results if found is not None)


def test_that_every_task_is_done_once_whatever_the_order() -> None:
    assert finished(shared_out(double, [(number,) for number in range(9)], processes(2))) == {
        number: 2 * number for number in range(9)
    }


@pytest.mark.skipif(os.name == "nt", reason="signals are those of POSIX")
def test_that_a_process_that_is_killed_is_made_up_for(tmp_path: Path) -> None:
    said: list[str] = []
    tasks = [(number, str(tmp_path)) for number in range(6)]
    assert finished(shared_out(fall_once, tasks, processes(2, said.append))) == {
        number: 2 * number for number in range(6)
    }
    assert len(said) == 1
    assert "ended from outside" in said[0]


@pytest.mark.skipif(os.name == "nt", reason="signals are those of POSIX")
def test_that_processes_that_are_killed_again_and_again_end_it() -> None:
    said: list[str] = []
    with pytest.raises(WorkersLostError, match="Use fewer"):
        finished(shared_out(fall, [(1,)], processes(1, said.append)))
    assert len(said) == MOST_LOSSES


def test_that_a_fault_of_the_work_is_told_as_it_is() -> None:
    with pytest.raises(NotFiniteError, match=r"exports is not a finite number in 2011: divide by zero") as fault:
        finished(shared_out(fail, [(3,)], processes(1)))
    assert (fault.value.variable, fault.value.year) == ("exports", 2011)


def test_that_no_more_is_under_way_than_keeps_workers_busy() -> None:
    waiting: list[Future[int]] = []

    class Counting(ThreadPoolExecutor):
        def submit(self, *arguments: object) -> Future[int]:  # type: ignore[override]
            waiting.append(Future())
            return waiting[-1]

    def start() -> Executor:
        return Counting(1)

    results = shared_out(double, [(number,) for number in range(50)], Workers(start, 3))
    assert next(results) is None
    assert len(waiting) == 6
    waiting[0].set_result(7)
    assert next(results) == (0, 7)
    assert next(results) is None
    assert len(waiting) == 7
    results.close()  # type: ignore[attr-defined]
    assert all(future.cancelled() for future in waiting[1:])


def work_until_unwanted(folder: str) -> None:
    """Say that it began, work until nobody waits, and say that it was left."""

    def endless() -> Steps[None]:
        (Path(folder) / "begun").touch()
        while True:
            yield 0.0

    try:
        done(endless())
    finally:
        (Path(folder) / "left").touch()


def test_that_work_is_left_as_soon_as_nobody_waits_for_it(tmp_path: Path) -> None:
    """Otherwise this test would never end: a process is waited for when the program ends."""
    results = shared_out(work_until_unwanted, [(str(tmp_path),)], processes(1))
    while not (tmp_path / "begun").exists():
        assert next(results) is None
    children = multiprocessing.active_children()
    results.close()  # type: ignore[attr-defined]
    for child in children:
        child.join()
    assert (tmp_path / "left").exists()


def work_for_ever() -> None:
    print("begun", flush=True)
    while True:
        signal.pause()


def give_out_for_ever() -> None:
    list(shared_out(work_for_ever, [()], processes(1)))


@pytest.mark.skipif(os.name == "nt", reason="signals are those of POSIX")
def test_that_workers_end_with_the_process_that_gave_the_work_out() -> None:
    """Even if that one is killed and can tell them nothing."""
    program = f"import {__name__} as tests; tests.give_out_for_ever()"
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as giver:
        assert giver.stdout is not None
        assert giver.stdout.readline() == b"begun\n"
        giver.kill()
        assert giver.communicate(timeout=60)[0] == b""  # a worker that lives would hold the other end


def test_that_a_task_in_this_process_is_always_wanted() -> None:
    def steps() -> Steps[str]:
        yield 0.5
        return "whole"

    assert done(steps()) == "whole"
