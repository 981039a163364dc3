"""One view of the first page: charts that show the session's run while they can be seen."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.charts.chart import Chart
from gui.charts.series import Aim, Band, Pinned
from gui.evidence.published import published
from gui.look.theme import GRID, Colours
from gui.pages.chart_contents import Contents, Line
from gui.words import formats, labels, pin_words
from gui.work.focus import Focus
from gui.work.pins import Pin, Pins
from gui.work.session import Session
from scenarios.scenario import ExportsBase
from simulation.dimensions import POSITION
from simulation.model import FIRST_YEAR
from simulation.observations import history
from simulation.results import MEDIAN, Projection
from simulation.targets import chosen_targets

FEW: Final = 2
"""So many charts stand below each other, in the whole width; more stand in two columns where there is room."""

LEAST_LINES: Final = 8
LEAST_LETTERS: Final = 40
"""How high a plot and how wide a chart is at least, in the text size of the window; below that the page scrolls."""


class ChartView(QWidget):
    """Shows the session's results; computes nothing, and nothing at all while it is hidden.

    Args:
        session: What is shown.
        focus: The years that are shaded.
        contents: The charts, row by row.
    """

    year_hovered = Signal(object)
    """The pointer or an arrow key is at another year of a chart (int), or has left (None)."""

    def __init__(
        self, session: Session, focus: Focus, contents: Sequence[Contents], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._focus = focus
        self._contents = contents
        self._shown_baseline: Projection | None = None
        self._shown_base: ExportsBase | None = None
        self._shown_pins: Pins | None = None
        self._is_stale = True
        self.charts = {content.key: self._chart(content) for content in contents}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2 * GRID)
        self._columns = 0
        self._take_font()
        session.results_changed.connect(self._take_up)
        session.pins_changed.connect(self._take_up)
        focus.changed.connect(self._show_focus)
        self._show_focus()

    def retranslate(self, names: Mapping[str, str]) -> None:
        """Set the words in the language of the window.

        Args:
            names: Key to title of each chart.
        """
        for content in self._contents:
            chart = self.charts[content.key]
            chart.set_title(names[content.key], formats.unit_name(content.variable))
            chart.set_series(content.series())
            for line in content.lines:
                seen = [entry for entry in history(line.variable, line.element) if entry.year <= content.last]
                chart.show_observed(line.key, published(seen))
        self._shown_baseline = self._shown_base = self._shown_pins = None
        self._take_up()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for chart in self.charts.values():
            chart.set_colours(colours)

    def hold_ranges(self, hold: bool) -> None:
        """Keep the axes still while a slider is dragged."""
        for chart in self.charts.values():
            chart.hold_range(hold)

    def show_cross_hair(self, year: int | None) -> None:
        """Read all charts at a year, or none."""
        for chart in self.charts.values():
            chart.show_cross_hair(year)

    def show_results(self) -> None:
        """Show the session's results; what did not change is left as it stands."""
        results, pins = self._session.results, self._session.pins
        base = results.scenario.exports_2030_base
        for content in self._contents:
            chart = self.charts[content.key]
            for line in content.lines:
                chart.show_projection(line.key, _band(results.projection, line, content))
                if results.baseline is not self._shown_baseline:
                    band = _band(results.baseline, line, content)
                    chart.show_baseline(line.key, band.years, band.levels[:, MEDIAN])
                if content.has_aims and base != self._shown_base:
                    chart.show_aims(line.key, _aims(base, line))
                if pins is not self._shown_pins:
                    chart.show_pinned(line.key, [_pinned(pin, line, content) for pin in pins])
        self._shown_baseline, self._shown_base, self._shown_pins = results.baseline, base, pins

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column; as high as the present columns must be."""
        return QSize(self._least_width(), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Take another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_font()

    def _take_font(self) -> None:
        for chart in self.charts.values():
            chart.plot.setMinimumHeight(LEAST_LINES * self.fontMetrics().lineSpacing())
        self._arrange()

    def _least_width(self) -> int:
        return LEAST_LETTERS * self.fontMetrics().averageCharWidth()

    def _arrange(self) -> None:
        """Put the charts into one column or two."""
        has_room = self.width() >= 2 * self._least_width() + self._grid.spacing()
        columns = 2 if len(self.charts) > FEW and has_room else 1
        if columns == self._columns:
            return
        self._columns = columns
        for position, chart in enumerate(self.charts.values()):
            self._grid.addWidget(chart, position // columns, position % columns)
        for line in range(len(self.charts)):
            self._grid.setRowStretch(line, int(line * columns < len(self.charts)))
            self._grid.setColumnStretch(line, int(line < columns))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody saw it."""
        if self._is_stale:
            self._is_stale = False
            self.show_results()
        super().showEvent(event)

    def _take_up(self) -> None:
        """Show what is new; where it cannot be seen it waits until it can."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self.show_results()

    def _show_focus(self) -> None:
        for chart in self.charts.values():
            chart.set_focus_years(self._focus.period.first, self._focus.period.last)

    def _chart(self, content: Contents) -> Chart:
        variable = content.variable
        chart = Chart(
            "",
            "",
            lambda value: formats.amount(variable, value),
            format_tick=lambda value: formats.short(variable, value),
        )
        chart.set_years(FIRST_YEAR, content.last)
        chart.year_hovered.connect(self.year_hovered)
        return chart


def _band(projection: Projection, line: Line, content: Contents) -> Band:
    years = np.array(projection.years)
    shown = (years >= content.first) & (years <= content.last)
    place = POSITION[line.element] if line.element else 0
    levels = projection.bands(line.variable, total=not line.element)[:, place, :]
    return Band(years[shown], levels[shown])


def _pinned(pin: Pin, line: Line, content: Contents) -> Pinned:
    band = _band(pin.results.projection, line, content)
    return Pinned(pin.number, pin_words.name(pin), band.years, band.levels[:, MEDIAN])


def _aims(base: ExportsBase, line: Line) -> list[Aim]:
    return [
        Aim(target.year, target.value, labels.target_name(target))
        for target in chosen_targets(base)
        if (target.variable, target.element) == (line.variable, line.element) and target.active
    ]
