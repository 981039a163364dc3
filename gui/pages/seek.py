"""What would it take? The smallest change that reaches targets, or how far one or two levers carry."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.controls.part_buttons import PartButtons
from gui.levers.edits import LeverEdits
from gui.levers.guard import Guard
from gui.levers.history_note import HistoryNote
from gui.look.theme import GRID, Colours
from gui.seek.smallest import SmallestPart
from gui.sweep.part import SweepPart
from gui.words.translated import Translated
from gui.work.focus import Focus
from gui.work.session import Session
from gui.work.settling import Settling
from scenarios.results.outcome import due_targets
from simulation.analysis.goal_seek import FINE

Kind = Literal["smallest", "sweep"]
"""What is asked: the smallest change that reaches targets, or what comes of a range."""


class SeekPage(Translated):
    """Two ways to ask; what they run, runs beside the window.

    Args:
        session: Whose scenario it is.
        focus: The period that may change.
        guard: What is locked in the levers.
        edits: The door through which levers are changed.
        members: Members of a search and of each scenario that is varied.
    """

    save_wanted = Signal(object)
    """The user wants a scenario in a file of its own; carries it."""
    refused = Signal(str)
    """Something was refused; carries the reason in words."""
    failed = Signal(str, str)
    """A file could not be written; carries a sentence and what hindered it."""

    def __init__(
        self,
        session: Session,
        focus: Focus,
        guard: Guard,
        edits: LeverEdits,
        members: int = FINE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._focus = focus
        self.history = HistoryNote(focus)
        self.smallest = SmallestPart(session, guard, edits, members)
        self.sweep = SweepPart(session, edits, members)
        self._parts: dict[Kind, QWidget] = {"smallest": self.smallest, "sweep": self.sweep}
        self.choice = PartButtons(self._parts)
        self._settling = Settling(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._begin(guard)
        self.open("smallest")

    def open(self, kind: Kind) -> None:
        """Turn to a part."""
        self.choice.press(kind)
        for name, part in self._parts.items():
            part.setVisible(name == kind)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for part in (self.smallest, self.sweep):
            part.set_colours(colours)

    def showEvent(self, event: QShowEvent) -> None:
        """Take up what changed while nobody looked."""
        super().showEvent(event)
        self._refresh()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        texts = {
            "smallest": (
                self.tr("The smallest change"),
                self.tr("The smallest change of the levers that reaches targets as surely as you ask"),
            ),
            "sweep": (
                self.tr("One or two over a range"),
                self.tr("What comes of a target when one or two levers or assumptions are varied"),
            ),
        }
        self.choice.say(texts)

    # Following

    def _begin(self, guard: Guard) -> None:
        """Take over the envelope of the levers, where it is locked."""
        self._take_scenario()
        envelope = guard.envelope(self._focus.period)
        if envelope.is_locked:
            self.smallest.ask.cap_money(envelope.amount)

    def _refresh(self) -> None:
        """Take up the scenario as it is now, if anybody can see it."""
        if self.isVisible():
            self._take_scenario()
            self.smallest.show_results()

    def _take_scenario(self) -> None:
        scenario, period = self._session.scenario, self._focus.period
        years = range(period.first, min(period.last, scenario.horizon) + 1)
        targets = [target for target in due_targets(scenario) if target.year in years]
        is_open = self._focus.may_change(period.first)
        self.smallest.show_scenario(years, targets, is_open=is_open)
        self.sweep.show_scenario(years, targets, is_open=is_open)

    # Layout

    def _connect(self) -> None:
        self._session.results_changed.connect(self._settling.start)
        self._session.scenario_changed.connect(self._settling.start)
        self._settling.settled.connect(self._refresh)
        self._focus.changed.connect(self._take_scenario)
        self.smallest.scenario_wanted.connect(self._take_scenario)
        self.smallest.refused.connect(self.refused)
        self.smallest.save_wanted.connect(self.save_wanted)
        self.sweep.refused.connect(self.refused)
        self.sweep.failed.connect(self.failed)

    def _lay_out(self) -> None:
        self.choice.wanted.connect(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        for part in (self.choice, self.history, self.smallest, self.sweep):
            column.addWidget(part)
        column.addStretch(1)
