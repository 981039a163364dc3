"""What is not known, how much rests on judgement, and what the model leaves out."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.controls.arranging import card, stacked
from gui.controls.record_view import RecordView
from gui.evidence import words
from gui.evidence.details import Details, Entry
from gui.evidence.part import ResultsPart
from gui.look.theme import Colours
from gui.models.records import Column
from gui.words import formats, labels
from gui.work.session import Results, Session
from resources import table
from scenarios.scenario import EXPORTS_BASES
from simulation.analysis.influence import influences, judgement_share
from simulation.model import LAST_YEAR_SHOWN, mizan
from simulation.targets import ledger

WEIGHED: Final = ("offshoring_jobs", "offshoring_exports")
"""The results whose spread is divided among the assumptions."""


class LimitsPart(ResultsPart):
    """Says in short sentences what one must not read into the results."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._weighed: Results | None = None
        self._weights: dict[str, float] = {}
        self.details = Details()
        self.boundary = RecordView(lines=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(stacked((card(self.details), 2), (card(self.boundary), 3)))
        self.boundary.set_ledger(tuple(table("boundary")))
        self.retranslate()

    def take_up(self, results: Results) -> None:
        """Weigh the assumptions by what they do to these results."""
        if results is not self._weighed:
            self._weighed = results
            self._weights = _judgement_by_result(results)
            self._say()

    def look_for(self, text: str) -> None:
        """Keep only what holds all words of a text."""
        self.boundary.filter.set_words(text)

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.details.set_colours(colours)
        self.boundary.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.boundary.set_columns(self._columns())
        self.boundary.setAccessibleName(self.tr("What the model leaves out"))
        self.details.setAccessibleName(self.tr("What one must not read into the results"))
        self._say()

    def _columns(self) -> Sequence[Column]:
        return (
            Column(self.tr("The model leaves out"), lambda row: labels.ledger_text(row["subject"]), 22),
            Column(self.tr("Why"), lambda row: labels.ledger_text(row["reason"]), 44),
            Column(self.tr("What that does to the results"), lambda row: labels.ledger_text(row["effect"]), 40),
        )

    def _say(self) -> None:
        self.details.show_entries(
            self.tr("What one must not read into the results"),
            (
                Entry(self.tr("Judgement"), f"{self._counted()} {self._weighted()}"),
                Entry(self.tr("Levers"), self._levers()),
                Entry(self.tr("Money really spent"), self._spent()),
                Entry(self.tr("Base of the exports aim"), self._base()),
                Entry(
                    self.tr("As planned after 2013"),
                    self.tr(
                        "The plan ends in 2013 and says nothing of later years. Read as planned, they carry its "
                        "promises on: nobody announced them."
                    ),
                ),
            ),
        )

    def _counted(self) -> str:
        numbers = [cell for parameter in mizan().parameters.values() for cell in parameter.assumptions]
        judged = sum(cell.is_judgement for cell in numbers)
        return self.tr(
            "{judged} of the {all} numbers of the model ({share}) rest on judgement, wholly or in part."
        ).format(
            judged=formats.whole(judged), all=formats.whole(len(numbers)), share=formats.percent(judged / len(numbers))
        )

    def _weighted(self) -> str:
        if not self._weights:
            return self.tr("A single run shows no ranges, so their influence cannot be weighed.")
        text = self.tr(
            "Weighted by what each number does to the result, judgement carries this much of the spread in {year}: "
            "{shares}."
        )
        shares = [
            self.tr("{result} {share}").format(result=labels.name(variable), share=formats.percent(share))
            for variable, share in self._weights.items()
        ]
        return text.format(year=min(LAST_YEAR_SHOWN, self.session.scenario.horizon), shares=self.tr(", ").join(shares))

    def _levers(self) -> str:
        rows = list(table("official_levers"))
        judged = sum(row["basis"] == "judgement" for row in rows)
        stated = [int(row["year"]) for row in rows if row["lever"] == "budget" and row["basis"] == "source"]
        text = self.tr(
            "{judged} of the {all} official values of the levers are judgement. The money of each rubric is stated for "
            "{first} to {last} only."
        )
        return text.format(
            judged=formats.whole(judged), all=formats.whole(len(rows)), first=min(stated), last=max(stated)
        )

    def _spent(self) -> str:
        budget = next(row["total"] for row in table("budget") if row["rubric"] == "total")
        (share,) = mizan().parameters["absorption_base"].assumptions
        text = self.tr(
            "What was spent of the MAD {budget} m voted for 2009 to 2013 is not known. The model takes {low} to {high} "
            "of the money available as spent within a year."
        )
        return text.format(
            budget=formats.whole(float(budget)), low=formats.percent(share.low), high=formats.percent(share.high)
        )

    def _base(self) -> str:
        aims = {target.base: target.value for target in ledger() if target.base}
        quoted, rebased = (words.amount("offshoring_exports", aims[base]) for base in EXPORTS_BASES)
        text = self.tr(
            "The exports aim of 2030 is MAD {quoted} bn as quoted. It was set on an older, narrower series; on the "
            "series published today the same aim is MAD {rebased} bn. No document says which is meant: the switch "
            "above the targets chooses."
        )
        return text.format(quoted=quoted, rebased=rebased)


def _judgement_by_result(results: Results) -> dict[str, float]:
    """Share of the explained spread of each result that stands on judgement; nothing without ranges."""
    if results.projection.members == 1:
        return {}
    frame = results.projection.frame(min(LAST_YEAR_SHOWN, results.scenario.horizon))
    parameters = mizan().parameters
    return {
        name: judgement_share(influences(results.drawn, frame.draws(name, total=True)[0], parameters))
        for name in WEIGHED
    }
