"""Every page, panel and dialog: no text is clipped, nothing is out of reach of the keyboard or without a name."""

from collections.abc import Iterator
from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.controls.choice import Choice
from gui.look.appearance import Appearance
from gui.window.main_window import MainWindow
from gui.words.language import LANGUAGES
from tests.gui.clipping import clipped
from tests.gui.places import dialogs, pages, panels, settle
from tests.gui.spoken import nameless, order_of_tab, out_of_reach

SMALL_WINDOW = (1366, 768)

FRENCH = next(language for language in LANGUAGES if language.code == "fr")
"""The language of the longest words."""


def test_that_no_text_is_clipped_in_any_language_or_in_large_text(window: MainWindow, appearance: Appearance) -> None:
    window.resize(*SMALL_WINDOW)
    found: set[str] = set()
    for language, scale in (*product(LANGUAGES, (1.0,)), (FRENCH, 2.0)):
        appearance.choose_language(language)
        appearance.choose_text_scale(scale)
        settle()
        for place, shown in everything(window):
            found |= {f"{place}, {language.code}, {scale}: {problem}" for problem in clipped(shown)}
    appearance.choose_text_scale(1.0)  # the font is that of the application, which outlives this test
    assert not sorted(found)


def test_that_the_tabs_of_all_pages_are_seen_at_once_at_the_ordinary_size(
    window: MainWindow, appearance: Appearance
) -> None:
    window.resize(*SMALL_WINDOW)
    for language in LANGUAGES:
        appearance.choose_language(language)
        settle()
        bar = window.book.tabBar()
        assert all(bar.rect().contains(bar.tabRect(place)) for place in range(bar.count())), language.code


def test_that_everything_has_a_name_and_is_reached_by_keyboard(window: MainWindow) -> None:
    window.resize(*SMALL_WINDOW)
    settle()

    found = {
        f"{place}: {problem}"
        for place, shown in everything(window)
        for problem in (*nameless(shown), *out_of_reach(shown))
    }
    assert not sorted(found)


def everything(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every place with the widget to look through; behind pages and panels that is the whole window."""
    yield from ((name, window) for name, _ in pages(window))
    yield from ((name, window) for name, _ in panels(window))
    yield from dialogs(window)


def test_that_tab_goes_the_way_of_reading(window: MainWindow, appearance: Appearance) -> None:
    window.resize(*SMALL_WINDOW)
    for language in LANGUAGES[::2]:
        appearance.choose_language(language)
        settle()
        tab_on(window)


def tab_on(window: MainWindow) -> None:
    """Press Tab in the levers, and look at the order of two charts that stand beside each other."""
    rubric, following = window.levers.rubrics["governance"], window.levers.tracks["degree"]
    rubric.field.setFocus()

    passed: list[QWidget | None] = []
    for _ in range(8):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())

    assert passed[:2] == [rubric.slider, rubric.lock]
    assert following.field in passed
    jobs, exports = (window.explore.charts[key] for key in ("jobs", "exports"))
    order = [step for step in order_of_tab(window.explore) if jobs.isAncestorOf(step) or exports.isAncestorOf(step)]
    parts = [jobs.heading.button, jobs.legend.entry("offshoring_jobs"), jobs.plot, exports.heading.button]
    assert [step for step in order if step in parts] == parts


def test_that_f6_goes_round_the_parts_of_the_window(window: MainWindow) -> None:
    window.resize(*SMALL_WINDOW)
    window.levers.envelope.field.setFocus()
    parts = {"levers": window.levers, "pages": window.book, "targets": window.targets}

    def go(*, is_back: bool = False) -> str:
        shift = Qt.KeyboardModifier.ShiftModifier if is_back else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(window, Qt.Key.Key_F6, shift)
        focus = QApplication.focusWidget()
        assert focus is not None
        return next(name for name, part in parts.items() if part.isAncestorOf(focus))

    assert [go(), go(), go()] == ["pages", "targets", "levers"]
    assert [go(is_back=True), go(is_back=True)] == ["targets", "pages"]


# The finders find


def test_that_clipped_texts_are_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    label, button, combo, wide = QLabel("A rather long label"), QPushButton("A long button"), QComboBox(), Choice()
    for part in (label, button, combo, wide):
        part.setFixedWidth(40)
        row.addWidget(part)
    for choice in (combo, wide):
        choice.addItems(["a", "A choice that is much longer than the field"])
    holder.show()
    settle()

    found = " ".join(clipped(holder))
    assert "rather long label" in found
    assert "A long button" in found
    assert found.count("A choice that is much longer") == 1, "a wide list shows the whole entry"
    label.setToolTip(label.text())
    assert "rather long label" not in " ".join(clipped(holder))


def test_that_nameless_controls_and_those_for_the_mouse_alone_are_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    button = QToolButton()
    row.addWidget(button)
    holder.show()
    settle()

    assert len(nameless(holder)) == 1
    button.setAccessibleName("Back")
    assert not nameless(holder)
    assert not out_of_reach(holder)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert out_of_reach(holder) == ["QToolButton Back"]
