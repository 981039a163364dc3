"""``sweep`` in this process."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from scenarios.sweep.design import load_design
from tests.scenarios.conftest import InProcess

FEW = ("--members", "40")
SAID = "4 points of 40 members: 160 runs, about a second of one processor.\n"


@pytest.fixture
def grid(tmp_path: Path) -> Path:
    path = tmp_path / "grid.toml"
    path.write_text(
        'format = 1\n[budget.it_industry]\n"2027-2030" = {values = [300, 900]}\n'
        "[assumptions]\nai_realised_share = {low = 0.1, high = 0.7, steps = 2}\n",
        encoding="utf-8",
    )
    return path


def test_that_rows_are_tidy(command: InProcess, grid: Path, tmp_path: Path) -> None:
    path = tmp_path / "sweep.xlsx"
    arguments = ("--variables", "training_gap", "--years", "2028,2030", "--format", "csv", "--out", path)
    code, out, err = command("sweep", "official", grid, *FEW, *arguments)
    assert (code, err) == (0, f"{SAID}Written: {path}\n")
    rows = list(csv.DictReader(StringIO(out)))
    assert len(rows) == 4 * (2 + 2)  # two targets, one variable in two years
    assert {row["budget.it_industry.2027-2030"] for row in rows} == {"300.0", "900.0"}
    assert [row["assumptions.ai_realised_share"] for row in rows[::4]] == ["0.1", "0.7", "0.1", "0.7"]
    targets = [row for row in rows if row["target"]]
    assert {row["target"] for row in targets} == {"offshoring_jobs_2030", "offshoring_exports_2030"}
    assert all(0 <= float(row["probability"]) <= 1 for row in targets)
    assert load_workbook(path).sheetnames == ["Sweep"]


def test_that_a_point_is_what_its_own_file_gives(command: InProcess, grid: Path, tmp_path: Path) -> None:
    page = json.loads(command("sweep", "official", grid, *FEW, "--format", "json")[1])
    path = tmp_path / "own.toml"
    years = "\n".join(f"{year} = 900" for year in range(2027, 2031))
    text = f'format = 1\ntitle = "Own"\n[budget.it_industry]\n{years}\n[assumptions]\nai_realised_share = 0.7\n'
    path.write_text(text, encoding="utf-8")
    run = json.loads(command("run", path, *FEW, "--format", "json")[1])
    (point,) = [entry for entry in page["points"] if list(entry["values"].values()) == [900.0, 0.7]]
    jobs = next(entry for entry in point["results"] if entry["variable"] == "offshoring_jobs" and not entry["target"])
    series = run["series"]["offshoring_jobs"]["elements"]["total"]
    assert {name: jobs[name] for name in series} == pytest.approx({name: values[-1] for name, values in series.items()})


def test_that_the_table_shows_axes_and_results(command: InProcess, grid: Path) -> None:
    code, out, err = command("sweep", "official", grid, *FEW, "--targets", "offshoring_exports_2030")
    assert (code, err) == (0, SAID)
    assert out.startswith("Official: 4 points of 40 members\n")
    assert "P(Offshoring exports 2030 (as quoted))" in out
    assert "budget.it_industry.2027-2030" in out


def test_that_the_printed_design_can_be_read(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "printed.toml"
    path.write_text(command("template", "--design")[1], encoding="utf-8")
    assert load_design(path).points == 4 * 3 * 3


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--members", "0"), "--members"),
        (("--jobs", "2", "--cluster", "tcp://127.0.0.1:1"), "Choose one of them."),
        (("--variables", "jobs"), "There is no variable “jobs”"),
        (("--targets", "jobs"), "There is no target “jobs”"),
        (("--years", "2040"), "lies outside the run"),
        (("--out", "sweep.txt"), "ends in .csv"),
    ],
)
def test_that_bad_use_gives_two_and_a_hint(
    command: InProcess, grid: Path, arguments: tuple[str, ...], words: str
) -> None:
    code, out, err = command("sweep", "official", grid, *arguments)
    assert (code, out) == (2, "")
    assert words in err


def test_that_size_and_horizon_are_refused_beforehand(command: InProcess, tmp_path: Path) -> None:
    grid, short = tmp_path / "grid.toml", tmp_path / "short.toml"
    short.write_text('format = 1\ntitle = "Short"\nhorizon = 2028\n', encoding="utf-8")
    axis = '[budget.it_industry]\n"2027-2030" = {low = 0, high = 9}\n'
    grid.write_text(f'format = 1\ndesign = "latin_hypercube"\npoints = 20000\n{axis}', encoding="utf-8")
    code, _, err = command("sweep", "official", grid, "--members", "8000")
    assert (code, err) == (
        2,
        "20,000 points of 8,000 members are 160,000,000 runs; up to 50,000,000. Take fewer points or --members.\n",
    )
    code, _, err = command("sweep", short, grid)
    assert (code, "reaches beyond the horizon 2028" in err) == (2, True)
    grid.write_text("format = 1\n[budget]\nx = 1\n", encoding="utf-8")
    assert command("sweep", "official", grid)[0] == 2
