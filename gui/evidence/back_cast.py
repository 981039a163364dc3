"""The chart of one observed series: what was published, and what the model gives for the same years."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from gui.charts.chart import Chart
from gui.charts.series import LEVELS, Band, Observed, Series
from gui.evidence import words
from gui.evidence.citations import source_titles
from gui.evidence.series import Held, ObservedSeries
from gui.words import formats
from simulation.analysis.fit import OBSERVED_YEARS
from simulation.model import FIRST_YEAR
from simulation.results import Projection, quantiles

MODEL: Final = "model"
ASIDE: Final = "aside"
"""Keys of the two series: the model with the figures that it is fitted to, and figures that are only shown."""

LEAST_LINES: Final = 13
"""Lines of text that the chart is high at least."""


class BackCast(Chart):
    """Shows points with their tolerances over the bands of the model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", str, parent)

    def minimumSizeHint(self) -> QSize:
        """A height at which the curve can still be read, in the text size of the window."""
        return QSize(0, LEAST_LINES * self.fontMetrics().lineSpacing())

    def show_series(self, series: ObservedSeries, projection: Projection | None) -> None:
        """Show a series.

        Args:
            series: The series.
            projection: A run that keeps its variable, or None to show the points alone.
        """
        name = words.series_name(series.variable, series.element)
        self.set_title(name, words.unit_name(series.variable))
        self.set_formats(
            lambda value: words.amount(series.variable, value),
            lambda value: formats.short(words.WRITTEN_LIKE.get(series.variable, series.variable), value),
        )
        self.set_years(min(FIRST_YEAR, series.entries[0].observation.year), OBSERVED_YEARS[-1])
        fitted = [held for held in series.entries if held.observation.is_fitted]
        aside = [held for held in series.entries if not held.observation.is_fitted]
        unit = words.unit_name(series.variable)
        shown = [Series(MODEL, name, "first", unit)] if series.is_modelled else []
        shown += [Series(ASIDE, self.tr("Shown, never fitted"), "second", unit, marker="square")] if aside else []
        self.set_series(shown)
        if series.is_modelled:
            self.show_projection(MODEL, _band(series, projection))
            self.show_observed(MODEL, _observed(fitted))
        if aside:
            self.show_observed(ASIDE, _observed(aside))


def _band(series: ObservedSeries, projection: Projection | None) -> Band:
    if projection is None:
        return Band(np.empty(0), np.empty((0, LEVELS)))
    frames = [frame for frame in projection if frame.year <= OBSERVED_YEARS[-1]]
    simulated = series.entries[0].observation.simulated
    return Band(np.array([frame.year for frame in frames]), np.stack([quantiles(simulated(frame)) for frame in frames]))


def _observed(entries: Sequence[Held]) -> Observed:
    seen = [held.observation for held in entries]
    return Observed(
        np.array([entry.year for entry in seen]),
        np.array([entry.value for entry in seen]),
        tuple(source_titles(entry.source.split()) for entry in seen),
        np.array([(entry.tolerance_below, entry.tolerance_above) for entry in seen]).reshape(-1, 2),
    )
