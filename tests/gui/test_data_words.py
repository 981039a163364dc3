"""What comes from data files is read in the language of the window; the files themselves stay as they are."""

from itertools import product
from pathlib import Path

from gui.evidence.contradictions import ContradictionsPart
from gui.look.appearance import Appearance
from gui.pages.evidence import EvidencePage
from gui.window.main_window import MainWindow
from gui.words import labels
from gui.words.data_words import LEDGERS, data_words
from gui.words.language import LANGUAGES
from resources import table
from scenarios.library import library
from scenarios.storage.files import load
from tests.gui.places import settle

ENGLISH, FRENCH, ARABIC = LANGUAGES


def test_that_ledgers_are_shown_in_the_language_of_the_window(window: MainWindow, appearance: Appearance) -> None:
    page = window.book.open("evidence")
    assert isinstance(page, EvidencePage)
    part = page.open("contradictions")
    assert isinstance(part, ContradictionsPart)
    settle()
    english = shown(part)

    appearance.choose_language(FRENCH)
    settle()
    french = shown(part)
    assert french.keys() == english.keys()
    assert all(french[place] != text for place, text in english.items() if len(text) > 25)


def shown(part: ContradictionsPart) -> dict[tuple[int, int], str]:
    """Topic, what disagrees and verdict of every row."""
    model = part.view.model()
    places = product(range(model.rowCount()), (1, 3, 4))
    return {(row, column): str(model.index(row, column).data()) for row, column in places}


def test_that_every_word_of_the_ledgers_is_among_those_to_be_translated() -> None:
    words = {text for context, text in data_words() if context == "ledger"}
    for name, columns in LEDGERS.items():
        for row in table(name):
            assert {row[column] for column in columns if row[column]} <= words


def test_that_a_ready_scenario_has_its_name_in_every_language_and_its_file_keeps_its_own(
    window: MainWindow, appearance: Appearance, tmp_path: Path
) -> None:
    shipped = library()["after_2026_cliff"]
    for language in LANGUAGES:
        appearance.choose_language(language)
        window.open_path(shipped)
        settle()
        assert window.windowTitle().startswith(labels.library_name("after_2026_cliff"))
        assert labels.library_description("after_2026_cliff")

    assert window.document.save(tmp_path / "mine.toml")
    assert load(tmp_path / "mine.toml").title == load(shipped).title
    assert window.windowTitle().startswith(load(shipped).title), "who has a file sees the title that stands in it"


def test_that_the_descriptions_of_ready_scenarios_are_translated(appearance: Appearance) -> None:
    english = {key: labels.library_description(key) for key in library()}
    for language in (FRENCH, ARABIC):
        appearance.choose_language(language)
        assert not [key for key, text in english.items() if labels.library_description(key) == text]
