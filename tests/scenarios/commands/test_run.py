"""``run`` in this process; the program itself is started in test_main.py."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from tests.scenarios.conftest import InProcess

FEW = ("--members", "30")


def test_that_targets_come_before_series(command: InProcess) -> None:
    code, out, err = command("run", "official", *FEW)
    assert (code, err) == (0, "")
    titles = ["Official: as observed, 30 members", "Targets of the plan for 2013", "Targets for 2030", "Series"]
    places = [out.index(title) for title in titles]
    assert places == sorted(places)
    assert "✗  Offshoring jobs " in out
    assert "Offshoring exports (as quoted)" in out
    assert "✓  Households with internet" in out
    assert "Other aims" not in out


def test_that_one_file_gives_one_object_and_several_a_list(command: InProcess, team_file: Path) -> None:
    one = json.loads(command("run", team_file, *FEW, "--format", "json")[1])
    several = json.loads(command("run", team_file, "official", *FEW, "--format", "json")[1])
    assert one["scenario"]["file"] == str(team_file)
    assert several[0] == one
    assert several[1]["scenario"]["title"] == "Official"
    assert several[1]["digest"] != one["digest"]


def test_that_years_and_variables_are_chosen(command: InProcess) -> None:
    arguments = ("official", *FEW, "--years", "2024,2029-2030", "--variables", "seats,training_gap", "--format", "csv")
    code, out, err = command("run", *arguments)
    rows = list(csv.DictReader(StringIO(out)))
    assert (code, err) == (0, "")
    assert {row["variable"] for row in rows} == {"seats", "training_gap"}
    assert [row["year"] for row in rows] == ["2024", "2029", "2030"] * 2


def test_that_the_table_shows_what_is_asked_for(command: InProcess) -> None:
    out = command("run", "official", *FEW, "--years", "2029", "--variables", "job_productivity")[1]
    series = out[out.index("Series (median)") :]
    assert "5–95 % in 2029" in series
    assert "· crm" in series
    assert "Offshoring jobs" not in series


@pytest.mark.parametrize("suffix", [".json", ".csv", ".xlsx"])
def test_that_results_are_written_beside_being_printed(command: InProcess, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"results{suffix}"
    code, out, err = command("run", "official", *FEW, "--out", path)
    assert (code, err) == (0, f"Written: {path}\n")
    assert out.startswith("Official")
    assert path.stat().st_size > 1000


def test_that_a_required_target_that_is_missed_gives_one(command: InProcess) -> None:
    code, out, err = command("run", "official", *FEW, "--require", "household_internet_2013,egov_services_2013")
    assert code == 1
    assert err.startswith("official: egov_services_2013 is missed: ")
    assert "household_internet" not in err
    assert "Targets for 2030" in out


def test_that_a_required_target_that_is_met_gives_zero(command: InProcess) -> None:
    assert command("run", "official", *FEW, "--require", "household_internet_2013", "--probability", "0.9")[0] == 0


def test_that_a_probability_can_be_too_low(command: InProcess) -> None:
    require = ("--require", "offshoring_exports_2030")
    sure = json.loads(command("run", "official", "--members", "200", "--format", "json")[1])
    (target,) = [target for target in sure["targets"] if target["id"] == "offshoring_exports_2030"]
    code, _, err = command("run", "official", "--members", "200", *require, "--probability", "1")
    assert code == 1
    assert ("is missed" if not target["met"] else "is not sure enough") in err


def test_that_the_plan_at_its_word_meets_all_its_targets(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text('format = 1\ntitle = "Plan"\nreading = "as_planned"\nhorizon = 2014\n', encoding="utf-8")
    code, out, err = command("run", path, "--require", "all", "--probability", "1")
    assert (code, err) == (0, "")
    assert "as planned, 1 members" in out
    assert "Note: The plan taken at its word is a single run" in out


def test_that_a_target_that_is_off_by_default_can_be_required(command: InProcess) -> None:
    code, out, err = command("run", "official", *FEW, "--require", "startups_2030")
    assert code == 1
    assert "startups_2030 is missed" in err
    assert "Other aims, of other perimeters" in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--variables", "ofshoring_jobs"), "There is no variable “ofshoring_jobs”. Did you mean offshoring_jobs?"),
        (
            ("--require", "offshoring_jobs_2031"),
            "There is no target “offshoring_jobs_2031”. Did you mean offshoring_jobs",
        ),
        (("--years", "2031"), "2031 lies outside the run, which covers 2008 to 2030."),
        (("--years", "soon"), "“soon” is no year"),
        (("--members", "0"), "--members"),
        (("--members", "ten"), "--members"),
        (("--threads", "0"), "--threads"),
        (("--probability", "0.5"), "name them with --require"),
        (("--require", "all", "--probability", "50"), "--probability"),
        (("--format", "xml"), "--format"),
        (("--out", "results.pdf"), ".csv, .json, .xlsx, .parquet"),
        (("--out", "missing/results.csv"), "cannot be written"),
        (("--membres", "10"), "--members"),
        (("missing.toml",), "there is no such file"),
    ],
)
def test_that_bad_use_gives_two_and_a_hint(command: InProcess, arguments: tuple[str, ...], words: str) -> None:
    code, out, err = command("run", "official", *arguments)
    assert (code, out) == (2, "")
    assert words in err


def test_that_a_target_after_the_horizon_cannot_be_required(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "short.toml"
    path.write_text('format = 1\ntitle = "Short"\nhorizon = 2020\n', encoding="utf-8")
    code, _, err = command("run", path, "--require", "offshoring_jobs_2030")
    assert code == 2
    assert "offshoring_jobs_2030 is due after the horizon 2020" in err


def test_that_no_file_is_bad_use(command: InProcess) -> None:
    assert command("run")[0] == 2
