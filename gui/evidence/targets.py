"""The targets: the whole ledger, those that are off by default too."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from gui.controls.arranging import card
from gui.evidence import words
from gui.evidence.citations import citations, source_titles
from gui.evidence.details import Entry, Section
from gui.evidence.part import LedgerPart
from gui.models.records import Column
from gui.words import labels
from simulation.targets import Origin, Target, ledger


class TargetsPart(LedgerPart):
    """Lists every target with what it counts, where it stands and what contradicts it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ledger(), tone=lambda target: "text" if target.active else "muted", parent=parent)
        self.lay_out((card(self.view), 3), (card(self.details), 2))

    def title(self) -> str:
        """What the ledger is called."""
        return self.tr("Every target")

    def columns(self) -> Sequence[Column]:
        """Name and aim first, so that they stand beside each other in a small window."""
        return (
            Column(self.tr("Target"), labels.target_name, 30),
            Column(self.tr("Year"), lambda target: str(target.year), 4),
            Column(self.tr("Aim"), lambda target: target.value, 7, lambda target, _aim: self._aim(target)),
            Column(self.tr("Unit"), lambda target: words.unit_name(target.variable), 13),
            Column(self.tr("From"), lambda target: target.base_value, 14, lambda target, _base: self._base(target)),
            Column(self.tr("Origin"), lambda target: self._origin(target.origin), 14),
            Column(self.tr("Shown"), self._shown, 12),
            Column(self.tr("What is counted"), lambda target: labels.ledger_text(target.perimeter), 40),
            Column(self.tr("Source"), lambda target: source_titles(target.source.split()), 40, is_data=True),
            Column(self.tr("What contradicts it"), lambda target: labels.ledger_text(target.conflicts), 40),
            Column(self.tr("Note"), lambda target: labels.ledger_text(target.note), 40),
        )

    def heading(self, record: Any) -> str:
        """Name and aim of a target."""
        return self.tr("{name}: {aim} in {year}").format(
            name=labels.target_name(record), aim=words.measured(record.variable, record.value), year=record.year
        )

    def entries(self, record: Any) -> Sequence[Entry | Section]:
        """Everything that the ledger says about a target."""
        return (
            Entry(self.tr("Origin"), self._origin(record.origin)),
            Entry(self.tr("Shown"), self._shown(record)),
            Entry(self.tr("From"), self._base(record)),
            Entry(self.tr("Base"), self._series(record)),
            Entry(self.tr("What is counted"), labels.ledger_text(record.perimeter)),
            Entry(self.tr("What contradicts it"), labels.ledger_text(record.conflicts)),
            Entry(self.tr("Note"), labels.ledger_text(record.note)),
            *citations(record.source.split()),
        )

    def _aim(self, target: Target) -> str:
        return words.amount(target.variable, target.value)

    def _base(self, target: Target) -> str:
        if target.base_value is None:
            return ""
        return self.tr("{value} in {year}").format(
            value=words.amount(target.variable, target.base_value), year=target.base_year
        )

    def _series(self, target: Target) -> str:
        series = {
            "": "",
            "as_quoted": self.tr("as quoted, beside the series published today"),
            "re_based": self.tr("carried over to the series published today"),
        }
        return series[target.base]

    def _origin(self, origin: Origin) -> str:
        origins: dict[Origin, str] = {
            "plan_2013": self.tr("Plan for 2013"),
            "offer_2030": self.tr("Offer for 2030"),
            "outside": self.tr("Outside source"),
        }
        return origins[origin]

    def _shown(self, target: Target) -> str:
        return self.tr("by default") if target.active else self.tr("off by default")
