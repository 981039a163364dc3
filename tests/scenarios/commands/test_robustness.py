"""``robustness`` in this process."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from scenarios.robustness.output import COLUMNS
from tests.scenarios.conftest import InProcess

THREE = ("official", "training_first", "digital_morocco_2030")
FEW = ("--members", "601")


def test_that_a_comparison_names_leader_regret_and_region(command: InProcess) -> None:
    code, out, err = command("robustness", *THREE, *FEW, "--target", "offshoring_exports_2030", "--format", "json")
    page = json.loads(out)
    assert (code, err) == (0, "")
    assert (page["leader"], page["fails"], page["futures"]) == ("Digital Morocco 2030", "missed", 600)
    assert page["enough"] == pytest.approx(39.96)
    shares = {entry["scenario"]: entry for entry in page["scenarios"]}
    assert shares["Digital Morocco 2030"]["among_best"] > 0.9
    assert shares["Official"]["mean_regret"] > shares["Training first"]["mean_regret"] > 0
    assert page["region"]["density"] > page["failing"]
    assert {"assumption", "low", "high"} <= page["region"]["restrictions"][0].keys()
    assert "(density)" in page["statements"][-1]
    assert "Friedman and Fisher 1999" in page["statements"][-1]


def test_that_less_of_a_gap_is_better(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "regret.xlsx"
    arguments = (*THREE, *FEW, "--variable", "training_gap_cumulative", "--format", "csv", "--out", path)
    code, out, err = command("robustness", *arguments)
    rows = list(csv.DictReader(StringIO(out)))
    assert (code, err) == (0, f"Written: {path}\n")
    assert tuple(rows[0]) == COLUMNS
    best = max(rows, key=lambda row: float(row["among_best"]))
    assert float(best["p50"]) == min(float(row["p50"]) for row in rows)
    assert load_workbook(path).sheetnames[0] == "Scenarios"


def test_that_the_table_puts_the_region_into_words(command: InProcess) -> None:
    code, out, err = command("robustness", *THREE, *FEW, "--target", "offshoring_exports_2030")
    assert (code, err) == (0, "")
    assert "Offshoring exports in 2030 (billion MAD/year; higher is better), 600 futures" in out
    assert "The aim: Offshoring exports 2030 (as quoted), 40.0." in out
    assert "it misses the aim" in out
    words = " ".join(out.split())
    assert "That happens above all where “" in words
    assert "” is at most " in words
    assert "% to " in words


def test_that_scenarios_that_are_alike_are_not_ranked(command: InProcess) -> None:
    arguments = ("official", "training_first", "after_2026_cliff", *FEW, "--year", "2020", "--format", "json")
    sentences = json.loads(command("robustness", *arguments)[1])["statements"]
    assert sentences[0].startswith("Official, Training first, Cliff after 2026 are among the best equally often;")
    assert sentences[1] == "In < 1 % of 600 futures another scenario is better."


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("official",), "At least two scenarios"),
        (("official", "official"), "named twice"),
        (("official", "training_first", "--fails", "missed"), "Without a target nothing is missed"),
        (("official", "training_first", "--members", "50"), "--members"),
        (("official", "training_first", "--better", "more"), "--better"),
        (("official", "training_first", "--target", "jobs"), "There is no target “jobs”"),
    ],
)
def test_that_bad_use_gives_two_and_a_hint(command: InProcess, arguments: tuple[str, ...], words: str) -> None:
    code, out, err = command("robustness", *arguments)
    assert (code, out) == (2, "")
    assert words in err


def test_that_the_plan_at_its_word_is_refused(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text('format = 1\ntitle = "Plan"\nreading = "as_planned"\n', encoding="utf-8")
    code, _, err = command("robustness", "official", path)
    assert (code, "Plan knows a single future" in err) == (2, True)
