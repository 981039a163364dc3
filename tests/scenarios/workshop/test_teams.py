"""Reading a folder of team files, and running only what is new."""

from pathlib import Path

import pytest

from scenarios.results.cautions import in_english
from scenarios.results.outcome import run_scenario, stamped
from scenarios.scenario import Scenario
from scenarios.storage.problems import ScenarioFileError
from scenarios.workshop.folder import read_folder
from scenarios.workshop.teams import Terms, Workshop, workshop_of
from simulation.steps import finished
from tests.scenarios.workshop.conftest import GOOD, make_hostile, team_text, workshop

FEW = Terms(members=5)


def read(folder: Path, before: Workshop | None = None, terms: Terms = FEW) -> Workshop:
    return finished(workshop_of(folder, terms, before))


def test_that_broken_files_stop_none_of_the_good_ones(teams: Path) -> None:
    folder = read_folder(teams)
    assert [file.name for file in folder.files] == [f"{name}.toml" for name in GOOD]
    assert [(file.name, [problem.key for problem in file.problems]) for file in folder.rejected] == [
        ("team7.toml", ["budget.it_industri", "assumptions.spending_return"]),
        ("team8.toml", [""]),
    ]
    assert folder.passed_over == ("day.session.toml", "notes.docx", "older/", "~$team1.toml")


def test_that_hostile_files_are_refused_one_by_one(teams: Path) -> None:
    make_hostile(teams)
    folder = read_folder(teams)
    assert len(folder.files) == len(GOOD)
    messages = {file.name: file.problems[0].message for file in folder.rejected}
    assert "too large" in messages["huge.toml"]
    assert "it is a folder" in messages["folder.toml"]
    assert "cannot be read" in messages["loop.toml"]
    assert "no such file" in messages["gone.toml"]
    assert messages["empty.toml"]
    assert "device or pipe" in messages.get("pipe.toml", "device or pipe")


@pytest.mark.parametrize("name", ["missing", "file"])
def test_that_what_is_no_folder_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(ScenarioFileError, match="the folder cannot be read"):
        read_folder(tmp_path / name)


def test_that_a_team_is_run_as_its_file_says(teams: Path) -> None:
    team = workshop(teams, FEW).teams[0]
    alone = run_scenario(team.file.scenario, members=5)
    assert team.result.own.digest == alone.digest
    assert [entry.projected for entry in team.result.outcome.assessments] == [
        entry.projected for entry in alone.assessments
    ]


def test_that_only_new_and_changed_files_are_run_again(teams: Path) -> None:
    first = read(teams)
    assert first.run == len(GOOD)
    assert read(teams, first).run == 0
    (teams / "team2.toml").write_text(team_text("Team2", 951, 22_000), encoding="utf-8")
    (teams / "team1.toml").rename(teams / "team0.toml")
    (teams / "team9.toml").write_text((teams / "team3.toml").read_text(encoding="utf-8"), encoding="utf-8")
    (teams / "team6.toml").unlink()
    second = read(teams, first)
    assert second.run == 1
    assert [team.file.name for team in second.teams] == [
        f"{name}.toml" for name in ("team0", "team2", "team3", "team4", "team5", "team9")
    ]
    assert second.teams[0].result.outcome.projection is first.teams[0].result.outcome.projection
    assert second.official is first.official
    assert read(teams, second, Terms(members=6)).run == len(second.teams) - 1


def test_that_progress_is_told_and_work_can_be_given_up(teams: Path) -> None:
    steps = workshop_of(teams, FEW)
    shares = [next(steps) for _ in range(3)]
    assert shares == [1 / 7, 2 / 7, 3 / 7]
    steps.close()


def test_that_teams_with_the_same_title_are_told_apart(teams: Path) -> None:
    for name in ("team2", "team3"):
        (teams / f"{name}.toml").write_text(team_text("Team1", 800, None), encoding="utf-8")
    names = [team.name for team in workshop(teams, FEW).teams]
    assert names[:3] == ["Team1 (team1.toml)", "Team1 (team2.toml)", "Team1 (team3.toml)"]
    assert len(set(names)) == len(GOOD)


def test_that_codes_stay_when_other_files_come_and_go(teams: Path) -> None:
    first = {team.file.name: team.code for team in workshop(teams, FEW).teams}
    for name in ("aa", "team1b", "zz"):
        (teams / f"{name}.toml").write_text(team_text(name, 1, None), encoding="utf-8")
    (teams / "team4.toml").unlink()
    second = {team.file.name: team.code for team in workshop(teams, FEW).teams}
    assert len(set(second.values())) == len(second)
    assert {name: second[name] for name in first if name in second} == {
        name: code for name, code in first.items() if name in second
    }


def test_that_all_run_on_the_same_terms_and_what_differs_is_said(teams: Path) -> None:
    other = stamped(Scenario("Team1").with_seed(7).with_exports_base("re_based"))
    assert other.stamp is not None
    text = (
        'format = 1\ntitle = "Team1"\nseed = 7\n[targets]\nexports_2030_base = "re_based"\n'
        f'[stamp]\nmodel = "{other.stamp.model}"\ndigest = "{other.stamp.digest}"\n'
    )
    (teams / "team1.toml").write_text(text, encoding="utf-8")
    found = workshop(teams, FEW)
    result = found.teams[0].result
    official = [entry.projected for entry in found.official.assessments]
    assert [entry.projected for entry in result.outcome.assessments] == official
    assert result.own.stamp == "holds"
    assert [in_english(warning).split(";")[0] for warning in result.warnings] == [
        "The file's seed is 7",
        "The file reads the export target re-based",
    ]
