"""What goes into the package, and what is said about it, without building one."""

import ast
import re
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

import dev
import main
from gui.help.licences import packages_in_use
from resources.packaging import ROOT, auditing
from resources.packaging.bill import bill, locked_hashes
from resources.packaging.comparing import differences
from resources.packaging.leaving_out import left_out_modules, reached, used_files
from resources.packaging.measuring import sizes_by_part
from resources.packaging.owners import UnknownFileError, components, is_allowed, library_licences
from resources.packaging.versions import SCENARIO_TYPE, macos_info, windows_version

ICONS = ROOT / "resources" / "icons"

MODULES = [("main", str(ROOT / "main.py"), "PYSOURCE"), ("jinja2", str(Path(main.__file__)), "PYMODULE")]


# Licences


def test_that_every_package_in_use_may_be_shipped() -> None:
    assert not {package.name: package.licence for package in packages_in_use() if not is_allowed(package.licence)}


def test_that_every_listed_library_may_be_shipped() -> None:
    assert not {name: licence for name, licence in library_licences().items() if not is_allowed(licence)}


@pytest.mark.parametrize(
    ("licence", "allowed"),
    [
        ("MIT", True),
        ("BSD-3-Clause AND MIT AND Zlib", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("GPL-3.0", False),
        ("GPL-2.0-only OR GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("", False),
    ],
)
def test_that_a_licence_that_asks_for_the_whole_program_is_refused(licence: str, allowed: bool) -> None:
    assert is_allowed(licence) == allowed


def test_that_a_library_that_nobody_looked_at_stops_the_build() -> None:
    readline = ("libreadline.so.8", "/usr/lib/x86_64-linux-gnu/libreadline.so.8", "BINARY")
    with pytest.raises(UnknownFileError, match=r"libreadline\.so\.8"):
        components(MODULES, [readline])


def test_that_the_same_parts_give_the_same_bill() -> None:
    files = [("LICENSE", str(ROOT / "LICENSE"), "DATA"), ("link", "LICENSE", "SYMLINK")]
    first, second = (bill(components(MODULES, files), locked_hashes()) for _ in range(2))
    assert first == second
    assert [file["name"] for file in first["metadata"]["component"]["components"]] == ["LICENSE"]


# What stays out


def test_that_what_serves_the_workshop_stays_out_and_what_runs_stays_in() -> None:
    out = set(left_out_modules())
    assert {"pytest", "mypy", "PyInstaller", "setuptools", "hypothesis", "distributed", "ssl", "readline"} <= out
    assert not out & {"numpy", "scipy", "pandas", "PySide6", "pyqtgraph", "pydantic", "typer", "rich", "jinja2"}


@pytest.mark.parametrize(
    ("name", "is_used"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", False),
        ("PySide6/Qt/translations/qtbase_ar.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qt_fr.qm", False),
        ("resources/translations/mizan_fr.qm", True),
        ("resources/translations/mizan_fr.ts", True),
        ("libgnutls.so.30", False),
        ("numpy/py.typed", False),
        ("scenarios/library/__pycache__/__init__.cpython-311.pyc", False),
    ],
)
def test_that_files_are_used_or_left_out_on_every_system(name: str, is_used: bool) -> None:
    assert bool(used_files([(name, "", "DATA")])) == is_used


def test_that_no_language_is_coloured() -> None:
    names = ["pygments.lexers", "pygments.lexers._mapping", "pygments.lexers.python", "pygments.lexer"]
    kept = [name for name, _, _ in reached((name, "", "PYMODULE") for name in names)]
    assert kept == ["pygments.lexers", "pygments.lexers._mapping", "pygments.lexer"]


# What is said of it


def test_that_windows_is_told_the_version() -> None:
    tree = ast.parse(windows_version(main.VERSION, "mizan-console"), mode="eval")
    said = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    assert said.count(main.VERSION) == 2
    assert "mizan-console.exe" in said
    rows = [ast.literal_eval(node) for node in ast.walk(tree) if isinstance(node, ast.Tuple)]
    assert rows.count((*map(int, main.VERSION.split(".")), 0)) == 2


def test_that_macos_is_told_the_version_and_not_to_take_toml_files_over() -> None:
    info = macos_info(main.VERSION)
    assert info["CFBundleShortVersionString"] == main.VERSION
    (opened,) = info["CFBundleDocumentTypes"]
    assert (opened["LSItemContentTypes"], opened["LSHandlerRank"]) == ([SCENARIO_TYPE], "Alternate")


def test_that_the_icons_hold_every_size() -> None:
    content = (ICONS / "mizan.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", content)
    assert (kind, count) == (1, 8)
    entries = [struct.unpack_from("<BBBBHHII", content, 6 + 16 * number) for number in range(count)]
    assert {entry[0] for entry in entries} == {16, 20, 24, 32, 40, 48, 64, 0}
    for *_, length, begin in entries:
        assert content[begin : begin + 8] == b"\x89PNG\r\n\x1a\n"
        assert begin + length <= len(content)
    bundle = (ICONS / "mizan.icns").read_bytes()
    assert (bundle[:4], struct.unpack_from(">I", bundle, 4)[0]) == (b"icns", len(bundle))


# Two builds


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """Two packages that are the same."""
    for name in ("first", "second"):
        (tmp_path / name / "_internal").mkdir(parents=True)
        (tmp_path / name / "mizan").write_bytes(b"program")
        (tmp_path / name / "_internal" / "library").write_bytes(b"library")
        (tmp_path / name / "link").symlink_to("mizan")
    return tmp_path / "first", tmp_path / "second"


CHANGES: dict[str, Callable[[Path], object]] = {
    "mizan: another content": lambda package: (package / "mizan").write_bytes(b"another"),
    "mizan: another mode": lambda package: (package / "mizan").chmod(0o755),
    "mizan: in the first alone": lambda package: (package / "mizan").unlink(),
    "more: in the second alone": lambda package: (package / "more").touch(),
}


@pytest.mark.parametrize("said", CHANGES)
def test_that_whatever_differs_between_two_builds_is_named(two: tuple[Path, Path], said: str) -> None:
    first, second = two
    assert differences(first, second) == []
    CHANGES[said](second)
    assert differences(first, second) == [said]


def test_that_sizes_are_counted_once(two: tuple[Path, Path]) -> None:
    assert dict(sizes_by_part(two[0])) == {"mizan": 7, "_internal/library": 7}


# Known vulnerabilities


@pytest.mark.parametrize(
    ("happens", "code", "said"),
    [
        ("pass", 0, ""),
        ("raise ValueError('flask 0.5 PYSEC-2019-179')", 1, "flask 0.5 PYSEC-2019-179"),
        ("raise ConnectionError('api.osv.dev')", auditing.NOT_REACHED, "no package was looked up"),
    ],
)
def test_that_an_audit_says_plainly_if_nobody_answered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], happens: str, code: int, said: str
) -> None:
    monkeypatch.setattr(auditing, "COMMAND", ("timeit", "--number=1", "--repeat=1"))
    assert auditing.main([happens]) == code
    heard = capsys.readouterr().err
    assert said in heard
    assert ("Traceback" in heard) is (code == 1)


# The workflow


def test_that_the_workflow_names_whole_versions_and_no_secret() -> None:
    text = (ROOT / ".github" / "workflows" / "check.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)", text)
    assert len(used) >= 3
    assert not [action for action in used if not re.fullmatch(r"actions/[a-z-]+@v\d+\.\d+\.\d+", action)]
    assert not re.search(r"\bsecrets\.\w", text)
    commands = set(re.findall(r"dev\.py (\w+)", text))
    assert commands <= set(dev.COMMANDS)
