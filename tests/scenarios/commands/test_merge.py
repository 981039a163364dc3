"""``merge`` in this process: eight teams' files, two of them broken."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from scenarios.workshop.output import CSV_COLUMNS
from tests.scenarios.conftest import InProcess
from tests.scenarios.workshop.conftest import make_hostile, teams

__all__ = ["teams"]

FEW = ("--members", "5")
JOBS = "offshoring_jobs_2030"


@pytest.fixture
def few_teams(teams: Path) -> Path:
    """Two good files and the two broken ones."""
    for number in range(3, 7):
        (teams / f"team{number}.toml").unlink()
    return teams


def test_that_eight_teams_with_two_broken_files_come_out_whole(command: InProcess, teams: Path) -> None:
    code, out, err = command("merge", teams, *FEW, "--rank-by", JOBS)
    assert code == 0
    assert err == "2 of 8 files cannot be read; their problems are listed.\n"
    titles = ["6 teams", "Ranked by", "Levers that teams changed", "What each team set", "Files that cannot be read"]
    places = [out.index(title) for title in titles]
    assert places == sorted(places)
    (money,) = [line for line in out.splitlines() if line.startswith("Money voted") and "million" in line]
    assert money.split()[7:] == ["2027–2028", "340.0167", "5", "900", "1,366", "3,000", "2,100", "Team5"]
    broken = out[places[-1] :]
    assert "budget.it_industri" in broken
    assert "UTF-8" in broken
    assert "Passed over, as no team files: day.session.toml, notes.docx, older/, ~$team1.toml" in broken


def test_that_machines_get_teams_levers_and_rejected_files(command: InProcess, teams: Path) -> None:
    found = json.loads(command("merge", teams, *FEW, "--rank-by", JOBS, "--format", "json")[1])
    assert [team["rank"] for team in found["teams"]] == [1, 2, 3, 4, 5, 6]
    assert {team["file"] for team in found["teams"]} == {f"team{number}.toml" for number in range(1, 7)}
    assert found["teams"][0]["targets"][JOBS]["projected"] > found["official"]["targets"][JOBS]["projected"]
    money = next(row for row in found["levers"] if (row["lever"], row["year"]) == ("budget.it_industry", 2027))
    assert (money["min"], money["mean"], money["max"], money["outliers"]) == (900, 1366, 3000, ["Team5"])
    assert money["values"] == {
        team["team"]: {"Team1": 900, "Team2": 950, "Team3": 1000, "Team4": 980, "Team5": 3000, "Team6": None}[
            team["team"]
        ]
        for team in found["teams"]
    }
    assert [file["file"] for file in found["rejected"]] == ["team7.toml", "team8.toml"]
    problem = found["rejected"][0]["problems"][0]
    assert (problem["key"], problem["line"]) == ("budget.it_industri", 3)
    assert problem["allowed"].startswith("social_change")
    assert problem["fix"] == "Did you mean it_industry?"


def test_that_csv_is_tidy(command: InProcess, teams: Path) -> None:
    rows = list(csv.DictReader(StringIO(command("merge", teams, *FEW, "--format", "csv")[1])))
    assert tuple(rows[0]) == CSV_COLUMNS
    money = [row for row in rows if (row["name"], row["year"]) == ("budget.it_industry", "2027")]
    assert [(row["team"], row["value"], row["is_outlier"]) for row in money] == [
        ("Team1", "900.0", "False"),
        ("Team2", "950.0", "False"),
        ("Team3", "1000.0", "False"),
        ("Team4", "980.0", "False"),
        ("Team5", "3000.0", "True"),
    ]
    assert {(row["teams"], row["min"], row["max"]) for row in money} == {("5", "900.0", "3000.0")}
    assert sum(row["name"] == JOBS for row in rows) == 6


@pytest.mark.parametrize("format", ["table", "json"])
def test_that_hidden_names_stand_nowhere(command: InProcess, few_teams: Path, format: str) -> None:
    code, out, err = command("merge", few_teams, *FEW, "--hide-names", "--rank-by", JOBS, "--format", format)
    assert code == 0
    assert not [word for word in ("Team1", "team1", "Team7", "team7", "team8", "Someone") if word in out + err]


def test_that_the_output_is_the_same_every_time(command: InProcess, few_teams: Path) -> None:
    make_hostile(few_teams)
    first, second = (command("merge", few_teams, *FEW, "--format", "json") for _ in range(2))
    assert first == second
    assert len(json.loads(first[1])["rejected"]) >= 7


def test_that_a_rejected_file_fails_only_when_asked(command: InProcess, few_teams: Path) -> None:
    assert command("merge", few_teams, *FEW, "--fail-on-rejected")[0] == 1
    for name in ("team7.toml", "team8.toml"):
        (few_teams / name).unlink()
    assert command("merge", few_teams, *FEW, "--fail-on-rejected")[::2] == (0, "")


def test_that_no_good_file_gives_two(command: InProcess, tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("x = ", encoding="utf-8")
    code, out, err = command("merge", tmp_path, *FEW)
    assert code == 2
    assert "A file that cannot be read" in out
    assert "there is no scenario file that can be read" in err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("missing",), "the folder cannot be read: no such file"),
        ((".", "--rank-by", "offshoring_job_2030"), "Did you mean offshoring_jobs_2030?"),
        ((".", "--rank-by", f"{JOBS},startups_2030"), "ranked by one target"),
        ((".", "--members", "0"), "--members"),
        ((), "Missing argument"),
    ],
)
def test_that_bad_use_gives_two_and_a_hint(command: InProcess, arguments: tuple[str, ...], words: str) -> None:
    code, out, err = command("merge", *arguments)
    assert (code, out) == (2, "")
    assert words in err


def test_that_a_round_goes_from_guesses_to_results_and_is_shown_again(
    command: InProcess, few_teams: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "rabat.session.toml"
    arguments = ("merge", few_teams, *FEW, "--keep", kept)
    code, out, err = command(*arguments, "--rank-by", JOBS, "--hide-names", "--guess", "Team1=150,000")
    assert (code, out) == (0, "")
    assert "Round 1 is open, with 1 guess" in err
    assert command("merge", kept)[0] == 2
    code, shown, err = command(*arguments, "--format", "json")
    assert code == 0
    assert "Round 1 is kept in" in err
    first = json.loads(shown)
    assert (first["rank_by"], first["names_hidden"]) == (JOBS, True)
    assert [team["guess"] for team in first["teams"] if team["guess"]] == [150_000]
    for file in few_teams.glob("team*.toml"):
        file.unlink()
    again = json.loads(command("merge", kept, "--round", "Round 1", "--format", "json")[1])
    for key in ("teams", "levers", "official"):
        assert again[key] == first[key]
    code, _, err = command(*arguments, "--guess", "Team1=1")
    assert (code, "Name it with --rank-by" in err) == (2, True)


def test_that_one_team_and_one_guess_are_not_many(command: InProcess, tmp_path: Path, team_file: Path) -> None:
    assert command("merge", tmp_path, *FEW)[1].startswith("1 team\n")
    kept = tmp_path / "day.session.toml"
    said = command("merge", tmp_path, *FEW, "--rank-by", JOBS, "--keep", kept, "--guess", "Team 3=1")[2]
    assert f"with 1 guess of {JOBS}." in said


def test_that_a_scenario_file_is_no_folder_of_teams(command: InProcess, team_file: Path) -> None:
    words = "is a file. Name the folder with the teams' files, or a .session.toml file."
    assert command("merge", team_file) == (2, "", f"{team_file} {words}\n")


def test_that_a_round_without_a_team_stays_open(command: InProcess, tmp_path: Path) -> None:
    kept = tmp_path / "day.session.toml"
    arguments = ("merge", tmp_path, *FEW, "--keep", kept)
    assert command(*arguments, "--rank-by", JOBS, "--guess", "Team1=150 000")[0] == 0
    before = kept.read_bytes()
    assert command(*arguments)[0] == 2
    assert kept.read_bytes() == before


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_that_it_is_all_written_to_a_file(command: InProcess, teams: Path, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"teams{suffix}"
    code, out, err = command("merge", teams, *FEW, "--rank-by", JOBS, "--out", path)
    assert (code, out[:7]) == (0, "6 teams")
    assert f"Written: {path}" in err
    if suffix == ".xlsx":
        book = load_workbook(path)
        assert book.sheetnames == ["Teams", "Targets", "Levers", "Rejected", "About"]
        money = next(row for row in book["Levers"].iter_rows(values_only=True) if row[1] == "budget.it_industry")
        assert money[3] == 2027
        assert list(money[5:11]) == [5, 900, 1366, 3000, 2100, "Team5"]
        assert None in money[11:]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--guess", "Team1=1"), "Name it with --keep"),
        (("--keep", "day.toml", "--rank-by", JOBS), "a session file ends in .session.toml"),
        (("--keep", "day.session.toml"), "Name it with --rank-by"),
        (("--keep", "day.session.toml", "--rank-by", JOBS, "--guess", "Team1"), "is no guess"),
        (("--keep", "day.session.toml", "--rank-by", JOBS, "--guess", "=3"), "names no team"),
        (("--keep", "day.session.toml", "--rank-by", JOBS, "--guess", "Team1=nan"), "must be a finite number"),
        (("--keep", "open.session.toml", "--rank-by", "startups_2030"), f"is open and is about {JOBS}"),
        (("--keep", "open.session.toml", "--round", "Round 2"), "“Round 1” is still open"),
        (("--out", "teams.pdf"), "teams.pdf"),
    ],
)
def test_that_rounds_that_cannot_be_kept_are_refused(
    command: InProcess,
    teams: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    kept = tmp_path / "open.session.toml"
    kept.write_text(f'format = 1\ntitle = "Day"\n[[rounds]]\ntitle = "Round 1"\ntarget = "{JOBS}"\n', encoding="utf-8")
    before = kept.read_bytes()
    code, out, err = command("merge", teams, *arguments)
    assert (code, out) == (2, "")
    assert words in err
    assert list(tmp_path.glob("*.session.toml*")) == [kept]
    assert kept.read_bytes() == before
