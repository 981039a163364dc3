import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.levers.edits import MIX
from gui.work.focus import OFFER
from gui.work.session import Session
from simulation.dimensions import USES
from tests.gui.year_table import CTRL, Table, open_table


@pytest.fixture
def table(qtbot: QtBot, english: None, session: Session) -> Table:
    return open_table(qtbot, session)


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
        ("\n" * 10_000_000, "too large for this table"),
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


@pytest.mark.parametrize("key", [Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_R])
def test_that_sums_alone_take_nothing_and_say_so(table: Table, key: Qt.Key) -> None:
    QGuiApplication.clipboard().setText("5")
    table.choose(table.at("all budget", 2027))
    table.press(key, CTRL)
    assert table.is_official
    assert "All rubrics follows from the rows above" in table.refusals[-1]


def test_that_a_single_number_over_rows_and_their_sum_fills_the_rows(table: Table) -> None:
    table.paste("50", table.at("governance", 2027), table.at("all budget", 2027))
    assert [(entry.element, entry.own) for entry in table.scenario.differs()] == [("governance", 50.0)]
