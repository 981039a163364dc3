"""The numbers of a chart as a table: for people who read it, hear it, or take it into a spreadsheet."""

import numpy as np
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from gui.charts.chart import Chart
from gui.charts.series import Band, Pinned
from gui.charts.table import TableDialog
from tests.gui.test_charts import DOMESTIC, JOBS, LEVELS, MEDIAN, YEARS, make_chart

CONTROL = Qt.KeyboardModifier.ControlModifier


def open_by_key(qtbot: QtBot, chart: Chart) -> TableDialog:
    chart.activateWindow()
    qtbot.waitUntil(chart.isActiveWindow)
    chart.plot.setFocus()
    qtbot.keyClick(chart.plot, Qt.Key.Key_T, CONTROL)
    assert chart.table is not None
    return chart.table


def row_of(table: TableDialog, year: int) -> dict[str, object]:
    """What the table shows about a year, under its headings."""
    sheet = table.model.sheet
    return dict(zip(sheet.headings[1:], sheet.rows[sheet.years.index(year)], strict=True))


def texts_of(table: TableDialog, year: int) -> list[str]:
    row = table.model.sheet.years.index(year)
    found = [table.model.index(row, column).data() for column in range(table.model.columnCount())]
    return [text.strip("\u2066\u2069") for text in found]


def test_that_a_key_opens_all_that_is_known_of_each_year(qtbot: QtBot, english: None) -> None:
    chart = make_chart(qtbot)
    chart.show_pinned("jobs", [Pinned(2, "Other", YEARS, 1.5 * MEDIAN)])
    table = open_by_key(qtbot, chart)
    assert table.isVisible()
    assert table.windowTitle() == "Jobs (jobs)"
    assert table.summary.text() == chart.summary()
    assert table.model.sheet.years == tuple(YEARS)
    assert row_of(table, 2030) == {
        "5 %": LEVELS[-1, 0],
        "25 %": LEVELS[-1, 1],
        "Median": LEVELS[-1, 2],
        "75 %": LEVELS[-1, 3],
        "95 %": LEVELS[-1, 4],
        "Baseline": 1.1 * MEDIAN[-1],
        "\u2461 Other": 1.5 * MEDIAN[-1],
        "Observed": None,
        "Source": "",
        "Target": 270_000,
    }
    assert texts_of(table, 2024)[-3:] == ["148,500", "D2-001 D1-001", ""]
    assert texts_of(table, 2030)[:3] == ["126,400", "142,200", "158,000"]


def test_that_a_screen_reader_finds_name_summary_and_years(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    table = open_by_key(qtbot, chart)
    found = QAccessible.queryAccessibleInterface(table.view)
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "Jobs (jobs)"
    assert found.text(QAccessible.Text.Description) == chart.summary()
    assert table.model.headerData(0, Qt.Orientation.Vertical) == "2008"
    assert table.model.headerData(2, Qt.Orientation.Horizontal) == "Median"


def test_that_each_series_has_a_tab_that_the_keyboard_reaches(qtbot: QtBot) -> None:
    chart = make_chart(qtbot, (JOBS, DOMESTIC))
    table = open_by_key(qtbot, chart)
    assert [table.tabs.tabText(place) for place in range(table.tabs.count())] == ["Offshoring jobs", "IT-sector jobs"]
    assert "Baseline" in table.model.sheet.headings
    table.tabs.setFocus()
    qtbot.keyClick(table.tabs, Qt.Key.Key_Right)
    assert row_of(table, 2030)["Median"] == 0.5 * MEDIAN[-1]
    assert "Baseline" not in table.model.sheet.headings, "an empty column"


def test_that_it_follows_the_chart_and_closes_with_it(qtbot: QtBot) -> None:
    chart = make_chart(qtbot, (JOBS, DOMESTIC))
    table = open_by_key(qtbot, chart)
    table.tabs.setCurrentIndex(1)
    chart.show_projection("domestic", Band(YEARS, 2 * LEVELS))
    qtbot.waitUntil(lambda: row_of(table, 2030)["Median"] == 2 * MEDIAN[-1])
    qtbot.mouseClick(chart.legend.entry("jobs"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: table.tabs.count() == 1)
    qtbot.mouseClick(chart.legend.entry("domestic"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: table.model.rowCount() == 0)
    chart.hide()
    assert not table.isVisible()


def test_that_escape_closes_it_and_the_key_opens_it_again(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    table = open_by_key(qtbot, chart)
    qtbot.keyClick(table.view, Qt.Key.Key_Escape)
    assert not table.isVisible()
    assert open_by_key(qtbot, chart) is table
    assert table.isVisible()


def test_that_selected_cells_or_all_are_copied(qtbot: QtBot, english: None) -> None:
    chart = make_chart(qtbot)
    table = open_by_key(qtbot, chart)
    chosen = QItemSelection(table.model.index(0, 1), table.model.index(1, 2))
    table.view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    qtbot.keyClick(table.view, Qt.Key.Key_C, CONTROL)
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    np.testing.assert_allclose(np.array(rows, dtype=float), LEVELS[:2, 1:3])
    qtbot.mouseClick(table.copy_button, Qt.MouseButton.LeftButton)
    everything = QGuiApplication.clipboard().text().splitlines()
    assert everything[0].split("\t")[:4] == ["Year", "5 %", "25 %", "Median"]
    assert [line.split("\t")[0] for line in everything[1:]] == [str(year) for year in YEARS]


def test_that_the_menu_names_the_key(qtbot: QtBot) -> None:
    chart = make_chart(qtbot)
    assert chart.menu.table_action in chart.menu.actions()
    assert chart.menu.table_action.shortcut().toString() == "Ctrl+T"
