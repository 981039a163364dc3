"""Puts a report together."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from scenarios.comparison.compare import Candidate
from scenarios.language.languages import Language
from scenarios.report.annex import annex
from scenarios.report.blocks import Document, Section
from scenarios.report.brief import brief
from scenarios.report.hinges import hinges
from scenarios.report.lever_tables import decisions
from scenarios.report.provenance import origin, reading, sources
from scenarios.report.results import binding, results
from scenarios.report.subject import Subject, subject_in_steps
from scenarios.report.target_tables import targets
from scenarios.report.words import isolated
from scenarios.results.outcome import USUAL_MEMBERS
from simulation.steps import Steps, scaled

RIGHT_TO_LEFT: Final = "\u200f"

PARTS: Final = (brief, decisions, results, binding, targets, hinges, reading, annex, origin, sources)
"""What a report consists of, in its order; a part without blocks is left out."""


def report_in_steps(
    scenarios: Sequence[Candidate], *, language: Language, made: date, members: int = USUAL_MEMBERS
) -> Steps[Document]:
    """Run scenarios and report on them.

    Args:
        scenarios: What the report is about; see :func:`subject_in_steps`.
        language: The language of the report.
        made: The day on which it is made.
        members: Members of the runs.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
    """
    subject = yield from scaled(subject_in_steps(scenarios, language=language, made=made, members=members), 0, 2)
    return (yield from scaled(document_in_steps(subject), 1, 2))


def document_in_steps(subject: Subject) -> Steps[Document]:
    """Put the report on a subject together, part by part."""
    sections: list[Section] = []
    for number, part in enumerate(PARTS, 1):
        section = part(subject)
        if section.blocks:
            sections.append(section)
        yield number / len(PARTS)
    return _bound(subject, sections)


def _bound(subject: Subject, sections: Sequence[Section]) -> Document:
    """The parts under one head."""
    words = subject.words
    scenario = subject.first.candidate.scenario
    made = words("dated", day=str(subject.made.day), month=words.month(subject.made.month), year=str(subject.made.year))
    author = [words("by", author=isolated(scenario.author))] if subject.is_single and scenario.author else []
    title = subject.first.candidate.title if subject.is_single else words("title_many", count=str(len(subject.shown)))
    start = RIGHT_TO_LEFT if subject.language.is_right_to_left else ""  # titles alone have no direction
    titles = start + " · ".join(isolated(shown.candidate.title) for shown in subject.shown)
    about = subject.speech.translate("library", scenario.description).split("\n\n") if subject.is_single else [titles]
    return Document(
        language=subject.language,
        kicker=words("kicker"),
        title=title,
        byline=" · ".join([*author, made]),
        description=tuple(" ".join(paragraph.split()) for paragraph in about if paragraph.strip()),
        sections=tuple(sections),
        made=subject.made,
        page_words=words("page", page="{page}", pages="{pages}"),
    )
