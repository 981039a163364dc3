"""Files that are large, deep, wide or endless cost little time and memory; none keeps the program waiting."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile

import numpy as np
import pytest

from tests.hostile.bounded import MOST_SECONDS
from tests.hostile.fuzz import CORPUS
from tests.hostile.targets import DRAWS, small_workbook
from tests.scenarios.conftest import ROOT, InProcess, command

__all__ = ["command"]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits and costs are Linux's")

HEAD: Final = b'format = 1\ntitle = "x"\n'
MEGA: Final = 950_000
ENDLESS_HEX: Final = b"0x" + b"f" * 900_000

SCENARIOS: Final[Mapping[str, bytes]] = {
    "50 MB": b"a" * 50_000_000,
    "unknown keys": HEAD + b"".join(b"k%d=1\n" % number for number in range(90_000)),
    "assumptions": HEAD + b"[assumptions]\n" + b"".join(b"k%d=1\n" % number for number in range(49_000)),
    "array": HEAD + b"a=[" + b"1," * (MEGA // 2) + b"]",
    "headers": HEAD + b"".join(b"[h%d]\n" % number for number in range(39_000)),
    "tables in a list": HEAD + b"[[a]]\n" * 39_000,
    "one key of many parts": HEAD + b"a." * (MEGA // 2) + b"a = 1",
    "brackets": HEAD + b"a = " + b"[" * MEGA,
    "braces": HEAD + b"a = " + b"{a=" * (MEGA // 3),
    "hexadecimal seed": HEAD + b"seed = " + ENDLESS_HEX,
    "hexadecimal format": b"format = " + ENDLESS_HEX,
    "hexadecimal share": HEAD + b"[it_industry_mix.incentives]\n2027 = " + ENDLESS_HEX,
    "hexadecimal assumption": HEAD + b"[assumptions]\nai_realised_share = " + ENDLESS_HEX,
    "quotes": HEAD + b'a = """' + b'"' * MEGA,
    "backslashes": HEAD + b'a = "' + b"\\" * MEGA,
    "long title": b'format = 1\ntitle = "' + b"x" * MEGA + b'"',
    "long number": HEAD + b"a = 0." + b"9" * MEGA,
    "large exponent": HEAD + b"a = 1e" + b"9" * MEGA,
    "lines of Macintosh": HEAD.replace(b"\n", b"\r") + b"\r" * MEGA,
}

SESSIONS: Final[Mapping[str, bytes]] = {
    "rounds": HEAD + b"[[rounds]]\n" * 1_700_000,
    "array": HEAD + b"a=[" + b"1," * 9_900_000 + b"]",
    "one text": HEAD + b'a = "' + b"x" * 19_900_000 + b'"',
    "a number": HEAD + b"a = 0x" + b"f" * 19_900_000,
    "remarks": HEAD + b"#\n" * 9_900_000,
}


def numpy_file(shape: tuple[int, ...]) -> bytes:
    head = BytesIO()
    np.lib.format.write_array_header_1_0(head, {"descr": "<u2", "fortran_order": False, "shape": shape})
    return head.getvalue()


def draws() -> dict[str, bytes]:
    record = (CORPUS / "posterior" / "good").read_bytes().partition(DRAWS)[0] + DRAWS
    return {
        "a shape of terabytes": record + numpy_file((2, 10**12)),
        "a shape of gigabytes": record + numpy_file((2, 10**9)),
        "a long head": record + b"\x93NUMPY\x02\x00" + (9_000_000).to_bytes(4, "little") + b"(" * 9_000_000,
        "a deep record": b"[" * 1_000_000,
    }


SHEET: Final = "xl/worksheets/sheet1.xml"
XML: Final = 11_900_000
"""Nearly as many bytes as the XML of a workbook may have."""


def filled(rows: bytes) -> bytes:
    """The first sheet with other rows."""
    start = small_workbook()[SHEET].partition(b"<sheetData>")[0]
    return start + b"<sheetData>" + rows + b"</sheetData></worksheet>"


def grown(part: str, before: bytes, piece: bytes, times: int) -> dict[str, bytes]:
    """A part with a piece put many times before some place in it."""
    content = small_workbook()[part]
    assert before in content
    return {part: content.replace(before, piece * times + before, 1)}


def declared(encoding: str) -> bytes:
    """Entities that unfold to gigabytes, in an encoding that hides them from who looks for ASCII."""
    entities = "".join(f'<!ENTITY {chr(98 + level)} "{f"&{chr(97 + level)};" * 50}">' for level in range(6))
    text = f'<!DOCTYPE x [<!ENTITY a "{"a" * 100}">{entities}]><x>&g;</x>'
    return f'<?xml version="1.0" encoding="{encoding}"?>'.encode() + text.encode(encoding)


def workbooks() -> dict[str, Mapping[str, bytes]]:
    """What is changed in an otherwise good workbook."""
    cells = 120_000
    return {
        "a picture of zeros": {"xl/media/image1.png": bytes(49_000_000)},
        "rows without end": {SHEET: filled(b"<row><c><v>1</v></c></row>" * (XML // 30))},
        "the same cell": {SHEET: filled(b'<row r="1">' + b'<c r="A1"><v>1</v></c>' * cells + b"</row>")},
        "deep elements": {SHEET: b"<a>" * (XML // 3)},
        "a long tag": {SHEET: b"<" + b"a" * XML + b"/>"},
        "attributes": {SHEET: b"<a " + b" ".join(b'a%d="1"' % number for number in range(900_000)) + b"/>"},
        "a long remark": {SHEET: b"<a><!--" + b">" * XML + b"--></a>"},
        "fonts": grown("xl/styles.xml", b"</fonts>", b"<font/>", XML // 8),
        "kinds of parts": grown(
            "[Content_Types].xml", b"</Types>", b'<Default Extension="a" ContentType="b"/>', 280_000
        ),
        "entities": {SHEET: declared("utf-8")},
        "entities in UTF-16": {SHEET: declared("utf-16")},
        "entities in EBCDIC": {SHEET: declared("cp037")},
        "cells under another name": {"xl/worksheets/sheet1.bin": filled(b"<row><c/></row>" * 1_500_000)},
    }


def write_workbook(path: Path, changed: Mapping[str, bytes]) -> None:
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in {**small_workbook(), **changed}.items():
            archive.writestr(name, content)


def cases(folder: Path) -> Iterator[tuple[str, str]]:
    """Reader and file of each case, which is written just before it is needed."""
    given: dict[str, Mapping[str, bytes]] = {
        "scenario": SCENARIOS,
        "session": SESSIONS,
        "unsaved": {name: SCENARIOS[name] for name in ("one key of many parts", "brackets", "unknown keys")},
        "design": {name: SCENARIOS[name][:190_000] for name in ("hexadecimal seed", "brackets")},
        "settings": {name: SCENARIOS[name][:190_000] for name in ("unknown keys", "brackets", "quotes")},
        "parameters": {name: SCENARIOS[name] for name in ("brackets", "hexadecimal seed")},
        "posterior": draws(),
    }
    for reader, files in given.items():
        for name, content in files.items():
            path = folder / f"{reader}, {name}"
            path.write_bytes(content)
            yield reader, str(path)
    for name, changed in workbooks().items():
        path = folder / f"workbook, {name}"
        write_workbook(path, changed)
        yield "workbook", str(path)


def test_that_no_file_costs_much_time_or_memory(tmp_path: Path, record_property: Any) -> None:
    lines = "".join(f"{json.dumps(case)}\n" for case in cases(tmp_path))
    run = subprocess.run(
        [sys.executable, "-B", "-m", "tests.hostile.bounded"],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        input=lines,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    found = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(found) == len(lines.splitlines())
    record_property("slowest", max(found, key=lambda row: row["seconds"]))
    record_property("largest", max(found, key=lambda row: row["megabytes"]))
    bad = [row for row in found if row["ended"] != "well"]
    assert not bad, f"{bad}\n{run.stderr}\nkilled after {MOST_SECONDS} seconds of the processor, or out of memory"


# What is no file, or never ends


@pytest.fixture
def traps(tmp_path: Path) -> Path:
    """A workshop's folder full of what is no scenario file, and one that is."""
    folder = tmp_path / "teams"
    folder.mkdir()
    (folder / "good.toml").write_bytes(HEAD)
    os.mkfifo(folder / "pipe.toml")
    (folder / "folder.toml").mkdir()
    (folder / "loop.toml").symlink_to("loop.toml")
    (folder / "zero.toml").symlink_to("/dev/zero")
    (folder / "gone.toml").symlink_to("/nowhere/x.toml")
    (folder / "CON.toml").write_bytes(HEAD)
    (folder / "line\nbreak\x1b[31m.toml").write_bytes(b"\xff")
    (folder / f"{240 * 'x'}.toml").write_bytes(HEAD)
    os.mkfifo(folder / "pipe.session.toml")
    return folder


def test_that_a_folder_of_traps_is_read_to_its_end(command: InProcess, traps: Path) -> None:
    code, out, err = command("merge", traps, "--members", "2", "--format", "json")
    assert code == 0, err
    found = json.loads(out)
    assert sorted(team["file"] for team in found["teams"]) == ["CON.toml", "good.toml", f"{240 * 'x'}.toml"]
    rejected = {entry["file"]: entry["problems"][0]["message"] for entry in found["rejected"]}
    assert "a device or pipe" in rejected["pipe.toml"]
    assert "a device or pipe" in rejected["zero.toml"]
    assert "no such file" in rejected["gone.toml"]
    assert "it is a folder" in rejected["folder.toml"]
    assert len(rejected) == 6
    assert "\x1b" not in out + err


@pytest.mark.parametrize("name", ["pipe.toml", "zero.toml", "loop.toml", "folder.toml", "gone.toml"])
@pytest.mark.parametrize("line", ["run {}", "check --fix {}", "sweep official {}", "import {}", "merge --keep {} ."])
def test_that_no_command_waits_for_what_is_no_file(command: InProcess, traps: Path, name: str, line: str) -> None:
    path = traps / (name.replace(".toml", ".session.toml") if "merge" in line else name)
    if "merge" in line and name != "pipe.toml":
        (traps / name).rename(path)
    code, out, err = command(*(part.format(path) for part in line.split()))
    assert code == 2, out + err
    assert "Traceback" not in err
    assert err


@pytest.mark.parametrize(
    "line", ["run {} --members 2", "compare {} {} --members 2", "explain {} {} --members 2", "check {}", "run {}x"]
)
def test_that_the_name_of_a_file_moves_no_cursor(command: InProcess, tmp_path: Path, line: str) -> None:
    path = tmp_path / "a\x1b]0;title\x07\x1b[2J.toml"
    path.write_bytes(HEAD)
    code, out, err = command(*(part.format(path) for part in line.split()))
    assert code in (0, 2)
    assert not {"\x1b", "\x07"} & set(out + err)


def test_that_nothing_is_written_in_the_place_of_a_pipe_or_a_device(command: InProcess, tmp_path: Path) -> None:
    pipe = tmp_path / "out.csv"
    os.mkfifo(pipe)
    code, _, err = command("run", "official", "--members", "2", "--out", pipe)
    assert code == 2
    assert "cannot be written: it is a device or pipe" in err
    assert pipe.is_fifo()


def test_that_a_file_that_grows_while_it_is_read_is_read_to_a_bound(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "growing.toml"
    path.write_bytes(HEAD)
    program = f"while True: open({str(path)!r}, 'ab').write(b'#' * 100_000)"
    with subprocess.Popen([sys.executable, "-c", program]) as growing:
        try:
            codes = {command("check", path)[0] for _ in range(20)}
        finally:
            growing.kill()
    assert codes <= {0, 2}


def test_that_a_session_opens_no_file_that_it_names(command: InProcess, tmp_path: Path) -> None:
    """The texts of the teams stand in the session file itself; names are only shown."""
    (tmp_path / "secret.toml").write_bytes(HEAD.replace(b"x", b"secret"))
    names = ("../secret.toml", str(tmp_path / "secret.toml"), "secret.toml")
    kept = "digest = '0123456789abcdef'\ntext = \"format = 1\\ntitle = 't'\""
    files = "".join(f"[[rounds.files]]\nname = {json.dumps(name)}\n{kept}\n" for name in names)
    head = "format = 1\ntitle = 'day'\n[[rounds]]\ntitle = 'r'\ntarget = 'offshoring_jobs_2030'\nmodel = '0.1.0'"
    session = tmp_path / "day.session.toml"
    session.write_text(f"{head}\n{files}", encoding="utf-8")
    code, out, err = command("merge", session, "--members", "2", "--format", "json")
    assert code == 0, err
    assert 'secret"' not in out
    assert sorted(team["file"] for team in json.loads(out)["teams"]) == sorted(names)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["day.session.toml", "secret.toml"]
