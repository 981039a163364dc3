"""The workbook of a scenario, as planners open it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from scenarios.exchange.excel import write_workbook
from scenarios.library import library
from scenarios.results.outcome import PUBLIC_VARIABLES, Outcome, run_scenario
from scenarios.scenario import Scenario
from scenarios.storage.files import load
from scenarios.storage.schema import LEVER_TABLES
from tests.scenarios.conftest import InProcess


def scenario() -> Scenario:
    return load(library()["training_first"]).with_note("budget", "=1+1").with_details(title="=cmd|'/c calc'!A1 \uffff")


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    return run_scenario(scenario(), file="team3.toml", members=600)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory, outcome: Outcome) -> Path:
    path = tmp_path_factory.mktemp("excel") / "team3.xlsx"
    write_workbook(path, outcome)
    return path


@pytest.fixture(scope="module")
def book(path: Path) -> Workbook:
    return load_workbook(path)


def rows(sheet: Worksheet, first: int) -> Iterator[list[Any]]:
    yield from (list(values) for values in sheet.iter_rows(min_row=first, values_only=True))


def test_that_the_sheets_come_in_the_order_of_interest(book: Workbook) -> None:
    assert book.sheetnames == [
        "Scenario",
        "Levers",
        "Targets",
        "Charts",
        "Results",
        "Assumptions",
        "Notes",
        "Official",
        "Sources",
    ]


def test_that_levers_stand_by_rubric_and_year_as_real_numbers(book: Workbook, outcome: Outcome) -> None:
    sheet = book["Levers"]
    assert sheet.freeze_panes == "D5"
    heading = [cell.value for cell in sheet[4]]
    assert heading == ["Lever", "Unit", "Key", *range(2009, 2031)]
    found = {}
    for row in sheet.iter_rows(min_row=5):
        if (key := row[2].value) is not None:
            assert {cell.data_type for cell in row[3:]} == {"n"}
            found[key] = [cell.value for cell in row[3:]]
            assert {cell.number_format for cell in row[3:]} < {"#,##0.0", "#,##0", "0.0%"}
    assert list(found) == [
        f"{lever}.{element}" for lever, table in LEVER_TABLES.items() for element in table.model_fields
    ]
    for key, values in found.items():
        lever, _, element = str(key).partition(".")
        assert values == [outcome.scenario.value(lever, element, year) for year in range(2009, 2031)]


def test_that_sums_are_formulas_and_nothing_else_is(book: Workbook) -> None:
    formulas = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert formulas
    assert {(cell.parent.title, str(cell.value)[:5]) for cell in formulas} == {
        ("Levers", "=SUM("),
        ("Official", "=SUM("),
    }


def test_that_texts_that_look_like_formulas_stay_texts(book: Workbook) -> None:
    title, remark = book["Scenario"]["B6"], book["Notes"]["B2"]
    assert (title.value, title.data_type, title.quotePrefix) == ("=cmd|'/c calc'!A1 \ufffd", "s", True)
    assert (remark.value, remark.data_type, remark.quotePrefix) == ("=1+1", "s", True)


def test_that_changes_are_marked_while_somebody_types(book: Workbook) -> None:
    rules = [
        (str(area.sqref), rule.formula[0])
        for area in book["Levers"].conditional_formatting
        for rule in area.rules
        if "OfficialValues" in rule.formula[0]
    ]
    assert [area for area, _ in rules] == ["D6:Y11", "D15:Y16", "D20:Y22", "D26:Y30"]
    assert rules[0][1].startswith("D6<>INDEX(OfficialValues,MATCH($C6,OfficialKeys,0),MATCH(D$4,OfficialYears,0))")
    assert book.defined_names["OfficialValues"].attr_text == "Official!$D$5:$Y$30"
    official = list(rows(book["Official"], 4))
    assert [row[2] for row in official] == [row[2] for row in rows(book["Levers"], 4)]
    assert official[2][3:6] == [346, 605, 413]


def test_that_only_what_is_allowed_can_be_typed(book: Workbook) -> None:
    found = {str(rule.sqref): rule for rule in book["Levers"].data_validations.dataValidation}
    assert list(found) == ["D6:Y11", "D15:Y16", "D20:Y22", "D26:Y30"]
    assert [rule.formula2 for rule in found.values()] == ["100000", "1000000", "1", "1"]
    assert {(rule.type, rule.operator, rule.formula1) for rule in found.values()} == {("decimal", "between", "0")}
    assert found["D20:Y22"].error == "Allowed: 0 to 1 (a share)."


def test_that_targets_and_results_are_those_of_the_run(book: Workbook, outcome: Outcome) -> None:
    targets = [row for row in rows(book["Targets"], 4) if isinstance(row[1], int)]
    assert len(targets) == len(outcome.assessments)
    (jobs,) = [row for row in targets if row[0] == "Offshoring jobs"]
    assessment = next(entry for entry in outcome.assessments if entry.target.id == "offshoring_jobs_2030")
    assert jobs[1:4] == [2030, 270_000, pytest.approx(assessment.projected, rel=1e-11)]
    assert any(str(row[0]).startswith("Offshoring jobs in 2030: ") for row in rows(book["Targets"], 4))
    series = list(rows(book["Results"], 2))
    assert len({row[0] for row in series}) == len(PUBLIC_VARIABLES)
    (median,) = [row for row in series if row[:4] == ["Offshoring jobs", "CRM", "jobs", "median"]]
    bands = outcome.projection.bands("offshoring_jobs")[:, 1, 2]
    assert median[4:] == pytest.approx(list(bands), rel=1e-11)


def test_that_there_are_charts_of_the_headlines_and_the_money(book: Workbook) -> None:
    charts: Any = vars(book["Charts"])["_charts"]
    assert [len(chart.series) for chart in charts] == [3, 3, 3, 6]
    references = [chart.series[0].val.numRef.f for chart in charts]
    assert references[0].startswith("'Results'!$E$")
    assert references[3] == "'Levers'!$D$6:$Y$6"


def test_that_assumptions_and_sources_are_listed(book: Workbook) -> None:
    assumptions = {row[0]: row for row in rows(book["Assumptions"], 2)}
    assert assumptions["absorption_base"][1:6] == [None, 0.4, 0.57, 0.8, 1]
    facts = {row[0]: row for row in rows(book["Sources"], 2)}
    assert facts["D0-001"][1:6] == ["Offshoring exports", "total", "2024", 26.2, "billion MAD"]


def test_that_the_same_run_gives_the_same_bytes(path: Path, outcome: Outcome, tmp_path: Path) -> None:
    again = tmp_path / "again.xlsx"
    write_workbook(again, outcome)
    assert again.read_bytes() == path.read_bytes()
    with ZipFile(path) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("docProps/core.xml").count(b">2000-01-01T00:00:00Z<") == 2


def test_that_years_go_as_far_as_the_scenario_does(tmp_path: Path) -> None:
    path = tmp_path / "far.xlsx"
    write_workbook(
        path, run_scenario(Scenario("Far", horizon=2020).with_value("budget", "governance", 2040, 1), members=1)
    )
    book = load_workbook(path)
    assert book["Levers"]["AI4"].value == 2040
    assert book["Results"].max_column == 4 + 2020 - 2007
    assert [row[3] for row in rows(book["Results"], 2)] == ["median"] * (book["Results"].max_row - 1)


def test_that_the_command_writes_it(command: InProcess, team_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "team3.xlsx"
    arguments = ("export", team_file, "--to", "xlsx", "--members", "40", "--out", out)
    assert command(*arguments) == (0, "", f"Written: {out}\n")
    assert "Team 3" in str(load_workbook(out)["Scenario"]["A1"].value)
