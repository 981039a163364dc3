"""Files that no reader may fall over: what ``fuzz.py`` has found worth keeping, and what broke one."""

from pathlib import Path

import pytest

from tests.hostile.fuzz import CORPUS
from tests.hostile.targets import TARGETS

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
