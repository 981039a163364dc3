"""Who may import whom, and how long a file may be."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
OWN = ("gui", "scenarios", "simulation", "tests")
FILES = sorted(
    [*ROOT.glob("*.py"), *(file for folder in OWN for file in (ROOT / folder).rglob("*.py"))],
)
SECTORS = [file for file in FILES if file.parent == ROOT / "simulation" / "sectors"]
SIMULATION = [file for file in FILES if ROOT / "simulation" in file.parents]
LONGEST = 400


def short(file: Path) -> str:
    """A file as people name it."""
    return file.relative_to(ROOT).as_posix()


def imports(text: str) -> Iterator[str]:
    """The modules that a file imports, also within its functions."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def packages(file: Path) -> set[str]:
    """The top-level packages that a file imports."""
    return {name.partition(".")[0] for name in imports(file.read_text(encoding="utf-8"))}


def test_that_the_files_are_found() -> None:
    assert len(SECTORS) >= 12
    assert len(SIMULATION) > len(SECTORS)


@pytest.mark.parametrize("file", FILES, ids=short)
def test_that_no_file_is_too_long(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("file", SECTORS, ids=short)
def test_that_sectors_know_the_language_and_numpy_alone(file: Path) -> None:
    assert set(imports(file.read_text(encoding="utf-8"))) <= {"simulation.declare", "numpy"}


@pytest.mark.parametrize("file", SIMULATION, ids=short)
def test_that_the_simulation_knows_no_window_and_no_scenario_file(file: Path) -> None:
    strangers = {"PySide6", "pyqtgraph", "pydantic", "gui", "scenarios", "main", "tests"}
    assert not packages(file) & strangers


def test_that_imports_are_found_wherever_they_stand() -> None:
    text = "import numpy as np\nfrom simulation.declare import Array\ndef f():\n    from PySide6 import QtGui\n"
    assert list(imports(text)) == ["numpy", "simulation.declare", "PySide6"]


def test_that_the_simulation_runs_without_window_libraries() -> None:
    program = (
        "import sys; from simulation.model import mizan; import simulation.ensemble, simulation.targets; mizan(); "
        "print([name for name in ('PySide6', 'pyqtgraph', 'pydantic') if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (answer.stdout.strip(), answer.stderr) == ("[]", "")


def test_that_the_import_contracts_are_kept() -> None:
    program = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    answer = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr
