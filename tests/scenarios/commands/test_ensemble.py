"""``ensemble`` in this process, and with others beside it."""

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from simulation.ensemble import PIECE
from tests.scenarios.conftest import InProcess

FEW = ("--members", "200")
SOME = ("--members", str(PIECE + 500))


def found(command: InProcess, *arguments: str | Path) -> Any:
    code, out, err = command("ensemble", *arguments, "--format", "json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_that_a_small_ensemble_is_a_run(command: InProcess) -> None:
    ensemble = found(command, "training_first", *FEW)
    run = json.loads(command("run", "training_first", *FEW, "--format", "json")[1])
    assert ensemble["percentiles"] == {
        "method": "exact",
        "classes": 0,
        "typical_error_below": 0,
        "largest_error_below": 0,
    }
    assert (ensemble["compared_with"], ensemble["differences"]) == (None, [])
    assert {key: ensemble[key] for key in run if key != "statements"} == {
        key: value for key, value in run.items() if key != "statements"
    }


def test_that_a_large_ensemble_hardly_differs_from_a_run(command: InProcess) -> None:
    ensemble = found(command, "official", *SOME)
    run = json.loads(command("run", "official", *SOME, "--format", "json")[1])
    assert 0 < ensemble["percentiles"]["typical_error_below"] < 0.001
    for mine, its in zip(ensemble["targets"], run["targets"], strict=True):
        assert mine["probability"] == its["probability"]
        band = its["p95"] - its["p05"]
        assert mine["projected"] == pytest.approx(its["projected"], abs=1e-3 * band), mine["id"]
    assert ensemble["binding"] == run["binding"]


def test_that_processes_do_not_change_the_digest(command: InProcess) -> None:
    one, two = (found(command, "official", *SOME, "--jobs", jobs) for jobs in ("1", "2"))
    assert one == two


def test_that_others_are_compared_with_the_first(command: InProcess, team_file: Path) -> None:
    official, team, same = found(command, "official", team_file, "official", *FEW)
    first = "Official (official)"  # as there are two of that title
    assert [entry["compared_with"] for entry in (official, team, same)] == [None, first, first]
    jobs = {entry["variable"]: entry for entry in team["differences"] if entry["year"] == 2030}["offshoring_jobs"]
    assert jobs["probability_higher"] + jobs["probability_alike"] <= 1
    assert jobs["unit"] == "jobs"
    assert all(entry["probability_alike"] == 1 and entry["p95"] == 0 for entry in same["differences"])
    assert same["digest"] == official["digest"]


def test_that_other_seeds_give_way_to_the_first(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "lucky.toml"
    path.write_text('format = 1\ntitle = "Lucky"\nseed = 7\n', encoding="utf-8")
    code, out, err = command("ensemble", "official", path, *FEW, "--format", "json")
    assert code == 0
    assert err == f"{path}: run with the seed 2030 of official, so that differences are no accident.\n"
    official, lucky = json.loads(out)
    assert lucky["digest"] == official["digest"]


def test_that_rows_are_tidy(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "futures.xlsx"
    arguments = ("official", "training_first", *FEW, "--years", "2028,2030", "--variables", "training_gap")
    code, out, err = command("ensemble", *arguments, "--format", "csv", "--out", path)
    assert (code, err) == (0, f"Written: {path}\n")
    rows = list(csv.DictReader(StringIO(out)))
    alone = [row for row in rows if not row["compared_with"]]
    assert [(row["scenario"], row["year"]) for row in alone] == [
        (title, year) for title in ("Official", "Training first") for year in ("2028", "2030")
    ]
    compared = [row for row in rows if row["compared_with"] == "Official" and row["variable"] == "training_gap"]
    assert [row["year"] for row in compared] == ["2028", "2030"]
    assert all(0 <= float(row["probability_higher"]) <= 1 for row in compared)
    assert load_workbook(path).sheetnames == ["Targets", "Series", "Differences", "About"]


def test_that_the_table_says_how_exact_it_is(command: InProcess) -> None:
    code, out, err = command("ensemble", "official", "training_first", *SOME)
    assert (code, err) == (0, "")
    assert "Percentiles are counted in 2,048 classes a quantity." in out
    assert "add no evidence" in out
    assert "Training first less Official, in the same draws" in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--members", "0"), "--members: “0” is not allowed. Allowed: a whole number from 1 to 10,000,000,000. “"),
        (("--members", "1e3"), "--members: “1e3” is not allowed. Allowed: a whole number from 1"),
        (("--jobs", "0"), "--jobs: “0” is not allowed. Allowed: a whole number from 1 to 256. “"),
        (("--format", "jsn"), "--format: “jsn” is not allowed. Allowed: table, json, csv. Did you mean json? “"),
        (("--jobs", "2", "--cluster", "tcp://127.0.0.1:1"), "Choose one of them."),
        (("--cluster", "somewhere"), "is no address of a scheduler. Write it like tcp://"),
        (("--out", "futures.pdf"), ".csv, .json, .xlsx, .parquet"),
        (("--years", "2031"), "2031 lies outside the run"),
        (("--variables", "jobs"), "There is no variable “jobs”."),
        (("missing.toml",), "there is no such file"),
    ],
)
def test_that_bad_use_gives_two_and_a_hint(command: InProcess, arguments: tuple[str, ...], words: str) -> None:
    code, out, err = command("ensemble", "official", *arguments)
    assert (code, out) == (2, "")
    assert words in err
