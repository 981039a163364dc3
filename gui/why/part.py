"""What the parts of the page have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.look.theme import Colours
from gui.why.question import QuestionBar
from gui.words.translated import Translated
from gui.work.session import Session


class WhyPart(Translated):
    """Answers one kind of question.

    Args:
        session: Whose scenario is explained.
        bar: Where the question stands.
    """

    variable_wanted = Signal(str)
    """A variable was clicked; carries its name."""

    assumption_wanted = Signal(str)
    """An assumption was clicked; carries its id."""

    told = Signal(object)
    """An answer is shown; carries it."""

    def __init__(self, session: Session, bar: QuestionBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.bar = bar
        self._asked: object = None

    def refresh(self) -> None:
        """Ask, unless the answer is there or on its way."""
        raise NotImplementedError

    def forget(self) -> None:
        """Let go of what is on its way; it is asked for again at the next look."""
        if self.session.aside.is_busy:
            self.session.aside.drop()
            self._asked = None

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        raise NotImplementedError
