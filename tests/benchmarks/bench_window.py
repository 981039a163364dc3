"""From a moved slider to a painted frame: four charts, the targets and the ribbon, a thousand members."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from gui.app import make_application, make_window
from gui.appearance import Appearance
from gui.main_window import MainWindow
from gui.settings import Settings


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


@pytest.mark.parametrize("year", [2027, 2010])
def bench_slider_to_painted_frame(window: MainWindow, benchmark: BenchmarkFixture, year: int) -> None:
    """One edit of a lever in a year, run and painted before the next."""
    official = window.session.scenario
    amounts = cycle(range(100, 900, 7))
    window.explore.hold_ranges(True)

    def move() -> None:
        changed = official.with_value("budget", "it_industry", year, float(next(amounts)))
        window.session.edit(changed, "Drag", gesture=1)
        QApplication.processEvents()

    benchmark.pedantic(move, rounds=200, warmup_rounds=20)
    assert benchmark.stats is not None
    times = sorted(benchmark.stats.stats.data)
    benchmark.extra_info["p50_ms"] = round(1000 * times[len(times) // 2], 1)
    benchmark.extra_info["p95_ms"] = round(1000 * times[int(len(times) * 0.95)], 1)
