"""The last parts of a report: how to read it, where its figures come from, and how it was computed."""

from collections.abc import Iterator

from scenarios.guide.evidence import Fact, Source, cited
from scenarios.report.blocks import Column, Entries, Entry, Paragraph, Row, Section, Table
from scenarios.report.results import charted_variables
from scenarios.report.subject import Subject, short_title
from scenarios.report.words import isolated
from simulation.model import VERSION
from simulation.observations import history


def reading(subject: Subject) -> Section:
    """What the ranges say and what they do not, and what to know about these files."""
    words = subject.words
    members = subject.speech.whole(max(shown.outcome.projection.members for shown in subject.shown))
    said = [words("not_a_forecast"), words("perimeters")]
    if subject.has_ranges:
        said.insert(0, words("futures", members=members))
    return Section(words("reading"), (*map(Paragraph, said), *(Paragraph(text) for text in _cautions(subject))))


def _cautions(subject: Subject) -> Iterator[str]:
    def spoken(template: str) -> str:
        return subject.speech.translate("cautions", template)

    titles = {entry.letter.upper(): isolated(short_title(entry)) for entry in subject.comparison.compared}

    def titled(filling: str | int) -> str:
        """Titles in the place of the letters, which a report does not show."""
        return ", ".join(titles.get(part, part) for part in str(filling).split(", "))

    yield from (note.text(titled, spoken) for note in subject.comparison.notes)
    for shown in subject.shown:
        said = [caution.text(str, spoken) for caution in shown.cautions]
        if not shown.candidate.file:
            said.insert(0, subject.words("unsaved_note"))
        for text in said:
            title = isolated(short_title(shown))
            yield text if subject.is_single else subject.words("of_scenario", scenario=title, sentence=text)


def sources(subject: Subject) -> Section:
    """The documents and pages behind the aims and the published figures that the report shows."""
    by_source: dict[Source, list[str]] = {}
    for fact in _facts(subject):
        by_source.setdefault(fact.source, []).append(fact.id)
    entries = (
        _source(subject, source, facts) for source, facts in sorted(by_source.items(), key=lambda found: found[0].id)
    )
    return Section(subject.words("sources"), (Entries(tuple(entries)),))


def _facts(subject: Subject) -> Iterator[Fact]:
    targets = [entry.target for shown in subject.shown for entry in shown.outcome.assessments]
    named = [target.source for target in targets]
    named += [seen.source for target in targets for seen in history(target.variable, target.element)]
    named += [seen.source for variable in charted_variables(subject) for seen in history(variable)]
    facts, _ = cited(" ".join(named))
    yield from facts


def _source(subject: Subject, source: Source, facts: list[str]) -> Entry:
    about = ", ".join(part for part in (source.publisher, source.date) if part)
    listed = ", ".join(sorted(facts))
    text = subject.words("facts", text=isolated(about), facts=isolated(listed)) if about else isolated(listed)
    return Entry(source.title, text, source.address)


def origin(subject: Subject) -> Section:
    """Everything that it takes to compute the report again."""
    blocks = (Entries(tuple(_common(subject)), is_pairs=True), *(() if subject.is_single else (_each(subject),)))
    return Section(subject.words("origin"), blocks)


def _common(subject: Subject) -> Iterator[Entry]:
    """What holds for the one scenario, or for all of them."""
    words, shown = subject.words, subject.first
    scenario, members = shown.candidate.scenario, shown.outcome.projection.members
    if subject.is_single:
        file = isolated(shown.candidate.file) if shown.candidate.file else words("unsaved")
        yield Entry(words("file"), f"{isolated(scenario.title)} · {file}")
    yield Entry(words("model"), words("version", version=VERSION))
    if subject.is_single:
        yield Entry(words("reading_term"), words(scenario.reading))
        yield Entry(words("digest"), shown.digest)
        yield Entry(words("stamp"), words(f"stamp_{shown.stamp}"))
    yield Entry(words("seed"), str(scenario.seed))
    yield Entry(words("members"), subject.speech.whole(members))
    files = " ".join(_argument(entry.candidate.file) for entry in subject.shown)
    command = isolated(f"report {files} --members {members} --language {subject.language.code}")
    is_saved = all(entry.candidate.file for entry in subject.shown)
    yield Entry(words("again"), command if is_saved else words("after_saving", command=command))


def _argument(file: str) -> str:
    """A file as an argument of a command; a name with blanks stands in quotation marks."""
    return f'"{file}"' if " " in file else file or "FILE"


def _each(subject: Subject) -> Table:
    words = subject.words
    columns = (
        Column(words("file"), 3),
        Column(words("reading_term"), 3),
        Column(words("digest"), 2.4),
        Column(words("stamp"), 2.4),
    )
    rows = (
        Row(
            (
                short_title(shown),
                words(shown.candidate.scenario.reading),
                shown.digest,
                words(f"stamp_{shown.stamp}"),
            )
        )
        for shown in subject.shown
    )
    return Table("", columns, tuple(rows))
