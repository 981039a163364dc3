"""The part of a report about the targets."""

from collections.abc import Iterator
from dataclasses import replace

from scenarios.comparison.compare import TargetRow
from scenarios.report.blocks import Block, Column, Row, Section, Table
from scenarios.report.subject import Subject, short_title
from scenarios.report.target_sentences import GROUPS, apart, published, sentences
from simulation.model import mizan
from simulation.targets import Assessment, Target


def targets(subject: Subject) -> Section:
    """A sentence on every target; of several scenarios first where it matters which one is taken."""
    every = subject.first.outcome.assessments
    blocks = sentences(subject, every) if subject.is_single else _of_many(subject)
    return Section(subject.words("targets"), tuple(blocks))


def _differing(subject: Subject) -> list[TargetRow]:
    """The targets for which it matters which scenario is taken, the latest first."""
    found = (row for row in subject.comparison.targets if any(apart and not apart.is_none for apart in row.differences))
    return sorted(found, key=lambda row: -row.target.year)


def figures_of_targets(subject: Subject) -> Table:
    """All that is known of every target for one scenario; for several, of those for which it matters which one."""
    if subject.is_single:
        return Table(subject.words("every_target"), tuple(_columns(subject)), tuple(_rows(subject)))
    columns = (
        Column(subject.words("target"), 3),
        Column(subject.words("aim"), 1.3, True),
        *(Column(short_title(shown), 1.8, True) for shown in subject.shown),
    )
    rows = tuple(_joint_row(subject, row) for row in _differing(subject))
    return Table(subject.words("targets_apart"), columns, rows, subject.words("met_count_many"))


def _of_many(subject: Subject) -> Iterator[Block]:
    every, differing = subject.comparison.targets, _differing(subject)
    if differing:
        yield apart(subject, differing)
    alike = [row.assessments[subject.comparison.reference] for row in every if row not in differing]
    for block in sentences(subject, alike):
        yield replace(block, title=subject.words("targets_alike", group=block.title))


def _columns(subject: Subject) -> Iterator[Column]:
    words = subject.words
    yield Column(words("target"), 5)
    yield Column(words("aim"), 1, True)
    yield Column(words("projected"), 1.1, True)
    if subject.has_ranges:
        yield Column(words("nine_in_ten"), 1.8, True)
    yield Column(words("published"), 1, True)
    if subject.has_ranges:
        yield Column(words("reached_by"), 1, True)


def _rows(subject: Subject) -> Iterator[Row]:
    for origin, title in GROUPS.items():
        entries = subject.assessments(origin)
        if entries:
            yield Row((subject.words(title),), "group")
            yield from (_row(subject, entry) for entry in entries)


def _row(subject: Subject, entry: Assessment) -> Row:
    speech, target = subject.speech, entry.target
    variable = target.variable
    cells = [named(subject, target), speech.amount(variable, target.value), speech.amount(variable, entry.projected)]
    if subject.has_ranges:
        low, high = speech.amount(variable, entry.p05), speech.amount(variable, entry.p95)
        cells.append(subject.words("range", low=low, high=high))
    cells.append(published(subject, target) or "–")
    if subject.has_ranges:
        cells.append(speech.probability(entry.probability))
    return Row(tuple(cells))


def named(subject: Subject, target: Target) -> str:
    """A target with its base, where it has one, and with its unit."""
    speech = subject.speech
    name = speech.target_with_base(target)
    is_money = "MAD" in mizan().declarations[target.variable].unit
    return subject.words("chart_title", title=name, unit=speech.unit_name(target.variable)) if is_money else name


def _joint_row(subject: Subject, row: TargetRow) -> Row:
    speech, variable = subject.speech, row.target.variable
    label = subject.words("in_year", indicator=named(subject, row.target), year=str(row.target.year))
    cells = [
        f"{speech.amount(variable, entry.projected)} ({speech.reached(entry.probability, entry.projection.members)})"
        for entry in row.assessments
    ]
    return Row((label, speech.amount(variable, row.target.value), *cells))
