"""What is asked: what has to be reached, and what may be changed for it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.controls.choice import Choice
from gui.levers.guard import CENTIME, Guard
from gui.look.icons import switch_icon
from gui.look.text import label
from gui.look.theme import GRID, LIGHT, Colours
from gui.panels.amount_field import AmountField
from gui.panels.envelope import LARGEST
from gui.seek import words
from gui.seek.bounds import LeverBounds
from gui.seek.goals import GoalList
from scenarios.editing.spread import spent, total
from scenarios.scenario import Scenario
from scenarios.seek.limits import Limits, most_of, sought_levers
from scenarios.seek.question import Question
from simulation.analysis.goal_seek import ENVELOPE, FINE, Relaxation
from simulation.dimensions import RUBRICS
from simulation.targets import Target

FREE: Final = "free"
CAPPED: Final = "capped"


class AskForm(QFrame):
    """Puts a question together.

    Args:
        guard: What is locked in the levers.
        members: Members of a search.
    """

    changed = Signal()
    refused = Signal(str)
    wanted = Signal()
    """The user wants the answer."""

    def __init__(self, guard: Guard, members: int = FINE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.members = members
        self._scenario = Scenario("")
        self._years = range(0)
        self._own_envelope: float | None = None
        self.goals_heading, self.means_heading = label("heading"), label("heading")
        self.goals = GoalList()
        self.envelope_label = label("muted")
        self.envelope = Choice()
        for name in (FREE, CAPPED):
            self.envelope.addItem("", name)
        self.amount = AmountField()
        self.amount.setMaximum(LARGEST)
        self.freeze = QCheckBox()
        self.freeze_note = label("muted", wraps=True)
        self.bounds_switch, self.more_switch = _switch(), _switch()
        self.bounds = LeverBounds(guard)
        self.more = QWidget()
        self.both_readings, self.best = QCheckBox(), QCheckBox()
        self.both_note, self.best_note = label("muted", wraps=True), label("muted", wraps=True)
        self.objection_label = label("refusal", wraps=True)
        self.search = QPushButton()
        self.search.setDefault(True)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_colours(LIGHT)

    # What is asked

    def question(self) -> Question:
        """The question as it stands; there must be a target."""
        bounds, locked = self.bounds.limits()
        envelope = self.amount.value() if self.envelope.currentData() == CAPPED else None
        if envelope is not None and self._own_envelope is None:
            envelope = spent(self._scenario, self._years)
        aims = self.goals.aims()
        last = max(aim.target.year for aim in aims)
        return Question(
            scenario=self._scenario,
            aims=aims,
            limits=Limits(range(self._years[0], last + 1), bounds=bounds, locked=locked, envelope=envelope),
            is_frozen=self.freeze.isChecked(),
            both_readings=self.both_readings.isChecked(),
            is_best=self.best.isChecked(),
            members=self.members,
        )

    def objection(self) -> str:
        """Why the question cannot be asked, in words; empty when it can."""
        return next(self._objections(), "")

    def _objections(self) -> Iterator[str]:
        if not self._years or not self.goals.aims():
            yield self.tr("No target is due in these years.")
            return
        question = self.question()
        limits = question.limits
        ids = [aim.target.id for aim in question.aims]
        for aim in question.aims:
            if ids.count(aim.target.id) > 1:
                yield self.tr("{target} is named twice: leave one out.").format(target=words.target_name(aim.target))
        if not set(sought_levers()) - limits.locked:
            yield self.tr("Every lever is locked, so nothing can change: open one.")
        for lever, (least, most) in limits.bounds.items():
            name = words.lever_name(lever)
            if least > most:
                yield self.tr("{lever}: the least lies above the most.").format(lever=name)
            elif most > most_of(lever, limits.years):
                largest = words.lever_amount(lever, most_of(lever, limits.years), limits.years)
                yield self.tr("{lever}: a scenario can hold {most} at most.").format(lever=name, most=largest)
        if limits.envelope is not None:
            least_spent = sum(self._least(rubric, limits) for rubric in RUBRICS)
            if least_spent > limits.envelope + CENTIME:
                text = self.tr("Locks and bounds ask for {amount} of money, more than is allowed for all rubrics.")
                yield text.format(amount=words.money(least_spent))

    def _least(self, rubric: str, limits: Limits) -> float:
        lever = f"budget.{rubric}"
        if lever in limits.locked:
            return total(self._scenario, "budget", rubric, limits.years)
        return limits.bounds[lever][0]

    # Showing

    def show_scenario(self, scenario: Scenario, years: range, targets: Sequence[Target]) -> None:
        """Start from another scenario.

        Args:
            scenario: The scenario.
            years: The years that may change.
            targets: The targets that are due in them.
        """
        if years != self._years:
            self._own_envelope = None
        self._scenario, self._years = scenario, years
        self.goals.offer(targets)
        self._follow()

    def show_chances(self, chances: Mapping[str, float]) -> None:
        """Show how sure each target is as things stand; target id to probability."""
        self.goals.show_chances(chances)

    def relax(self, relaxation: Relaxation) -> None:
        """Move the bound that keeps most from the aims to where it was tried."""
        if relaxation.name == ENVELOPE:
            self._own_envelope = relaxation.tried
            self.envelope.setCurrentIndex(self.envelope.findData(CAPPED))
            self._follow()
        else:
            self.bounds.relax(relaxation.name, relaxation.side, relaxation.tried)

    def cap_money(self, amount: float) -> None:
        """Keep all rubrics together within an amount over the years, in MAD million."""
        self._own_envelope = amount
        self.envelope.setCurrentIndex(self.envelope.findData(CAPPED))
        self._follow()

    def set_free(self, is_free: bool) -> None:
        """Allow a search to begin, or not while another job is under way."""
        self.search.setEnabled(is_free and not self.objection())

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.goals.set_colours(colours)
        self.bounds.set_colours(colours)
        for switch in (self.bounds_switch, self.more_switch):
            switch.setIcon(switch_icon("down", "up", colours))

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._follow()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.goals_heading.setText(self.tr("What has to be reached"))
        self.means_heading.setText(self.tr("What may change for it"))
        self.envelope_label.setText(self.tr("Money for all rubrics"))
        self.envelope.setItemText(0, self.tr("as much as it takes"))
        self.envelope.setItemText(1, self.tr("no more than, MAD m"))
        self.envelope.setAccessibleName(self.envelope_label.text())
        self.amount.setAccessibleName(self.tr("Most money for all rubrics over these years, million dirhams"))
        self.amount.setToolTip(self.tr("All rubrics together over these years; to begin with what they are now"))
        self.freeze.setText(self.tr("Freeze judgement"))
        self.freeze_note.setText(
            self.tr("What rests on judgement alone gains nothing by a change, so that the answer cannot lean on it.")
        )
        self.more_switch.setText(self.tr("More"))
        self.both_readings.setText(self.tr("Under both readings"))
        self.both_note.setText(self.tr("Every target has to be met as observed and as planned; the weaker one counts."))
        self.best.setText(self.tr("As near as can be"))
        self.best_note.setText(self.tr("Whatever it costs, raise the target that is furthest from being met."))
        self.search.setText(self.tr("Find the smallest change"))
        self._name_bounds()

    def _follow(self) -> None:
        """Show what belongs to the question as it stands."""
        if self._years and self.goals.aims():
            self.bounds.show_scenario(self._scenario, self.question().limits.years)
        is_capped = self.envelope.currentData() == CAPPED
        self.amount.setVisible(is_capped)
        own = self._own_envelope
        self.amount.show_amount(spent(self._scenario, self._years) if own is None else own)
        self._show_objection()

    def _show_objection(self) -> None:
        self._name_bounds()
        objection = self.objection()
        self.objection_label.setText(objection)
        self.objection_label.setVisible(bool(objection))
        self.changed.emit()

    def _name_bounds(self) -> None:
        text = self.tr("Locks and bounds of the levers")
        if self.bounds.differing:
            text = self.tr("Locks and bounds of the levers ({count} set)").format(count=self.bounds.differing)
        self.bounds_switch.setText(text)

    def _type_envelope(self, amount: float) -> None:
        self._own_envelope = amount
        self._show_objection()

    def _connect(self) -> None:
        self.goals.changed.connect(self._follow)
        self.bounds.changed.connect(self._show_objection)
        self.envelope.currentIndexChanged.connect(self._follow)
        self.amount.amount_typed.connect(self._type_envelope)
        self.amount.amount_stepped.connect(self._type_envelope)
        for part in (self.goals.refused, self.bounds.refused, self.amount.refused):
            part.connect(self.refused)
        for box in (self.freeze, self.both_readings, self.best):
            box.toggled.connect(self.changed)
        self.bounds_switch.toggled.connect(self.bounds.setVisible)
        self.more_switch.toggled.connect(self.more.setVisible)
        self.search.clicked.connect(self.wanted)

    def _lay_out(self) -> None:
        money = QHBoxLayout()
        money.setSpacing(2 * GRID)
        money.addWidget(self.envelope_label)
        money.addWidget(self.envelope)
        money.addWidget(self.amount)
        money.addStretch(1)
        further = QVBoxLayout(self.more)
        further.setContentsMargins(5 * GRID, 0, 0, 0)
        further.setSpacing(GRID)
        for box, note in ((self.both_readings, self.both_note), (self.best, self.best_note)):
            further.addWidget(box)
            further.addWidget(note)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.goals_heading)
        column.addWidget(self.goals)
        column.addSpacing(2 * GRID)
        column.addWidget(self.means_heading)
        column.addLayout(money)
        parts: tuple[QWidget, ...] = (self.freeze, self.freeze_note, self.bounds_switch, self.bounds)
        for part in (*parts, self.more_switch, self.more):
            column.addWidget(part)
        column.addWidget(self.objection_label)
        column.addSpacing(GRID)
        column.addWidget(self.search, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.bounds.hide()
        self.more.hide()
        self.amount.hide()
        self.objection_label.hide()


def _switch() -> QToolButton:
    """A button that unfolds something."""
    button = QToolButton()
    button.setCheckable(True)
    button.setAutoRaise(True)
    button.setObjectName("badge")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
