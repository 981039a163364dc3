"""The sentences about a chosen target follow the results and the language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.look.appearance import Appearance
from gui.models.target_list import ASSESSMENT_ROLE
from gui.window.main_window import MainWindow
from gui.words.language import LANGUAGES, Language
from scenarios.results.outcome import run_scenario
from scenarios.results.statements import statements_in_english


def choose(window: MainWindow, target: str) -> None:
    """Choose a target in the list as the arrow keys do."""
    model = window.targets.model
    row = next(
        row
        for row in range(model.rowCount())
        if (entry := model.index(row).data(ASSESSMENT_ROLE)) is not None and entry.target.id == target
    )
    window.targets.list.setCurrentIndex(model.index(row))


def test_that_no_target_is_spoken_of_until_one_is_chosen(window: MainWindow) -> None:
    assert not window.targets.card.isVisible()
    choose(window, "offshoring_jobs_2030")
    assert window.targets.card.isVisible()


def test_that_the_window_says_what_the_command_says(window: MainWindow) -> None:
    choose(window, "offshoring_jobs_2030")
    said = window.targets.card.words.text()
    headless = statements_in_english(run_scenario(window.session.scenario))["offshoring_jobs_2030"]
    assert "None of the 1,000 futures computed reaches the aim." in headless
    assert "None of the 1,000 futures computed reaches the aim." in said
    projected = headless.partition(": ")[2].partition(" in the middle")[0]
    assert f"Offshoring jobs in 2030: {projected} in the middle" in said


def test_that_the_sentences_follow_an_edit_once_it_is_settled(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, "offshoring_exports_2030")
    card = window.targets.card
    before = card.words.text()
    places = window.session.scenario.with_values(
        "training_places", "conversion", dict.fromkeys(range(2025, 2031), 60_000.0)
    )
    window.session.edit(places, "More courses")
    assert card.words.text() == before
    qtbot.waitUntil(lambda: card.words.text() != before)
    entry = next(entry for entry in window.session.results.assessments if entry.target.id == "offshoring_exports_2030")
    assert f"{entry.projected:.1f} in the middle" in card.words.text()


def test_that_closing_lets_go_of_the_target(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, "offshoring_jobs_2030")
    qtbot.mouseClick(window.targets.card.close_button, Qt.MouseButton.LeftButton)
    assert not window.targets.card.isVisible()
    assert not window.targets.list.currentIndex().isValid()


@pytest.mark.parametrize("language", LANGUAGES[1:], ids=lambda language: language.code)
def test_that_the_sentences_change_their_language(
    window: MainWindow, appearance: Appearance, language: Language
) -> None:
    choose(window, "offshoring_jobs_2030")
    before = window.targets.card.words.text()
    appearance.choose_language(language)
    QApplication.processEvents()
    after = window.targets.card.words.text()
    assert after != before
    assert "in the middle" not in after
    assert "2030" in after
