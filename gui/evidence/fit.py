"""How the model fits what was published: every series, the chart of the chosen one and its observations."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.controls.arranging import card, stacked
from gui.controls.record_view import RecordView
from gui.evidence import words
from gui.evidence.back_cast import BackCast
from gui.evidence.citations import source_titles
from gui.evidence.part import ResultsPart
from gui.evidence.series import Held, ObservedSeries, observed_series
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.models.records import RECORD_ROLE, Column
from gui.window.roomy import Roomy
from gui.words import formats, labels
from gui.work.session import Results, Session
from simulation.analysis.fit import (
    OBSERVED_VARIABLES,
    OBSERVED_YEARS,
    SeriesFit,
    pooled_coverage,
    pooled_coverage_of_model,
    series_fits,
)
from simulation.model import FIRST_YEAR, LAST_OBSERVED
from simulation.observations import observations
from simulation.results import Frame, Projection


class FitPart(ResultsPart):
    """Shows the fit of the session's results; measures it again only while it can be seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._measured: Frame | None = None
        self._projection: Projection | None = None
        self._fits: tuple[SeriesFit, ...] = ()
        self.state = label("muted", wraps=True)
        self.view = RecordView(tone=lambda series: "text" if series.fitted else "muted")
        self.chart = BackCast()
        self.remark = label("muted", wraps=True)
        self.list = RecordView(tone=lambda held: "text" if held.observation.is_fitted else "muted")
        self._lay_out()
        self.view.record_chosen.connect(self._show_series)
        self.list.activated.connect(self._ask_for_fact)
        self.view.set_ledger(observed_series(()))
        self.retranslate()
        self.view.choose(lambda _series: True)

    def take_up(self, results: Results) -> None:
        """Measure the fit, if its years are others than before."""
        last = results.projection.frame(min(OBSERVED_YEARS[-1], results.scenario.horizon))
        if last is self._measured:
            return
        self._measured = last
        self._projection = None
        self._fits = ()
        if results.projection.members > 1:
            reached = [entry for entry in observations() if entry.year <= last.year]
            self._projection = self.session.projection_of(*OBSERVED_VARIABLES)
            self._fits = series_fits(self._projection, reached)
        self.view.table.set_records(observed_series(self._fits))
        self._say_state()
        self._show_series(self.view.chosen)

    def look_for(self, text: str) -> None:
        """Keep only the series that hold all words of a text."""
        self.view.filter.set_words(text)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for shown in (self.view, self.chart, self.list):
            shown.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.view.set_columns(self._series_columns())
        self.list.set_columns(self._columns())
        self.view.setAccessibleName(self.tr("Observed series"))
        self.list.setAccessibleName(self.tr("Observations of the series"))
        self._say_state()
        self._show_series(self.view.chosen)

    def _series_columns(self) -> Sequence[Column]:
        worst = self.tr("Largest distance between the mean of the runs and a figure, in tolerances of that figure")
        mean = self.tr("Mean distance between the mean of the runs and the figures, as a share of the figures")
        held = self.tr("Share of the figures that lie in the band where 90 % are expected: runs and tolerance together")
        return (
            Column(self.tr("Series"), lambda row: words.series_name(row.variable, row.element), 26),
            Column(self.tr("Unit"), lambda row: words.unit_name(row.variable), 20),
            Column(self.tr("Figures"), lambda row: len(row.entries), 3, _count),
            Column(self.tr("Fitted"), lambda row: row.fitted, 3, _count),
            Column(self.tr("Worst miss"), _worst, 5, lambda _row, value: formats.decimal(value, 1), hint=worst),
            Column(self.tr("Mean miss"), _mean, 5, lambda _row, value: formats.percent(value, 1), hint=mean),
            Column(self.tr("In band"), _held, 5, lambda _row, value: formats.percent(value), hint=held),
        )

    def _columns(self) -> Sequence[Column]:
        difference = self.tr("Mean of the runs less the figure, in tolerances of the figure")
        return (
            Column(self.tr("Year"), lambda held: str(held.observation.year), 4),
            Column(self.tr("Figure"), lambda held: held.observation.value, 8, _amount),
            Column(self.tr("Tolerance"), _tolerance, 15),
            Column(self.tr("Model mean"), lambda held: held.fit.mean if held.fit else None, 8, _amount),
            Column(
                self.tr("Difference"), lambda held: held.fit.miss if held.fit else None, 5, _signed, hint=difference
            ),
            Column(self.tr("Quality"), lambda held: words.quality(held.observation), 20),
            Column(self.tr("Source"), lambda held: source_titles(held.observation.source.split()), 44, is_data=True),
            Column(self.tr("Note"), lambda held: labels.ledger_text(held.observation.note), 44),
        )

    def _show_series(self, series: ObservedSeries | None) -> None:
        self.list.table.set_records(series.entries if series else ())
        self.remark.setText(self._remark(series) if series else "")
        self.chart.setVisible(series is not None)
        if series:
            self.chart.show_series(series, self._projection)

    def _remark(self, series: ObservedSeries) -> str:
        bars = self.tr("Bars show the tolerance of each figure, one standard deviation to each side.")
        if not series.is_modelled:
            reason = self.tr("The model has no such series: its figures are shown alone, never fitted.")
        elif not series.fitted:
            reason = self.tr("These figures are shown, never fitted: see their notes.")
        elif series.entries[0].observation.year < FIRST_YEAR:
            reason = self.tr("The model starts in {year}; earlier figures are shown alone.").format(year=FIRST_YEAR)
        else:
            return bars
        return f"{reason} {bars}"

    def _say_state(self) -> None:
        scenario = self.session.scenario
        if not self._fits:
            text = self.tr(
                "The plan taken at its word is a single run, which nobody expects to fit. Choose the reading "
                "\u201cas observed\u201d to see how the model fits; until then the figures stand alone."
            )
        else:
            anchors = sum(len(fit.anchors) for fit in self._fits)
            text = self.tr(
                "{held} of the {count} fitted figures lie in the band where 90 % are expected, runs and tolerance "
                "together; {bare} in the band of the runs alone."
            ).format(
                held=formats.percent(pooled_coverage(self._fits, 0.90)),
                count=formats.whole(anchors),
                bare=formats.percent(pooled_coverage_of_model(self._fits, 0.90)),
            )
            if scenario.assumptions or any(entry.year <= LAST_OBSERVED for entry in scenario.differs()):
                text += " " + self.tr("This scenario changes history or assumptions: its fit is that of a what-if.")
        self.state.setText(text)

    def _ask_for_fact(self, index: QModelIndex) -> None:
        held: Held = index.data(RECORD_ROLE)
        self.fact_wanted.emit(held.observation.source.split()[0])

    def _lay_out(self) -> None:
        below = QWidget()
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID)
        rows.addWidget(self.chart, 1)
        rows.addWidget(self.remark)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.state)
        column.addWidget(stacked((card(self.view), 4), (below, 6), (card(self.list), 3)), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Roomy(inside))


def _worst(series: ObservedSeries) -> float | None:
    return series.fit.worst_in_tolerances if series.fit else None


def _mean(series: ObservedSeries) -> float | None:
    return series.fit.mape if series.fit else None


def _held(series: ObservedSeries) -> float | None:
    return series.fit.coverage_90 if series.fit else None


def _tolerance(held: Held) -> str:
    seen = held.observation
    below, above = (words.amount(seen.variable, value) for value in (seen.tolerance_below, seen.tolerance_above))
    return f"\u00b1{below}" if below == above else f"{formats.MINUS}{below} +{above}"


def _amount(held: Held, value: float) -> str:
    return words.amount(held.observation.variable, value)


def _signed(_held: Held, value: float) -> str:
    return formats.signed(formats.decimal(value, 1), value)


def _count(_series: ObservedSeries, value: float) -> str:
    return formats.whole(value)
