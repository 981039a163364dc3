"""What is varied: one or two levers or assumptions, from where to where, in how many steps."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.controls.arranging import abreast, flowing
from gui.controls.choice import Choice
from gui.look.text import label
from gui.look.theme import GRID
from gui.seek import words
from gui.sweep import things
from gui.sweep.range_row import NOTHING, RangeRow
from gui.words import formats
from scenarios.scenario import Scenario
from scenarios.sweep.found import Question

STEPS: Final = (5, 9, 13, 21)
"""So many values each thing may be offered to take; an odd number has the middle among them."""

USUAL_STEPS: Final = 9
USUAL: Final = "budget.it_industry"


class SweepForm(QFrame):
    """Puts a question together."""

    wanted = Signal()
    """The user wants the answer."""
    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._scenario = Scenario("")
        self._years = range(0)
        self._is_free = True
        self.heading = label("heading")
        self.rows = (RangeRow(USUAL, self), RangeRow(NOTHING, self))
        self.steps_label, self.count = label("muted"), label("muted")
        self.steps = Choice()
        for steps in STEPS:
            self.steps.addItem("", steps)
        self.steps.setCurrentIndex(STEPS.index(USUAL_STEPS))
        self.objection_label = label("refusal", wraps=True)
        self.run = QPushButton()
        self.run.setDefault(True)
        self._lay_out()
        for row in self.rows:
            row.changed.connect(self._show_state)
            row.refused.connect(self.refused)
        self.steps.currentIndexChanged.connect(lambda _place: self._show_state())
        self.run.clicked.connect(self.wanted)
        self.retranslate()

    def question(self) -> Question:
        """The question as it stands."""
        ranges = tuple(row.range for row in self.rows if row.range is not None)
        return Question(self._scenario, ranges, self._years, int(self.steps.currentData()))

    def show_scenario(self, scenario: Scenario, years: range) -> None:
        """Vary another scenario, or in other years."""
        self._scenario, self._years = scenario, years
        for row in self.rows:
            row.show_scenario(scenario, years)
        self._show_state()

    def set_free(self, is_free: bool) -> None:
        """Allow to ask, or not while another job is under way."""
        self._is_free = is_free
        self._show_state()

    def objection(self) -> str:
        """Why the question cannot be asked, in words; empty when it can."""
        ranges = self.question().ranges
        for entry in ranges:
            if entry.low >= entry.high:
                text = self.tr("{thing}: the first number has to be the smaller one.")
                return text.format(thing=things.thing_name(entry.name))
        if len({entry.name for entry in ranges}) < len(ranges):
            return self.tr("Both are the same: choose another, or nothing.")
        if len(ranges) > 1 and all(entry.name.startswith(words.MIX) for entry in ranges):
            return self.tr("Of the shares of one mix only one can be varied at a time, as the others give way.")
        return "" if ranges and self._years else self.tr("There is nothing to vary in these years.")

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language or of the size of text."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            for row in self.rows:
                row.fit()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.heading.setText(self.tr("What is varied"))
        entries = things.offered()
        for place, row in enumerate(self.rows):
            row.before.setText(self.tr("Vary") if place == 0 else self.tr("and"))
            row.between.setText(self.tr("to"))
            row.retranslate(
                entries if place == 0 else {NOTHING: self.tr("nothing else"), **entries},
                low=self.tr("From") if place == 0 else self.tr("From, second"),
                high=self.tr("To") if place == 0 else self.tr("To, second"),
                thing=self.tr("What is varied") if place == 0 else self.tr("What else is varied"),
            )
        self.steps_label.setText(self.tr("Values each"))
        self.steps.setAccessibleName(self.tr("How many values each takes"))
        for place, steps in enumerate(STEPS):
            self.steps.setItemText(place, formats.whole(steps))
        self.run.setText(self.tr("Run"))
        self.run.setToolTip(self.tr("Run the scenario with every combination, all in the same futures"))
        self._show_state()

    def _show_state(self) -> None:
        ranges, objection = self.question().ranges, self.objection()
        points = int(self.steps.currentData()) ** len(ranges)
        self.count.setText(self.tr("Scenarios: {count}").format(count=formats.whole(points)))
        self.objection_label.setText(objection)
        self.objection_label.setVisible(bool(objection))
        self.run.setEnabled(self._is_free and not objection)
        self.changed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.heading)
        for row in self.rows:
            column.addWidget(_line(row))
        below = QHBoxLayout()
        below.setSpacing(GRID)
        for part in (self.steps_label, self.steps, self.count):
            below.addWidget(part)
        below.addStretch(1)
        column.addLayout(below)
        column.addWidget(self.objection_label)
        column.addSpacing(GRID)
        column.addWidget(self.run, 0, Qt.AlignmentFlag.AlignLeading)


def _line(row: RangeRow) -> QWidget:
    """A row, whose numbers go below its name where there is too little room."""
    thing = abreast(row.before, row.choice)
    return flowing(thing, abreast(row.low, row.between, row.high, row.unit), across=2 * GRID)
