"""The page that puts scenarios side by side."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.compare.part import Shown
from gui.look.appearance import Appearance
from gui.pages.compare import ComparePage
from gui.window.main_window import MainWindow
from gui.words.language import LANGUAGES
from scenarios.comparison.compare import Candidate, compare
from scenarios.library import library
from scenarios.results.outcome import PUBLIC_VARIABLES, stamped
from scenarios.robustness.run import robustness
from scenarios.scenario import Scenario
from scenarios.storage.files import load, save
from simulation.steps import finished
from tests.gui.hands import drag

PATIENCE = 120_000
"""Milliseconds: only what never comes takes so long."""


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ComparePage:
    found = window.book.open("compare")
    assert isinstance(found, ComparePage)
    settle(window, found, qtbot)
    return found


def settle(window: MainWindow, page: ComparePage, qtbot: QtBot) -> Shown:
    """Wait until the page has taken up everything, and give what it shows."""
    assert window.session.results.scenario is window.session.scenario, "computed now"
    qtbot.waitUntil(
        lambda: page.inputs.shown is not None and not page.is_waiting and not window.session.aside.is_busy,
        timeout=PATIENCE,
    )
    assert page.inputs.shown is not None
    return page.inputs.shown


def test_that_a_lever_that_is_dragged_is_compared_with_the_baseline(
    window: MainWindow, page: ComparePage, qtbot: QtBot
) -> None:
    assert page.inputs.headline.text().startswith("Nothing differs")

    drag(window.levers.tracks["conversion"].slider, 40)
    shown = settle(window, page, qtbot)
    rows = page.inputs.rows(shown)
    assert {row.subject.key for row in rows} == {"training_places.conversion"}
    jobs = next(row for row in shown.comparison.outcomes if row.variable == "offshoring_jobs")
    median = window.session.results.projection.frame(2030).bands("offshoring_jobs", total=True)[0, 2]
    assert jobs.medians[1] == median, "the number is that of the charts"
    assert page.results.view.chosen == jobs
    assert [layer.series.label for layer in page.results.chart.layers()] == ["A · The baseline", "B · This scenario"]


def test_that_files_stand_beside_the_library_and_broken_ones_are_listed(
    window: MainWindow, page: ComparePage, qtbot: QtBot, appearance: Appearance, tmp_path: Path
) -> None:
    good, broken = tmp_path / "good.toml", tmp_path / "broken.toml"
    good.write_text('format = 1\ntitle = "Team 3"\n[budget.it_industry]\n2027 = 900\n', encoding="utf-8")
    broken.write_text('format = 1\ntitle = "Team 4"\n[budget.it_industri]\n2027 = 900\n', encoding="utf-8")
    page.bar.menu.aboutToShow.emit()
    page.bar.menu.actions()[0].trigger()
    (dialog,) = page.bar.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(broken), str(good)])
    dialog.reject()
    page.lineup.add("library:training_first")
    shown = settle(window, page, qtbot)

    assert shown.names == ("The baseline", "This scenario", "“Team 3” (good.toml)", "“Training first”")
    assert "broken.toml" in page.broken.text()
    assert "it_industry" in page.broken.text(), "the suggestion stands there"
    assert page.broken.isVisible()
    appearance.choose_language(LANGUAGES[1])
    qtbot.waitUntil(lambda: "n’est pas connu dans [budget]" in page.broken.text(), timeout=PATIENCE)
    assert "Vouliez-vous dire it_industry" in page.broken.text()
    appearance.choose_language(LANGUAGES[0])
    page.dismiss.click()
    assert not page.broken.isVisible()


def test_that_any_scenario_can_be_the_reference_and_numbers_are_those_of_the_command(
    window: MainWindow, page: ComparePage, qtbot: QtBot
) -> None:
    page.lineup.add("library:training_first")
    settle(window, page, qtbot)
    page.bar.reference.setFocus()
    QTest.keyClick(page.bar.reference, Qt.Key.Key_End)
    shown = settle(window, page, qtbot)

    scenarios = [window.session.scenario] * 2 + [load(library()["training_first"])]
    candidates = [Candidate("", str(place), scenario) for place, scenario in enumerate(scenarios)]
    again = compare(candidates, reference=2, years=[2030], variables=PUBLIC_VARIABLES)
    assert shown.comparison.reference == 2
    assert [row.medians for row in shown.comparison.outcomes] == [row.medians for row in again.outcomes]
    assert [row.differences for row in shown.comparison.targets] == [row.differences for row in again.targets]
    headings = [column.heading for column in page.targets.columns(shown)]
    ends = ["5\xa0%", "95\xa0%", "Real"]
    assert headings[-8:] == ["A − C", *ends, "B − C", *ends]


def test_that_pinned_runs_come_and_go_by_themselves(window: MainWindow, page: ComparePage, qtbot: QtBot) -> None:
    window.session.pin()
    settle(window, page, qtbot)
    assert "pin:1" in page.lineup.keys
    page.lineup.hold_against("pin:1")
    window.session.unpin(1)
    shown = settle(window, page, qtbot)
    assert shown.names == ("The baseline", "This scenario")
    assert page.lineup.reference == "baseline"


def test_that_a_table_is_copied_whole_with_what_its_letters_mean(
    window: MainWindow, page: ComparePage, qtbot: QtBot
) -> None:
    page.lineup.add("library:training_first")
    settle(window, page, qtbot)
    page.tabs.setCurrentWidget(page.targets)
    page.targets.copy_button.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[2] == "C\t“Training first”"
    assert lines[4].split("\t")[:4] == ["Target", "Year", "Aim", "A"]
    assert page.targets.shown is not None
    first = page.targets.rows(page.targets.shown)[0]
    assert float(lines[5].split("\t")[3]) == pytest.approx(first.assessments[0].projected)


def test_that_only_what_changed_is_run_again(window: MainWindow, page: ComparePage, qtbot: QtBot) -> None:
    before = settle(window, page, qtbot).comparison.compared
    page.tabs.setCurrentWidget(page.results)
    QTest.keyClick(page.results.year, Qt.Key.Key_Down)
    after = settle(window, page, qtbot).comparison
    assert {row.year for row in after.outcomes} == {2029}
    known = {id(entry.outcome) for entry in before}
    assert all(id(entry.outcome) in known for entry in after.compared)


def test_that_the_best_is_found_as_a_job_and_forgotten_with_the_next_edit(
    window: MainWindow, page: ComparePage, qtbot: QtBot
) -> None:
    page.lineup.add("library:training_first")
    settle(window, page, qtbot)
    page.tabs.setCurrentWidget(page.best)
    with qtbot.waitSignal(window.session.jobs.ended, timeout=PATIENCE):
        QTest.mouseClick(page.best.button, Qt.MouseButton.LeftButton)
    found = page.best.found
    assert found is not None
    scenario = window.session.scenario
    scenarios = {"A": scenario, "B": scenario, "C": load(library()["training_first"]).with_seed(scenario.seed)}
    assert found.standings == finished(robustness(scenarios, found.wish)).standings
    assert "Training first” is best most often" in page.best.region.text()
    assert page.best.table.isVisible()

    drag(window.levers.tracks["conversion"].slider, 40)
    settle(window, page, qtbot)
    assert page.best.found is None
    assert page.best.headline.text().startswith("Choose a target")


def test_that_the_best_can_be_asked_for_any_result_in_any_year(
    window: MainWindow, page: ComparePage, qtbot: QtBot
) -> None:
    page.lineup.add("library:training_first")
    shown = settle(window, page, qtbot)
    page.tabs.setCurrentWidget(page.best)
    row = page.best.wanted
    assert row.wanted.currentText().startswith("Target: Offshoring jobs in 2030")
    assert not row.year.isEnabled(), "a target has its year"
    row.wanted.setFocus()
    row.wanted.field.selectAll()
    QTest.keyClicks(row.wanted.field, "Training gap")
    QTest.keyClick(row.wanted.field, Qt.Key.Key_Return)
    assert row.wanted.currentText() == "Training gap"
    row.year.setFocus()
    QTest.keyClick(row.year, Qt.Key.Key_Down)
    assert row.year.currentText() == "2029"
    with qtbot.waitSignal(window.session.jobs.ended, timeout=PATIENCE):
        QTest.mouseClick(page.best.button, Qt.MouseButton.LeftButton)
    found = page.best.found
    assert found is not None
    assert (found.wish.quantity.variable, found.wish.quantity.year, found.wish.better) == (
        "training_gap",
        2029,
        "lower",
    )
    assert page.best.region.text().startswith("Less is better. “Training first” is best most often.")
    assert "Reaches it" not in [column.heading for column in page.best.columns(shown)]


def test_that_three_curves_are_drawn_without_bands_and_keep_their_ranges_in_the_table(
    window: MainWindow, page: ComparePage, qtbot: QtBot
) -> None:
    page.tabs.setCurrentWidget(page.results)
    settle(window, page, qtbot)
    assert all(layer.band.has_bands for layer in page.results.chart.layers())
    page.lineup.add("library:training_first")
    settle(window, page, qtbot)
    layers = list(page.results.chart.layers())
    assert len(layers) == 3
    assert not any(layer.band.has_bands for layer in layers)
    median, extent = layers[0].band.levels[:, 2], layers[0].extent()
    assert extent is not None
    assert extent[1] == max(median.max(), layers[0].points.ends.max()), "the axis fits what is drawn"
    assert all(row.p05 < row.p95 for row in page.results.chart.numbers() if row.year > 2024 and row.p05 and row.p95)


def test_that_a_stamp_that_holds_no_more_is_said_with_the_reason(
    window: MainWindow, page: ComparePage, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "edited.toml"
    save(file, stamped(Scenario("Edited")))
    file.write_text(file.read_text(encoding="utf-8") + "\n[budget.it_industry]\n2027 = 900\n", encoding="utf-8")
    page.lineup.open([file])
    settle(window, page, qtbot)
    assert "The stamp of C holds no more." in page.notes.text()
    assert "edited by hand since" in page.notes.text()
