"""What a result hinges on: the range of each assumption, and parts of the spread by groups of them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.charts.bar_chart import BarChart
from gui.controls.choice import Choice
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.why.part import WhyPart
from gui.why.question import QuestionBar
from gui.why.sobol_words import SobolWords
from gui.why.tornado_words import TornadoWords
from gui.work.aside import Answers
from gui.work.session import Session
from scenarios.scenario import Scenario
from simulation.analysis.sensitivity.inputs import Over
from simulation.analysis.sensitivity.sobol import USUAL_BASE, SobolIndices
from simulation.quantities import Quantity
from simulation.steps import finished

if TYPE_CHECKING:  # it brings scipy with it, for which the window need not wait
    from simulation.analysis.sensitivity.tornado import Tornado

OVER: Final[tuple[Over, ...]] = ("prior", "calibrated")


class HingesPart(WhyPart):
    """Shows a tornado that follows the scenario, and Sobol indices when somebody asks for them."""

    def __init__(self, session: Session, bar: QuestionBar, parent: QWidget | None = None) -> None:
        super().__init__(session, bar, parent)
        self.found: Tornado | None = None
        self.indices: SobolIndices | None = None
        self.base = USUAL_BASE
        self._nothing_varies = False
        self._indices_of: object = None
        self._words, self._sobol_words = TornadoWords(self), SobolWords(self)
        self.headline = label("heading", wraps=True)
        self.treatment, self.remarks, self.state = (label("muted", wraps=True) for _ in range(3))
        self.over_label, self.over = label("muted"), Choice()
        self.chart, self.sobol_chart = BarChart(), BarChart()
        self.button = QPushButton()
        self._lay_out()
        self.over.currentIndexChanged.connect(lambda _place: self.refresh())
        for chart in (self.chart, self.sobol_chart):
            chart.row_chosen.connect(self.assumption_wanted)
        self.button.clicked.connect(lambda _checked=False: self.ask_for_indices())
        session.jobs.begun.connect(lambda _what: self._show_button())
        session.jobs.ended.connect(self._show_button)
        self.retranslate()

    def refresh(self) -> None:
        """Ask for the tornado, unless it is there or on its way."""
        asked = (self.bar.other, self.bar.quantity, OVER[self.over.currentIndex()])
        self._mark_indices()
        if asked == self._asked:
            return
        self._asked = asked
        answers: Answers[Tornado] = _tornado(*asked)
        self.session.aside.ask(answers, self._take, self._refuse)

    def ask_for_indices(self) -> None:
        """Begin the job that estimates Sobol indices."""
        from scenarios.sensitivity.run import sobol

        scenario, quantity = self.bar.other, self.bar.quantity
        if self._nothing_varies or scenario.reading == "as_planned":
            self.session.jobs.refused.emit(self._why_nothing())
            return
        asked = (scenario, quantity)

        def take(found: SobolIndices) -> None:
            self.indices, self._indices_of = found, asked
            self._show_indices()
            self.told.emit(found)

        what = self.tr("Estimating Sobol indices")
        self.session.jobs.start(what, sobol(scenario, quantity, base=self.base), take)
        self._show_button()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for chart in (self.chart, self.sobol_chart):
            chart.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.over_label.setText(self.tr("Ranges"))
        self.over.setAccessibleName(self.tr("Which range of each assumption is tried"))
        with QSignalBlocker(self.over):
            place = max(self.over.currentIndex(), 0)
            self.over.clear()
            self.over.addItems([self.tr("before calibration"), self.tr("what calibration left")])
            self.over.setCurrentIndex(place)
        self.button.setText(self.tr("Sobol indices"))
        self.button.setToolTip(
            self.tr("Which part of the spread each group of assumptions brings about: some seconds, beside the window")
        )
        self._show()
        self._show_indices()

    def _take(self, found: "Tornado") -> None:
        self.found, self._nothing_varies = found, False
        self._show()
        self.told.emit(found)

    def _refuse(self, _reason: str) -> None:
        self.found, self._nothing_varies = None, True
        self._show()

    def _show(self) -> None:
        found = self.found
        self.treatment.setText(self._words.treatment(OVER[self.over.currentIndex()]))
        for part in (self.chart, self.remarks, self.treatment):
            part.setVisible(found is not None)
        self._show_button()
        if found is None:
            self.headline.setText(self._why_nothing() if self._nothing_varies else "")
            return
        self.headline.setText(self._words.headline(found))
        self.chart.draw(self._words.drawing(found))
        self.remarks.setText(" ".join(self._words.sentences(found)))

    def _why_nothing(self) -> str:
        if self.bar.other.reading == "as_planned":
            return self.tr(
                "The plan taken at its word knows no ranges. Read the scenario as observed to see what its results "
                "hinge on."
            )
        return self.tr("No assumption varies, or the model gives no number at the end of a range.")

    # Sobol indices

    def _show_button(self) -> None:
        self.button.setEnabled(self.session.jobs.running is None and not self._nothing_varies)

    def _show_indices(self) -> None:
        found = self.indices
        self.sobol_chart.setVisible(found is not None)
        if found is not None:
            self.sobol_chart.draw(self._sobol_words.drawing(found))
        self._mark_indices()

    def _mark_indices(self) -> None:
        """Say what the indices rest on, and whether they are those of another question or of an earlier scenario."""
        self.state.setVisible(self.indices is not None)
        if self.indices is None:
            return
        said = list(self._sobol_words.sentences(self.indices))
        if self._indices_of != (self.bar.other, self.bar.quantity):
            said.insert(0, self.tr("These are for what was asked before: estimate them again."))
        self.state.setText(" ".join(said))

    # Layout

    def _lay_out(self) -> None:
        choice, below = QHBoxLayout(), QHBoxLayout()
        choice.addWidget(self.over_label)
        choice.addWidget(self.over)
        choice.addStretch(1)
        below.addWidget(self.button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.headline)
        column.addLayout(choice)
        for part in (self.chart, self.remarks, self.treatment):
            column.addWidget(part)
        column.addLayout(below)
        column.addWidget(self.sobol_chart)
        column.addWidget(self.state)
        column.addStretch(1)


def _tornado(scenario: Scenario, quantity: Quantity, over: Over) -> "Iterator[Tornado]":
    """The one answer; what it needs is imported in the thread."""
    from scenarios.sensitivity.run import tornado

    yield finished(tornado(scenario, quantity, over=over))
