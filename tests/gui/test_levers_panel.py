from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.levers.desk import LeverDesk
from gui.levers.edits import MIX, LeverEdits
from gui.levers.guard import Guard
from gui.levers.note_dialog import NoteDialog
from gui.panels.amount_row import AmountRow
from gui.panels.levers_panel import LeversPanel
from gui.work.focus import OFFER, PLAN, Focus
from gui.work.session import Session
from scenarios.editing import spread
from scenarios.scenario import Scenario
from scenarios.storage.files import load, save
from scenarios.storage.schema import LONGEST_TEXT
from simulation.dimensions import USES
from tests.gui.hands import drag, drag_through, type_over


class Levers(NamedTuple):
    """A levers panel with all that it needs, and what it refused."""

    session: Session
    focus: Focus
    guard: Guard
    edits: LeverEdits
    desk: LeverDesk
    panel: LeversPanel
    refusals: list[str]
    window: QWidget

    @property
    def scenario(self) -> Scenario:
        return self.session.scenario

    def total(self, rubric: str) -> float:
        return spread.total(self.scenario, "budget", rubric, self.focus.period.years)

    def shown_shares(self) -> dict[str, float]:
        return {use: row.field.value() for use, row in self.panel.uses.items()}


@pytest.fixture
def levers(qtbot: QtBot, english: None, session: Session) -> Levers:
    focus = Focus()
    guard = Guard(focus)
    edits = LeverEdits(session, focus, guard)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    desk = LeverDesk(session, focus, guard, edits, window)
    panel = LeversPanel(session, focus, guard, edits, desk)
    qtbot.addWidget(panel)
    panel.resize(340, 900)
    panel.show()
    qtbot.waitExposed(panel)
    refusals: list[str] = []
    edits.refused.connect(refusals.append)
    panel.refused.connect(refusals.append)
    return Levers(session, focus, guard, edits, desk, panel, refusals, window)


# The envelope


def test_that_a_drag_beyond_the_reserve_stops_there_and_says_why(levers: Levers) -> None:
    levers.panel.envelope.lock.setChecked(True)
    type_over(levers.panel.rubrics["social_change"].field, "8900")
    reserve = levers.panel.envelope.left
    row = levers.panel.rubrics["governance"]
    before = levers.total("governance")

    drag(row.slider, 150)

    assert levers.total("governance") == pytest.approx(before + reserve, abs=0.02)
    assert levers.panel.envelope.left == pytest.approx(0, abs=0.02)
    assert "reserve is used up" in levers.refusals[-1]
    share = levers.total("governance") / (3 * before)
    assert row.slider.value() == pytest.approx(1000 * share, abs=1), "the handle stayed beyond the reserve"


def test_that_an_amount_typed_beyond_the_reserve_is_refused_whole(levers: Levers) -> None:
    levers.panel.envelope.lock.setChecked(True)
    type_over(levers.panel.rubrics["social_change"].field, "8900")
    before = levers.scenario

    type_over(levers.panel.rubrics["governance"].field, "600")

    assert levers.scenario is before
    assert levers.panel.rubrics["governance"].field.text() == "157"
    assert "443" in levers.refusals[-1]
    assert "reserve is 126" in levers.refusals[-1]


def test_that_an_envelope_below_what_is_spent_refuses_raises_and_takes_cuts(levers: Levers) -> None:
    card = levers.panel.envelope
    type_over(card.field, "20000")
    card.lock.setChecked(True)
    assert card.reserve.text() == "Over the envelope by 2,000"

    type_over(levers.panel.rubrics["governance"].field, "158")
    assert not list(levers.scenario.differs())
    assert "exceeded by 2,000" in levers.refusals[-1]

    type_over(levers.panel.rubrics["social_change"].field, "8000")
    assert levers.total("social_change") == pytest.approx(8000)
    assert card.reserve.text() == "Over the envelope by 974"


def test_that_a_drag_may_return_to_where_it_began_while_the_envelope_is_exceeded(levers: Levers) -> None:
    levers.guard.set_envelope(OFFER, 20_000.0, is_locked=True)
    row = levers.panel.rubrics["public_services"]
    before = levers.total("public_services")
    drag_through(row.slider, [-30, -60, -20, 0])

    assert levers.total("public_services") == before
    assert not levers.refusals


def test_that_a_reset_that_the_locked_envelope_cannot_pay_is_refused(levers: Levers) -> None:
    type_over(levers.panel.rubrics["social_change"].field, "8000")
    type_over(levers.panel.rubrics["public_services"].field, "10297")
    levers.panel.envelope.lock.setChecked(True)

    QTest.mouseClick(levers.panel.rubrics["social_change"].back, Qt.MouseButton.LeftButton)

    assert levers.total("social_change") == pytest.approx(8000)
    assert "reserve" in levers.refusals[-1]


def test_that_each_period_keeps_its_own_envelope(levers: Levers) -> None:
    card = levers.panel.envelope
    levers.guard.set_envelope(OFFER, 25_000.0, is_locked=True)
    levers.focus.look_at(PLAN)
    assert (card.field.value(), card.lock.isChecked()) == (5_187, False)
    levers.focus.look_at(OFFER)
    assert (card.field.value(), card.lock.isChecked()) == (25_000, True)


# The mix


def test_that_the_shares_shown_always_add_to_one_hundred(levers: Levers) -> None:
    thirds = dict(zip(USES, (1 / 3, 1 / 3, 1 / 3), strict=True))
    levers.session.edit(levers.scenario.with_mix(MIX, OFFER.years, thirds), "Thirds")
    assert sorted(levers.shown_shares().values()) == [33, 33, 34]

    for pixels in (17, -29, 41):
        drag(levers.panel.uses["incentives"].slider, pixels)
        assert sum(levers.shown_shares().values()) == 100


def test_that_a_locked_share_keeps_its_part_and_limits_the_others(levers: Levers) -> None:
    levers.panel.uses["tech_valleys"].lock.setChecked(True)

    drag(levers.panel.uses["incentives"].slider, 300)

    assert levers.shown_shares() == {"startups_clusters": 0, "tech_valleys": 35, "incentives": 65}
    assert "takes at most 65" in levers.refusals[-1]

    type_over(levers.panel.uses["incentives"].field, "80")
    assert levers.shown_shares()["incentives"] == 65
    levers.panel.uses["startups_clusters"].lock.setChecked(True)
    before = levers.scenario
    type_over(levers.panel.uses["incentives"].field, "50")
    assert levers.scenario is before
    assert "stays at 65" in levers.refusals[-1]


def test_that_a_share_dragged_to_the_end_and_back_restores_the_others(levers: Levers) -> None:
    drag_through(levers.panel.uses["incentives"].slider, [100, 400, 0])

    assert not list(levers.scenario.differs())


def test_that_moving_a_share_leaves_what_differs_between_years(levers: Levers) -> None:
    own = {"startups_clusters": 0.6, "tech_valleys": 0.15, "incentives": 0.25}
    levers.session.edit(levers.scenario.with_mix(MIX, 2027, own), "2027")
    row = levers.panel.uses["startups_clusters"]
    assert row.detail.text() == "\u2248"

    type_over(levers.panel.uses["incentives"].field, "50")

    value = levers.scenario.value
    assert [value(MIX, "incentives", year) for year in OFFER.years] == [0.5] * 6
    assert value(MIX, "startups_clusters", 2027) == pytest.approx(0.4)
    assert value(MIX, "startups_clusters", 2026) == pytest.approx(0.2667)


# Gestures


def test_that_typing_what_the_official_amount_looks_like_is_the_official_amount(levers: Levers) -> None:
    row = levers.panel.rubrics["social_change"]
    type_over(row.field, "8000")
    type_over(row.field, "9026")  # the official sum is 9,025.64
    assert not list(levers.scenario.differs())
    assert not row.back.isEnabled()


def test_that_undo_in_the_middle_of_key_steps_is_not_taken_back_by_the_next_step(levers: Levers) -> None:
    type_over(levers.panel.rubrics["it_industry"].field, "3000")
    slider = levers.panel.rubrics["governance"].slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    levers.session.history.undo()
    levers.session.history.undo()

    QTest.keyClick(slider, Qt.Key.Key_Right)

    assert {entry.element for entry in levers.scenario.differs()} == {"governance"}


def test_that_a_rubric_dragged_to_nothing_and_back_keeps_its_profile(levers: Levers) -> None:
    levers.session.edit(levers.scenario.with_value("budget", "it_industry", 2027, 900.0), "2027")
    uneven = levers.scenario
    drag_through(levers.panel.rubrics["it_industry"].slider, [-100, -400, 0])

    ratio = levers.total("it_industry") / spread.total(uneven, "budget", "it_industry", OFFER.years)
    assert levers.scenario.value("budget", "it_industry", 2027) == pytest.approx(900 * ratio, abs=0.02)


def test_that_a_year_that_differs_marks_its_row_even_if_the_total_does_not(levers: Levers) -> None:
    governance = levers.scenario.official("budget", "governance", 2027)
    changed = levers.scenario.with_value("budget", "governance", 2027, governance + 5)
    levers.session.edit(changed.with_value("budget", "governance", 2028, governance - 5), "Shift")

    row = levers.panel.rubrics["governance"]
    assert row.name.font().bold()
    assert row.back.isEnabled()


# History


def test_that_history_may_be_put_right_again_but_not_changed(levers: Levers) -> None:
    levers.focus.open_history(True)
    levers.focus.look_at(PLAN)
    type_over(levers.panel.rubrics["governance"].field, "50")
    levers.focus.open_history(False)

    changed = levers.scenario.with_value("budget", "governance", 2010, 99.0)
    assert not levers.edits.take(changed, "Change history")
    assert "2010 is history" in levers.refusals[-1]

    levers.edits.back_to_official("budget", ("governance",), "Governance")
    assert not list(levers.scenario.differs())


# The menu of a lever


def menu_of(levers: Levers, row: AmountRow) -> QMenu:
    """Click on the button that opens the menu of a row."""
    QTest.mouseClick(row.more, Qt.MouseButton.LeftButton)
    menus = [menu for menu in levers.window.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def choose(menu: QMenu, *texts: str) -> None:
    """Choose an entry by its text, and one of its submenu; closes the menu."""
    action = next(entry for entry in menu.actions() if entry.text() == texts[0])
    submenu = action.menu()
    if len(texts) > 1 and isinstance(submenu, QMenu):
        choose(submenu, *texts[1:])
    else:
        action.trigger()
    menu.close()


def test_that_a_shape_from_the_menu_spreads_the_same_money_otherwise(levers: Levers) -> None:
    row = levers.panel.rubrics["governance"]
    before = levers.total("governance")

    choose(menu_of(levers, row), "Shape of 2025–2030", "most at first")

    years = [levers.scenario.value("budget", "governance", year) for year in OFFER.years]
    assert years == sorted(years, reverse=True)
    assert years[0] == pytest.approx(6 * years[-1], abs=0.05)
    assert levers.total("governance") == pytest.approx(before, abs=0.01)
    assert levers.session.history.undoText() == "Shape Governance 2025–2030: most at first"
    levers.session.history.undo()
    assert not list(levers.scenario.differs())


def test_that_a_shape_is_no_raise_under_a_locked_envelope_but_a_lock_refuses_it(levers: Levers) -> None:
    row = levers.panel.rubrics["governance"]
    levers.panel.envelope.lock.setChecked(True)
    choose(menu_of(levers, row), "Shape of 2025–2030", "rising year by year")
    assert list(levers.scenario.differs())
    assert not levers.refusals

    row.lock.setChecked(True)
    menu = menu_of(levers, row)
    assert not next(entry for entry in menu.actions() if entry.text().startswith("Shape")).isEnabled()
    menu.close()


def test_that_saved_values_come_back_while_official_ones_are_one_choice_further(levers: Levers) -> None:
    saved = levers.scenario.with_value("budget", "governance", 2027, 99.0)
    levers.session.replace(saved)
    row = levers.panel.rubrics["governance"]
    type_over(row.field, "600")

    choose(menu_of(levers, row), "2025–2030 back to saved")
    assert levers.scenario.differences == saved.differences
    menu = menu_of(levers, row)
    assert not next(entry for entry in menu.actions() if entry.text().endswith("saved")).isEnabled()

    choose(menu, "2025–2030 back to official")
    assert not list(levers.scenario.differs())


def test_that_all_levers_go_back_to_saved_or_to_official_in_one_step(levers: Levers) -> None:
    saved = levers.scenario.with_value("budget", "governance", 2027, 99.0)
    levers.session.replace(saved)
    type_over(levers.panel.rubrics["governance"].field, "600")
    type_over(levers.panel.uses["incentives"].field, "60")
    levers.panel.tracks["degree"].lock.setChecked(True)

    levers.edits.all_back_to_saved()
    assert levers.scenario.differences == saved.differences
    levers.edits.all_back_to_official()
    assert not list(levers.scenario.differs())
    assert levers.session.history.count() == 4


def test_that_going_back_is_refused_where_something_is_locked(levers: Levers) -> None:
    type_over(levers.panel.rubrics["governance"].field, "600")
    levers.panel.rubrics["governance"].lock.setChecked(True)
    before = levers.scenario
    levers.edits.all_back_to_official()
    assert levers.scenario is before
    assert "Governance is locked" in levers.refusals[-1]


def test_that_saving_makes_the_present_values_the_saved_ones(levers: Levers) -> None:
    type_over(levers.panel.rubrics["governance"].field, "600")
    levers.session.history.setClean()
    assert levers.session.saved is levers.scenario
    type_over(levers.panel.rubrics["governance"].field, "700")
    levers.session.history.undo()
    assert levers.session.saved is levers.scenario


# Notes


def note_dialog(levers: Levers) -> NoteDialog:
    dialogs = [dialog for dialog in levers.window.findChildren(NoteDialog) if dialog.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def test_that_a_note_is_written_marked_changed_and_removed(levers: Levers) -> None:
    row = levers.panel.rubrics["it_industry"]
    assert row.note.isHidden()
    choose(menu_of(levers, row), "Note…")
    dialog = note_dialog(levers)
    QTest.keyClicks(dialog.text, "Cabinet <b>decision</b>")
    QTest.keyClick(dialog.text, Qt.Key.Key_Tab)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)

    assert levers.scenario.notes == {"budget.it_industry": "Cabinet <b>decision</b>"}
    assert row.note.isVisible()
    assert "&lt;b&gt;" in row.note.toolTip()
    assert levers.session.history.undoText() == "Note on IT industry"

    QTest.mouseClick(row.note, Qt.MouseButton.LeftButton)
    dialog = note_dialog(levers)
    assert dialog.text.toPlainText() == "Cabinet <b>decision</b>"
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert not levers.scenario.notes
    assert row.note.isHidden()
    levers.session.history.undo()
    assert row.note.isVisible()


def test_that_a_note_that_no_file_can_hold_is_not_confirmed(levers: Levers, tmp_path: Path) -> None:
    levers.desk.edit_note("budget.governance")
    dialog = note_dialog(levers)
    dialog.text.setPlainText("x" * (LONGEST_TEXT + 1))
    assert not dialog.ok.isEnabled()
    assert dialog.room.text() == "1 letters too many"

    dialog.text.setPlainText("a\x07b\ud800 \U0001f600")
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert levers.scenario.notes == {"budget.governance": "ab \U0001f600"}
    save(tmp_path / "note.toml", levers.scenario)
    assert load(tmp_path / "note.toml").notes == levers.scenario.notes
