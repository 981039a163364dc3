"""In what the scenarios differ, the levers first."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from gui.clipboard import Cell
from gui.compare.part import ComparedPart, Shown
from gui.levers import departure_words as words
from gui.models.records import Column
from gui.words import formats
from scenarios.editing.departures import Departure


@dataclass(frozen=True)
class InputRow:
    """Something that differs.

    Attributes:
        subject: What it is, for words about it.
        years: Consecutive years in which every scenario keeps its value, as text; empty where there are none.
        values: What each scenario has; None where an assumption keeps its range.
    """

    subject: Departure
    years: str
    values: tuple[Cell, ...]


class InputsPart(ComparedPart):
    """Lists levers, assumptions and choices for the run that are not the same in all scenarios."""

    def __init__(self) -> None:
        super().__init__()
        self.column.addWidget(self.table, 1)
        self.retranslate()

    def rows(self, shown: Shown) -> Sequence[InputRow]:
        """What differs."""
        found = shown.comparison
        levers = [
            InputRow(Departure("lever", row.lever, None, None, None), formats.years(row.years), row.values)
            for row in found.levers
        ]
        assumptions = [
            InputRow(Departure("assumption", row.id, None, None, None), "", row.values) for row in found.assumptions
        ]
        settings = [InputRow(Departure("run", row.name, None, None, None), "", row.values) for row in found.settings]
        return [*levers, *assumptions, *settings]

    def columns(self, shown: Shown) -> Sequence[Column]:
        """Name, years, and the value of each scenario."""
        return [
            Column(self.tr("What differs"), lambda row: words.name(row.subject), 26),
            Column(self.tr("Years"), lambda row: row.years, 9),
            *(
                Column(
                    letter,
                    partial(self._value, place),
                    11,
                    lambda row, number: words.written(row.subject, number),
                    hint=shown.names[place],
                )
                for place, letter in enumerate(shown.letters)
            ),
            Column(self.tr("Part"), lambda row: words.part(row.subject), 26),
        ]

    def sentence(self, shown: Shown) -> str:
        """How much differs."""
        found = shown.comparison
        if len(shown.names) < 2:
            return self.tr("One scenario alone: add another one to compare it with.")
        if not found.differs:
            return self.tr("Nothing differs: move a lever, or add another scenario.")
        counts = {
            "levers": len({row.lever for row in found.levers}),
            "assumptions": len(found.assumptions),
            "settings": len(found.settings),
        }
        text = self.tr("Levers that differ: {levers} · assumptions: {assumptions} · choices for the run: {settings}")
        return text.format(**counts)

    def _value(self, place: int, row: InputRow) -> Cell:
        found = row.values[place]
        if isinstance(found, str):
            return words.written(row.subject, found)
        return self.tr("its range") if found is None else float(found)
