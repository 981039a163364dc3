"""Scenarios on their way to and from other programs."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from scenarios.exchange.xmile import xmile_model

PATIENCE = 120_000
"""Milliseconds: only what never comes takes so long."""


def done(window: MainWindow, qtbot: QtBot, begin: Callable[[], object]) -> None:
    """Begin a job and wait for its end."""
    with qtbot.waitSignal(window.session.jobs.ended, timeout=PATIENCE):
        begin()


def box_of(window: MainWindow) -> QMessageBox:
    (box,) = (box for box in window.findChildren(QMessageBox) if box.isVisible())
    return box


def test_that_a_scenario_goes_to_a_workbook_and_comes_back_as_one_edit(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    own = window.session.scenario.with_value("budget", "it_industry", 2027, 900.0)
    window.session.edit(own, "IT industry")
    file = tmp_path / "plan.xlsx"
    done(window, qtbot, lambda: window.exchange.export(file))
    assert window.statusBar().currentMessage() == "Exported as plan.xlsx."

    window.session.history.undo()
    done(window, qtbot, lambda: window.exchange.import_workbook(file))
    box = box_of(window)
    assert window.session.scenario.title in box.text()
    box.defaultButton().click()
    assert window.session.scenario.value("budget", "it_industry", 2027) == 900.0
    assert window.session.history.undoText() == "Import plan.xlsx"
    window.session.history.undo()
    assert window.session.scenario.value("budget", "it_industry", 2027) != 900.0


def test_that_a_workbook_can_become_a_scenario_of_its_own(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file, own = tmp_path / "plan.xlsx", tmp_path / "own.toml"
    window.session.edit(window.session.scenario.with_value("budget", "it_industry", 2027, 900.0), "IT industry")
    done(window, qtbot, lambda: window.exchange.export(file))
    assert window.document.save(own)
    window.session.edit(window.session.scenario.with_value("budget", "it_industry", 2027, 50.0), "Less")

    done(window, qtbot, lambda: window.exchange.import_workbook(file))
    box_of(window).reject()
    assert window.session.scenario.value("budget", "it_industry", 2027) == 50.0, "left alone"

    done(window, qtbot, lambda: window.exchange.import_workbook(file))
    press(box_of(window), "As a new scenario")
    press(box_of(window), "Do not save")
    assert window.document.path is None
    assert window.document.is_modified, "no scenario file holds it"
    assert not window.session.history.canUndo()
    assert window.session.scenario.value("budget", "it_industry", 2027) == 900.0
    assert own.exists()


def press(box: QMessageBox, text: str) -> None:
    """Press the button of a question."""
    (button,) = (button for button in box.buttons() if button.text() == text)
    button.click()


def test_that_a_broken_cell_is_named_and_nothing_is_changed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "broken.xlsx"
    done(window, qtbot, lambda: window.exchange.export(file))
    book = openpyxl.load_workbook(file)
    sheet = book["Levers"]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    row = next(cell.row for cell in cells if cell.value == "budget.it_industry")
    year = next(cell.coordinate.rstrip("0123456789") for cell in cells if str(cell.value) == "2027")
    place = f"{year}{row}"
    sheet[place] = "a lot"
    book.save(file)
    before = window.session.scenario

    done(window, qtbot, lambda: window.exchange.import_workbook(file))
    box = box_of(window)
    assert "broken.xlsx could not be imported" in box.text()
    assert f"cell {place}" in box.detailedText()
    assert window.session.scenario is before
    assert not window.session.history.canUndo()
    box.accept()


def test_that_the_dialog_gives_a_name_the_ending_of_the_chosen_form(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.actions_by_name["export"].trigger()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    assert [text.split(" (")[0] for text in dialog.nameFilters()] == [
        "Excel workbook",
        "Results for integrated assessment, IAMC",
        "Model for Stella, Vensim or PySD, XMILE",
    ]
    dialog.selectNameFilter(dialog.nameFilters()[2])
    dialog.filterSelected.emit(dialog.nameFilters()[2])  # as the user's choice does
    (field,) = dialog.findChildren(QLineEdit)
    field.setText("model")
    done(window, qtbot, dialog.accept)
    assert (tmp_path / "model.xmile").read_text(encoding="utf-8") == xmile_model(window.session.scenario)


def test_that_what_cannot_be_written_is_said_and_harms_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    done(window, qtbot, lambda: window.exchange.export(tmp_path / "gone" / "results.csv"))
    box = box_of(window)
    assert "could not be written" in box.text()
    assert "untouched" in box.text()
    box.accept()

    window.exchange.export(tmp_path / "results.docx")
    box = box_of(window)
    assert ".xlsx" in box.detailedText()
    box.accept()
    assert list(tmp_path.glob("results*")) == []
