"""``report`` in this process; PDF files are made in tests/gui/report."""

import re
from pathlib import Path

import pytest

from scenarios.commands.door import Services, run_command
from scenarios.report.blocks import Document
from tests.scenarios.conftest import PROGRAM, InProcess

FEW = ("--members", "600", "--date", "2026-03-12")


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_that_a_page_is_written_in_the_language(command: InProcess, tmp_path: Path, language: str) -> None:
    path = tmp_path / "report.html"
    code, out, err = command("report", "training_first", *FEW, "--language", language, "--out", path)
    assert (code, out, err) == (0, "", f"Written: {path}\n")
    page = path.read_text(encoding="utf-8")
    assert f'<html lang="{language}"' in page
    assert page.count("<svg") == 5


def test_that_the_same_call_gives_the_same_page(command: InProcess, tmp_path: Path, team_file: Path) -> None:
    paths = [tmp_path / "one.html", tmp_path / "two.html"]
    for path in paths:
        assert command("report", team_file, "official", *FEW, "--out", path)[0] == 0
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_that_today_is_the_date_unless_one_is_given(command: InProcess, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    command("report", "official", "--members", "50", "--out", path)
    assert re.search(r"\d{1,2} \w+ 20\d\d", path.read_text(encoding="utf-8"))


def test_that_pdf_is_asked_of_whoever_can(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given: list[tuple[Document, str]] = []

    def write(document: Document, path: Path) -> None:
        given.append((document, path.suffix))
        path.write_bytes(b"%PDF")

    path = tmp_path / "report.pdf"
    arguments = ["official", *FEW, "--out", str(path)]
    assert run_command("report", arguments, PROGRAM, Services(write)) == 0
    assert [(document.title, suffix) for document, suffix in given] == [("Official", ".pdf")]
    assert path.read_bytes() == b"%PDF"
    capsys.readouterr()
    assert run_command("report", arguments, PROGRAM) == 2
    assert "Choose a name that ends in .html" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("official", "--out", "report.docx"), "a report ends in .html, .htm, .pdf"),
        (("official",), "--out"),
        (("official", "--out", "missing/report.html"), "cannot be written"),
        (("oficial", "--out", "report.html"), "Did you mean official?"),
        ((*["official"] * 6, "--out", "report.html"), "at most 5 scenarios"),
        (("official", "--out", "report.html", "--language", "de"), "--language"),
        (("official", "--out", "report.html", "--date", "tomorrow"), "--date"),
    ],
)
def test_that_bad_use_gives_two_and_a_hint(
    command: InProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = command("report", *arguments)
    assert (code, out) == (2, "")
    assert words in err
    assert list(tmp_path.iterdir()) == []
