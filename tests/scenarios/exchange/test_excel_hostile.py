"""Workbooks that nobody should open: they are refused with a reason, in bounded time, and reach nothing outside."""

import random
import socket
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from scenarios.exchange.excel import read_workbook, write_workbook
from scenarios.exchange.excel.opening import LARGEST_CONTENT, LARGEST_FILE, LARGEST_XML, MOST_PARTS
from scenarios.results.outcome import run_scenario
from scenarios.scenario import Scenario
from scenarios.storage.files import ScenarioFileError
from tests.scenarios.conftest import InProcess

LEVERS = "xl/worksheets/sheet2.xml"

Rebuilt = Callable[..., Path]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("excel") / "original.xlsx"
    write_workbook(path, run_scenario(Scenario("x", reading="as_planned")))
    return path


@pytest.fixture
def rebuilt(original: Path, tmp_path: Path) -> Rebuilt:
    """The workbook with one part changed and others added."""

    def rebuild(part: str = "", old: bytes = b"", new: bytes = b"", **added: bytes) -> Path:
        path = tmp_path / "rebuilt.xlsx"
        with ZipFile(original) as parts, ZipFile(path, "w", ZIP_DEFLATED) as archive:
            for name in parts.namelist():
                content = parts.read(name)
                if name == part:
                    assert old in content
                    content = content.replace(old, new, 1)
                archive.writestr(name, content)
            for name, content in added.items():
                archive.writestr(name, content)
        return path

    return rebuild


def refusal(path: Path) -> str:
    with pytest.raises(ScenarioFileError) as caught:
        read_workbook(path)
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "this is no Excel workbook"),
        (b"format = 1", "this is no Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Excel file (.xls), or one with a password"),
        (b"PK\x03\x04" + bytes(100), "damaged and cannot be unpacked"),
        (b"PK\x03\x04" + bytes(LARGEST_FILE), "the file is too large"),
    ],
)
def test_that_other_files_are_told_apart(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    assert words in refusal(path)


def test_that_a_sheet_of_another_program_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "team3.ods"
    with ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<office:document-content/>")
    assert "this is no Excel workbook. Save it as an Excel workbook (.xlsx)." in refusal(path)


def test_that_a_folder_or_a_missing_file_is_said(tmp_path: Path) -> None:
    assert "it is a folder" in refusal(tmp_path)
    assert "there is no such file" in refusal(tmp_path / "missing.xlsx")


def test_that_a_bomb_is_not_unpacked(rebuilt: Rebuilt) -> None:
    path = rebuilt(**{"xl/media/image1.png": bytes(LARGEST_CONTENT)})
    assert path.stat().st_size < 1_000_000
    assert "unfolds to too much. Found: 5" in refusal(path)
    assert f"up to {LARGEST_XML:,} bytes" in refusal(rebuilt(**{"xl/styles2.xml": b" " * LARGEST_XML}))


def test_that_a_lie_about_the_size_is_found_out(rebuilt: Rebuilt) -> None:
    path = rebuilt(**{"xl/media/image1.png": b"a" * 10_000_000})
    content = path.read_bytes()
    true, false = (10_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little")
    assert content.count(true) == 2
    path.write_bytes(content.replace(true, false))
    assert "damaged and cannot be unpacked" in refusal(path)


def test_that_too_many_parts_are_refused(rebuilt: Rebuilt) -> None:
    path = rebuilt(**{f"xl/part{number}": b"" for number in range(MOST_PARTS)})
    assert "too many parts" in refusal(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_that_entities_are_refused(rebuilt: Rebuilt, encoding: str) -> None:
    entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    text = f'<?xml version="1.0" encoding="{encoding}"?>{entities}<sst>&b;</sst>'
    assert "declares entities" in refusal(rebuilt(**{"xl/sharedStrings.xml": text.encode(encoding)}))


def test_that_a_sheet_that_claims_a_million_columns_is_read_as_it_is(rebuilt: Rebuilt) -> None:
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    path = rebuilt(LEVERS, b"</sheetData>", far)
    assert read_workbook(path).scenario == Scenario("x", reading="as_planned")
    path = rebuilt(LEVERS, b'<dimension ref="A1:Y31"/>', b'<dimension ref="A1:XFD1048576"/>')
    assert read_workbook(path).scenario == Scenario("x", reading="as_planned")


def test_that_nothing_outside_the_file_is_opened(rebuilt: Rebuilt, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    relation = b'Target="/xl/worksheets/sheet2.xml"'
    outside = b'Target="http://example.org/levers.xml" TargetMode="External"'
    assert "there is no sheet “Levers”" in refusal(rebuilt("xl/_rels/workbook.xml.rels", relation, outside))


def test_that_a_formula_counts_as_the_value_stored_with_it(rebuilt: Rebuilt) -> None:
    cell, formula = b"<v>605.0</v>", b"<f>[1]Budget!$A$1*1.1</f><v>665.5</v>"
    scenario = read_workbook(rebuilt(LEVERS, cell, formula)).scenario
    assert scenario.value("budget", "social_change", 2010) == 665.5
    assert "a formula whose value is not stored" in refusal(rebuilt(LEVERS, cell, b"<f>1+1</f>"))


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (b"1e999", "cell E6: budget.social_change.2010 must be a finite number. Found: inf"),
        (b"9" * 400, "cell E6: budget.social_change.2010"),
        (b"9" * 100_000, "damaged"),
        (b"nan", "damaged"),
        (b"-1", "cell E6: budget.social_change.2010 must not be negative"),
        (b"", "cell E6: budget.social_change.2010 is empty"),
    ],
)
def test_that_strange_numbers_are_refused(rebuilt: Rebuilt, number: bytes, words: str) -> None:
    assert words in refusal(rebuilt(LEVERS, b"<v>605.0</v>", b"<v>" + number + b"</v>"))


def test_that_damage_anywhere_is_a_problem_and_no_fault(original: Path, tmp_path: Path, command: InProcess) -> None:
    """Parts are damaged, not the archive, whose checksums would find it out."""
    chance = random.Random(1)
    path = tmp_path / "damaged.xlsx"
    for _ in range(15):
        with ZipFile(original) as parts, ZipFile(path, "w") as archive:
            damaged = chance.choice([name for name in parts.namelist() if "sheet9" not in name])
            for name in parts.namelist():
                content = bytearray(parts.read(name))
                for _ in range(5 if name == damaged else 0):
                    content[chance.randrange(len(content))] = chance.randrange(256)
                archive.writestr(name, content)
        code, _, err = command("import", path)
        assert code in (0, 2), err
