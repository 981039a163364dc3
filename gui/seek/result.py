"""The answer to a question: a verdict in a sentence, what changes, what binds, and what can be done with it."""

from typing import Final

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.charts.ribbon import BindingRibbon
from gui.controls.arranging import flowing
from gui.look.text import label, set_style
from gui.look.theme import GRID, Colours
from gui.seek import words
from gui.seek.changes import ChangesCard
from gui.seek.front import FrontPart
from gui.words.translated import Translated
from scenarios.results.outcome import BINDING_VARIABLES
from scenarios.scenario import Scenario
from scenarios.seek.fronts import FrontPoint, TradePoint
from scenarios.seek.question import Finding, Question, Solution
from simulation.analysis.goal_seek import ENVELOPE, Relaxation

MET: Final = "\u2713\u00a0"
MISSED: Final = "\u2717\u00a0"


class ResultView(Translated):
    """Shows a finding, or another solution of the same question."""

    adopt_wanted = Signal(object)
    """The user wants a solution in the scenario; carries it."""
    save_wanted = Signal(object)
    """The user wants a solution in a file of its own; carries it."""
    relax_wanted = Signal(object)
    """The user wants a bound moved, and to search again; carries the relaxation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self._point: FrontPoint | TradePoint | None = None
        self._scenario: Scenario | None = None
        self.note = label("refusal", wraps=True)
        self.verdict, self.text = label("title", wraps=True), label(wraps=True)
        for part in (self.verdict, self.text):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.adopt, self.save, self.relax, self.back = (QPushButton() for _ in range(4))
        self.changes = ChangesCard()
        self.ribbon = BindingRibbon()
        self.front = FrontPart()
        self._lay_out()
        self.adopt.clicked.connect(self._adopt)
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.solution))
        self.back.clicked.connect(lambda: self._show_point(None))
        self.front.point_chosen.connect(self._show_point)
        self.relax.clicked.connect(lambda: self.relax_wanted.emit(self._relaxation))
        self.retranslate()
        self.hide()

    @property
    def finding(self) -> Finding | None:
        """The answer that is shown."""
        return self._finding

    @property
    def solution(self) -> Solution | None:
        """The solution that is shown."""
        if self._point is not None:
            return self._point.solution
        return None if self._finding is None else self._finding.solution

    @property
    def aims_text(self) -> str:
        """What the solution that is shown is for, in a few words."""
        if self._point is not None:
            return self.front.aims_text(self._point)
        return "" if self._finding is None else words.aims_text(self._finding)

    @property
    def _relaxation(self) -> Relaxation | None:
        return None if self._finding is None else self._finding.answer.relaxation

    def show_finding(self, finding: Finding) -> None:
        """Show an answer."""
        self._finding, self._point = finding, None
        self.front.show_finding(finding)
        self._show()
        self.show()

    def show_scenario(self, scenario: Scenario) -> None:
        """Say whether the answer belongs to the scenario as it is now."""
        self._scenario = scenario
        self._show_note()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.ribbon.set_colours(colours)
        self.front.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.adopt.setText(self.tr("Adopt"))
        self.adopt.setToolTip(self.tr("Put these levers into the scenario; Undo takes them back"))
        self.relax.setText(self.tr("Move this bound and search again"))
        self.back.setText(self.tr("Back to the answer"))
        self.save.setText(self.tr("Save as scenario…"))
        self.save.setToolTip(self.tr("Write them to a file of their own; the scenario in the window stays"))
        self._show()

    # Showing

    def _show(self) -> None:
        finding, solution = self._finding, self.solution
        if finding is None or solution is None:
            return
        verdict, rest = self._said(finding)
        is_met = finding.answer.found.is_met or self._point is not None
        self.verdict.setText((MET if is_met else MISSED) + verdict)
        self.text.setText("\n".join(rest))
        self.text.setVisible(bool(rest))
        has_changes = bool(solution.changes)
        self.changes.setVisible(has_changes)
        self.changes.show_solution(finding.question, solution)
        for button in (self.adopt, self.save):
            button.setVisible(has_changes)
        self.back.setVisible(self._point is not None)
        self._show_relaxation(finding)
        self._show_binding(finding)
        self._show_note()

    def _said(self, finding: Finding) -> tuple[str, list[str]]:
        if self._point is not None:
            return self.front.said(self._point)
        verdict, *rest = words.sentences(finding)
        return verdict, rest

    def _show_point(self, point: FrontPoint | TradePoint | None) -> None:
        """Show the solution of a point of the front, or the answer again."""
        self._point = point
        if point is None:
            self.front.choose_answer()
        self._show()

    def _show_relaxation(self, finding: Finding) -> None:
        relaxation = finding.answer.relaxation if self._point is None else None
        self.relax.setVisible(relaxation is not None)
        if relaxation is None:
            return
        if relaxation.name == ENVELOPE:
            text = self.tr("Allow {amount} for all rubrics and search again")
            self.relax.setToolTip(text.format(amount=words.money(relaxation.tried)))
            return
        text = self.tr("Let {lever} go to {amount} and search again")
        amount = words.lever_amount(relaxation.name, relaxation.tried, finding.question.limits.years)
        self.relax.setToolTip(text.format(lever=words.lever_name(relaxation.name), amount=amount))

    def _show_binding(self, finding: Finding) -> None:
        """What binds with what was found; other points of the front are not looked into that closely."""
        binding = finding.answer.binding
        years = np.array(sorted(binding))
        shares = {
            what: np.array([binding[year][variable] for year in sorted(binding)])
            for what, variable in BINDING_VARIABLES.items()
        }
        self.ribbon.set_years(int(years[0]), int(years[-1]))
        self.ribbon.set_shares(years, **shares, members=finding.answer.members)
        self.ribbon.setVisible(self._point is None)

    def _show_note(self) -> None:
        finding, solution, now = self._finding, self.solution, self._scenario
        if finding is None or solution is None or now is None:
            return
        is_adopted = bool(solution.changes) and Question(solution.scenario, (), finding.question.limits).is_about(now)
        if finding.question.is_about(now):
            said = ""
        elif is_adopted:
            said = self.tr("The scenario holds this change now. Undo takes it back.")
        else:
            said = self.tr("The scenario was changed since: this answer belongs to the one before.")
        self.note.setText(said)
        set_style(self.note, "muted" if is_adopted else "refusal")
        self.note.setVisible(bool(said))
        self.adopt.setEnabled(not is_adopted)

    def _adopt(self) -> None:
        self.adopt_wanted.emit(self.solution)

    def _lay_out(self) -> None:
        buttons = flowing(self.adopt, self.save, self.relax, self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for part in (self.note, self.verdict, self.text, buttons, self.changes, self.ribbon, self.front):
            column.addWidget(part)
