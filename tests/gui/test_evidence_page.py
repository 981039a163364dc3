"""The evidence page shows what the ledgers hold and how the model stands against them."""

from collections.abc import Iterator
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.evidence.arithmetic import ArithmeticPart
from gui.evidence.contradictions import ContradictionsPart
from gui.evidence.fit import FitPart
from gui.evidence.ledgers import contradictions, facts, facts_of, sources
from gui.evidence.limits import LimitsPart
from gui.evidence.part import LedgerPart
from gui.evidence.sources import SourcesPart
from gui.evidence.targets import TargetsPart
from gui.models.records import RECORD_ROLE, VALUE_ROLE
from gui.pages.evidence import EvidencePage
from gui.window.main_window import MainWindow
from gui.words.language import LANGUAGES
from resources import table
from simulation.arithmetic import findings
from simulation.model import mizan
from simulation.observations import observations
from simulation.targets import ledger
from tests.gui.evidence_reading import cell, choose, ledger_part, painted, place_of, rows

FRENCH, ARABIC = LANGUAGES[1], LANGUAGES[2]


@pytest.fixture
def page(window: MainWindow) -> EvidencePage:
    opened = window.book.open("evidence")
    assert isinstance(opened, EvidencePage)
    return opened


def test_that_every_part_opens_on_a_click_and_shows_its_ledger(page: EvidencePage, qtbot: QtBot) -> None:
    counts = {
        "fit": len({(entry.variable, entry.element) for entry in observations()}),
        "targets": len(ledger()),
        "arithmetic": len(findings()),
        "contradictions": len(contradictions()),
        "sources": len(sources()),
        "limits": len(tuple(table("boundary"))),
    }
    assert set(page.choice.buttons) == set(counts)
    for name, count in counts.items():
        qtbot.mouseClick(page.choice.buttons[name], Qt.MouseButton.LeftButton)
        part = page.part(name)
        assert part.isVisible()
        assert isinstance(part, FitPart | LedgerPart | LimitsPart)
        view = part.boundary if isinstance(part, LimitsPart) else part.view
        assert view.filter.rowCount() == count
        assert [button.isChecked() for button in page.choice.buttons.values()].count(True) == 1


def test_that_a_target_shows_what_its_ledger_holds(page: EvidencePage) -> None:
    part = ledger_part(page, "targets")
    for row, target in enumerate(ledger()):
        assert cell(part.view, row, "Aim").data(VALUE_ROLE) == target.value
        assert cell(part.view, row, "What contradicts it").data() == target.conflicts
        assert ("off" in cell(part.view, row, "Shown").data()) == (not target.active)
        colour = cell(part.view, row, "Aim").data(Qt.ItemDataRole.ForegroundRole)
        active = part.view.filter.index(0, 0).data(Qt.ItemDataRole.ForegroundRole)
        assert (colour == active) == target.active
    part.view.choose(lambda target: target.id == "offshoring_jobs_2030")
    text = part.details.toPlainText()
    assert "270,000 jobs in 2030" in text
    assert "148,500 in 2024" in text
    assert sources()[facts()["D2-005"].source].address in text


def test_that_a_click_on_a_heading_sorts_and_a_third_returns_the_ledger(page: EvidencePage, qtbot: QtBot) -> None:
    view = ledger_part(page, "targets").view
    header = view.horizontalHeader()
    aim = cell(view, 0, "Aim").column()
    place = QPoint(header.sectionViewportPosition(aim) + header.sectionSize(aim) // 2, header.height() // 2)
    orders = []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        orders.append([view.filter.index(row, aim).data(VALUE_ROLE) for row in range(len(ledger()))])
    values = [target.value for target in ledger()]
    assert orders == [sorted(values), sorted(values, reverse=True), values]


def test_that_the_field_keeps_what_holds_every_word(page: EvidencePage, qtbot: QtBot) -> None:
    targets = ledger_part(page, "targets")
    view = targets.view
    qtbot.keyClicks(page.search, "270,000 OFFER")
    assert [index.data(RECORD_ROLE).id for index in rows(view)] == ["offshoring_jobs_2030"]
    assert view.chosen.id == "offshoring_jobs_2030"

    page.search.clear()
    qtbot.keyClicks(page.search, "no such word")
    assert rows(view) == []
    assert view.chosen is None
    assert targets.details.toPlainText().strip() == ""
    view.grab()  # says so
    assert ledger_part(page, "sources").view.filter.rowCount() == 0, "the words go along to another part"

    page.search.clear()
    assert len(rows(ledger_part(page, "targets").view)) == len(ledger())
    assert view.chosen is not None


def test_that_rows_are_copied_with_exact_numbers(page: EvidencePage, qtbot: QtBot) -> None:
    view = ledger_part(page, "targets").view
    view.choose(lambda target: target.base == "re_based")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    headings, row = (line.split("\t") for line in QGuiApplication.clipboard().text().splitlines())
    copied = dict(zip(headings, row, strict=True))
    (target,) = [entry for entry in ledger() if entry.base == "re_based"]
    assert float(copied["Aim"]) == target.value
    assert float(copied["From"]) == target.base_value
    assert copied["Note"] == target.note


def test_that_several_rows_are_copied_in_their_order(page: EvidencePage, qtbot: QtBot) -> None:
    view = ledger_part(page, "sources").view
    view.setFocus()
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines[1:]] == [source.title for source in list(sources().values())[:3]]


def test_that_a_finding_shows_its_sentence_its_steps_and_its_figures(page: EvidencePage) -> None:
    part = page.open("arithmetic")
    assert isinstance(part, ArithmeticPart)
    for finding in findings():
        choose(part.view, finding)
        text = part.details.toPlainText()
        assert str(finding.sentence) in text
        for result in finding.results:
            assert f"{result.formula} = {result}" in text
        for term in finding.terms:
            assert str(term) in text


def test_that_contradictions_are_kept_by_topic(page: EvidencePage, qtbot: QtBot) -> None:
    part = page.open("contradictions")
    assert isinstance(part, ContradictionsPart)
    while part.topic.currentText() != "offshoring jobs":
        qtbot.keyClick(part.topic, Qt.Key.Key_Down)
    expected = [entry.id for entry in contradictions() if entry.topic == "offshoring jobs"]
    assert [index.data() for index in rows(part.view)] == expected
    assert part.details.toPlainText().count(contradictions()[1].arithmetic) == 1


def test_that_every_verdict_is_said_in_a_word_with_its_sign(page: EvidencePage) -> None:
    view = ledger_part(page, "contradictions").view
    words = {index.data(): cell(view, index.row(), "Ruling").data() for index in rows(view)}
    assert [words[key] for key in ("A1", "A3", "A5", "A8", "A9", "A21", "B12", "B19", "C2")] == [
        "\u2234 explained",
        "\u2717 real",
        "! take care",
        "\u2248 rounding",
        "\u2713 agrees",
        "? open",
        "\u2717 not credible",
        "! trap",
        "\u2717 missed",
    ]
    assert sum("noted" in word for word in words.values()) < 0.2 * len(words)


def test_that_a_source_lists_its_facts(page: EvidencePage) -> None:
    part = page.open("sources")
    assert isinstance(part, SourcesPart)
    for source in sources().values():
        choose(part.view, source)
        assert [index.data() for index in rows(part.facts)] == [fact.id for fact in facts_of(source.id)]
        assert source.address in part.details.toPlainText().replace("\n", "")


def test_that_a_fact_leads_to_its_source(page: EvidencePage, qtbot: QtBot) -> None:
    part = page.open("targets")
    assert isinstance(part, TargetsPart)
    page.search.setText("270,000")
    part.view.choose(lambda target: target.id == "offshoring_jobs_2030")
    qtbot.mouseClick(part.details.viewport(), Qt.MouseButton.LeftButton, pos=place_of(part.details, "D2-001"))

    shown = page.part("sources")
    assert isinstance(shown, SourcesPart)
    assert shown.isVisible()
    assert page.search.text() == ""
    assert shown.view.chosen.id == facts()["D2-001"].source
    assert shown.facts.chosen.id == "D2-001"


def test_that_a_fact_named_in_a_text_can_be_followed(page: EvidencePage, qtbot: QtBot) -> None:
    part = ledger_part(page, "contradictions")
    qtbot.mouseClick(part.details.viewport(), Qt.MouseButton.LeftButton, pos=place_of(part.details, "E114"))
    shown = page.part("sources")
    assert isinstance(shown, SourcesPart)
    assert shown.facts.chosen.id == "E114"


class Browser(QObject):
    """Stands where the desktop's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.asked.append(address.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    receiver = Browser()
    for scheme in ("http", "https"):
        cast(Any, QDesktopServices).setUrlHandler(scheme, receiver, "take")  # takes a str, whatever its stubs say
    yield receiver
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_that_an_address_opens_only_on_a_click(page: EvidencePage, browser: Browser, qtbot: QtBot) -> None:
    part = ledger_part(page, "sources")
    for source in sources().values():
        choose(part.view, source)
    part.view.choose(lambda source: source.id == "albayane-infitah")
    assert browser.asked == []
    address = sources()["albayane-infitah"].address
    qtbot.mouseClick(part.details.viewport(), Qt.MouseButton.LeftButton, pos=place_of(part.details, address))
    assert browser.asked == [address]


def test_that_the_limits_are_counted_and_weighed(page: EvidencePage, window: MainWindow, qtbot: QtBot) -> None:
    part = page.open("limits")
    assert isinstance(part, LimitsPart)
    numbers = [cell for parameter in mizan().parameters.values() for cell in parameter.assumptions]
    text = part.details.toPlainText()
    assert f"{sum(number.is_judgement for number in numbers)} of the {len(numbers)} numbers" in text
    assert "5,187" in text
    assert "40.0 bn" in text
    assert "58.5 bn" in text
    weighed = text[text.index("spread in 2030") :]
    assert "Offshoring jobs" in weighed
    assert "Offshoring exports" in weighed
    assert "single run" not in text

    with qtbot.waitSignal(window.session.results_changed):
        window.actions_by_name["as_planned"].trigger()
    qtbot.waitUntil(lambda: "single run" in part.details.toPlainText())


def test_that_a_change_of_language_reaches_every_part(page: EvidencePage, window: MainWindow) -> None:
    parts = {name: page.open(name) for name in page.choice.buttons}
    window.appearance.choose_language(FRENCH)
    QApplication.processEvents()
    targets, arithmetic, fit = parts["targets"], parts["arithmetic"], parts["fit"]
    assert isinstance(targets, TargetsPart)
    assert isinstance(arithmetic, ArithmeticPart)
    assert isinstance(fit, FitPart)
    (row,) = [index.row() for index in rows(targets.view) if index.data(RECORD_ROLE).base == "re_based"]
    assert targets.view.filter.index(row, 2).data() == "58,5"
    assert targets.view.filter.index(row, 0).data() == "Exportations offshoring"
    assert "2,19" in arithmetic.details.toPlainText()
    assert fit.chart.title == "Ménages connectés"
    assert targets.view.chosen is ledger()[0], "the choice stays"


def test_that_english_words_run_from_left_to_right_in_an_arabic_window(page: EvidencePage, window: MainWindow) -> None:
    window.appearance.choose_language(ARABIC)
    QApplication.processEvents()
    assert painted(ledger_part(page, "contradictions").view, 0, 5).direction == Qt.LayoutDirection.LeftToRight
    view = ledger_part(page, "sources").view
    (row,) = [index.row() for index in rows(view) if index.data(RECORD_ROLE).id == "D3"]
    assert painted(view, row, 0).direction == Qt.LayoutDirection.RightToLeft, "a title in Arabic"


def test_that_a_page_in_arabic_has_something_chosen(page: EvidencePage, window: MainWindow) -> None:
    window.appearance.choose_language(ARABIC)
    QApplication.processEvents()
    part = ledger_part(page, "arithmetic")
    assert part.view.chosen is findings()[0]
    assert part.details.toPlainText().strip()
