"""The results of the scenarios in a year, and the curves of the chosen one laid over each other."""

from collections.abc import Sequence
from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QSignalBlocker, Signal

from gui.charts.chart import Chart
from gui.charts.series import LOOKS, Band, Series
from gui.compare.part import ComparedPart, Shown, is_same
from gui.controls.arranging import stacked
from gui.controls.choice import Choice
from gui.diagram.words import unit_of
from gui.evidence.published import published
from gui.look.text import label
from gui.look.theme import Colours
from gui.models.records import Column
from gui.why import names
from gui.words import formats, labels
from scenarios.comparison.compare import OutcomeRow
from simulation.dimensions import POSITION
from simulation.model import FIRST_YEAR
from simulation.observations import history
from simulation.quantities import Quantity

MOST_CURVES: Final = len(LOOKS)
"""So many can be told apart in one chart."""

MANY_CURVES: Final = 3
"""From so many on their bands would drown each other, and medians alone are drawn; the table has the ranges."""

YEARS_BEFORE: Final = 7
"""Years of the curves before the first in which a lever differs."""

USUAL: Final = "offshoring_jobs"
"""The result whose curves are shown to begin with."""


class ResultsPart(ComparedPart):
    """Lists every public result; the curves of the chosen row stand below."""

    year_chosen = Signal()
    """Another year is wanted."""

    def __init__(self) -> None:
        super().__init__(lambda row: "muted" if is_same(row) else "text")
        self._chosen = (USUAL, "")
        self.year = Choice()
        self._year_label = label()
        self._year_label.setBuddy(self.year)
        self.above.insertWidget(1, self._year_label)
        self.above.insertWidget(2, self.year)
        self.chart = Chart("", "", formats.whole)
        self.column.addWidget(stacked((self.table, 1), (self.chart, 1)), 1)
        self.year.activated.connect(lambda _place: self.year_chosen.emit())
        self.view.record_chosen.connect(self._choose)
        self.retranslate()

    @property
    def wanted_year(self) -> int | None:
        """The chosen year, or None before any was offered."""
        return int(self.year.currentText()) if self.year.count() else None

    def offer_years(self, last: int) -> int:
        """Offer the years up to the last one that all scenarios reach, and give the one that is chosen."""
        wanted = min(self.wanted_year or last, last)
        years = [str(year) for year in range(last, FIRST_YEAR - 1, -1)]
        with QSignalBlocker(self.year):
            if [self.year.itemText(place) for place in range(self.year.count())] != years:
                self.year.clear()
                self.year.addItems(years)
            self.year.setCurrentText(str(wanted))
        return wanted

    def take_up(self, shown: Shown | None) -> None:
        """Show a comparison; the chosen result stays chosen."""
        chosen = self._chosen
        super().take_up(shown)
        self.chart.setVisible(shown is not None)
        if shown is not None:
            self.view.choose(lambda row: (row.variable, row.element) == chosen)
            self._draw()

    def rows(self, shown: Shown) -> Sequence[OutcomeRow]:
        """The results, those that differ first."""
        return sorted(shown.comparison.outcomes, key=is_same)

    def columns(self, shown: Shown) -> Sequence[Column]:
        """Result, then each scenario, then the differences."""
        return [
            Column(self.tr("Result"), _name, 28),
            *(
                Column(
                    letter,
                    partial(_median, place),
                    8,
                    lambda row, value: formats.amount(row.variable, value),
                    hint=shown.names[place],
                )
                for place, letter in enumerate(shown.letters)
            ),
            *self.difference_columns(shown),
            Column(self.tr("Unit"), lambda row: names.unit_name(row.variable), 14),
        ]

    def sentence(self, shown: Shown) -> str:
        """How many differ, and what the numbers are."""
        rows = shown.comparison.outcomes
        text = self.tr("Results that differ: {count} of {all}. Medians; choose a row to see its curves.")
        return text.format(count=sum(not is_same(row) for row in rows), all=len(rows))

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        super().set_colours(colours)
        self.chart.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self._year_label.setText(self.tr("in the year"))
        self.year.setAccessibleName(self.tr("The year of the results"))
        self.view.setAccessibleName(self.tr("Results side by side"))
        super().retranslate()

    def _choose(self, row: OutcomeRow | None) -> None:
        if row is not None and (row.variable, row.element) != self._chosen:
            self._chosen = row.variable, row.element
            self._draw()

    def _draw(self) -> None:
        if self.shown is None:
            return
        variable, element = self._chosen
        compared = self.shown.comparison.compared[:MOST_CURVES]
        unit = unit_of(variable)
        labelled = map(labels.lettered, self.shown.letters, self.shown.names)
        self.chart.set_title(names.quantity_name(Quantity(variable, element, FIRST_YEAR)), unit)
        self.chart.set_formats(partial(formats.amount, variable), partial(formats.short, variable))
        self.chart.set_series(
            [
                Series(entry.letter, name, role, unit, dash, marker, has_bands=len(compared) < MANY_CURVES)
                for entry, name, (role, dash, marker) in zip(compared, labelled, LOOKS, strict=False)
            ]
        )
        last = max(entry.outcome.scenario.horizon for entry in compared)
        self.chart.set_years(self._first_year(), last)
        for entry in compared:
            projection = entry.outcome.projection
            levels = projection.bands(variable, total=not element)[:, POSITION[element] if element else 0, :]
            self.chart.show_projection(entry.letter, Band(np.array(projection.years), levels))
        self.chart.show_observed(compared[0].letter, published(history(variable, element)))

    def _first_year(self) -> int:
        """A few years before the levers part."""
        assert self.shown is not None
        parting = min((row.years[0] for row in self.shown.comparison.levers), default=FIRST_YEAR)
        return max(FIRST_YEAR, parting - YEARS_BEFORE)


def _median(place: int, row: OutcomeRow) -> float:
    return row.medians[place]


def _name(row: OutcomeRow) -> str:
    return names.quantity_name(Quantity(row.variable, row.element, row.year))
