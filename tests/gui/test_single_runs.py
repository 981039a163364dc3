"""A single run meets a target or misses it: nowhere is a probability said of it."""

from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gui.compare.part import Shown
from gui.compare.targets import TargetsPart
from gui.models.target_list import ASSESSMENT_ROLE, TargetList
from gui.words import formats
from gui.work.focus import Focus
from gui.work.session import Session
from gui.workshop.part import Shown as ShownBoard
from gui.workshop.pictures import Pictures
from gui.workshop.teams_part import TeamsPart
from scenarios.comparison.compare import Candidate, Comparison, compare
from scenarios.scenario import Scenario
from scenarios.workshop.board import Board
from scenarios.workshop.teams import Terms
from tests.scenarios.workshop.conftest import team_text, workshop

JOBS = "offshoring_jobs_2030"
VERDICTS = {"met", "missed"}

pytestmark = pytest.mark.usefixtures("english", "qtbot")


@cache
def mixed() -> Comparison:
    """The official scenario, and the plan taken at its word."""
    candidates = [
        Candidate("official", "Official", Scenario("Official")),
        Candidate("plan.toml", "Plan", Scenario("Plan").with_reading("as_planned")),
    ]
    return compare(candidates, years=(2030,), variables=("offshoring_jobs",), members=20)


def test_that_one_function_says_what_is_known() -> None:
    assert (formats.reached(1.0, 1), formats.reached(0.0, 1)) == ("met", "missed")
    assert (formats.reached(1.0, 2), formats.reached(0.0, 2)) == (formats.probability(1.0), formats.probability(0.0))


def test_that_a_comparison_says_met_or_missed_of_a_single_run() -> None:
    shown = Shown(mixed(), ("Official", "Plan"))
    columns = {column.heading: column for column in TargetsPart().columns(shown)}
    for row in shown.comparison.targets:
        drawn, single = row.assessments
        assert columns["P A"].written(row) == formats.probability(drawn.probability)
        assert columns["P B"].written(row) == ("met" if single.is_met else "missed")


def test_that_a_workshop_says_met_or_missed_of_a_single_run(tmp_path: Path) -> None:
    planned = 'format = 1\ntitle = "Planned"\nreading = "as_planned"\n'
    (tmp_path / "planned.toml").write_text(planned, encoding="utf-8")
    (tmp_path / "drawn.toml").write_text(team_text("Drawn", 900, None), encoding="utf-8")
    board = Board(workshop(tmp_path, Terms(members=5)), JOBS)
    shown = ShownBoard(board)
    part = TeamsPart()
    (chance,) = [column for column in part.columns(shown) if column.heading == "P"]
    said = {line.name: chance.written(line) for line in board.lines}
    assert said["Planned"] in VERDICTS
    assert said["Drawn"].endswith("%")
    rows = {row.key: row for row in Pictures().results(shown).rows}
    assert rows["planned.toml"].value.endswith(f"\u00b7 {said['Planned']}")
    assert f"in this single run, target {said['Planned']}" in rows["planned.toml"].hint[-1]
    assert "probability" in rows["drawn.toml"].hint[-1]


def test_that_plans_taken_at_their_word_are_ahead_in_no_share_of_runs(tmp_path: Path) -> None:
    for name, money in (("more", 2000), ("less", 100)):
        text = f'reading = "as_planned"\n{team_text(name.capitalize(), money, None)}'
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    board = Board(workshop(tmp_path, Terms(members=7)), JOBS)
    (ahead,) = [column for column in TeamsPart().columns(ShownBoard(board)) if column.heading == "Ahead"]
    assert [line.place is not None for line in board.lines] == [True, True]
    assert [ahead.written(line) for line in board.lines] == ["", ""]


def test_that_the_list_of_targets_says_it_to_those_who_hear_it() -> None:
    session = Session(Scenario("Plan").with_reading("as_planned"))
    rows = TargetList(session, Focus())
    rows.refresh()
    places = (rows.index(row) for row in range(rows.rowCount()))
    targets = [place for place in places if place.data(ASSESSMENT_ROLE) is not None]
    assert targets
    for place in targets:
        said = place.data(Qt.ItemDataRole.AccessibleTextRole)
        assert said.endswith(", met" if place.data(ASSESSMENT_ROLE).is_met else ", missed")
