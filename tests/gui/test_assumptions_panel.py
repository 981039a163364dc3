"""The assumptions panel, worked with mouse and keyboard."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from gui.app import make_window
from gui.look.appearance import Appearance
from gui.models.assumption_ranking import FIRST
from gui.panels.assumption_row import AssumptionRow
from gui.panels.assumptions_panel import AssumptionsPanel
from gui.settings import DOCKS, Settings
from gui.window.main_window import MainWindow
from gui.words import assumption_words as words
from gui.words import formats
from gui.words.language import LANGUAGES
from scenarios.storage.files import load
from scenarios.storage.meaning import known_assumptions
from simulation.analysis.influence import influences
from simulation.model import mizan
from tests.gui.hands import drag
from tests.gui.test_window import shown_median

UNCERTAIN = [cell for cell in known_assumptions().values() if cell.is_uncertain]
GROWTH = "market_growth.crm.2025"


def dock_tabs(window: MainWindow) -> QTabBar:
    """The tabs of the docks that share one place."""
    bars = [bar for bar in window.findChildren(QTabBar) if bar.parent() is window and bar.count() > 1]
    assert len(bars) == 1
    return bars[0]


def is_seen(part: QWidget) -> bool:
    """Whether it is on the screen; a dock behind another one is visible in Qt's eyes."""
    return not part.visibleRegion().isEmpty()


def bring_forward(window: MainWindow) -> AssumptionsPanel:
    """Click on the panel's tab."""
    tabs = dock_tabs(window)
    place = [tabs.tabText(position) for position in range(tabs.count())].index("Assumptions")
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(place).center())
    for _ in range(3):
        QApplication.processEvents()
    return window.assumptions


@pytest.fixture
def panel(window: MainWindow) -> AssumptionsPanel:
    return bring_forward(window)


def row_of(panel: AssumptionsPanel, name: str) -> AssumptionRow:
    """The row of an assumption, scrolled to."""
    row = panel.list.rows[name]
    panel.list.ensureWidgetVisible(row.slider)
    panel.list.ensureWidgetVisible(row.name)
    return row


def type_into(qtbot: QtBot, row: AssumptionRow, text: str) -> None:
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, text)
    qtbot.keyClick(row.field, Qt.Key.Key_Return)


def test_that_levers_stand_in_front_until_the_tab_is_clicked(window: MainWindow) -> None:
    assert is_seen(window.levers)
    assert not is_seen(window.assumptions)

    panel = bring_forward(window)

    assert is_seen(panel)
    assert not is_seen(window.levers)


def test_that_a_hidden_panel_makes_no_rows(window: MainWindow) -> None:
    drag(window.levers.tracks["conversion"].slider, 40)
    assert not window.assumptions.list.rows


def test_that_the_most_influential_assumptions_come_first(window: MainWindow, panel: AssumptionsPanel) -> None:
    results = window.session.results
    jobs = results.projection.frame(2030).draws("offshoring_jobs", total=True)[0]
    expected = influences(results.drawn, jobs, mizan().parameters)[:FIRST]

    assert panel.asked.currentText() == "Offshoring jobs 2030"
    assert panel.list.names == [entry.assumption.id for entry in expected]
    first = panel.list.rows[expected[0].assumption.id]
    assert first.influence.text.startswith({1: "↑", -1: "↓"}[expected[0].direction])
    assert first.influence.text.endswith(formats.percent(expected[0].share))


def test_that_the_handle_lies_in_the_calibrated_range(window: MainWindow, panel: AssumptionsPanel) -> None:
    name = panel.list.names[0]
    row, drawn = panel.list.rows[name], window.session.results.drawn[name]
    shown = row.field.value() / words.factor(row.cell)

    assert shown == pytest.approx(np.median(drawn), abs=(row.cell.high - row.cell.low) / 50)
    assert not row.back.isEnabled()
    assert not row.name.font().bold()


def test_that_another_result_has_other_influences(qtbot: QtBot, panel: AssumptionsPanel) -> None:
    before = panel.list.names
    panel.asked.setFocus()
    qtbot.keyClick(panel.asked, Qt.Key.Key_End)

    assert panel.asked.currentText() == "IT spending of SMEs 2013"
    assert panel.list.names != before
    assert panel.list.names[0] == "it_spending_trend"


def test_that_the_training_gap_can_be_asked_about(panel: AssumptionsPanel) -> None:
    texts = [panel.asked.itemText(place) for place in range(panel.asked.count())]
    assert "Training gap 2030" in texts
    assert "IT-sector jobs 2013" in texts
    assert len(texts) == len(set(texts))


def test_that_dragging_moves_the_curve_and_is_one_step_back(window: MainWindow, panel: AssumptionsPanel) -> None:
    row = row_of(panel, GROWTH)
    before = shown_median(window, "jobs", "offshoring_jobs")

    drag(row.slider, 60)

    value = window.session.scenario.assumptions[GROWTH]
    assert row.cell.low < value <= row.cell.high
    assert shown_median(window, "jobs", "offshoring_jobs")[-1] > before[-1]
    assert row.name.font().bold()
    assert panel.changes.text() == "Changed: 1"
    assert row.influence.isHidden()
    assert window.session.history.count() == 1
    assert "Growth of demand from abroad · customer relations" in window.session.history.undoText()

    window.actions_by_name["undo"].trigger()
    QApplication.processEvents()
    assert not window.session.scenario.assumptions
    assert shown_median(window, "jobs", "offshoring_jobs") == before
    assert not row.name.font().bold()


def test_that_two_drags_are_two_steps(window: MainWindow, panel: AssumptionsPanel) -> None:
    row = row_of(panel, GROWTH)
    drag(row.slider, 40)
    drag(row.slider, -20)
    assert window.session.history.count() == 2


def test_that_the_keyboard_moves_a_slider(qtbot: QtBot, window: MainWindow, panel: AssumptionsPanel) -> None:
    slider = row_of(panel, GROWTH).slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert window.session.scenario.assumptions[GROWTH] == known_assumptions()[GROWTH].high
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert window.session.scenario.assumptions[GROWTH] == known_assumptions()[GROWTH].low


def test_that_a_typed_value_is_taken_and_saved(
    qtbot: QtBot, window: MainWindow, panel: AssumptionsPanel, tmp_path: Path
) -> None:
    type_into(qtbot, row_of(panel, GROWTH), "-7.5")
    assert window.session.scenario.assumptions == {GROWTH: -0.075}
    assert window.session.history.undoText().endswith(f"to {formats.percent(-0.075, 1)}")

    assert window.document.save(tmp_path / "slow.toml")
    assert load(tmp_path / "slow.toml").assumptions == {GROWTH: -0.075}


def test_that_a_value_outside_the_range_is_refused_with_a_reason(
    qtbot: QtBot, window: MainWindow, panel: AssumptionsPanel
) -> None:
    row = row_of(panel, GROWTH)
    before = row.field.value()

    type_into(qtbot, row, "40")

    assert not window.session.scenario.assumptions
    low, high, typed = (formats.percent(value, 1) for value in (row.cell.low, row.cell.high, 0.40))
    assert f"between {low} and {high}; {typed} was not taken" in window.statusBar().currentMessage()
    assert row.field.value() == before


def test_that_a_row_goes_back_to_its_calibrated_range(window: MainWindow, panel: AssumptionsPanel) -> None:
    row = row_of(panel, GROWTH)
    calibrated = row.field.value()
    drag(row.slider, 60)
    assert row.back.isEnabled()

    QTest.mouseClick(row.back, Qt.MouseButton.LeftButton)

    assert not window.session.scenario.assumptions
    assert row.field.value() == calibrated
    assert not row.influence.isHidden()


def test_that_all_go_back_at_once_and_can_be_undone(qtbot: QtBot, window: MainWindow, panel: AssumptionsPanel) -> None:
    for name in panel.list.names[:3]:
        drag(row_of(panel, name).slider, 30)
    changed = window.session.scenario
    assert len(changed.assumptions) == 3

    QTest.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    assert not window.session.scenario.assumptions
    assert panel.changes.text() == "Changed: 0"
    assert not panel.back.isEnabled()

    window.actions_by_name["undo"].trigger()
    assert window.session.scenario == changed


def test_that_a_settled_assumption_stays_in_its_place(
    qtbot: QtBot, window: MainWindow, panel: AssumptionsPanel
) -> None:
    drag(row_of(panel, GROWTH).slider, 60)
    summary = panel.summary.text()
    qtbot.waitUntil(lambda: panel.summary.text() != summary)

    panel.asked.setFocus()
    panel.refresh()
    assert GROWTH in panel.list.names
    assert not panel.list.rows[GROWTH].settled.isHidden()


def test_that_a_file_with_an_assumption_lists_it(qtbot: QtBot, window: MainWindow, panel: AssumptionsPanel) -> None:
    name = "programme_effectiveness.laws"
    assert name not in panel.list.names
    window.session.replace(window.session.scenario.with_assumption(name, 1.0))
    panel.refresh()

    qtbot.waitUntil(lambda: name in panel.list.rows)
    assert panel.list.rows[name].field.value() == 100


def test_that_the_plan_at_its_word_has_no_ranges(qtbot: QtBot, window: MainWindow, panel: AssumptionsPanel) -> None:
    window.actions_by_name["as_planned"].trigger()
    assert "no ranges" in panel.summary.text()
    assert not panel.list.isVisible()

    window.actions_by_name["as_observed"].trigger()
    qtbot.waitUntil(lambda: "judgement" in panel.summary.text())
    assert panel.list.isVisible()


def test_that_all_assumptions_are_listed_by_sector_without_cut_words(qtbot: QtBot, panel: AssumptionsPanel) -> None:
    QTest.mouseClick(panel.all, Qt.MouseButton.LeftButton, pos=QPoint(8, panel.all.height() // 2))
    assert panel.all.isChecked()
    qtbot.waitUntil(lambda: len(panel.list.rows) == len(UNCERTAIN), timeout=20_000)

    assert sorted(panel.list.names) == sorted(cell.id for cell in UNCERTAIN)
    sectors = [known_assumptions()[name].sector for name in panel.list.names]
    assert len(set(sectors)) == sum(now != before for before, now in zip(["", *sectors], sectors, strict=False))
    assert all(panel.list.headings[sector].isVisible() for sector in set(sectors))
    rows = list(panel.list.rows.values())
    qtbot.waitUntil(lambda: all(row.height() >= row.heightForWidth(row.width()) for row in rows))


def test_that_search_finds_by_words_and_by_id(qtbot: QtBot, panel: AssumptionsPanel) -> None:
    panel.search.setFocus()
    qtbot.keyClicks(panel.search, "automated tasks")
    assert panel.list.names == ["ai_task_share"]
    panel.search.selectAll()
    qtbot.keyClicks(panel.search, "study_lag")
    assert panel.list.names == ["study_lag"]
    assert panel.list.rows["study_lag"].isVisible()
    assert not panel.list.rows["ai_task_share"].isVisible()
    panel.search.selectAll()
    qtbot.keyClicks(panel.search, "nothing has this name")
    assert panel.list.names == []


def test_that_a_row_says_what_it_stands_on(qtbot: QtBot, panel: AssumptionsPanel) -> None:
    qtbot.keyClicks(panel.search, "internet_")
    judged, evident = panel.list.rows["internet_access_effect"], panel.list.rows["internet_ceiling"]
    assert (judged.basis.text(), evident.basis.text()) == ("judgement", "evidence")
    assert not evident.detail.isVisible()

    evident.basis.setFocus()
    qtbot.keyClick(evident.basis, Qt.Key.Key_Space)

    assert evident.detail.isVisible()
    assert "E059" in evident.detail.text()
    assert "internet_ceiling" in evident.detail.text()
    assert "E059" in evident.name.toolTip()


def test_that_scrolling_changes_no_number(window: MainWindow, panel: AssumptionsPanel) -> None:
    row = row_of(panel, panel.list.names[0])
    for part in (row.slider, row.field):
        at = part.mapTo(window, part.rect().center())
        before = panel.list.verticalScrollBar().value()
        QTest.wheelEvent(window.windowHandle(), at, QPoint(0, -120))
        QApplication.processEvents()
        assert panel.list.verticalScrollBar().value() > before
        panel.list.verticalScrollBar().setValue(0)

    assert not window.session.scenario.assumptions


def test_that_nothing_is_worked_out_while_a_lever_is_held(
    qtbot: QtBot, window: MainWindow, panel: AssumptionsPanel
) -> None:
    """The panel is pulled out beside the levers, and the mouse is held down longer than the panel waits."""
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel_dock(window))
    qtbot.waitUntil(lambda: is_seen(window.levers) and is_seen(panel))
    panel.refresh()
    before = panel.ranking.found
    slider = window.levers.tracks["conversion"].slider
    handle, middle = window.windowHandle(), slider.mapTo(window, slider.rect().center())

    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.LeftButton
    with qtbot.waitSignal(window.session.results_changed):
        window.session.edit(window.session.scenario.with_value("training_places", "degree", 2027, 9000.0), "Edit")
    qtbot.wait(700)
    assert panel.ranking.found is before

    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    qtbot.waitUntil(lambda: panel.ranking.found is not before)


def panel_dock(window: MainWindow) -> QDockWidget:
    dock = window.findChild(QDockWidget, "assumptions")
    assert isinstance(dock, QDockWidget)
    return dock


def test_that_the_view_menu_shows_and_hides_it(window: MainWindow, panel: AssumptionsPanel) -> None:
    action = window.actions_by_name["assumptions"]
    assert action.text() == "Assumptions"
    action.trigger()
    QApplication.processEvents()
    assert not is_seen(panel)
    assert is_seen(window.levers)
    action.trigger()
    QApplication.processEvents()
    assert is_seen(panel)


def test_that_it_moves_to_the_right_in_arabic(qtbot: QtBot, window: MainWindow, appearance: Appearance) -> None:
    appearance.choose_language(LANGUAGES[2])
    QApplication.processEvents()

    assert window.dockWidgetArea(panel_dock(window)) == Qt.DockWidgetArea.RightDockWidgetArea
    levers = window.findChild(QDockWidget, "levers")
    assert isinstance(levers, QDockWidget)
    assert window.tabifiedDockWidgets(levers) == [panel_dock(window)]
    assert is_seen(window.levers)
    assert not is_seen(window.assumptions)


def test_that_docks_saved_before_the_panel_existed_are_restored(
    qtbot: QtBot, appearance: Appearance, settings: Settings
) -> None:
    settings.put(DOCKS, state_without_assumptions())
    window = make_window(appearance, settings)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)

    assert is_seen(window.levers)
    assert is_seen(window.years), "the old state had the yearly table open"
    assert is_seen(bring_forward(window))


def state_without_assumptions() -> QByteArray:
    """What a window saved that had three docks."""
    old = QMainWindow()
    old.resize(QSize(1366, 768))
    tools = QToolBar()
    tools.setObjectName("tools")
    old.addToolBar(tools)
    areas = Qt.DockWidgetArea
    places = {
        "levers": areas.LeftDockWidgetArea,
        "targets": areas.RightDockWidgetArea,
        "years": areas.BottomDockWidgetArea,
    }
    for name, area in places.items():
        dock = QDockWidget()
        dock.setObjectName(name)
        dock.setWidget(QWidget())
        old.addDockWidget(area, dock)
    return old.saveState()
