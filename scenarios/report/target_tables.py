"""The part of a report about the targets."""

from collections.abc import Iterator
from typing import Final

from scenarios.comparison.compare import TargetRow
from scenarios.report.blocks import Column, Paragraph, Row, Section, Table
from scenarios.report.subject import Subject, short_title
from simulation.model import mizan
from simulation.observations import history
from simulation.targets import Assessment, Target

GROUPS: Final = {"offer_2030": "group_2030", "plan_2013": "group_2013"}


def targets(subject: Subject) -> Section:
    """Every target for one scenario; for several, those for which it matters which of them is taken."""
    if subject.is_single:
        table = Table("", tuple(_columns(subject)), tuple(_rows(subject)))
        return Section(subject.words("targets"), (*_count(subject), table))
    differing = [
        row for row in subject.comparison.targets if any(apart and not apart.is_none for apart in row.differences)
    ]
    same = len(subject.comparison.targets) - len(differing)
    note = subject.words("met_count_many", same=str(same))
    columns = (
        Column(subject.words("target"), 3),
        Column(subject.words("aim"), 1.3, True),
        *(Column(short_title(shown), 1.8, True) for shown in subject.shown),
    )
    rows = tuple(_joint_row(subject, row) for row in differing)
    return Section(subject.words("targets"), (Table("", columns, rows, note) if rows else Paragraph(note),))


def _count(subject: Subject) -> Iterator[Paragraph]:
    entries = subject.assessments("plan_2013")
    if entries:
        met = sum(entry.is_met for entry in entries)
        yield Paragraph(subject.words("met_count", count=str(len(entries)), met=str(met)))


def _columns(subject: Subject) -> Iterator[Column]:
    words = subject.words
    yield Column(words("target"), 3.6)
    yield Column(words("aim"), 1.2, True)
    yield Column(words("projected"), 1.5, True)
    if subject.has_ranges:
        yield Column(words("nine_in_ten"), 2.3, True)
    yield Column(words("published"), 1.4, True)
    if subject.has_ranges:
        yield Column(words("reached_by"), 1.4, True)


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
    cells.append(_published(subject, target))
    if subject.has_ranges:
        cells.append(speech.probability(entry.probability))
    return Row(tuple(cells))


def named(subject: Subject, target: Target) -> str:
    """A target with its base, where it has one, and with its unit."""
    speech = subject.speech
    name = speech.target_name(target)
    if target.base:
        name = subject.words("target_quoted" if target.base == "as_quoted" else "target_rebased", target=name)
    is_money = "MAD" in mizan().declarations[target.variable].unit
    return subject.words("chart_title", title=name, unit=speech.unit_name(target.variable)) if is_money else name


def _published(subject: Subject, target: Target) -> str:
    seen = [entry for entry in history(target.variable, target.element) if entry.year == target.year]
    return subject.speech.amount(target.variable, seen[-1].value) if seen else "–"


def _joint_row(subject: Subject, row: TargetRow) -> Row:
    speech, variable = subject.speech, row.target.variable
    label = subject.words("in_year", indicator=named(subject, row.target), year=str(row.target.year))
    cells = [
        f"{speech.amount(variable, entry.projected)} ({speech.probability(entry.probability)})"
        for entry in row.assessments
    ]
    return Row((label, speech.amount(variable, row.target.value), *cells))
