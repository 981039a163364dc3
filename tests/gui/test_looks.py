"""What a planner sees: units beside numbers, one way to write them, mirrored signs, messages that pass."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from gui.charts.announce import tell
from gui.charts.bar_columns import fitting
from gui.controls.flow import FlowLayout
from gui.controls.record_view import RecordView
from gui.evidence import words
from gui.evidence.ledgers import facts
from gui.look.appearance import Appearance
from gui.look.icons import icon
from gui.models.records import Column, direction
from gui.models.target_list import ASSESSMENT_ROLE
from gui.pages.compare import ComparePage
from gui.pages.evidence import EvidencePage
from gui.pages.model import ModelPage
from gui.panels.amount_field import AmountField
from gui.panels.targets_panel import TargetDelegate
from gui.window import main_window
from gui.window.main_window import MainWindow
from gui.words import formats
from gui.words.language import LANGUAGES, Language
from simulation.targets import Assessment
from tests.gui.places import pages, settle

SMALL_WINDOW = (1366, 768)

FRENCH, ARABIC = LANGUAGES[1:]


def test_that_panels_give_back_the_room_that_large_text_took(window: MainWindow, appearance: Appearance) -> None:
    window.resize(*SMALL_WINDOW)
    settle()
    before = window.docks["levers"].width(), window.docks["targets"].width()
    for scale in (1.3, 2.0):
        appearance.choose_text_scale(scale)
        settle()
        appearance.choose_text_scale(1.0)
        settle()
        settle()
        assert (window.docks["levers"].width(), window.docks["targets"].width()) == before, scale


def test_that_another_theme_leaves_the_panels_as_wide_as_somebody_made_them(
    window: MainWindow, appearance: Appearance
) -> None:
    window.resize(1920, 1080)
    window.resizeDocks([window.docks["targets"]], [450], Qt.Orientation.Horizontal)
    settle()
    appearance.choose_theme("dark")
    settle()
    assert window.docks["targets"].width() == 450


@pytest.mark.parametrize("language", LANGUAGES[:2], ids=lambda language: language.code)
def test_that_no_page_is_wider_than_its_room_in_larger_text(
    window: MainWindow, appearance: Appearance, language: Language
) -> None:
    window.resize(*SMALL_WINDOW)
    appearance.choose_language(language)
    appearance.choose_text_scale(1.3)
    settle()
    wide = {name for name, page in pages(window) if around(page).horizontalScrollBar().maximum() > 0}
    assert not wide


def around(page: QWidget) -> QScrollArea:
    """The place that scrolls a page."""
    found = page.parentWidget()
    while found is not None and not isinstance(found, QScrollArea):
        found = found.parentWidget()
    assert isinstance(found, QScrollArea)
    return found


def test_that_what_is_told_passes_and_is_not_left_in_another_language(
    window: MainWindow, appearance: Appearance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell(window.explore, "Saved.")
    assert window.statusBar().currentMessage() == "Saved."
    appearance.choose_language(FRENCH)
    settle()
    assert not window.statusBar().currentMessage()

    monkeypatch.setattr(main_window, "SHOWN_FOR", 1)
    tell(window.explore, "Saved.")
    qtbot.waitUntil(lambda: not window.statusBar().currentMessage())
    assert not window.run_line.isHidden()


@pytest.mark.parametrize(
    "values", [(0, 5_000, 10_000, 15_000), (500, 1_000, 1_500, 2_000), (1_000, 2_000, 3_000), (50_000, 100_000)]
)
def test_that_an_axis_writes_all_its_thousands_in_one_way(english: None, values: tuple[int, ...]) -> None:
    written = [formats.short("offshoring_jobs", value) for value in values]
    assert len(set(written)) == len(written)
    assert all(text.endswith("k") == (value >= 1_000) for text, value in zip(written, values, strict=True))
    assert not any("," in text for text in written)


def test_that_a_typed_number_has_the_minus_sign_of_all_others(qtbot: QtBot, appearance: Appearance) -> None:
    for language in LANGUAGES:
        appearance.choose_language(language)
        field = AmountField()
        qtbot.addWidget(field)
        field.setRange(-12, 3)
        field.setDecimals(1)
        field.show_amount(-4.5)
        assert formats.MINUS in field.text()
        assert "-" not in field.text()
        assert field.valueFromText(field.text()) == -4.5


def test_that_a_target_has_its_unit_where_there_is_room(window: MainWindow) -> None:
    rows = (window.targets.model.index(row).data(ASSESSMENT_ROLE) for row in range(window.targets.model.rowCount()))
    entry = next(row for row in rows if isinstance(row, Assessment) and row.target.variable == "gdp_direct_additional")
    delegate, metrics = TargetDelegate(), QFontMetricsF(QFont())
    assert delegate.values(entry, metrics, 1_000) == f"{delegate.values(entry, metrics, 0)} MAD bn a year"


def test_that_the_hint_of_a_target_speaks_the_language_of_the_window(
    window: MainWindow, appearance: Appearance
) -> None:
    model = window.targets.model
    rows = [row for row in range(model.rowCount()) if isinstance(model.index(row).data(ASSESSMENT_ROLE), Assessment)]
    english = {row: model.index(row).data(ASSESSMENT_ROLE).target for row in rows}
    appearance.choose_language(FRENCH)
    settle()
    for row, target in english.items():
        hint = model.index(row).data(Qt.ItemDataRole.ToolTipRole)
        assert not target.perimeter or target.perimeter not in hint
        assert not target.conflicts or target.conflicts not in hint


def test_that_a_label_keeps_what_tells_it_from_others(qapp: object) -> None:
    metrics = QFontMetricsF(QFont())
    label = "Growth of demand from abroad \u00b7 customer relations \u00b7 from 2025"
    shown = fitting(label, metrics, 0.8 * metrics.horizontalAdvance(label))
    assert shown.endswith("\u2026 \u00b7 customer relations \u00b7 from 2025")
    assert metrics.horizontalAdvance(shown) <= 0.8 * metrics.horizontalAdvance(label)
    assert fitting(label, metrics, metrics.horizontalAdvance(label)) == label
    assert "\u2026" in fitting(label, metrics, 0.3 * metrics.horizontalAdvance(label))


def test_that_arabic_begins_on_the_right(window: MainWindow, appearance: Appearance) -> None:
    page = window.book.open("compare")
    assert isinstance(page, ComparePage)
    colours = appearance.colours
    undo = window.actions_by_name["undo"]
    assert undo.icon().cacheKey() == icon("undo", colours).cacheKey()

    appearance.choose_language(ARABIC)
    settle()

    assert undo.icon().cacheKey() == icon("redo", colours).cacheKey()
    assert all(direction(chip.name.text()) == "rtl" for chip in page.bar.chips.values())
    assert direction(page.bar.reference.currentText()) == "rtl"
    assert direction("\u200e20% في 2008") == "rtl", "a mark that keeps a number together is no word"


def test_that_the_question_which_is_best_has_a_line_of_its_own(window: MainWindow) -> None:
    window.resize(*SMALL_WINDOW)
    page = window.book.open("compare")
    assert isinstance(page, ComparePage)
    page.tabs.setCurrentWidget(page.best)
    settle()
    best = page.best
    assert best.copy_button.isHidden(), "there is no table yet"
    assert best.headline.y() >= best.button.mapTo(best, best.button.rect().bottomLeft()).y()
    assert best.headline.width() > best.headline.fontMetrics().horizontalAdvance(best.headline.text())


def test_that_a_table_cuts_no_text_while_it_has_room_left(qtbot: QtBot) -> None:
    view = RecordView()
    qtbot.addWidget(view)
    long = "A name that is much longer than the column begins with"
    view.set_ledger([long])
    view.set_columns([Column("Name", str, 8), Column("Letters", len, 6, lambda _record, count: str(count))])
    view.resize(200, 200)
    view.show()
    settle()
    whole = view.fontMetrics().horizontalAdvance(long)
    assert view.columnWidth(0) < whole

    view.resize(2 * whole, 200)
    settle()
    assert view.columnWidth(0) >= whole
    assert view.columnWidth(0) < whole + 60, "no column takes what it does not need"

    with_hand = view.horizontalHeader()
    edge = QPoint(view.columnWidth(0) - 1, with_hand.height() // 2)
    drag_across(with_hand.viewport(), edge, -100)
    narrowed = view.columnWidth(0)
    assert narrowed < whole
    view.resize(2 * whole + 50, 200)
    settle()
    assert view.columnWidth(0) == narrowed, "who moves a column keeps it"


def drag_across(widget: QWidget, start: QPoint, pixels: int) -> None:
    """Drag from a place by so many pixels across."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    for step in (pixels // 2, pixels):
        QTest.mouseMove(widget, start + QPoint(step, 0))
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=start + QPoint(pixels, 0))


def test_that_words_stand_in_the_middle_of_a_row_of_fields(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, 8, 4)
    word, field = QLabel("in"), QComboBox()
    field.setFixedHeight(60)
    for part in (word, field):
        flow.addWidget(part)
    holder.resize(400, flow.heightForWidth(400))
    holder.show()
    settle()
    assert abs(word.geometry().center().y() - field.geometry().center().y()) <= 1
    assert flow.heightForWidth(1) > flow.heightForWidth(400)


def test_that_a_chosen_row_stands_out_only_while_its_table_is_used(window: MainWindow, appearance: Appearance) -> None:
    page = window.book.open("evidence")
    assert isinstance(page, EvidencePage)
    view = page.open("targets").findChildren(RecordView)[0]
    settle()

    def ground() -> str:
        row = view.visualRect(view.currentIndex())
        return view.viewport().grab(row).toImage().pixelColor(2, 2).name()

    assert ground() == appearance.colours.line
    view.setFocus()
    settle()
    assert ground() == appearance.colours.accent


def test_that_periods_and_parts_of_the_ledgers_are_said_in_words(english: None) -> None:
    assert words.period("2025-2030") == "2025\u20132030"
    assert words.period("2025H1") == "first half of 2025"
    assert words.period("2022/23") == "2022/23"
    assert words.part_name("it_industry") == "IT industry"
    assert words.part_name("ito+crm") == "ITO + CRM"
    assert words.part_name("dense zones") == "dense zones"
    for fact in facts().values():
        assert "_" not in words.part_name(fact.element)


def test_that_a_typed_percentage_is_written_as_any_other(qtbot: QtBot, appearance: Appearance) -> None:
    field = AmountField()
    qtbot.addWidget(field)
    field.count_in_percent()
    field.show_amount(40)
    for language in LANGUAGES:
        appearance.choose_language(language)
        settle()
        assert field.text() == formats.percent(0.4).replace("\u200e", "")
        assert field.valueFromText(field.text()) == 40


def test_that_a_variable_that_is_gone_to_stands_amid_what_it_is_bound_to(window: MainWindow) -> None:
    window.resize(*SMALL_WINDOW)
    page = window.book.open("model")
    assert isinstance(page, ModelPage)
    page.go_to("training_gap")
    settle()
    view = page.diagram.view
    figure = view.diagram.figures["training_gap"]
    place = view.mapFromScene(figure.sceneBoundingRect()).boundingRect()
    assert view.viewport().rect().contains(place)
    assert view.viewport().width() - place.right() > place.width(), "what it leads to is seen as well"
