"""The sources, and the facts that each of them states."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from gui.controls.arranging import card
from gui.controls.record_view import RecordView
from gui.evidence import words
from gui.evidence.details import Entry, Section
from gui.evidence.ledgers import facts, facts_of, sources
from gui.evidence.part import LedgerPart
from gui.look.theme import Colours
from gui.models.records import Column


class SourcesPart(LedgerPart):
    """Lists the sources; below the chosen one stand its address and its facts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tuple(sources().values()), parent=parent)
        self.facts = RecordView()
        self.lay_out((card(self.view), 5), (card(self.details), 2), (card(self.facts), 5))

    def title(self) -> str:
        """What the ledger is called."""
        return self.tr("Sources")

    def columns(self) -> Sequence[Column]:
        """Title first; the address is shown in full below."""
        return (
            Column(self.tr("Title"), lambda source: source.title, 36, is_data=True),
            Column(self.tr("Publisher"), lambda source: source.publisher, 18, is_data=True),
            Column(self.tr("Date"), lambda source: source.date, 10, is_data=True),
            Column(self.tr("Facts"), lambda source: len(facts_of(source.id)), 4, _all_digits),
            Column(self.tr("Address"), lambda source: source.address or source.document, 36, is_data=True),
            Column(self.tr("Short name"), lambda source: source.id, 20, is_data=True),
        )

    def heading(self, record: Any) -> str:
        """The title."""
        return str(record.title)

    def entries(self, record: Any) -> Sequence[Entry | Section]:
        """Publisher, date and the whole address."""
        return (
            Entry(self.tr("Publisher"), record.publisher),
            Entry(self.tr("Date"), record.date),
            Entry(self.tr("Document"), record.document),
            Entry(self.tr("Address; a click opens it"), address=record.address),
        )

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        super().retranslate()
        self.facts.set_columns(self._fact_columns())
        self.facts.setAccessibleName(self.tr("Facts of the source"))

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        super().set_colours(colours)
        self.facts.set_colours(colours)

    def show_fact(self, key: str) -> None:
        """Choose a fact and the source that states it."""
        fact = facts()[key]
        self.view.choose(lambda source: source.id == fact.source)
        self.facts.choose(lambda entry: entry is fact)

    def _explain(self, source: Any) -> None:
        super()._explain(source)
        self.facts.table.set_records(facts_of(source.id) if source else ())

    def _fact_columns(self) -> Sequence[Column]:
        return (
            Column(self.tr("No."), lambda fact: fact.id, 8),
            Column(self.tr("What it states"), lambda fact: fact.indicator, 32, is_data=True),
            Column(self.tr("Of"), lambda fact: words.part_name(fact.element), 14, is_data=True),
            Column(self.tr("Year"), lambda fact: fact.year, 9),
            Column(self.tr("Value"), lambda fact: fact.value, 8, _all_digits),
            Column(self.tr("Unit"), lambda fact: fact.unit, 12, is_data=True),
            Column(self.tr("Lowest"), lambda fact: fact.low, 8, _all_digits),
            Column(self.tr("Highest"), lambda fact: fact.high, 8, _all_digits),
            Column(self.tr("Kind"), lambda fact: fact.kind, 9, is_data=True),
            Column(self.tr("Confidence"), lambda fact: fact.confidence, 9, is_data=True),
            Column(self.tr("Place"), lambda fact: fact.place, 24, is_data=True),
            Column(self.tr("Note"), lambda fact: fact.note, 40, is_data=True),
        )


def _all_digits(_record: object, value: float) -> str:
    return words.all_digits(value)
