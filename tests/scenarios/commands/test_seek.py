"""``seek``: what it would take, from options to a scenario file."""

import json
from pathlib import Path

import pytest

from scenarios.results.outcome import run_scenario
from scenarios.storage.files import load
from tests.scenarios.conftest import InProcess

EXPORTS = "offshoring_exports_2030"
MEMBERS = 25
FEW = ("--members", str(MEMBERS))
LOCKS = ("--lock", "social_change,public_services,sme_productivity,cyber_confidence,governance,it_industry_mix")


def test_that_what_is_found_is_a_scenario_that_does_it(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "enough.toml"
    code, out, err = command("seek", "official", "--target", EXPORTS, *FEW, *LOCKS, "--format", "json", "--out", path)
    found = json.loads(out)
    assert (code, err) == (0, f"Written: {path}\n")
    assert found["feasible"]
    assert found["cost"] > 0
    assert found["changes"].keys() <= {"budget.it_industry", "training_places.degree", "training_places.conversion"}
    assert all(2025 <= int(year) <= 2030 for years in found["changes"].values() for year in years)
    scenario = load(path)
    for lever, years in found["changes"].items():
        key, element = lever.split(".")
        assert all(scenario.value(key, element, int(year)) == value for year, value in years.items())
    outcome = run_scenario(scenario, members=MEMBERS, also_targets=[EXPORTS])
    (target,) = [entry for entry in outcome.assessments if entry.target.id == EXPORTS]
    assert target.probability >= 0.5
    assert found["probability_search"] == pytest.approx(target.probability, abs=1 / MEMBERS + 1e-9)
    assert scenario.stamp is not None
    assert run_scenario(scenario).digest == scenario.stamp.digest
    assert scenario.description == found["message"]


def test_that_out_of_reach_is_a_no_with_reasons(command: InProcess) -> None:
    bounds = ("--bound", "degree=126750:130000", "--bound", "conversion=42000:43000", "--bound", "it_industry=0:2500")
    arguments = ("seek", "official", "--target", EXPORTS, "--probability", "0.9", *FEW, *LOCKS, *bounds)
    code, out, err = command(*arguments)
    assert (code, err) == (1, "")
    words = " ".join(out.split())
    assert words.startswith(
        "Out of reach within these bounds: with the best that was found Offshoring exports 2030 (as quoted) is met in"
    )
    assert "hold jobs back: in" in words or "from abroad that is then too small" in words
    assert "Of all bounds that of one lever keeps most from the aim" in words
    assert "Training places opened · degree" in out


def test_that_fronts_frozen_judgement_and_both_readings_are_given(command: InProcess) -> None:
    options = ("--freeze-judgement", "--both-readings", "--maximin", "--pareto", "--format", "json")
    targets = ("--target", EXPORTS, "--target", "offshoring_jobs_2030")
    code, out, _ = command("seek", "official", *targets, *FEW, *LOCKS, *options)
    found = json.loads(out)
    assert code == 1, "the target for jobs is out of reach"
    assert {(target["id"], target["reading"]) for target in found["targets"]} == {
        (name, reading) for name in (EXPORTS, "offshoring_jobs_2030") for reading in ("as_observed", "as_planned")
    }
    assert found["trade_front"]
    assert set(found["binding"]) == {str(year) for year in range(2025, 2031)}
    assert "Under the other reading" in found["message"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--target", "offshoring_exports_2031"), "Did you mean offshoring_exports_2030?"),
        (("--target", ""), "Name a target with --target"),
        ((), "--target"),
        (("--target", EXPORTS, "--probability", "0"), "lies above 0 and up to 1"),
        (("--target", EXPORTS, "--probability", "1.5"), "lies above 0 and up to 1"),
        (("--target", EXPORTS, "--probability", "nan"), "lies above 0 and up to 1"),
        (("--target", "household_internet_2013"), "due before 2025, the first year that may change"),
        (("--target", EXPORTS, "--years", "2029,2026"), "must follow each other"),
        (("--target", EXPORTS, "--years", "2031"), "2031 lies outside the run"),
        (("--target", EXPORTS, "--bound", "it_industry"), "write it as lever=least:most"),
        (("--target", EXPORTS, "--bound", "it_industry=a:b"), "“a” is no number"),
        (("--target", EXPORTS, "--bound", "it_industry=0:inf"), "“inf” is no number"),
        (("--target", EXPORTS, "--bound", "it_industry=9:1"), "the bounds 9 to 1 must rise"),
        (("--target", EXPORTS, "--bound", "it_industry=-1:1"), "must rise and lie within 0"),
        (("--target", EXPORTS, "--bound", "incentives=0:2"), "must rise and lie within 0 and 1"),
        (("--target", EXPORTS, "--bound", "it_industri=0:1"), "Did you mean it_industry?"),
        (
            ("--target", EXPORTS, "--lock", "startups_clusters"),
            "there is no lever “startups_clusters” that can be changed",
        ),
        (("--target", EXPORTS, "--lock", "budget,training_places,it_industry_mix"), "Every lever is locked"),
        (("--target", EXPORTS, "--lock", "degree", "--bound", "degree=0:1"), "is locked and has bounds"),
        (("--target", EXPORTS, "--weight", "degree=-1"), "the weight -1 must lie within 0"),
        (("--target", EXPORTS, "--weight", "degree"), "“” is no number"),
        (
            ("--target", EXPORTS, "--envelope", "5", "--lock", "social_change"),
            "is below what the locks and bounds ask for",
        ),
        (("--target", EXPORTS, "--envelope", "nan"), "--envelope: nan is not allowed. Allowed: a sum of money from 0"),
        (("--target", EXPORTS, "--members", "5"), "--members"),
        (("--target", EXPORTS, "--out", "found.csv"), "a scenario file ends in .toml"),
    ],
)
def test_that_bad_use_is_explained(command: InProcess, arguments: tuple[str, ...], words: str) -> None:
    code, out, err = command("seek", "official", *arguments)
    assert (code, out) == (2, "")
    assert words in err
