"""What machines read."""

import csv
import json
from dataclasses import asdict
from importlib.util import find_spec
from io import StringIO
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from openpyxl import load_workbook

from scenarios.results.outcome import PUBLIC_VARIABLES, Outcome, run_scenario
from scenarios.results.output import CSV_COLUMNS, UNITS, RunOutput, json_schema, run_output, unit_of
from scenarios.results.runs import run_results
from scenarios.results.sheets import OutputFileError, csv_text, json_text, write_results
from scenarios.scenario import Scenario
from simulation.dimensions import RUBRICS, SEGMENTS
from simulation.model import VERSION, mizan

without_pyarrow = pytest.mark.skipif(find_spec("pyarrow") is not None, reason="pyarrow is installed")


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    return run_scenario(Scenario("=1+1"), file="team3.toml", members=50)


@pytest.fixture(scope="module")
def output(outcome: Outcome) -> RunOutput:
    return run_output(outcome)


def test_that_the_output_says_what_was_run(output: RunOutput) -> None:
    assert asdict(output.scenario) == {
        "title": "=1+1",
        "file": "team3.toml",
        "baseline": "official",
        "reading": "as_observed",
        "seed": 2030,
        "horizon": 2030,
    }
    assert (output.model_version, output.members, output.years) == (VERSION, 50, list(range(2008, 2031)))
    assert len(output.digest) == 16


def test_that_the_public_variables_come_in_their_order(output: RunOutput) -> None:
    assert tuple(output.series) == PUBLIC_VARIABLES == tuple(UNITS)


def test_that_parts_have_a_total_where_a_sum_means_something(output: RunOutput) -> None:
    assert list(output.series["offshoring_jobs"].elements) == [*SEGMENTS, "total"]
    assert list(output.series["budget_allocated"].elements) == [*RUBRICS, "total"]
    assert list(output.series["fill_rate"].elements) == ["total"]
    parts = output.series["offshoring_jobs"].elements
    assert parts["total"].central[-1] == pytest.approx(sum(parts[segment].central[-1] for segment in SEGMENTS))


def test_that_a_variable_whose_sum_means_nothing_has_no_total(outcome: Outcome) -> None:
    again = run_scenario(outcome.scenario, members=2, also_variables=["job_productivity"])
    series = run_output(again, [2030], ["job_productivity"]).series
    assert list(series) == ["job_productivity"]
    assert list(series["job_productivity"].elements) == list(SEGMENTS)


def test_that_bands_rise_and_have_a_value_for_each_year(output: RunOutput) -> None:
    for series in output.series.values():
        for values in series.elements.values():
            rows = (values.central, values.p05, values.p25, values.p50, values.p75, values.p95)
            assert {len(row) for row in rows} == {23}
            for bands in zip(*rows[1:], strict=True):
                assert list(bands) == sorted(bands)


def test_that_years_can_be_chosen(outcome: Outcome, output: RunOutput) -> None:
    chosen = run_output(outcome, [2013, 2030])
    jobs = chosen.series["it_sector_jobs"].elements["total"]
    assert jobs.p50 == [output.series["it_sector_jobs"].elements["total"].p50[year - 2008] for year in (2013, 2030)]
    assert list(chosen.binding) == ["2013", "2030"]
    assert chosen.digest == output.digest


def test_that_what_binds_adds_up(output: RunOutput) -> None:
    assert list(output.binding) == [str(year) for year in output.years]
    for shares in output.binding.values():
        assert shares.demand + shares.skills + shares.seats == pytest.approx(1)


def test_that_targets_agree_with_the_series(output: RunOutput) -> None:
    targets = {target.id: target for target in output.targets}
    jobs = targets["it_sector_jobs_2013"]
    assert jobs.projected == output.series["it_sector_jobs"].elements["total"].p50[5]
    assert jobs.gap == pytest.approx(jobs.projected - jobs.value)
    assert (jobs.indicator, jobs.year, jobs.unit, jobs.base, jobs.origin) == (
        "it_sector_jobs",
        2013,
        "jobs",
        "",
        "plan_2013",
    )
    assert targets["offshoring_exports_2030"].base == "as_quoted"
    assert targets["profiles_trained_by_employer_offshoring_2013"].element == "offshoring"


def test_that_units_have_the_dimension_of_the_model(output: RunOutput) -> None:
    for name, series in output.series.items():
        declared = mizan().declarations[name].unit
        assert ("MAD" in declared) == ("MAD" in series.unit)
        assert ("million" in declared) == ("million" in series.unit)
        assert ("billion" in declared) == ("billion" in series.unit)
        assert declared.endswith("/year") == series.unit.endswith("/year")
    assert unit_of("seats") == mizan().declarations["seats"].unit
    assert unit_of("schools_equipped") == "share"


def test_that_the_json_fits_its_schema_and_holds_only_numbers(output: RunOutput) -> None:
    document = json.loads(json_text(run_results([output], ["A"])))
    assert [error.message for error in Draft202012Validator(json_schema()).iter_errors(document)] == []
    assert len(json.loads(json_text(run_results([output, output], ["A", "B"])))) == 2


def test_that_csv_rows_are_tidy(output: RunOutput) -> None:
    rows = list(csv.DictReader(StringIO(csv_text(run_results([output, output], ["A", "B"])))))
    assert tuple(rows[0]) == CSV_COLUMNS
    elements = sum(len(series.elements) for series in output.series.values())
    assert len(rows) == 2 * 23 * elements
    (jobs,) = [
        row
        for row in rows
        if (row["scenario"], row["variable"], row["element"], row["year"]) == ("B", "offshoring_jobs", "crm", "2030")
    ]
    assert float(jobs["p95"]) == output.series["offshoring_jobs"].elements["crm"].p95[-1]
    assert jobs["unit"] == "jobs"


def test_that_files_hold_what_is_printed(tmp_path: Path, output: RunOutput) -> None:
    for suffix, text in (
        (".json", json_text(run_results([output], ["A"]))),
        (".csv", csv_text(run_results([output], ["A"]))),
    ):
        path = tmp_path / f"results{suffix}"
        path.write_text("old", encoding="utf-8")
        write_results(path, run_results([output], ["A"]))
        assert path.read_text(encoding="utf-8-sig") == text
    assert len(list(tmp_path.iterdir())) == 2


def test_that_excel_gets_numbers_and_no_formulas(tmp_path: Path, output: RunOutput) -> None:
    path = tmp_path / "results.xlsx"
    write_results(path, run_results([output], ["=1+1"]))
    book = load_workbook(path)
    assert book.sheetnames == ["Targets", "Series", "About"]
    heading, first = list(book["Series"].iter_rows(max_row=2))
    assert tuple(cell.value for cell in heading) == CSV_COLUMNS
    assert (first[0].value, first[0].data_type) == ("=1+1", "s")
    assert (first[5].data_type, first[4].value) == ("n", 2008)
    assert book["About"]["H2"].value == output.digest
    assert book["Targets"].max_row == len(output.targets) + 1


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("results.pdf", "can be written as .csv, .json, .xlsx, .parquet"),
        ("missing/results.csv", "cannot be written"),
        pytest.param("results.parquet", "need the package pyarrow", marks=without_pyarrow),
    ],
)
def test_that_what_cannot_be_written_is_said(tmp_path: Path, output: RunOutput, name: str, words: str) -> None:
    with pytest.raises(OutputFileError, match=words):
        write_results(tmp_path / name, run_results([output], ["A"]))
    assert list(tmp_path.iterdir()) == []
