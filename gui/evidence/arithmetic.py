"""What the documents' figures show when they are put side by side, step by step."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.controls.arranging import card
from gui.evidence import words
from gui.evidence.details import Entry, Section
from gui.evidence.ledgers import facts
from gui.evidence.part import LedgerPart
from gui.models.records import Column
from gui.words import labels
from simulation.arithmetic import Finding, Result, Term, findings
from simulation.dimensions import SEGMENTS


class ArithmeticPart(LedgerPart):
    """Lists the findings; below the chosen one stand its steps and the figures that it starts from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(findings(), lines=2, parent=parent)
        self.lay_out((card(self.view), 2), (card(self.details), 3))

    def title(self) -> str:
        """What the ledger is called."""
        return self.tr("Findings of the arithmetic")

    def columns(self) -> Sequence[Column]:
        """What can be said stands last, where there is most room."""
        return (
            Column(self.tr("Finding"), lambda finding: _said(finding.title), 22, is_data=True),
            Column(self.tr("Ruling"), lambda finding: words.ruling(finding.verdict), 13, tone=_tone),
            Column(self.tr("What can be said"), self._sentence, 44, is_data=True),
        )

    def heading(self, record: Any) -> str:
        """The question."""
        return _said(record.question)

    def entries(self, record: Any) -> Sequence[Entry | Section]:
        """The answer, its steps, the figures and how it stands."""
        return (
            Entry("", self._sentence(record)),
            Entry(words.ruling(record.verdict), words.ruling_meaning(record.verdict)),
            Section(self.tr("Steps")),
            *(self._step(result) for result in record.results),
            Section(self.tr("Figures")),
            *(self._figure(term) for term in record.terms),
            Entry(self.tr("Contradictions"), ", ".join(record.contradictions)),
        )

    def _sentence(self, finding: Finding) -> str:
        return finding.sentence.text(words.number, _said(finding.sentence.template))

    def _step(self, result: Result) -> Entry:
        text = f"{result.formula.text(words.number)} = {result.text(words.number)}"
        return Entry(_dated(_said(result.label), result.year), text)

    def _figure(self, term: Term) -> Entry:
        label = words.joined(_said(term.label), _part(term.element)) if term.element else _said(term.label)
        known = tuple(key for key in term.sources if key in facts())
        return Entry(_dated(label, term.year), term.text(words.number), facts=known)


def _said(text: str) -> str:
    """Words of a finding in the language of the window, as far as they are translated."""
    return QCoreApplication.translate("findings", text) if text else ""


def _part(element: str) -> str:
    """The part of a whole that a figure is about; a segment in full words."""
    return labels.element_name(element) if element in SEGMENTS else words.part_name(element)


def _dated(label: str, year: str) -> str:
    return words.joined(label, words.period(year)) if year else label


def _tone(finding: Finding) -> str:
    return words.ruling_tone(finding.verdict)
