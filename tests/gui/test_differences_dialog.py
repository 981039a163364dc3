from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.levers.desk import LeverDesk
from gui.levers.differences_dialog import DifferencesDialog
from gui.levers.edits import MIX, LeverEdits
from gui.levers.guard import Guard
from gui.levers.note_dialog import NoteDialog
from gui.window.main_window import MainWindow
from gui.work.focus import OFFER, PLAN, Focus
from gui.work.session import Session
from scenarios.editing.yearly import Cell
from scenarios.scenario import Scenario


def changed(scenario: Scenario) -> Scenario:
    mix = {"startups_clusters": 0.5, "tech_valleys": 0.3, "incentives": 0.2}
    return (
        scenario.with_value("budget", "it_industry", 2027, 900.5)
        .with_value("budget", "governance", 2010, 9.0)
        .with_note("budget.it_industry", "Cabinet <b>decision</b>")
        .with_mix(MIX, 2028, mix)
        .with_assumption("ai_realised_share", 0.2)
        .with_note("training_places", "A guess")
    )


class Opened(NamedTuple):
    """The dialog with all that it needs, what it refused, and where it led."""

    session: Session
    focus: Focus
    guard: Guard
    dialog: DifferencesDialog
    refusals: list[str]
    places: list[object]
    window: QWidget

    def click(self, name: str, column: int) -> None:
        """Click on a cell of the first row of something."""
        view = self.dialog.list
        index = next(
            view.filter.index(row, column)
            for row in range(view.filter.rowCount())
            if view.filter.index(row, 0).data() == name
        )
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


@pytest.fixture
def opened(qtbot: QtBot, english: None, session: Session) -> Opened:
    session.replace(changed(session.scenario))
    focus = Focus()
    guard = Guard(focus)
    edits = LeverEdits(session, focus, guard)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    desk = LeverDesk(session, focus, guard, edits, window)
    refusals: list[str] = []
    places: list[object] = []
    edits.refused.connect(refusals.append)
    desk.years_wanted.connect(places.append)
    desk.assumption_wanted.connect(places.append)
    dialog = desk.show_differences()
    qtbot.waitExposed(dialog)
    return Opened(session, focus, guard, dialog, refusals, places, window)


def test_that_the_list_says_all_that_differs(opened: Opened) -> None:
    rows = opened.dialog.rows()

    assert rows[0] == ["What", "Part", "Year", "Official", "Own", "Note"]
    governance = opened.session.scenario.official("budget", "governance", 2010)
    assert ["Governance", "Rubrics, MAD m a year", 2010, governance, 9.0, ""] in rows
    assert [row[0] for row in rows[1:]] == [
        "IT industry",
        "Governance",
        "Start-ups and clusters",
        "Tech Valleys and technoparks",
        "Hiring and training incentives",
        opened.dialog.list.filter.index(5, 0).data(),
        "Training places",
    ]
    assert "Lever values: 5 · assumptions: 1" in opened.dialog.summary.text()
    own = [opened.dialog.list.filter.index(row, 4).data() for row in range(6)]
    assert own == ["900.50", "9", "50\u00a0%", "30\u00a0%", "20\u00a0%", "20\u00a0%"]


def test_that_a_click_on_a_name_leads_to_its_place(opened: Opened) -> None:
    opened.click("Governance", 0)
    assert opened.places == [Cell("budget", "governance", 2010)]
    assert opened.focus.period == PLAN
    opened.click("IT industry", 0)
    assert opened.focus.period == OFFER

    opened.click(opened.dialog.list.filter.index(5, 0).data(), 0)
    assert opened.places[-1] == "ai_realised_share"
    opened.click("Training places", 0)
    note = opened.window.findChild(NoteDialog)
    assert isinstance(note, NoteDialog)
    assert note.text.toPlainText() == "A guess"
    note.close()


def test_that_a_click_on_the_arrow_brings_one_row_back(opened: Opened) -> None:
    opened.click("IT industry", 5)
    assert next(opened.session.scenario.differs()).element == "governance"
    assert opened.session.history.undoText() == "Reset IT industry 2027"
    assert opened.dialog.list.filter.rowCount() == 7  # its note stays, and is listed by itself now

    opened.click("Tech Valleys and technoparks", 5)
    assert {entry.lever for entry in opened.session.scenario.differs()} == {"budget"}


def test_that_several_chosen_rows_go_back_in_one_step(opened: Opened) -> None:
    opened.dialog.list.setFocus()
    opened.dialog.list.selectAll()
    QTest.keyClick(opened.dialog.list, Qt.Key.Key_Delete)

    assert opened.session.scenario.differences == {}
    assert not opened.session.scenario.assumptions
    assert opened.session.scenario.notes == {"budget.it_industry": "Cabinet <b>decision</b>"}
    assert opened.session.history.count() == 1


def test_that_a_locked_lever_stays_and_says_so(opened: Opened) -> None:
    opened.guard.lock("budget", "it_industry", True)
    opened.click("IT industry", 5)
    assert opened.session.scenario.value("budget", "it_industry", 2027) == 900.5
    assert "IT industry is locked" in opened.refusals[-1]


def test_that_the_list_is_taken_to_a_spreadsheet(opened: Opened) -> None:
    QTest.mouseClick(opened.dialog.buttons["copy"], Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 8
    assert lines[1].split("\t")[2:] == ["2027", "340.016708", "900.5", "Cabinet <b>decision</b>"]

    opened.dialog.list.setFocus()
    QGuiApplication.clipboard().clear()
    QTest.keyClick(opened.dialog.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == lines


def test_that_the_list_is_printed(opened: Opened, tmp_path: Path) -> None:
    text = opened.dialog.page().toPlainText()
    assert "Test" in text
    assert "Cabinet <b>decision</b>" in text
    assert "900.50" in text
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "list.pdf"))
    opened.dialog.print_on(printer)
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")

    QTest.mouseClick(opened.dialog.buttons["print"], Qt.MouseButton.LeftButton)
    asked = opened.dialog.findChild(QPrintDialog)
    assert isinstance(asked, QPrintDialog)
    asked.reject()


def test_that_all_levers_go_back_by_buttons_that_know_when_there_is_nothing_to_do(opened: Opened) -> None:
    assert not opened.dialog.buttons["all_saved"].isEnabled()
    opened.focus.open_history(True)
    QTest.mouseClick(opened.dialog.buttons["all_official"], Qt.MouseButton.LeftButton)
    assert opened.session.scenario.differences == {}
    assert not opened.dialog.buttons["all_official"].isEnabled()

    QTest.mouseClick(opened.dialog.buttons["all_saved"], Qt.MouseButton.LeftButton)
    assert opened.session.scenario.differences == opened.session.saved.differences


def test_that_an_official_scenario_has_nothing_to_list(opened: Opened) -> None:
    opened.session.replace(Scenario("Test"))
    assert opened.dialog.summary.text() == "Nothing differs from the official baseline."
    assert not opened.dialog.buttons["copy"].isEnabled()
    opened.dialog.close()


def test_that_the_window_leads_from_the_list_to_a_cell_and_to_an_assumption(window: MainWindow) -> None:
    window.session.edit(changed(window.session.scenario), "Change")
    window.actions_by_name["differences"].trigger()
    dialog = window.findChild(DifferencesDialog)
    assert isinstance(dialog, DifferencesDialog)
    assert window.lever_desk.show_differences() is dialog

    for place in (0, 5):
        dialog.place_wanted.emit(dialog.list.departure_at(dialog.list.filter.index(place, 0)))
        QApplication.processEvents()
    assert window.years.table.currentIndex() == window.years.model.index(3, 2027 - 2009)
    row = window.assumptions.list.rows["ai_realised_share"]
    assert row.isVisible()
    assert window.focusWidget() is row.field
    dialog.close()
