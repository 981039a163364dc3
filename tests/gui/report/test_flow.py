"""A report as somebody at the window asks for it."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from gui.pages.compare import ComparePage
from gui.report.dialog import ReportDialog
from gui.report.pdf import write_pdf
from gui.window.main_window import MainWindow
from scenarios.commands.door import Services, run_command

PATIENCE = 120_000
"""Milliseconds: only what never comes takes so long."""


@pytest.fixture
def ask(window: MainWindow) -> Callable[[], ReportDialog]:
    def asked() -> ReportDialog:
        window.actions_by_name["report"].trigger()
        (dialog,) = (found for found in window.findChildren(ReportDialog) if found.isVisible())
        return dialog

    return asked


def add(window: MainWindow, *names: str) -> None:
    """Put scenarios of the library on Compare."""
    page = window.book.page("compare")
    assert isinstance(page, ComparePage)
    for name in names:
        page.lineup.add(f"library:{name}")


def tick(dialog: ReportDialog, *names: str) -> None:
    """Tick scenarios with the keyboard."""
    for name in names:
        (item,) = dialog.scenarios.findItems(name, Qt.MatchFlag.MatchStartsWith)
        dialog.scenarios.setCurrentItem(item)
        QTest.keyClick(dialog.scenarios, Qt.Key.Key_Space)


def save(dialog: ReportDialog, path: Path) -> QFileDialog:
    """Go on to the dialog that asks where, and answer it."""
    dialog.make.click()
    (where,) = (found for found in dialog.findChildren(QFileDialog) if found.isVisible())
    where.setDirectory(str(path.parent))
    (field,) = where.findChildren(QLineEdit)
    field.setText(path.name)
    where.accept()
    return where


def made(window: MainWindow, qtbot: QtBot, dialog: ReportDialog, path: Path) -> QMessageBox:
    """Wait for the report, and give what asks whether to open it."""
    with qtbot.waitSignal(window.session.jobs.ended, timeout=PATIENCE):
        save(dialog, path)
    (box,) = (box for box in window.findChildren(QMessageBox) if box.isVisible())
    return box


def by_command(arguments: list[str], path: Path) -> bytes:
    """What the command writes."""
    assert run_command("report", [*arguments, "--out", str(path)], "mizan", Services(write_pdf)) == 0
    return path.read_bytes()


TAKE: Final[Any] = "take"
"""The stubs of PySide ask for bytes here; it takes a text alone."""


class Opened(QObject):
    """Takes the place of the program that opens files of the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.files.append(url.toLocalFile())


@pytest.fixture
def opened() -> Iterator[Opened]:
    found = Opened()
    QDesktopServices.setUrlHandler("file", found, TAKE)
    yield found
    QDesktopServices.unsetUrlHandler("file")


@pytest.mark.parametrize("suffix", [".pdf", ".html"])
def test_that_the_report_is_that_of_the_command(
    window: MainWindow, qtbot: QtBot, ask: Callable[[], ReportDialog], opened: Opened, tmp_path: Path, suffix: str
) -> None:
    own = tmp_path / "team 3.toml"
    window.session.edit(window.session.scenario.with_value("budget", "it_industry", 2027, 900.0), "IT industry")
    assert window.document.save(own)
    dialog = ask()
    dialog.page.setChecked(suffix == ".html")
    dialog.language.setCurrentIndex(1)
    path = tmp_path / f"rapport{suffix}"
    box = made(window, qtbot, dialog, path)
    assert [found for found in window.findChildren(ReportDialog) if found.isVisible()] == []
    assert "rapport" in box.text()
    box.defaultButton().click()
    assert opened.files == [str(path)]

    day = datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
    same = [str(own), "--language", "fr", "--date", day.isoformat()]
    assert path.read_bytes() == by_command(same, tmp_path / f"again{suffix}")


def test_that_pinned_runs_stand_beside_the_scenario_and_what_is_unsaved_is_said(
    window: MainWindow, qtbot: QtBot, ask: Callable[[], ReportDialog], tmp_path: Path
) -> None:
    window.session.pin()
    window.session.edit(window.session.scenario.with_value("budget", "it_industry", 2027, 900.0), "IT industry")
    add(window, "training_first")
    dialog = ask()
    assert "No file holds" in dialog.remark.text()
    assert not dialog.against.isEnabled()
    tick(dialog, "The baseline", "“Training first”")
    assert dialog.against.isEnabled()
    assert dialog.against.currentText() == "The baseline"
    dialog.page.setChecked(True)
    path = tmp_path / "report.html"
    made(window, qtbot, dialog, path).reject()

    page = path.read_text(encoding="utf-8")
    order = [page.index(f"<td>{words}") for words in ("Official", "Training first")]
    assert order == sorted(order), "the first is what the others are held against"
    assert "No file is known that holds this scenario as it was" in page
    assert "once everything is saved: \u2068report official FILE training_first" in page


def test_that_no_more_than_fit_can_be_ticked_and_nothing_cannot_be_reported_on(
    window: MainWindow, ask: Callable[[], ReportDialog]
) -> None:
    add(window, "training_first", "no_plan", "front_loaded", "digital_morocco_2030")
    dialog = ask()
    present, *others = (dialog.scenarios.item(row).text() for row in range(dialog.scenarios.count()))
    tick(dialog, *others[:4])
    assert "No file holds" in dialog.remark.text()
    tick(dialog, others[4])
    tick(dialog, present)
    assert len(dialog.chosen().keys) == 4
    tick(dialog, others[4])
    assert "no more than 5" in dialog.remark.text()
    tick(dialog, present)
    assert len(dialog.chosen().keys) == 5
    tick(dialog, *others)
    assert not dialog.make.isEnabled()
    tick(dialog, others[4])
    assert dialog.chosen().keys == ("library:digital_morocco_2030",)
    dialog.reject()


def test_that_a_report_that_is_given_up_or_cannot_be_written_leaves_nothing(
    window: MainWindow, qtbot: QtBot, ask: Callable[[], ReportDialog], tmp_path: Path
) -> None:
    dialog = ask()
    path = tmp_path / "report.docx"
    save(dialog, path).reject()
    (box,) = (box for box in dialog.findChildren(QMessageBox) if box.isVisible())
    assert ".pdf" in box.detailedText()
    box.accept()
    assert dialog.isVisible(), "what was chosen is still there"

    wanted = dialog.chosen()
    dialog.reject()
    with qtbot.waitSignal(window.session.jobs.ended, timeout=PATIENCE):
        assert window.reports.make(wanted, tmp_path / "gone" / "report.pdf")
    (box,) = (box for box in window.findChildren(QMessageBox) if box.isVisible())
    assert "could not be written" in box.text()
    box.accept()

    assert window.reports.make(wanted, tmp_path / "report.pdf")
    assert not window.reports.make(wanted, tmp_path / "second.pdf"), "one job at a time"
    window.job_line.stop.click()
    assert window.session.jobs.running is None
    assert list(tmp_path.glob("*.pdf")) == []
