"""The contradictions: where documents disagree, and how that was settled."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.controls.arranging import card
from gui.controls.choice import Choice
from gui.evidence import words
from gui.evidence.details import Entry, Section
from gui.evidence.ledgers import Contradiction, contradictions
from gui.evidence.part import LedgerPart
from gui.look.text import label
from gui.look.theme import GRID
from gui.models.records import Column
from gui.words import labels


class ContradictionsPart(LedgerPart):
    """Lists the contradictions, all or those of one topic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(contradictions(), lines=2, parent=parent)
        self.topic = Choice()
        self.topic.addItem("", "")
        for topic in sorted({entry.topic for entry in contradictions()}, key=str.casefold):
            self.topic.addItem(topic, topic)
        self.topic.currentIndexChanged.connect(self._keep_topic)
        self._topic_label = label("muted")
        self._topic_label.setBuddy(self.topic)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._topic_label)
        row.addWidget(self.topic)
        row.addStretch(1)
        self.lay_out((card(self.view), 3), (card(self.details), 2), top=row)

    def title(self) -> str:
        """What the ledger is called."""
        return self.tr("Contradictions between documents")

    def columns(self) -> Sequence[Column]:
        """The ruling stands before the long texts."""
        return (
            Column(self.tr("No."), lambda entry: entry.id, 4),
            Column(self.tr("Topic"), lambda entry: labels.ledger_text(entry.topic), 17),
            Column(self.tr("Ruling"), lambda entry: words.ruling(entry.ruling), 13, tone=_tone),
            Column(self.tr("What disagrees"), lambda entry: labels.ledger_text(entry.what), 36),
            Column(self.tr("Verdict"), lambda entry: labels.ledger_text(entry.verdict), 40),
            Column(self.tr("Arithmetic"), lambda entry: entry.arithmetic, 48, is_data=True),
        )

    def heading(self, record: Any) -> str:
        """Number and topic."""
        return f"{record.id} \u00b7 {labels.ledger_text(record.topic)}"

    def entries(self, record: Any) -> Sequence[Entry | Section]:
        """What disagrees, worked out anew, and what follows."""
        return (
            Entry(self.tr("What disagrees"), labels.ledger_text(record.what)),
            Entry(self.tr("Arithmetic"), record.arithmetic),
            Entry(self.tr("Verdict"), labels.ledger_text(record.verdict)),
            Entry(words.ruling(record.ruling), words.ruling_meaning(record.ruling)),
        )

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        super().retranslate()
        self._topic_label.setText(self.tr("Topic"))
        self.topic.setAccessibleName(self.tr("Topic"))
        self.topic.setItemText(0, self.tr("All topics"))
        for position in range(1, self.topic.count()):
            self.topic.setItemText(position, labels.ledger_text(self.topic.itemData(position)))

    def _keep_topic(self) -> None:
        topic = self.topic.currentData()
        self.view.filter.set_keep(lambda entry: topic in ("", entry.topic))


def _tone(entry: Contradiction) -> str:
    return words.ruling_tone(entry.ruling)
