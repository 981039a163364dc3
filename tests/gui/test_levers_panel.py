from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.focus import OFFER, PLAN, Focus
from gui.levers.edits import MIX, LeverEdits
from gui.levers.guard import Guard
from gui.panels.levers_panel import LeversPanel
from gui.session import Session
from scenarios import spread
from scenarios.scenario import Scenario
from simulation.dimensions import USES
from tests.gui.hands import drag, drag_through, type_over


class Levers(NamedTuple):
    """A levers panel with all that it needs, and what it refused."""

    session: Session
    focus: Focus
    guard: Guard
    edits: LeverEdits
    panel: LeversPanel
    refusals: list[str]

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
    panel = LeversPanel(session, focus, guard, edits)
    qtbot.addWidget(panel)
    panel.resize(340, 900)
    panel.show()
    qtbot.waitExposed(panel)
    refusals: list[str] = []
    edits.refused.connect(refusals.append)
    panel.refused.connect(refusals.append)
    return Levers(session, focus, guard, edits, panel, refusals)


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
    assert row.detail.text() == "mean"

    type_over(levers.panel.uses["incentives"].field, "50")

    value = levers.scenario.value
    assert [value(MIX, "incentives", year) for year in OFFER.years] == [0.5] * 6
    assert value(MIX, "startups_clusters", 2027) == pytest.approx(0.4)
    assert value(MIX, "startups_clusters", 2026) == pytest.approx(0.2667)


# Gestures


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
