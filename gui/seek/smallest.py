"""The smallest change: targets and bounds on one side, the smallest change that meets them on the other."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.charts.announce import tell
from gui.levers.edits import LeverEdits
from gui.levers.guard import Guard
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.seek.ask import AskForm
from gui.seek.progress import SearchProgress
from gui.seek.result import ResultView
from gui.seek.seeker import Seeker
from gui.words.translated import Translated
from gui.work.session import Session
from scenarios.seek.question import Finding, Solution
from scenarios.storage.schema import LONGEST_LINE
from simulation.analysis.goal_seek import Aim, Relaxation
from simulation.targets import Target

WIDE: Final = 130
"""Letters across from which on question and answer stand side by side."""


class SmallestPart(Translated):
    """Asks for the smallest change, and shows the answer; the search runs beside the window.

    Args:
        session: Whose scenario it is.
        guard: What is locked in the levers.
        edits: The door through which levers are changed.
        members: Members of a search.
    """

    scenario_wanted = Signal()
    """The scenario as it is now is needed: an edit may have been made a moment ago."""
    save_wanted = Signal(object)
    """The user wants a scenario in a file of its own; carries it."""
    refused = Signal(str)
    """Something was refused; carries the reason in words."""

    def __init__(
        self, session: Session, guard: Guard, edits: LeverEdits, members: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._edits = edits
        self._is_open = True
        self.seeker = Seeker(session.jobs, self)
        self.ask = AskForm(guard, members)
        self.progress = SearchProgress(self.seeker)
        self.hint = label("muted", wraps=True)
        self.result = ResultView()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_scenario(self, years: range, targets: Sequence[Target], *, is_open: bool) -> None:
        """Take up the scenario as it is now.

        Args:
            years: The years that may change.
            targets: The targets that are due in them.
            is_open: Whether they may, or are history.
        """
        self._is_open = is_open
        self.ask.show_scenario(self._session.scenario, years, targets)
        self._show_state()

    def show_results(self) -> None:
        """Say how sure the targets are as things stand, and whether the answer belongs to them."""
        chances = {entry.target.id: entry.probability for entry in self._session.results.assessments}
        self.ask.show_chances(chances)
        self.result.show_scenario(self._session.scenario)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for part in (self.ask, self.result):
            part.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        """Take up another size of text."""
        if event.type() == QEvent.Type.FontChange:
            self._arrange()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answer where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.hint.setText(
            self.tr(
                "Say what has to be reached and press “Find the smallest change”: the answer is the smallest change of "
                "the levers that does it, or what keeps it out of reach. The window stays free while it is searched."
            )
        )

    def _show_state(self) -> None:
        self.ask.set_free(self.seeker.is_free and self._is_open)
        self.result.front.set_free(self.seeker.is_free)
        self.hint.setVisible(self.result.finding is None and not self.seeker.is_searching)

    # Asking

    def _find(self) -> None:
        self.scenario_wanted.emit()
        if self.ask.objection():
            return
        self.seeker.ask(self.ask.question())
        self._bring_into_view(self.progress)

    def _show_finding(self, finding: Finding) -> None:
        self.result.show_finding(finding)
        self.result.show_scenario(self._session.scenario)
        self._show_state()
        tell(self, self.result.verdict.text())  # who asked may have turned to another page meanwhile
        self._bring_into_view(self.result.verdict)

    def _relax(self, relaxation: Relaxation) -> None:
        self.ask.relax(relaxation)
        self._find()

    def _ask_front(self) -> None:
        if self.result.finding is not None:
            self.seeker.ask_front(self.result.finding)

    def _ask_trade(self, aims: tuple[Aim, Aim]) -> None:
        if self.result.finding is not None:
            self.seeker.ask_trade(self.result.finding, aims)

    # Taking the answer

    def _adopt(self, solution: Solution) -> None:
        changed = self._session.scenario.with_levers_of(solution.scenario)
        self._edits.take(changed, self.tr("Adopt what {aims} takes").format(aims=self.result.aims_text))
        self.result.show_scenario(self._session.scenario)

    def _save(self, solution: Solution) -> None:
        title = f"{solution.scenario.title}: {self.result.aims_text}"[:LONGEST_LINE]
        description = self.result.verdict.text()[2:]
        self.save_wanted.emit(solution.scenario.with_details(title=title, description=description))

    # Layout

    def _bring_into_view(self, part: QWidget) -> None:
        """Scroll to a part of the page once it has been given its place."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            half = around.viewport().height() // 2  # what follows is to be seen as well
            QTimer.singleShot(0, part, partial(around.ensureWidgetVisible, part, 0, half))

    def _arrange(self) -> None:
        """Put the answer beside the question where there is room for both, else below it."""
        beside = self.ask.minimumSizeHint().width() + self.result.minimumSizeHint().width() + 3 * GRID
        is_wide = self.width() > max(beside, WIDE * self.fontMetrics().averageCharWidth() - 4 * GRID)
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)

    def _connect(self) -> None:
        self.ask.changed.connect(self._show_state)
        self.ask.refused.connect(self.refused)
        self.ask.wanted.connect(self._find)
        self.seeker.changed.connect(self._show_state)
        self.seeker.answered.connect(self._show_finding)
        self.seeker.front_found.connect(self.result.front.show_points)
        self.seeker.trade_found.connect(self.result.front.show_trade)
        self.result.front.cost_wanted.connect(self._ask_front)
        self.result.front.trade_wanted.connect(self._ask_trade)
        self.result.adopt_wanted.connect(self._adopt)
        self.result.save_wanted.connect(self._save)
        self.result.relax_wanted.connect(self._relax)

    def _lay_out(self) -> None:
        answer = QVBoxLayout()
        answer.setSpacing(2 * GRID)
        for part in (self.progress, self.hint, self.result):
            answer.addWidget(part)
        answer.addStretch(1)
        question = QVBoxLayout()
        question.setSpacing(2 * GRID)
        question.addWidget(self.ask)
        question.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(3 * GRID)
        self._halves.addLayout(question, 2)
        self._halves.addLayout(answer, 3)
