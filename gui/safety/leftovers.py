"""What windows that crashed have left: unsaved edits, one file for each."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

from gui.files.file_words import told_plainly
from gui.safety.presence import Presence
from scenarios.storage.problems import ScenarioFileError, printable
from scenarios.storage.unsaved import Unsaved, read_unsaved


@dataclass(frozen=True)
class Leftover:
    """The unsaved edits of one window that runs no more.

    Attributes:
        path: The file that holds them.
        unsaved: The edits, or None where they cannot be read.
        problem: Why they cannot, or an empty text.
    """

    path: Path
    unsaved: Unsaved | None
    problem: str
    _lock: QLockFile

    def discard(self) -> None:
        """Remove the edits for good.

        Raises:
            OSError: If the file cannot be removed.
        """
        self.path.unlink(missing_ok=True)
        self.release()

    def release(self) -> None:
        """Let another window deal with them, or this one later."""
        self._lock.unlock()


def own_file(folder: Path, presence: Presence) -> Path:
    """Where this window keeps its unsaved edits."""
    return folder / f"{presence.name}.toml"


def left_behind(folder: Path, presence: Presence) -> list[Leftover]:
    """The edits that nobody deals with yet, the latest first; each is claimed until it is released."""
    found: list[Leftover] = []
    kept = {path.stem: path for path in folder.glob("*.toml") if not path.name.startswith(".")}
    for name in sorted(kept.keys() | set(presence.forgotten_locks())):
        lock = presence.claim(name)
        if lock is None:
            continue
        for torn in folder.glob(f".{name}-*"):  # the window ended while it wrote
            with suppress(OSError):
                torn.unlink()
        if name in kept and kept[name].exists():
            found.append(_leftover(kept[name], lock))
        else:
            lock.unlock()
    return sorted(found, key=lambda entry: entry.unsaved.time.timestamp() if entry.unsaved else 0.0, reverse=True)


def _leftover(path: Path, lock: QLockFile) -> Leftover:
    try:
        return Leftover(path, read_unsaved(path), "", lock)
    except ScenarioFileError as error:
        return Leftover(path, None, f"{printable(str(path))}\n{told_plainly(error)}", lock)
