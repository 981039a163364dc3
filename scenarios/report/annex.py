"""The part of a report with what only those want who look something up."""

from collections.abc import Iterator

from scenarios.report.blocks import Block, Section
from scenarios.report.lever_tables import decisions_by_year
from scenarios.report.subject import Subject
from scenarios.report.target_tables import every_target


def annex(subject: Subject) -> Section:
    """What was decided year by year, and for one scenario every target in figures."""
    return Section(subject.words("annex"), tuple(_blocks(subject)))


def _blocks(subject: Subject) -> Iterator[Block]:
    yield from decisions_by_year(subject)
    if subject.is_single:
        yield every_target(subject)
