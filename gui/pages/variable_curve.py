"""The curve of one variable in the current scenario."""

from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QSignalBlocker, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.charts.chart import Chart
from gui.charts.series import Band, Series
from gui.controls.choice import Choice
from gui.diagram import words
from gui.evidence.published import published
from gui.look.theme import GRID, Colours
from gui.words import assumption_words, formats, labels
from gui.work.session import Results, Session
from simulation.dimensions import DIMENSIONS, POSITION
from simulation.model import mizan
from simulation.observations import history
from simulation.results import Projection

PATIENCE: Final = 150
"""Milliseconds without an edit before a variable that the session does not keep is computed anew."""


def has_curve(name: str) -> bool:
    """Whether a variable or parameter has a value of its own in each year."""
    model = mizan()
    return name in model.declarations or model.parameters[name].over_time is not None


class VariableCurve(QWidget):
    """Shows the median of a variable with its bands: the total, or one element."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name = ""
        self._shown_name = ""
        self._shown_results: Results | None = None
        self._projection: Projection | None = None
        self.element = Choice()
        self.chart = Chart("", "", formats.whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.element)
        column.addWidget(self.chart, 1)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._refresh)
        self.element.currentIndexChanged.connect(self._show_element)
        session.results_changed.connect(self._take_results)

    def show_name(self, name: str) -> None:
        """Show another variable, or a parameter that changes over the years; soon, so that walking on is quick."""
        if name != self._name:
            self._name = name
            self._list_elements("")
            self._waiting.start(0)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.chart.set_colours(colours)

    def showEvent(self, event: QShowEvent) -> None:
        """Take up what happened while nobody looked."""
        super().showEvent(event)
        self._waiting.start(0)

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange and self._name:
            self._list_elements(self.element.currentData())
            self._show_element()
        super().changeEvent(event)

    def _list_elements(self, chosen: str) -> None:
        """Offer the total, where it means something, and the elements."""
        model = mizan()
        entry = model.declarations.get(self._name) or model.parameters[self._name]
        elements = DIMENSIONS[entry.by] if entry.by else ()
        with QSignalBlocker(self.element):
            self.element.clear()
            if getattr(entry, "adds_up", False):
                self.element.addItem(self.tr("Total"), "")
            for element in elements:
                self.element.addItem(labels.element_name(element), element)
            self.element.setCurrentIndex(max(self.element.findData(chosen), 0))
        self.element.setVisible(bool(elements))
        self.element.setAccessibleName(words.dimension_name(entry.by) if entry.by else "")

    def _take_results(self) -> None:
        if self.isVisible() and self._name:
            self._waiting.start(0 if self._is_kept() else PATIENCE)

    def _is_kept(self) -> bool:
        """Whether the session's own results hold the variable."""
        return self._name in self._session.results.projection.frames[-1].values

    def _refresh(self) -> None:
        results = self._session.results
        is_shown = self._shown_name == self._name and self._shown_results is results
        if is_shown or not self.isVisible() or not self._name:
            return
        self._shown_name, self._shown_results = self._name, results
        self._projection = results.projection if self._is_kept() else self._session.projection_of(self._name)
        self._show_element()

    def _show_element(self) -> None:
        if self._projection is None or self._shown_name != self._name:
            return
        element = self.element.currentData() or ""
        place = POSITION[element] if element else 0
        levels = self._projection.bands(self._name, total=not element)[:, place, :]
        years = np.array(self._projection.years)
        unit = words.unit_of(self._name)
        self.chart.set_title(words.label_of(self._name), unit)
        self.chart.set_formats(partial(_written, self._name), partial(_tick, self._name))
        self.chart.set_series([Series(self._name, words.label_of(self._name), unit=unit)])
        self.chart.set_years(int(years[0]), int(years[-1]))
        self.chart.show_projection(self._name, Band(years, levels))
        self.chart.show_observed(self._name, published(history(self._name, element)))


def _written(name: str, value: float) -> str:
    if name in mizan().declarations:
        return formats.amount(name, value)
    return assumption_words.written(next(mizan().parameters[name].assumptions), value)


def _tick(name: str, value: float) -> str:
    return formats.short(name, value) if name in mizan().declarations else _written(name, value)
