import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from gui.panels.amount_row import AmountRow
from gui.window.main_window import MainWindow
from gui.words import labels
from gui.work.focus import OFFER, PLAN
from scenarios.editing.yearly import Cell
from scenarios.results.outcome import run_scenario
from scenarios.storage.files import load
from simulation.results import LEVELS
from tests.gui.hands import drag

MEDIAN = LEVELS.index(0.50)


def shown_median(window: MainWindow, chart: str, variable: str) -> list[float]:
    """The median that a chart shows, read from the chart and not from the session."""
    rows = window.explore.charts[chart].numbers()
    return [row.p50 for row in rows if row.series == labels.name(variable) and row.p50 is not None]


def open_question(window: MainWindow, qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    return box


def test_that_dragging_a_slider_moves_the_curve_while_the_mouse_moves(window: MainWindow) -> None:
    slider = window.levers.tracks["conversion"].slider
    before = shown_median(window, "skills", "skilled_supply")
    seen: list[float] = []
    window.session.results_changed.connect(lambda: seen.append(shown_median(window, "skills", "skilled_supply")[-1]))

    drag(slider, 60)

    after = shown_median(window, "skills", "skilled_supply")
    assert len(seen) >= 3, "the chart followed only after the drag"
    assert after[-1] > before[-1]
    assert after[:16] == before[:16], "history moved"
    assert window.session.history.count() == 1, "one drag is one step of the history"


def test_that_a_saved_scenario_reopens_with_the_same_curves_as_a_headless_run(
    window: MainWindow, tmp_path: Path
) -> None:
    drag(window.levers.rubrics["it_industry"].slider, 30)
    file = tmp_path / "Équipe 3.toml"
    assert window.document.save(file)
    shown = shown_median(window, "jobs", "offshoring_jobs")
    digest = window.session.digest()

    window.files.new()
    assert window.session.digest() != digest
    window.open_path(file)
    QApplication.processEvents()

    assert shown_median(window, "jobs", "offshoring_jobs") == shown
    headless = run_scenario(load(file))
    assert window.session.digest() == headless.digest == digest
    np.testing.assert_allclose(headless.projection.bands("offshoring_jobs", total=True)[:, 0, MEDIAN], shown)


def test_that_typing_an_amount_changes_the_rubric(window: MainWindow, qtbot: QtBot) -> None:
    row = window.levers.rubrics["governance"]
    row.field.selectAll()
    qtbot.keyClicks(row.field, "600")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)

    years = window.focus.period.years
    assert sum(window.session.scenario.value("budget", "governance", year) for year in years) == pytest.approx(600)
    assert window.session.history.undoText() == "Set Governance 2025–2030 to 600"


def test_that_undo_and_redo_go_through_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    slider = window.levers.rubrics["it_industry"].slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    changed = window.session.scenario
    assert list(changed.differs())

    QTest.keySequence(slider, QKeySequence(QKeySequence.StandardKey.Undo))
    assert not list(window.session.scenario.differs())
    QTest.keySequence(slider, QKeySequence(QKeySequence.StandardKey.Redo))
    assert window.session.scenario == changed


def test_that_a_locked_row_does_not_move(window: MainWindow) -> None:
    row = window.levers.rubrics["social_change"]
    QTest.mouseClick(row.lock, Qt.MouseButton.LeftButton)

    drag(row.slider, 40)

    assert row.is_locked
    assert not list(window.session.scenario.differs())


def test_that_a_locked_envelope_refuses_with_a_reason_and_moves_nothing_else(window: MainWindow) -> None:
    window.levers.envelope.lock.setChecked(True)
    drag(window.levers.rubrics["governance"].slider, 80)

    assert not list(window.session.scenario.differs())
    assert "reserve" in window.statusBar().currentMessage()

    drag(window.levers.rubrics["social_change"].slider, -30)
    drag(window.levers.rubrics["it_industry"].slider, 15)
    changed = {entry.element for entry in window.session.scenario.differs()}
    assert changed == {"social_change", "it_industry"}
    assert window.levers.envelope.left >= -0.01


def test_that_history_is_locked_until_it_is_opened(window: MainWindow) -> None:
    window.actions_by_name["plan"].trigger()
    assert window.focus.period == PLAN
    slider = window.levers.rubrics["it_industry"].slider
    assert not slider.isEnabled()

    QTest.mouseClick(window.levers.history.button, Qt.MouseButton.LeftButton)
    drag(slider, 30)

    assert {entry.year for entry in window.session.scenario.differs()} <= set(PLAN.years)
    assert list(window.session.scenario.differs())
    window.actions_by_name["offer"].trigger()
    assert window.focus.period == OFFER


def test_that_the_mix_always_adds_to_one_hundred(window: MainWindow) -> None:
    drag(window.levers.uses["tech_valleys"].slider, 40)

    scenario = window.session.scenario
    for year in OFFER.years:
        assert sum(scenario.value("it_industry_mix", use, year) for use in window.levers.uses) == pytest.approx(1)
    assert scenario.value("it_industry_mix", "tech_valleys", 2027) > 0.36


def test_that_the_yearly_table_edits_one_year_and_refuses_words(window: MainWindow) -> None:
    model = window.years.model
    cell = model.index(3, 2027 - 2009)
    assert model.setData(cell, "900")
    assert window.session.scenario.value("budget", "it_industry", 2027) == 900
    assert [entry.year for entry in window.session.scenario.differs()] == [2027]

    for text in ("much", "-5", "nan", "1e400"):
        assert not model.setData(cell, text)
        assert text in window.statusBar().currentMessage()
    assert window.session.scenario.value("budget", "it_industry", 2027) == 900
    assert not model.flags(model.index(3, 0)) & Qt.ItemFlag.ItemIsEditable


def test_that_the_reading_switch_shows_the_plan_at_its_word(window: MainWindow) -> None:
    window.actions_by_name["as_planned"].trigger()

    met = {entry.target.id: entry.is_met for entry in window.session.results.assessments}
    assert all(is_met for name, is_met in met.items() if name.endswith("2013"))
    assert window.targets.model.rowCount() == len(met) + 2


def test_that_the_title_has_an_asterisk_while_there_are_unsaved_edits(window: MainWindow, tmp_path: Path) -> None:
    assert not window.isWindowModified()
    drag(window.levers.rubrics["it_industry"].slider, 30)
    assert window.isWindowModified()
    assert window.document.save(tmp_path / "saved.toml")
    assert not window.isWindowModified()


def test_that_closing_asks_before_edits_are_lost(window: MainWindow, qtbot: QtBot) -> None:
    drag(window.levers.rubrics["it_industry"].slider, 30)
    window.close()
    assert window.isVisible()
    box = open_question(window, qtbot)

    QTest.mouseClick(box.button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    assert window.isVisible()
    assert window.isWindowModified()


def test_that_saving_asks_where_and_remembers_the_file(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drag(window.levers.rubrics["it_industry"].slider, 30)
    window.actions_by_name["save"].trigger()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path / "mine"))
    dialog.accept()

    file = tmp_path / "mine.mizan.toml"
    qtbot.waitUntil(file.exists)
    assert window.document.path == file
    assert load(file).differences == window.session.scenario.differences


def test_that_a_broken_file_is_refused_whole_and_the_session_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drag(window.levers.rubrics["it_industry"].slider, 30)
    before = window.session.scenario
    broken = tmp_path / "broken.toml"
    broken.write_text('format = 1\ntitle = "T"\n[budget.it_industri]\n2027 = -5\n', encoding="utf-8")

    window.document.open(broken)

    box = open_question(window, qtbot)
    assert "broken.toml" in box.text()
    assert "it_industry" in box.detailedText()
    assert window.session.scenario is before
    box.close()


def test_that_a_row_marks_what_differs_and_resets_it(window: MainWindow) -> None:
    row: AmountRow = window.levers.rubrics["cyber_confidence"]
    assert not row.back.isEnabled()
    drag(row.slider, 40)
    assert row.name.font().bold()

    QTest.mouseClick(row.back, Qt.MouseButton.LeftButton)

    assert not list(window.session.scenario.differs())
    assert not row.name.font().bold()


def test_that_the_cross_hair_reads_all_charts_at_one_year(window: MainWindow) -> None:
    jobs = window.explore.charts["jobs"]
    jobs.year_hovered.emit(2027)
    assert {chart.pointer.year for chart in window.explore.charts.values()} == {2027}


def test_that_two_hundred_redraws_leave_the_reference_count_of_none_alone(window: MainWindow) -> None:
    """A binding that under-counts references to None aborts the program after some dozens of redraws."""
    official = window.session.scenario
    before = sys.getrefcount(None)
    for step in range(200):
        window.session.edit(official.with_value("budget", "it_industry", 2027, float(step)), "Edit", gesture=1)
        QApplication.processEvents()
        window.explore.repaint()

    assert abs(sys.getrefcount(None) - before) < 2_000


def test_that_the_yearly_table_respects_locks(window: MainWindow) -> None:
    model = window.years.model
    cell = model.index(3, 2027 - 2009)
    QTest.mouseClick(window.levers.rubrics["it_industry"].lock, Qt.MouseButton.LeftButton)
    assert not model.setData(cell, "900")
    assert "locked" in window.statusBar().currentMessage()

    QTest.mouseClick(window.levers.rubrics["it_industry"].lock, Qt.MouseButton.LeftButton)
    window.levers.envelope.lock.setChecked(True)
    assert not model.setData(cell, "900")
    assert "reserve" in window.statusBar().currentMessage()
    assert model.setData(cell, "100")
    assert [entry.year for entry in window.session.scenario.differs()] == [2027]


def test_that_whatever_is_typed_can_be_saved(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    row = window.levers.rubrics["public_services"]
    row.field.selectAll()
    qtbot.keyClicks(row.field, "100000")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert row.field.text() == "100,000"

    assert window.document.save(tmp_path / "much.toml")


def test_that_the_menu_of_a_lever_leads_to_its_years_and_the_table_keeps_its_keys(window: MainWindow) -> None:
    window.lever_desk.years_wanted.emit(Cell("budget", "it_industry", 2027))
    QApplication.processEvents()
    table = window.years.table
    assert table.isVisible()
    assert table.hasFocus()
    assert table.currentIndex() == window.years.model.index(3, 2027 - 2009)

    QTest.keyClick(table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)  # pins a run everywhere else

    value = window.session.scenario.value
    assert value("budget", "it_industry", 2027) == value("budget", "sme_productivity", 2027)
    assert not list(window.session.pins)


def test_that_no_key_of_a_page_or_panel_is_also_one_of_the_window(window: MainWindow) -> None:
    """Qt does nothing where two actions want the same keys."""
    actions = [window.actions_by_name[name] for name in window.actions_by_name]
    for name in window.book.names:
        window.book.open(name)
    others = [action for action in window.findChildren(QAction) if action not in actions]
    own, theirs = ({keys.toString() for action in group for keys in action.shortcuts()} for group in (actions, others))
    assert own
    assert theirs
    assert not own & theirs
