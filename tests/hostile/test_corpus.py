"""Files that no reader may fall over: what ``fuzz.py`` has found worth keeping, and what broke one."""

import sys
from pathlib import Path

import pytest

from tests.hostile import fuzz
from tests.hostile.fuzz import CORPUS
from tests.hostile.targets import TARGETS
from tests.scenarios.conftest import InProcess, command

__all__ = ["command"]

LARGEST_CORPUS = 1_000_000


def test_that_every_reader_has_a_corpus_and_all_of_them_stay_small() -> None:
    assert {folder.name for folder in CORPUS.iterdir()} == set(TARGETS)
    assert sum(path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()) < LARGEST_CORPUS


@pytest.mark.parametrize("name", TARGETS)
def test_that_the_corpus_is_survived(name: str, tmp_path: Path) -> None:
    for path in sorted((CORPUS / name).iterdir()):
        try:
            TARGETS[name](path.read_bytes(), tmp_path)
        except Exception as error:
            error.add_note(f"with {path}")
            raise


@pytest.mark.parametrize(
    ("name", "file", "line"),
    [
        ("scenario", "team3.toml", "check --fix {}"),
        ("scenario", "team3.toml", "new {}.new.toml --title new --from {}"),
        ("session", "day.session.toml", "merge --members 1 --round none {}"),
        ("workbook", "team3.xlsx", "import {}"),
        ("unsaved", "left.toml", "check {}"),
        ("design", "grid.toml", "check {}"),
    ],
)
def test_that_commands_answer_every_file_in_words(
    command: InProcess, tmp_path: Path, name: str, file: str, line: str
) -> None:
    path = tmp_path / file
    for given in sorted((CORPUS / name).iterdir()):
        path.write_bytes(given.read_bytes())
        code, out, err = command(*(part.format(path) for part in line.split()))
        assert code in (0, 2), f"{given}: {out}{err}"
        assert err or code == 0, f"{given} is refused without a word"
        assert "Traceback" not in err


def test_that_the_search_says_what_it_needs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "atheris", None)
    assert fuzz.main(["scenario"]) == 2
    assert "pip install atheris" in capsys.readouterr().err
