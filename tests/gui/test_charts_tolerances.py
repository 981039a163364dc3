"""Observed points carry bars that show between what the true values may lie."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from gui.charts.chart import Chart
from gui.charts.series import Observed, Series

YEARS = np.array([2012, 2020])
VALUES = np.array([57_000.0, 100_000.0])
TOLERANCES = np.array([[20_000.0, 20_000.0], [0.0, 30_000.0]])


def make_chart(qtbot: QtBot, tolerances: np.ndarray | None) -> Chart:
    chart = Chart("Jobs", "jobs", lambda value: f"{value:,.0f}")
    chart.set_series([Series("jobs", "Jobs")])
    chart.show_observed("jobs", Observed(YEARS, VALUES, ("E094", "D0-019"), tolerances))
    chart.resize(380, 280)
    qtbot.addWidget(chart, before_close_func=lambda _: chart.hide())  # qtbot alone would not keep it alive
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def is_painted(chart: Chart, year: int, value: float) -> bool:
    """Whether something stands at a value that does not stand beside it."""
    picture = chart.plot.viewport().grab().toImage()
    at, beside = (chart.plot.to_pixels().map(QPointF(x, value)).toPoint() for x in (year, year + 0.7))
    return picture.pixelColor(at) != picture.pixelColor(beside)


def test_that_a_bar_reaches_from_the_lowest_to_the_highest_value(qtbot: QtBot) -> None:
    chart = make_chart(qtbot, TOLERANCES)
    assert all(is_painted(chart, 2012, value) for value in (39_000, 48_000, 66_000, 75_000))
    assert not is_painted(chart, 2012, 80_000)
    assert is_painted(chart, 2020, 125_000)
    assert not is_painted(chart, 2020, 80_000), "the true value can only be higher"
    assert chart.plot.limits[1] >= 130_000


def test_that_points_without_tolerances_have_no_bars(qtbot: QtBot) -> None:
    chart = make_chart(qtbot, None)
    assert not is_painted(chart, 2012, 75_000)
    np.testing.assert_array_equal(chart.layer("jobs").points.ends, np.column_stack([VALUES, VALUES]))


def test_that_a_hidden_series_hides_its_bars(qtbot: QtBot) -> None:
    chart = make_chart(qtbot, TOLERANCES)
    chart.legend.entry("jobs").click()
    assert not is_painted(chart, 2012, 75_000)


def test_that_tolerances_of_another_shape_are_refused() -> None:
    with pytest.raises(ValueError, match="two a point"):
        Observed(YEARS, VALUES, ("E094", "D0-019"), TOLERANCES[:1])
