"""Reports to look at, computed once."""

from collections.abc import Sequence
from datetime import date
from functools import cache

from scenarios.comparison.compare import Candidate
from scenarios.language.languages import language_of
from scenarios.library import library
from scenarios.report.blocks import Document
from scenarios.report.compose import document_in_steps, report_in_steps
from scenarios.report.subject import Subject, subject_in_steps
from scenarios.scenario import Scenario
from scenarios.storage.files import load
from simulation.steps import finished

DAY = date(2026, 3, 12)
HOSTILE = Scenario(
    '<script>alert(1)</script> & "Ministère"',
    author="<b>Équipe 3</b>",
    description="First & foremost.\n\n<img src=x onerror=alert(2)>",
).with_values("budget", "it_industry", {2027: 900, 2028: 1100})


@cache
def subject(*names: str, language: str = "en", members: int = 600) -> Subject:
    """The subject of a report on scenarios of the library, or on a hostile one."""
    candidates = [
        Candidate(name, scenario.title, scenario)
        for name in names
        for scenario in [HOSTILE if name == "hostile.toml" else load(library()[name])]
    ]
    return finished(subject_in_steps(candidates, language=language_of(language), made=DAY, members=members))


@cache
def report(*names: str, language: str = "en", members: int = 600) -> Document:
    """The report."""
    return finished(document_in_steps(subject(*names, language=language, members=members)))


def report_on(candidates: Sequence[Candidate], language: str = "en", members: int = 600) -> Document:
    """A report on other scenarios."""
    return finished(report_in_steps(candidates, language=language_of(language), made=DAY, members=members))
