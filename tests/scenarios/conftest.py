"""What the tests of scenarios and commands share."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scenarios.commands.door import run_command

ROOT = Path(__file__).parents[2]
PROGRAM = "python main.py"

Mizan = Callable[..., subprocess.CompletedProcess[str]]
InProcess = Callable[..., tuple[int, str, str]]


@pytest.fixture
def mizan(tmp_path: Path) -> Mizan:
    """Start the program as a user does, from another folder."""

    def start(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-W", "error", str(ROOT / "main.py"), *map(str, arguments)]
        environment = {**os.environ, "TMPDIR": str(tmp_path), "PYTHONIOENCODING": "utf-8"}
        return subprocess.run(
            command,
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return start


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> InProcess:
    """Run a command in this process: its exit code, stdout and stderr."""

    def run(name: str, *arguments: str | Path) -> tuple[int, str, str]:
        code = run_command(name, [str(argument) for argument in arguments], PROGRAM)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


@pytest.fixture
def team_file(tmp_path: Path) -> Path:
    """A small valid scenario file."""
    path = tmp_path / "team3.toml"
    path.write_text('format = 1\ntitle = "Team 3"\n[budget.it_industry]\n2027 = 900\n', encoding="utf-8")
    return path
