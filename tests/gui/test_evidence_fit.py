"""The fit on the evidence page is that of the analysis, and costs nothing while nobody looks."""

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from gui.evidence.back_cast import ASIDE, MODEL
from gui.evidence.fit import FitPart
from gui.evidence.sources import SourcesPart
from gui.models.records import RECORD_ROLE, VALUE_ROLE
from gui.pages.evidence import EvidencePage
from gui.window.main_window import MainWindow
from simulation.analysis.fit import OBSERVED_VARIABLES, OBSERVED_YEARS, series_fits
from simulation.observations import history
from simulation.results import MEDIAN
from tests.gui.evidence_reading import cell, fit_of, rows


@pytest.fixture
def page(window: MainWindow) -> EvidencePage:
    opened = window.book.open("evidence")
    assert isinstance(opened, EvidencePage)
    return opened


def settle(part: FitPart, qtbot: QtBot) -> None:
    """Wait until results that changed would have been taken up."""
    timer = part.findChild(QTimer)
    assert isinstance(timer, QTimer)
    if timer.isActive():
        qtbot.waitSignal(timer.timeout).wait()


def test_that_the_measures_of_the_fit_are_those_of_the_analysis(page: EvidencePage, window: MainWindow) -> None:
    view = fit_of(page).view
    expected = {
        (fit.variable, fit.element): fit for fit in series_fits(window.session.projection_of(*OBSERVED_VARIABLES))
    }
    for row, index in enumerate(rows(view)):
        series = index.data(RECORD_ROLE)
        fit = expected.pop((series.variable, series.element), None)
        values = [cell(view, row, heading).data(VALUE_ROLE) for heading in ("Worst miss", "Mean miss", "In band")]
        assert values == ([fit.worst_in_tolerances, fit.mape, fit.coverage_90] if fit else [None, None, None])
        assert cell(view, row, "Worst miss").data() == (f"{fit.worst_in_tolerances:.1f}" if fit else "")
    assert not expected, "series that the page does not show"


def test_that_the_chart_draws_points_tolerances_and_the_bands_of_the_run(
    page: EvidencePage, window: MainWindow
) -> None:
    part = fit_of(page)
    part.view.choose(lambda series: (series.variable, series.element) == ("offshoring_jobs", ""))
    fitted = [entry for entry in history("offshoring_jobs") if entry.is_fitted]
    aside = [entry for entry in history("offshoring_jobs") if not entry.is_fitted]
    assert aside
    assert len(fitted) > len(aside)
    for key, entries in ((MODEL, fitted), (ASIDE, aside)):
        layer = part.chart.layer(key)
        assert list(layer.points.values) == [entry.value for entry in entries]
        assert list(layer.points.ends[:, 0]) == [entry.value - entry.tolerance_below for entry in entries]
        assert list(layer.points.ends[:, 1]) == [entry.value + entry.tolerance_above for entry in entries]
        assert all(entry.source.split()[0] in text for entry, text in zip(entries, layer.sources, strict=True))
    band = part.chart.layer(MODEL).band
    shown = window.session.results.projection.bands("offshoring_jobs", total=True)[:, 0, :]
    np.testing.assert_allclose(band.levels, shown[: len(band.years)])
    assert band.years[-1] == OBSERVED_YEARS[-1]


def test_that_the_observations_of_a_series_stand_below_its_chart(page: EvidencePage) -> None:
    part = fit_of(page)
    part.view.choose(lambda series: (series.variable, series.element) == ("offshoring_jobs", ""))
    fit = part.view.chosen.fit
    for row, (entry, mean, miss) in enumerate(zip(history("offshoring_jobs"), fit.means, fit.misses, strict=True)):
        values = [cell(part.list, row, heading).data(VALUE_ROLE) for heading in ("Figure", "Model mean", "Difference")]
        assert values == [entry.value, mean, miss]
        grade = cell(part.list, row, "Quality").data()
        assert grade.startswith(entry.quality)
        assert ("never fitted" in grade) == (not entry.is_fitted)
        assert entry.source.split()[0] in cell(part.list, row, "Source").data()


def test_that_a_series_without_a_model_stands_alone_and_says_why(page: EvidencePage) -> None:
    part = fit_of(page)
    part.view.choose(lambda series: series.variable == "egdi")
    assert "no such series" in part.remark.text()
    with pytest.raises(KeyError):
        part.chart.layer(MODEL)
    assert part.chart.layer(ASIDE).points.values.size == len(history("egdi"))
    assert cell(part.list, 0, "Model mean").data() == ""


def test_that_the_plan_taken_at_its_word_claims_no_fit(page: EvidencePage, window: MainWindow, qtbot: QtBot) -> None:
    part = fit_of(page)
    before = [cell(part.view, row, "Mean miss").data() for row in range(part.view.filter.rowCount())]
    with qtbot.waitSignal(window.session.results_changed):
        window.actions_by_name["as_planned"].trigger()
    settle(part, qtbot)
    assert "single run" in part.state.text()
    assert {cell(part.view, row, "Mean miss").data() for row in range(part.view.filter.rowCount())} == {""}
    assert not part.chart.layer(MODEL).band.years.size
    with qtbot.waitSignal(window.session.results_changed):
        window.actions_by_name["as_observed"].trigger()
    settle(part, qtbot)
    assert [cell(part.view, row, "Mean miss").data() for row in range(part.view.filter.rowCount())] == before


def test_that_a_changed_history_is_called_a_what_if(page: EvidencePage, window: MainWindow, qtbot: QtBot) -> None:
    part = fit_of(page)
    assert "what-if" not in part.state.text()
    with qtbot.waitSignal(window.session.results_changed):
        window.session.edit(window.session.scenario.with_value("training_places", "degree", 2010, 0), "Train nobody")
    settle(part, qtbot)
    assert "what-if" in part.state.text()


@pytest.mark.parametrize("elsewhere", ["targets", "explore"])
def test_that_nothing_is_measured_while_the_fit_is_hidden(
    page: EvidencePage, window: MainWindow, qtbot: QtBot, elsewhere: str
) -> None:
    part = fit_of(page)
    part.view.choose(lambda series: series.variable == "smes_equipped")
    before = part.chart.layer(MODEL).band.levels
    if elsewhere == "targets":
        page.open("targets")
    else:
        window.book.open("explore")
    with qtbot.waitSignal(window.session.results_changed):
        window.session.edit(window.session.scenario.with_value("budget", "sme_productivity", 2010, 0), "Spend nothing")
    settle(part, qtbot)
    assert part.chart.layer(MODEL).band.levels is before

    window.book.open("evidence")
    page.open("fit")
    after = part.chart.layer(MODEL).band.levels
    assert after[-1, MEDIAN] < before[-1, MEDIAN]


def test_that_levers_of_later_years_leave_the_fit_alone(page: EvidencePage, window: MainWindow, qtbot: QtBot) -> None:
    part = fit_of(page)
    part.view.choose(lambda series: series.variable == "offshoring_jobs")
    before = part.chart.layer(MODEL).band.levels
    with qtbot.waitSignal(window.session.results_changed):
        window.session.edit(window.session.scenario.with_value("training_places", "degree", 2027, 0), "Train nobody")
    settle(part, qtbot)
    assert part.chart.layer(MODEL).band.levels is before


def test_that_an_observation_leads_to_its_fact(page: EvidencePage, qtbot: QtBot) -> None:
    part = fit_of(page)
    part.view.choose(lambda series: series.variable == "access_centres")
    part.list.setFocus()
    qtbot.keyClick(part.list, Qt.Key.Key_Return)
    shown = page.part("sources")
    assert isinstance(shown, SourcesPart)
    assert shown.facts.chosen.id == history("access_centres")[0].source
