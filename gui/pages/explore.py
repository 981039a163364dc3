"""The first page: four charts and a ribbon that answer while a slider moves."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gui import formats, labels
from gui.charts.chart import Chart
from gui.charts.ribbon import BindingRibbon
from gui.charts.series import Aim, Band, Observed, Series
from gui.focus import Focus
from gui.session import Session
from gui.theme import GRID, Colours
from scenarios.outcome import BINDING_VARIABLES
from scenarios.scenario import ExportsBase
from simulation.observations import Observation, history
from simulation.results import MEDIAN, Projection
from simulation.targets import chosen_targets


@dataclass(frozen=True)
class _Contents:
    """What a chart shows: variables in the order of their series.

    What is a flow of people starts a year later: nothing is decided in the year of the starting stocks.
    """

    key: str
    variables: tuple[str, ...]
    skips_start: bool = False


CHARTS: Final = (
    _Contents("jobs", ("offshoring_jobs", "it_sector_jobs")),
    _Contents("exports", ("offshoring_exports", "it_offshoring_turnover")),
    _Contents("gap", ("training_gap", "training_gap_to_target"), skips_start=True),
    _Contents("skills", ("skilled_need", "skilled_supply"), skips_start=True),
)


class ExplorePage(QWidget):
    """Shows the session's results; computes nothing."""

    def __init__(self, session: Session, focus: Focus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._focus = focus
        self._shown_baseline: Projection | None = None
        self._shown_base: ExportsBase | None = None
        self._is_stale = False
        self.charts: Mapping[str, Chart] = {contents.key: self._chart(contents) for contents in CHARTS}
        self.ribbon = BindingRibbon()
        self.ribbon.year_hovered.connect(self._show_cross_hair)
        self._lay_out()
        session.results_changed.connect(self._take_up)
        focus.changed.connect(self._show_focus)
        self.retranslate()
        self._show_focus()

    def hold_ranges(self, hold: bool) -> None:
        """Keep the axes still while a slider is dragged."""
        for chart in self.charts.values():
            chart.hold_range(hold)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for part in (*self.charts.values(), self.ribbon):
            part.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window and show everything again."""
        titles = {
            "jobs": self.tr("Jobs by perimeter"),
            "exports": self.tr("Exports"),
            "gap": self.tr("Training gap"),
            "skills": self.tr("Skills: need and supply"),
        }
        for contents in CHARTS:
            chart = self.charts[contents.key]
            chart.set_title(titles[contents.key], formats.unit_name(contents.variables[0]))
            chart.set_series(_series(contents))
            for variable in contents.variables:
                chart.show_observed(variable, _observed(variable))
        self._shown_baseline = self._shown_base = None
        self.show_results()

    def show_results(self) -> None:
        """Show the session's results; what did not change is left as it stands."""
        results = self._session.results
        for contents in CHARTS:
            for variable in contents.variables:
                band = _band(results.projection, variable, contents.skips_start)
                self.charts[contents.key].show_projection(variable, band)
        if results.baseline is not self._shown_baseline:
            self._show_baseline(results.baseline)
        if results.scenario.exports_2030_base != self._shown_base:
            self._show_aims(results.scenario.exports_2030_base)
        shares = [
            np.array([frame.mean(name)[0] for frame in results.projection.frames[1:]])
            for name in BINDING_VARIABLES.values()
        ]
        self.ribbon.set_shares(np.array(results.projection.years[1:]), *shares)

    def _take_up(self) -> None:
        """Show new results; behind another page they wait until they can be seen."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self.show_results()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was in front."""
        if self._is_stale:
            self._is_stale = False
            self.show_results()
        super().showEvent(event)

    def _show_baseline(self, baseline: Projection) -> None:
        for contents in CHARTS:
            for variable in contents.variables:
                band = _band(baseline, variable, contents.skips_start)
                self.charts[contents.key].show_baseline(variable, band.years, band.levels[:, MEDIAN])
        self._shown_baseline = baseline

    def _show_aims(self, base: ExportsBase) -> None:
        for contents in CHARTS:
            for variable in contents.variables:
                self.charts[contents.key].show_aims(variable, _aims(base, variable))
        self._shown_base = base

    def _show_focus(self) -> None:
        for chart in self.charts.values():
            chart.set_focus_years(self._focus.period.first, self._focus.period.last)

    def _chart(self, contents: _Contents) -> Chart:
        leading = contents.variables[0]
        chart = Chart(
            "",
            "",
            lambda value: formats.amount(leading, value),
            format_tick=lambda value: formats.short(leading, value),
        )
        chart.year_hovered.connect(self._show_cross_hair)
        return chart

    def _show_cross_hair(self, year: int | None) -> None:
        for chart in self.charts.values():
            chart.show_cross_hair(year)
        self.ribbon.show_cross_hair(year)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(2 * GRID)
        for position, contents in enumerate(CHARTS):
            grid.addWidget(self.charts[contents.key], position // 2, position % 2)
        for line in (0, 1):
            grid.setRowStretch(line, 1)
            grid.setColumnStretch(line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(grid, 1)
        column.addWidget(self.ribbon)


def _series(contents: _Contents) -> list[Series]:
    first, second = contents.variables
    dash = Qt.PenStyle.DashLine
    return [
        Series(first, labels.name(first), "first", formats.unit_name(first)),
        Series(second, labels.name(second), "second", formats.unit_name(second), dash, "square"),
    ]


def _band(projection: Projection, variable: str, skips_start: bool) -> Band:
    first = 1 if skips_start else 0
    return Band(np.array(projection.years[first:]), projection.bands(variable, total=True)[first:, 0, :])


def _observed(variable: str) -> Observed:
    seen: tuple[Observation, ...] = history(variable)
    return Observed(
        np.array([entry.year for entry in seen]),
        np.array([entry.value for entry in seen]),
        tuple(entry.source for entry in seen),
    )


def _aims(base: ExportsBase, variable: str) -> list[Aim]:
    return [
        Aim(target.year, target.value, labels.target_name(target))
        for target in chosen_targets(base)
        if target.variable == variable and target.active and not target.element
    ]
