"""The long job that is under way, in the status line: what, how far, how long still, and a way to stop it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QToolButton, QWidget

from gui.look.text import label
from gui.look.theme import GRID
from gui.words import formats
from gui.words.translated import Translated
from gui.work.jobs import Jobs

STEPS: Final = 1000
BAR_WIDTH: Final = 30 * GRID

LONG: Final = 100
"""Seconds from which on the rest is told in minutes."""


class JobLine(Translated):
    """Shows the job of a :class:`gui.work.jobs.Jobs`; hidden while there is none."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.what = label("muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(BAR_WIDTH, 2 * GRID)
        self.left = label("muted")
        self.stop = QToolButton()
        self.stop.setObjectName("badge")
        self.stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stop.clicked.connect(jobs.cancel)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 2 * GRID, 0)
        row.setSpacing(2 * GRID)
        for part in (self.what, self.bar, self.left, self.stop):
            row.addWidget(part)
        jobs.begun.connect(self._begin)
        jobs.progressed.connect(self._show_progress)
        jobs.ended.connect(self.hide)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.stop.setText(self.tr("Cancel"))
        self.bar.setAccessibleName(self.tr("Share done"))

    def _begin(self, what: str) -> None:
        self.what.setText(what)
        self.stop.setAccessibleName(self.tr("Cancel: {job}").format(job=what))
        self._show_progress(0.0, None)
        self.show()

    def _show_progress(self, share: float, seconds: float | None) -> None:
        self.bar.setValue(round(STEPS * share))
        done = formats.percent(share)
        if seconds is None:
            self.left.setText(done)
        else:
            words = (
                self.tr("{done}, about {seconds} s left")
                if seconds < LONG
                else self.tr("{done}, about {minutes} min left")
            )
            self.left.setText(
                words.format(done=done, seconds=formats.whole(max(1, seconds)), minutes=formats.whole(seconds / 60))
            )
