"""Short questions beside the window: only the latest is answered, and nothing is said after the end."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.work.aside import Aside
from simulation.engine import NotFiniteError

PATIENCE = 120_000
"""Milliseconds: only what never comes takes so long."""


@pytest.fixture
def aside(qapp: QApplication) -> Iterator[Aside]:
    made = Aside()
    yield made
    made.finish()


def never(reason: str) -> None:
    raise AssertionError(reason)


def test_that_answers_come_one_by_one_and_are_worked_out_elsewhere(aside: Aside, qtbot: QtBot) -> None:
    threads: set[int] = set()
    found: list[tuple[str, int]] = []

    def answers() -> Iterator[str]:
        for answer in ("rough", "fine"):
            threads.add(threading.get_ident())
            yield answer

    aside.ask(answers(), lambda answer: found.append((answer, threading.get_ident())), never)
    qtbot.waitUntil(lambda: not aside.is_busy, timeout=PATIENCE)

    assert found == [("rough", threading.get_ident()), ("fine", threading.get_ident())]
    assert threads
    assert threading.get_ident() not in threads


def test_that_a_new_question_drops_what_the_last_has_left(aside: Aside, qtbot: QtBot) -> None:
    go_on = threading.Event()
    found: list[str] = []
    made: list[str] = []

    def slow() -> Iterator[str]:
        for answer in ("stale", "staler"):
            go_on.wait(PATIENCE / 1000)
            made.append(answer)
            yield answer

    aside.ask(slow(), found.append, never)
    aside.ask(iter(["fresh"]), found.append, never)
    go_on.set()
    qtbot.waitUntil(lambda: not aside.is_busy, timeout=PATIENCE)

    assert found == ["fresh"]
    assert made == ["stale"], "the second answer is not even worked out"


def test_that_a_question_without_an_answer_says_why_and_other_errors_are_faults(aside: Aside, qtbot: QtBot) -> None:
    def fail(error: Exception) -> Iterator[str]:
        yield from ()
        raise error

    reasons: list[str] = []
    aside.ask(fail(NotFiniteError("seats", 2027, "too large")), never, reasons.append)
    qtbot.waitUntil(lambda: not aside.is_busy, timeout=PATIENCE)
    assert "seats is not a finite number in 2027" in reasons[0]

    with qtbot.captureExceptions() as caught:
        aside.ask(fail(LookupError("a fault")), never, never)
        qtbot.waitUntil(lambda: bool(caught), timeout=PATIENCE)
    assert [str(error) for _, error, _ in caught] == ["a fault"]


def test_that_nothing_is_said_after_it_was_let_go(aside: Aside, qtbot: QtBot) -> None:
    aside.ask(iter(["late"]), never, never)
    aside.drop()
    found: list[str] = []
    aside.ask(iter(["next"]), found.append, never)
    qtbot.waitUntil(lambda: not aside.is_busy, timeout=PATIENCE)
    assert found == ["next"]
