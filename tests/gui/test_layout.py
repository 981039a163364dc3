"""Text sizes by key, panels that find their place, and pages that scroll rather than being squeezed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from gui.app import make_window
from gui.look.appearance import TEXT_SCALES, Appearance
from gui.settings import Settings
from gui.window.dock_title import DockTitle
from gui.window.main_window import MainWindow
from gui.window.roomy import Roomy
from gui.words.language import LANGUAGES

CONTROL = Qt.KeyboardModifier.ControlModifier
SMALL_SCREEN = (1280, 720)


def dock(window: MainWindow, name: str) -> QDockWidget:
    found = window.findChild(QDockWidget, name)
    assert isinstance(found, QDockWidget)
    return found


def title(window: MainWindow, name: str) -> DockTitle:
    found = dock(window, name).titleBarWidget()
    assert isinstance(found, DockTitle)
    return found


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def test_that_keys_write_larger_smaller_and_as_usual_and_the_menu_ticks_it(
    window: MainWindow, appearance: Appearance, qtbot: QtBot
) -> None:
    usual = QFontInfo(window.font()).pointSizeF()
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    assert appearance.text_scale == TEXT_SCALES[1]
    assert QFontInfo(window.font()).pointSizeF() == pytest.approx(TEXT_SCALES[1] * usual, abs=0.5)
    assert [action.text() for action in window.menus.menu("text").actions() if action.isChecked()] == ["115\u00a0%"]

    qtbot.keyClick(window, Qt.Key.Key_Equal, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    assert appearance.text_scale == TEXT_SCALES[1]
    qtbot.keyClick(window, Qt.Key.Key_0, CONTROL)
    assert appearance.text_scale == 1.0


def test_that_text_grows_and_shrinks_no_further_than_its_sizes_go(appearance: Appearance) -> None:
    appearance.step_text(99)
    assert appearance.text_scale == TEXT_SCALES[-1]
    appearance.step_text(-99)
    assert appearance.text_scale == TEXT_SCALES[0]


def test_that_the_largest_text_puts_all_panels_on_one_side_of_a_small_screen_and_on_two_of_a_large_one(
    window: MainWindow, appearance: Appearance
) -> None:
    window.resize(*SMALL_SCREEN)
    for language in LANGUAGES[1:]:
        appearance.choose_language(language)
        appearance.choose_text_scale(TEXT_SCALES[-1])
        settle()
        assert (window.width(), window.height()) == SMALL_SCREEN, "the window grew beyond the screen"
        assert dock(window, "targets") in window.tabifiedDockWidgets(dock(window, "levers"))
        assert not title(window, "targets").words.isVisible(), "its tab is its title"

        appearance.choose_text_scale(1.0)
        settle()
        assert dock(window, "targets") not in window.tabifiedDockWidgets(dock(window, "levers"))
        assert title(window, "targets").words.isVisible()

    window.resize(2560, 1440)
    appearance.choose_text_scale(TEXT_SCALES[-1])
    settle()
    assert dock(window, "targets") not in window.tabifiedDockWidgets(dock(window, "levers"))
    bottom = Qt.DockWidgetArea.BottomDockWidgetArea
    window.addDockWidget(bottom, dock(window, "targets"))
    window.resize(*SMALL_SCREEN)
    settle()
    assert window.dockWidgetArea(dock(window, "targets")) == bottom, "who gives it a place keeps it"
    appearance.choose_text_scale(1.0)  # the font is that of the application, which outlives this test


def test_that_a_page_scrolls_where_it_would_be_squeezed(window: MainWindow) -> None:
    place = next(place for place in window.book.findChildren(Roomy) if place.isAncestorOf(window.explore))
    assert not place.verticalScrollBar().isVisible()

    window.actions_by_name["years"].trigger()
    window.resize(1024, 600)
    settle()

    assert place.verticalScrollBar().isVisible()
    layout = window.explore.layout()
    assert layout is not None
    assert window.explore.height() >= layout.totalMinimumHeightForWidth(window.explore.width())


def test_that_a_panel_closes_with_its_button_and_comes_back_with_the_layout(window: MainWindow) -> None:
    levers, targets = dock(window, "levers"), dock(window, "targets")
    QTest.mouseClick(title(window, "targets").button, Qt.MouseButton.LeftButton)
    assert targets.isHidden()
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, levers)
    dock(window, "years").show()
    settle()
    assert title(window, "levers").words.isVisible()

    window.actions_by_name["reset_layout"].trigger()
    settle()

    assert targets.isVisible()
    assert dock(window, "years").isHidden()
    assert window.dockWidgetArea(levers) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert dock(window, "assumptions") in window.tabifiedDockWidgets(levers)
    assert not title(window, "levers").words.isVisible()


def test_that_the_layout_is_remembered(
    window: MainWindow, appearance: Appearance, settings: Settings, qtbot: QtBot
) -> None:
    window.actions_by_name["years"].trigger()
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock(window, "targets"))
    settle()
    window.close()

    again = make_window(appearance, settings)
    qtbot.addWidget(again)
    again.show()
    settle()

    assert dock(again, "years").isVisible()
    assert again.dockWidgetArea(dock(again, "targets")) == Qt.DockWidgetArea.LeftDockWidgetArea


def test_that_keys_turn_to_the_next_and_the_previous_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_PageUp, CONTROL)
    assert window.book.currentIndex() == window.book.count() - 1
    qtbot.keyClick(window, Qt.Key.Key_PageDown, CONTROL)
    assert window.book.currentIndex() == 0
