"""The page of the facilitator: the teams of a folder as they come, change and go."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from gui.pages.compare import ComparePage
from gui.pages.workshop import WorkshopPage
from gui.settings import Settings
from gui.window.main_window import MainWindow
from gui.work.jobs import Jobs
from scenarios.results.sheets import json_text
from scenarios.workshop.output import board_results
from scenarios.workshop.teams import Terms, Workshop
from tests.scenarios.conftest import InProcess, command
from tests.scenarios.workshop.conftest import make_hostile, team_text, teams

__all__ = ["command", "teams"]

PATIENCE = 120_000
"""Milliseconds: only what never comes takes so long."""

JOBS = "offshoring_jobs_2030"


@pytest.fixture
def page(qtbot: QtBot, english: None, settings: Settings) -> WorkshopPage:
    """The page alone, with small runs."""
    made = WorkshopPage(settings, Jobs(), QAction("Presenter size"), Terms(members=5))
    qtbot.addWidget(made, before_close_func=lambda _: made.finish())
    made.resize(760, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


def settle(page: WorkshopPage, qtbot: QtBot) -> None:
    """Wait until the folder has been read."""
    qtbot.waitUntil(lambda: not page.folder.is_busy, timeout=PATIENCE)


_known: list[Workshop] = []
"""What was run before: most tests have the same good files."""


def opened(page: WorkshopPage, folder: Path, qtbot: QtBot) -> WorkshopPage:
    page.open_folder(folder)
    page.folder.workshop = _known[0] if _known else None  # its results are not run again
    settle(page, qtbot)
    if not _known and page.folder.workshop is not None:
        _known.append(page.folder.workshop)
    return page


def names(page: WorkshopPage) -> list[str]:
    """The teams that the table shows, from the top."""
    view = page.teams.view
    return [str(view.filter.index(row, 1).data()) for row in range(view.filter.rowCount())]


def look_until(page: WorkshopPage, qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    """Have the folder looked at, as its watch does by itself, until something is so."""

    def has_come() -> bool:
        page.folder.watch.look()
        return is_so()

    qtbot.waitUntil(has_come, timeout=PATIENCE)


def wait_for(page: WorkshopPage, qtbot: QtBot, expected: set[str]) -> None:
    """Wait until the table shows these teams."""
    look_until(page, qtbot, lambda: set(names(page)) == expected and not page.folder.is_busy)


GOOD = {f"Team{number}" for number in range(1, 7)}


def test_that_eight_teams_with_two_broken_files_are_shown_as_the_command_shows_them(
    window: MainWindow, teams: Path, qtbot: QtBot, command: InProcess
) -> None:
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    page = window.book.page("workshop")
    assert isinstance(page, WorkshopPage)
    qtbot.waitUntil(page.welcome.button.isVisible, timeout=PATIENCE)
    QTest.mouseClick(page.welcome.button, Qt.MouseButton.LeftButton)
    (dialog,) = page.bar.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(teams))
    dialog.reject()
    settle(page, qtbot)

    assert not page.welcome.isVisible()
    shown = page.shown
    assert shown is not None
    found = json.loads(command("merge", teams, "--rank-by", JOBS, "--format", "json")[1])
    assert json.loads(json_text(board_results(shown.board))) == found
    assert names(page) == [team["team"] for team in found["teams"]]
    assert "Teams: 6 \u00b7 Files that cannot be read: 2" in page.state.text()

    bar = page.tabs.tabBar()
    for place in (1, 2):
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())
        assert page.tabs.currentIndex() == place
    assert page.broken.text.isVisible()
    told = page.broken.text.toPlainText()
    assert "line 3 \u00b7 budget.it_industri" in told
    assert "Did you mean it_industry?" in told
    assert "team8.toml" in told


def test_that_levers_show_range_and_outliers_and_blanks(page: WorkshopPage, teams: Path, qtbot: QtBot) -> None:
    opened(page, teams, qtbot)
    shown = page.levers.shown
    assert shown is not None
    (money,) = [row for row in page.levers.rows(shown) if row.lever == "budget.it_industry"]
    cells = {column.heading: column.written(money) for column in page.levers.columns(shown)}
    assert [cells[name] for name in ("Years", "Min", "Mean", "Max", "Spread", "Teams")] == [
        "2027\u20132028",
        "900",
        "1,366",
        "3,000",
        "2,100",
        "5",
    ]
    assert cells["Team5"] == "\u25b2 3,000"
    assert cells["Team6"] == ""
    assert cells["Team1"] == "900"


def test_that_files_that_come_change_and_go_appear_by_themselves(page: WorkshopPage, teams: Path, qtbot: QtBot) -> None:
    opened(page, teams, qtbot)
    (teams / "team9.toml").write_text(team_text("Team9", 1200, None), encoding="utf-8")
    wait_for(page, qtbot, GOOD | {"Team9"})
    (teams / "team9.toml").write_text(team_text("Team9 again", 1300, None), encoding="utf-8")
    wait_for(page, qtbot, GOOD | {"Team9 again"})
    (teams / "team9.toml").unlink()
    (teams / "team1.toml").unlink()
    wait_for(page, qtbot, GOOD - {"Team1"})


def test_that_a_file_that_changes_while_teams_are_run_is_read_again(
    page: WorkshopPage, teams: Path, qtbot: QtBot
) -> None:
    def save_again(share: float) -> None:
        if 0 < share < 1:
            (teams / "team1.toml").write_text(team_text("Team1 again", 901, None), encoding="utf-8")
            (teams / "team7.toml").write_text(team_text("Team7", 902, None), encoding="utf-8")

    page.folder.progressed.connect(save_again)
    page.open_folder(teams)
    wait_for(page, qtbot, GOOD - {"Team1"} | {"Team1 again", "Team7"})
    assert page.broken.count == 1


def test_that_a_half_written_file_is_waited_for(page: WorkshopPage, teams: Path, qtbot: QtBot) -> None:
    opened(page, teams, qtbot)
    page.folder.watch.grace = PATIENCE
    text = team_text("Team2 again", 1200, None)
    for name in ("team2.toml", "team9.toml"):
        (teams / name).write_text(text[:-20], encoding="utf-8")
    look_until(page, qtbot, lambda: len(page.folder.waiting) == 2)
    assert set(names(page)) == GOOD, "the team stays as it was"
    assert page.broken.count == 2, "those that were broken all along"
    assert "Being saved: team2.toml, team9.toml" in page.state.text()
    page.hide()
    page.folder.watch.grace = 0
    page.show()
    qtbot.waitUntil(lambda: page.broken.count == 4, timeout=PATIENCE)
    assert not page.folder.waiting, "nobody has written on"
    (teams / "team2.toml").write_text(text, encoding="utf-8")
    wait_for(page, qtbot, GOOD - {"Team2"} | {"Team2 again"})
    assert page.broken.count == 3


def test_that_a_folder_may_vanish_and_come_back(page: WorkshopPage, teams: Path, qtbot: QtBot) -> None:
    opened(page, teams, qtbot)
    away = teams.rename(teams.with_name("away"))
    look_until(page, qtbot, lambda: bool(page.trouble.text()))
    assert page.trouble.isVisible()
    assert set(names(page)) == GOOD, "what was read stays"
    (away / "team1.toml").unlink()
    away.rename(teams)
    wait_for(page, qtbot, GOOD - {"Team1"})
    assert not page.trouble.isVisible()
    page.open_folder(teams.with_name("nowhere"))
    settle(page, qtbot)
    assert page.trouble.text()
    assert names(page) == []


def test_that_hostile_files_and_titles_harm_nothing(page: WorkshopPage, teams: Path, qtbot: QtBot) -> None:
    make_hostile(teams)
    title = "<b>Team</b><img src='file:///nowhere.png'>"
    (teams / "html.toml").write_text(team_text(title, 900, None), encoding="utf-8")
    (teams / "long.toml").write_text(team_text("Long " * 40, 900, None), encoding="utf-8")
    for name in ("twin1", "twin2"):
        (teams / f"{name}.toml").write_text(team_text("Twins", 900, None), encoding="utf-8")
    (teams / "link.toml").symlink_to(teams / "team1.toml")
    (teams / "<u>broken.toml").write_text("x = ", encoding="utf-8")
    opened(page, teams, qtbot)
    shown = set(names(page))
    assert {title, "Twins (twin1.toml)", "Twins (twin2.toml)", "Team1 (link.toml)"} <= shown
    assert "<u>broken.toml" in page.broken.text.toPlainText()
    page.tabs.setCurrentWidget(page.levers)
    headings = [column.heading for column in page.levers.view.table.columns]
    assert all(len(heading) <= 24 for heading in headings)


def test_that_sixty_teams_are_run_beside_the_window(page: WorkshopPage, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        text = team_text(f"Team {number % 5}", 900 + number % 5, None)  # files with the same text are run once
        (folder / f"team{number}.toml").write_text(text, encoding="utf-8")
    shares: list[float] = []
    page.folder.progressed.connect(shares.append)
    page.open_folder(folder)
    assert page.progress.isVisible()
    settle(page, qtbot)
    assert len(set(names(page))) == 60
    assert len(shares) >= 6, "the window heard of every run"
    assert not page.progress.isVisible()


def test_that_names_are_hidden_everywhere(page: WorkshopPage, teams: Path, qtbot: QtBot) -> None:
    opened(page, teams, qtbot)
    page.bar.hide_names.setFocus()
    QTest.keyClick(page.bar.hide_names, Qt.Key.Key_Space)
    assert all(name.startswith("Team ") for name in names(page))
    for copied in (page.teams.copied(), page.levers.copied()):
        cells = {str(cell) for row in copied for cell in row}
        assert not [cell for cell in cells if "Someone" in cell or "toml" in cell or cell in GOOD]
    assert "team7" not in page.broken.text.toPlainText()
    before = names(page)
    (teams / "team9.toml").write_text(team_text("Team9", 1200, None), encoding="utf-8")
    look_until(page, qtbot, lambda: len(names(page)) == 7)
    assert [name for name in names(page) if name in before] == before, "codes stay"
    scenario = page._scenario(page.teams.view.chosen)
    assert scenario.title not in GOOD


def test_that_any_target_ranks(page: WorkshopPage, teams: Path, qtbot: QtBot) -> None:
    opened(page, teams, qtbot)
    places = [page.bar.target.itemData(place) for place in range(page.bar.target.count())]
    assert {JOBS, "startups_2030"} <= set(places)
    for target in ("it_sector_jobs_2013", "startups_2030"):
        page.bar.target.setCurrentIndex(places.index(target))
        page.bar.target.activated.emit(places.index(target))
        settle(page, qtbot)
        assert page.shown is not None
        assert page.shown.board.rank_by == target
        assert all(line.place is not None and line.place.rank for line in page.shown.board.lines)
        assert "the aim is" in page.teams.headline.text()


def test_that_a_folder_is_dropped_and_remembered(page: WorkshopPage, teams: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(teams))])
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), action, data, buttons, keys)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), action, data, buttons, keys, QEvent.Type.Drop))
    settle(page, qtbot)
    assert set(names(page)) == GOOD
    page.bar.menu.aboutToShow.emit()
    assert str(teams) in [action.text() for action in page.bar.menu.actions()]
    data.setUrls([QUrl.fromLocalFile(str(teams / "team1.toml"))])
    refused = QDragEnterEvent(QPoint(9, 9), action, data, buttons, keys)
    refused.ignore()
    QApplication.sendEvent(page, refused)
    assert not refused.isAccepted()


def test_that_f5_reads_the_folder_again(page: WorkshopPage, teams: Path, qtbot: QtBot) -> None:
    opened(page, teams, qtbot)
    page.activateWindow()
    page.teams.view.setFocus()
    with qtbot.waitSignal(page.folder.changed, timeout=PATIENCE):
        QTest.keyClick(page.teams.view, Qt.Key.Key_F5)
    settle(page, qtbot)
    assert set(names(page)) == GOOD


def test_that_a_hidden_page_rests_and_takes_up_what_changed(page: WorkshopPage, teams: Path, qtbot: QtBot) -> None:
    opened(page, teams, qtbot)
    page.hide()
    (teams / "team9.toml").write_text(team_text("Team9", 1200, None), encoding="utf-8")
    assert not page.folder.is_busy
    page.show()
    wait_for(page, qtbot, GOOD | {"Team9"})


def test_that_a_team_goes_to_other_pages_and_edits_are_asked_about(
    window: MainWindow, teams: Path, qtbot: QtBot
) -> None:
    page = window.book.open("workshop")
    assert isinstance(page, WorkshopPage)
    page._terms = Terms(members=5)
    opened(page, teams, qtbot)
    page.teams.view.choose(lambda line: line.name == "Team3")
    QTest.mouseClick(page.teams.pin_button, Qt.MouseButton.LeftButton)
    assert [pin.results.scenario.title for pin in window.session.pins] == ["Team3"]
    QTest.mouseClick(page.teams.compare_button, Qt.MouseButton.LeftButton)
    compare = window.book.page("compare")
    assert isinstance(compare, ComparePage)
    qtbot.waitUntil(compare.isVisible, timeout=PATIENCE)
    assert "\u201cTeam3\u201d" in compare.lineup.names().values()
    qtbot.waitUntil(lambda: not window.session.aside.is_busy, timeout=PATIENCE)

    window.session.edit(window.session.scenario.with_value("budget", "it_industry", 2026, 900.0), "More")
    window.book.open("workshop")
    page.teams.view.setFocus()
    QTest.keyClick(page.teams.view, Qt.Key.Key_Return)
    (box,) = window.findChildren(QMessageBox)
    (go_on,) = [button for button in box.buttons() if "Do not save" in button.text()]
    go_on.click()
    qtbot.waitUntil(window.explore.isVisible, timeout=PATIENCE)
    assert window.session.scenario.title == "Team3"
    assert window.document.path is None, "the team's file is not written to"


def test_that_tables_are_copied_whole(page: WorkshopPage, teams: Path, qtbot: QtBot) -> None:
    opened(page, teams, qtbot)
    QTest.mouseClick(page.teams.copy_button, Qt.MouseButton.LeftButton)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0][:3] == ["Rank", "Team", "Result"]
    assert len(lines) == 7
    assert page.shown is not None
    first = page.shown.board.ranked_by(page.shown.board.lines[0])
    assert first is not None
    assert float(lines[1][2]) == pytest.approx(first.projected)
