"""The part that varies one or two things: a curve or a grid, a point that is adopted, and rows that leave."""

import csv
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.levers.edits import LeverEdits
from gui.levers.guard import Guard
from gui.pages.seek import SeekPage
from gui.sweep.part import SweepPart
from gui.work.focus import PLAN, Focus
from gui.work.session import Session
from scenarios.editing.spread import total
from scenarios.results.outcome import run_scenario
from scenarios.scenario import Scenario
from scenarios.sweep.found import Found
from scenarios.sweep.run import asked_of, run_sweep
from simulation.steps import finished
from tests.gui.hands import type_over
from tests.gui.test_seek_page import click

PATIENCE = 60_000
MEMBERS = 30
YEARS = range(2025, 2031)
EXPORTS = "offshoring_exports_2030"


class Desk:
    """A page with what stands behind it, turned to this part."""

    def __init__(self) -> None:
        self.session = Session(Scenario("Test"))
        self.focus = Focus()
        guard = Guard(self.focus)
        edits = LeverEdits(self.session, self.focus, guard)
        self.page = SeekPage(self.session, self.focus, guard, edits, MEMBERS)

    @property
    def part(self) -> SweepPart:
        return self.page.sweep


@pytest.fixture
def desk(qtbot: QtBot, english: None) -> Desk:
    made = Desk()
    qtbot.addWidget(made.page, before_close_func=lambda _: made.session.jobs.finish())
    made.page.resize(760, 1000)
    made.page.show()
    qtbot.waitExposed(made.page)
    click(made.page.choice.buttons["sweep"])
    return made


def run(desk: Desk, qtbot: QtBot) -> Found:
    with qtbot.waitSignal(desk.session.jobs.ended, timeout=PATIENCE):
        click(desk.part.form.run)
    qtbot.waitUntil(desk.part.view.isVisible, timeout=PATIENCE)
    found = desk.part.view.found
    assert found is not None
    return found


def choose_second(desk: Desk, name: str) -> None:
    choice = desk.part.form.rows[1].choice
    choice.setCurrentIndex(choice.findData(name))


def test_that_one_lever_gives_a_curve_whose_point_is_adopted(desk: Desk, qtbot: QtBot) -> None:
    part, session = desk.part, desk.session
    assert part.hint.isVisible()
    row = part.form.rows[0]
    assert (row.low.value(), row.high.value()) == (0, 4080)
    type_over(row.high, "6000")
    run(desk, qtbot)
    assert not part.hint.isVisible()
    view = part.view
    assert view.curve.isVisible()
    assert not view.grid.isVisible()
    points = view.curve.drawing.contents
    assert [point.across for point in points.points] == [750.0 * step for step in range(9)]
    chances = [point.up for point in points.points]
    assert chances == sorted(chances)
    assert points.here is not None
    assert points.here.across == pytest.approx(total(session.scenario, "budget", "it_industry", YEARS))

    at = view.curve.plot.place_of(points.points[-1]).toPoint()
    QTest.mouseClick(view.curve.plot, Qt.MouseButton.LeftButton, pos=at)
    assert "IT industry: 6,000" in view.chosen.text()
    click(view.adopt)
    assert session.history.undoText() == "Adopt IT industry 6,000\u00a0MAD m"
    assert total(session.scenario, "budget", "it_industry", YEARS) == pytest.approx(6000.0)
    outcome = run_scenario(session.scenario, members=MEMBERS, threads=1)
    chance = next(entry.probability for entry in outcome.assessments if entry.target.id == EXPORTS)
    assert view.target.currentData() == EXPORTS
    assert chance == chances[-1]
    assert "holds these amounts now" in view.note.text()
    session.history.undo()
    qtbot.waitUntil(lambda: not view.note.isVisible(), timeout=PATIENCE)


def test_that_two_give_a_grid_with_the_numbers_of_the_command(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    part, view = desk.part, desk.part.view
    choose_second(desk, "assumptions.ai_realised_share")
    part.form.steps.setCurrentIndex(0)
    assert part.form.count.text() == "Scenarios: 25"
    found = run(desk, qtbot)
    assert view.grid.isVisible()
    scenario = desk.session.scenario
    again = finished(run_sweep(scenario, found.sweep.design, asked_of(scenario, (), (), ()), members=MEMBERS))
    assert [[answer.central for answer in point] for point in again.answers] == [
        [answer.central for answer in point] for point in found.sweep.answers
    ]
    view.target.setCurrentIndex(view.target.findData(EXPORTS))
    view.shown.setCurrentIndex(view.shown.findData("median"))
    grid = view.grid.drawing.contents
    place = [entry.target.id if entry.target else "" for entry in again.asked].index(EXPORTS)
    assert grid.values[3, 1] == float(again.answers[3 * 5 + 1][place].band[2])
    assert grid.here is None, "the scenario leaves the assumption open"
    assert grid.lines[0][0] == found.targets[view.target.currentIndex()].enough

    plot = view.grid.plot
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=plot.cell(1 * 5 + 3).center().toPoint())
    assert view.place == 3 * 5 + 1
    plot.setFocus()
    arrows = (Qt.Key.Key_Right, Qt.Key.Key_Up, *3 * (Qt.Key.Key_Right,))
    for key in (*arrows, Qt.Key.Key_Return):
        QTest.keyClick(plot, key)
    assert view.place == 4 * 5 + 2, "the walk begins where the click was, and stops at the edge"
    click(view.adopt)
    assert desk.session.scenario.assumptions["ai_realised_share"] == pytest.approx(0.4)
    desk.session.history.undo()

    part.write(tmp_path / "rows.csv")
    with (tmp_path / "rows.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][:3] == ["point", "budget.it_industry.2025-2030", "assumptions.ai_realised_share"]
    assert len(rows) == 1 + 25 * len(again.asked)
    part.write(tmp_path / "design.toml")
    assert tomllib.loads((tmp_path / "design.toml").read_text(encoding="utf-8"))["design"] == "grid"
    assert len(view.grid.copied()) == 1 + 5


def test_that_what_cannot_be_varied_is_said(desk: Desk) -> None:
    form = desk.part.form
    type_over(form.rows[0].low, "5000")
    assert "the first number has to be the smaller one" in form.objection_label.text()
    assert not form.run.isEnabled()
    type_over(form.rows[0].low, "100")
    choose_second(desk, "budget.it_industry")
    assert "Both are the same" in form.objection_label.text()
    for row, share in zip(form.rows, ("tech_valleys", "incentives"), strict=True):
        row.choice.setCurrentIndex(row.choice.findData(f"it_industry_mix.{share}"))
    assert "only one can be varied" in form.objection_label.text()
    choose_second(desk, "")
    assert form.run.isEnabled()


def test_that_the_job_can_be_cancelled_and_shows_nothing(desk: Desk, qtbot: QtBot) -> None:
    choose_second(desk, "training_places.degree")
    desk.part.form.steps.setCurrentIndex(3)
    with qtbot.waitSignal(desk.session.jobs.progressed, timeout=PATIENCE):
        click(desk.part.form.run)
        assert not desk.part.form.run.isEnabled()
    desk.session.jobs.cancel()
    assert desk.part.form.run.isEnabled()
    assert not desk.part.view.isVisible()


def test_that_history_waits_and_a_single_run_has_no_probability(desk: Desk, qtbot: QtBot) -> None:
    desk.focus.look_at(PLAN)
    assert not desk.part.form.run.isEnabled()
    click(desk.page.history.button)
    assert desk.part.form.run.isEnabled()
    desk.session.edit(desk.session.scenario.with_reading("as_planned"), "Read as planned")
    desk.page.hide()
    desk.page.show()
    QApplication.processEvents()
    found = run(desk, qtbot)
    view = desk.part.view
    assert view.shown.findData("probability") == -1
    assert view.target.count() > 10
    assert view.curve.drawing.contents.level == found.targets[0].value
