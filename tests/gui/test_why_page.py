"""The page that says why two scenarios differ: its question, the exact shares, and the way back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gui.look.appearance import Appearance
from gui.pages.model import ModelPage
from gui.pages.why import WhyPage
from gui.why.answers import QUICK_MEMBERS, Shares
from gui.window.main_window import MainWindow
from gui.words.language import LANGUAGES
from scenarios.explanation.output import scenario_mixtures
from scenarios.library import library
from scenarios.scenario import Scenario
from scenarios.storage.files import load
from simulation.quantities import Quantity
from tests.gui.hands import drag

PATIENCE = 120_000
"""Milliseconds: only what never comes takes so long."""

JOBS = Quantity("offshoring_jobs", "", 2030)


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> WhyPage:
    found = window.book.open("why")
    assert isinstance(found, WhyPage)
    answered(window, qtbot)
    return found


def answered(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the page has taken up the last edit and has all its answers."""
    page = window.book.page("why")
    assert isinstance(page, WhyPage)
    assert window.session.results.scenario is window.session.scenario, "computed now"
    qtbot.waitUntil(
        lambda: page.isVisible() and not page.is_waiting and not window.session.aside.is_busy, timeout=PATIENCE
    )


def shown(page: WhyPage) -> Shares:
    assert page.difference.shares is not None
    return page.difference.shares


def two_levers(scenario: Scenario) -> Scenario:
    changed = scenario.with_value("training_places", "conversion", 2027, 30_000.0)
    return changed.with_value("budget", "it_industry", 2026, 2_000.0)


def test_that_a_page_without_a_difference_says_what_to_do_and_asks_nothing_while_it_is_hidden(
    window: MainWindow, page: WhyPage
) -> None:
    assert page.bar.quantity == JOBS
    assert page.difference.headline.text() == "Nothing differs."
    assert "Move a lever" in page.difference.remarks.text()
    assert not page.difference.chart.isVisible()
    assert not page.difference.story.isVisible()

    window.book.open("explore")
    window.session.edit(two_levers(window.session.scenario), "Two levers")
    assert window.session.results.scenario is window.session.scenario
    page.refresh()
    assert not window.session.aside.is_busy


def test_that_dragging_a_lever_is_explained_when_the_hand_lets_go(
    window: MainWindow, page: WhyPage, qtbot: QtBot
) -> None:
    drag(window.levers.tracks["conversion"].slider, 40)
    answered(window, qtbot)

    found = shown(page).attribution
    assert [share.player.name for share in found.shares] == ["training_places.conversion"]
    assert found.other - found.one == pytest.approx(sum(share.share for share in found.shares), abs=1e-9)
    median = window.session.results.projection.frame(2030).bands("offshoring_jobs", total=True)[0, 2]
    assert found.other == pytest.approx(median), "the number is that of the charts"
    labels = [row.label for row in page.difference.chart.drawing.rows]
    assert labels == ["The baseline", "Conversion courses", "Untitled"]


def test_that_bars_start_where_the_last_one_ends_and_carry_their_sign(
    window: MainWindow, page: WhyPage, qtbot: QtBot
) -> None:
    window.session.replace(load(library()["after_2026_cliff"]))
    answered(window, qtbot)

    first, *bars, last = page.difference.chart.drawing.rows
    reached = first.level
    for row in bars:
        assert row.pieces[0].start == reached
        reached = row.pieces[0].end
        falls = row.pieces[0].end < row.pieces[0].start
        assert row.value.startswith("↓ −" if falls else "↑ +")
        assert (row.pieces[0].tone, row.pieces[0].fill) == (("second", "hatched") if falls else ("first", "solid"))
    assert reached == pytest.approx(last.level, abs=1e-9)
    sizes = [abs(row.pieces[0].end - row.pieces[0].start) for row in bars]
    assert sizes == sorted(sizes, reverse=True)


def test_that_the_first_answer_is_quick_and_the_last_has_the_draws_of_the_charts(
    window: MainWindow, page: WhyPage, qtbot: QtBot
) -> None:
    seen: list[int] = []
    page.difference.told.connect(lambda shares: seen.append(shares.attribution.members))
    window.session.replace(load(library()["after_2026_cliff"]))
    answered(window, qtbot)

    assert seen == [QUICK_MEMBERS, 1000]
    baseline = window.session.scenario.without_differences()
    assert (
        shown(page).attribution
        == scenario_mixtures(baseline, window.session.scenario, JOBS, members=1000).attribution()
    )


def test_that_a_variable_of_the_story_opens_its_card(window: MainWindow, page: WhyPage, qtbot: QtBot) -> None:
    window.session.edit(two_levers(window.session.scenario), "Two levers")
    answered(window, qtbot)
    text = page.difference.story.text
    assert page.difference.story.isVisible()
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Tab)  # the first link
    QTest.keyClick(text, Qt.Key.Key_Tab)
    QTest.keyClick(text, Qt.Key.Key_Return)

    model = window.book.page("model")
    assert window.book.currentWidget().isAncestorOf(model)
    assert isinstance(model, ModelPage)
    assert model.trail.place.name == "hires"


def test_that_typing_finds_a_result_and_a_part_of_it_can_be_chosen(
    window: MainWindow, page: WhyPage, qtbot: QtBot
) -> None:
    window.session.edit(two_levers(window.session.scenario), "Two levers")
    field = page.bar.variable.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "profiles trained since")
    QTest.keyClick(field, Qt.Key.Key_Return)
    page.bar.variable.found.hide()
    answered(window, qtbot)
    assert page.bar.quantity.variable == "profiles_trained_cumulative"

    field.selectAll()
    QTest.keyClicks(field, "no such thing")
    QTest.keyClick(field, Qt.Key.Key_Return)
    page.bar.variable.found.hide()
    assert page.bar.quantity.variable == "profiles_trained_cumulative"
    assert field.text() == page.bar.variable.itemText(page.bar.variable.currentIndex())

    page.bar.ask(JOBS)
    page.bar.element.setFocus()
    QTest.keyClick(page.bar.element, Qt.Key.Key_Down)
    answered(window, qtbot)
    assert shown(page).attribution.question == Quantity("offshoring_jobs", "ito", 2030)

    page.bar.ask(Quantity("offshoring_jobs", "", 2020))
    answered(window, qtbot)
    assert "cannot reach this result" in page.difference.remarks.text()
    assert "IT industry" in page.difference.remarks.text()


def test_that_a_pinned_run_is_a_reference_until_it_is_let_go(window: MainWindow, page: WhyPage, qtbot: QtBot) -> None:
    window.session.edit(two_levers(window.session.scenario), "Two levers")
    window.session.pin()
    window.session.edit(window.session.scenario.with_value("budget", "it_industry", 2026, 100.0), "Less")
    page.bar.reference.setFocus()
    QTest.keyClick(page.bar.reference, Qt.Key.Key_Down)
    answered(window, qtbot)
    assert [share.player.name for share in shown(page).attribution.shares] == ["budget.it_industry"]
    assert page.difference.chart.drawing.rows[0].label.startswith("①")

    window.session.unpin_all()
    answered(window, qtbot)
    assert page.bar.is_against_baseline
    assert len(shown(page).attribution.shares) == 2


def test_that_a_file_is_a_reference_and_a_broken_one_changes_nothing(
    window: MainWindow, page: WhyPage, qtbot: QtBot, tmp_path: Path
) -> None:
    good, broken = tmp_path / "good.toml", tmp_path / "broken.toml"
    good.write_text(library()["training_first"].read_text(encoding="utf-8"), encoding="utf-8")
    broken.write_text("format = 1\ntitle = 3\n", encoding="utf-8")
    page.bar.open(good)
    answered(window, qtbot)
    assert {share.player.of[0] for share in shown(page).attribution.shares} == {"training_places"}

    page.bar.open(broken)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert "broken.toml" in box.text()
    box.close()
    assert page.bar.reference.currentText().startswith("“Training first” (good.toml)")


def test_that_settled_assumptions_count_as_one_or_each_for_itself(
    window: MainWindow, page: WhyPage, qtbot: QtBot
) -> None:
    scenario = window.session.scenario.with_assumption("ai_realised_share", 0.4)
    window.session.edit(scenario.with_assumption("market_shock.2026", 0.05), "Two assumptions")
    answered(window, qtbot)
    assert "compare with “Official”" in page.difference.remarks.text()
    place = page.bar.reference.findData("library:official")
    page.bar.reference.setFocus()
    for _ in range(place):
        QTest.keyClick(page.bar.reference, Qt.Key.Key_Down)
    answered(window, qtbot)
    assert [share.player.name for share in shown(page).attribution.shares] == ["assumptions"]

    QTest.mouseClick(
        page.difference.split, Qt.MouseButton.LeftButton, pos=QPoint(8, page.difference.split.height() // 2)
    )
    answered(window, qtbot)
    players = {share.player.name for share in shown(page).attribution.shares}
    assert players == {"assumptions.ai_realised_share", "assumptions.market_shock.2026"}


def test_that_the_table_copies_the_numbers_of_the_chart(window: MainWindow, page: WhyPage, qtbot: QtBot) -> None:
    window.session.edit(two_levers(window.session.scenario), "Two levers")
    answered(window, qtbot)
    table = page.difference.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    found = shown(page).attribution
    assert lines[0].split("\t")[:3] == ["What differs", "Share", "Of it"]
    assert float(lines[1].split("\t")[1]) == pytest.approx(found.shares[0].share)
    assert len(lines) == 1 + len(found.shares)
    copied = page.difference.chart.copied()
    assert [row[1] for row in copied[1:]] == [share.share for share in found.shares]


def test_that_the_page_speaks_the_language_of_the_window(
    window: MainWindow, page: WhyPage, appearance: Appearance, qtbot: QtBot
) -> None:
    window.session.edit(two_levers(window.session.scenario), "Two levers")
    answered(window, qtbot)
    english = [page.difference.headline.text(), *page.difference.story.steps()]
    for language in LANGUAGES[1:]:
        appearance.choose_language(language)
        QApplication.processEvents()
        spoken = [page.difference.headline.text(), *page.difference.story.steps()]
        assert len(spoken) == len(english)
        assert not set(english) & set(spoken)
        text = QTextDocument()
        text.setHtml(page.difference.story.text.text())
        assert ("\u202f" in text.toPlainText()) == (language.code == "fr"), "thousands keep their narrow space"
