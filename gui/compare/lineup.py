"""Which scenarios stand side by side, and which of them the others are held against."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from gui.why.references import A_FILE, BASELINE, References
from gui.work.session import Session
from scenarios.comparison.compare import LETTERS, MOST_SCENARIOS, Candidate
from scenarios.scenario import Scenario
from scenarios.storage.files import ScenarioFileError

CURRENT: Final = "current"
"""Key of the scenario that is edited."""


class Lineup(QObject):
    """The baseline, the scenario that is edited and the pinned runs, and whatever is added.

    Args:
        session: Whose scenario and pinned runs they are.
    """

    changed = Signal()
    """Another scenario stands there, one is gone, or another one is the reference."""
    refused = Signal(str)
    """A scenario was not added; carries the reason in words."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._references = References(session, self)
        self._keys = [BASELINE, CURRENT]
        self._pins: frozenset[str] = frozenset()
        self.reference = BASELINE
        self.broken: dict[Path, ScenarioFileError] = {}
        """Files that could not be read, with their problems."""
        session.pins_changed.connect(self._follow_pins)
        self._follow_pins()

    @property
    def keys(self) -> tuple[str, ...]:
        """What stands side by side, in its order."""
        return tuple(self._keys)

    @property
    def place(self) -> int:
        """Position of the reference."""
        return self._keys.index(self.reference)

    def known(self) -> dict[str, str]:
        """Key to name of each that stands there or could be added."""
        found = {CURRENT: self.tr("This scenario")}
        found |= {key: name[:1].upper() + name[1:] for key, name in self._references.names().items()}
        return found

    def names(self) -> dict[str, str]:
        """Key to name of each that stands there, in its order."""
        known = self.known()
        return {key: known[key] for key in self._keys}

    def letters(self) -> dict[str, str]:
        """Key to letter of each."""
        return {key: letter.upper() for key, letter in zip(self._keys, LETTERS, strict=False)}

    def offered(self) -> dict[str, str]:
        """Key to name of what could be added, beside files."""
        known = self._references.names()
        return {key: name for key, name in known.items() if key not in self._keys and key != A_FILE}

    def scenario(self, key: str) -> Scenario:
        """One of the scenarios, as it is now."""
        return self._session.scenario if key == CURRENT else self._references.scenario(key)

    def candidates(self) -> list[Candidate]:
        """All of them, to be compared."""
        return [Candidate(key, name, self.scenario(key)) for key, name in self.names().items()]

    def add(self, key: str) -> None:
        """Put one more at the end."""
        if self._take(key):
            self.changed.emit()

    def add_scenario(self, scenario: Scenario) -> None:
        """Put a scenario from elsewhere in the window at the end."""
        self.add(self._references.take_in(scenario))

    def remove(self, key: str) -> None:
        """Take one away; the first of the others becomes the reference if it was that."""
        self._keys.remove(key)
        self._keep_reference()
        self.changed.emit()

    def hold_against(self, key: str) -> None:
        """Hold the others against this one."""
        self.reference = key
        self.changed.emit()

    def open(self, paths: Iterable[Path]) -> None:
        """Add files; those that cannot be read are kept with their problems, and stop no other."""
        for path in paths:
            self.broken.pop(path, None)
            try:
                key = self._references.open(path)
            except ScenarioFileError as error:
                self.broken[path] = error
                continue
            self._take(key)
        self.changed.emit()

    def forget_broken(self) -> None:
        """Let go of the files that could not be read."""
        self.broken.clear()
        self.changed.emit()

    def _take(self, key: str) -> bool:
        if key in self._keys:
            return False
        if len(self._keys) == MOST_SCENARIOS:
            self.refused.emit(self.tr("No more than {most} scenarios fit side by side.").format(most=MOST_SCENARIOS))
            return False
        self._keys.append(key)
        return True

    def _follow_pins(self) -> None:
        """Let pinned runs come and go by themselves; one that was taken away stays away."""
        now = frozenset(f"pin:{pin.number}" for pin in self._session.pins)
        fresh, gone = sorted(now - self._pins), self._pins - now
        self._pins = now
        self._keys = [key for key in self._keys if key not in gone]
        for key in fresh:
            self._take(key)
        self._keep_reference()
        self.changed.emit()

    def _keep_reference(self) -> None:
        if self.reference not in self._keys:
            self.reference = self._keys[0]
