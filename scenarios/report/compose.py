"""Puts a report together."""

from scenarios.report.blocks import Document
from scenarios.report.brief import brief
from scenarios.report.hinges import hinges
from scenarios.report.lever_tables import decisions
from scenarios.report.provenance import origin, reading, sources
from scenarios.report.results import binding, results
from scenarios.report.subject import Subject
from scenarios.report.target_tables import targets
from scenarios.report.words import isolated


def document_of(subject: Subject) -> Document:
    """The report on a subject, in its language."""
    words = subject.words
    scenario = subject.first.candidate.scenario
    made = words("dated", day=str(subject.made.day), month=words.month(subject.made.month), year=str(subject.made.year))
    author = [words("by", author=isolated(scenario.author))] if subject.is_single and scenario.author else []
    title = subject.first.candidate.title if subject.is_single else words("title_many", count=str(len(subject.shown)))
    titles = " · ".join(isolated(shown.candidate.title) for shown in subject.shown)
    about = subject.speech.translate("library", scenario.description).split("\n\n") if subject.is_single else [titles]
    parts = (
        brief(subject),
        results(subject),
        binding(subject),
        decisions(subject),
        targets(subject),
        hinges(subject),
        reading(subject),
        sources(subject),
        origin(subject),
    )
    return Document(
        language=subject.language,
        kicker=words("kicker"),
        title=title,
        byline=" · ".join([*author, made]),
        description=tuple(" ".join(paragraph.split()) for paragraph in about if paragraph.strip()),
        sections=tuple(part for part in parts if part.blocks),
        made=subject.made,
        page_words=words("page", page="{page}", pages="{pages}"),
    )
