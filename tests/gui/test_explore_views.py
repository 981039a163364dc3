"""The views of the first page: the whole, by segment, by employer."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from simulation.dimensions import EMPLOYERS, SEGMENTS
from simulation.results import MEDIAN
from tests.gui.test_charts_pointing import point_at

ALT = Qt.KeyboardModifier.AltModifier


def open_by_key(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(window, key, ALT)
    QApplication.processEvents()


def edit(window: MainWindow, amount: float) -> None:
    changed = window.session.scenario.with_value("budget", "it_industry", 2027, amount)
    window.session.edit(changed, "Set")
    QApplication.processEvents()


def test_that_keys_and_buttons_turn_to_a_view(window: MainWindow, qtbot: QtBot) -> None:
    assert list(window.explore.view.charts) == ["jobs", "exports", "gap", "skills"]
    open_by_key(window, qtbot, Qt.Key.Key_2)
    assert list(window.explore.view.charts) == ["segment_exports", "segment_jobs"]
    assert all(chart.isVisible() for chart in window.explore.view.charts.values())
    assert not window.explore.charts["jobs"].isVisible()
    button = next(found for found in window.explore.findChildren(QToolButton) if found.text() == "By employer")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert list(window.explore.view.charts) == ["employer_needs", "employer_trained"]
    assert window.explore.view_actions["employers"].isChecked()
    window.book.open("evidence")
    open_by_key(window, qtbot, Qt.Key.Key_1)
    assert window.explore.isVisible()
    assert window.explore.charts["jobs"].isVisible()


@pytest.mark.parametrize(
    ("key", "chart", "variable", "elements"),
    [
        (Qt.Key.Key_2, "segment_exports", "offshoring_exports", SEGMENTS),
        (Qt.Key.Key_2, "segment_jobs", "offshoring_jobs", SEGMENTS),
        (Qt.Key.Key_3, "employer_trained", "profiles_trained_by_employer", EMPLOYERS),
    ],
)
def test_that_each_element_has_its_own_curve(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, chart: str, variable: str, elements: tuple[str, ...]
) -> None:
    open_by_key(window, qtbot, key)
    edit(window, 3000.0)
    shown = window.explore.charts[chart]
    bands = window.session.results.projection.bands(variable)
    for place, element in enumerate(elements):
        np.testing.assert_array_equal(shown.layer(element).band.levels, bands[:, place, :])
    looks = {(layer.series.colour_role, layer.series.dash, layer.series.marker) for layer in shown.layers()}
    assert [len({look[part] for look in looks}) for part in range(3)] == [5, 5, 5]


def test_that_the_needs_of_the_plan_stand_beside_what_was_trained(window: MainWindow, qtbot: QtBot) -> None:
    open_by_key(window, qtbot, Qt.Key.Key_3)
    chart = window.explore.charts["employer_needs"]
    aims = {layer.series.key: [(aim.year, aim.value) for aim in layer.aims] for layer in chart.layers()}
    assert aims["offshoring"] == [(2013, 15_000.0)]
    assert sum(value for found in aims.values() for _, value in found) == 30_000
    assert chart.layer("offshoring").band.years[-1] == 2013
    assert "Offshoring partners" in chart.summary()


def test_that_only_what_can_be_seen_is_computed(window: MainWindow, qtbot: QtBot) -> None:
    open_by_key(window, qtbot, Qt.Key.Key_2)
    shown = window.explore.charts["jobs"].layer("offshoring_jobs").band.levels
    edit(window, 2500.0)
    last = window.session.results.projection.frames[-1]
    assert ("offshoring_exports", False) in last._bands
    assert ("skilled_supply", False) not in last._bands
    assert window.explore.charts["jobs"].layer("offshoring_jobs").band.levels is shown
    open_by_key(window, qtbot, Qt.Key.Key_1)
    edit(window, 2600.0)
    last = window.session.results.projection.frames[-1]
    assert ("offshoring_exports", False) not in last._bands
    jobs = window.session.results.projection.bands("offshoring_jobs", total=True)[:, 0, MEDIAN]
    np.testing.assert_array_equal(window.explore.charts["jobs"].layer("offshoring_jobs").band.levels[:, MEDIAN], jobs)


def test_that_the_cross_hair_is_shared_with_the_ribbon_and_left_behind_with_its_view(
    window: MainWindow, qtbot: QtBot
) -> None:
    open_by_key(window, qtbot, Qt.Key.Key_2)
    exports, jobs = window.explore.view.charts.values()
    point_at(exports, 2020, 5)
    point_at(exports, 2024, 5)
    assert jobs.pointer.year == window.explore.ribbon.bars.marked_year == 2024
    said = ("2024 MAD bn a year", "ITO: IT services", "observed 10.6", "Digital service exports by segment")
    words = exports.pointer.reading.spoken()
    assert all(part in words for part in said)
    assert exports.rect().contains(exports.pointer.reading.geometry())
    open_by_key(window, qtbot, Qt.Key.Key_1)
    assert window.explore.ribbon.bars.marked_year is None
