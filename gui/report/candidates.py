"""Which scenarios a report can be about, and the file that holds each of them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from gui.compare.lineup import CURRENT, Lineup
from gui.files.document import Document
from gui.why.references import BASELINE
from gui.work.pins import sign
from gui.work.session import Session
from scenarios.comparison.compare import Candidate
from scenarios.language.languages import Language
from scenarios.language.speech import speech_of
from scenarios.library import library
from scenarios.scenario import Scenario
from scenarios.storage.files import load
from scenarios.storage.problems import ScenarioFileError


class Candidates:
    """What the window holds beside each other: its scenario, the baseline, pinned runs, and what stands on Compare.

    Args:
        session: Whose scenario and pinned runs they are.
        document: The file behind the scenario.
        lineup: What stands on Compare.
    """

    def __init__(self, session: Session, document: Document, lineup: Lineup) -> None:
        self._session = session
        self._document = document
        self._lineup = lineup

    def names(self) -> dict[str, str]:
        """Key to name of each, the scenario that is edited first."""
        known = self._lineup.known()
        pins = (f"pin:{pin.number}" for pin in self._session.pins)
        return {key: known[key] for key in dict.fromkeys([CURRENT, BASELINE, *pins, *self._lineup.keys])}

    @property
    def is_saved(self) -> bool:
        """Whether a file holds the scenario of the window as it is, so that a report on it can be made again."""
        return bool(self._found(CURRENT)[0])

    def chosen(self, keys: Sequence[str], language: Language) -> list[Candidate]:
        """Some of them for a report in a language, each with a title of its own."""
        found = [self._candidate(key, language) for key in keys]
        titles = [candidate.title for candidate in found]
        return [
            replace(candidate, title=_told_apart(key, candidate)) if titles.count(candidate.title) > 1 else candidate
            for key, candidate in zip(keys, found, strict=True)
        ]

    def title(self, keys: Sequence[str], language: Language) -> str:
        """What a report on some of them may be called: as the scenario of the window if that is among them."""
        return self._candidate(CURRENT if CURRENT in keys else keys[0], language).title

    def _candidate(self, key: str, language: Language) -> Candidate:
        file, scenario = self._found(key)
        if key == BASELINE and not file:
            scenario = scenario.with_details(title=speech_of(language).name("official"), author="", description="")
        return Candidate(file, scenario.title, scenario)

    def _found(self, key: str) -> tuple[str, Scenario]:
        """A scenario and the file that holds it, or an empty text; without a file a stamp says nothing."""
        kind, _, name = key.partition(":")
        scenario = self._lineup.scenario(key)
        if kind in ("file", "library"):
            return name, scenario
        return self._own_file(scenario) or _shipped(scenario, key) or ("", replace(scenario, stamp=None))

    def _own_file(self, scenario: Scenario) -> tuple[str, Scenario] | None:
        """The file of the window with what it holds, if that is the scenario."""
        path = self._document.path
        if path is None or self._document.is_modified or scenario != self._session.saved:
            return None
        if self._document.digest_on_disk() != self._document.seen:
            return None  # somebody else wrote to it, or it is gone
        try:
            return str(path), load(path)
        except ScenarioFileError:
            return None


@cache
def _library() -> dict[str, Scenario]:
    return {name: load(path) for name, path in library().items()}


def _shipped(scenario: Scenario, key: str) -> tuple[str, Scenario] | None:
    """The scenario of the library that is the same; for the baseline words make no difference."""
    for name, shipped in _library().items():
        kept = shipped if key != BASELINE else replace(shipped, **_words(scenario))
        if replace(kept, stamp=None) == replace(scenario, stamp=None):
            return name, shipped
    return None


def _words(scenario: Scenario) -> dict[str, Any]:
    return {name: getattr(scenario, name) for name in ("title", "author", "description", "notes")}


def _told_apart(key: str, candidate: Candidate) -> str:
    """A title with what tells a scenario from another one of the same title."""
    kind, _, name = key.partition(":")
    if kind == "pin":
        return f"{candidate.title} {sign(int(name))}"
    return f"{candidate.title} ({Path(name).name})" if kind == "file" else candidate.title
