"""The views of the first page: the whole, by segment, by employer."""

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.charts.chart import Chart
from gui.charts.plot import Plot
from gui.look.appearance import Appearance
from gui.pages.explore import ExplorePage
from gui.window.main_window import MainWindow
from gui.window.roomy import Roomy
from gui.work.session import Session
from simulation.dimensions import EMPLOYERS, SEGMENTS
from simulation.results import MEDIAN
from tests.gui.test_charts_pointing import place, point_at, wheel

ALT = Qt.KeyboardModifier.AltModifier


def edit(session: Session, amount: float) -> None:
    session.edit(session.scenario.with_value("budget", "it_industry", 2027, amount), "Set")
    QApplication.processEvents()


def test_that_keys_and_buttons_turn_to_a_view(window: MainWindow, qtbot: QtBot) -> None:
    assert list(window.explore.view.charts) == ["jobs", "exports", "gap", "skills"]
    qtbot.keyClick(window, Qt.Key.Key_2, ALT)
    assert list(window.explore.view.charts) == ["segment_exports", "segment_jobs"]
    assert all(chart.isVisible() for chart in window.explore.view.charts.values())
    assert not window.explore.charts["jobs"].isVisible()
    button = next(found for found in window.explore.findChildren(QToolButton) if found.text() == "By employer")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert list(window.explore.view.charts) == ["employer_needs", "employer_trained"]
    assert window.explore.view_actions["employers"].isChecked()
    window.book.open("evidence")
    qtbot.keyClick(window, Qt.Key.Key_1, ALT)
    assert window.explore.isVisible()
    assert window.explore.charts["jobs"].isVisible()


def test_that_each_element_has_its_own_curve_and_look(explore: ExplorePage, session: Session) -> None:
    charts = {
        "segment_exports": ("segments", "offshoring_exports", SEGMENTS),
        "segment_jobs": ("segments", "offshoring_jobs", SEGMENTS),
        "employer_trained": ("employers", "profiles_trained_by_employer", EMPLOYERS),
    }
    for chart, (view, variable, elements) in charts.items():
        explore.view_actions[view].trigger()
        edit(session, 3000.0)
        shown = explore.charts[chart]
        bands = session.results.projection.bands(variable)
        for row, element in enumerate(elements):
            np.testing.assert_array_equal(shown.layer(element).band.levels, bands[:, row, :])
        looks = [(layer.series.colour_role, layer.series.dash, layer.series.marker) for layer in shown.layers()]
        assert [len({look[part] for look in looks}) for part in range(3)] == [5, 5, 5]


def test_that_the_needs_of_the_plan_stand_beside_what_was_trained(explore: ExplorePage) -> None:
    explore.view_actions["employers"].trigger()
    chart = explore.charts["employer_needs"]
    aims = {layer.series.key: [(aim.year, aim.value) for aim in layer.aims] for layer in chart.layers()}
    assert aims["offshoring"] == [(2013, 15_000.0)]
    assert sum(value for found in aims.values() for _, value in found) == 30_000
    assert chart.layer("offshoring").band.years[-1] == 2013
    assert "Offshoring partners" in chart.summary()


def test_that_only_what_can_be_seen_is_computed(explore: ExplorePage, session: Session) -> None:
    explore.view_actions["segments"].trigger()
    shown = explore.charts["jobs"].layer("offshoring_jobs").band.levels
    edit(session, 2500.0)
    last = session.results.projection.frames[-1]
    assert ("offshoring_exports", False) in last._bands
    assert ("skilled_supply", False) not in last._bands
    assert explore.charts["jobs"].layer("offshoring_jobs").band.levels is shown
    explore.view_actions["overview"].trigger()
    edit(session, 2600.0)
    assert ("offshoring_exports", False) not in session.results.projection.frames[-1]._bands
    jobs = session.results.projection.bands("offshoring_jobs", total=True)[:, 0, MEDIAN]
    np.testing.assert_array_equal(explore.charts["jobs"].layer("offshoring_jobs").band.levels[:, MEDIAN], jobs)


def test_that_the_cross_hair_is_shared_with_the_ribbon_and_left_behind_with_its_view(explore: ExplorePage) -> None:
    explore.view_actions["segments"].trigger()
    QApplication.processEvents()
    exports, jobs = explore.view.charts.values()
    point_at(exports, 2020, 5)
    point_at(exports, 2024, 5)
    assert jobs.pointer.year == explore.ribbon.bars.marked_year == 2024
    said = ("2024 MAD bn a year", "ITO: IT services", "observed 10.6", "Digital service exports by segment")
    words = exports.pointer.reading.spoken()
    assert all(part in words for part in said)
    assert exports.rect().contains(exports.pointer.reading.geometry())
    explore.view_actions["overview"].trigger()
    assert explore.ribbon.bars.marked_year is None


def test_that_large_text_makes_the_page_scroll_and_no_chart_small(window: MainWindow, appearance: Appearance) -> None:
    window.resize(1366, 768)
    appearance.choose_text_scale(2.0)
    QApplication.processEvents()
    charts = list(window.explore.view.charts.values())
    lines = charts[0].fontMetrics().lineSpacing()
    assert all(chart.plot.height() >= 7 * lines for chart in charts)
    assert len({chart.mapTo(window, QPoint()).x() for chart in charts}) == 1, "two columns of narrow charts"
    bar = scroll_bar(window)
    assert bar.maximum() > 0
    where = QPointF(charts[0].plot.viewport().mapTo(window, place(charts[0], 2020)))
    QTest.wheelEvent(window.windowHandle(), where, QPoint(0, -120))
    QApplication.processEvents()
    assert bar.value() > 0
    assert not charts[0].plot.is_zoomed
    wheel(charts[0], 2020, 1, Qt.KeyboardModifier.ControlModifier)
    assert charts[0].plot.is_zoomed


def test_that_the_keyboard_brings_what_it_reaches_into_view(
    window: MainWindow, appearance: Appearance, qtbot: QtBot
) -> None:
    window.resize(1366, 768)
    appearance.choose_text_scale(2.0)
    QApplication.processEvents()
    charts = list(window.explore.view.charts.values())
    first = window.explore.view_actions["employers"]
    start = next(found for found in window.explore.findChildren(QToolButton) if found.defaultAction() is first)
    start.setFocus()
    reached: list[QWidget] = [start]
    ribbon = window.explore.ribbon
    while reached[-1] is not ribbon.bars and len(reached) < 30:
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
        seen = reached[-1].viewport() if isinstance(reached[-1], Plot) else reached[-1]
        assert seen.visibleRegion().boundingRect().height() == seen.height()
    assert scroll_bar(window).value() > 0
    stops = [*(widget for chart in charts for widget in stops_of(chart)), ribbon.button, ribbon.bars]
    assert reached[-len(stops) :] == stops


def stops_of(chart: Chart) -> list[QWidget]:
    """What the Tab key reaches in a chart, in its order."""
    return [chart.heading.button, *(chart.legend.entry(layer.series.key) for layer in chart.layers()), chart.plot]


def scroll_bar(window: MainWindow) -> QScrollBar:
    place = next(place for place in window.book.findChildren(Roomy) if place.isAncestorOf(window.explore))
    return place.verticalScrollBar()
