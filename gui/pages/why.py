"""The page that says why: why two scenarios differ, and what a result hinges on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.controls.part_buttons import PartButtons
from gui.look.theme import GRID, LIGHT, Colours
from gui.why.difference import DifferencePart
from gui.why.hinges import HingesPart
from gui.why.part import WhyPart
from gui.why.question import Kind, QuestionBar
from gui.words.translated import Translated
from gui.work.session import Session
from gui.work.settling import Settling


class WhyPage(Translated):
    """A question on top and its answer below; it asks only while it can be seen and no button of the mouse is held."""

    variable_wanted = Signal(str)
    """A variable was clicked; carries its name."""
    assumption_wanted = Signal(str)
    """An assumption was clicked; carries its id."""
    failed = Signal(str, str)
    """A file could not be opened; carries a sentence and every problem."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QuestionBar(session)
        self.difference = DifferencePart(session, self.bar)
        self.hinges = HingesPart(session, self.bar)
        self._parts: dict[Kind, WhyPart] = {"difference": self.difference, "hinges": self.hinges}
        self._kind: Kind = "difference"
        self.choice = PartButtons(self._parts)
        self._settling = Settling(self)
        self._settling.settled.connect(self.refresh)
        self._lay_out()
        session.results_changed.connect(self._settling.start)
        self.bar.asked.connect(self.refresh)
        self.bar.failed.connect(self.failed)
        for part in self._parts.values():
            part.variable_wanted.connect(self.variable_wanted)
            part.assumption_wanted.connect(self.assumption_wanted)
        self.retranslate()
        self.set_colours(LIGHT)
        self.open("difference")

    @property
    def is_waiting(self) -> bool:
        """Whether results are waited for to settle."""
        return self._settling.isActive()

    def open(self, kind: Kind) -> None:
        """Turn to a part."""
        self._parts[self._kind].forget()
        self._kind = kind
        self.choice.press(kind)
        for name, part in self._parts.items():
            part.setVisible(name == kind)
        self.bar.show_kind(kind)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the answer if anybody can see it."""
        if self.isVisible():
            self._parts[self._kind].refresh()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for part in self._parts.values():
            part.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        texts = {
            "difference": (
                self.tr("What makes the difference"),
                self.tr("The difference to another scenario, divided exactly among the changes"),
            ),
            "hinges": (
                self.tr("What the result hinges on"),
                self.tr("What the range of each assumption does to a result of this scenario"),
            ),
        }
        self.choice.say(texts)

    def showEvent(self, event: QShowEvent) -> None:
        """Take up what changed while it was hidden."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of what is on its way."""
        super().hideEvent(event)
        self._parts[self._kind].forget()

    def _lay_out(self) -> None:
        self.choice.wanted.connect(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        for part in (self.choice, self.bar, self.difference, self.hinges):
            column.addWidget(part)
        column.addStretch(1)
