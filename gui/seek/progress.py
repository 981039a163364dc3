"""How far a search is, what it has found so far, and the way to stop it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gui.look.text import label
from gui.look.theme import GRID
from gui.seek import words
from gui.seek.seeker import Seeker
from gui.words import formats
from simulation.analysis.goal_seek import Progress

STEPS = 1000


class SearchProgress(QFrame):
    """Shows the search of a seeker; hidden while there is none."""

    def __init__(self, seeker: Seeker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._seeker = seeker
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(2 * GRID)
        self.left, self.best = label("muted", wraps=True), label("heading", wraps=True)
        self.stop = QPushButton()
        self.stop.clicked.connect(seeker.cancel)
        line = QHBoxLayout()
        line.setSpacing(2 * GRID)
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.best)
        column.addLayout(line)
        column.addWidget(self.left)
        seeker.progressed.connect(self._show_progress)
        seeker.changed.connect(self._show_state)
        self.retranslate()
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.stop.setText(self.tr("Cancel the search"))
        self.bar.setAccessibleName(self.tr("Share of the search that is done"))

    def _show_state(self) -> None:
        was_hidden = self.isHidden()
        self.setVisible(self._seeker.is_searching)
        if was_hidden and self._seeker.is_searching:
            self._show_progress(0.0, None, None)

    def _show_progress(self, share: float, seconds: float | None, progress: Progress | None) -> None:
        self.bar.setValue(round(STEPS * share))
        done = formats.percent(share)
        text = self.tr("{done} done") if seconds is None else self.tr("{done} done, about {seconds} s left")
        self.left.setText(text.format(done=done, seconds=formats.whole(max(1, seconds or 0))))
        self.best.setText(self._best(progress))

    def _best(self, progress: Progress | None) -> str:
        if progress is None or progress.slack == float("-inf"):
            return self.tr("Searching…")
        if progress.cost is not None:
            return self.tr("Best so far: a change for {cost} does it.").format(cost=words.money(progress.cost))
        short = formats.percent(max(-progress.slack, 0.0), 1)
        return self.tr("Best so far: {share} short of the aim.").format(share=short)
