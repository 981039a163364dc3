"""Problems of files in the language of the window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from gui.files.document import Document
from gui.files.file_words import told
from gui.look.appearance import Appearance
from gui.words.language import LANGUAGES
from gui.work.session import Session
from scenarios.storage.problems import Problem


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


def test_that_what_a_file_holds_keeps_its_order_among_arabic_words(appearance: Appearance) -> None:
    appearance.choose_language(next(language for language in LANGUAGES if language.code == "ar"))
    problem = Problem("x.toml", "seed", 3, "-3", "0 to 9", "seed must not be negative.", "Write it.")
    assert "\u2066-3\u2069" in told(problem)
