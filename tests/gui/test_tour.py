"""The tour: the real window under a veil, step by step, by keyboard, mirrored and in large text."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.help.steps import NAMES
from gui.help.tour import Tour
from gui.look.appearance import Appearance
from gui.settings import TOUR_SEEN, Settings
from gui.window.main_window import MainWindow
from gui.words.language import LANGUAGES, Language
from tests.gui.clipping import clipped
from tests.gui.places import settle

SMALL_SCREEN = (1280, 720)


def begin(window: MainWindow) -> Tour:
    window.actions_by_name["tour"].trigger()
    settle()
    assert window.help.tour is not None
    return window.help.tour


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    settle()


def place_of(window: MainWindow, step: str) -> QRect:
    """Where the parts of a step are, in the window."""
    found = QRect()
    for part in window.parts_of_tour()[step]():
        if part.isVisible():
            found = found.united(QRect(part.mapTo(window, QPoint()), part.size()))
    return found.intersected(window.rect())


def test_that_enter_leads_through_all_steps_and_the_real_parts_stand_in_the_gap(
    window: MainWindow, settings: Settings
) -> None:
    window.resize(1366, 768)
    window.book.open("model")
    tour = begin(window)

    for step in NAMES:
        assert tour.step.name == step
        assert tour.geometry() == window.rect()
        if step == "welcome":
            assert tour.gap.isEmpty()
        else:
            assert tour.gap.contains(place_of(window, step))
            assert not tour.gap.intersects(tour.bubble.geometry()), "the words hide what they are about"
        press(Qt.Key.Key_Return)

    assert window.help.tour is None
    assert settings.get(TOUR_SEEN) == 1
    assert window.book.title("explore") == window.book.tabText(window.book.currentIndex())


def test_that_it_fits_a_small_screen_in_large_text_and_the_arrows_follow_the_reading(
    window: MainWindow, appearance: Appearance
) -> None:
    window.resize(*SMALL_SCREEN)
    appearance.choose_text_scale(2.0)
    for language in LANGUAGES[1:]:
        appearance.choose_language(language)
        settle()
        go_through(window, language)
    appearance.choose_text_scale(1.0)  # the font is that of the application, which outlives this test


def go_through(window: MainWindow, language: Language) -> None:
    """Go on with the arrow that points onward to the last step, one back, and end."""
    tour = begin(window)
    onward, backward = Qt.Key.Key_Right, Qt.Key.Key_Left
    if language.direction == Qt.LayoutDirection.RightToLeft:
        onward, backward = backward, onward

    found: list[str] = []
    for position in range(len(NAMES)):
        assert NAMES.index(tour.step.name) == position
        assert window.rect().contains(tour.bubble.geometry())
        found += clipped(tour.bubble)
        if position < len(NAMES) - 1:
            press(onward)
    press(backward)
    assert tour.step.name == NAMES[-2]
    press(Qt.Key.Key_Escape)
    assert window.help.tour is None
    assert not found


def tour_of(window: MainWindow) -> Tour | None:
    return window.help.tour


def test_that_it_shows_itself_once_tab_stays_with_its_buttons_and_escape_skips_it(
    window: MainWindow, settings: Settings
) -> None:
    assert tour_of(window) is None, "a window that is made for tests or pictures shows no tour"
    window.help.begin_first_tour(window.parts_of_tour())
    tour = tour_of(window)
    assert tour is not None
    press(Qt.Key.Key_Return)
    passed = []
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert set(passed) == {tour.bubble.next, tour.bubble.back, tour.bubble.skip}

    press(Qt.Key.Key_Escape)
    assert tour_of(window) is None
    assert settings.get(TOUR_SEEN) == 1
    assert window.levers.hasFocus(), "the keyboard is where it was before"
    window.help.begin_first_tour(window.parts_of_tour())
    assert tour_of(window) is None
    begin(window).bubble.skip.click()
    assert tour_of(window) is None


def test_that_nothing_happens_behind_it_and_it_follows_the_window_and_the_language(
    window: MainWindow, appearance: Appearance
) -> None:
    window.resize(1366, 768)
    tour = begin(window)
    press(Qt.Key.Key_Return)
    before = window.session.scenario
    button = window.levers.rubrics["governance"].lock
    at = button.mapTo(window, button.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.keyClick(tour.bubble.next, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert not button.isChecked()
    assert window.book.currentIndex() == 0
    assert window.session.scenario is before

    appearance.choose_language(LANGUAGES[2])
    window.resize(1280, 800)
    settle()
    assert tour.geometry() == window.rect()
    assert tour.gap.contains(place_of(window, "levers"))
    assert tour.gap.center().x() > window.width() / 2
    assert tour.bubble.title.text() not in ("", "Start here: the levers")
    tour.end()
