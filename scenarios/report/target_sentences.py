"""A sentence on every target, those that matter most first."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from scenarios.comparison.compare import TargetRow
from scenarios.report.blocks import Entries, Entry, Paragraph
from scenarios.report.subject import Subject, short_title
from scenarios.report.words import isolated
from simulation.observations import history
from simulation.targets import Assessment, Target

Verdict = Literal["met", "open", "missed"]

LIKELY: Final = 0.8
UNLIKELY: Final = 0.2
"""From which probability on an aim is likely to be met, and up to which it is unlikely."""

GROUPS: Final = {"offer_2030": "group_2030", "plan_2013": "group_2013"}
"""Where targets come from, and what they are called together; the next ones come first."""

YEARS: Final = {"offer_2030": 2030, "plan_2013": 2013}
"""The year that the name of a group says."""

VERDICTS: Final[tuple[Verdict, ...]] = ("met", "open", "missed")


def verdict(entry: Assessment) -> Verdict:
    """Whether an aim is likely to be met, open, or unlikely."""
    return "met" if entry.probability >= LIKELY else "missed" if entry.probability <= UNLIKELY else "open"


def count(subject: Subject) -> Iterator[Paragraph]:
    """How many of the plan's targets are reached."""
    entries = subject.assessments("plan_2013")
    found = Counter(map(verdict, entries))
    numbers = {"met": found["met"], "open": found["open"], "missed": found["missed"], "count": len(entries)}
    if entries:
        key = "met_count" if subject.has_ranges else "met_count_single"
        yield Paragraph(subject.words(key, **{name: str(number) for name, number in numbers.items()}))


def sentences(subject: Subject, entries: Sequence[Assessment]) -> Iterator[Entries]:
    """Targets with a sentence each, by where they come from and how they stand; within these the nearest first."""
    single = "" if subject.has_ranges else "_single"
    for origin, group in GROUPS.items():
        for found in VERDICTS:
            chosen = [entry for entry in entries if entry.target.origin == origin and verdict(entry) == found]
            if chosen:
                title = subject.words(f"verdict_{found}{single}", group=subject.words(group))
                listed = sorted(chosen, key=lambda entry: -entry.gap_share)
                yield Entries(tuple(_entry(subject, entry) for entry in listed), is_pairs=True, title=title)


def apart(subject: Subject, rows: Sequence[TargetRow]) -> Entries:
    """Between what the scenarios lie for each target."""
    entries = tuple(Entry(_dated(subject, row.target), _span(subject, row)) for row in rows)
    return Entries(entries, is_pairs=True, title=subject.words("targets_apart"))


def _entry(subject: Subject, entry: Assessment) -> Entry:
    words, speech, target = subject.words, subject.speech, entry.target
    said = {
        "projected": speech.amount(target.variable, entry.projected),
        "part": speech.percent(1 + entry.gap_share),
        "aim": speech.with_unit(target.variable, target.value),
    }
    if subject.has_ranges:
        sentence = words("target_said", **said, chance=speech.probability(entry.probability))
    else:
        sentence = words("target_said_single", **said)
    seen = published(subject, target)
    name = subject.speech.target_with_base(target)
    return Entry(name, words("target_seen", sentence=sentence, seen=seen) if seen else sentence)


def _span(subject: Subject, row: TargetRow) -> str:
    speech, variable = subject.speech, row.target.variable
    ranked = sorted(zip(row.assessments, subject.shown, strict=True), key=lambda found: found[0].projected)
    (low, lowest), (high, highest) = ranked[0], ranked[-1]
    return subject.words(
        "target_apart",
        low=speech.amount(variable, low.projected),
        lowest=isolated(short_title(lowest)),
        high=speech.amount(variable, high.projected),
        highest=isolated(short_title(highest)),
        aim=speech.with_unit(variable, row.target.value),
    )


def _dated(subject: Subject, target: Target) -> str:
    return subject.words("in_year", indicator=subject.speech.target_with_base(target), year=str(target.year))


def published(subject: Subject, target: Target) -> str:
    """What was published for the year of a target, marked where it was computed from that, or an empty text."""
    for seen in history(target.variable, target.element):
        if seen.year == target.year:
            amount = subject.speech.amount(target.variable, seen.value)
            return amount if seen.basis == "published" else subject.words("computed", amount=amount)
    return ""
