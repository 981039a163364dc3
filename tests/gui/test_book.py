"""The pages behind the tabs: made when they are opened, and idle while nobody sees them."""

from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.look.theme import DARK, LIGHT, Colours
from gui.window.book import Book
from gui.window.main_window import MainWindow


class Leaf(QWidget):
    """A page that remembers its scheme."""

    def __init__(self) -> None:
        super().__init__()
        self.colours: Colours | None = None

    def set_colours(self, colours: Colours) -> None:
        self.colours = colours


def test_that_a_page_is_made_when_it_is_opened(qtbot: QtBot) -> None:
    made: list[str] = []

    def maker(name: str) -> Leaf:
        made.append(name)
        return Leaf()

    book = Book({name: partial(maker, name) for name in ("explore", "evidence", "model")})
    qtbot.addWidget(book)
    assert made == ["explore"]
    book.set_colours(DARK)
    page = book.open("model")
    assert made == ["explore", "model"]
    assert isinstance(page, Leaf)
    assert page.colours is DARK
    book.set_colours(LIGHT)
    assert page.colours is LIGHT
    assert book.open("model") is page
    assert made == ["explore", "model"]


def test_that_the_keyboard_turns_the_pages(window: MainWindow, qtbot: QtBot) -> None:
    for name in (window.book.names[-1], "explore"):
        key = Qt.Key(Qt.Key.Key_1 + window.book.names.index(name))
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.book.currentIndex() == window.book.names.index(name)


def test_that_charts_behind_another_page_wait_until_they_are_seen(window: MainWindow) -> None:
    chart = window.explore.charts["exports"]
    before = chart.layer("offshoring_exports").band.levels.copy()
    window.book.open("model")
    more = window.session.scenario.with_value("budget", "it_industry", 2026, 3_000.0)
    window.session.edit(more, "More")
    assert window.session.results.scenario is more
    np.testing.assert_array_equal(chart.layer("offshoring_exports").band.levels, before)
    window.book.open("explore")
    assert not np.array_equal(chart.layer("offshoring_exports").band.levels, before)
