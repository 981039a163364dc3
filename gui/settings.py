"""What the window remembers between sessions: declared once, with type and default."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

Value = TypeVar("Value", str, int, float, QByteArray)

MOST_RECENT: Final = 8


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """One remembered value."""

    key: str
    default: Value


LANGUAGE: Final = Setting("language", "")
THEME: Final = Setting("theme", "system")
TEXT_SCALE: Final = Setting("text_scale", 1.0)
GEOMETRY: Final = Setting("geometry", QByteArray())
DOCKS: Final = Setting("docks", QByteArray())
MIRRORED_DOCKS: Final = Setting("mirrored_docks", QByteArray())
"""How docks are arranged where reading runs from right to left."""
TOUR_SEEN: Final = Setting("tour_seen", 0)
"""1 once the tour was finished or skipped: then it comes only when it is asked for."""


class Settings:
    """Reads and writes the remembered values; a damaged value counts as not remembered."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def get(self, setting: Setting[Value]) -> Value:
        """The remembered value, or the default."""
        default = setting.default
        try:
            found = self._store.value(setting.key, default, type(default))
        except (TypeError, ValueError):
            return default
        return found if isinstance(found, type(default)) else default

    def put(self, setting: Setting[Value], value: Value) -> None:
        """Remember a value."""
        self._store.setValue(setting.key, value)

    def recent_files(self) -> list[Path]:
        """The scenario files opened or saved last, the newest first."""
        stored = self._store.value("recent_files", [])
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [Path(name) for name in names if isinstance(name, str)]

    def add_recent_file(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        others = [entry for entry in self.recent_files() if entry != path]
        self._store.setValue("recent_files", [str(entry) for entry in [path, *others][:MOST_RECENT]])
