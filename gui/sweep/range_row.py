"""One thing that is varied: which it is, and from where to where."""

from collections.abc import Mapping, Sequence
from math import log10
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QSizePolicy

from gui.controls.searched_choice import SearchedChoice
from gui.look.text import label
from gui.look.theme import GRID
from gui.panels.amount_field import AmountField
from gui.sweep import things
from scenarios.scenario import Scenario
from scenarios.seek.limits import most_of
from scenarios.sweep.ranges import Range, usual_range

NOTHING: Final = ""
LETTERS: Final = 24
WIDEST_NUMBER: Final = "1,000,000"


class RangeRow(QObject):
    """The widgets of one thing, which the form puts into a line.

    Args:
        chosen: Name of what is varied to begin with; empty for nothing, which may then be chosen later too.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, chosen: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._scenario = Scenario("")
        self._years: Sequence[int] = range(0)
        self._range: Range | None = None
        self.before, self.between, self.unit = label(), label(), label()
        self.choice = SearchedChoice()
        self.choice.setSizeAdjustPolicy(SearchedChoice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(LETTERS)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.low, self.high = AmountField(), AmountField()
        self.choice.currentIndexChanged.connect(lambda _place: self._choose())
        for field in (self.low, self.high):
            field.amount_typed.connect(self._typed)
            field.amount_stepped.connect(self._typed)
            field.refused.connect(self.refused)
        self.fit()

    @property
    def name(self) -> str:
        """What is varied; empty for nothing."""
        return self._chosen

    @property
    def range(self) -> Range | None:
        """What is varied and how far; None for nothing."""
        return self._range

    def show_scenario(self, scenario: Scenario, years: Sequence[int]) -> None:
        """Start from another scenario or let other years change; a range that was typed stays."""
        years_differ = list(years) != list(self._years)
        self._scenario, self._years = scenario, years
        if years_differ or self._range is None:
            self._take_usual()

    def retranslate(self, entries: Mapping[str, str], *, low: str, high: str, thing: str) -> None:
        """Set the words in the language of the window.

        Args:
            entries: What can be varied, and what people call it.
            low: What the field of the least is called.
            high: What that of the most is.
            thing: What the choice is.
        """
        with QSignalBlocker(self.choice):
            self.choice.offer(dict(entries), self._chosen)
        for field, text in ((self.low, low), (self.high, high), (self.choice, thing)):
            field.setAccessibleName(text)
        self.choice.field.setAccessibleName(thing)
        self._show()

    def fit(self) -> None:
        """Take the width of a long number in the present font."""
        for field in (self.low, self.high):
            field.setFixedWidth(field.fontMetrics().horizontalAdvance(WIDEST_NUMBER) + 4 * GRID)

    def _choose(self) -> None:
        name = self.choice.currentData()
        if name != self._chosen:
            self._chosen = name
            self._take_usual()
            self.changed.emit()

    def _take_usual(self) -> None:
        is_known = bool(self._chosen and self._years)
        self._range = usual_range(self._scenario, self._chosen, self._years) if is_known else None
        self._show()

    def _show(self) -> None:
        found = self._range
        for part in (self.between, self.low, self.high, self.unit):
            part.setVisible(found is not None)
        if found is None:
            return
        factor, places = things.factor(found.name, self._years), things.decimals(found.name)
        cell = things.cell_of(found.name)
        least, most = (cell.low, cell.high) if cell is not None else (0.0, most_of(found.name, self._years))
        for field, amount in ((self.low, found.low), (self.high, found.high)):
            with QSignalBlocker(field):  # another range may cut what still stands there
                field.setDecimals(places)
                field.setRange(round(least * factor, places), round(most * factor, places))
                field.setSingleStep(max(10.0**-places, 10.0 ** round(log10(max(found.high * factor, 1e-9) / 50))))
                field.show_amount(amount * factor)
        self.unit.setText(things.unit_name(found.name))

    def _typed(self) -> None:
        """Take over what was typed; an end that was not keeps what its field rounds away."""
        found = self._range
        if found is None:
            return
        factor, places = things.factor(found.name, self._years), things.decimals(found.name)
        low, high = (
            was if round(was * factor, places) == field.value() else field.value() / factor
            for was, field in ((found.low, self.low), (found.high, self.high))
        )
        self._range = Range(found.name, low, high)
        self.changed.emit()
