"""What a scenario can be held against: the baseline, pinned runs, the library, files."""

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from gui.words import labels, pin_words
from gui.work.pins import sign
from gui.work.session import Session
from scenarios.library import library
from scenarios.scenario import Scenario
from scenarios.storage.files import load

BASELINE: Final = "baseline"

A_FILE: Final = "file"
"""Key of the entry that asks for a file."""


class References(QObject):
    """Knows what there is to compare with now; a file that was opened once stays.

    Args:
        session: Whose pinned runs and baseline they are.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._files: dict[str, tuple[Path, Scenario]] = {}
        self._given: list[Scenario] = []

    def names(self) -> dict[str, str]:
        """Key to name of each, as it stands in a sentence; the one that asks for a file last."""
        found = {BASELINE: self.tr("the baseline")}
        for pin in self._session.pins:
            found[f"pin:{pin.number}"] = f"{sign(pin.number)} {pin_words.name(pin)}"
        quoted = self.tr("“{title}”")
        found |= {f"library:{name}": quoted.format(title=labels.library_name(name)) for name in library()}
        found |= {_given(place): quoted.format(title=entry.title) for place, entry in enumerate(self._given)}
        of_file = self.tr("“{title}” ({file})")
        for key, (path, scenario) in self._files.items():
            found[key] = of_file.format(title=scenario.title, file=path.name)
        return found | {A_FILE: self.tr("a file…")}

    def scenario(self, key: str) -> Scenario:
        """The scenario of one of them; the baseline where it is there no more."""
        if key in self._files:
            return self._files[key][1]
        kind, _, name = key.partition(":")
        if kind == "given":
            return self._given[int(name)]
        if kind == "library":
            return _shipped(name)
        pinned = (pin.results.scenario for pin in self._session.pins if kind == "pin" and name == str(pin.number))
        return next(pinned, self._session.scenario.without_differences())

    def open(self, path: Path) -> str:
        """Take in a file, and give its key; a file that was taken in before is read again.

        Raises:
            ScenarioFileError: With every problem of the file.
        """
        key = f"file:{path}"
        self._files[key] = path, load(path)
        return key

    def take_in(self, scenario: Scenario) -> str:
        """Take in a scenario from elsewhere in the window, and give its key."""
        if scenario not in self._given:
            self._given.append(scenario)
        return _given(self._given.index(scenario))


def _given(place: int) -> str:
    return f"given:{place}"


@cache
def _shipped(name: str) -> Scenario:
    return load(library()[name])
