"""From new percentiles to painted charts: four of them with two series each, 380 by 280 pixels."""

from collections.abc import Iterator
from itertools import cycle

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from gui.charts.chart import Chart
from gui.charts.series import Aim, Band, Observed, Series

YEARS = np.arange(2008, 2031)
LEVELS = np.linspace(5e3, 4e4, YEARS.size)[:, np.newaxis] * np.array([0.6, 0.8, 1.0, 1.2, 1.5])
SERIES = (
    Series("need", "Skilled people needed"),
    Series("supply", "Skilled people on offer", "second", "", Qt.PenStyle.DashLine, "square"),
)


def _chart() -> Chart:
    chart = Chart("Skills", "people a year", lambda value: f"{value:,.0f}")
    chart.set_series(SERIES)
    for share, series in enumerate(SERIES, start=1):
        chart.show_projection(series.key, Band(YEARS, LEVELS / share))
        chart.show_baseline(series.key, YEARS, 0.9 * LEVELS[:, 2] / share)
        chart.show_observed(series.key, Observed(YEARS[:16:2], LEVELS[:16:2, 2] / share, ("source",) * 8))
    chart.show_aims("need", [Aim(2030, 5e4, "Target 2030")])
    chart.set_focus_years(2025, 2030)
    chart.setFixedSize(380, 280)
    return chart


@pytest.fixture
def charts(qtbot: QtBot) -> Iterator[list[Chart]]:
    window = QWidget()
    grid = QGridLayout(window)
    made = [_chart() for _ in range(4)]
    for position, chart in enumerate(made):
        grid.addWidget(chart, position // 2, position % 2)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


@pytest.mark.parametrize("is_held", [True, False], ids=["dragged", "at_rest"])
def bench_new_percentiles_to_painted(charts: list[Chart], benchmark: BenchmarkFixture, is_held: bool) -> None:
    """New data in every chart and everything that follows, painted; held as while a slider is dragged."""
    shares = cycle(1 - 0.01 * np.arange(20))
    for chart in charts:
        chart.hold_range(is_held)

    def move() -> None:
        levels = LEVELS * next(shares)
        for chart in charts:
            for series in SERIES:
                chart.show_projection(series.key, Band(YEARS, levels))
        QApplication.processEvents()

    benchmark.pedantic(move, rounds=300, warmup_rounds=20)


@pytest.mark.parametrize("is_held", [True, False], ids=["dragged", "at_rest"])
def bench_repaint(charts: list[Chart], benchmark: BenchmarkFixture, is_held: bool) -> None:
    """Painting alone: the whole plot of each chart, axes included."""
    for chart in charts:
        chart.hold_range(is_held)

    def repaint() -> None:
        for chart in charts:
            chart.plot.viewport().repaint()

    benchmark.pedantic(repaint, rounds=300, warmup_rounds=20)
