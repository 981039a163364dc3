"""Set-up on a bare machine: real environments, real installations, from wheels made here."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

import dev

posix_only = pytest.mark.skipif(os.name != "posix", reason="the stand-in environment is made of links")


# --- What a lock may hold -----------------------------------------------------------------------------------


def lock_lines() -> list[str]:
    return (dev.ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()


def project_value(*keys: str) -> Any:
    value: Any = tomllib.loads((dev.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for key in keys:
        value = value[key]
    return value


def test_that_every_locked_package_has_a_hash() -> None:
    pins = re.split(r"\n(?=\S)", "\n".join(line for line in lock_lines() if not line.startswith("#")))
    assert len(pins) > 50
    assert [pin for pin in pins if "==" not in pin or "--hash=sha256:" not in pin] == []


def test_that_the_lock_names_no_address() -> None:
    below_header = "\n".join(lock_lines()[2:])
    assert re.findall(r"\S*(?:://|--index|--extra-index|--find-links)\S*", below_header) == []


def test_that_the_lock_says_how_to_make_it_anew() -> None:
    assert "\n".join(lock_lines()[:2]) + "\n" == dev.LOCK_HEADER


def test_that_the_lock_holds_what_the_project_asks_for() -> None:
    asked = [*project_value("project", "dependencies"), *project_value("dependency-groups", "dev")]
    locked = {line.split("==")[0] for line in lock_lines() if "==" in line}
    assert {re.split(r"[<>=]", requirement)[0].lower() for requirement in asked} - locked == set()


def test_that_supported_pythons_are_those_of_the_project() -> None:
    newest, *_, oldest = dev.SUPPORTED_PYTHONS
    first_beyond = f"3.{int(newest.removeprefix('3.')) + 1}"
    assert project_value("project", "requires-python") == f">={oldest},<{first_beyond}"


# --- The environment ----------------------------------------------------------------------------------------


def make_wheel(folder: Path, version: str) -> str:
    """Makes a one-file wheel named `grain` and returns the requirement that pins it."""
    info = f"grain-{version}.dist-info"
    contents = {
        "grain.py": f"version = {version!r}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: grain\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{name},sha256={record_hash(text)},{len(text)}\n" for name, text in contents.items())
    wheel = folder / f"grain-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, text in {**contents, f"{info}/RECORD": f"{record}{info}/RECORD,,\n"}.items():
            archive.writestr(name, text)
    return f"grain @ {wheel.as_uri()} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def record_hash(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")


def installed_version(venv: Path) -> str:
    """Asks the environment itself which `grain` it holds."""
    command = [str(dev.venv_python(venv)), "-c", "import grain; print(grain.version)"]
    return subprocess.check_output(command, text=True).strip()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """An environment made from nothing, and its lock."""
    folder = tmp_path_factory.mktemp("made")
    venv, lock = folder / ".venv", folder / "requirements.txt"
    lock.write_text(make_wheel(folder, "1.0"), encoding="utf-8")
    assert not dev.is_ready(venv, lock)
    dev.provide_venv(venv, lock)
    return venv, lock


def test_that_an_environment_is_made_from_nothing(made: tuple[Path, Path]) -> None:
    venv, lock = made
    assert dev.is_ready(venv, lock)
    assert installed_version(venv) == lock.read_text(encoding="utf-8").split("grain-")[1].split("-")[0]


def test_that_nothing_is_installed_again_for_the_same_lock(
    made: tuple[Path, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    venv, lock = made
    before = dev.stamp_file(venv).stat().st_mtime_ns
    os.utime(lock)  # a new date on the same content is no change
    dev.provide_venv(venv, lock)
    assert dev.stamp_file(venv).stat().st_mtime_ns == before
    assert capfd.readouterr() == ("", "")


def test_that_a_changed_lock_is_installed_into_the_same_environment(
    made: tuple[Path, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    venv, lock = made
    lock.write_text(make_wheel(lock.parent, "2.0"), encoding="utf-8")
    assert not dev.is_ready(venv, lock)
    dev.provide_venv(venv, lock)
    assert installed_version(venv) == "2.0"
    out, err = capfd.readouterr()
    assert out == ""
    assert "Installing the packages" in err
    assert "Making a virtual environment" not in err


def test_that_another_python_asks_for_another_environment(made: tuple[Path, Path]) -> None:
    venv, lock = made
    other = next(version for version in dev.SUPPORTED_PYTHONS if version != dev.RUNNING_PYTHON)
    assert not dev.is_ready(venv, lock, running=other)


def test_that_an_unsupported_python_may_use_a_finished_environment(made: tuple[Path, Path]) -> None:
    venv, lock = made
    assert dev.is_ready(venv, lock, running="3.9")


def test_that_a_package_with_a_wrong_hash_is_refused_and_then_recovered_from(
    made: tuple[Path, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    venv, lock = made
    right = make_wheel(lock.parent, "3.0")
    lock.write_text(right.split("sha256:")[0] + f"sha256:{'0' * 64}\n", encoding="utf-8")
    with pytest.raises(dev.SetupError, match="could not be installed"):
        dev.provide_venv(venv, lock)
    assert "HASH" in capfd.readouterr().err
    assert not dev.is_ready(venv, lock)

    lock.write_text(right, encoding="utf-8")
    dev.provide_venv(venv, lock)
    assert installed_version(venv) == "3.0"


def test_that_a_half_installed_package_is_mended(made: tuple[Path, Path]) -> None:
    venv, lock = made
    version = installed_version(venv)
    dev.stamp_file(venv).unlink()  # as an interruption leaves it: pip takes the package for complete
    next(venv.rglob("grain.py")).unlink()
    dev.provide_venv(venv, lock)
    assert installed_version(venv) == version


def test_that_an_environment_without_its_interpreter_is_not_ready(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.txt"
    lock.write_text("", encoding="utf-8")
    dev.stamp_file(tmp_path).write_text(dev.stamp_text(dev.RUNNING_PYTHON, lock), encoding="utf-8")
    assert not dev.is_ready(tmp_path, lock)


def test_that_two_set_ups_at_once_do_the_work_once(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.txt"
    lock.write_text(make_wheel(tmp_path, "1.0"), encoding="utf-8")
    program = "import dev, pathlib; dev.provide_venv(pathlib.Path('.venv').resolve(), pathlib.Path({!r}))"
    command = [sys.executable, "-c", program.format(str(lock))]
    env = {**os.environ, "PYTHONPATH": str(dev.ROOT)}
    both = [subprocess.Popen(command, cwd=tmp_path, env=env, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    talk = [process.communicate()[1] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert "".join(talk).count("Making a virtual environment") == 1
    assert installed_version(tmp_path / ".venv") == "1.0"


# --- Which Python, which screen, which system packages ------------------------------------------------------


def test_that_the_running_python_is_taken_if_it_is_supported() -> None:
    assert dev.version_of(dev.find_python()) == dev.RUNNING_PYTHON


@posix_only
def test_that_an_unsupported_python_finds_a_supported_one_on_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / f"python{dev.RUNNING_PYTHON}").symlink_to(sys.executable)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert dev.version_of(dev.find_python(running="3.9")) == dev.RUNNING_PYTHON


def test_that_an_unsupported_python_alone_is_told_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(dev.SetupError, match=r"needs Python 3\.13 or 3\.12 or 3\.11; this is 3\.9"):
        dev.find_python(running="3.9")


@pytest.mark.parametrize(
    ("platform", "env", "seen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "CI": "true"}, False),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("darwin", {}, True),
        ("win32", {}, True),
        ("win32", {"CI": "true"}, False),
    ],
)
def test_that_a_window_is_opened_only_where_it_is_seen(platform: str, env: dict[str, str], seen: bool) -> None:
    assert dev.has_display(platform, env) is seen


@pytest.mark.skipif(not dev.has_apt(), reason="needs Debian's package tools")
def test_that_missing_system_packages_are_told_from_installed_ones() -> None:
    assert dev.missing_packages(["dpkg", "no-such-package", "apt"]) == ["no-such-package"]


# --- The command line ---------------------------------------------------------------------------------------

STAND_IN_PROGRAM = """
import os, sys
print(sys.argv[1:], os.environ.get("QT_QPA_PLATFORM"))
if "--called" in sys.argv:
    print(os.environ.get("MIZAN_CALLED_AS"))
sys.exit(int(sys.argv[2]) if sys.argv[1:2] == ["--exit"] else 0)
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small project that is set up already, with a program that prints how it was called."""
    shutil.copy(dev.ROOT / "dev.py", tmp_path)
    (tmp_path / "main.py").write_text(STAND_IN_PROGRAM, encoding="utf-8")
    (tmp_path / "requirements.txt").write_text("", encoding="utf-8")
    python = dev.venv_python(tmp_path / ".venv")
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    stamp = dev.stamp_text(dev.RUNNING_PYTHON, tmp_path / "requirements.txt")
    dev.stamp_file(tmp_path / ".venv").write_text(stamp, encoding="utf-8")
    return tmp_path


def call_dev(tree: Path, *args: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Calls dev.py as a person would, on a machine without a screen and without apt."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "CI", "PATH"}
    bare = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, str(tree / "dev.py"), *args]
    return subprocess.run(command, env={**bare, **env}, cwd=tree, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("args", [(), ("--help",), ("-h",), ("help",)])
def test_that_help_has_one_line_for_each_command(args: tuple[str, ...]) -> None:
    answer = call_dev(dev.ROOT, *args)
    assert answer.returncode == 0
    assert answer.stderr == ""
    assert [line.split()[0] for line in answer.stdout.splitlines()[2:]] == list(dev.COMMANDS)
    assert max(map(len, answer.stdout.splitlines())) <= 100


def test_that_an_unknown_command_is_refused_on_stderr() -> None:
    answer = call_dev(dev.ROOT, "runn")
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert "'runn'" in answer.stderr
    assert "screenshots" in answer.stderr


@posix_only
def test_that_arguments_output_and_exit_code_pass_through(tree: Path) -> None:
    answer = call_dev(tree, "run", "--exit", "7", "a b")
    assert (answer.returncode, answer.stdout, answer.stderr) == (7, "['--exit', '7', 'a b'] None\n", "")
    assert call_dev(tree, "run", "--called").stdout.endswith("\npython3 dev.py run\n")


@posix_only
def test_that_the_help_of_the_program_shows_lines_that_work_on_a_bare_machine() -> None:
    called = {**os.environ, "MIZAN_CALLED_AS": "python3 dev.py run"}
    command = [sys.executable, str(dev.ROOT / "main.py"), "check", "--help"]
    help_text = subprocess.run(command, env=called, capture_output=True, text=True, check=True).stdout
    assert help_text.startswith("Usage: python3 dev.py run check ")
    assert "    python3 dev.py run check team3.toml\n" in help_text


@posix_only
def test_that_a_display_gets_the_window(tree: Path) -> None:
    answer = call_dev(tree, "run", DISPLAY=":7")
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "[] None\n", "")


@posix_only
def test_that_without_a_display_the_main_job_is_done(tree: Path) -> None:
    answer = call_dev(tree, "run")
    projection, picture = answer.stdout.splitlines()
    assert answer.returncode == 0
    assert projection == f"['run', '{tree}/scenarios/library/official.toml'] None"
    assert picture == f"['--screenshot', '{tree}/build/window.png'] offscreen"
    assert "no display" in answer.stderr
    assert "xvfb-run" in answer.stderr


@posix_only
def test_that_without_a_display_a_failure_is_not_hidden(tree: Path) -> None:
    (tree / "main.py").write_text("raise SystemExit(5)", encoding="utf-8")
    assert call_dev(tree, "run").returncode == 5


@posix_only
def test_that_a_missing_python_is_told_without_a_traceback(tree: Path) -> None:
    source = (tree / "dev.py").read_text(encoding="utf-8")
    narrowed = source.replace('SUPPORTED_PYTHONS = ("3.13", "3.12", "3.11")', 'SUPPORTED_PYTHONS = ("3.99",)')
    (tree / "dev.py").write_text(narrowed, encoding="utf-8")
    answer = call_dev(tree, "setup")
    assert answer.returncode == 3
    assert "needs Python 3.99" in answer.stderr
    assert "Traceback" not in answer.stderr
