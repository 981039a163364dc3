"""Which assumptions matter for a chosen result, in which ranges calibration leaves them, and which of them to list."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from gui.words import assumption_words as words
from gui.words import labels
from gui.work.focus import OFFER
from gui.work.session import Results
from simulation.analysis.influence import Influence, explained, influences, judgement_share
from simulation.declare import Array
from simulation.model import mizan
from simulation.parameters import Assumption
from simulation.results import Frame, quantiles

FIRST: Final = 12
"""How many assumptions are listed until somebody asks for more."""

BAND: Final = (0.05, 0.50, 0.95)
"""The ends of the calibrated range that is shown, and its median."""

GAP: Final = "training_gap"
"""A result without a target that people ask about."""

Group = tuple[str, list[str]]
"""A sector, or an empty text, and ids of assumptions."""


@dataclass(frozen=True)
class Question:
    """A result for which assumptions may matter.

    Attributes:
        name: What people call it.
        year: Its year.
        draws: Gives its draws, shape (draws,), from the frame of its year.
    """

    name: str
    year: int
    draws: Callable[[Frame], Array]


class AssumptionRanking:
    """Keeps what is known of the assumptions between two looks. Computes only when it is asked to."""

    def __init__(self) -> None:
        self.cells = {
            cell.id: cell
            for parameter in mizan().parameters.values()
            for cell in parameter.assumptions
            if cell.is_uncertain
        }
        self.found: tuple[Influence, ...] = ()
        self._shares: dict[str, dict[str, Influence]] = {}
        self._question = ""
        self._bands: Mapping[str, tuple[float, float, float]] = {}
        self._bands_of: object = None

    def look(self, results: Results, question: str, asked: Question) -> None:
        """Take up new results.

        Args:
            results: The results.
            question: Key of the result that is asked about.
            asked: The result itself.
        """
        self._question = question
        outcome = asked.draws(results.projection.frame(asked.year))
        self.found = influences(results.drawn, outcome, mizan().parameters)
        self._shares.setdefault(question, {}).update((entry.assumption.id, entry) for entry in self.found)
        self._find_bands(results)

    @property
    def explained(self) -> float:
        """Part of the spread of the result that straight lines lead back to single assumptions."""
        return explained(self.found)

    @property
    def judged(self) -> float:
        """The part of that which stands on judgement."""
        return judgement_share(self.found)

    @property
    def largest(self) -> float:
        """The largest share."""
        return self.found[0].share if self.found else 0.0

    def influence(self, assumption: str) -> Influence | None:
        """What an assumption does to the result; what it last did where the scenario settles it now."""
        return self._shares.get(self._question, {}).get(assumption)

    def band(self, assumption: str) -> tuple[float, float, float]:
        """The ends of the calibrated range of an assumption, with the median between them."""
        return self._bands[assumption]

    def listed(self, everything: bool, query: str, changed: Mapping[str, float]) -> list[Group]:
        """What to list: the assumptions that matter most and those that the scenario settles, or all by sector.

        Args:
            everything: Whether to list all.
            query: Words that name, place, sector or id must hold; with any, all assumptions are searched.
            changed: The assumptions that the scenario settles.

        Returns:
            Sectors, or an empty text for all of them, and their assumptions, the largest share first.
        """
        ranked = sorted(self.cells.values(), key=self._share, reverse=True)
        found = [cell for cell in ranked if _holds(cell, query)]
        if everything:
            sectors = dict.fromkeys(cell.sector for cell in self.cells.values())
            groups = [(sector, [cell.id for cell in found if cell.sector == sector]) for sector in sectors]
            return [(sector, ids) for sector, ids in groups if ids]
        if not query.strip():
            most = {cell.id for cell in ranked[:FIRST] if self._share(cell) > 0}
            found = [cell for cell in ranked if cell.id in most or cell.id in changed]
        return [("", [cell.id for cell in found])]

    def _share(self, cell: Assumption) -> float:
        known = self.influence(cell.id)
        return known.share if known else 0.0

    def _find_bands(self, results: Results) -> None:
        """Read the ranges from draws in which nothing is settled; they depend on reading and seed alone."""
        scenario, members = results.scenario, results.projection.members
        key = (scenario.reading, scenario.seed, members)
        if key == self._bands_of:
            return
        drawn = replace(scenario, assumptions={}).uncertainty().draw(0, members)
        ends = quantiles(np.stack([drawn[name] for name in self.cells]), BAND)
        self._bands = {
            name: (low, median, high) for name, (low, median, high) in zip(self.cells, ends.tolist(), strict=True)
        }
        self._bands_of = key


def questions(results: Results) -> dict[str, Question]:
    """The results that may be asked about, by key: the targets of 2030, the training gap, and the targets before."""
    targets = {
        entry.target.id: Question(labels.target_name(entry.target), entry.target.year, entry.target.draws)
        for entry in results.assessments
    }
    late = {key: asked for key, asked in targets.items() if asked.year >= OFFER.first}
    year = min(OFFER.last, results.scenario.horizon)
    gap = Question(labels.name(GAP), year, lambda frame: frame.draws(GAP)[0])
    return {**late, GAP: gap, **targets}


def _holds(cell: Assumption, query: str) -> bool:
    text = f"{words.full_name(cell)} {words.sector_name(cell.sector)} {cell.id}".casefold()
    return all(word in text for word in query.casefold().split())
