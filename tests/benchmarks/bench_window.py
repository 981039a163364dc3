"""From a moved slider to a painted frame: four charts, the targets and the ribbon, a thousand members."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from gui.app import make_application, make_window
from gui.look.appearance import Appearance
from gui.look.pace import MOVES, YEARS, mover, quantiles
from gui.settings import Settings
from gui.window.main_window import MainWindow


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


@pytest.mark.parametrize("year", YEARS)
def bench_slider_to_painted_frame(window: MainWindow, benchmark: BenchmarkFixture, year: int) -> None:
    """One edit of a lever in a year, run and painted before the next."""
    benchmark.pedantic(mover(window, year), rounds=MOVES, warmup_rounds=MOVES // 10)
    assert benchmark.stats is not None
    benchmark.extra_info.update(quantiles(benchmark.stats.stats.data))
