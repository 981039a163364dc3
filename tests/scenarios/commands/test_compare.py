"""``compare`` in this process."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from scenarios.comparison.output import CSV_COLUMNS
from scenarios.scenario import Scenario
from tests.scenarios.conftest import InProcess

FEW = ("--members", "50")


def test_that_levers_come_first_and_only_what_differs_is_listed(command: InProcess, team_file: Path) -> None:
    code, out, err = command("compare", "official", team_file, *FEW)
    assert (code, err) == (0, "")
    titles = ["Levers that differ", "Targets: median", "B less A: Team 3 against Official"]
    places = [out.index(title) for title in titles]
    assert places == sorted(places)
    levers = out[: places[1]].splitlines()
    held = f"{Scenario('').official('budget', 'it_industry', 2027):,.10g}"
    (row,) = [line for line in levers if line.startswith("Money voted")]
    assert row.split() == ["Money", "voted", "·", "it", "industry", "million", "MAD/year", "2027", held, "900"]
    assert "Assumptions that differ" not in out
    assert "35 targets are the same in all." in out


def test_that_machines_get_every_difference(command: InProcess, team_file: Path) -> None:
    found = json.loads(command("compare", "official", team_file, *FEW, "--format", "json")[1])
    held = Scenario("").official("budget", "it_industry", 2027)
    assert found["levers"] == [
        {"lever": "budget.it_industry", "unit": "million MAD/year", "year": 2027, "a": held, "b": 900.0}
    ]
    assert [entry["file"] for entry in found["scenarios"]] == ["official", str(team_file)]
    assert found["reference"] == "a"
    assert found["differs"] is True
    target = next(row for row in found["targets"] if row["id"] == "offshoring_jobs_2030")
    outcome = next(row for row in found["outcomes"] if (row["variable"], row["year"]) == ("offshoring_jobs", 2030))
    assert (target["a"], target["b"]) == (outcome["a"], outcome["b"])
    assert target["differences"] == outcome["differences"]
    assert list(target["differences"]) == ["b"]
    assert target["differences"]["b"]["difference"] == pytest.approx(target["b"] - target["a"])
    run = json.loads(command("run", team_file, *FEW, "--format", "json")[1])
    assert found["scenarios"][1]["digest"] == run["digest"]


def test_that_a_single_run_beside_many_makes_no_difference_certain(command: InProcess, tmp_path: Path) -> None:
    planned = tmp_path / "planned.toml"
    planned.write_text('format = 1\ntitle = "Planned"\nreading = "as_planned"\n', encoding="utf-8")
    out = command("compare", "official", planned, *FEW)[1].partition("B less A")[2]
    assert "> 99 %" in out
    assert " 100 %\n" not in out


def test_that_csv_is_tidy(command: InProcess, team_file: Path) -> None:
    arguments = ("--years", "2030", "--variables", "training_gap", *FEW, "--format", "csv")
    rows = list(csv.DictReader(StringIO(command("compare", "official", team_file, *arguments)[1])))
    assert tuple(rows[0]) == CSV_COLUMNS
    assert [row["scenario"] for row in rows[:2]] == ["a", "b"]
    assert {row["kind"] for row in rows} == {"lever", "target", "outcome"}
    gap = [row for row in rows if row["kind"] == "outcome"]
    assert [(row["name"], row["year"], row["title"]) for row in gap] == [
        ("training_gap", "2030", "Official"),
        ("training_gap", "2030", "Team 3"),
    ]
    assert gap[0]["difference"] == ""
    assert gap[1]["probability"]


def test_that_a_difference_fails_only_when_asked(command: InProcess, team_file: Path, tmp_path: Path) -> None:
    code, _, err = command("compare", "official", team_file, *FEW, "--fail-on-difference")
    assert (code, err) == (1, "The scenarios differ: levers budget.it_industry.\n")
    renamed = tmp_path / "renamed.toml"
    renamed.write_text(team_file.read_text(encoding="utf-8").replace("Team 3", "Team Three"), encoding="utf-8")
    code, out, err = command("compare", team_file, renamed, *FEW, "--fail-on-difference")
    assert (code, err) == (0, "")
    assert "No lever differs." in out
    assert "no result differs" in out


def test_that_any_scenario_can_be_the_reference(command: InProcess, team_file: Path) -> None:
    inside = json.loads(
        command("compare", "official", team_file, *FEW, "--reference", team_file, "--format", "json")[1]
    )
    assert inside["reference"] == "b"
    again = command("compare", "official", team_file, *FEW, "--reference", team_file.parent / "." / team_file.name)
    assert again[1].index("← reference") > again[1].index("B  Team 3")
    outside = json.loads(command("compare", team_file, *FEW, "--reference", "no_plan", "--format", "json")[1])
    assert outside["reference"] == "a"
    assert [entry["file"] for entry in outside["scenarios"]] == ["no_plan", str(team_file)]


def test_that_a_stamp_that_no_longer_holds_is_said(command: InProcess, team_file: Path) -> None:
    with team_file.open("a", encoding="utf-8") as file:
        file.write('[stamp]\nmodel = "0.0.1"\ndigest = "0123456789abcdef"\n')
    out = command("compare", "official", team_file, *FEW)[1]
    assert "stamp no longer holds" in out
    assert "Note: B: The file was saved with model 0.0.1" in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("official",), "One scenario alone cannot be compared"),
        (("official", "official", "--years", "2031"), "2031 lies outside the run"),
        (("official", "official", "--variables", "seets"), "Did you mean seats?"),
        (("official", "official", "--reference", "oficial"), "Did you mean official?"),
        (("official", "missing.toml"), "there is no such file"),
        (("official", *["no_plan"] * 26), "At most 26 scenarios"),
        (("official", "official", "--members", "0"), "--members"),
    ],
)
def test_that_bad_use_gives_two_and_a_hint(command: InProcess, arguments: tuple[str, ...], words: str) -> None:
    code, out, err = command("compare", *arguments)
    assert (code, out) == (2, "")
    assert words in err
