"""What a report is about: one scenario against the official levers, or several against the first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Final

from scenarios.comparison.compare import Candidate, Compared, Comparison, compare_in_steps
from scenarios.language.languages import LANGUAGES, Language
from scenarios.language.speech import Speech, speech_of
from scenarios.library import library
from scenarios.report.words import Words
from scenarios.scenario import Scenario
from simulation.steps import Steps
from simulation.targets import Assessment

MOST_SCENARIOS: Final = 5
"""As many as can be told apart in a chart and stand beside each other on a page."""

LONGEST_TITLE: Final = 36
"""Signs of a title in a legend or a column; the head of the report has it whole."""

CHARTED: Final = (
    ("chart_jobs", ("offshoring_jobs", "it_sector_jobs")),
    ("chart_exports", ("offshoring_exports", "it_offshoring_turnover")),
    ("chart_gap", ("training_gap", "training_gap_to_target")),
    ("chart_skills", ("skilled_need", "skilled_supply")),
)
"""The charts of one scenario: title and variables, as in the window."""

COMPARED: Final = ("offshoring_jobs", "offshoring_exports", "it_sector_jobs", "training_gap")
"""The variables that are charted where several scenarios are compared, a chart for each."""

COMPARED_FROM: Final = 2018
"""First year of these charts: what was decided acts late, and is to be seen."""

FLOWS: Final = ("training_gap", "training_gap_to_target", "skilled_need", "skilled_supply")
"""Variables that start a year later: nothing is decided in the year of the starting stocks."""


@dataclass(frozen=True)
class Subject:
    """What a report is about.

    Attributes:
        comparison: The scenarios, run in the same futures. Of one scenario alone the first is the official levers.
        is_single: Whether the report is about one scenario.
        language: The language of the report.
        made: The day on which it is made.
    """

    comparison: Comparison
    is_single: bool
    language: Language
    made: date

    @property
    def shown(self) -> tuple[Compared, ...]:
        """The scenarios that the report is about."""
        return self.comparison.compared[1:] if self.is_single else self.comparison.compared

    @property
    def reference(self) -> Compared:
        """What they are held against."""
        return self.comparison.compared[self.comparison.reference]

    @property
    def first(self) -> Compared:
        """The scenario that is told in full."""
        return self.shown[0]

    @cached_property
    def speech(self) -> Speech:
        """The language, spoken."""
        return speech_of(self.language)

    @cached_property
    def words(self) -> Words:
        """The words of the report."""
        return Words(self.speech)

    @property
    def has_ranges(self) -> bool:
        """Whether the scenario that is told in full varies."""
        return self.first.outcome.projection.members > 1

    def assessments(self, origin: str) -> list[Assessment]:
        """How the scenario that is told in full stands against the targets of an origin."""
        return [entry for entry in self.first.outcome.assessments if entry.target.origin == origin]


def short_title(shown: Compared) -> str:
    """A scenario's title where there is little room."""
    title = shown.candidate.title
    return title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1].rstrip()}…"


def subject_in_steps(scenarios: Sequence[Candidate], *, language: Language, made: date, members: int) -> Steps[Subject]:
    """Run what a report is about.

    Args:
        scenarios: One scenario, or up to :data:`MOST_SCENARIOS`, the first of which the others are held against.
        language: The language of the report.
        made: The day on which it is made.
        members: Members of the runs.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
    """
    is_single = len(scenarios) == 1
    official = [Candidate("official", "Official", _official(scenarios[0].scenario))] if is_single else []
    titled = [_titled(candidate, language) for candidate in scenarios]
    comparison = yield from compare_in_steps([*official, *titled], years=(), variables=(), members=members)
    return Subject(comparison, is_single, language, made)


def _titled(candidate: Candidate, language: Language) -> Candidate:
    """A scenario of the library under its name in another language; what people wrote stays as it is."""
    is_shipped = candidate.file in library() and candidate.title == candidate.scenario.title
    if language is LANGUAGES[0] or not is_shipped:
        return candidate
    return replace(candidate, title=speech_of(language).name(candidate.file))


def _official(scenario: Scenario) -> Scenario:
    """The official levers under the same reading, assumptions and draws, as the window's baseline has them."""
    return scenario.without_differences()
