"""How long the window keeps still while 100,000 members are run beside it, and how soon a job stops."""

import gc
import threading
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from gui.app import make_application, make_window
from gui.look.appearance import Appearance
from gui.settings import Settings
from gui.window.main_window import MainWindow
from gui.work.session import MANY_MEMBERS
from scenarios.results.outcome import assess_in_steps
from scenarios.scenario import Scenario

BEAT = 5
"""Milliseconds between two signs of life of the event loop."""


class Watchdog:
    """Records how long the event loop was away each time."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._since = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._note)

    def start(self) -> None:
        self._since.start()
        self._timer.start()

    def stop(self) -> dict[str, float]:
        """The gaps beyond the beat, in milliseconds."""
        self._timer.stop()
        late = sorted(max(0.0, gap - BEAT) for gap in self.gaps)
        return {
            "beats": len(late),
            "p50_ms": round(late[len(late) // 2], 1),
            "p99_ms": round(late[int(len(late) * 0.99)], 1),
            "max_ms": round(late[-1], 1),
        }

    def _note(self) -> None:
        self.gaps.append(self._since.nsecsElapsed() / 1e6)
        self._since.start()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    settings = Settings(tmp_path / "settings.toml")
    made = make_window(Appearance(make_application(), settings), settings)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.session.history.setClean()
    made.close()


def bench_gaps_of_the_event_loop_during_a_large_run(
    window: MainWindow, qtbot: QtBot, benchmark: BenchmarkFixture
) -> None:
    watchdog = Watchdog()

    def sharpen() -> None:
        watchdog.start()
        with qtbot.waitSignal(window.session.jobs.ended, timeout=600_000):
            window.session.sharpen()

    for _ in range(5):
        QApplication.processEvents()  # the window is painted for the first time
    gc.freeze()  # as the program does once its window stands
    benchmark.pedantic(sharpen, rounds=1)
    benchmark.extra_info |= watchdog.stop()
    assert window.session.results.assessed.members == MANY_MEMBERS


def bench_slider_to_painted_frame_during_a_large_run(
    window: MainWindow, qtbot: QtBot, benchmark: BenchmarkFixture
) -> None:
    """A job of somebody else, which edits do not stop."""
    steps = assess_in_steps(Scenario("Other"), MANY_MEMBERS)
    window.session.jobs.start("Counting", steps, lambda _found: None)
    official = window.session.scenario
    window.explore.hold_ranges(True)
    amounts = iter(range(100, 10_000))

    def move() -> None:
        changed = official.with_value("budget", "it_industry", 2027, float(next(amounts)))
        window.session.edit(changed, "Drag", gesture=1)
        QApplication.processEvents()

    benchmark.pedantic(move, rounds=100, warmup_rounds=5)
    assert window.session.jobs.running is not None, "the job ended before the measurement"
    assert benchmark.stats is not None
    times = sorted(benchmark.stats.stats.data)
    benchmark.extra_info["p50_ms"] = round(1000 * times[len(times) // 2], 1)
    benchmark.extra_info["p95_ms"] = round(1000 * times[int(len(times) * 0.95)], 1)
    window.session.jobs.cancel()


@pytest.mark.parametrize("after", [0, 5, 100, 500])
def bench_until_a_stopped_job_is_gone(benchmark: BenchmarkFixture, after: int) -> None:
    """From the wish to the end of the thread's work, wherever in the run it comes; the window answers at once."""
    took: list[float] = []

    def run() -> None:
        steps = assess_in_steps(Scenario("Other"), MANY_MEMBERS)
        reached, wanted = threading.Event(), threading.Event()

        def work() -> None:
            for count, _ in enumerate(steps):
                if count == after:
                    reached.set()
                if wanted.is_set():
                    break
            steps.close()

        thread = threading.Thread(target=work)
        thread.start()
        reached.wait()
        began = perf_counter()
        wanted.set()
        thread.join()
        took.append(perf_counter() - began)

    benchmark.pedantic(run, rounds=3)
    benchmark.extra_info["longest_ms"] = round(1000 * max(took), 1)
