"""Long jobs run beside the window: progress, stopping, refusing, and answers that come too late."""

import sys
import threading
from collections.abc import Iterator
from types import FrameType
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from gui.work.jobs import Jobs
from gui.work.session import Session
from scenarios.results.outcome import run_scenario
from scenarios.scenario import Scenario
from simulation.engine import NotFiniteError
from simulation.steps import Steps

PATIENCE = 120_000
"""Milliseconds: only what never comes takes so long."""


class Gate:
    """A job that goes on a step each time it is let through, and notes where it ran and how it ended."""

    def __init__(self) -> None:
        self.pass_on = threading.Semaphore(0)
        self.threads: set[int] = set()
        self.was_closed = threading.Event()

    def steps(self, count: int, result: str) -> Steps[str]:
        try:
            for step in range(count):
                self.threads.add(threading.get_ident())
                self.pass_on.acquire()
                yield (step + 1) / count
        finally:
            self.was_closed.set()
        return result


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.finish()


def test_that_a_job_runs_elsewhere_and_its_result_arrives_here(jobs: Jobs, qtbot: QtBot) -> None:
    gate, found, shares = Gate(), list[tuple[str, int]](), list[float]()
    jobs.progressed.connect(lambda share, _left: shares.append(share))
    with qtbot.waitSignals([jobs.begun, jobs.ended], timeout=PATIENCE):
        number = jobs.start("Counting", gate.steps(4, "done"), lambda text: found.append((text, threading.get_ident())))
        assert jobs.running == number
        gate.pass_on.release(2)
        qtbot.waitUntil(lambda: 0.5 in shares, timeout=PATIENCE)
        gate.pass_on.release(2)

    assert found == [("done", threading.get_ident())]
    assert gate.threads
    assert threading.get_ident() not in gate.threads
    assert jobs.running is None
    assert sorted(shares) == shares


def test_that_a_second_job_is_refused_by_the_name_of_the_first(jobs: Jobs, qtbot: QtBot) -> None:
    first, second = Gate(), Gate()
    jobs.start("Counting", first.steps(1, ""), lambda _text: None)
    with qtbot.waitSignal(jobs.refused, timeout=PATIENCE) as refused:
        assert jobs.start("Weighing", second.steps(1, ""), lambda _text: None) is None
    assert "“Counting” is still under way" in refused.args[0]
    assert not second.threads
    with qtbot.waitSignal(jobs.ended, timeout=PATIENCE):
        first.pass_on.release()
    assert jobs.start("Weighing", second.steps(1, ""), lambda _text: None) == 2
    second.pass_on.release()


def test_that_stopping_answers_at_once_and_the_answer_of_the_stopped_job_is_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    stopped, next_one, found = Gate(), Gate(), list[str]()
    jobs.start("Counting", stopped.steps(9, "stale"), found.append)
    qtbot.waitUntil(lambda: bool(stopped.threads), timeout=PATIENCE)
    ended: list[None] = []
    jobs.ended.connect(lambda: ended.append(None))

    jobs.cancel()
    assert len(ended) == 1, "the window does not wait for the thread"
    assert jobs.start("Weighing", next_one.steps(1, "fresh"), found.append) == 2
    stopped.pass_on.release()
    assert stopped.was_closed.wait(PATIENCE / 1000), "it ends at its next step"
    next_one.pass_on.release()
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    assert found == ["fresh"]
    assert stopped.pass_on.acquire(blocking=False) is False


def test_that_a_model_without_a_number_is_a_refusal_and_other_errors_are_faults(jobs: Jobs, qtbot: QtBot) -> None:
    def fail(error: Exception) -> Steps[str]:
        yield 0.5
        raise error

    with qtbot.waitSignal(jobs.refused, timeout=PATIENCE) as refused:
        jobs.start("Counting", fail(NotFiniteError("seats", 2027, "too large")), lambda _text: None)
    assert "seats is not a finite number in 2027" in refused.args[0]
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(jobs.ended, timeout=PATIENCE):
        jobs.start("Counting", fail(LookupError("a fault")), lambda _text: None)
    assert [str(error) for _, error, _ in caught] == ["a fault"]
    assert jobs.running is None


# Sharpening the probabilities


MEMBERS = 9_000
"""Fewer than people get, so that a test takes no longer than it must; two pieces."""


@pytest.fixture
def session(session: Session) -> Session:
    session.many_members = MEMBERS
    return session


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.session.many_members = MEMBERS
    return window


def sharpen(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.jobs.ended, timeout=PATIENCE):
        session.sharpen()


def test_that_sharpened_targets_are_those_of_a_headless_run_of_as_many_members(session: Session, qtbot: QtBot) -> None:
    scenario = Scenario("Test").with_value("training_places", "conversion", 2027, 20_000)
    session.replace(scenario)
    usual, digest = session.results, session.digest()
    sharpen(session, qtbot)

    headless = run_scenario(scenario, members=MEMBERS, threads=1)
    assert session.results.assessments == headless.assessments
    assert session.results.assessments != usual.assessments
    assert session.results.assessed.members == MEMBERS
    assert session.digest() == digest == run_scenario(scenario).digest, "the stamp of a file is that of an ordinary run"

    session.edit(session.scenario.with_details(author="Somebody"), "Sign")
    assert session.results.assessed.members == MEMBERS, "words change no number"
    session.edit(session.scenario.with_exports_base("re_based"), "Read on the new series")
    rebased = run_scenario(session.scenario, members=MEMBERS, threads=1)
    assert session.results.assessments == rebased.assessments

    session.edit(session.scenario.with_value("budget", "governance", 2027, 1), "Cut")
    assert session.results.assessed is session.results.projection
    assert session.results.assessments == run_scenario(session.scenario).assessments


def test_that_an_edit_stops_the_sharpening(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.jobs.refused, timeout=PATIENCE) as refused:
        session.sharpen()
        session.edit(session.scenario.with_value("budget", "governance", 2027, 1), "Cut")
    assert "changed meanwhile" in refused.args[0]
    assert session.jobs.running is None
    assert session.results.assessed.members == 1000


def test_that_there_is_nothing_to_sharpen_twice_or_in_a_single_run(session: Session, qtbot: QtBot) -> None:
    sharpen(session, qtbot)
    with qtbot.waitSignal(session.jobs.refused, timeout=PATIENCE) as refused:
        session.sharpen()
    assert "already" in refused.args[0]
    session.edit(session.scenario.with_reading("as_planned"), "Read")
    with qtbot.waitSignal(session.jobs.refused, timeout=PATIENCE) as refused:
        session.sharpen()
    assert "single run" in refused.args[0]


def test_that_the_window_shows_the_job_and_marks_what_came_of_it(window: MainWindow, qtbot: QtBot) -> None:
    jobs, line, basis = window.session.jobs, window.job_line, window.targets.basis
    assert not line.isVisible()
    assert basis.words.text() == "From 1,000 runs"
    QTest.mouseClick(basis.more, Qt.MouseButton.LeftButton)
    assert line.isVisible()
    assert line.what.text() == "Sharpening the probabilities"
    assert not basis.more.isEnabled()
    window.actions_by_name["sharpen"].trigger()
    assert "still under way" in window.statusBar().currentMessage()
    QTest.mouseClick(line.stop, Qt.MouseButton.LeftButton)
    assert not line.isVisible()
    assert jobs.running is None
    assert basis.more.isEnabled()

    with qtbot.waitSignal(jobs.ended, timeout=PATIENCE):
        window.actions_by_name["sharpen"].trigger()
    assert not line.isVisible()
    assert basis.words.text() == f"✓ Sharpened: {MEMBERS:,} runs"
    assert not basis.more.isVisible()
    window.session.edit(window.session.scenario.with_value("budget", "governance", 2027, 1), "Cut")
    qtbot.waitUntil(lambda: basis.words.text() == "From 1,000 runs", timeout=PATIENCE)
    assert basis.more.isVisible()


def test_that_closing_the_window_stops_the_job(window: MainWindow, qtbot: QtBot) -> None:
    gate = Gate()
    window.session.jobs.start("Counting", gate.steps(9, ""), lambda _text: pytest.fail("nobody is there any more"))
    qtbot.waitUntil(lambda: bool(gate.threads), timeout=PATIENCE)
    window.close()
    assert window.session.jobs.running is None
    gate.pass_on.release()
    assert gate.was_closed.wait(PATIENCE / 1000)


def test_that_nothing_of_a_large_run_is_computed_in_the_thread_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    """A run that the window computes itself would stop it for seconds, on whatever machine."""
    called: set[str] = set()

    def note(frame: FrameType, event: str, _argument: Any) -> None:
        if event == "call":
            called.add(frame.f_code.co_filename.replace("\\", "/"))

    sys.setprofile(note)
    try:
        with qtbot.waitSignal(window.session.jobs.ended, timeout=PATIENCE):
            window.session.sharpen()
    finally:
        sys.setprofile(None)

    own = {name.rpartition("simulation/")[2] for name in called if "/simulation/" in name}
    assert any(name.endswith("gui/work/jobs.py") for name in called)
    assert not own & {"engine.py", "draws.py", "posterior.py", "ensemble.py"}
