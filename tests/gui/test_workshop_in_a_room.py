"""A workshop in front of a room: what a hasty hand, a back row and hidden names ask of the page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gui.look.appearance import Appearance
from gui.pages.workshop import WorkshopPage
from gui.window.main_window import MainWindow
from gui.workshop import words
from scenarios.workshop.session_file import load_session
from tests.gui.test_workshop_rounds import begin, few_teams, guess, names, page, press, settle
from tests.scenarios.workshop.conftest import team_text, teams

__all__ = ["few_teams", "page", "teams"]


def test_that_a_click_too_many_opens_no_other_round(page: WorkshopPage, tmp_path: Path) -> None:
    begin(page, tmp_path / "day")
    bar = page.rounds_bar
    at = bar.reveal_button.geometry().center()
    for _ in range(5):  # one reveals, three show the teams, the last is one too many
        under = bar.childAt(at)
        assert under in (bar.reveal_button, bar.next_button)
        QTest.mouseClick(under, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
    assert len(page.rounds.kept.rounds) == 1
    assert len(names(page)) == 3


def test_that_a_key_too_many_hides_no_team_again(page: WorkshopPage, tmp_path: Path) -> None:
    page.activateWindow()
    begin(page, tmp_path / "day")
    assert page.focusWidget() is page.guesses.fields["team1.toml"], "the first team can type at once"
    page.rounds_bar.reveal_button.setFocus()
    for _ in range(5):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
        QApplication.processEvents()
    assert len(page.rounds.kept.rounds) == 1
    assert len(names(page)) == 3


def test_that_names_that_were_hidden_stay_so_in_every_round(page: WorkshopPage, tmp_path: Path, qtbot: QtBot) -> None:
    kept = tmp_path / "day.session.toml"
    begin(page, kept)
    press(page.rounds_bar.reveal_button)
    press(page.rounds_bar.begin_button)
    QTest.keyClick(page.bar.hide_names, Qt.Key.Key_Space)
    assert load_session(kept).rounds[1].hides_names, "a round is shown again as it was shown"
    press(page.rounds_bar.reveal_button)
    assert load_session(kept).rounds[1].hides_names
    page.rounds.look_at(0)
    settle(page, qtbot)
    assert page.bar.hide_names.isChecked(), "an earlier round shows no names that are hidden by now"
    assert not {"Team1", "Team2", "Team3"} & set(names(page))
    assert not load_session(kept).rounds[0].hides_names
    QTest.keyClick(page.bar.hide_names, Qt.Key.Key_Space)
    assert set(names(page)) == {"Team1", "Team2", "Team3"}, "unless somebody shows them"
    assert load_session(kept).rounds[1].hides_names, "what was shown stays as it was"


def test_that_what_is_no_number_stays_to_be_typed_over(page: WorkshopPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.activateWindow()
    begin(page, tmp_path / "day")
    field = page.guesses.fields["team2.toml"]
    with qtbot.waitSignal(page.refused) as refused:
        guess(page, "team2.toml", "150.00x")
    assert "150.00x" in refused.args[0]
    assert page.focusWidget() is field
    assert field.selectedText() == "150.00x"
    QTest.keyClicks(field, "150000")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.focusWidget() is page.guesses.fields["team3.toml"]
    assert [entry.value for entry in page.rounds.kept.rounds[0].guesses] == [150_000]


@pytest.fixture
def of_one_name(few_teams: Path) -> None:
    for number in (1, 2):
        (few_teams / f"team{number}.toml").write_text(
            team_text("A strategy that two teams call by this name", 900 + number, None), encoding="utf-8"
        )


def test_that_teams_of_one_name_are_told_apart_wherever_there_is_little_room(
    of_one_name: None, page: WorkshopPage, qtbot: QtBot
) -> None:
    assert page.shown is not None
    alike = [line for line in page.shown.board.lines if line.name.startswith("A strategy")]
    assert len({words.shortened(line.name) for line in alike}) == 2
    columns = page.teams.view.table.columns
    (place,) = [place for place, column in enumerate(columns) if column.heading == "Team"]
    view = page.teams.view
    row = page.shown.board.lines.index(alike[0])
    index = view.filter.index(row, place)
    option = QStyleOptionViewItem()
    option.widget = view
    view.itemDelegate().initStyleOption(option, index)  # type: ignore[attr-defined]
    assert option.textElideMode == Qt.TextElideMode.ElideMiddle
    assert not view.wordWrap(), "or the line breaks before the end of a name"

    narrow = view.columnWidth(place)
    page.resize(2400, 640)
    QApplication.processEvents()
    assert view.columnWidth(place) > narrow, "names take the room that is left over"
    assert view.columnWidth(place) >= view.fontMetrics().horizontalAdvance(alike[0].name)


@pytest.mark.parametrize(("size", "share"), [((1366, 768), 1.5), ((1920, 1080), 2.1), ((1280, 1024), 1.5)])
def test_that_presented_text_keeps_its_share_of_the_picture(
    window: MainWindow, appearance: Appearance, size: tuple[int, int], share: float
) -> None:
    before = window.font().pointSizeF()
    window.resize(*size)
    window.presenting.begin()
    assert window.font().pointSizeF() == pytest.approx(share * before, rel=0.01)
    window.presenting.leave()
    assert window.font().pointSizeF() == before
