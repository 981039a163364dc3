"""What a long day at the window costs in memory: 2,000 moves of a slider, 200 scenarios opened."""

import gc
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from gui.app import make_application, make_window
from gui.look.appearance import Appearance
from gui.settings import Settings
from gui.window.main_window import MainWindow
from scenarios.library import library

MOST_GROWN = 10
"""Millions of bytes."""


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


def measure(benchmark: BenchmarkFixture, act: Callable[[], object], times: int) -> None:
    """Do something many times and note the memory of the process along the way, in millions of bytes."""

    def resident() -> float:
        gc.collect()
        return round(psutil.Process().memory_info().rss / 1e6, 1)

    for _ in range(times // 10):
        act()
    seen = [resident()]

    def all_of_it() -> None:
        for _ in range(4):
            for _ in range(times // 4):
                act()
            seen.append(resident())

    benchmark.pedantic(all_of_it, rounds=1)
    benchmark.extra_info["resident_MB"] = seen
    assert seen[-1] - seen[0] < MOST_GROWN


def bench_two_thousand_moves(window: MainWindow, benchmark: BenchmarkFixture) -> None:
    official, amounts = window.session.scenario, cycle(range(100, 900, 7))

    def move() -> None:
        changed = official.with_value("budget", "it_industry", 2027, float(next(amounts)))
        window.session.edit(changed, "Drag", gesture=1)
        QApplication.processEvents()

    measure(benchmark, move, 2000)


def bench_two_hundred_scenarios_opened(window: MainWindow, benchmark: BenchmarkFixture) -> None:
    paths = cycle(library().values())

    def open_next() -> None:
        window.open_path(next(paths))
        QApplication.processEvents()

    measure(benchmark, open_next, 200)
