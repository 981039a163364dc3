import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.look.appearance import Appearance
from gui.panels.amount_row import AmountRow
from gui.words.language import LANGUAGES
from tests.gui.hands import type_over

ENGLISH, FRENCH, ARABIC = LANGUAGES


class Wishes:
    """What a row asked for, and why it refused."""

    def __init__(self, row: AmountRow) -> None:
        self.amounts: list[float] = []
        self.gestures: list[object] = []
        self.refusals: list[str] = []
        row.amount_wanted.connect(self._want)
        row.refused.connect(self.refusals.append)

    def _want(self, amount: float, gesture: object) -> None:
        self.amounts.append(amount)
        self.gestures.append(gesture)


@pytest.fixture
def row(qtbot: QtBot, english: None) -> AmountRow:
    made = AmountRow(has_lock=True)
    qtbot.addWidget(made)
    made.resize(320, 60)
    made.show_amount(9_000.0, 9_000.0, 27_000.0, "", differs=False)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def wishes(row: AmountRow) -> Wishes:
    return Wishes(row)


def turn_wheel_over(part: QWidget) -> bool:
    """Turn the wheel by a notch over a widget; whether the widget took it."""
    middle = QPointF(part.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(part.mapToGlobal(part.rect().center())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(part, event)
    return event.isAccepted()


@pytest.mark.parametrize("text", ["12,500", "12 500", "12500"])
def test_that_typed_thousands_may_be_parted(row: AmountRow, wishes: Wishes, text: str) -> None:
    type_over(row.field, text)
    assert wishes.amounts == [12_500.0]
    assert row.field.text() == "12,500"
    assert not wishes.refusals


def test_that_typed_thousands_follow_the_language(row: AmountRow, wishes: Wishes, appearance: Appearance) -> None:
    appearance.choose_language(FRENCH)
    type_over(row.field, "12 500")
    appearance.choose_language(ARABIC)
    type_over(row.field, "8.500")
    appearance.choose_language(ENGLISH)
    assert wishes.amounts == [12_500.0, 8_500.0]


def test_that_a_letter_is_refused_with_a_reason_and_leaves_what_was_typed(row: AmountRow, wishes: Wishes) -> None:
    row.field.setFocus()
    row.field.selectAll()
    QTest.keyClicks(row.field, "12x5")

    assert row.field.text() == "125"
    assert len(wishes.refusals) == 1
    assert "“x”" in wishes.refusals[0]
    assert "100,000" in wishes.refusals[0]


@pytest.mark.parametrize("text", ["900000", "-", "12.5", "1,2", ""])
def test_that_a_number_that_is_not_allowed_is_refused_whole(row: AmountRow, wishes: Wishes, text: str) -> None:
    row.field.setFocus()
    row.field.selectAll()
    QTest.keyClick(row.field, Qt.Key.Key_Delete)
    QTest.keyClicks(row.field, text)
    QTest.keyClick(row.field, Qt.Key.Key_Return)

    assert not wishes.amounts
    assert row.field.text() == "9,000"
    assert f"“{text}”" in wishes.refusals[0]


def test_that_pasted_words_are_refused_with_a_reason(row: AmountRow, wishes: Wishes) -> None:
    QGuiApplication.clipboard().setText("nine thousand")
    row.field.setFocus()
    row.field.selectAll()
    QTest.keySequence(row.field, QKeySequence(QKeySequence.StandardKey.Paste))

    assert row.field.text() == "9,000"
    assert "nine thousand" in wishes.refusals[0]


def test_that_arrow_and_page_keys_step_by_round_amounts(row: AmountRow, wishes: Wishes) -> None:
    row.field.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Down):
        QTest.keyClick(row.field, key)
    assert wishes.amounts == [9_100.0, 10_100.0, 10_000.0]

    row.show_amount(50.0, 40.0, 120.0, "", differs=True)
    QTest.keyClick(row.field, Qt.Key.Key_Up)
    assert wishes.amounts[-1] == 51.0


def test_that_the_wheel_changes_nothing_that_is_not_in_focus(row: AmountRow, wishes: Wishes) -> None:
    row.lock.setFocus()
    for part in (row.slider, row.field):
        assert not turn_wheel_over(part), "the list around it should scroll"
    assert not wishes.amounts

    for part in (row.slider, row.field):
        part.setFocus()
        assert turn_wheel_over(part)
    assert len(wishes.amounts) == 2


def test_that_key_steps_are_one_gesture_until_the_slider_is_left(row: AmountRow, wishes: Wishes) -> None:
    row.slider.setFocus()
    QTest.keyClick(row.slider, Qt.Key.Key_Right)
    QTest.keyClick(row.slider, Qt.Key.Key_Right)
    row.field.setFocus()
    row.slider.setFocus()
    QTest.keyClick(row.slider, Qt.Key.Key_Right)

    first, second, third = wishes.gestures
    assert first == second != third


def test_that_steps_of_the_field_are_one_gesture_and_typing_is_none(row: AmountRow, wishes: Wishes) -> None:
    row.field.setFocus()
    QTest.keyClick(row.field, Qt.Key.Key_Up)
    QTest.keyClick(row.field, Qt.Key.Key_Up)
    type_over(row.field, "12000")

    first, second, typed = wishes.gestures
    assert first == second is not None
    assert typed is None


def test_that_words_pasted_with_the_mouse_are_named_in_the_refusal(row: AmountRow, wishes: Wishes) -> None:
    QGuiApplication.clipboard().setText("a lot")
    row.field.selectAll()
    row.field.lineEdit().paste()
    assert "a lot" in wishes.refusals[0]
