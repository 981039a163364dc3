"""Where things are kept: in the system's place, or beside the program; and what is said where neither works."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from gui.help.about import about_text
from gui.safety import places
from gui.safety.reports import LARGEST_LOG, Reports
from gui.safety.trail import Trail
from gui.safety.window_safety import WindowSafety
from gui.window.main_window import MainWindow
from resources.packaging import ROOT
from tests.gui.remote import Remote


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as the package has it, of which this process takes itself to be the program."""
    folder = tmp_path / "mizan"
    (folder / "_internal" / "licences").mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(folder / "_internal"), raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "mizan"))
    return folder


@pytest.fixture
def reports(tmp_path: Path) -> Iterator[Reports]:
    made = Reports(tmp_path / "reports")
    yield made
    made.end()


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_that_the_system_s_places_are_used_unless_a_file_asks_for_others(package: Path) -> None:
    usual = {places.data_folder(), places.reports_folder(), places.settings_file()}
    assert not [place for place in usual if place.is_relative_to(package)]
    for mark in places.MARKS:
        (package / mark).touch()
        own = package / places.PORTABLE
        assert places.data_folder() == own
        assert places.reports_folder() == own / "reports"
        assert places.settings_file() == own / "settings.toml"
        (package / mark).unlink()
    assert {places.data_folder(), places.reports_folder(), places.settings_file()} == usual


def test_that_nothing_stays_behind_in_the_system_s_temporary_folder(tmp_path: Path) -> None:
    folder, picture = tmp_path / "temporary", tmp_path / "window.png"
    folder.mkdir()
    command = [sys.executable, str(ROOT / "main.py"), "--screenshot", str(picture)]
    elsewhere = {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)}
    assert subprocess.run(command, env=os.environ | elsewhere, capture_output=True, check=False).returncode == 0
    assert picture.exists()
    assert not list(folder.iterdir())


def test_that_a_bundle_of_macos_looks_beside_itself(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(package / "Mizan.app" / "Contents" / "MacOS" / "mizan"))
    assert places.program_folder() == package


def test_that_the_about_box_shows_the_licences_of_a_package(qapp: object, package: Path) -> None:
    assert str(package / "_internal" / "licences") in about_text()


def test_that_what_keeps_a_folder_from_being_written_is_found(tmp_path: Path) -> None:
    assert places.hindrance(tmp_path / "new" / "folder") is None
    assert list((tmp_path / "new" / "folder").iterdir()) == []
    (tmp_path / "file").touch()
    assert isinstance(places.hindrance(tmp_path / "file" / "folder"), NotADirectoryError)


def test_that_portable_mode_says_that_its_folder_cannot_be_written(
    window: MainWindow, qtbot: QtBot, package: Path, reports: Reports
) -> None:
    (package / "portable").touch()
    (package / places.PORTABLE).touch()  # a file where the folder belongs
    safety = WindowSafety(window, places.data_folder(), reports, Trail(), places.settings_file().parent)
    (box,) = (box for box in window.findChildren(QMessageBox) if box.isVisible())
    assert "save often" in box.text()
    for words in ("Settings and recent files", "In portable mode", str(package / places.PORTABLE)):
        assert words in box.informativeText()
    box.close()
    safety.begin()
    safety.end()


def test_that_settings_which_cannot_be_kept_are_said(window: MainWindow, tmp_path: Path, reports: Reports) -> None:
    (tmp_path / "file").touch()
    safety = WindowSafety(window, tmp_path / "data", reports, Trail(), tmp_path / "file" / "config")
    safety.begin()
    assert "Settings cannot be remembered" in window.statusBar().currentMessage()
    safety.end()


def test_that_a_report_names_the_log_and_the_log_is_begun_anew_in_time(reports: Reports) -> None:
    reports.log.info("started")
    assert reports.log_file is not None
    assert "INFO started" in text_of(reports.log_file)
    text, _ = reports.write("Traceback", [])
    assert f"Log: {reports.log_file}" in text
    for number in range(2_000):
        reports.log.warning("%d %s", number, 200 * "x")
    kept = sorted(path.name for path in reports.folder.glob("log.txt*"))
    assert kept == ["log.txt", "log.txt.1"]
    assert all((reports.folder / name).stat().st_size <= LARGEST_LOG for name in kept)


def test_that_without_a_place_for_the_log_all_goes_on(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    reports = Reports(tmp_path / "file" / "reports")
    reports.log.error("nowhere to write")
    text, path = reports.write("Traceback", [])
    assert "none can be kept" in text
    assert path is not None, "beside temporary files"
    path.unlink()
    reports.end()
    bound = Reports(tmp_path / "file" / "reports", is_bound=True)
    assert bound.write("Traceback", [])[1] is None, "a stick leaves nothing on the computer"
    bound.end()
    (tmp_path / "reports").mkdir()
    late = Reports(tmp_path / "reports")
    (tmp_path / "reports" / "log.txt").mkdir()
    late.log.error("nowhere to write")
    late.end()
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(("typed", "saved"), [("mine", "mine.mizan.toml"), ("mine.toml", "mine.toml")])
def test_that_a_new_file_opens_by_double_click_unless_its_name_is_typed_whole(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, typed: str, saved: str
) -> None:
    window.files.save_as()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(tmp_path))
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(typed)
    dialog.accept()
    assert window.document.path == tmp_path / saved
    assert (tmp_path / saved).is_file()


def test_that_a_session_is_logged_and_a_file_is_opened_that_the_desktop_hands_over(tmp_path: Path) -> None:
    team = tmp_path / "équipe.mizan.toml"
    team.write_text('format = 1\ntitle = "Équipe 3"\n', encoding="utf-8")
    remote = Remote(tmp_path)
    remote.wait("window is not None and window.isVisible()")
    event = f"__import__('PySide6.QtGui').QtGui.QFileOpenEvent({str(team)!r})"
    remote.ask(f"application.sendEvent(application, {event})")
    assert remote.wait("window.session.scenario.title == 'Équipe 3' and window.session.scenario.title") == "Équipe 3"
    for _ in range(3):
        remote.ask("__import__('PySide6.QtCore').QtCore.qWarning('an odd sign')")
    remote.quit()
    log = text_of(tmp_path / "data" / "Mizan" / "Mizan" / "reports" / "log.txt")
    assert "portable: False" in log
    assert "ended with 0" in log
    assert log.count("WARNING Qt: an odd sign") == 1
    assert QCoreApplication.instance() is not None
