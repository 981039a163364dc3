"""The page that says why: why two scenarios differ, and what a result hinges on."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.session import Session
from gui.theme import GRID, Colours
from gui.why.difference import DifferencePart
from gui.why.question import QuestionBar

SETTLES_AFTER: Final = 150
"""Milliseconds without new results after which the question is asked again: a slider that moves is waited for."""


class WhyPage(QWidget):
    """A question on top and its answer below; it asks only while it can be seen and no button of the mouse is held."""

    variable_wanted = Signal(str)
    """A variable was clicked; carries its name."""
    failed = Signal(str, str)
    """A file could not be opened; carries a sentence and every problem."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.bar = QuestionBar(session)
        self.difference = DifferencePart(session, self.bar)
        self._settling = QTimer(self, singleShot=True, interval=SETTLES_AFTER)
        self._settling.timeout.connect(self._settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.bar)
        column.addWidget(self.difference, 1)
        session.results_changed.connect(self._settling.start)
        self.bar.asked.connect(self.refresh)
        self.bar.failed.connect(self.failed)
        self.difference.variable_wanted.connect(self.variable_wanted)

    @property
    def is_waiting(self) -> bool:
        """Whether results are waited for to settle."""
        return self._settling.isActive()

    def refresh(self) -> None:
        """Ask for the answer if anybody can see it."""
        if self.isVisible():
            self.difference.refresh()

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.difference.set_colours(colours)

    def showEvent(self, event: QShowEvent) -> None:
        """Take up what changed while it was hidden."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of what is on its way."""
        super().hideEvent(event)
        self.difference.forget()
        self._session.aside.drop()

    def _settle(self) -> None:
        """Ask once the hand has let go."""
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.refresh()
        else:
            self._settling.start()
