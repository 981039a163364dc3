"""What a notebook gets: exactly the documented lines, and what they rest on."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import scenarios
import simulation
from scenarios import load
from scenarios.results.outcome import run_scenario
from scenarios.storage.files import ScenarioFileError
from simulation import run
from simulation.model import mizan
from simulation.notebook import Tables
from tests.scenarios.conftest import ROOT


def documented() -> str:
    """The lines of the documentation."""
    text = (ROOT / "scenarios" / "exchange" / "README.md").read_text(encoding="utf-8")
    (lines,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    return str(lines)


@pytest.fixture(scope="module")
def tables() -> Tables:
    return run(load("training_first"), members=200)


def test_that_the_documented_lines_run(capsys: pytest.CaptureFixture[str]) -> None:
    lines, names = documented(), dict[str, Any]()
    assert len([line for line in lines.splitlines() if line]) == 10
    exec(lines, names)
    printed = capsys.readouterr().out
    assert "offshoring_jobs_2030" in printed
    assert names["ours"].value("training_places", "conversion", 2027) == 20_000
    outcome = run_scenario(names["ours"])
    (expected,) = [found for found in outcome.assessments if found.target.id == "offshoring_jobs_2030"]
    targets = names["after"].targets().set_index("target")
    assert targets.loc["offshoring_jobs_2030", "p50"] == expected.projected
    assert targets.loc["offshoring_jobs_2030", "probability"] == expected.probability
    assert names["jobs"].loc[2030, "p50"] == expected.projected
    assert (names["gain"].loc[2020] == 0).all()
    assert names["gain"].loc[2030].quantile(0.5) > 0


def test_that_series_are_tidy_and_hold_the_whole_model(tables: Tables) -> None:
    frame = tables.series()
    columns = ["variable", "element", "unit", "year", "central", "p05", "p25", "p50", "p75", "p95"]
    assert list(frame.columns) == columns
    assert set(frame["variable"]) == set(mizan().order)
    assert not frame.duplicated(["variable", "element", "year"]).any()
    assert frame[columns[4:]].dtypes.eq("float64").all()
    one = tables.series("offshoring_jobs", "fill_rate")
    assert list(one["element"].unique()) == ["ito", "crm", "eso", "bpo", "kpo", "total"]
    jobs = one[(one["variable"] == "offshoring_jobs") & (one["year"] == 2030)].set_index("element")["central"]
    assert jobs.drop("total").sum() == pytest.approx(jobs["total"])


def test_that_draws_are_those_of_the_percentiles(tables: Tables) -> None:
    draws = tables.draws("offshoring_jobs", "crm")
    assert draws.shape == (23, 200)
    assert (draws.index.name, draws.columns.name) == ("year", "member")
    series = tables.series("offshoring_jobs").query("element == 'crm'").set_index("year")
    pd.testing.assert_series_equal(draws.quantile(0.95, axis=1), series["p95"], check_names=False)
    assert list(draws[0]) == list(series["central"])
    assert tables.draws("budget_allocated").loc[2013].nunique() == 1


def test_that_the_plan_at_its_word_is_a_single_run() -> None:
    plan = run(load("official").with_reading("as_planned"))
    assert plan.draws("household_internet").shape == (23, 1)
    assert plan.targets().set_index("target").loc["household_internet_2013", "probability"] == 1


def test_that_files_and_names_of_the_library_are_loaded(team_file: Path) -> None:
    assert load(team_file).title == load(str(team_file)).title == "Team 3"
    with pytest.raises(ScenarioFileError, match="there is no such file"):
        load("oficial")


@pytest.mark.parametrize(
    ("variable", "element", "words"),
    [
        ("ofshoring_jobs", "total", "ofshoring_jobs"),
        ("offshoring_jobs", "cmr", "offshoring_jobs has no element 'cmr'; there are ito, crm"),
        ("job_productivity", "total", "job_productivity has no element 'total'"),
    ],
)
def test_that_unknown_names_are_refused(tables: Tables, variable: str, element: str, words: str) -> None:
    with pytest.raises(KeyError, match=words):
        tables.draws(variable, element)


def test_that_unknown_attributes_are_refused() -> None:
    for module in (simulation, scenarios):
        with pytest.raises(AttributeError, match="has no attribute 'walk'"):
            module.walk  # noqa: B018


def test_that_nothing_is_imported_before_it_is_used() -> None:
    program = "import sys, scenarios, simulation; print({'pandas', 'numpy', 'pydantic'} & set(sys.modules))"
    answer = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout == "set()\n"
