"""A chart shows what it is given and says it in words."""

import gc
import sys
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.charts.chart import Chart
from gui.charts.series import Aim, Band, Numbers, Observed, Series
from gui.look.theme import DARK, LIGHT

YEARS = np.arange(2008, 2031)
MEDIAN = np.linspace(27_000.0, 158_000.0, YEARS.size)
LEVELS = MEDIAN[:, np.newaxis] * np.array([0.8, 0.9, 1.0, 1.1, 1.2])
OBSERVED = Observed(np.array([2012, 2024]), np.array([57_000.0, 148_500.0]), ("E094", "D2-001 D1-001"))
JOBS = Series("jobs", "Offshoring jobs", unit="jobs")
DOMESTIC = Series("domestic", "IT-sector jobs", "second", "jobs", Qt.PenStyle.DashLine, "square")
TARGET = Aim(2030, 270_000.0, "Target 2030")


def whole(value: float) -> str:
    return f"{value:,.0f}"


def make_chart(qtbot: QtBot, series: Sequence[Series] = (JOBS,), parent: QWidget | None = None) -> Chart:
    """A chart of jobs on the screen, 380 by 280 pixels, or in a parent that the test shows itself."""
    chart = Chart("Jobs", "jobs", whole, parent)
    chart.set_series(series)
    chart.show_projection("jobs", Band(YEARS, LEVELS))
    chart.show_baseline("jobs", YEARS, 1.1 * MEDIAN)
    chart.show_observed("jobs", OBSERVED)
    chart.show_aims("jobs", [TARGET])
    if DOMESTIC in series:
        chart.show_projection("domestic", Band(YEARS, 0.5 * LEVELS))
    chart.resize(380, 280)
    if parent is None:
        qtbot.addWidget(chart, before_close_func=lambda _: chart.hide())  # qtbot alone would not keep it alive
        chart.show()
        qtbot.waitExposed(chart)
    return chart


def colour_at(chart: Chart, year: float, value: float) -> str:
    """What is painted at a value, as #rrggbb."""
    place = chart.plot.to_pixels().map(QPointF(year, value))
    return chart.plot.viewport().grab().toImage().pixelColor(round(place.x()), round(place.y())).name()


@contextmanager
def right_to_left() -> Iterator[None]:
    """Mirror the application for a while, with no garbage about that could vanish half-way."""
    before = QGuiApplication.layoutDirection()
    gc.collect()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        gc.collect()
        QGuiApplication.setLayoutDirection(before)


def top(chart: Chart) -> float:
    """Upper end of the value axis, which begins at zero."""
    low, high = chart.plot.limits
    assert low == 0
    return high


def test_that_data_is_drawn_as_given(qtbot: QtBot) -> None:
    layer = make_chart(qtbot).layer("jobs")
    np.testing.assert_array_equal(layer.band.years, YEARS)
    np.testing.assert_array_equal(layer.band.levels, LEVELS)
    np.testing.assert_array_equal(layer.baseline.values, 1.1 * MEDIAN)
    np.testing.assert_array_equal(layer.points.values, OBSERVED.values)
    assert [(item.x(), item.y(), item.text) for item in layer.aim_items] == [(2030, 270_000, "270,000")]


def test_that_bands_median_and_points_are_painted_in_the_colour_of_the_series(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    assert colour_at(chart, 2012, 57_000) == LIGHT.first  # an observed point
    assert colour_at(chart, 2030, 270_000) == LIGHT.first  # the aim
    shades = [colour_at(chart, 2027.5, share * np.interp(2027.5, YEARS, MEDIAN)) for share in (1.5, 1.15, 1.05)]
    assert len(set(shades)) == 3  # surface, 90 % band, 50 % band


def test_that_bounds_hold_what_is_painted(qtbot: QtBot) -> None:
    rect = make_chart(qtbot).layer("jobs").band.boundingRect()
    assert rect.left() < 2008 < 2030 < rect.right()
    assert rect.top() < LEVELS.min() < LEVELS.max() < rect.bottom()
    assert rect.height() < 1.1 * (LEVELS.max() - LEVELS.min())


def test_that_years_without_finite_numbers_are_left_out(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    levels = LEVELS.copy()
    levels[0, 4] = np.nan
    chart.show_projection("jobs", Band(YEARS, levels))
    assert chart.layer("jobs").band.years[0] == 2009
    chart.show_projection("jobs", Band(YEARS[:0], LEVELS[:0]))
    chart.grab()
    assert chart.layer("jobs").at(2030).median is None


def test_that_data_of_the_wrong_shape_is_refused() -> None:
    with pytest.raises(ValueError, match="expected five a year"):
        Band(YEARS, LEVELS[:, :3])
    with pytest.raises(ValueError, match="one of each"):
        Observed(YEARS, MEDIAN, ("E094",))


def test_that_the_value_axis_starts_at_zero_and_ends_above_the_target(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    (left, right), (bottom, top) = chart.plot.view.viewRange()
    assert left < 2008 < 2030 < right
    assert (bottom, top) == (0, 300_000)
    assert [text for _, text in _ticks(chart, "bottom")] == ["2010", "2015", "2020", "2025", "2030"]
    assert {text for _, text in _ticks(chart, "left")} >= {"0", "100,000", "300,000"}


def _ticks(chart: Chart, side: str) -> list[tuple[float, str]]:
    named: list[tuple[float, str]] = chart.plot.getPlotItem().getAxis(side)._tickLevels[0]
    return named


def test_that_a_held_range_only_grows_and_fits_again_when_let_go(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    chart.show_aims("jobs", [])
    assert top(chart) == 200_000
    chart.hold_range(True)
    chart.show_projection("jobs", Band(YEARS, 0.2 * LEVELS))
    assert top(chart) == 200_000
    chart.show_projection("jobs", Band(YEARS, 1.5 * LEVELS))
    assert top(chart) == 300_000
    chart.show_projection("jobs", Band(YEARS, LEVELS))
    assert top(chart) == 300_000
    chart.hold_range(False)
    assert top(chart) == 200_000


def test_that_hiding_a_series_in_the_legend_hides_all_of_it(qtbot: QtBot) -> None:
    chart = make_chart(qtbot, (JOBS, DOMESTIC))
    with qtbot.waitSignal(chart.series_toggled) as toggled:
        qtbot.mouseClick(chart.legend.entry("jobs"), Qt.MouseButton.LeftButton)
    assert toggled.args == ["jobs", False]
    layer = chart.layer("jobs")
    assert not any(item.isVisible() for item in (layer.band, layer.baseline, layer.points, *layer.aim_items))
    assert {row.series for row in chart.numbers()} == {"IT-sector jobs"}
    assert top(chart) == 100_000
    chart.legend.entry("jobs").setFocus()
    qtbot.keyClick(chart.legend.entry("jobs"), Qt.Key.Key_Space)
    assert layer.band.isVisible()
    assert top(chart) == 300_000


def test_that_renamed_series_keep_their_data_and_dropped_ones_leave(qtbot: QtBot) -> None:
    chart = make_chart(qtbot, (JOBS, DOMESTIC))
    items = len(chart.plot.view.allChildren())
    chart.set_series([Series("jobs", "Emplois de l’offshoring", unit="emplois")])
    assert {row.series for row in chart.numbers()} == {"Emplois de l’offshoring"}
    assert chart.legend.entry("jobs").text() == "Emplois de l’offshoring"
    np.testing.assert_array_equal(chart.layer("jobs").band.levels, LEVELS)
    assert len(chart.plot.view.allChildren()) == items - 5


def test_that_numbers_give_every_year(qtbot: QtBot) -> None:
    rows = make_chart(qtbot).numbers()
    assert [row.year for row in rows] == list(YEARS)
    assert rows[4].observed == 57_000
    assert rows[4].source == "E094"
    last = rows[-1]
    assert last[:3] == ("Offshoring jobs", "jobs", 2030)
    assert last[3:8] == tuple(LEVELS[-1])
    assert (last.baseline, last.observed, last.source, last.aim) == (1.1 * 158_000, None, "", 270_000)


def test_that_a_chart_is_spoken_in_one_line(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    assert chart.plot.accessibleName() == "Jobs"
    qtbot.waitUntil(lambda: chart.plot.accessibleDescription() != "")
    assert chart.plot.accessibleDescription() == (
        "Offshoring jobs: 148,500 observed in 2024; 158,000 projected for 2030 (126,400 to 189,600); target 270,000"
    )


def test_that_words_follow_the_language(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    chart.set_title("Emplois", "emplois")
    chart.set_formats(lambda value: f"{value:.0f} e", lambda value: f"{value / 1000:.0f} k")
    assert chart.heading.title == chart.plot.accessibleName() == "Emplois"
    assert "158000 e projected" in chart.plot.accessibleDescription()
    assert chart.layer("jobs").aim_items[0].text == "270000 e"
    assert ("300 k") in [text for _, text in _ticks(chart, "left")]
    QCoreApplication.sendEvent(chart, QEvent(QEvent.Type.LanguageChange))
    assert chart.plot.accessibleName() == "Emplois"


def test_that_text_and_lines_grow_with_the_font(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setStyleSheet("")  # a style sheet that a window left behind would keep fonts from reaching children
    parent = QWidget()
    qtbot.addWidget(parent)
    chart = make_chart(qtbot, parent=parent)
    parent.show()
    qtbot.waitExposed(parent)
    axis, entry = chart.plot.getPlotItem().getAxis("left"), chart.legend.entry("jobs")
    before = axis.minimumWidth(), entry.sizeHint().width()
    parent.setFont(QFont(parent.font().family(), 22))
    assert axis.minimumWidth() > before[0]
    assert entry.sizeHint().width() > before[1]
    chart.grab()


def test_that_colours_change_at_once(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    chart.set_colours(DARK)
    assert colour_at(chart, 2012, 57_000) == DARK.first


def test_that_the_focus_and_history_are_shaded(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    chart.set_focus_years(2025, 2027)
    history, focus, after = (colour_at(chart, year, 285_000) for year in (2020.5, 2026.5, 2028.5))
    assert len({history, focus, after}) == 3
    assert after == LIGHT.surface


def test_that_another_horizon_moves_the_axis(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    chart.set_years(2008, 2050)
    (left, right), _ = chart.plot.view.viewRange()
    assert left < 2008 < 2050 < right


def test_that_values_of_aims_stand_where_there_is_room(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    assert chart.layer("jobs").aim_items[0].has_label
    chart.show_aims("jobs", [Aim(2024, 148_500 + step, "crowded") for step in (0, 300, 600)])
    labelled = [item for item in chart.layer("jobs").aim_items if item.has_label]
    rects = [item.mapRectToScene(item.boundingRect()) for item in labelled]
    assert all(rect.isValid() for rect in rects)
    chart.resize(140, 150)
    chart.grab()


def test_that_a_chart_that_nobody_keeps_goes_at_once(qtbot: QtBot) -> None:
    gc.disable()  # which could otherwise delete it while something is painted or restyled, and crash
    try:
        chart = make_chart(qtbot, parent=(window := QWidget()))
        window.show()
        qtbot.waitExposed(window)
        chart.show_cross_hair(2020)
        chart.grab()
        remembered = weakref.ref(chart)
        del chart, window
        assert remembered() is None
    finally:
        gc.enable()


def test_that_two_hundred_redraws_leak_no_reference(qtbot: QtBot) -> None:
    chart = make_chart(qtbot, (JOBS, DOMESTIC))
    _redraw(chart, LEVELS, 5)
    gc.collect()
    before = sys.getrefcount(None)
    _redraw(chart, LEVELS, 200)
    gc.collect()
    assert abs(sys.getrefcount(None) - before) < 100


def _redraw(chart: Chart, levels: Numbers, times: int) -> None:
    for step in range(times):
        chart.show_projection("jobs", Band(YEARS, levels * (1 - 0.001 * step)))
        chart.show_cross_hair(2008 + step % 23)
        chart.plot.viewport().repaint()
