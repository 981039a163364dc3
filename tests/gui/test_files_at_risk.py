"""The file behind the window changes, vanishes or cannot be written; unsaved edits are kept meanwhile."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from gui.safety.presence import Presence
from gui.safety.recovery_dialog import RecoveryDialog
from gui.safety.reports import Reports
from gui.safety.trail import Trail
from gui.safety.window_safety import WindowSafety
from gui.window.main_window import MainWindow
from scenarios.scenario import Scenario
from scenarios.storage.files import load, save
from scenarios.storage.unsaved import Unsaved, keep_unsaved, read_unsaved

PATIENCE = 60_000
"""Milliseconds: only what never comes takes so long."""

TEAM = Scenario("Team").with_value("budget", "governance", 2026, 44)
THEIRS = TEAM.with_value("budget", "governance", 2027, 55)


@pytest.fixture
def team(window: MainWindow, tmp_path: Path) -> Path:
    """A file that the window has open."""
    path = tmp_path / "share" / "team.toml"
    path.parent.mkdir()
    save(path, TEAM)
    assert window.document.open(path)
    return path


@pytest.fixture
def safety(window: MainWindow, tmp_path: Path) -> Iterator[WindowSafety]:
    made = WindowSafety(window, tmp_path / "data", Reports(tmp_path / "data" / "reports"), Trail())
    yield made
    made.end()


def edit(window: MainWindow, amount: float = 900) -> None:
    session = window.session
    session.edit(session.scenario.with_value("budget", "it_industry", 2027, amount), "Set IT industry")


def question(window: QDialog | MainWindow, qtbot: QtBot, words: str) -> QMessageBox:
    """The question that is open, which must say some words."""

    def found() -> list[QMessageBox]:
        return [box for box in window.findChildren(QMessageBox) if box.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=PATIENCE)
    (box,) = found()
    assert words in box.text() + box.informativeText()
    return box


def press(dialog: QDialog, text: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text().replace("&", "") == text).click()


def unsaved_files(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "data" / "unsaved").glob("*.toml") if not path.name.startswith(".")]


# What others do to the file


def test_that_mine_is_kept_over_theirs_with_a_copy_of_theirs(window: MainWindow, qtbot: QtBot, team: Path) -> None:
    edit(window)
    save(team, THEIRS)
    theirs = team.read_bytes()
    press(question(window, qtbot, "Somebody else changed “team.toml”"), "Keep mine")
    assert team.read_bytes() == theirs, "nothing is written unasked"

    window.actions_by_name["save"].trigger()

    assert load(team).differences == window.session.scenario.differences
    assert team.with_name("team.toml.bak").read_bytes() == theirs
    assert not window.isWindowModified()


def test_that_theirs_is_loaded_and_undo_brings_mine_back(window: MainWindow, qtbot: QtBot, team: Path) -> None:
    edit(window)
    mine = window.session.scenario
    save(team, THEIRS)
    press(question(window, qtbot, "Undo brings yours back"), "Load theirs")

    assert window.session.scenario.differences == THEIRS.differences
    assert not window.isWindowModified()
    window.actions_by_name["undo"].trigger()
    assert window.session.scenario == mine
    assert window.isWindowModified()


def test_that_saving_over_a_change_asks_even_when_it_was_not_noticed(
    window: MainWindow, qtbot: QtBot, team: Path, tmp_path: Path
) -> None:
    edit(window)
    window.watch.finish()
    save(team, THEIRS)
    theirs = team.read_bytes()
    went_on: list[bool] = []
    window.files.save(lambda: went_on.append(True))
    press(question(window, qtbot, "Somebody else changed"), "Later")
    assert team.read_bytes() == theirs
    assert window.isWindowModified()

    window.files.save(lambda: went_on.append(True))
    press(question(window, qtbot, "Somebody else changed"), "Save mine as…")
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None, timeout=PATIENCE)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(tmp_path / "mine.toml"))
    dialog.accept()
    assert went_on == [True]
    assert load(tmp_path / "mine.toml").differences == window.session.scenario.differences
    assert team.read_bytes() == theirs


def test_that_a_file_that_was_only_touched_is_no_change(window: MainWindow, qtbot: QtBot, team: Path) -> None:
    before = team.read_bytes()
    team.write_bytes(before)
    told: list[bool] = []
    window.watch.changed.connect(lambda: told.append(True))
    save(team, THEIRS)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    press(question(window, qtbot, "Somebody else"), "Later")
    team.write_bytes(before)
    window.watch.look()
    edit(window)
    window.actions_by_name["save"].trigger()

    assert told == [True]
    assert not window.isWindowModified()


def test_that_a_deleted_file_can_be_saved_again(window: MainWindow, qtbot: QtBot, team: Path) -> None:
    team.unlink()
    box = question(window, qtbot, "“team.toml” is no longer there")
    assert window.isWindowModified(), "no file holds it any more"
    press(box, "Save it again")

    assert load(team).differences == TEAM.differences
    assert not window.isWindowModified()


@pytest.mark.usefixtures("safety")
def test_that_a_share_that_goes_leaves_everything_and_may_come_back(
    window: MainWindow, qtbot: QtBot, team: Path, tmp_path: Path
) -> None:
    share, away = team.parent, tmp_path / "away"
    share.rename(away)
    window.watch.look()  # as when the window comes to the front: a drive that goes gives no sign
    press(question(window, qtbot, "its drive is gone"), "Later")
    edit(window)
    window.actions_by_name["save"].trigger()
    press(question(window, qtbot, "The folder is gone"), "Close")
    assert window.isWindowModified()
    qtbot.waitUntil(lambda: bool(unsaved_files(tmp_path)), timeout=PATIENCE)
    (kept,) = unsaved_files(tmp_path)
    qtbot.waitUntil(lambda: read_unsaved(kept).scenario == window.session.scenario, timeout=PATIENCE)

    away.rename(share)
    window.actions_by_name["save"].trigger()
    assert load(team).differences == window.session.scenario.differences
    assert not window.isWindowModified()
    qtbot.waitUntil(lambda: not unsaved_files(tmp_path), timeout=PATIENCE)


def test_that_a_protected_file_leads_to_another_name(
    window: MainWindow, qtbot: QtBot, team: Path, tmp_path: Path
) -> None:
    team.chmod(0o444)
    before = team.read_bytes()
    edit(window)
    window.actions_by_name["save"].trigger()
    press(question(window, qtbot, "write-protected"), "Save as…")
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None, timeout=PATIENCE)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(tmp_path / "mine.toml"))
    dialog.accept()

    assert window.document.path == tmp_path / "mine.toml"
    assert team.read_bytes() == before


# Unsaved edits


def test_that_edits_are_kept_and_go_when_they_are_undone(
    window: MainWindow, safety: WindowSafety, qtbot: QtBot, tmp_path: Path
) -> None:
    assert safety.autosave is not None
    with qtbot.waitSignal(safety.autosave.kept, timeout=PATIENCE):
        edit(window)
    (kept,) = unsaved_files(tmp_path)
    assert read_unsaved(kept).scenario == window.session.scenario

    with qtbot.waitSignal(safety.autosave.kept, timeout=PATIENCE):
        window.actions_by_name["undo"].trigger()
    assert not unsaved_files(tmp_path)


def test_that_a_disk_that_hangs_delays_no_edit(window: MainWindow, safety: WindowSafety, qtbot: QtBot) -> None:
    assert safety.autosave is not None
    disk_answers = threading.Event()
    safety.autosave.worker.do(disk_answers.wait, lambda _future: None)
    kept: list[bool] = []
    safety.autosave.kept.connect(lambda: kept.append(True))
    for amount in range(100, 110):
        edit(window, amount)
        safety.autosave.keep()
        assert window.session.results.scenario.value("budget", "it_industry", 2027) == amount
    assert not kept

    disk_answers.set()
    qtbot.waitUntil(lambda: len(kept) == 10, timeout=PATIENCE)


def leave(folder: Path, name: str, title: str, hour: int) -> Path:
    """Leave unsaved edits as a window does that is killed."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.toml"
    scenario = Scenario(title).with_value("budget", "governance", 2026, 44)
    keep_unsaved(path, Unsaved(scenario, None, "", datetime(2026, 5, 4, hour, tzinfo=UTC)))
    return path


def offered(window: MainWindow) -> list[str]:
    """The titles that are offered for recovery, after asking for them."""
    window.actions_by_name["recover"].trigger()
    found = [dialog for dialog in window.findChildren(RecoveryDialog) if dialog.isVisible()]
    return [
        item.text(0)
        for dialog in found
        for row in range(dialog.list.topLevelItemCount())
        if (item := dialog.list.topLevelItem(row)) is not None
    ]


def choose(dialog: RecoveryDialog, row: int) -> None:
    item = dialog.list.topLevelItem(row)
    assert item is not None
    dialog.list.setCurrentItem(item)


def recovery(window: MainWindow) -> RecoveryDialog:
    (dialog,) = (dialog for dialog in window.findChildren(RecoveryDialog) if dialog.isVisible())
    return dialog


@pytest.mark.usefixtures("safety")
def test_that_several_leftovers_are_offered_and_only_the_chosen_one_is_discarded(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "data" / "unsaved"
    early, late = leave(folder, "a1", "Early", 7), leave(folder, "b2", "Late", 9)
    torn = folder / "c3.toml"
    torn.write_text("torn", encoding="utf-8")
    (folder / ".b2-1234.toml").write_text("half", encoding="utf-8")
    running = Presence(folder)
    alive = leave(folder, running.name, "Of a running window", 8)

    assert offered(window) == ["Late", "Early", "Cannot be read"]
    dialog = recovery(window)
    press(dialog, "Discard…")
    press(question(dialog, qtbot, "“Late” for good"), "Cancel")
    assert late.exists()
    press(dialog, "Discard…")
    press(question(dialog, qtbot, "“Late” for good"), "Discard")
    assert not late.exists()
    press(dialog, "Later")

    assert offered(window) == ["Early", "Cannot be read"]
    dialog = recovery(window)
    choose(dialog, 1)
    assert not dialog.recover.isEnabled()
    assert str(torn) in dialog.problem.text()
    choose(dialog, 0)
    press(dialog, "Recover")
    assert window.session.scenario.title == "Early"
    assert window.isWindowModified()
    qtbot.waitUntil(lambda: not early.exists(), timeout=PATIENCE)
    assert alive.exists()
    assert sorted(path.name for path in folder.glob(".*")) == []
    running.end()


@pytest.mark.usefixtures("safety")
def test_that_recovering_asks_about_the_edits_in_the_window_first(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = leave(tmp_path / "data" / "unsaved", "a1", "Left", 7)
    edit(window)
    assert offered(window) == ["Left"]
    press(recovery(window), "Recover")
    press(question(window, qtbot, "Save the changes"), "Cancel")
    assert window.session.scenario.title != "Left"

    assert offered(window) == ["Left"], "what was not taken up is still there"
    press(recovery(window), "Recover")
    press(question(window, qtbot, "Save the changes"), "Do not save")
    assert window.session.scenario.title == "Left"
    qtbot.waitUntil(lambda: not path.exists(), timeout=PATIENCE)


@pytest.mark.usefixtures("safety")
def test_that_nothing_to_recover_is_said(window: MainWindow) -> None:
    assert offered(window) == []
    assert "no unsaved edits" in window.statusBar().currentMessage()


def test_that_a_data_folder_that_cannot_be_used_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    safety = WindowSafety(window, tmp_path / "data", Reports(tmp_path / "data" / "reports"), Trail())
    press(question(window, qtbot, "cannot be kept safe"), "Close")
    edit(window)
    safety.end()
