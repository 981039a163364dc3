"""What the window remembers between sessions: declared once, with type and default, and kept as TOML.

Qt's own settings are not used: they hold whole objects, and reading one of Python's runs whatever code the file names.
"""

import binascii
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

import tomli_w
from PySide6.QtCore import QByteArray

from scenarios.storage.files import read_text
from scenarios.storage.parsing import read_toml
from scenarios.storage.problems import ScenarioFileError
from scenarios.storage.writing import write_safely

Value = TypeVar("Value", str, int, float, QByteArray)

MOST_RECENT: Final = 8
RECENT: Final = "recent_files"
RECENT_FOLDERS: Final = "recent_folders"

LARGEST_FILE: Final = 200_000
"""Bytes of a file of settings; how docks are arranged takes some hundreds."""

LONGEST_NAME: Final = 4_000
"""Signs in the path of a recent file or folder."""

_UNWRITABLE: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """One remembered value.

    Attributes:
        key: Its name in the file.
        default: What counts until something is remembered; says of which type it is.
        is_allowed: Whether a value of that type makes sense.
    """

    key: str
    default: Value
    is_allowed: Callable[[Value], bool] = lambda _value: True


LANGUAGE: Final = Setting("language", "")
THEME: Final = Setting("theme", "system")
TEXT_SCALE: Final = Setting("text_scale", 1.0, lambda scale: 0.5 <= scale <= 4)
GEOMETRY: Final = Setting("geometry", QByteArray())
DOCKS: Final = Setting("docks", QByteArray())
MIRRORED_DOCKS: Final = Setting("mirrored_docks", QByteArray())
"""How docks are arranged where reading runs from right to left."""
TOUR_SEEN: Final = Setting("tour_seen", 0)
"""1 once the tour was finished or skipped: then it comes only when it is asked for."""


class Settings:
    """Reads and writes the remembered values; a damaged value counts as not remembered.

    Args:
        path: The file. Where it cannot be written, values are remembered until the window closes.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.set_aside: Path | None = None
        """Where a file was put that could not be read; None if there was none."""
        self._values = self._read()
        self._own: dict[str, Any] = {}
        """What this window has put there; other windows may put other things beside it."""

    def get(self, setting: Setting[Value]) -> Value:
        """The remembered value, or the default."""
        default = setting.default
        found = _as_kind(self._values.get(setting.key, default), default)
        return found if isinstance(found, type(default)) and setting.is_allowed(found) else default

    def put(self, setting: Setting[Value], value: Value) -> None:
        """Remember a value."""
        self._write(self._read(), setting.key, _plain(value))

    def recent_files(self) -> list[Path]:
        """The scenario files opened or saved last, the newest first."""
        return _names(self._values, RECENT)

    def add_recent_file(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        self._put_first(RECENT, path)

    def recent_folders(self) -> list[Path]:
        """The folders in which workshops were held last, the newest first."""
        return _names(self._values, RECENT_FOLDERS)

    def add_recent_folder(self, path: Path) -> None:
        """Put a folder first among the recent ones."""
        self._put_first(RECENT_FOLDERS, path)

    def _put_first(self, key: str, path: Path) -> None:
        there = self._read()
        names = [str(entry) for entry in dict.fromkeys([path, *_names(there, key), *_names(self._values, key)])]
        self._write(there, key, [name for name in names if _is_name(name)][:MOST_RECENT])

    def _read(self) -> dict[str, Any]:
        """What the file holds. One that cannot be read is put aside, so that nothing in it is lost."""
        try:
            return read_toml(read_text(str(self.path), LARGEST_FILE), str(self.path))[0]
        except ScenarioFileError as error:
            if not isinstance(error.__cause__, FileNotFoundError):
                with suppress(OSError):
                    self.set_aside = self.path.replace(self.path.with_name(f"{self.path.name}.unreadable"))
            return {}

    def _write(self, there: Mapping[str, Any], key: str, value: object) -> None:
        """Remember a value beside what stands in the file, whatever other windows and versions have put there."""
        self._values[key] = self._own[key] = value
        content = tomli_w.dumps({**there, **self._own}).encode()
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_safely(self.path, lambda fresh: fresh.write_bytes(content))


def _names(values: Mapping[str, Any], key: str) -> list[Path]:
    stored = values.get(key)
    return [Path(name) for name in stored if _is_name(name)][:MOST_RECENT] if isinstance(stored, list) else []


def _as_kind(found: object, default: object) -> object:
    """What a file holds as the kind of value that the default is, where that is possible."""
    if isinstance(default, float) and isinstance(found, int):
        return float(found) if abs(found) < 2**53 and not isinstance(found, bool) else None
    if isinstance(default, QByteArray) and isinstance(found, str):
        with suppress(binascii.Error, ValueError):
            return QByteArray(b64decode(found, validate=True))
    return None if isinstance(found, bool) else found


def _plain(value: str | float | QByteArray) -> str | float:
    """A value as TOML can hold it."""
    return b64encode(value.data()).decode() if isinstance(value, QByteArray) else value


def _is_name(name: object) -> bool:
    """Whether it can be the path of a file, be shown in a menu and be written again."""
    return isinstance(name, str) and 0 < len(name) <= LONGEST_NAME and not _UNWRITABLE.search(name)
