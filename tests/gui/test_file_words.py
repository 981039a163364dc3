"""Problems of files in the language of the window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.files.document import Document
from gui.files.file_words import told
from gui.look.appearance import Appearance
from gui.words.language import LANGUAGES
from gui.work.session import Session
from scenarios.storage.problem_words import recognised_limit
from scenarios.storage.problems import Problem
from scenarios.storage.schema import ALLOWED_VALUES


def test_that_what_is_wrong_with_an_opened_file_is_told_in_the_language_of_the_window(
    appearance: Appearance, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    appearance.choose_language(next(language for language in LANGUAGES if language.code == "fr"))
    path = tmp_path / "broken.toml"
    path.write_text('format = 1\ntitle = "x"\n[budget.it_industry]\n2027 = "1"\n2028 = -1\n', encoding="utf-8")
    document = Document(session)
    with qtbot.waitSignal(document.failed) as failed:
        document.open(path)
    first, second = failed.args[1].split("\n\n")
    assert first.startswith("ligne 4")
    assert second.startswith("ligne 5")
    assert "must" not in failed.args[1]
    assert "<" not in failed.args[1]
    assert "budget.it_industry.2028 ne doit" in second, "a key is written as it stands in the file"


@pytest.mark.parametrize(
    ("allowed", "said"),
    [
        ("0 to 1,000,000 (places a year)", "de 0 à 1\u202f000\u202f000 (places par an)"),
        ("0.05 to 0.3 1/year", "de 0.05 à 0.3 1/year"),
        ("2030 to 2050", "de 2030 à 2050"),
        ("only 1", "1 seulement"),
        ("as_observed, as_planned", "as_observed, as_planned"),
    ],
)
def test_that_what_may_stand_there_is_told_in_the_language_of_the_window(
    appearance: Appearance, allowed: str, said: str
) -> None:
    appearance.choose_language(next(language for language in LANGUAGES if language.code == "fr"))
    problem = Problem("x.toml", "seed", 3, "-3", allowed, "seed must not be negative.", "Write it.")
    assert told(problem).endswith(f"\u202f: {said}")


def test_that_every_limit_of_a_scenario_file_is_known() -> None:
    for text in ALLOWED_VALUES.values():
        assert recognised_limit(text), text


def test_that_what_a_file_holds_keeps_its_order_among_arabic_words(appearance: Appearance) -> None:
    appearance.choose_language(next(language for language in LANGUAGES if language.code == "ar"))
    problem = Problem("x.toml", "seed", 3, "-3", "0 to 9", "seed must not be negative.", "Write it.")
    assert "\u2066-3\u2069" in told(problem)
