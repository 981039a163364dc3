"""The part of a report with what only those want who look something up."""

from collections.abc import Iterator

from scenarios.report.blocks import Block, Section
from scenarios.report.lever_tables import decisions_by_year
from scenarios.report.subject import Subject
from scenarios.report.target_tables import figures_of_targets


def annex(subject: Subject) -> Section:
    """What was decided year by year, and targets in figures."""
    return Section(subject.words("annex"), tuple(_blocks(subject)))


def _blocks(subject: Subject) -> Iterator[Block]:
    yield from decisions_by_year(subject)
    figures = figures_of_targets(subject)
    if figures.rows:
        yield figures
