"""What every part of the evidence page is."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from gui.controls.arranging import stacked
from gui.controls.record_view import RecordView
from gui.evidence.details import Details, Entry, Section
from gui.look.theme import GRID, Colours
from gui.models.records import Column
from gui.words.translated import Translated
from gui.work.session import Results, Session
from gui.work.settling import Settling


class Part(Translated):
    """One part of the page: it takes the words that are looked for, a colour scheme and the language."""

    fact_wanted = Signal(str)
    """A fact was asked for; carries its id."""

    def look_for(self, text: str) -> None:
        """Keep only what holds all words of a text."""
        raise NotImplementedError

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        raise NotImplementedError


class ResultsPart(Part):
    """A part that follows the session's results: only while it can be seen, and when they have settled.

    Args:
        session: Whose results they are.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        settling = Settling(self)
        settling.settled.connect(self.refresh)
        session.results_changed.connect(settling.start)

    def take_up(self, results: Results) -> None:
        """Show results, which may be those that are shown already."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Take up the session's results if anybody can see it."""
        if self.isVisible():
            self.take_up(self.session.results)

    def showEvent(self, event: QShowEvent) -> None:
        """Take up what changed while it was hidden."""
        super().showEvent(event)
        self.refresh()


class LedgerPart(Part):
    """A ledger as a table, and below it what the chosen record says in full.

    Args:
        records: The ledger.
        lines: Lines of text in a row of the table.
        tone: Which colour of the scheme a record is written in.
    """

    def __init__(
        self,
        records: Sequence[object],
        lines: int = 1,
        tone: Callable[[Any], str] = lambda _record: "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = RecordView(lines, tone)
        self.details = Details()
        self.view.record_chosen.connect(self._explain)
        self.details.fact_wanted.connect(self.fact_wanted)
        self.view.set_ledger(records)

    def lay_out(self, *shares: tuple[QWidget, int], top: QLayout | None = None) -> None:
        """Put the widgets of the part below each other, say everything and choose the first record.

        Args:
            shares: Each widget with its share of the height.
            top: What stands above them.
        """
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        if top is not None:
            column.addLayout(top)
        column.addWidget(stacked(*shares), 1)
        self.retranslate()
        self.view.choose(lambda _record: True)

    def title(self) -> str:
        """What the ledger is called."""
        raise NotImplementedError

    def columns(self) -> Sequence[Column]:
        """The columns of the table, in the language of the window."""
        raise NotImplementedError

    def heading(self, record: Any) -> str:
        """What a record is called."""
        raise NotImplementedError

    def entries(self, record: Any) -> Sequence[Entry | Section]:
        """What a record says in full."""
        raise NotImplementedError

    def look_for(self, text: str) -> None:
        """Keep only the records that hold all words of a text."""
        self.view.filter.set_words(text)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.view.set_colours(colours)
        self.details.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.view.set_columns(self.columns())
        self.view.setAccessibleName(self.title())
        self.details.setAccessibleName(self.tr("What the chosen row says in full"))
        self._explain(self.view.chosen)

    def _explain(self, record: Any) -> None:
        if record is None:
            self.details.show_entries("", ())
        else:
            self.details.show_entries(self.heading(record), self.entries(record))
