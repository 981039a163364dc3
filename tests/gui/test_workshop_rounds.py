"""Rounds of a workshop on the page: guesses first, results team by team, kept and shown again, the same as headless."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gui.look.appearance import Appearance
from gui.pages.workshop import WorkshopPage
from gui.settings import Settings
from gui.window.main_window import MainWindow
from gui.window.roomy import Roomy
from gui.words.language import LANGUAGES, Language
from gui.work.jobs import Jobs
from scenarios.results.sheets import json_text
from scenarios.workshop.output import board_results
from scenarios.workshop.session_file import load_session
from scenarios.workshop.teams import Terms
from tests.gui import places
from tests.gui.clipping import clipped
from tests.gui.spoken import nameless, out_of_reach
from tests.scenarios.conftest import InProcess, command
from tests.scenarios.workshop.conftest import team_text, teams

__all__ = ["command", "teams"]

PATIENCE = 120_000
"""Milliseconds: only what never comes takes so long."""

JOBS = "offshoring_jobs_2030"
FEW = ("--members", "5")


@pytest.fixture
def few_teams(teams: Path) -> Path:
    """Three good files and a broken one."""
    for number in (4, 5, 6, 8):
        (teams / f"team{number}.toml").unlink()
    return teams


@pytest.fixture
def page(qtbot: QtBot, english: None, settings: Settings, few_teams: Path) -> WorkshopPage:
    made = WorkshopPage(settings, Jobs(), QAction("Presenter size"), Terms(members=5))
    qtbot.addWidget(made, before_close_func=lambda _: made.finish())
    made.resize(760, 640)
    made.show()
    qtbot.waitExposed(made)
    made.open_folder(few_teams)
    settle(made, qtbot)
    return made


def settle(page: WorkshopPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.folder.is_busy and not page.rounds.is_busy, timeout=PATIENCE)


def press(button: QWidget) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def begin(page: WorkshopPage, kept: Path) -> None:
    """Open the first round, and say where rounds are kept."""
    press(page.rounds_bar.begin_button)
    (dialog,) = [dialog for dialog in page.session_menu.findChildren(QFileDialog) if dialog.isVisible()]
    dialog.fileSelected.emit(str(kept))
    dialog.reject()


def guess(page: WorkshopPage, file: str, text: str) -> None:
    """Type a guess and go to the next team."""
    field = page.guesses.fields[file]
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def drop(page: WorkshopPage, path: Path) -> None:
    """Let a file fall on the page."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(9, 9), action, data, buttons, keys))
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), action, data, buttons, keys, QEvent.Type.Drop))


def names(page: WorkshopPage) -> list[str]:
    return [line.name for line in page.teams.rows(page.shown)] if page.shown else []


def test_that_teams_guess_before_results_come_one_after_the_other(
    page: WorkshopPage, tmp_path: Path, qtbot: QtBot
) -> None:
    kept = tmp_path / "day"
    begin(page, kept)
    assert page.guesses.isVisible()
    assert not page.teams.isVisible()
    assert not page.bar.target.isEnabled()
    assert not page.session_menu.tables_action.isEnabled()
    page.activateWindow()
    guess(page, "team1.toml", "150,000")
    guess(page, "team2.toml", "1e9x")
    guess(page, "team3.toml", "120 000")
    guess(page, "team1.toml", "140000")
    file = tmp_path / "day.session.toml"
    noted = {entry.team: entry.value for entry in load_session(file).rounds[0].guesses}
    assert noted == {"team1.toml": 140_000, "team3.toml": 120_000}, "each step is written down"
    assert "Guesses: 2 of 3" in page.guesses.hint.text()

    press(page.rounds_bar.reveal_button)
    assert names(page) == []
    assert page.rounds_bar.count.text() == "0 of 3 shown"
    whole = [line.name for line in page.rounds.board.lines] if page.rounds.board else []
    order = [page.levers.shown.board.lines[place].name for place in range(3)] if page.levers.shown else []
    assert order == sorted(order), "who is best is not told by the order of the columns"
    page.rounds_bar.next_button.setFocus()
    QTest.keyClick(page.rounds_bar.next_button, Qt.Key.Key_Space)
    assert names(page) == whole[2:]
    page.rounds_bar.revealed.setFocus()
    QTest.keyClick(page.rounds_bar.revealed, Qt.Key.Key_Right)
    assert names(page) == whole[1:]
    press(page.rounds_bar.all_button)
    assert names(page) == whole
    board = page.rounds.board
    assert board is not None
    line = next(line for line in board.lines if line.name == "Team1")
    entry = board.ranked_by(line)
    assert entry is not None
    assert board.missed_by(line) == 140_000 - entry.projected
    (column,) = [column for column in page.teams.columns(page.teams.shown) if column.heading == "Missed by"]  # type: ignore[arg-type]
    assert column.written(line).startswith("+")
    assert [dot.marker for row in page.teams.chart.drawing.rows for dot in row.dots].count("square") == 2


def test_that_the_page_and_the_command_keep_the_same_session(
    page: WorkshopPage, few_teams: Path, tmp_path: Path, qtbot: QtBot, command: InProcess
) -> None:
    kept = tmp_path / "day.session.toml"
    page.bar.hide_names.setChecked(True)
    begin(page, kept)
    guess(page, "team2.toml", "131000")
    press(page.rounds_bar.reveal_button)
    press(page.rounds_bar.all_button)
    assert page.shown is not None
    shown = json.loads(json_text(board_results(page.shown.board)))
    found = json.loads(command("merge", kept, "--format", "json")[1])
    for key in ("teams", "levers", "official", "rank_by", "names_hidden"):
        assert found[key] == shown[key]
    assert found["remarks"] == []

    assert command("merge", few_teams, *FEW, "--keep", kept, "--rank-by", JOBS, "--guess", "Team3=1000")[0] == 0
    (few_teams / "team9.toml").write_text(team_text("Team9", 1200, None), encoding="utf-8")
    page.open_session(kept)
    settle(page, qtbot)
    assert page.guesses.isVisible(), "the round that the command has opened goes on"
    assert page.guesses.fields["team3.toml"].text() == "1,000"
    guess(page, "team3.toml", "")
    assert load_session(kept).rounds[1].guesses == ()
    page.bar.hide_names.setChecked(False)  # nothing else shows them
    code, out, _ = command("merge", few_teams, *FEW, "--keep", kept, "--format", "json")
    assert code == 0
    page.open_session(kept)
    settle(page, qtbot)
    assert page.rounds.place == 1
    assert page.shown is not None
    again = json.loads(json_text(board_results(page.shown.board)))
    for key in ("teams", "levers", "official"):
        assert again[key] == json.loads(out)[key]


def test_that_rounds_are_shown_again_without_their_folder(
    page: WorkshopPage, few_teams: Path, tmp_path: Path, qtbot: QtBot, settings: Settings
) -> None:
    kept = tmp_path / "day.session.toml"
    begin(page, kept)
    press(page.rounds_bar.reveal_button)
    press(page.rounds_bar.begin_button)
    assert page.guesses.isVisible()
    press(page.rounds_bar.reveal_button)
    press(page.rounds_bar.begin_button)
    for file in few_teams.iterdir():
        file.rename(file.with_suffix(".gone"))
    other = WorkshopPage(settings, Jobs(), QAction("Presenter size"), Terms(members=5))
    qtbot.addWidget(other, before_close_func=lambda _: other.finish())
    other.show()
    qtbot.waitExposed(other)
    drop(other, kept)
    settle(other, qtbot)
    assert other.state.text() == "Choose the folder of the teams to go on."
    assert not other.rounds_bar.reveal_button.isEnabled()
    choice = other.rounds_bar.round
    assert [choice.itemText(place) for place in range(choice.count())] == ["Round 3", "Round 1", "Round 2"]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    settle(other, qtbot)
    assert other.rounds.place == 0
    assert len(names(other)) == 3
    assert "Round 1" in other.state.text()


def test_that_a_session_that_cannot_be_read_or_written_loses_nothing(
    page: WorkshopPage, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.session.toml"
    broken.write_text("format = 1\ntitle = 3\n", encoding="utf-8")
    begin(page, broken)
    (box,) = page.findChildren(QMessageBox)
    assert "broken.session.toml could not be opened" in box.text()
    box.close()
    assert broken.read_text(encoding="utf-8") == "format = 1\ntitle = 3\n"
    assert page.rounds.open_round is None

    kept = tmp_path / "day.session.toml"
    begin(page, kept)
    kept.unlink()
    kept.mkdir()
    guess(page, "team1.toml", "150000")
    boxes = [box for box in page.findChildren(QMessageBox) if box.isVisible()]
    assert "could not be saved" in boxes[0].text()
    for box in boxes:
        box.close()
    assert [entry.value for entry in page.rounds.kept.rounds[0].guesses] == [150_000], "it stays in the window"
    page.open_session(tmp_path / "other.session.toml")
    for box in page.findChildren(QMessageBox):
        box.close()
    assert page.rounds.file == kept, "no other session takes its place before it is written"
    kept.rmdir()
    guess(page, "team2.toml", "160000")
    assert [entry.value for entry in load_session(kept).rounds[0].guesses] == [150_000, 160_000]


@pytest.fixture
def remarked(few_teams: Path) -> None:
    file = few_teams / "team1.toml"
    file.write_text(f'{file.read_text(encoding="utf-8")}\n[notes]\nbudget = "Amina"\n', encoding="utf-8")


def test_that_remarks_do_not_tell_whose_scenario_it_is(remarked: None, page: WorkshopPage, qtbot: QtBot) -> None:
    page.bar.hide_names.setChecked(True)
    assert page.shown is not None
    line = next(line for line in page.shown.board.lines if line.team.file.name == "team1.toml")
    assert dict(line.team.file.scenario.notes) == {"budget": "Amina"}
    with qtbot.waitSignal(page.compare_wanted) as wanted:
        page.teams.compared.emit(line)
    assert not wanted.args[0].notes


def test_that_another_session_is_replaced_only_when_somebody_says_so(page: WorkshopPage, tmp_path: Path) -> None:
    kept, other = tmp_path / "day.session.toml", tmp_path / "other.session.toml"
    begin(page, kept)
    other.write_text("theirs", encoding="utf-8")

    def keep_elsewhere() -> QMessageBox:
        page.session_menu.keep_action.trigger()
        (dialog,) = [dialog for dialog in page.session_menu.findChildren(QFileDialog) if dialog.isVisible()]
        assert dialog.defaultSuffix() == "session.toml"
        dialog.fileSelected.emit(str(tmp_path / "other.toml"))
        dialog.reject()
        (box,) = [box for box in page.findChildren(QMessageBox) if box.isVisible()]
        assert "other.session.toml" in box.text()
        return box

    press(keep_elsewhere().button(QMessageBox.StandardButton.Cancel))
    assert other.read_text(encoding="utf-8") == "theirs"
    assert page.rounds.file == kept
    (replace,) = [button for button in keep_elsewhere().buttons() if button.text() == "Replace"]
    press(replace)
    assert page.rounds.file == other
    assert load_session(other) == page.rounds.kept


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".json"])
def test_that_tables_are_saved_as_the_command_writes_them(
    page: WorkshopPage, few_teams: Path, tmp_path: Path, qtbot: QtBot, command: InProcess, suffix: str
) -> None:
    mine, theirs = tmp_path / f"mine{suffix}", tmp_path / f"theirs{suffix}"
    page.session_menu.tables_action.trigger()
    (dialog,) = page.session_menu.findChildren(QFileDialog)
    jobs = page.session_menu._jobs
    with qtbot.waitSignal(jobs.ended, timeout=PATIENCE):
        dialog.fileSelected.emit(str(mine))
    dialog.reject()
    assert command("merge", few_teams, *FEW, "--rank-by", JOBS, "--out", theirs)[0] == 0
    if suffix == ".xlsx":
        assert mine.stat().st_size > 5000
    else:
        assert mine.read_bytes() == theirs.read_bytes()


def test_that_results_can_be_kept_for_later(page: WorkshopPage, few_teams: Path, qtbot: QtBot) -> None:
    page.bar.hide_results.setFocus()
    QTest.keyClick(page.bar.hide_results, Qt.Key.Key_Space)
    headings = [column.heading for column in page.teams.view.table.columns]
    assert headings[0] == "Team"
    assert not {"Rank", "Result", "P", "Ahead"} & set(headings)
    assert not page.teams.picture.isVisible()
    assert not page.session_menu.tables_action.isEnabled()


@pytest.mark.parametrize(("language", "scale"), [*zip(LANGUAGES, (1.0, 1.0, 1.0), strict=True), (LANGUAGES[1], 2.0)])
def test_that_nothing_is_clipped_nameless_or_out_of_reach_at_any_step(
    page: WorkshopPage, tmp_path: Path, qtbot: QtBot, appearance: Appearance, language: Language, scale: float
) -> None:
    appearance.choose_language(language)
    appearance.choose_text_scale(scale)
    holder = Roomy(page)
    qtbot.addWidget(holder)
    holder.resize(745, 640)
    holder.show()
    qtbot.waitExposed(holder)
    found: set[str] = set()

    def look(step: str) -> None:
        for place in range(page.tabs.count()):
            page.tabs.setCurrentIndex(place)
            places.settle()
            problems = (*clipped(page), *nameless(page), *out_of_reach(page))
            found.update(f"{step}, {place}: {problem}" for problem in problems)
        page.tabs.setCurrentIndex(0)
        places.settle()

    look("now")
    begin(page, tmp_path / "day.session.toml")
    look("guessing")
    page.rounds_bar.reveal_button.click()
    page.rounds_bar.next_button.click()
    look("revealing")
    page.rounds_bar.all_button.click()
    look("revealed")
    holder.takeWidget()  # the page closes by itself
    assert not sorted(found)


def test_that_presenter_size_hides_the_panels_and_escape_brings_them_back(
    window: MainWindow, appearance: Appearance, qtbot: QtBot
) -> None:
    window.resize(1366, 768)
    page = window.book.open("workshop")
    assert isinstance(page, WorkshopPage)
    QApplication.processEvents()
    before = window.fontMetrics().height()
    shown = {name for name in window.docks if not window.docks[name].isHidden()}
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.presenting.is_on
    assert page.present_button.isChecked()
    assert window.fontMetrics().height() > before
    assert all(window.docks[name].isHidden() for name in window.docks)
    appearance.choose_language(LANGUAGES[1])
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not page.present_button.isChecked()
    assert window.fontMetrics().height() == before
    assert {name for name in window.docks if not window.docks[name].isHidden()} == shown
    assert appearance.text_scale == 1.0


def test_that_a_window_that_closes_while_it_presents_remembers_its_panels(
    window: MainWindow, settings: Settings, appearance: Appearance, qtbot: QtBot
) -> None:
    window.presenting.begin()
    window.close()
    assert not window.docks["levers"].isHidden()
    assert not window.presenting.is_on
