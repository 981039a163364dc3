"""The words of the ribbon: what binds in a year, what that means, and how it is counted."""

from itertools import groupby
from typing import Final

import numpy as np
from PySide6.QtCore import QObject

from gui.charts.series import Numbers, Years
from gui.charts.shares import CONSTRAINTS, Constraint
from gui.words.formats import percent, whole
from simulation.model import mizan

LEAST_SAID: Final = 0.005
"""Shares below this are not put into words."""


class RibbonWords(QObject):
    """Speaks for a ribbon in the language of the window.

    Attributes:
        years: The years that are known, shape (years,).
        shares: Shares of the runs in the order of ``CONSTRAINTS``, shape (years, 3).
        members: Of how many runs they are shares.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.years: Years = np.empty(0, dtype=np.int64)
        self.shares: Numbers = np.empty((0, len(CONSTRAINTS)))
        self.members = 0

    def names(self) -> dict[Constraint, str]:
        """What each constraint is called."""
        return {"demand": self.tr("demand"), "skills": self.tr("skills"), "seats": self.tr("seats")}

    def year(self, year: int) -> str:
        """What binds in a year, the most frequent first; an empty text where nothing is known."""
        shares = self._shares_of(year)
        if not shares:
            return ""
        first, *rest = (self._binds(name).format(share=percent(share)) for name, share in shares.items())
        facts = [self.tr("{fact} of the runs").format(fact=first), *rest]
        return self.tr("{year}: {facts}").format(year=year, facts=self.tr(", ").join(facts))

    def explanation(self, year: int) -> tuple[str, ...]:
        """What binds in a year, what that means and how it is counted, paragraph by paragraph."""
        meanings = [self.meaning(name) for name in self._shares_of(year)]
        return (self.year(year), *meanings, self.counting()) if meanings else ()

    def meaning(self, constraint: Constraint) -> str:
        """What it means that something binds."""
        texts = {
            "demand": self.tr("Demand: firms find nearly all the people and seats they want; customers set the pace."),
            "skills": self.tr("Skills: over {limit} of the hires that firms want fail for lack of skilled people."),
            "seats": self.tr("Seats: over {limit} of the hires that firms want fail for lack of a workplace."),
        }
        return texts[constraint].format(limit=percent(_limit()))

    def counting(self) -> str:
        """How the shares are counted."""
        if self.members == 1:
            text = self.tr(
                "There is a single run: what costs it the most hires in a year binds; where nothing costs over {limit} "
                "of them, demand does."
            )
        else:
            text = self.tr(
                "Each of {members} runs counts once a year: what costs it the most hires binds; where nothing costs "
                "over {limit} of them, demand does."
            )
        return text.format(members=whole(self.members), limit=percent(_limit()))

    def summary(self) -> str:
        """What binds most often in which years, in one spoken line."""
        strongest = zip(self.years.tolist(), np.argmax(self.shares, axis=1).tolist(), strict=True)
        spans = []
        for constraint, group in groupby(strongest, key=lambda pair: pair[1]):
            years = [year for year, _ in group]
            spans.append(self._most_often(CONSTRAINTS[constraint]).format(first=years[0], last=years[-1]))
        return self.tr("; ").join(spans)

    def _shares_of(self, year: int) -> dict[Constraint, float]:
        """What binds in a year and in which share of the runs, the most frequent first."""
        place = np.flatnonzero(self.years == year)
        if not place.size:
            return {}
        shares = zip(CONSTRAINTS, self.shares[place[0]].tolist(), strict=True)
        said = ((name, share) for name, share in shares if share >= LEAST_SAID)
        return dict(sorted(said, key=lambda found: -found[1]))

    def _binds(self, constraint: Constraint) -> str:
        return {
            "demand": self.tr("demand binds in {share}"),
            "skills": self.tr("skills bind in {share}"),
            "seats": self.tr("seats bind in {share}"),
        }[constraint]

    def _most_often(self, constraint: Constraint) -> str:
        return {
            "demand": self.tr("demand binds most often from {first} to {last}"),
            "skills": self.tr("skills bind most often from {first} to {last}"),
            "seats": self.tr("seats bind most often from {first} to {last}"),
        }[constraint]


def _limit() -> float:
    """Share of the hires that must fail before something counts as binding."""
    return next(mizan().parameters["binding_share"].assumptions).value
