"""Pinned runs stay in the charts, whatever becomes of the present one."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.charts.chart import Chart
from gui.look.appearance import Appearance
from gui.look.theme import DARK, LIGHT
from gui.pages.explore import ExplorePage
from gui.window.main_window import MainWindow
from gui.words import labels, pin_words
from gui.words.language import LANGUAGES, Language
from gui.work.pins import MOST, Pins
from gui.work.session import Session
from scenarios.library import library
from scenarios.scenario import Scenario
from scenarios.storage.files import load
from tests.gui.test_charts_pointing import point_at

YEARS = range(2025, 2031)
RESULT = "offshoring_exports"
UNSEEN = dict.fromkeys(map(ord, "\u2068\u2069"))


def with_money(scenario: Scenario, amount: float) -> Scenario:
    return scenario.with_values("budget", "it_industry", dict.fromkeys(YEARS, amount))


def set_money(session: Session, amount: float) -> None:
    session.edit(with_money(session.scenario, amount), "Set")
    QApplication.processEvents()


def pin(page: ExplorePage) -> None:
    page.pinning.pin.trigger()
    QApplication.processEvents()


def median_of(session: Session) -> list[float]:
    return [float(value) for value in session.results.projection.bands(RESULT, total=True)[:, 0, 2]]


def lines(chart: Chart, key: str = RESULT) -> dict[int, list[float]]:
    return {line.number: line.median.tolist() for line in chart.layer(key).pinned.lines}


# The name


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_that_a_scenario_of_the_library_is_pinned_under_its_name_in_the_language(
    session: Session, appearance: Appearance, language: Language
) -> None:
    appearance.choose_language(language)
    session.edit(load(library()["training_first"]), "Open")
    session.pin()

    (pinned,) = session.pins
    assert pin_words.name(pinned).translate(UNSEEN).startswith(labels.library_name("training_first"))


# The object


def test_that_four_runs_are_pinned_and_a_fifth_is_not(session: Session) -> None:
    for number in range(1, MOST + 1):
        session.edit(with_money(session.scenario, 100.0 * number), "Set")
        session.pin()
    assert [pin.number for pin in session.pins] == [1, 2, 3, 4]
    with pytest.raises(ValueError, match="4 is the most"):
        session.pin()
    assert len(session.pins) == MOST


def test_that_a_freed_number_is_taken_again_and_the_others_keep_theirs(session: Session) -> None:
    for amount in (100.0, 200.0, 300.0):
        session.edit(with_money(session.scenario, amount), "Set")
        session.pin()
    before = {pin.number: pin.results for pin in session.pins}
    session.unpin(2)
    assert [pin.number for pin in session.pins] == [1, 3]
    session.edit(with_money(session.scenario, 400.0), "Set")
    session.pin()
    assert [pin.number for pin in session.pins] == [1, 2, 3]
    assert [pin.results for pin in session.pins] == [before[1], session.results, before[3]]


def test_that_pins_survive_edits_undo_and_another_scenario(session: Session) -> None:
    session.edit(with_money(session.scenario, 900.0), "Set")
    session.pin()
    kept, median = session.pins, median_of(session)
    session.edit(with_money(session.scenario, 50.0).with_reading("as_planned"), "Set")
    assert median_of(session) != median
    session.history.undo()
    session.history.undo()
    session.replace(Scenario("Another"))
    assert session.results.scenario.title == "Another"
    assert session.pins is kept
    (pin,) = kept
    assert pin.results.projection.bands(RESULT, total=True)[:, 0, 2].tolist() == median


def test_that_a_run_is_known_whatever_its_scenario_is_called(session: Session) -> None:
    session.pin()
    renamed = session.scenario.with_details(title="Other words").with_exports_base("re_based")
    assert session.pins.of(renamed) is session.pins.entries[0]
    assert session.pins.of(renamed.with_seed(1)) is None
    assert Pins().of(renamed) is None


def test_that_a_name_says_what_tells_the_run_from_the_baseline(session: Session, english: None) -> None:
    def name(scenario: Scenario) -> str:
        session.replace(scenario)
        return pin_words.name(Pins().with_run(session.results).entries[0])

    official = Scenario("Test")
    assert name(official) == "Test: official values"
    changed = with_money(official, official.official("budget", "it_industry", 2030) + 100)
    assert name(changed.with_value("training_places", "degree", 2030, 20_125.0)) == (
        "Test: IT industry +600, Degree courses \u22121,000"
    )
    many = changed.with_value("budget", "governance", 2030, 0.0).with_value("training_places", "degree", 2030, 0.0)
    many = many.with_reading("as_planned").with_assumption("ai_realised_share", 0.2).with_seed(7)
    assert name(many) == "Test: IT industry +600, Governance \u221226, 1 more, assumptions: 1, as planned, seed 7"


# The page


def test_that_a_pinned_run_is_a_line_in_every_chart_while_the_present_one_moves(
    explore: ExplorePage, session: Session
) -> None:
    set_money(session, 2000.0)
    pinned = median_of(session)
    pin(explore)
    set_money(session, 100.0)
    assert median_of(session) != pinned
    for action in explore.view_actions.values():
        action.trigger()
        for chart in explore.view.charts.values():
            assert all(lines(chart, layer.series.key).keys() == {1} for layer in chart.layers())
    assert lines(explore.charts["exports"]) == {1: pinned}


def test_that_a_pinned_run_is_painted_with_its_number(explore: ExplorePage, session: Session) -> None:
    set_money(session, 3000.0)
    pin(explore)
    set_money(session, 0.0)
    chart = explore.charts["exports"]
    (line,) = chart.layer(RESULT).pinned.lines
    for colours in (LIGHT, DARK):
        explore.set_colours(colours)
        QApplication.processEvents()
        picture = chart.plot.viewport().grab().toImage()
        place = chart.plot.to_pixels().map(QPointF(float(line.years[-2]), float(line.median[-2])))
        around = {
            picture.pixelColor(round(place.x()) + x, round(place.y()) + y).name() for x in range(-6, 7) for y in (-4, 4)
        }
        assert colours.first in around


def test_that_a_fifth_run_and_the_same_run_twice_are_refused_in_words(explore: ExplorePage, session: Session) -> None:
    refused: list[str] = []
    explore.pinning.refused.connect(refused.append)
    pin(explore)
    pin(explore)
    assert refused == ["This run is pinned already, as \u2460 Test: official values."]
    for number in range(1, MOST + 1):
        set_money(session, 100.0 * number)
        pin(explore)
    assert len(session.pins) == MOST
    assert "4 runs are pinned" in refused[-1]


def test_that_runs_are_let_go_one_by_one_and_all_at_once(explore: ExplorePage, session: Session, qtbot: QtBot) -> None:
    assert not explore.pin_row.isVisible()
    for amount in (100.0, 200.0, 300.0):
        set_money(session, amount)
        qtbot.mouseClick(explore.pin_button, Qt.MouseButton.LeftButton)
    chart = explore.charts["exports"]
    assert lines(chart).keys() == {1, 2, 3}
    button = explore.pin_row.close_button(2)
    assert button.accessibleName().startswith("Unpin \u2461 Test: IT industry")
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert lines(chart).keys() == {1, 3}
    unpin = [action.text() for action in explore.pinning.menu.actions() if action.text()]
    assert [text.split(" ")[:2] for text in unpin] == [["Unpin", "\u2460"], ["Unpin", "\u2462"], ["Unpin", "all"]]
    qtbot.mouseClick(explore.unpin_button, Qt.MouseButton.LeftButton)
    assert not lines(chart)
    assert not explore.pin_row.isVisible()


def test_that_pins_stand_in_legend_reading_and_numbers(explore: ExplorePage, session: Session, qtbot: QtBot) -> None:
    set_money(session, 3000.0)
    pin(explore)
    set_money(session, 0.0)
    chart = explore.charts["exports"]
    qtbot.waitUntil(lambda: chart.legend.pins() == {1: "Test: IT industry +15,960"})
    (line,) = chart.layer(RESULT).pinned.lines
    point_at(chart, 2030, 10)
    assert f"pinned run 1: {line.median[-1]:.1f}" in chart.pointer.reading.spoken()
    heading = chart.number_headings().index("\u2460 Test: IT industry +15,960")
    cells = [row.cells() for row in chart.numbers() if row.year == 2030 and row.series == "Offshoring exports"]
    assert [row[heading] for row in cells] == [line.median[-1]]
    assert all(len(row.cells()) == len(chart.number_headings()) for row in chart.numbers())


def test_that_the_reading_of_four_pinned_runs_stays_inside_the_chart(explore: ExplorePage, session: Session) -> None:
    for number in range(MOST):
        set_money(session, 100.0 * number)
        pin(explore)
    chart = explore.charts["jobs"]
    point_at(chart, 2024, 50_000)
    words = chart.pointer.reading.spoken()
    assert all(f"pinned run {number}:" in words for number in range(1, MOST + 1))
    assert "Morocco Unveils Upgraded" in words
    assert chart.rect().contains(chart.pointer.reading.geometry())


def test_that_a_picture_names_the_pinned_runs(explore: ExplorePage, session: Session, tmp_path: Path) -> None:
    set_money(session, 2000.0)
    pin(explore)
    chart = explore.charts["exports"]
    chart.plot.setMinimumHeight(chart.plot.height())
    heights = chart.height(), chart.legend.height(), chart.plot.height()
    with chart.posed():
        assert chart.legend.height() > heights[1]
        assert chart.plot.geometry().bottom() < chart.height(), "the years are cut off"
    assert (chart.height(), chart.legend.height(), chart.plot.height()) == heights
    chart.menu.save_to(str(tmp_path / "chart.svg"))
    drawing = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert "Test: IT industry +9,960" in drawing
    assert "<image" not in drawing, "pixels that were kept for the screen"


# The window


def test_that_a_key_pins_and_pins_follow_the_language_and_stay_through_themes(
    window: MainWindow, appearance: Appearance, qtbot: QtBot
) -> None:
    set_money(window.session, 2000.0)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_P, held)
        QApplication.processEvents()
    assert "pinned already, as \u2460 Untitled: IT industry" in window.statusBar().currentMessage()
    chart = window.explore.charts["exports"]
    before = lines(chart)
    assert before.keys() == {1}
    appearance.choose_language(LANGUAGES[1])
    appearance.choose_theme("dark")
    QApplication.processEvents()
    assert lines(chart) == before
    (line,) = chart.layer(RESULT).pinned.lines
    assert "Industrie TI" in line.name
    np.testing.assert_array_equal(line.median, chart.layer(RESULT).band.levels[:, 2])


def test_that_no_two_keys_of_the_window_are_the_same(window: MainWindow) -> None:
    actions = [action for action in window.findChildren(QAction) if action.shortcuts()]
    wide = Qt.ShortcutContext.WindowShortcut
    keys = [key.toString() for action in actions if action.shortcutContext() == wide for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    own = {key.toString() for action in actions if action.shortcutContext() != wide for key in action.shortcuts()}
    assert not own & set(keys)
