"""``sensitivity`` in this process."""

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from scenarios.sensitivity.shape import MORRIS_COLUMNS, SOBOL_COLUMNS, TORNADO_COLUMNS
from tests.scenarios.conftest import InProcess

QUICK = {
    "tornado": ("--members", "100"),
    "sobol": ("--method", "sobol", "--groups", "4", "--base", "64"),
    "morris": ("--method", "morris", "--paths", "2"),
}


def found(command: InProcess, *arguments: str | Path) -> Any:
    code, out, err = command("sensitivity", *arguments, "--format", "json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_that_a_tornado_says_what_turns(command: InProcess) -> None:
    page = found(command, "official", "--target", "offshoring_exports_2030", *QUICK["tornado"])
    assert (page["method"], page["variable"], page["year"], page["target"]) == (
        "tornado",
        "offshoring_exports",
        2030,
        "offshoring_exports_2030",
    )
    assert page["over"] == "prior"
    assert "ruled out" in page["treatment"]
    assert len(page["ends"]) == 2 * 160
    run = json.loads(command("run", "official", "--members", "1", "--format", "json")[1])
    central = run["series"]["offshoring_exports"]["elements"]["total"]["central"][-1]
    assert page["central"] == pytest.approx(central)
    assert {"target", "order"} == {entry["kind"] for entry in page["turned"]}
    verdicts = [entry for entry in page["turned"] if entry["what"] == "offshoring_exports_2030"]
    assert {entry["becomes"] for entry in verdicts} == {"met"}
    assert any(sentence.startswith("Offshoring exports 2030 (as quoted): missed") for sentence in page["statements"])
    assert len(page["orders"]) == 63


def test_that_indices_name_their_groups_and_their_treatment(command: InProcess) -> None:
    page = found(command, "official", "--variable", "training_gap", "--year", "2028", *QUICK["sobol"])
    assert (page["runs"], page["over"], len(page["groups"])) == (6 * 64, "calibrated", 4)
    assert "rank correlation" in page["treatment"]
    assert sum(len(group["assumptions"]) for group in page["groups"]) == 160
    for group in page["groups"]:
        assert group["total_p05"] <= group["total"] <= group["total_p95"]
    assert page["deviation_with_correlations"] > 0


def test_that_effects_are_sorted(command: InProcess) -> None:
    page = found(command, "official", "--variable", "offshoring_jobs", "--element", "crm", *QUICK["morris"])
    assert (page["element"], page["runs"], len(page["effects"])) == ("crm", 2 * 161, 160)
    sizes = [effect["mu_star"] for effect in page["effects"]]
    assert sizes == sorted(sizes, reverse=True)


def test_that_a_result_that_hangs_on_nothing_is_told(command: InProcess) -> None:
    code, out, err = command("sensitivity", "official", "--variable", "budget_allocated", *QUICK["sobol"])
    assert (code, err) == (0, "")
    assert "The result is the same whatever the assumptions are." in out


@pytest.mark.parametrize(
    ("method", "columns", "words", "sheets"),
    [
        ("tornado", TORNADO_COLUMNS, "What turns", ["Ends", "Turned"]),
        ("sobol", SOBOL_COLUMNS, "Parts of the variance", ["Sobol indices", "Groups"]),
        ("morris", MORRIS_COLUMNS, "Effects of a whole range (jobs)", ["Elementary effects"]),
    ],
)
def test_that_every_form_is_given_out(
    command: InProcess, tmp_path: Path, method: str, columns: tuple[str, ...], words: str, sheets: list[str]
) -> None:
    code, out, err = command("sensitivity", "official", *QUICK[method])
    assert (code, err) == (0, "")
    assert out.startswith("Official: what Offshoring jobs in 2030 hangs on\n")
    assert words in out
    path = tmp_path / "sensitivity.xlsx"
    code, out, err = command("sensitivity", "official", *QUICK[method], "--format", "csv", "--out", path)
    assert (code, err) == (0, f"Written: {path}\n")
    rows = list(csv.DictReader(StringIO(out)))
    assert tuple(rows[0]) == columns
    assert load_workbook(path).sheetnames == sheets


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--method", "guess"), "--method"),
        (("--target", "offshoring_jobs_2031"), "Did you mean offshoring_jobs_2030?"),
        (("--target", "offshoring_jobs_2030", "--year", "2028"), "--target says what is looked at"),
        (("--variable", "seats,hires"), "One variable is looked at at a time"),
        (("--variable", "job_productivity"), "means nothing"),
        (("--base", "100"), "--base is 100; allowed: a power of two, such as 1024."),
        (("--groups", "1"), "--groups"),
        (("--out", "results.txt"), "ends in .csv, .json, .xlsx, .parquet"),
    ],
)
def test_that_bad_use_gives_two_and_a_hint(command: InProcess, arguments: tuple[str, ...], words: str) -> None:
    code, out, err = command("sensitivity", "official", *arguments)
    assert (code, out) == (2, "")
    assert words in err


def test_that_a_plan_at_its_word_or_a_short_one_is_told(command: InProcess, tmp_path: Path) -> None:
    planned, short = tmp_path / "plan.toml", tmp_path / "short.toml"
    planned.write_text('format = 1\ntitle = "Plan"\nreading = "as_planned"\n', encoding="utf-8")
    short.write_text('format = 1\ntitle = "Short"\nhorizon = 2020\n', encoding="utf-8")
    for method in QUICK:
        code, _, err = command("sensitivity", planned, "--method", method)
        assert (code, "taken at its word" in err) == (2, True), method
    assert "due after the horizon 2020" in command("sensitivity", short, "--target", "offshoring_jobs_2030")[2]
    assert found(command, short, *QUICK["tornado"])["year"] == 2020
