"""The page that asks what it would take: a question, a search beside the window, an answer and what is done with it."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gui.charts.sheet import SheetModel
from gui.levers.edits import LeverEdits
from gui.levers.guard import Guard
from gui.look.appearance import Appearance
from gui.pages.seek import SeekPage
from gui.seek.smallest import SmallestPart
from gui.window.main_window import MainWindow
from gui.words import formats
from gui.words.language import LANGUAGES
from gui.work.focus import PLAN, Focus
from gui.work.session import Session
from scenarios.results.outcome import due_targets, run_scenario
from scenarios.scenario import Scenario
from scenarios.seek.limits import Limits, limit_problems, sought_levers
from scenarios.seek.question import Finding, Question, answered
from scenarios.storage.files import load
from simulation.analysis.goal_seek import Aim
from simulation.steps import finished
from tests.gui.hands import type_over

PATIENCE = 60_000
"""Milliseconds: only what never comes takes so long."""

MEMBERS = 20
"""The fewest that a search may have."""

TRAINING = ("training_places.degree", "training_places.conversion")
"""The levers that stay open, so that a search is short."""

EXPORTS = "offshoring_exports_2030"
JOBS = "offshoring_jobs_2030"


class Desk:
    """A page with what stands behind it."""

    def __init__(self) -> None:
        self.session = Session(Scenario("Test"))
        self.focus = Focus()
        self.guard = Guard(self.focus)
        self.edits = LeverEdits(self.session, self.focus, self.guard)
        self.whole = SeekPage(self.session, self.focus, self.guard, self.edits, MEMBERS)

    @property
    def page(self) -> SmallestPart:
        """The part that looks for the smallest change."""
        return self.whole.smallest


@pytest.fixture
def desk(qtbot: QtBot, english: None) -> Desk:
    made = Desk()
    qtbot.addWidget(made.whole, before_close_func=lambda _: made.session.jobs.finish())
    made.whole.resize(760, 900)
    made.whole.show()
    qtbot.waitExposed(made.whole)
    return made


@pytest.fixture(scope="module")
def finding() -> Finding:
    """An answer that was found without a window."""
    scenario, locked = Scenario("Test"), frozenset(sought_levers()) - set(TRAINING)
    aim = Aim(next(target for target in due_targets(scenario) if target.id == EXPORTS), 0.5)
    limits = Limits(range(2025, 2031), locked=locked)
    return finished(answered(Question(scenario, (aim,), limits, members=MEMBERS)))


def click(button: QAbstractButton) -> None:
    QApplication.processEvents()  # what has just been shown is given its place
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())


def find(desk: Desk, qtbot: QtBot) -> Finding:
    with qtbot.waitSignal(desk.page.seeker.answered, timeout=PATIENCE):
        click(desk.page.ask.search)
    found = desk.page.result.finding
    assert found is not None
    return found


def forbid_all_but(desk: Desk, *levers: str) -> None:
    """Lock every other lever."""
    click(desk.page.ask.bounds_switch)
    for lever, row in desk.page.ask.bounds.rows.items():
        if lever not in levers:
            click(row.lock)
    click(desk.page.ask.bounds_switch)


def test_that_the_smallest_change_is_found_adopted_in_one_step_and_taken_back(desk: Desk, qtbot: QtBot) -> None:
    page, session = desk.page, desk.session
    assert page.hint.isVisible()
    assert page.ask.goals.rows[0].target.currentData() == EXPORTS
    assert page.ask.goals.rows[0].chance.value() == 50
    forbid_all_but(desk, *TRAINING)
    finding = find(desk, qtbot)

    assert finding.answer.found.is_met
    assert not page.hint.isVisible()
    assert page.result.verdict.text().startswith("✓\u00a0The smallest change found that does it comes to MAD ")
    assert "of the futures searched and in" in page.result.text.text()
    assert not page.result.note.isVisible()
    before = session.scenario
    click(page.result.adopt)

    assert session.history.count() == 1
    assert session.history.undoText() == "Adopt what Offshoring exports 2030 (as quoted) at 50\u00a0% takes"
    assert session.scenario == finding.solution.scenario
    outcome = run_scenario(session.scenario, members=MEMBERS, threads=1)
    chance = next(entry.probability for entry in outcome.assessments if entry.target.id == EXPORTS)
    assert chance >= 0.5
    assert "holds this change now" in page.result.note.text()
    assert not page.result.adopt.isEnabled()

    session.history.undo()
    assert session.scenario == before
    qtbot.waitUntil(lambda: not page.result.note.isVisible(), timeout=PATIENCE)
    assert page.result.adopt.isEnabled()


def test_that_what_is_out_of_reach_names_a_bound_and_relaxing_it_searches_again(desk: Desk, qtbot: QtBot) -> None:
    page = desk.page
    forbid_all_but(desk, *TRAINING)
    click(page.ask.bounds_switch)
    degree, conversion = (page.ask.bounds.rows[lever] for lever in TRAINING)
    type_over(degree.most, "21200")
    type_over(conversion.most, "7100")
    assert page.ask.bounds_switch.text().endswith("(10 set)")
    finding = find(desk, qtbot)

    assert not finding.answer.found.is_met
    assert page.result.verdict.text().startswith("✗\u00a0Out of reach within these bounds")
    assert "on it is" in page.result.text.text()
    assert page.result.ribbon.isVisible()
    relaxation = finding.answer.relaxation
    assert relaxation is not None
    assert page.result.relax.isVisible()
    assert page.result.relax.toolTip().endswith(" and search again")
    with qtbot.waitSignal(page.seeker.answered, timeout=PATIENCE):
        click(page.result.relax)
    again = page.result.finding
    assert again is not None
    assert again.question.limits.bounds[relaxation.name][1] == pytest.approx(relaxation.tried)


def test_that_cancelling_ends_the_search_at_once_and_nothing_is_shown(desk: Desk, qtbot: QtBot) -> None:
    page = desk.page
    with qtbot.waitSignal(page.seeker.progressed, timeout=PATIENCE):
        click(page.ask.search)
        assert page.progress.isVisible()
        assert not page.ask.search.isEnabled()
    click(page.progress.stop)
    assert desk.session.jobs.running is None
    assert page.progress.isHidden()
    assert page.result.finding is None
    assert page.ask.search.isEnabled()


def test_that_an_answer_says_when_it_belongs_to_an_earlier_scenario(desk: Desk, finding: Finding, qtbot: QtBot) -> None:
    page, session = desk.page, desk.session
    page.seeker.answered.emit(finding)
    session.edit(session.scenario.with_details(title="Another title"), "Name")
    session.edit(session.scenario.with_value("budget", "governance", 2027, 1.0), "Cut")
    qtbot.waitUntil(page.result.note.isVisible, timeout=PATIENCE)
    assert "belongs to the one before" in page.result.note.text()
    session.history.undo()
    qtbot.waitUntil(lambda: not page.result.note.isVisible(), timeout=PATIENCE)


def test_that_locks_and_a_locked_envelope_of_the_levers_are_taken_over(qtbot: QtBot, english: None) -> None:
    session, focus = Session(Scenario("Test")), Focus()
    guard = Guard(focus)
    guard.lock("budget", "governance", True)
    guard.set_envelope(focus.period, 23_000, True)
    page = SeekPage(session, focus, guard, LeverEdits(session, focus, guard), MEMBERS)
    qtbot.addWidget(page)
    limits = page.smallest.ask.question().limits
    assert limits.locked == {"budget.governance"}
    assert limits.envelope == 23_000

    guard.lock("it_industry_mix", "startups_clusters", True)
    guard.lock("budget", "governance", False)
    assert page.smallest.ask.question().limits.locked == {"it_industry_mix.tech_valleys", "it_industry_mix.incentives"}


def test_that_what_cannot_be_asked_is_said_and_nothing_else_is_refused_later(desk: Desk) -> None:
    ask = desk.page.ask
    click(ask.bounds_switch)
    row = ask.bounds.rows["budget.it_industry"]
    assert not list(limit_problems(desk.session.scenario, ask.question().limits))
    type_over(row.least, "9000")
    assert "the least lies above the most" in ask.objection_label.text()
    assert not ask.search.isEnabled()
    type_over(row.most, "9999999")
    assert "a scenario can hold" in ask.objection_label.text()
    click(ask.bounds.usual)
    assert ask.objection_label.isHidden()
    assert ask.search.isEnabled()

    ask.envelope.setCurrentIndex(1)
    type_over(ask.amount, "100")
    assert not ask.objection()
    type_over(row.least, "200")
    assert "more than is allowed" in ask.objection_label.text()
    assert list(limit_problems(desk.session.scenario, ask.question().limits))


def test_that_each_probability_has_a_price_and_a_click_shows_its_solution(
    desk: Desk, finding: Finding, qtbot: QtBot
) -> None:
    page, result = desk.page, desk.page.result
    page.seeker.answered.emit(finding)
    with qtbot.waitSignal(page.seeker.front_found, timeout=PATIENCE) as found:
        click(result.front.button)
    points = found.args[1]
    chart = result.front.chart
    assert chart.isVisible()
    assert not result.front.button.isVisible()
    costs = [point.solution.cost for point in points]
    assert costs == sorted(costs)
    assert len(costs) > 2
    table = SheetModel()
    table.show_sheet(chart.drawing.sheet)
    unseen = [str(table.index(row, 1).data()).strip("\u2066\u2069") for row in range(table.rowCount())]
    assert unseen == [formats.probability(float(point.solution.fresh.min())) for point in points]

    last = len(points) - 1
    at = chart.plot.place_of(chart.drawing.contents.points[last]).toPoint()
    QTest.mouseClick(chart.plot, Qt.MouseButton.LeftButton, pos=at)
    assert result.solution is points[last].solution
    assert result.verdict.text().startswith(f"✓\u00a0For {points[last].probability:.0%}".replace("%", "\u00a0%"))
    click(result.adopt)
    assert desk.session.scenario.differences == points[last].solution.scenario.differences
    click(result.back)
    assert result.solution is finding.solution

    chart.plot.setFocus()
    QTest.keyClick(chart.plot, Qt.Key.Key_Right)
    QTest.keyClick(chart.plot, Qt.Key.Key_Right)
    QTest.keyClick(chart.plot, Qt.Key.Key_Return)
    assert result.solution is not finding.solution
    chart.menu.copy_numbers_action.trigger()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 1 + len(points)


def test_that_two_targets_are_held_against_each_other_and_a_point_is_adopted(
    desk: Desk, finding: Finding, qtbot: QtBot
) -> None:
    page, front = desk.page, desk.page.result.front
    page.seeker.answered.emit(finding)
    front.kind.setFocus()
    QTest.keyClick(front.kind, Qt.Key.Key_Down)
    assert [front.first.currentData(), front.second.currentData()] == [EXPORTS, JOBS]
    front.first.setCurrentIndex(front.first.findData(JOBS))
    assert front.second.currentData() == EXPORTS
    with qtbot.waitSignal(page.seeker.trade_found, timeout=PATIENCE) as found:
        click(front.button)
    trade = found.args[1]
    assert [aim.target.id for aim in trade.aims] == [JOBS, EXPORTS]
    assert not front.button.isVisible()
    chart = front.chart
    assert [(point.across, point.up) for point in chart.drawing.contents.points] == [
        (point.first, point.second) for point in trade.all
    ]
    assert len(trade.points) > 1 or "do not stand in each other’s way" in front.remark.text()
    assert len(chart.copied()) == 2 + len(trade.all)
    assert bool(trade.way) == (len(trade.points) == 1)

    last = trade.points[-1]
    at = chart.plot.place_of(chart.drawing.contents.points[-1]).toPoint()
    QTest.mouseClick(chart.plot, Qt.MouseButton.LeftButton, pos=at)
    assert page.result.solution is last.solution
    assert page.result.verdict.text().startswith("✓\u00a0Offshoring jobs 2030 at ")
    assert page.result.text.text().count("of the futures searched and in") == 2
    click(page.result.adopt)
    assert (
        desk.session.history.undoText()
        == "Adopt what Offshoring jobs 2030 with Offshoring exports 2030 (as quoted) takes"
    )
    outcome = run_scenario(desk.session.scenario, members=MEMBERS, threads=1)
    reached = {entry.target.id: entry.projected for entry in outcome.assessments}
    assert reached[JOBS] == pytest.approx(last.first, rel=0.02)
    assert last.first > trade.first

    front.kind.setCurrentIndex(0)
    assert page.result.solution is finding.solution
    assert front.button.isVisible()
    assert not chart.isVisible()


def test_that_the_page_opens_before_what_it_computes_with_is_imported() -> None:
    code = "import gui.pages.seek, sys; sys.exit('scipy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], check=False)
    assert done.returncode == 0


def test_that_targets_are_added_and_left_out(desk: Desk) -> None:
    goals = desk.page.ask.goals
    click(goals.more)
    assert [aim.target.id for aim in goals.aims()] == [EXPORTS, JOBS]
    assert not goals.more.isVisible(), "there is no third target in these years"
    click(goals.rows[1].usual[0.8])
    assert goals.aims()[1].probability == pytest.approx(0.8)
    type_over(goals.rows[0].chance, "65")
    assert goals.aims()[0].probability == pytest.approx(0.65)
    goals.rows[1].target.setCurrentIndex(goals.rows[1].target.findData(EXPORTS))
    assert "is named twice" in desk.page.ask.objection()
    click(goals.rows[1].remove)
    assert [aim.target.id for aim in goals.aims()] == [EXPORTS]
    assert not goals.rows[0].remove.isVisible()


def test_that_the_years_of_the_plan_wait_until_history_is_opened(desk: Desk) -> None:
    page, whole = desk.page, desk.whole
    desk.focus.look_at(PLAN)
    assert whole.history.isVisible()
    assert not page.ask.search.isEnabled()
    click(whole.history.button)
    assert whole.history.isHidden()
    question = page.ask.question()
    assert question.limits.years == range(2009, 2014)
    assert question.aims[0].target.year <= 2013
    assert page.ask.search.isEnabled()


def test_that_a_scenario_that_ends_before_these_years_has_no_target_to_ask_for(desk: Desk) -> None:
    desk.session.replace(Scenario("Short").with_horizon(2014))
    desk.whole.hide()
    desk.whole.show()
    assert desk.page.ask.objection() == "No target is due in these years."
    assert not desk.page.ask.search.isEnabled()
    desk.session.replace(Scenario("Long"))
    desk.whole.hide()
    desk.whole.show()
    assert desk.page.ask.search.isEnabled()


def test_that_the_changes_are_copied_and_shown_year_by_year(desk: Desk, finding: Finding) -> None:
    page = desk.page
    page.seeker.answered.emit(finding)
    card = page.result.changes
    click(card.copy)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Lever", "Now", "Then", "Unit", "Cost, MAD m"]
    assert len(lines) == 1 + len(finding.solution.changes)

    click(card.by_year)
    table = card.table
    assert table is not None
    assert table.isVisible()
    change = finding.solution.changes[0]
    key, element = change.lever.name.split(".")
    scenarios = desk.session.scenario, finding.solution.scenario
    assert table.model.sheet.rows[0] == tuple(scenario.value(key, element, 2025) for scenario in scenarios)
    table.close()


def test_that_what_was_found_is_saved_as_a_scenario_of_its_own(
    window: MainWindow, appearance: Appearance, finding: Finding, tmp_path: Path
) -> None:
    page = window.book.open("seek")
    assert isinstance(page, SeekPage)
    page.smallest.seeker.answered.emit(finding)
    click(page.smallest.result.save)
    dialog = next(found for found in window.findChildren(QFileDialog) if found.isVisible())
    path = tmp_path / "found.toml"
    dialog.fileSelected.emit(str(path))
    dialog.close()

    saved = load(path)
    assert saved.differences == finding.solution.scenario.differences
    assert saved.title == "Test: Offshoring exports 2030 (as quoted) at 50\u00a0%"
    assert window.document.path is None
    assert not window.document.is_modified

    for language in LANGUAGES[1:]:
        appearance.choose_language(language)
        QApplication.processEvents()
        assert page.smallest.result.verdict.text().startswith("✓\u00a0")
        assert "The smallest" not in page.smallest.result.verdict.text()
