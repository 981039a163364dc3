"""``explain``: why two scenarios differ."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from scenarios.storage.meaning import known_assumptions
from tests.scenarios.conftest import InProcess

FEW = ("--members", "40")


def test_that_shares_sum_to_the_difference_that_runs_show(command: InProcess, team_file: Path) -> None:
    code, out, err = command("explain", "training_first", team_file, *FEW, "--format", "json")
    found = json.loads(out)
    assert (code, err) == (0, "")
    assert (found["variable"], found["year"], found["unit"]) == ("offshoring_jobs", 2030, "jobs")
    assert abs(sum(entry["share"] for entry in found["shares"]) - found["difference"]) < 1e-9
    assert found["difference"] == found["b"] - found["a"]
    assert {entry["lever"] for entry in found["shares"]} == {
        "budget.it_industry",
        "training_places.degree",
        "training_places.conversion",
    }
    runs = json.loads(command("run", "training_first", team_file, *FEW, "--format", "json")[1])
    medians = [run["series"]["offshoring_jobs"]["elements"]["total"]["p50"][-1] for run in runs]
    assert [found["a"], found["b"]] == pytest.approx(medians, rel=1e-11)
    alone = sum(entry["alone"] for entry in found["shares"])
    assert found["interaction"] == pytest.approx(found["difference"] - alone)


def test_that_the_table_says_what_stands_together(command: InProcess) -> None:
    code, out, err = command("explain", "official", "training_first", *FEW, "--variable", "training_gap")
    assert (code, err) == (0, "")
    assert "Training gap in 2030 (persons/year; median of 40 members)" in out
    assert "Training places opened · conversion with" in out or "Training places opened · degree with" in out
    assert "Each change made alone" in out


def test_that_csv_has_a_row_for_each_lever(command: InProcess) -> None:
    out = command("explain", "official", "tech_valleys_first", *FEW, "--year", "2027", "--format", "csv")[1]
    rows = list(csv.DictReader(StringIO(out)))
    assert {row["lever"] for row in rows} == {"budget.public_services", "budget.it_industry", "it_industry_mix"}


def test_that_what_does_not_differ_is_said(command: InProcess) -> None:
    code, out, err = command("explain", "official", "official", *FEW)
    assert code == 0
    assert "+0.0  difference" in out
    assert "do not differ" in err


def test_that_the_way_is_told_in_words_and_numbers(command: InProcess) -> None:
    arguments = ("explain", "official", "training_first", *FEW, "--trace")
    code, out, err = command(*arguments)
    assert (code, err) == (0, "")
    words = " ".join(out[out.index("How it comes about") :].split())
    assert "It goes back to the lever: Training places opened · " in words
    traced = json.loads(command(*arguments, "--format", "json")[1])["trace"]
    first = traced["stages"][0]
    assert (first["variable"], first["followed"]) == ("offshoring_jobs", "hires")
    assert sum(entry["part"] for entry in first["inputs"]) == pytest.approx(traced["difference"], rel=1e-9)
    assert first["inputs"][0]["part"] == pytest.approx(sum(first["inputs"][0]["by_year"].values()))
    assert " ".join(traced["sentences"]) in words


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--trace", "--format", "csv"), "--trace has no rows"),
        (("--variable", "ofshoring_jobs"), "Did you mean offshoring_jobs?"),
        (("--variable", "seats,hires"), "One variable is looked at at a time"),
        (("--variable", ""), "One variable is looked at at a time"),
        (("--variable", "job_productivity"), "The sum of job_productivity means nothing. Choose with --element: ito"),
        (("--element", "cmr"), "has no element “cmr”. Did you mean crm?"),
        (("--year", "2031"), "2031 lies outside what all of these cover, 2008 to 2030."),
        (("--year", "soon"), "--year"),
        (("--members", "0"), "--members"),
        (("--statistic", "mode"), "--statistic"),
    ],
)
def test_that_bad_use_is_explained(command: InProcess, arguments: tuple[str, ...], words: str) -> None:
    code, out, err = command("explain", "official", "training_first", *arguments)
    assert (code, out) == (2, "")
    assert words in err


def test_that_scenarios_of_different_horizons_are_explained_where_both_are(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "short.toml"
    path.write_text(
        'format = 1\ntitle = "Short"\nhorizon = 2020\n[training_places.degree]\n2012 = 0\n', encoding="utf-8"
    )
    for order in (("official", path), (path, "official")):
        code, out, err = command("explain", *order, *FEW, "--trace")
        assert (code, err) == (0, "")
        assert out.startswith("Offshoring jobs in 2020 ")


def test_that_a_file_that_is_not_there_is_named(command: InProcess) -> None:
    code, _, err = command("explain", "official", "trainng_first")
    assert code == 2
    assert "Did you mean training_first?" in err


def test_that_too_many_assumptions_are_refused_with_a_remedy(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "many.toml"
    chosen = [cell for name, cell in known_assumptions().items() if name.startswith("programme_effectiveness.")][:14]
    lines = [f"{cell.id} = {cell.value}" for cell in chosen]
    path.write_text("\n".join(['format = 1\ntitle = "Many"\n[assumptions]', *lines]), encoding="utf-8")
    code, _, err = command("explain", "official", path, *FEW, "--split-assumptions")
    assert code == 2
    assert "Leave out --split-assumptions" in err
    few = tmp_path / "few.toml"
    few.write_text("\n".join(['format = 1\ntitle = "Few"\n[assumptions]', *lines[:11]]), encoding="utf-8")
    code, _, err = command("explain", "official", few, "--members", "4000", "--split-assumptions")
    assert code == 2
    assert "up to 1,024 members. Ask for fewer with --members" in err
    assert command("explain", "official", path, *FEW)[0] == 0
