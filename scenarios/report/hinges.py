"""The part of a report about assumptions: what was settled, what ranges hinge on, and how much is judgement."""

from collections.abc import Iterator
from typing import Final

from scenarios.language.sentences import Sentence
from scenarios.report.blocks import Block, Column, Paragraph, Row, Section, Table
from scenarios.report.subject import Subject, short_title
from scenarios.results.statements import (
    FEWEST_FOR_INFLUENCE,
    JUDGEMENT,
    MEMBERS_FOR_INFLUENCE,
    Share,
    shares_by_parameter,
)
from scenarios.storage.meaning import known_assumptions
from simulation.analysis.influence import explained, influences, judgement_share
from simulation.model import mizan
from simulation.parameters import Assumption, Parameter
from simulation.targets import Assessment

ROWS: Final = 5
"""As many assumptions as are named for a result."""

SMALLEST: Final = 0.02
"""A part of what is explained below this one changes with the seed, and is not named."""


def hinges(subject: Subject) -> Section:
    """Settled assumptions, and what explains the spread of the results of 2030."""
    return Section(subject.words("hinges"), tuple(_blocks(subject)))


def _blocks(subject: Subject) -> Iterator[Block]:
    settled = _settled(subject)
    if settled.rows:
        yield settled
    if not subject.has_ranges:
        yield Paragraph(subject.words("no_spread"))
        return
    members = min(subject.first.outcome.projection.members, MEMBERS_FOR_INFLUENCE)
    if members < FEWEST_FOR_INFLUENCE:
        return
    for entry in subject.assessments("offer_2030"):
        yield from _spread(subject, entry, members)


def _settled(subject: Subject) -> Table:
    words = subject.words
    names = [
        name
        for name in known_assumptions()
        if any(name in shown.candidate.scenario.assumptions for shown in subject.shown)
    ]
    rows = []
    for name in names:
        cell = known_assumptions()[name]
        values = [shown.candidate.scenario.assumptions.get(name) for shown in subject.shown]
        given = (words("its_range") if value is None else written(subject, value) for value in values)
        span = words("range", low=written(subject, cell.low), high=written(subject, cell.high))
        rows.append(Row((_named(subject, cell), *given, span)))
    own = [Column(words("scenario") if subject.is_single else short_title(shown), 1.4, True) for shown in subject.shown]
    columns = (Column(words("assumption"), 4), *own, Column(words("its_range"), 1.8, True))
    return Table(words("settled") if subject.is_single else words("settled_many"), columns, tuple(rows))


def written(subject: Subject, value: float) -> str:
    """A value of an assumption with three significant digits at least."""
    size = abs(value)
    places = next((places for places, limit in enumerate((100, 10, 1, 0.1)) if size >= limit), 4)
    return subject.speech.decimal(value, 0 if float(value).is_integer() else places)


def _named(subject: Subject, cell: Assumption) -> str:
    """An assumption with its element and year."""
    name, *parts = cell.id.split(".")
    label = subject.speech.translate("model", mizan().parameters[name].label)
    rest = (part if part.isdigit() else subject.speech.element_name(part) for part in parts)
    return " · ".join([label, *rest])


def _spread(subject: Subject, entry: Assessment, members: int) -> Iterator[Block]:
    drawn = subject.first.outcome.scenario.uncertainty().draw(0, members)
    draws = entry.target.draws(entry.projection.frame(entry.target.year))[:members]
    found = influences({name: values[:members] for name, values in drawn.items()}, draws, mizan().parameters)
    whole = explained(found)
    if whole <= 0:
        return
    words, speech = subject.words, subject.speech
    shares = list(shares_by_parameter(found).items())[:ROWS]
    rows = tuple(
        Row((_label(subject, mizan().parameters[name]), speech.percent(share / whole), _basis(subject, name)))
        for name, share in shares
        if share >= SMALLEST * whole
    )
    title = words("spread_of", indicator=speech.target_name(entry.target), year=str(entry.target.year))
    columns = (Column(words("assumption"), 5), Column(words("part_of_spread"), 2, True), Column(words("rests_on"), 1.6))
    note = speech.sentence(Sentence(JUDGEMENT, {"share": Share(judgement_share(found))}))
    yield Table(title, columns, rows, note)


def _label(subject: Subject, parameter: Parameter) -> str:
    return subject.speech.translate("model", parameter.label)


def _basis(subject: Subject, name: str) -> str:
    judged = {cell.is_judgement for cell in mizan().parameters[name].assumptions if cell.is_uncertain}
    return subject.words("partly" if len(judged) > 1 else "judgement" if True in judged else "evidence")
