from typing import NamedTuple

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.focus import OFFER, PLAN, Focus
from gui.levers.desk import LeverDesk
from gui.levers.edits import MIX, LeverEdits
from gui.levers.guard import Guard
from gui.models.year_rows import ROWS, Row
from gui.panels.years_panel import YearsPanel
from gui.session import Session
from scenarios.scenario import Scenario
from simulation.dimensions import USES

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Table(NamedTuple):
    """The panel with all that it needs, and what it refused."""

    session: Session
    focus: Focus
    guard: Guard
    panel: YearsPanel
    refusals: list[str]

    @property
    def scenario(self) -> Scenario:
        return self.session.scenario

    def at(self, element: str, year: int) -> QModelIndex:
        row = next(place for place, row in enumerate(ROWS) if element == (row.element or f"all {row.lever}"))
        return self.panel.model.index(row, self.panel.model.years.index(year))

    def choose(self, first: QModelIndex, last: QModelIndex | None = None) -> None:
        """Click on a cell, and with Shift on another."""
        view = self.panel.table
        for index, keys in ((first, Qt.KeyboardModifier.NoModifier), (last, SHIFT)):
            if index is not None:
                view.scrollTo(index)
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, view.visualRect(index).center())

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.panel.table, key, keys)

    def type(self, text: str) -> None:
        """Type over the current cell: the first letter opens it, Enter confirms."""
        QTest.keyClicks(self.panel.table, text[0])
        editor = self.panel.table.findChild(QLineEdit)
        assert editor is not None
        QTest.keyClicks(editor, text[1:])
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QApplication.processEvents()

    def paste(self, text: str, first: QModelIndex, last: QModelIndex | None = None) -> None:
        QGuiApplication.clipboard().setText(text)
        self.choose(first, last)
        self.press(Qt.Key.Key_V, CTRL)

    def copied(self, first: QModelIndex, last: QModelIndex | None = None, *, with_headings: bool = False) -> str:
        self.choose(first, last)
        self.press(Qt.Key.Key_C, CTRL | SHIFT if with_headings else CTRL)
        return QGuiApplication.clipboard().text()

    def values(self, element: str, first: int, last: int, lever: str = "budget") -> list[float]:
        return [self.scenario.value(lever, element, year) for year in range(first, last + 1)]

    @property
    def is_official(self) -> bool:
        return not list(self.scenario.differs())


@pytest.fixture
def table(qtbot: QtBot, english: None, session: Session) -> Table:
    focus = Focus()
    guard = Guard(focus)
    edits = LeverEdits(session, focus, guard)
    window = QWidget()
    qtbot.addWidget(window)
    panel = YearsPanel(session, focus, guard, edits, LeverDesk(session, focus, guard, edits, window))
    qtbot.addWidget(panel)
    panel.resize(1100, 480)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.table.setFocus()
    refusals: list[str] = []
    panel.refused.connect(refusals.append)
    edits.refused.connect(refusals.append)
    return Table(session, focus, guard, panel, refusals)


# Paste


def test_that_a_block_from_a_spreadsheet_is_one_step_of_the_history(table: Table) -> None:
    table.paste("1,900\t2 000\t2100.5\r\n50\t60\t7e1\r\n", table.at("cyber_confidence", 2026))

    assert table.values("cyber_confidence", 2026, 2028) == [1900.0, 2000.0, 2100.5]
    assert table.values("governance", 2026, 2028) == [50.0, 60.0, 70.0]
    assert len(list(table.scenario.differs())) == 6
    assert table.session.history.undoText() == "Paste 6 cells"
    table.session.history.undo()
    assert table.is_official


def test_that_one_copied_cell_fills_the_chosen_range(table: Table) -> None:
    table.paste("900\n", table.at("it_industry", 2026), table.at("governance", 2028))

    for rubric in ("it_industry", "cyber_confidence", "governance"):
        assert table.values(rubric, 2026, 2028) == [900.0] * 3
    assert len(list(table.scenario.differs())) == 9


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("900\tmuch", "IT industry 2028: “much” is not a number between 0 and 100,000"),
        ("900\t-5", "“-5”"),
        ("900\t1e400", "“1e400”"),
        ("900\t", "IT industry 2028: empty"),
        ("900\n800\t700", "IT industry 2028: empty"),
        ("900\t40%", "“40%”"),
        ("900\t100001", "between 0 and 100,000"),
        ("1\t2\t3\t4\t5", "1 rows and 5 columns; from IT industry 2027 on there is room for 17 and 4"),
        (" \n", "nothing to paste"),
    ],
)
def test_that_a_block_with_anything_that_is_not_allowed_is_refused_whole(table: Table, text: str, said: str) -> None:
    table.paste(text, table.at("it_industry", 2027))

    assert table.is_official
    assert said in table.refusals[-1]


def test_that_a_paste_that_touches_history_or_a_lock_is_refused_whole(table: Table) -> None:
    table.paste("1\t2\t3", table.at("governance", 2023))
    assert table.is_official
    assert "Governance 2023 is history" in table.refusals[-1]

    table.guard.lock("budget", "governance", True)
    table.paste("1\n2", table.at("cyber_confidence", 2027))
    assert table.is_official
    assert "Governance is locked" in table.refusals[-1]


def test_that_a_paste_under_a_locked_envelope_is_judged_as_a_whole(table: Table) -> None:
    table.guard.set_envelope(OFFER, is_locked=True)
    table.paste("100\t100", table.at("governance", 2027))
    assert table.is_official
    assert "reserve" in table.refusals[-1]

    official = table.values("it_industry", 2027, 2027)[0]
    table.paste(f"{official - 50}\n25\n70", table.at("it_industry", 2027))
    assert table.values("governance", 2027, 2027) == [70.0]


def test_that_what_was_copied_can_be_pasted_back_with_its_sums(table: Table) -> None:
    whole = table.copied(table.at("social_change", 2025), table.at(f"all {MIX}", 2030))
    table.paste(whole, table.at("social_change", 2025))
    assert table.is_official
    assert not table.refusals

    lines = whole.split("\n")
    lines[5] = "\t".join(["100"] * 6)
    table.paste("\n".join(lines), table.at("social_change", 2025))
    assert table.is_official
    assert "All rubrics 2025" in table.refusals[-1]
    assert "add up to 3,741" in table.refusals[-1]


# The mix


def test_that_pasted_shares_must_add_to_one_hundred(table: Table) -> None:
    table.paste("50%\t50\n30 %\t30\n20%\t20", table.at(USES[0], 2027))
    assert [table.values(use, 2027, 2028, MIX) for use in USES] == [[0.5, 0.5], [0.3, 0.3], [0.2, 0.2]]

    before = table.scenario
    table.paste("50\t50\n30\t40\n20\t20", table.at(USES[0], 2029))
    assert table.scenario is before
    assert "2030 would add up to 110.0" in table.refusals[-1]


def test_that_a_typed_share_makes_the_others_give_way_and_one_hundred_stays_in_sight(table: Table) -> None:
    table.choose(table.at("incentives", 2027))
    table.type("50")

    shown = [table.at(use, 2027).data() for use in (*USES, f"all {MIX}")]
    assert shown == ["26.7\u00a0%", "23.3\u00a0%", "50.0\u00a0%", "100.0\u00a0%"]
    assert table.values("incentives", 2026, 2028, MIX) == [0.25, 0.5, 0.25]


# Copy, cut, clear, fill


def test_that_copies_hold_exact_numbers_and_headings_on_request(table: Table) -> None:
    assert table.copied(table.at("governance", 2012), table.at("all budget", 2013)) == "7\t7\n654\t665\n"
    headed = table.copied(table.at("governance", 2012), table.at("governance", 2013), with_headings=True)
    assert headed == "\t2012\t2013\nGovernance\t7\t7\n"
    assert table.copied(table.at("tech_valleys", 2027)) == "35%\n"
    assert table.copied(table.at("social_change", 2027)) == "1504.273504\n"


def test_that_cut_and_clear_bring_official_values_back(table: Table) -> None:
    table.paste("900\t800", table.at("it_industry", 2026))
    table.choose(table.at("it_industry", 2026))
    table.press(Qt.Key.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "900\n"
    assert [entry.year for entry in table.scenario.differs()] == [2027]
    assert table.session.history.undoText() == "Reset IT industry 2026"

    table.choose(table.at("it_industry", 2026), table.at("it_industry", 2028))
    table.press(Qt.Key.Key_Delete)
    assert table.is_official


def test_that_clearing_a_share_brings_the_whole_mix_of_its_year_back(table: Table) -> None:
    table.paste("70", table.at("incentives", 2027), table.at("incentives", 2028))
    table.choose(table.at("startups_clusters", 2027))
    table.press(Qt.Key.Key_Backspace)
    assert {entry.year for entry in table.scenario.differs()} == {2028}


def test_that_filling_right_takes_the_first_chosen_year(table: Table) -> None:
    table.paste("900\n50", table.at("cyber_confidence", 2026))
    table.choose(table.at("cyber_confidence", 2026), table.at("governance", 2029))
    table.press(Qt.Key.Key_R, CTRL)
    assert table.values("cyber_confidence", 2026, 2030) == [900.0] * 4 + [table.scenario.official(*_at_2030)]
    assert table.values("governance", 2026, 2029) == [50.0] * 4

    table.choose(table.at("cyber_confidence", 2030))
    table.press(Qt.Key.Key_R, CTRL)
    assert table.values("cyber_confidence", 2030, 2030) == [900.0]
    assert table.session.history.undoText() == "Fill Cyber confidence 2030"


_at_2030 = ("budget", "cyber_confidence", 2030)


def test_that_filling_down_stays_within_one_kind(table: Table) -> None:
    table.paste("900", table.at("it_industry", 2027))
    table.choose(table.at("it_industry", 2027), table.at("governance", 2028))
    table.press(Qt.Key.Key_D, CTRL)
    assert table.values("governance", 2027, 2027) == [900.0]
    assert table.values("governance", 2028, 2028) == table.values("it_industry", 2028, 2028)

    before = table.scenario
    for first, last in (("governance", "degree"), ("tech_valleys", "incentives"), ("degree", "degree")):
        table.choose(table.at(first, 2027), table.at(last, 2027))
        table.press(Qt.Key.Key_D, CTRL)
        assert table.scenario is before
        assert "Filling down" in table.refusals[-1]


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
