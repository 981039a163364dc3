"""A data folder full of garbage, and clocks that go wrong: the window starts, says what it found and loses nothing."""

import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from gui.safety.fault_dialog import FaultDialog
from gui.safety.recovery_dialog import RecoveryDialog
from gui.safety.reports import LARGEST_LOG, Reports
from gui.safety.trail import Trail
from gui.safety.window_safety import WindowSafety
from gui.window.main_window import MainWindow
from scenarios.scenario import Scenario
from scenarios.storage.files import save
from scenarios.storage.unsaved import Unsaved, keep_unsaved

PATIENCE = 60_000

LAST_YEAR = datetime(2025, 5, 4, tzinfo=UTC).timestamp()

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, links and odd names are Unix's")

GOOD = Scenario("Good").with_value("budget", "governance", 2026, 44)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder in which one file is good."""
    unsaved, reports = tmp_path / "data" / "unsaved", tmp_path / "data" / "reports"
    unsaved.mkdir(parents=True)
    reports.mkdir()
    keep_unsaved(unsaved / "0000000000000001.toml", Unsaved(GOOD, None, "", datetime(2999, 1, 1, tzinfo=UTC)))
    os.mkfifo(unsaved / "0000000000000002.toml")
    (unsaved / "0000000000000003.toml").mkdir()
    (unsaved / "0000000000000004.toml").symlink_to("0000000000000004.toml")
    (unsaved / "0000000000000005.toml").symlink_to("/dev/zero")
    garbage = {6: b"\0\xff" * 1_000, 7: b"x = " + b"[" * 100_000, 8: b"a." * 500_000 + b"a = 1", 9: b""}
    for number, content in garbage.items():
        (unsaved / f"000000000000000{number}.toml").write_bytes(content)
        lock = unsaved / f"000000000000000{number}.lock"  # as a power cut leaves it, which empties files
        lock.write_bytes(content)
        os.utime(lock, (LAST_YEAR, LAST_YEAR))
    newer = "file = ''\nseen = ''\ntime = 0001-01-01T00:00:00+14:00\nscenario = 'format = 99'\n"
    (unsaved / "odd \x1b[31m\n<b>name<b>.toml").write_text(newer, encoding="utf-8")
    os.mkfifo(reports / "crash-0000000000000002.txt")
    os.mkfifo(reports / "log.txt")
    (reports / "crash-0000000000000003.txt").mkdir()
    (reports / "crash-0000000000000004.txt").write_bytes(b"line\n\xff" * 1_000_000)
    return tmp_path / "data"


@pytest.fixture
def safety(window: MainWindow, data: Path) -> Iterator[WindowSafety]:
    made = WindowSafety(window, data, Reports(data / "reports"), Trail())
    yield made
    made.end()


def press(dialog: QDialog, text: str) -> None:
    (button,) = (button for button in dialog.findChildren(QPushButton) if button.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_a_window_starts_over_a_folder_of_garbage(
    window: MainWindow, safety: WindowSafety, data: Path, qtbot: QtBot
) -> None:
    safety.begin()
    (dialog,) = window.findChildren(RecoveryDialog)
    rows = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    assert [row.text(0) for row in rows if row is not None] == ["Good", *["Cannot be read"] * 8]
    for row in rows:
        assert row is not None
        dialog.list.setCurrentItem(row)
        assert dialog.recover.isEnabled() == (row.text(0) == "Good")
        assert all(line.isprintable() for line in dialog.problem.text().split("\n"))
    press(dialog, "Discard…")
    (box,) = dialog.findChildren(QMessageBox)
    press(box, "Discard")
    assert dialog.list.topLevelItemCount() == 8
    assert rows[0] is not None
    dialog.list.setCurrentItem(rows[0])
    press(dialog, "Recover")
    assert window.session.scenario.title == "Good"

    faults = [shown for shown in window.findChildren(FaultDialog) if shown.isVisible()]
    assert [len(shown.report.toPlainText()) for shown in faults] == [LARGEST_LOG]
    faults[0].close()
    qtbot.waitUntil(lambda: not (data / "unsaved" / "0000000000000001.toml").exists(), timeout=PATIENCE)


def test_that_clocks_that_go_wrong_hide_no_change_and_make_none(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "team.toml"
    save(path, GOOD)
    assert window.document.open(path)
    before = path.stat()
    for moment in (0, 2**33, before.st_mtime + 3600, before.st_mtime - 3600):
        os.utime(path, (moment, moment))
        assert window.document.digest_on_disk() == window.document.seen, "it was only touched"

    save(path, GOOD.with_value("budget", "governance", 2027, 55))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    window.watch.look()

    def question() -> QMessageBox | None:
        boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
        return boxes[0] if boxes else None

    qtbot.waitUntil(lambda: question() is not None, timeout=PATIENCE)
    box = question()
    assert box is not None
    assert "Somebody else changed" in box.text()
    press(box, "Later")
