"""Rounds of a workshop, and the files that keep them."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from scenarios.results.cautions import in_english
from scenarios.storage.problems import ScenarioFileError
from scenarios.workshop import session_file
from scenarios.workshop.board import Guess
from scenarios.workshop.session import KeptFile, Round, RoundError, Session, replay
from scenarios.workshop.session_file import json_schema, load_session, parse_session, save_session
from scenarios.workshop.teams import Terms
from simulation.model import VERSION
from simulation.steps import finished
from tests.scenarios.workshop.conftest import workshop

JOBS = "offshoring_jobs_2030"
OPEN = Session("Rabat", (Round("Round 1", JOBS, True, Terms(members=5)),))
HEAD = 'format = 1\ntitle = "Rabat"\n'


def revealed(teams: Path, session: Session = OPEN) -> Session:
    return session.revealed(workshop(teams, session.rounds[-1].all_terms))


def test_that_guesses_come_before_results_and_the_last_one_counts(teams: Path) -> None:
    session = OPEN.with_guess(Guess("Team1", 1)).with_guess(Guess("Team2", 2)).with_guess(Guess("Team1", 3))
    assert session.rounds[0].guesses == (Guess("Team2", 2), Guess("Team1", 3))
    shown = revealed(teams, session)
    with pytest.raises(RoundError, match="before results"):
        shown.with_guess(Guess("Team1", 4))
    with pytest.raises(RoundError, match="before results"):
        Session("Empty").with_guess(Guess("Team1", 4))


def test_that_one_round_is_open_at_a_time(teams: Path) -> None:
    with pytest.raises(RoundError, match="“Round 1” is still open"):
        OPEN.with_round(Round("Round 2", JOBS))
    two = revealed(teams).with_round(Round("Round 2", JOBS))
    assert [entry.is_open for entry in two.rounds] == [False, True]
    assert two.named("Round 1").model == VERSION
    assert two.named("").title == "Round 2"
    with pytest.raises(RoundError, match="There is no round “x”"):
        two.named("x")
    with pytest.raises(RoundError, match=r"The session has no round yet\."):
        Session("Day").named("")


def test_that_a_round_is_revealed_on_its_own_terms(teams: Path) -> None:
    with pytest.raises(RoundError, match="not run on the terms"):
        OPEN.revealed(workshop(teams, Terms(seed=1, members=5)))
    with pytest.raises(RoundError, match="No round is open"):
        revealed(teams, replace(revealed(teams)))


def test_that_a_round_is_shown_again_from_what_it_kept(teams: Path, tmp_path: Path) -> None:
    path = tmp_path / "day.session.toml"
    save_session(path, revealed(teams, OPEN.with_guess(Guess("Team1", 150_000))))
    for file in teams.glob("team*.toml"):
        file.unlink()
    entry = load_session(path).rounds[0]
    board = finished(replay(entry))
    assert [line.team.result.outcome.digest for line in board.lines] != []
    assert {line.team.file.name: line.team.result.outcome.digest for line in board.lines} == {
        kept.name: kept.digest for kept in entry.files
    }
    assert (board.rank_by, board.hides_names, board.remarks) == (JOBS, True, ())
    assert [line.guess for line in board.lines if line.team.file.name == "team1.toml"] == [150_000]
    with pytest.raises(RoundError, match="nothing has been shown"):
        next(replay(OPEN.rounds[0]))


def test_that_results_that_are_no_longer_those_that_were_shown_are_named(teams: Path) -> None:
    entry = revealed(teams).rounds[0]
    first = KeptFile(entry.files[0].name, "0" * 16, entry.files[0].text)
    broken = KeptFile(entry.files[1].name, entry.files[1].digest, "format = 1")
    board = finished(replay(replace(entry, model="0.0.1", hides_names=False, files=(first, broken, *entry.files[2:]))))
    assert in_english(board.remarks[0]).startswith("The round was revealed with model 0.0.1")
    assert in_english(board.remarks[1]) == "Results are no longer those that were revealed: Team1."
    assert [file.name for file in board.workshop.folder.rejected] == ["team2.toml"]


def test_that_a_file_gives_back_what_was_saved(teams: Path, tmp_path: Path) -> None:
    path = tmp_path / "day.session.toml"
    whole = revealed(teams, OPEN.with_guess(Guess("Équipe « 1 »", 1.5))).with_round(Round("Suite", "startups_2030"))
    for session in (Session("Empty"), OPEN, whole):
        save_session(path, session)
        assert load_session(path) == session
    assert path.with_name("day.session.toml.bak").exists()


def test_that_a_session_that_could_not_be_read_again_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "day.session.toml"
    save_session(path, OPEN)
    before = path.read_bytes()
    monkeypatch.setattr(session_file, "LARGEST_SESSION", len(before))
    save_session(path, OPEN)
    with pytest.raises(ScenarioFileError, match=f"too large.*Allowed: up to {len(before)} bytes"):
        save_session(path, OPEN.with_guess(Guess("Team1", 1)))
    assert path.read_bytes() == before


def test_that_the_schema_takes_what_the_program_writes(teams: Path, tmp_path: Path) -> None:
    path = tmp_path / "day.session.toml"
    save_session(path, revealed(teams, OPEN.with_guess(Guess("Team1", 1.5))))
    validator = Draft202012Validator(json_schema())
    assert list(validator.iter_errors(tomllib.loads(path.read_text(encoding="utf-8")))) == []
    assert list(validator.iter_errors({"format": 1, "title": "x", "round": []})) != []


def test_that_every_problem_is_told_at_once_with_its_line() -> None:
    text = HEAD + (
        '[[rounds]]\ntitle = "One"\ntarget = "offshoring_job_2030"\nmember = 5\n'
        '[[rounds.guesses]]\nteam = "A"\nvalue = "many"\n[[rounds.guesses]]\nteam = "A"\nvalue = 3\n'
        f'[[rounds]]\ntitle = "Two"\ntarget = "{JOBS}"\nmembers = 0\nexports_2030_base = "other"\n'
        '[[rounds.files]]\nname = "a.toml"\ndigest = "xyz"\ntext = ""\n'
    )
    with pytest.raises(ScenarioFileError) as caught:
        parse_session(text, "day.session.toml")
    found = {(problem.key, problem.line): str(problem) for problem in caught.value.problems}
    assert set(found) == {
        ("rounds.0", 3),
        ("rounds.0.target", 5),
        ("rounds.0.member", 6),
        ("rounds.0.guesses.0.team", 8),
        ("rounds.0.guesses.0.value", 9),
        ("rounds.1.members", 16),
        ("rounds.1.exports_2030_base", 17),
        ("rounds.1.files", 18),
        ("rounds.1.files.0.digest", 20),
    }
    assert "Did you mean offshoring_jobs_2030?" in found["rounds.0.target", 5]
    assert "Did you mean members?" in found["rounds.0.member", 6]
    assert "Allowed: 1 to 4,096" in found["rounds.1.members", 16]
    assert "Allowed: as_quoted, re_based" in found["rounds.1.exports_2030_base", 17]
    assert "“A” guesses twice" in found["rounds.0.guesses.0.team", 8]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "does not say its format"),
        ("format = 2\n", "from a newer version"),
        ("format = true\ntitle = 'x'\n", "must be a whole number"),
        (HEAD + "rounds = 3\n", "must be a list of tables"),
        (HEAD + "rounds = [3]\n", "must be a table"),
        (HEAD + "rounds = [{}]\n", "target is missing"),
        (HEAD + "[[rounds]]\n" * 3, "only the last round can be open"),
        (HEAD + "title = 'y'\n", "stands twice"),
        ("x = " + "[" * 100, "nested too deeply"),
        ("x", "not TOML"),
    ],
)
def test_that_what_is_no_session_is_refused_with_a_reason(text: str, words: str) -> None:
    with pytest.raises(ScenarioFileError, match=words):
        parse_session(text, "day.session.toml")
