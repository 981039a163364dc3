"""Results as a wide table of the Integrated Assessment Modeling Consortium."""

from io import StringIO
from pathlib import Path

import pandas as pd
import pytest

import scenarios.exchange
from scenarios.exchange.iamc import BANDS, COLUMNS, PATHS, iamc_text
from scenarios.results.outcome import PUBLIC_VARIABLES, run_scenario
from scenarios.results.output import RunOutput, run_output
from scenarios.scenario import Scenario
from tests.scenarios.conftest import InProcess

GUARDED = "'=B, “b”"
"""A title that a spreadsheet would compute, as it stands in the table."""


@pytest.fixture(scope="module")
def output() -> RunOutput:
    return run_output(run_scenario(Scenario("A"), members=40))


@pytest.fixture(scope="module")
def frame(output: RunOutput) -> pd.DataFrame:
    """Two scenarios of different length."""
    shorter = run_output(run_scenario(Scenario("B", horizon=2020), members=40))
    return pd.read_csv(StringIO(iamc_text([output, shorter], ["A", "=B, “b”"])))


def row(frame: pd.DataFrame, scenario: str, variable: str) -> pd.Series:
    found = frame[(frame["Scenario"] == scenario) & (frame["Variable"] == variable)]
    assert len(found) == 1, variable
    return found.iloc[0]


def test_that_the_columns_are_those_of_the_format(frame: pd.DataFrame) -> None:
    assert list(frame.columns) == [*COLUMNS, *map(str, range(2008, 2031))]
    assert set(frame["Region"]) == {"Morocco"}
    assert set(frame["Scenario"]) == {"A", GUARDED}
    assert not frame.duplicated(list(COLUMNS[:4])).any()


def test_that_every_public_variable_has_a_path_of_its_own() -> None:
    assert tuple(PATHS) == PUBLIC_VARIABLES
    assert len({path.lower() for path in PATHS.values()}) == len(PATHS)


def test_that_a_path_leads_to_the_median_with_the_percentiles_below(output: RunOutput, frame: pd.DataFrame) -> None:
    jobs = output.series["offshoring_jobs"]
    for element, path in (("crm", "Offshoring|Jobs|CRM"), ("total", "Offshoring|Jobs")):
        assert list(row(frame, "A", path).iloc[5:]) == jobs.elements[element].p50
        assert list(row(frame, "A", f"{path}|5th Percentile").iloc[5:]) == jobs.elements[element].p05
        assert row(frame, "A", path)["Unit"] == "jobs"
    assert {f"Budget|Voted|IT Industry{below}" for below in BANDS.values()} <= set(frame["Variable"])


def test_that_the_parts_of_the_central_run_add_up(frame: pd.DataFrame) -> None:
    parts = [row(frame, "A", f"Offshoring|Exports|{part}|Central Run") for part in ("ITO", "CRM", "ESO", "BPO", "KPO")]
    whole = row(frame, "A", "Offshoring|Exports|Central Run")
    assert sum(part["2030"] for part in parts) == pytest.approx(whole["2030"])


def test_that_years_beyond_a_run_are_empty(frame: pd.DataFrame) -> None:
    shorter = row(frame, GUARDED, "GDP|Direct Addition")
    assert shorter["2021":"2030"].isna().all()
    assert shorter["2008":"2020"].notna().all()


def test_that_a_single_run_has_no_percentiles() -> None:
    plan = run_output(run_scenario(Scenario("Plan", reading="as_planned")))
    table = pd.read_csv(StringIO(iamc_text([plan], ["Plan"])))
    assert not table["Variable"].str.contains("Percentile|Central", regex=True).any()
    assert row(table, "Plan", "Internet|Households")["2013"] == pytest.approx(1 / 3, abs=1e-3)


def test_that_the_tree_is_documented() -> None:
    text = (Path(scenarios.exchange.__file__).parent / "README.md").read_text(encoding="utf-8").replace("\\|", "|")
    for name, path in PATHS.items():
        assert f"| `{path}` |" in text
        assert f"| `{name}` |" in text


def test_that_several_scenarios_become_one_table(command: InProcess, team_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "results.csv"
    options = ("--to", "iamc", "--members", "30")
    code, text, err = command("export", team_file, "official", team_file, *options)
    assert (code, err) == (0, "")
    assert set(pd.read_csv(StringIO(text))["Scenario"]) == {"Team 3", "Official"}
    assert command("export", team_file, "official", *options, "--out", out) == (0, "", f"Written: {out}\n")
    assert out.read_bytes() == text.encode()


def test_that_what_to_know_is_said(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text('format = 1\ntitle = "Plan"\nreading = "as_planned"\n', encoding="utf-8")
    code, _, err = command("export", path, "--to", "iamc")
    assert code == 0
    assert err.startswith(f"{path}: The plan taken at its word is a single run")
