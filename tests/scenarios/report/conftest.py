"""Reports to look at, computed once."""

from datetime import date
from functools import cache

from scenarios.comparison.compare import Candidate
from scenarios.language.languages import language_of
from scenarios.library import library
from scenarios.report.blocks import Document
from scenarios.report.compose import document_of
from scenarios.report.subject import Subject, subject_of
from scenarios.scenario import Scenario
from scenarios.storage.files import load

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
    return subject_of(candidates, language=language_of(language), made=DAY, members=members)


@cache
def report(*names: str, language: str = "en", members: int = 600) -> Document:
    """The report."""
    return document_of(subject(*names, language=language, members=members))
