"""Scenario files open in the window, and whatever else is on the machine stays as it was."""

import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest

from scenarios.association import SUFFIX, Program, linux, this_program, windows
from tests.scenarios.conftest import InProcess

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems keep this elsewhere")
with_tools = pytest.mark.skipif(
    not all(map(shutil.which, ("update-mime-database", "xdg-mime"))), reason="the desktop's own tools are missing"
)

ICON = Path(__file__).parents[3] / "resources" / "icons" / "mizan.svg"
PACKAGED = Program(("C:\\Program Files\\Mizan\\mizan.exe",), ICON)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's data folder with something in it already."""
    folder = tmp_path / "share"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_DIRS", "/usr/share")
    (folder / "applications").mkdir(parents=True)
    (folder / "applications" / "other.desktop").write_text("[Desktop Entry]\n", encoding="utf-8")
    return folder


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def opener(kind: str) -> str:
    """The menu entry that opens files of a type."""
    return said("xdg-mime", "query", "default", kind)


def kind(path: Path) -> str:
    """The type of a file as desktops made with Qt see it, which read what is written for all desktops."""
    program = (
        "import sys; from PySide6.QtCore import QMimeDatabase as D; print(D().mimeTypeForFile(sys.argv[1]).name())"
    )
    return said(sys.executable, "-c", program, str(path))


@linux_only
@with_tools
def test_that_the_desktop_opens_scenarios_and_leaves_other_toml_files_alone(
    command: InProcess, home: Path, tmp_path: Path
) -> None:
    scenario, other = tmp_path / f"team3{SUFFIX}", tmp_path / "pyproject.toml"
    for path in (scenario, other):
        path.write_text('title = "x"\n', encoding="utf-8")
    code, out, err = command("associate")
    assert (code, out) == (0, "")
    assert SUFFIX in err

    assert (kind(scenario), opener(linux.MIME_TYPE)) == (linux.MIME_TYPE, "mizan.desktop")
    assert kind(other) != linux.MIME_TYPE
    assert opener(kind(other)) != "mizan.desktop"


@linux_only
def test_that_it_can_be_taken_back_without_a_trace(command: InProcess, home: Path) -> None:
    before = files(home)
    assert command("associate", "--remove")[2].startswith("Nothing was there")
    assert command("associate")[0] == 0
    written = files(home) - before
    assert {"applications/mizan.desktop", "mime/packages/mizan.xml"} < written
    assert command("associate", "--remove")[0] == 0
    left = {name for name in files(home) - before if "mizan" in (home / name).read_text("utf-8", "replace").lower()}
    assert not left
    assert before <= files(home)


@linux_only
def test_that_the_menu_entry_starts_the_program_whatever_its_path_is(tmp_path: Path) -> None:
    folder = tmp_path / 'odd "name" $HOME `x` 100% \\back'
    folder.mkdir()
    program = folder / "mizan"
    program.write_text('#!/bin/sh\nprintf "%s" "$1"\n', encoding="utf-8")
    program.chmod(0o755)
    home = tmp_path / "data"
    linux.associate(Program((str(program),), ICON), home)
    entry = ConfigParser(interpolation=None, strict=True)
    entry.read(home / "applications" / "mizan.desktop", encoding="utf-8")
    line = entry["Desktop Entry"]["exec"].replace("\\\\", "\\").replace("%f", "'my file'").replace("%%", "%")
    assert said("sh", "-c", line) == "my file", "quoted for a shell once the file's own quoting is taken off"
    if checker := shutil.which("desktop-file-validate"):
        done = subprocess.run([checker, home / "applications" / "mizan.desktop"], capture_output=True, check=False)
        assert done.returncode == 0, done.stdout


@linux_only
def test_that_a_place_that_cannot_be_written_to_is_said(
    command: InProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file" / "share"))
    code, out, err = command("associate")
    assert (code, out) == (2, "")
    assert err.startswith("This cannot be written down for your desktop: Not a directory")


def test_that_the_registry_offers_mizan_and_takes_nothing_over() -> None:
    """The entries alone: nothing here writes to a registry."""
    found = {(value.key, value.name): value.text for value in windows.values(PACKAGED)}
    opens = '"C:\\Program Files\\Mizan\\mizan.exe" "%1"'
    assert found[windows.KIND + "\\shell\\open\\command", ""] == opens
    assert found[windows.OFFERED, "Mizan.Scenario"] == ""
    assert found["Software\\Classes\\Applications\\mizan.exe\\SupportedTypes", ".toml"] == ""
    assert all(key.startswith("Software\\Classes\\") for key, _ in found)
    taken = [(key, name) for key, name in found if key.endswith(".toml") or (key == windows.OFFERED and not name)]
    assert not taken


def test_that_what_is_taken_back_on_windows_is_ours_alone_and_all_of_it() -> None:
    keys = windows.own_keys(PACKAGED)
    assert not [key for key in keys if ".toml" in key]
    written = {value.key for value in windows.values(PACKAGED)} - {windows.OFFERED}
    assert written <= set(keys)
    for place, key in enumerate(keys):
        assert not [other for other in keys[:place] if key.startswith(f"{other}\\")], "what lies deeper goes first"


def test_that_the_sources_open_files_with_python() -> None:
    program = this_program()
    assert program.command[0] == sys.executable
    assert Path(program.command[1]).is_file()
    assert program.icon == ICON
    assert {value.key for value in windows.values(program)} <= {value.key for value in windows.values(PACKAGED)}, (
        "Python itself is described by nobody"
    )
