"""The way back from a workbook: exact, and with every problem at its cell."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl import Workbook, load_workbook

from scenarios.exchange.excel import read_workbook, write_workbook
from scenarios.library import library
from scenarios.results.outcome import run_scenario
from scenarios.scenario import Scenario
from scenarios.storage.files import ScenarioFileError, load
from scenarios.storage.problems import Problem
from simulation.levers import official_levers
from tests.scenarios.conftest import InProcess
from tests.scenarios.strategies import scenarios

Edit = Callable[[Workbook], object]
Edited = Callable[[Edit], Path]


def exported(scenario: Scenario, path: Path) -> Path:
    write_workbook(path, run_scenario(scenario, members=1))
    return path


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return exported(load(library()["training_first"]), tmp_path_factory.mktemp("excel") / "original.xlsx")


@pytest.fixture
def edited(original: Path, tmp_path: Path) -> Edited:
    """A copy of the exported workbook after somebody has worked on it."""

    def edit(change: Edit) -> Path:
        book = load_workbook(original)
        change(book)
        path = tmp_path / "edited.xlsx"
        book.save(path)
        return path

    return edit


def problems_of(path: Path) -> list[Problem]:
    with pytest.raises(ScenarioFileError) as caught:
        read_workbook(path)
    assert {problem.file for problem in caught.value.problems} == {str(path)}
    return list(caught.value.problems)


# Exact


@pytest.mark.parametrize("name", library())
def test_that_scenarios_come_back_as_they_were(name: str, tmp_path: Path) -> None:
    scenario = load(library()[name])
    imported = read_workbook(exported(scenario, tmp_path / "a.xlsx"))
    assert imported.scenario == replace(scenario, stamp=None)
    assert imported.remarks == ()


def every_value(scenario: Scenario) -> dict[tuple[str, str, int], float]:
    return {
        (lever, element, year): scenario.value(lever, element, year)
        for lever, elements in official_levers().items()
        for element in elements
        for year in range(2009, 2051)
    }


@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(scenarios())
def test_that_every_scenario_comes_back_to_the_last_bit(tmp_path: Path, scenario: Scenario) -> None:
    def plain(text: str) -> str:
        return text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")  # XML has no place for these

    imported = read_workbook(exported(replace(scenario, reading="as_planned"), tmp_path / "a.xlsx")).scenario
    assert every_value(imported) == every_value(scenario)
    assert imported.assumptions == scenario.assumptions
    words = ("title", "author", "description")
    assert [getattr(imported, name) for name in words] == [plain(getattr(scenario, name)) for name in words]
    assert imported.notes == {subject: plain(text) for subject, text in scenario.notes.items() if text}
    run = ("baseline", "seed", "horizon", "exports_2030_base")
    assert [getattr(imported, name) for name in run] == [getattr(scenario, name) for name in run]
    assert read_workbook(exported(imported, tmp_path / "b.xlsx")).scenario == imported


def test_that_sixteen_digits_would_not_be_enough(tmp_path: Path) -> None:
    value = 0.1 + 0.2
    assert float(f"{value:.16g}") != value
    scenario = Scenario("x").with_value("budget", "governance", 2027, value)
    assert read_workbook(exported(scenario, tmp_path / "a.xlsx")).scenario.value("budget", "governance", 2027) == value


# Edits


def test_that_edits_arrive(edited: Edited) -> None:
    def change(book: Workbook) -> None:
        levers = book["Levers"]
        levers["V9"] = 900
        levers["W9"] = 850.25
        for row, share in zip((20, 21, 22), (0.5, 0.25, 0.25), strict=True):
            levers.cell(row, 22).value = share
        book["Scenario"]["B6"] = 2027
        book["Scenario"]["B12"] = 2035
        book["Assumptions"]["B2"] = book["Assumptions"]["D2"].value
        book["Notes"]["A2"], book["Notes"]["B2"] = "budget.it_industry", "More for the valleys"

    scenario = read_workbook(edited(change)).scenario
    assert scenario.title == "2027"
    assert scenario.horizon == 2035
    assert dict(scenario.differences["budget"]["it_industry"]) == {2027: 900, 2028: 850.25}
    assert scenario.differences["it_industry_mix"]["startups_clusters"] == {2027: 0.5}
    assert len(scenario.assumptions) == 1
    assert scenario.notes["budget.it_industry"] == "More for the valleys"


def test_that_rows_and_columns_may_be_moved_and_added(edited: Edited, original: Path) -> None:
    def change(book: Workbook) -> None:
        levers = book["Levers"]
        levers.insert_cols(1, 2)
        levers.insert_rows(2, 3)
        levers["A1"] = "Team 3, second draft"
        levers["E20"] = None
        levers.title = "between"  # openpyxl takes another name for the same one in other letters
        levers.title = "levers"
        del book["Results"], book["Charts"]

    assert read_workbook(edited(change)).scenario == read_workbook(original).scenario


def test_that_the_sheet_of_levers_alone_is_enough(edited: Edited) -> None:
    def change(book: Workbook) -> None:
        for name in book.sheetnames:
            if name != "Levers":
                del book[name]
        book["Levers"].delete_rows(9)
        book["Levers"].delete_cols(22)

    imported = read_workbook(edited(change))
    assert imported.scenario.title == "edited"
    assert imported.scenario.differences.keys() == {"training_places"}
    assert imported.remarks == (
        "There is no sheet Scenario: the title is the file's name, the rest is as usual.",
        "Levers has no row for budget.it_industry: official values are kept.",
        "Levers has no column for 2027: official values are kept.",
    )


# Problems


def test_that_every_problem_is_listed_with_its_cell(edited: Edited) -> None:
    def change(book: Workbook) -> None:
        levers = book["Levers"]
        levers["V9"] = "1 200,5"
        levers["W9"] = -5
        levers["X9"] = None
        levers["Y9"] = True
        levers["D6"] = "=1+1"
        levers["V15"] = 2_000_000
        levers["V20"] = 0.9
        levers["C16"] = "training_places.convertion"
        levers["E4"] = 2051
        levers["F4"] = 2012
        book["Scenario"]["B10"] = "as_seen"
        book["Scenario"]["B11"] = 1.5
        book["Scenario"]["A13"] = "exports_base"
        book["Assumptions"]["B3"] = "much"
        book["Assumptions"]["B4"] = 1e9
        book["Notes"]["A2"], book["Notes"]["B2"] = "budget.it", "x"

    problems = problems_of(edited(change))
    by_cell = {problem.cell.removeprefix("sheet ").replace(", cell ", "!"): problem for problem in problems}
    assert list(by_cell) == [
        "Scenario!B10",
        "Scenario!B11",
        "Scenario!B13",
        "Levers!E4",
        "Levers!G4",
        "Levers!D6",
        "Levers!V9",
        "Levers!W9",
        "Levers!X9",
        "Levers!Y9",
        "Levers!V15",
        "Levers!C16",
        "Levers!V20",
        "Assumptions!B3",
        "Assumptions!B4",
        "Notes!B2",
    ]
    text = by_cell["Levers!V9"]
    assert text.key == "budget.it_industry.2027"
    assert (text.found, text.allowed) == ("“1 200,5”", "0 to 100,000 (MAD million a year)")
    assert by_cell["Levers!W9"].found == "-5"
    assert "is empty" in by_cell["Levers!X9"].message
    assert "a formula whose value is not stored" in by_cell["Levers!D6"].message
    assert by_cell["Levers!C16"].fix == "Did you mean training_places.conversion?"
    assert "sum to 1.5" in by_cell["Levers!V20"].message
    assert by_cell["Scenario!B10"].allowed == "as_observed, as_planned"
    assert "Levers, cell V9: budget.it_industry.2027 must be a number." in str(text)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda book: book["Levers"].delete_cols(3), "no heading “Key”"),
        (lambda book: book["Assumptions"].delete_cols(2), "no heading “Key” and “Own value”"),
        (lambda book: book.remove(book["Levers"]), "there is no sheet “Levers”"),
        (lambda book: setattr(book["Levers"]["C7"], "value", "budget.social_change"), "stands twice"),
        (lambda book: setattr(book["Scenario"]["B5"], "value", 9), "newer version of Mizan"),
    ],
)
def test_that_what_is_missing_or_strange_is_said(edited: Edited, change: Edit, words: str) -> None:
    assert words in " ".join(map(str, problems_of(edited(change))))


def test_that_very_many_problems_are_cut(edited: Edited) -> None:
    def change(book: Workbook) -> None:
        for row in book["Levers"]["D6:Y11"]:
            for cell in row:
                cell.value = "x"

    problems = problems_of(edited(change))
    assert len(problems) == 101
    assert problems[-1].message == "there are more problems."


# The command


def test_that_the_command_prints_or_writes_a_scenario(command: InProcess, original: Path, tmp_path: Path) -> None:
    out = tmp_path / "team3.toml"
    out.write_text("old", encoding="utf-8")
    code, text, err = command("import", original)
    assert (code, err) == (0, "12 lever values differ from the official ones.\n")
    assert command("import", original, "--out", out)[:2] == (0, "")
    assert out.read_text(encoding="utf-8") == text
    assert (tmp_path / "team3.toml.bak").read_text(encoding="utf-8") == "old"
    assert load(out) == replace(load(library()["training_first"]), stamp=None)


def test_that_a_bad_workbook_gives_two_and_writes_nothing(command: InProcess, edited: Edited, tmp_path: Path) -> None:
    path = edited(lambda book: setattr(book["Levers"]["V9"], "value", "much"))
    out = tmp_path / "team3.toml"
    code, text, err = command("import", path, "--out", out)
    assert (code, text, out.exists()) == (2, "", False)
    assert err == (
        f"{path}, sheet Levers, cell V9: budget.it_industry.2027 must be a number. Found: “much”. "
        "Allowed: 0 to 100,000 (MAD million a year). Write a number; a text that looks like one is none.\n"
    )


def test_that_remarks_are_said(command: InProcess, edited: Edited) -> None:
    path = edited(lambda book: book["Levers"].delete_rows(9))
    code, _, err = command("import", path)
    assert code == 0
    assert err.startswith(f"{path}: Levers has no row for budget.it_industry: official values are kept.\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(("missing.xlsx",), "there is no such file"), ((), "FILE"), (("a.xlsx", "--out", "a.xlsx"), "ends in .toml")],
)
def test_that_bad_use_gives_two_and_a_hint(command: InProcess, arguments: tuple[str, ...], words: str) -> None:
    code, out, err = command("import", *arguments)
    assert (code, out) == (2, "")
    assert words in err
