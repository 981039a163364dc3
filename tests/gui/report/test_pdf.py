"""Reports as PDF files."""

import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gui.report.pdf import write_pdf
from scenarios.report.blocks import Document
from tests.scenarios.conftest import Mizan, mizan
from tests.scenarios.report.conftest import report

__all__ = ["mizan"]


def written(document: Document, folder: Path) -> bytes:
    path = folder / "report.pdf"
    write_pdf(document, path)
    return path.read_bytes()


def pages_of(content: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", content))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_that_the_same_report_is_the_same_file(qapp: QApplication, tmp_path: Path, language: str) -> None:
    document = report("training_first", language=language)
    first = written(document, tmp_path)
    assert first == written(document, tmp_path)
    assert first.startswith(b"%PDF-")
    assert b"D:20260312000000" in first
    assert 4 <= pages_of(first) <= 9


def test_that_another_report_is_another_file(qapp: QApplication, tmp_path: Path) -> None:
    document = report("training_first")
    assert written(document, tmp_path) != written(replace(document, title="Other"), tmp_path)


def test_that_charts_are_drawn_and_not_photographed(qapp: QApplication, tmp_path: Path) -> None:
    content = written(report("training_first"), tmp_path)
    assert b"/Subtype /Image" not in content
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL)
    assert sum(_curves(stream) for stream in streams) > 500


def _curves(stream: bytes) -> int:
    try:
        return len(re.findall(rb"\bl\b", zlib.decompress(stream)))
    except zlib.error:
        return 0


def test_that_the_program_writes_it_without_a_screen(mizan: Mizan, tmp_path: Path) -> None:
    path = tmp_path / "rapport.pdf"
    answer = mizan("report", "official", "--language", "fr", "--members", "600", "--out", path, "--date", "2026-03-12")
    assert (answer.returncode, answer.stdout) == (0, "")
    assert answer.stderr == f"Written: {path}\n"
    assert pages_of(path.read_bytes()) >= 4
