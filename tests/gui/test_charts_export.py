"""Pictures and numbers that leave a chart."""

import csv
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from gui.charts.numbers import NumberRow, tab_separated
from gui.theme import LIGHT
from tests.gui.test_charts import make_chart


def test_that_copied_numbers_can_be_pasted_into_a_spreadsheet(qtbot: QtBot) -> None:
    make_chart(qtbot).menu.copy_numbers_action.trigger()
    headings, *rows = csv.reader(QGuiApplication.clipboard().text().splitlines(), delimiter="\t")
    assert headings == [
        "Series", "Unit", "Year", "5 %", "25 %", "50 %", "75 %", "95 %", "Baseline", "Observed", "Source", "Target",
    ]  # fmt: skip
    assert len(rows) == 23
    last = rows[-1]
    assert last[:3] == ["Offshoring jobs", "jobs", "2030"]
    assert [float(cell) for cell in last[3:9]] == pytest.approx([126_400, 142_200, 158_000, 173_800, 189_600, 173_800])
    assert last[9:] == ["", "", "270000"]


def test_that_a_tab_in_a_name_breaks_no_row() -> None:
    text = tab_separated(["Series"], [NumberRow("two\twords\nhere", "", 2030, p50=0.25)])
    assert text == "Series\ntwo words here\t\t2030\t\t\t0.25\t\t\t\t\t\t\n"


def test_that_a_picture_is_copied_without_pointer_and_button(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    chart.show_cross_hair(2020)
    chart.plot.setFocus()
    chart.menu.copy_picture_action.trigger()
    image = QGuiApplication.clipboard().image()
    assert image.size() == chart.size() * 2
    button = chart.heading.button.geometry().translated(chart.heading.pos()).center() * 2
    assert {image.pixelColor(button.x() + x, button.y()).name() for x in range(-16, 17)} == {LIGHT.surface}
    assert chart.pointer.year == 2020
    assert chart.focusWidget() is chart.plot


def test_that_a_png_is_written(qtbot: QtBot, tmp_path: Path) -> None:
    chart = make_chart(qtbot)
    with qtbot.waitSignal(chart.menu.picture_saved):
        chart.menu.save_to(str(tmp_path / "chart.png"))
    image = QImage(str(tmp_path / "chart.png"))
    assert image.size() == chart.size() * 2
    assert len({image.pixel(x, 300) for x in range(image.width())}) > 5


def test_that_an_svg_is_written_with_curves_and_text(qtbot: QtBot, tmp_path: Path) -> None:
    chart = make_chart(qtbot)
    chart.menu.save_to(str(tmp_path / "chart.svg"))
    assert QSvgRenderer(str(tmp_path / "chart.svg")).isValid()
    names = [element.tag.rpartition("}")[2] for element in ElementTree.parse(tmp_path / "chart.svg").iter()]
    assert "image" not in names
    assert names.count("text") > 8
    text = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert "<title>Jobs</title>" in text
    assert LIGHT.first in text


def test_that_the_file_is_asked_for_without_blocking(qtbot: QtBot, tmp_path: Path) -> None:
    chart = make_chart(qtbot)
    chart.menu.save_picture_action.trigger()
    dialog = chart.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    qtbot.waitExposed(dialog)
    dialog.setDirectory(str(tmp_path))
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    dialog.selectFile(str(tmp_path / "picture"))
    with qtbot.waitSignal(chart.menu.picture_saved):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert QSvgRenderer(str(tmp_path / "picture.svg")).isValid()


def test_that_a_file_that_cannot_be_written_is_reported(qtbot: QtBot, tmp_path: Path) -> None:
    chart = make_chart(qtbot)
    chart.menu.save_to(str(tmp_path / "nowhere" / "chart.png"))
    message = chart.findChild(QMessageBox)
    assert isinstance(message, QMessageBox)
    assert "could not be saved" in message.text()
    assert "nowhere" in message.informativeText()
    message.close()
