"""The one door, started as users start it."""

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import main
from scenarios.commands import COMMANDS
from simulation.model import VERSION
from tests.scenarios.conftest import ROOT, Mizan


def test_that_all_versions_agree() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert main.VERSION == VERSION == project["version"]


def test_that_help_names_every_command(mizan: Mizan) -> None:
    run = mizan("--help")
    assert (run.returncode, run.stderr) == (0, "")
    assert all(f"  {name} " in run.stdout for name in COMMANDS)
    assert mizan("--version").stdout == f"Mizan {VERSION}\n"


def test_that_help_imports_nothing_heavy() -> None:
    program = "import sys, main; main.main(['--help']); print(*sys.modules, sep='\\n', file=sys.stderr)"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"numpy", "typer", "rich", "pydantic", "PySide6", "gui"} & set(run.stderr.splitlines())


def test_that_commands_need_no_window_system(tmp_path: Path) -> None:
    program = "import sys, main; main.main(['run', 'official', '--members', '2']); print(*sys.modules, file=sys.stderr)"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert not {"PySide6", "pyqtgraph", "gui"} & set(run.stderr.split())


def test_that_runs_repeat_to_the_digit(mizan: Mizan) -> None:
    runs = [
        mizan("run", "official", "--format", "json", *threads)
        for threads in ((), ("--threads", "1"), ("--threads", "2"), ())
    ]
    assert {run.returncode for run in runs} == {0}
    assert {run.stderr for run in runs} == {""}
    assert len({run.stdout for run in runs}) == 1
    assert len(json.loads(runs[0].stdout)["digest"]) == 16


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("run", "official", "--members", "10"), 0),
        (("run", "official", "--members", "10", "--require", "egov_services_2013"), 1),
        (("run", "missing.toml"), 2),
        (("run", "official", "--probability", "2"), 2),
        (("rum",), 2),
        (("--wrong",), 2),
    ],
)
def test_that_exit_codes_say_how_it_went(mizan: Mizan, arguments: tuple[str, ...], code: int) -> None:
    run = mizan(*arguments)
    assert run.returncode == code
    assert "Traceback" not in run.stderr
    assert bool(run.stderr) == (code != 0)
    assert bool(run.stdout) == (code < 2)


HOSTILE = {
    "misspelt": b'format = 1\ntitle = "x"\n[budget.it_industri]\n2027 = 1\n',
    "numbers": b'format = 1\ntitle = "x"\n[budget.it_industry]\n2025 = nan\n2026 = 1e400\n2027 = -1\n2028 = true\n',
    "syntax": b"format = = 1",
    "latin": b'format = 1\ntitle = "\xe9"',
    "deep": b"x = " + b"[" * 10_000,
    "long key": b"a." * 100_000 + b"a = 1",
    "newer": b"format = 99",
    "empty": b"",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_that_a_hostile_file_is_refused_in_words_and_untouched(mizan: Mizan, tmp_path: Path, name: str) -> None:
    path = tmp_path / "hostile.toml"
    path.write_bytes(HOSTILE[name])
    run = mizan("check", "--fix", path)
    assert run.returncode == 2
    assert run.stdout == ""
    assert all(line.startswith(str(path)) for line in run.stderr.splitlines())
    assert path.read_bytes() == HOSTILE[name]
    assert [file.name for file in tmp_path.iterdir()] == ["hostile.toml"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take only names that are text")
def test_that_files_whose_names_are_no_text_are_read_and_told_of(mizan: Mizan, tmp_path: Path) -> None:
    """Such names come out of archives that were packed on older systems."""
    teams = tmp_path / os.fsdecode(b"\xe9quipes")
    teams.mkdir()
    good, bad = (teams / os.fsdecode(name) for name in (b"\xe9quipe 1.toml", b"\xe9quipe 2.toml"))
    good.write_text('format = 1\ntitle = "Team 1"\n', encoding="utf-8")
    bad.write_text("", encoding="utf-8")
    out = tmp_path / "out.json"
    few = ("--members", "5", "--out", out)
    assert mizan("run", good, *few).returncode == 0
    name = f"{tmp_path}/\N{REPLACEMENT CHARACTER}quipes/\N{REPLACEMENT CHARACTER}quipe"
    assert json.loads(out.read_text(encoding="utf-8"))["scenario"]["file"] == f"{name} 1.toml"
    assert mizan("merge", teams, *few).returncode == 0
    assert f"{name} 2.toml" in out.read_text(encoding="utf-8")
    assert mizan("check", bad, "--format", "json").stdout.startswith(f'[{{"file": "{name} 2.toml"')


ENDED_WHILE_WRITING = """
import signal, sys
from pathlib import Path
import main
from scenarios.commands import door
from scenarios.storage.writing import write_safely

def end_half_way(fresh):
    fresh.write_text("half")
    signal.raise_signal(signal.SIGTERM)

door.run_command = lambda *_: write_safely(Path(sys.argv[1]), end_half_way)
main.main(["run", "official"])
"""


@pytest.mark.skipif(os.name != "posix", reason="signals are those of POSIX")
def test_that_a_command_that_is_ended_from_outside_leaves_nothing_half_written(tmp_path: Path) -> None:
    command = [sys.executable, "-c", ENDED_WHILE_WRITING, str(tmp_path / "out.json")]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (143, "", "Stopped.\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="shells differ")
def test_that_messages_go_nowhere_rather_than_among_the_data() -> None:
    line = f'"{sys.executable}" "{ROOT / "main.py"}" check missing.toml 2>&-'
    run = subprocess.run(["bash", "-c", line], stdout=subprocess.PIPE, text=True, check=False)
    assert (run.returncode, run.stdout) == (2, "")


@pytest.mark.skipif(os.name != "posix", reason="shells differ")
@pytest.mark.parametrize("arguments", ["--help", "list assumptions --format csv", "run official --format json"])
def test_that_a_reader_who_leaves_early_is_no_fault(tmp_path: Path, arguments: str) -> None:
    line = f'"{sys.executable}" "{ROOT / "main.py"}" {arguments} | true; exit "${{PIPESTATUS[0]}}"'
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    run = subprocess.run(["bash", "-c", line], env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_that_a_full_disk_is_said_in_words(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "list", "assumptions"]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        run = subprocess.run(command, cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert run.returncode == 2
    assert run.stderr.startswith("The output cannot be written: there is no room left.")
    assert len(run.stderr.splitlines()) == 1


@pytest.mark.parametrize("name", ["picture.txt", "blocked/picture.png"])
def test_that_a_picture_that_cannot_be_written_is_said_in_words(
    mizan: Mizan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "blocked").touch()
    run = mizan("--screenshot", tmp_path / name)
    assert run.returncode == 2
    assert "cannot be written" in run.stderr.splitlines()[-1]
    assert "Traceback" not in run.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["blocked"]


@pytest.mark.parametrize(
    ("arguments", "for_window"),
    [
        ([], True),
        (["team3.toml"], True),
        (["Team 3.TOML"], True),
        (["--screenshot", "a.png"], True),
        (["--screenshots=folder"], True),
        (["--pace", "a.json"], True),
        (["run"], False),
        (["team3"], False),
        (["--wrong"], False),
    ],
)
def test_that_only_files_and_window_options_open_the_window(arguments: list[str], for_window: bool) -> None:
    assert main.is_for_window(arguments) == for_window
