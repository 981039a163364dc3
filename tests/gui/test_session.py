import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gui.work.session import Session
from scenarios.results.outcome import run_scenario
from scenarios.scenario import Scenario


def test_that_an_edit_gives_new_results(qtbot: QtBot, session: Session) -> None:
    before = session.results.projection.central("egov_services")
    changed = session.scenario.with_value("budget", "public_services", 2027, 5000.0)

    with qtbot.waitSignal(session.results_changed):
        session.edit(changed, "More services")

    after = session.results.projection.central("egov_services")
    assert after[-1] > before[-1]
    assert np.array_equal(after[:19], before[:19])


def test_that_many_edits_before_the_next_frame_are_one_run(qtbot: QtBot, session: Session) -> None:
    assert session.results.assessments
    runs: list[None] = []
    session.results_changed.connect(lambda: runs.append(None))

    for amount in range(100, 120):
        session.edit(session.scenario.with_value("budget", "governance", 2028, float(amount)), "Edit")
    qtbot.waitUntil(lambda: len(runs) > 0)
    qtbot.wait(20)

    assert len(runs) == 1


def test_that_the_window_shows_what_a_headless_run_gives(session: Session) -> None:
    scenario = (
        Scenario("Test")
        .with_value("training_places", "degree", 2026, 40_000.0)
        .with_value("budget", "it_industry", 2011, 300.0)
    )
    session.replace(Scenario("Test"))
    assert session.results.assessments
    session.edit(scenario, "Edit")

    assert session.digest() == run_scenario(scenario).digest


@pytest.mark.parametrize("year", [2010, 2027])
def test_that_stepping_there_and_back_gives_the_same_digest(session: Session, year: int) -> None:
    first = session.digest()
    session.edit(session.scenario.with_value("budget", "it_industry", year, 999.0), "Edit")
    assert session.digest() != first

    session.history.undo()

    assert session.digest() == first


def test_that_edits_of_one_gesture_are_one_step_of_the_history(session: Session) -> None:
    official = session.scenario
    for amount in (10.0, 20.0, 30.0):
        session.edit(session.scenario.with_value("budget", "governance", 2028, amount), f"Set {amount}", gesture=7)
    session.edit(session.scenario.with_value("budget", "governance", 2029, 5.0), "Typed")

    assert session.history.count() == 2
    session.history.undo()
    session.history.undo()
    assert session.scenario == official


def test_that_a_gesture_that_ends_where_it_began_leaves_nothing(session: Session) -> None:
    official = session.scenario
    session.edit(official.with_value("budget", "governance", 2028, 1.0), "Away", gesture=1)
    session.edit(official, "Back", gesture=1)

    assert session.history.count() == 0


def test_that_the_reading_changes_the_draws_and_the_baseline(session: Session) -> None:
    observed = session.results
    session.edit(session.scenario.with_reading("as_planned"), "Read as planned")

    assert observed.projection.members == 1000
    assert session.results.projection.members == 1
    assert session.results.baseline.central("it_sector_jobs")[5, 0] == pytest.approx(58_000, rel=1e-3)


def test_that_the_baseline_keeps_the_official_levers(session: Session) -> None:
    baseline = session.results.baseline.central("budget_allocated")
    session.edit(session.scenario.with_value("budget", "it_industry", 2027, 0.0), "Cut")

    assert np.array_equal(session.results.baseline.central("budget_allocated"), baseline)
    assert session.results.projection.central("budget_allocated")[19, 3] == 0.0
