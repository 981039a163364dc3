"""What a result hinges on: the tornado that follows the scenario, and Sobol indices as a job."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.look.appearance import Appearance
from gui.pages.why import WhyPage
from gui.why.tornado_words import FIRST
from gui.window.main_window import MainWindow
from gui.words.language import LANGUAGES
from scenarios.sensitivity.run import tornado
from simulation.analysis.sensitivity.tornado import Tornado
from simulation.quantities import Quantity
from simulation.steps import finished

PATIENCE = 120_000
"""Milliseconds: only what never comes takes so long."""

BASE = 16
"""Runs of each part, fewer than people get, so that a test takes no longer than it must."""

JOBS = Quantity("offshoring_jobs", "", 2030)


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> WhyPage:
    found = window.book.open("why")
    assert isinstance(found, WhyPage)
    qtbot.waitUntil(found.isVisible, timeout=PATIENCE)
    found.hinges.base = BASE
    button = found.choice.buttons["hinges"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
    answered(window, found, qtbot)
    return found


def answered(window: MainWindow, page: WhyPage, qtbot: QtBot) -> None:
    """Wait until the page has taken up the last edit and has its answer."""
    assert window.session.results.scenario is window.session.scenario, "computed now"
    qtbot.waitUntil(lambda: not page.is_waiting and not window.session.aside.is_busy, timeout=PATIENCE)


def shown(page: WhyPage) -> Tornado:
    assert page.hinges.found is not None
    return page.hinges.found


def test_that_bars_are_those_of_the_backend_in_every_language_and_the_rest_is_summed_up(
    window: MainWindow, page: WhyPage, appearance: Appearance
) -> None:
    found = shown(page)
    assert found == finished(tornado(window.session.scenario, JOBS))
    rows = page.hinges.chart.drawing.rows
    assert [row.key for row in rows] == [bar.assumption.id for bar in found.bars[:FIRST]]
    for row, bar in zip(rows, found.bars, strict=False):
        assert {piece.end for piece in row.pieces} == {bar.low.value, bar.high.value}
        assert all(piece.start == found.central for piece in row.pieces)
        hollow = {piece.end for piece in row.pieces if piece.fill == "hollow"}
        assert hollow == {end.value for end in bar.ends if end.is_ruled_out}
        assert bool(row.remark) == bar.assumption.is_judgement
    assert f"Each of the other {len(found.bars) - FIRST} moves" in page.hinges.remarks.text()
    assert len(page.hinges.chart.copied()) == 1 + len(found.bars)

    for language in LANGUAGES[1:]:
        appearance.choose_language(language)
        QApplication.processEvents()
        assert not {row.label for row in rows} & {row.label for row in page.hinges.chart.drawing.rows}


def test_that_a_row_leads_to_its_assumption_by_mouse_and_by_key(window: MainWindow, page: WhyPage) -> None:
    bars = page.hinges.chart.bars
    top, height = bars.columns().row(1)
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(20, round(top + height / 2)))
    chosen = shown(page).bars[1].assumption.id
    assert window.assumptions.isVisible()
    assert window.assumptions.list.rows[chosen].field.hasFocus()

    bars.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(bars, key)
    assert window.assumptions.list.rows[shown(page).bars[2].assumption.id].field.hasFocus()
    bars.point_at(None)


def test_that_the_tornado_follows_edits_and_the_choice_of_ranges(
    window: MainWindow, page: WhyPage, qtbot: QtBot
) -> None:
    widest = shown(page).bars[0].assumption.id
    window.session.edit(window.session.scenario.with_assumption(widest, 0.05), "Settle")
    answered(window, page, qtbot)
    assert widest not in {bar.assumption.id for bar in shown(page).bars}

    page.hinges.over.setFocus()
    QTest.keyClick(page.hinges.over, Qt.Key.Key_Down)
    answered(window, page, qtbot)
    assert shown(page).over == "calibrated"
    assert "calibration left" in page.hinges.treatment.text()


def test_that_a_plan_at_its_word_hinges_on_nothing(window: MainWindow, page: WhyPage, qtbot: QtBot) -> None:
    window.session.edit(window.session.scenario.with_reading("as_planned"), "As planned")
    answered(window, page, qtbot)
    assert "knows no ranges" in page.hinges.headline.text()
    assert not page.hinges.chart.isVisible()
    assert not page.hinges.button.isEnabled()


def test_that_sobol_indices_are_a_job_and_say_when_they_are_of_an_earlier_scenario(
    window: MainWindow, page: WhyPage, qtbot: QtBot
) -> None:
    button = page.hinges.button
    with qtbot.waitSignal(page.hinges.told, timeout=PATIENCE):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
        assert not button.isEnabled()
        assert window.job_line.isVisible()
    assert button.isEnabled()
    found = page.hinges.indices
    assert found is not None
    assert found.runs == BASE * (2 + len(found.indices))
    rows = page.hinges.sobol_chart.drawing.rows
    assert [row.pieces[0].end for row in rows] == [max(entry.total.estimate, 0.0) for entry in found.indices]
    assert "correlation" in page.hinges.state.text()
    assert "asked before" not in page.hinges.state.text()

    window.session.edit(window.session.scenario.with_value("budget", "it_industry", 2026, 900.0), "More")
    answered(window, page, qtbot)
    assert "asked before" in page.hinges.state.text()
