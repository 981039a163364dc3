import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.levers.edits import MIX
from gui.models.year_rows import ROWS, Row
from gui.work.focus import PLAN
from gui.work.session import Session
from tests.gui.year_table import CTRL, Table, open_table


@pytest.fixture
def table(qtbot: QtBot, english: None, session: Session) -> Table:
    return open_table(qtbot, session)


# Typing


def test_that_enter_goes_down_after_a_number_was_typed(table: Table) -> None:
    table.choose(table.at("cyber_confidence", 2027))
    table.type("33")

    assert table.values("cyber_confidence", 2027, 2027) == [33.0]
    assert table.panel.table.currentIndex() == table.at("governance", 2027)


@pytest.mark.parametrize(
    ("element", "year", "said"),
    [
        ("governance", 2012, "2012 is history"),
        ("all budget", 2027, "follows from the rows"),
        ("degree", 2027, "locked"),
    ],
)
def test_that_a_closed_cell_says_why(table: Table, element: str, year: int, said: str) -> None:
    table.guard.lock("training_places", "degree", True)
    index = table.at(element, year)
    table.choose(index)
    QTest.keyClicks(table.panel.table, "5")
    assert said in table.refusals[-1]

    table.refusals.clear()
    view = table.panel.table
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert said in table.refusals[-1]
    assert said in index.data(Qt.ItemDataRole.ToolTipRole)
    assert table.is_official


def test_that_the_way_into_history_stands_above_the_table(table: Table) -> None:
    QTest.mouseClick(table.panel.history, Qt.MouseButton.LeftButton, pos=QPoint(8, table.panel.history.height() // 2))
    assert table.focus.history_open
    table.paste("9", table.at("governance", 2012))
    assert table.values("governance", 2012, 2012) == [9.0]


# What is shown


def test_that_the_totals_are_those_of_the_period_in_focus(table: Table) -> None:
    totals = table.panel.totals.model()

    def shown(row: Row) -> object:
        return totals.index(ROWS.index(row), 0).data()

    table.paste("126", table.at("governance", 2027))
    assert shown(Row("budget", "governance")) == "257"
    assert shown(Row("budget")) == "22,100"
    view = table.panel.totals
    view.setFocus()
    view.setCurrentIndex(totals.index(ROWS.index(Row("budget", "governance")), 0))
    QTest.keyClick(view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "256.775655\n"
    assert shown(Row(MIX, "incentives")) == ""
    table.focus.look_at(PLAN)
    assert shown(Row("budget")) == "5,187"
    assert totals.headerData(0, Qt.Orientation.Horizontal) == "2009\u20132013"


def test_that_the_totals_stay_level_with_their_rows(table: Table) -> None:
    panel = table.panel
    panel.resize(700, 300)
    QApplication.processEvents()
    for scrolled in (0, panel.table.verticalScrollBar().maximum()):
        panel.table.verticalScrollBar().setValue(scrolled)
        QApplication.processEvents()
        for row in range(len(ROWS)):
            rows = panel.table.rowViewportPosition(row), panel.totals.rowViewportPosition(row)
            assert rows[0] == rows[1]
    assert panel.table.viewport().height() == panel.totals.viewport().height()


def test_that_the_table_reaches_to_the_horizon_and_shows_what_is_held(table: Table) -> None:
    table.session.edit(table.scenario.with_horizon(2035), "Horizon")
    assert table.panel.model.years[-1] == 2035
    held = table.at("governance", 2033)
    assert "Held at the value of 2030" in held.data(Qt.ItemDataRole.ToolTipRole)

    table.paste("80", table.at("governance", 2032))

    assert table.values("governance", 2031, 2035) == [
        table.scenario.official("budget", "governance", 2030),
        *[80.0] * 4,
    ]
    assert "2032" in held.data(Qt.ItemDataRole.ToolTipRole)


def test_that_a_moved_lever_repaints_its_own_rows_alone(table: Table) -> None:
    told: list[int] = []
    table.panel.model.dataChanged.connect(lambda first, last: told.extend(range(first.row(), last.row() + 1)))
    table.session.edit(table.scenario.with_value("budget", "governance", 2027, 99.0), "Edit")
    assert told == [ROWS.index(Row("budget", "governance")), ROWS.index(Row("budget"))]


def test_that_chosen_cells_that_do_not_touch_are_filled_and_cleared(table: Table) -> None:
    view = table.panel.table
    for element, year in (("governance", 2026), ("it_industry", 2029)):
        view.selectionModel().select(table.at(element, year), QItemSelectionModel.SelectionFlag.Select)
    QGuiApplication.clipboard().setText("77")
    table.press(Qt.Key.Key_V, CTRL)
    assert {(entry.element, entry.year) for entry in table.scenario.differs()} == {
        ("governance", 2026),
        ("it_industry", 2029),
    }


def test_that_a_row_shows_its_note(table: Table) -> None:
    model, row = table.panel.model, ROWS.index(Row("budget", "governance"))
    assert model.headerData(row, Qt.Orientation.Vertical, Qt.ItemDataRole.DecorationRole) is None
    table.session.edit(table.scenario.with_note("budget.governance", "Why"), "Note")
    assert model.headerData(row, Qt.Orientation.Vertical, Qt.ItemDataRole.DecorationRole) is not None
    assert "Why" in model.headerData(row, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)


def test_that_the_menu_of_the_table_acts_on_cells_and_on_the_row(table: Table) -> None:
    index = table.at("governance", 2027)
    table.choose(index)
    at = table.panel.table.visualRect(index).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, table.panel.table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.panel.table.viewport(), event)
    menu = next(menu for menu in table.panel.table.findChildren(QMenu) if menu.isVisible())

    texts = [action.text() for action in menu.actions()]
    assert {"Paste", "Fill later years", "Governance", "Note…", "Shape of 2025–2030"} <= set(texts)
    menu.close()


def test_that_profiles_by_employer_are_there_too(table: Table) -> None:
    index = table.at("administration", 2027)
    assert table.panel.model.headerData(index.row(), Qt.Orientation.Vertical) == "Trained for administration"
    table.paste("25%", index)
    assert table.at("all employer_mix", 2027).data() == "100.0\u00a0%"
    assert table.values("administration", 2027, 2027, "employer_mix") == [0.25]
