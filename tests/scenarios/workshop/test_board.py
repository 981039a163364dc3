"""What the teams did with the levers, and who stands where."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from scenarios.scenario import Scenario
from scenarios.workshop.board import Board, Guess
from scenarios.workshop.levers import joined, lever_rows, outliers
from scenarios.workshop.teams import Terms
from tests.scenarios.workshop.conftest import team_text, workshop

JOBS = "offshoring_jobs_2030"


def board_of(folder: Path, rank_by: str = JOBS, *guesses: Guess, hides_names: bool = False) -> Board:
    terms = Terms(members=60, also_targets=(JOBS, "startups_2030"))
    return Board(workshop(folder, terms), rank_by, hides_names, guesses)


def test_that_untouched_levers_are_blank_and_out_of_the_statistics(teams: Path) -> None:
    money = next(row for row in board_of(teams, "").levers if row.lever == "budget.it_industry")
    assert list(money.values) == [900, 950, 1000, 980, 3000, None]
    assert (min(money.chosen), max(money.chosen), money.spread) == (900, 3000, 2100)
    assert money.mean == pytest.approx((900 + 950 + 1000 + 980 + 3000) / 5)
    assert money.outliers == (4,)
    assert money.official == Scenario("").official("budget", "it_industry", 2027)


def test_that_levers_that_nobody_touched_are_left_out(teams: Path) -> None:
    rows = board_of(teams, "").levers
    assert [(row.lever, list(row.years)) for row in rows] == [
        ("budget.it_industry", [2027]),
        ("budget.it_industry", [2028]),
        ("training_places.conversion", [2026]),
    ]
    assert [(row.lever, row.years) for row in joined(rows)] == [
        ("budget.it_industry", range(2027, 2029)),
        ("training_places.conversion", range(2026, 2027)),
    ]


def test_that_no_team_has_no_levers() -> None:
    assert list(lever_rows([])) == []


def test_that_outliers_need_five_values_and_lie_beyond_the_fences() -> None:
    assert list(outliers([1, 2, 3, 100])) == []
    assert list(outliers([1, 2, None, 3, 4, 100])) == [5]
    assert list(outliers([1, 2, 3, 4, 7.1])) == [4]
    assert list(outliers([1, 2, 3, 4, 7])) == []  # quartiles 2 and 4: the fence stands at 7


def test_that_the_highest_median_ranks_first_and_says_how_sure_that_is(teams: Path) -> None:
    lines = board_of(teams).lines
    projected = [
        next(e.projected for e in line.team.result.outcome.assessments if e.target.id == JOBS) for line in lines
    ]
    assert projected == sorted(projected, reverse=True)
    assert [line.place.rank for line in lines if line.place] == [1, 2, 3, 4, 5, 6]
    draws = [line.team.result.outcome.projection.frame(2030).draws("offshoring_jobs", total=True) for line in lines]
    assert lines[0].place is not None
    assert lines[0].place.ahead == np.mean(draws[0] > draws[1])
    assert lines[-1].place is not None
    assert lines[-1].place.ahead is None


def test_that_equal_teams_share_a_rank(teams: Path) -> None:
    (teams / "team2.toml").write_text(team_text("Again", *(900, 20_000)), encoding="utf-8")
    places = [line.place for line in board_of(teams).lines]
    assert [place.rank for place in places if place] == [1, 2, 3, 4, 4, 6]
    tied = next(place for place in places if place and place.rank == 4)
    assert tied.ahead is None


def test_that_another_reading_and_a_short_run_are_not_ranked(teams: Path) -> None:
    (teams / "team1.toml").write_text('format = 1\ntitle = "Planned"\nreading = "as_planned"\n', encoding="utf-8")
    (teams / "team2.toml").write_text('format = 1\ntitle = "Short"\nhorizon = 2025\n', encoding="utf-8")
    lines = board_of(teams).lines
    assert {line.name for line in lines if line.place and line.place.rank is None} == {"Planned", "Short"}


def test_that_any_target_can_rank_also_one_that_is_off_by_default(teams: Path) -> None:
    assert board_of(teams, "startups_2030").lines[0].name == "Team5"


def test_that_guesses_stand_beside_results_by_name_file_or_code(teams: Path) -> None:
    code = next(line.team.code for line in board_of(teams).lines if line.name == "Team5")
    guesses = (Guess("Team1", 1.0), Guess("team2.toml", 2.0), Guess(code, 3.0), Guess("Nobody", 4.0))
    board = board_of(teams, JOBS, *guesses)
    assert {line.name: line.guess for line in board.lines if line.guess} == {"Team1": 1.0, "Team2": 2.0, "Team5": 3.0}
    assert board.teams_missing == ["Nobody"]


def test_that_hidden_names_are_codes_in_an_order_that_tells_nothing(teams: Path) -> None:
    board = board_of(teams, "", hides_names=True)
    names = [line.name for line in board.lines]
    assert names == sorted(line.team.code for line in board.lines)
    assert {line.name for line in replace(board, hides_names=False).lines} == {f"Team{n}" for n in range(1, 7)}
