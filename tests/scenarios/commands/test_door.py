"""Where commands come in and go out."""

import re
import shlex
import tempfile
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

import pytest

from scenarios.commands import COMMANDS, module_name
from scenarios.commands.door import Services, run_command, understood
from scenarios.commands.faults import report_fault
from tests.scenarios.conftest import PROGRAM, ROOT, InProcess


@pytest.mark.parametrize("name", COMMANDS)
def test_that_every_command_explains_itself_with_examples(command: InProcess, name: str) -> None:
    code, out, err = command(name, "--help")
    assert (code, err) == (0, "")
    examples: Sequence[str] = import_module(module_name(name)).EXAMPLES
    assert examples
    for example in examples:
        assert f"    {PROGRAM} {example}\n" in out


def documented_lines() -> Iterator[str]:
    """Every command line that the documentation shows."""
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "scenarios").glob("*/README.md"))):
        for line in path.read_text(encoding="utf-8").splitlines():
            found = re.match(r"(?: {4})?python3 dev\.py run (.+)", line)
            if found and not found[1].lstrip().startswith("#"):
                yield found[1]


@pytest.mark.parametrize("line", list(documented_lines()))
def test_that_the_documentation_shows_command_lines_that_are_understood(line: str) -> None:
    name, *arguments = shlex.split(line.partition(" > ")[0], comments=True)
    understood(name, arguments, PROGRAM, Services())


def test_that_an_unknown_command_gets_a_hint(command: InProcess) -> None:
    assert command("rnu")[0] == 2
    assert "Did you mean run?" in command("rnu")[2]
    assert "There are: run, check" in command("zzzzz")[2]


def test_that_a_fault_becomes_a_sentence_and_a_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    broken: Sequence[str] = [3]  # type: ignore[list-item]
    assert run_command("describe", broken, PROGRAM) == 3
    captured = capsys.readouterr()
    (report,) = tmp_path.iterdir()
    assert captured.out == ""
    assert len(captured.err.splitlines()) == 1
    assert str(report) in captured.err
    text = report.read_text(encoding="utf-8")
    assert "Traceback" in text
    assert "arguments: ['describe', 3]" in text


def test_that_a_report_that_cannot_be_saved_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    assert "could not be saved" in report_fault(ValueError("broken"), ["run"])
    assert "ValueError: broken" in capsys.readouterr().err
