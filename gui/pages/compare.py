"""The page that puts scenarios side by side."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from gui.compare.bar import LineupBar
from gui.compare.best import BestPart
from gui.compare.inputs import InputsPart
from gui.compare.lineup import Lineup
from gui.compare.notes import Notes
from gui.compare.part import ComparedPart, Shown
from gui.compare.results import ResultsPart
from gui.compare.targets import TargetsPart
from gui.files.file_words import told
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.words.translated import Translated
from gui.work.session import Session
from gui.work.settling import Settling
from scenarios.comparison.compare import Candidate, Compared, Comparison, compare
from scenarios.results.outcome import PUBLIC_VARIABLES

MOST_PROBLEMS: Final = 6
"""Problems that are listed of each file that cannot be read."""


class ComparePage(Translated):
    """Which scenarios on top, below it in what they differ and what comes of it; works only while it can be seen."""

    refused = Signal(str)
    """Something was not done; carries the reason in words."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lineup = Lineup(session, self)
        self.bar = LineupBar(self.lineup)
        self._notes = Notes(self)
        self.notes = label("muted", wraps=True)
        self.broken = label("refusal", wraps=True)
        self.broken.setTextFormat(Qt.TextFormat.RichText)
        self.broken.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.dismiss = QPushButton()
        self._broken_card = QFrame()
        self.inputs, self.targets, self.results = InputsPart(), TargetsPart(), ResultsPart()
        self.best = BestPart(session.jobs)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._asked: object = None
        self._known: Sequence[Compared] = ()
        self._settling = Settling(self)
        self._lay_out()
        self._settling.settled.connect(self.refresh)
        session.results_changed.connect(self._settling.start)
        self.lineup.changed.connect(self._take_lineup)
        self.lineup.refused.connect(self.refused)
        self.results.year_chosen.connect(self.refresh)
        self.dismiss.clicked.connect(self.lineup.forget_broken)
        self.retranslate()

    @property
    def is_waiting(self) -> bool:
        """Whether results are waited for to settle."""
        return self._settling.isActive()

    def refresh(self) -> None:
        """Compare, unless nobody can see it or the answer is there or on its way."""
        if not self.isVisible():
            return
        candidates = self.lineup.candidates()
        year = self.results.offer_years(min(candidate.scenario.horizon for candidate in candidates))
        asked = (candidates, self.lineup.place, year)
        if asked == self._asked:
            return
        self._asked = asked
        answers = _answers(candidates, self.lineup.place, year, self._known)
        self._session.aside.ask(answers, self._take, self._refuse)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        for part in self._parts():
            part.set_colours(colours)

    def showEvent(self, event: QShowEvent) -> None:
        """Take up what changed while it was hidden."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of what is on its way."""
        super().hideEvent(event)
        if self._session.aside.is_busy:
            self._asked = None
        self._session.aside.drop()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        titles = (self.tr("What differs"), self.tr("Targets"), self.tr("Results"), self.tr("Which is best?"))
        for place, title in enumerate(titles):
            self.tabs.setTabText(place, title)
        self.inputs.view.setAccessibleName(self.tr("What differs"))
        self.targets.view.setAccessibleName(self.tr("Targets side by side"))
        self.dismiss.setText(self.tr("Dismiss"))
        self._show_broken()
        if self.inputs.shown is not None:
            self._show(Shown(self.inputs.shown.comparison, self._names()))

    def _parts(self) -> tuple[ComparedPart, ...]:
        return self.inputs, self.targets, self.results, self.best

    def _names(self) -> tuple[str, ...]:
        return tuple(self.lineup.names().values())

    def _take_lineup(self) -> None:
        self._show_broken()
        self.refresh()

    def _take(self, comparison: Comparison) -> None:
        self._known = comparison.compared
        self._show(Shown(comparison, tuple(entry.candidate.title for entry in comparison.compared)))

    def _show(self, shown: Shown) -> None:
        for part in self._parts():
            part.take_up(shown)
        self.notes.setText(" ".join(self._notes.sentences(shown)))
        self.notes.setVisible(bool(self.notes.text()))

    def _refuse(self, reason: str) -> None:
        for part in self._parts():
            part.take_up(None)
        self.notes.setText(reason)
        self.notes.show()

    def _show_broken(self) -> None:
        self._broken_card.setVisible(bool(self.lineup.broken))
        self.broken.setText("".join(self._broken_lines()))

    def _broken_lines(self) -> Iterator[str]:
        """The files that cannot be read with their problems."""
        for path, error in self.lineup.broken.items():
            name = self.tr("{file} could not be opened.").format(file=path.name)
            yield f"<p><b>{escape(name)}</b></p>"
            for problem in error.problems[:MOST_PROBLEMS]:
                yield f"<p>{told(problem)}</p>"
            rest = self.tr("Further problems: {count}").format(count=len(error.problems) - MOST_PROBLEMS)
            yield f"<p>{escape(rest)}</p>" if len(error.problems) > MOST_PROBLEMS else ""

    def _lay_out(self) -> None:
        self._broken_card.setObjectName("card")
        row = QHBoxLayout(self._broken_card)
        row.addWidget(self.broken, 1)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        for part in self._parts():
            self.tabs.addTab(part, "")
        self.notes.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        for widget in (self.bar, self._broken_card, self.notes):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)


def _answers(candidates: Sequence[Candidate], place: int, year: int, known: Sequence[Compared]) -> Iterator[Comparison]:
    """The comparison, worked out when it is asked for."""
    yield compare(candidates, reference=place, years=[year], variables=PUBLIC_VARIABLES, known=known)
