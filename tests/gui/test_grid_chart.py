"""Cells in shades that can be read, lines where a value is reached, and numbers where there is room."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from gui.charts.axes_chart import AxesDrawing
from gui.charts.axes_plot import Axis
from gui.charts.grid_chart import GridChart
from gui.charts.grid_plot import Grid
from gui.look.theme import DARK, LIGHT, Colours
from tests.gui.test_theme import contrast

COLUMNS, ROWS = (0.0, 10.0, 20.0, 30.0, 40.0), (1.0, 2.0, 3.0)


def chart_of(qtbot: QtBot, line: float) -> GridChart:
    """A chart whose values rise from left to right: 0, 1, 2, 3, 4."""
    made = GridChart()
    qtbot.addWidget(made)
    values = np.repeat(np.arange(5.0)[:, np.newaxis], 3, axis=1)
    write = "{:.0f}".format
    grid = Grid(
        COLUMNS, ROWS, values, (0.0, 4.0), ((line, Qt.PenStyle.SolidLine),), (20.0, 2.0), Axis(write), Axis(write)
    )
    made.draw(AxesDrawing(grid, "Title"))
    made.resize(640, 420)
    made.show()
    qtbot.waitExposed(made)
    return made


def picture(chart: GridChart) -> QImage:
    return chart.plot.grab().toImage()


@pytest.mark.parametrize("line", [0.5, 1.25, 3.0])
def test_that_a_line_runs_where_its_value_is_reached(qtbot: QtBot, line: float) -> None:
    chart = chart_of(qtbot, line)
    image, plot = picture(chart), chart.plot
    second = QColor(LIGHT.second).name()
    height = round(plot.at(0.0, 1.5).y())
    found = [x for x in range(image.width()) if image.pixelColor(x, height).name() == second]
    assert found
    assert all(abs(x - plot.at(10.0 * line, 1.5).x()) <= 3 for x in found)


def test_that_no_line_is_drawn_where_the_value_is_not_reached(qtbot: QtBot) -> None:
    image = picture(chart_of(qtbot, 9.0))
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 7)}
    assert QColor(LIGHT.second).name() not in colours


def test_that_cells_are_found_by_the_pointer_and_numbered_from_below(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, 9.0)
    plot = chart.plot
    for place, (across, up) in ((0, (0.0, 1.0)), (4, (40.0, 1.0)), (12, (20.0, 3.0))):
        assert plot.cell(place).contains(plot.at(across, up))
    with qtbot.waitSignal(chart.part_chosen) as chosen:
        qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=plot.at(30.0, 2.0).toPoint())
    assert chosen.args == [8]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=("light", "dark"))
def test_that_numbers_can_be_read_on_every_shade(qtbot: QtBot, colours: Colours) -> None:
    chart = chart_of(qtbot, 9.0)
    chart.set_colours(colours)
    shades = [chart.plot.shade(part / 20).name() for part in range(21)]
    assert min(contrast(colours.text, shade) for shade in shades) >= 4.5
    assert contrast(shades[0], shades[-1]) > 2.5, "the ends are told from each other"
