"""The first part of a report: what a minister should have read if nothing else."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from scenarios.comparison.compare import Compared, TargetRow
from scenarios.comparison.paired import Difference
from scenarios.language.sentences import SEPARATOR
from scenarios.report.blocks import Block, Card, Cards, Column, Paragraph, Row, Section, Table, Tone
from scenarios.report.lever_tables import lever_names
from scenarios.report.subject import Subject, short_title
from scenarios.report.target_sentences import Verdict, count, verdict
from scenarios.report.words import isolated
from scenarios.results.outcome import Outcome
from scenarios.results.statements import BINDING, statement
from simulation.targets import Assessment

ALSO_IN_BRIEF: Final = ("it_sector_jobs_2013", "it_offshoring_turnover_2013")
"""The plan's own two headlines."""


TONES: Final[Mapping[Verdict, Tone]] = MappingProxyType({"met": "met", "open": "plain", "missed": "missed"})


def brief(subject: Subject) -> Section:
    """The figures of 2030 as cards, a few sentences about each, and what the decisions do to them."""
    blocks: Iterator[Block] = _about_one(subject) if subject.is_single else _about_many(subject)
    return Section(subject.words("in_brief"), tuple(blocks))


def _about_one(subject: Subject) -> Iterator[Cards | Paragraph]:
    headlines = subject.assessments("offer_2030")
    if headlines:
        yield Cards(tuple(_card(subject, entry) for entry in headlines))
    for entry in headlines:
        yield Paragraph(said_of(subject, entry))
    names = lever_names(subject)
    words = subject.words
    separator = subject.speech.translate("statements", SEPARATOR)
    changed = words("changed", levers=separator.join(names)) if names else words("no_lever")
    effects = _effects(subject, subject.first, words("the_official")) if names else ()
    yield Paragraph(" ".join([changed, *effects]))
    for entry in subject.assessments("plan_2013"):
        if entry.target.id in ALSO_IN_BRIEF:
            yield Paragraph(said_of(subject, entry))
    yield from count(subject)


def _about_many(subject: Subject) -> Iterator[Table | Paragraph]:
    for name in [entry.target.id for entry in subject.assessments("offer_2030")]:
        yield _side_by_side(subject, name)
    reference = isolated(short_title(subject.reference))
    for shown in subject.shown:
        said = "" if shown is subject.reference else " ".join(_effects(subject, shown, reference))
        if said:
            yield Paragraph(subject.words("of_scenario", scenario=isolated(short_title(shown)), sentence=said))


def _side_by_side(subject: Subject, name: str) -> Table:
    """What each scenario brings for one target."""
    words, speech = subject.words, subject.speech
    found = [(shown, _assessment(shown.outcome, name)) for shown in subject.shown]
    rows: list[Row] = []
    title = ""
    for shown, entry in found:
        if entry is None:
            continue
        variable = entry.target.variable
        aim = speech.with_unit(variable, entry.target.value)
        title = words("aimed", indicator=_named(subject, entry), aim=aim)
        spread = words("range", low=speech.amount(variable, entry.p05), high=speech.amount(variable, entry.p95))
        members = entry.projection.members
        cells = (
            speech.amount(variable, entry.projected),
            spread if members > 1 else "–",
            speech.reached(entry.probability, members),
        )
        rows.append(Row((short_title(shown), *cells)))
    numbers = (("projected", 1.4), ("nine_in_ten", 2.2), ("reached_by", 1.4))
    columns = (Column(words("file"), 3), *(Column(words(heading), share, True) for heading, share in numbers))
    return Table(title, columns, tuple(rows))


def said_of(subject: Subject, entry: Assessment) -> str:
    """What can be said about a target, but for what other parts of the report say."""
    found = (sentence for sentence in statement(entry, {}) if sentence.template != BINDING)
    return " ".join(map(subject.speech.sentence, found))


def _assessment(outcome: Outcome, name: str) -> Assessment | None:
    return next((entry for entry in outcome.assessments if entry.target.id == name), None)


def _named(subject: Subject, entry: Assessment) -> str:
    indicator = subject.speech.target_with_base(entry.target)
    return subject.words("in_year", indicator=indicator, year=str(entry.target.year))


def _card(subject: Subject, entry: Assessment) -> Card:
    speech, words, target = subject.speech, subject.words, entry.target
    aim = speech.with_unit(target.variable, target.value)
    reached = speech.reached(entry.probability, entry.projection.members)
    if entry.projection.members > 1:
        low, high = speech.amount(target.variable, entry.p05), speech.amount(target.variable, entry.p95)
        spread = words("range", low=low, high=high)
        remark = words("aim_reached", aim=aim, chance=reached)
    else:
        spread, remark = "", words("aim_single", aim=aim, verdict=reached)
    return Card(
        label=_named(subject, entry),
        value=speech.amount(target.variable, entry.projected),
        unit=speech.unit_name(target.variable),
        range=spread,
        remark=remark,
        tone=TONES[verdict(entry)],
    )


def _effects(subject: Subject, shown: Compared, reference: str) -> Iterator[str]:
    place = subject.comparison.compared.index(shown)
    for row in subject.comparison.targets:
        apart = row.differences[place]
        if row.target.origin == "offer_2030" and apart is not None:
            yield _effect(subject, row, apart, reference, is_single_run=shown.outcome.projection.members == 1)


def _effect(subject: Subject, row: TargetRow, apart: Difference, reference: str, *, is_single_run: bool) -> str:
    speech, target = subject.speech, row.target

    def signed(value: float) -> str:
        return speech.signed(speech.amount(target.variable, value), value)

    about = {"indicator": speech.target_name(target), "year": str(target.year), "reference": reference}
    if apart.is_none:
        return subject.words("alike", **about)
    if is_single_run:
        return subject.words("single", **about, difference=signed(apart.medians))
    key = "higher" if apart.higher >= apart.lower else "lower"
    return subject.words(
        key,
        **about,
        difference=signed(apart.medians),
        low=signed(apart.p05),
        high=signed(apart.p95),
        chance=speech.probability(apart.probability),
    )
