"""No network, no other programs, no code from files: what Python's audit hooks tell of commands and window."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scenarios.commands import COMMANDS
from scenarios.scenario import Scenario
from scenarios.storage.files import save
from tests.hostile.watched import MARK, Watch
from tests.scenarios.conftest import ROOT

OWN = [
    *ROOT.glob("*.py"),
    *(file for folder in ("gui", "scenarios", "simulation") for file in (ROOT / folder).rglob("*.py")),
]


def marked(title: str, amount: float) -> Scenario:
    """A scenario that says the mark wherever a person may write."""
    notes = {"budget.it_industry": f"{MARK}\n__import__('os').system('false')"}
    said = Scenario(f"{title} {MARK}", author=MARK, description=f"{{{{ {MARK} }}}} {{% {MARK} %}}", notes=notes)
    return said.with_value("budget", "it_industry", 2027, amount)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("watched")
    for name, amount in (("one", 900.0), ("two", 1000.0)):
        save(made / f"{name}.toml", marked(name, amount))
    (made / "teams").mkdir()
    save(made / "teams" / "one.toml", marked("team", 900))
    (made / "teams" / "bad.toml").write_text(f"{MARK} = 1", encoding="utf-8")
    (made / "grid.toml").write_text(
        "format = 1\n[assumptions]\nai_realised_share = {values = [0.1, 0.2]}\n", encoding="utf-8"
    )
    return made


def watched(folder: Path, asked: object) -> list[dict[str, Any]]:
    """What was seen of commands, or of the window when a file is named."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(folder)}
    command = [sys.executable, "-B", "-m", "tests.hostile.watched"]
    run = subprocess.run(
        command,
        cwd=folder,
        env={
            **environment,
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder / "c"),
            "XDG_DATA_HOME": str(folder / "d"),
        },
        input=json.dumps(asked),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    found: list[dict[str, Any]] = json.loads((folder / "seen.json").read_text(encoding="utf-8"))
    return found


READ_NO_FILE = {"calibrate", "validate"}
"""Commands that read nothing of users and take many seconds; their text is looked at below."""

LINES = """
run one.toml --members 5 --out run.xlsx
check one.toml grid.toml
compare one.toml two.toml --members 5 --out compare.csv
merge teams --members 5 --keep day.session.toml --rank-by offshoring_jobs_2030
merge day.session.toml
ensemble one.toml --members 50
sweep one.toml grid.toml --members 5 --out sweep.json
sensitivity one.toml --members 100
robustness one.toml two.toml --members 401
explain one.toml two.toml --members 5 --trace
seek one.toml --target offshoring_jobs_2030 --probability 0.01 --members 20 --years 2027
report one.toml --members 5 --out report.html
report one.toml --members 5 --out report.pdf
export one.toml --to xlsx --out one.xlsx --members 5
export one.toml --to xmile --out one.xmile
export one.toml two.toml --to iamc --members 5
import one.xlsx --out again.toml
new again2.toml --title new --from one.toml
template
list scenarios
describe training_gap
model --out guide.html
evidence
associate --remove
"""


def test_that_no_command_reaches_beyond_its_files(folder: Path) -> None:
    lines = [line.split() for line in LINES.strip().splitlines()]
    assert {line[0] for line in lines} == set(COMMANDS) - READ_NO_FILE
    for run in watched(folder, lines):
        assert run["seen"] == [], run
        assert run["code"] in (0, 1) or run["line"][0] == "check", run


def test_that_the_window_reaches_beyond_no_file_and_has_no_network(folder: Path) -> None:
    (run,) = watched(folder, str(folder / "one.toml"))
    assert run["seen"] == []
    assert run["code"] == 0, "Qt's library for networks is loaded"


def test_that_only_processes_of_our_own_are_started_when_they_are_asked_for(folder: Path) -> None:
    lines = [["ensemble", "one.toml", "--members", "3000", "--jobs", "2"]]
    (run,) = watched(folder, lines)
    assert run["code"] == 0
    kinds = {entry.split()[0] for entry in run["seen"]}
    assert not any(kind.startswith("socket.") for kind in kinds), run["seen"]


def test_that_a_cluster_is_the_only_way_to_a_network_and_says_so(folder: Path) -> None:
    asked = ("ensemble one.toml", "sweep one.toml grid.toml")
    lines = [[*line.split(), "--members", "5", "--cluster", "tcp://127.0.0.1:1"] for line in asked]
    for run in watched(folder, lines):
        assert run["code"] == 2
        assert any(entry.startswith("socket.") for entry in run["seen"]), "the watch sees nothing"


def test_that_the_watch_sees_what_it_is_there_for(tmp_path: Path) -> None:
    watch = Watch(tmp_path)
    watch("subprocess.Popen", ("x", [], None, None))
    watch("socket.connect", (None, ("example.org", 80)))
    watch("socket.getaddrinfo", ("example.org", 80, 0, 0, 0))
    watch("pickle.find_class", ("os", "system"))
    watch("compile", (f"print('{MARK}')", "<string>"))
    watch("open", ("/etc/passwd", "w", os.O_WRONLY))
    assert [entry.split()[0] for entry in watch.seen] == [
        "subprocess.Popen", "socket.connect", "socket.getaddrinfo", "pickle.find_class", "compile", "open"
    ]  # fmt: skip
    watch("open", (str(tmp_path / "a"), "w", os.O_WRONLY))
    watch("compile", ("x = 1", "module.py"))
    assert len(watch.seen) == 6


# What stands in the program's own text

FORBIDDEN = {
    "pickle", "cPickle", "dill", "cloudpickle", "marshal", "shelve", "subprocess", "socket", "ssl", "http", "urllib",
    "ftplib", "smtplib", "telnetlib", "xmlrpc", "requests", "httpx", "aiohttp", "yaml", "webbrowser", "code", "pty",
}  # fmt: skip
"""Modules that nothing in the program needs."""

CALLS = {"eval", "exec", "compile", "__import__", "input", "breakpoint"}
METHODS = {
    "os.system",
    "popen",
    "startfile",
    "execv",
    "execve",
    "spawnv",
    "fork",
    "read_pickle",
    "to_pickle",
    "fromfile",
    "memmap",
}
QT = {"QtNetwork", "QtWebEngineWidgets", "QtWebSockets", "QtQml", "QSettings", "QDataStream", "QProcess"}
"""Qt's ways to networks, programs and objects that are read from files."""

ALLOWED = {
    ("dev.py", "subprocess"),
    ("dev.py", "urllib"),
    ("dev.py", "execve"),
    ("scenarios/association/linux.py", "subprocess"),
    ("scenarios/association/windows.py", "subprocess"),
}
"""What sets up a bare machine is no part of the program; what associates files calls the desktop's own tools."""


def found_in(file: Path) -> Iterator[str]:
    """Names in a file that are not allowed there."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]
            yield from (alias.name for alias in node.names if alias.name in QT)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
            yield node.func.id
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield from called(node, node.func)


def called(node: ast.Call, function: ast.Attribute) -> Iterator[str]:
    """A method that is not allowed, or that is called without what makes it safe."""
    module = function.value.id if isinstance(function.value, ast.Name) else ""
    yield from METHODS & {function.attr, f"{module}.{function.attr}"}
    if (module, function.attr) == ("np", "load"):
        options = {keyword.arg: keyword.value for keyword in node.keywords}
        given = options.get("allow_pickle")
        if not (isinstance(given, ast.Constant) and given.value is False):
            yield "np.load with pickles"


@pytest.mark.parametrize("file", OWN, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_that_no_file_of_the_program_names_a_way_out(file: Path) -> None:
    names = FORBIDDEN | CALLS | METHODS | QT | {"np.load with pickles"}
    place = file.relative_to(ROOT).as_posix()
    assert [name for name in found_in(file) if name in names and (place, name) not in ALLOWED] == []
