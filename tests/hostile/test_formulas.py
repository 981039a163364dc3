"""No text that somebody wrote becomes a formula in a spreadsheet, and none is changed on the way through one."""

import csv
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from gui.clipboard import html_table, tab_separated
from scenarios.exchange.delimited import comma_separated, guarded, unguarded
from scenarios.exchange.excel import read_workbook
from scenarios.exchange.excel.levers import LEVERS, OFFICIAL
from scenarios.storage.files import load
from tests.hostile.texts import FORMULAS, SIGNS, hostile_files
from tests.scenarios.conftest import ROOT, InProcess, command

__all__ = ["command"]

FEW = ("--members", "5")
FEWEST = ("--years", "2030", "--variables", "offshoring_jobs")

texts = st.text(st.one_of(st.sampled_from("='+-@\t\r\n;x "), st.characters()))


@given(texts)
def test_that_guarding_can_be_taken_back_exactly(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(texts)
def test_that_no_guarded_text_begins_a_formula_wherever_a_cell_may_begin(text: str) -> None:
    for line in guarded(text).replace("\r", "\n").split("\n"):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in line.split(";"))


def test_that_numbers_stay_numbers() -> None:
    assert comma_separated(["a"], [[-1.5], [-2], [True], [None]]) == 'a\n-1.5\n-2\nTrue\n""\n'
    assert tab_separated([[-1.5]]) == "-1.5\n"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return hostile_files(tmp_path_factory.mktemp("teams"))


def live_cells(text: str) -> Iterator[str]:
    """Cells that a spreadsheet would compute, whether it takes commas or semicolons between them."""
    for row in [*csv.reader(StringIO(text)), *csv.reader(StringIO(text), delimiter=";")]:
        yield from (cell for cell in row if cell.startswith(SIGNS) and not is_number(cell))


def is_number(cell: str) -> bool:
    try:
        float(cell.split(",")[0])  # read with semicolons, a row that begins with a number is one cell
    except ValueError:
        return False
    return True


DESIGN = "format = 1\n[assumptions]\nai_realised_share = {low = 0.1, high = 0.5, steps = 2}\n"


@pytest.mark.parametrize(
    ("name", "most", "options"),
    [
        ("run", 6, (*FEW, *FEWEST)),
        ("compare", 6, (*FEW, *FEWEST)),
        ("merge", 0, FEW),
        ("ensemble", 6, (*FEW, *FEWEST)),
        ("robustness", 2, ("--members", "401")),
        ("sweep", 1, FEW),
        ("sensitivity", 1, ("--members", "100")),
        ("explain", 2, FEW),
    ],
)
def test_that_no_command_gives_out_a_formula(
    command: InProcess, files: list[Path], tmp_path: Path, name: str, most: int, options: tuple[str, ...]
) -> None:
    (tmp_path / "grid.toml").write_text(DESIGN, encoding="utf-8")
    given = [files[0].parent] if name == "merge" else [*files[:most], *([tmp_path / "grid.toml"] * (name == "sweep"))]
    book = tmp_path / "out.xlsx"
    out = () if name == "explain" else ("--out", book)
    code, text, err = command(name, *given, *options, "--format", "csv", *out)
    assert code == 0, err
    assert list(live_cells(text)) == []
    if name in ("run", "merge", "compare", "ensemble"):
        assert {unguarded(cell) for row in csv.reader(StringIO(text)) for cell in row} >= set(FORMULAS)
    if out:
        assert list(formulas_in(book)) == []


def formulas_in(path: Path) -> Iterator[str]:
    """Cells of a workbook that are computed, or would be once somebody has been in them, without our own sums."""
    book = load_workbook(path)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                is_sum = sheet.title in (LEVERS, OFFICIAL) and str(cell.value).startswith("=SUM(")
                is_text = cell.data_type == "s"
                if (cell.data_type == "f" and not is_sum) or (
                    is_text and str(cell.value).startswith(SIGNS) and not cell.quotePrefix
                ):
                    yield f"{sheet.title} {cell.coordinate}: {cell.value}"
    yield from (name for name, defined in book.defined_names.items() if not str(defined.attr_text).startswith(OFFICIAL))


def test_that_a_workbook_brings_every_text_back_exactly(command: InProcess, files: list[Path], tmp_path: Path) -> None:
    for path in files[:2]:
        book = tmp_path / "scenario.xlsx"
        code, _, err = command("export", path, "--to", "xlsx", "--out", book, *FEW)
        assert code == 0, err
        assert list(formulas_in(book)) == []
        assert read_workbook(book).scenario == load(path)


def test_that_an_iamc_table_holds_no_formula(command: InProcess, files: list[Path]) -> None:
    _, text, _ = command("export", *files, "--to", "iamc", *FEW)
    assert list(live_cells(text)) == []
    titles = {unguarded(row[1]) for row in csv.reader(StringIO(text))} - {"Scenario"}
    assert titles == set(FORMULAS)


@pytest.mark.parametrize("text", FORMULAS)
def test_that_the_clipboard_holds_no_formula(text: str) -> None:
    assert list(live_cells(tab_separated([[text, 1.0]]).partition("\t")[0])) == []
    assert not html_table([[text]]).partition("<td>")[2].startswith(SIGNS)


def test_that_rows_leave_the_program_by_one_way_only() -> None:
    ways = re.compile(r"csv\.(writer|DictWriter)|\.to_csv\(|\.to_excel\(")
    files = (file for folder in ("gui", "scenarios", "simulation") for file in (ROOT / folder).rglob("*.py"))
    found = {file.relative_to(ROOT).as_posix() for file in files if ways.search(file.read_text(encoding="utf-8"))}
    assert found == {"scenarios/exchange/delimited.py"}
