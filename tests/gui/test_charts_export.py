"""Pictures and numbers that leave a chart."""

import csv
import re
import zlib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from gui.look.theme import LIGHT
from tests.gui.test_charts import make_chart


def test_that_copied_numbers_can_be_pasted_into_a_spreadsheet(qtbot: QtBot) -> None:
    make_chart(qtbot).menu.copy_numbers_action.trigger()
    headings, *rows = csv.reader(QGuiApplication.clipboard().text().splitlines(), delimiter="\t")
    assert headings == [
        "Series", "Unit", "Year", "5 %", "25 %", "Median", "75 %", "95 %", "Baseline", "Observed", "Source", "Target",
    ]  # fmt: skip
    assert len(rows) == 23
    last = rows[-1]
    assert last[:3] == ["Offshoring jobs", "jobs", "2030"]
    assert [float(cell) for cell in last[3:9]] == pytest.approx([126_400, 142_200, 158_000, 173_800, 189_600, 173_800])
    assert last[9:] == ["", "", "270000"]


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
    with qtbot.waitSignal(chart.menu.told):
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


def test_that_a_pdf_is_one_page_of_curves_in_the_size_of_the_chart(qtbot: QtBot, tmp_path: Path) -> None:
    chart = make_chart(qtbot)
    chart.menu.save_to(str(tmp_path / "chart.pdf"))
    content = (tmp_path / "chart.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == 1
    box = re.search(rb"/MediaBox \[([\d. ]+)\]", content)
    assert box
    width, height = (float(side) for side in box[1].split()[2:])
    assert (width, height) == pytest.approx((0.75 * chart.width(), 0.75 * chart.height()), abs=1)
    assert b"/Subtype /Image" not in content
    assert b"/FontFile" in content
    packed = max(re.findall(rb"/FlateDecode\s*>>\s*stream\r?\n(.*?)endstream", content, re.DOTALL), key=len)
    page = zlib.decompressobj().decompress(packed)
    sizes = {float(size) for size in re.findall(rb"/F\d+ ([\d.]+) Tf", page)}
    assert max(sizes) < 20  # a page of another sharpness would enlarge the numbers of the axes
    assert {float(width) for width in re.findall(rb"([\d.]+) w ", page)} <= {1, 1.2, 1.5, 1.8, 3, 6, 9}


def test_that_a_picture_that_is_there_is_replaced_or_stays(qtbot: QtBot, tmp_path: Path) -> None:
    chart = make_chart(qtbot)
    file = tmp_path / "chart.svg"
    file.write_text("before", encoding="utf-8")
    chart.menu.save_to(str(tmp_path / "chart.jpg"))
    message = chart.findChild(QMessageBox)
    assert isinstance(message, QMessageBox)
    assert ".png, .svg or .pdf" in message.informativeText()
    message.close()
    assert [found.name for found in tmp_path.iterdir()] == ["chart.svg"]
    assert file.read_text(encoding="utf-8") == "before"
    chart.menu.save_to(str(file))
    assert QSvgRenderer(str(file)).isValid()
    assert [found.name for found in tmp_path.iterdir()] == ["chart.svg"]


def test_that_the_file_is_asked_for_without_blocking(qtbot: QtBot, tmp_path: Path) -> None:
    chart = make_chart(qtbot)
    chart.menu.save_picture_action.trigger()
    dialog = chart.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    qtbot.waitExposed(dialog)
    dialog.setDirectory(str(tmp_path))
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    dialog.selectFile(str(tmp_path / "picture"))
    with qtbot.waitSignal(chart.menu.told):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert QSvgRenderer(str(tmp_path / "picture.svg")).isValid()


def test_that_a_file_that_cannot_be_written_is_reported(qtbot: QtBot, tmp_path: Path) -> None:
    chart = make_chart(qtbot)
    chart.menu.save_to(str(tmp_path / "nowhere" / "chart.png"))
    message = chart.findChild(QMessageBox)
    assert isinstance(message, QMessageBox)
    assert "could not be saved" in message.text()
    assert "nowhere" in message.informativeText()
    message.button(QMessageBox.StandardButton.Retry).click()
    dialog = chart.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)  # another place can be named at once
    dialog.reject()


def test_that_a_folder_in_the_place_of_the_file_is_reported_and_stays(qtbot: QtBot, tmp_path: Path) -> None:
    chart = make_chart(qtbot)
    (tmp_path / "chart.pdf").mkdir()
    chart.menu.save_to(str(tmp_path / "chart.pdf"))
    message = chart.findChild(QMessageBox)
    assert isinstance(message, QMessageBox)
    message.close()
    assert [found.name for found in tmp_path.iterdir()] == ["chart.pdf"]
