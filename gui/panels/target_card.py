"""What can be said about the chosen target: sentences computed from the run, and where the target stands."""

from html import escape
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from gui.look.text import label
from gui.look.theme import GRID
from gui.words import labels
from gui.words.language import speech
from gui.work.session import Session
from scenarios.results.statements import statement
from simulation.targets import Assessment, Target

SETTLED_AFTER: Final = 250
"""Milliseconds without a new result after which the sentences are computed: a moving slider does not wait for them."""


PARAGRAPH: Final = "<p style='margin: 0 0 4px 0; white-space: pre-wrap'>{}</p>"


class TargetCard(QFrame):
    """Speaks about one target; hidden while none is chosen."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._session = session
        self._target: Target | None = None
        self.title = label("heading", wraps=True)
        self.words = label(wraps=True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._scroll = QScrollArea()
        self.close_button = QToolButton()
        self.close_button.setText("\u00d7")
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_AFTER)
        self._settled.timeout.connect(self._speak)
        session.results_changed.connect(self._wait)
        self.retranslate()
        self.hide()

    def show_target(self, target: Target | None) -> None:
        """Speak about a target, or about none."""
        self._target = target
        self.setVisible(target is not None)
        self._speak()

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything again, in the language of the window."""
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self._scroll.setAccessibleName(self.tr("What can be said about the target"))
        self._speak()

    def _wait(self) -> None:
        if self._target is not None:
            self._settled.start()

    def _speak(self) -> None:
        entry = next((entry for entry in self._session.results.assessments if self._is_chosen(entry)), None)
        if entry is None:
            return
        target = entry.target
        self.title.setText(labels.target_name(target))
        sentences = [speech().sentence(found) for found in statement(entry, self._session.results.drawn)]
        self.words.setText("".join(PARAGRAPH.format(escape(text)) for text in (*sentences, *self._origin(target))))

    def _is_chosen(self, entry: Assessment) -> bool:
        return self._target is not None and entry.target.id == self._target.id

    def _origin(self, target: Target) -> list[str]:
        said = [self.tr("Source: {source}").format(source=target.source)]
        if target.conflicts:
            doubts = labels.ledger_text(target.conflicts)
            said.append(self.tr("Doubts: {conflicts}").format(conflicts=doubts))
        return said

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setObjectName("inside")
        text = QVBoxLayout(inside)
        text.setContentsMargins(0, 0, GRID, 0)
        text.addWidget(self.words)
        text.addStretch(1)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._scroll)
