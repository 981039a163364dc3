"""Writing files so that neither a crash nor a full disk loses what was there."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import Final

FORGOTTEN: Final = 600
"""Seconds without a byte after which nobody writes a file any more."""


def write_safely(path: Path, write: Callable[[Path], object], *, backup: bool = False) -> None:
    """Write a file beside its place and move it there in one step.

    Args:
        path: Where it belongs. A link is followed; the mode of a file that is there is kept.
        write: Writes the content to the path that it is given.
        backup: Whether to keep what was there as ``<name>.bak``.

    Raises:
        OSError: If the folder or the disk does not let us, or a device or pipe is there; what was there is untouched.
    """
    place = Path(os.path.realpath(path))
    if place.exists() and not (place.is_file() or place.is_dir()):
        raise OSError("it is a device or pipe, not a file")
    with _beside(place) as fresh:
        write(fresh)
        _remove_forgotten(place, fresh.stat().st_mtime)
        if place.exists():
            shutil.copymode(place, fresh)
            if backup and place.read_bytes() == fresh.read_bytes():
                return
            if backup:
                keep_backup(place)
        _to_disk(fresh)
        fresh.replace(place)
    _to_disk(place.parent)


def keep_backup(path: Path) -> Path:
    """Copy a file to ``<name>.bak`` beside it and return that path.

    Raises:
        OSError: If it cannot be copied; an earlier backup is untouched.
    """
    kept = path.with_name(f"{path.name}.bak")
    with _beside(kept) as fresh:
        shutil.copyfile(path, fresh)
        shutil.copystat(path, fresh)
        _to_disk(fresh)
        fresh.replace(kept)
    return kept


def _remove_forgotten(path: Path, now: float) -> None:
    """Remove what programs left that were killed while they wrote this file or its backup, so that it does not gather.

    Args:
        path: The file.
        now: When a byte was written last, by the clock of the disk: what another window writes at this moment is young
            by it, whatever the clock of the desktop says.
    """
    fresh, kept = (re.escape(f".{stem[:50]}-") for stem in (path.stem, path.name))
    named = re.compile(rf"{fresh}[0-9a-f]{{8}}{re.escape(path.suffix)}|{kept}[0-9a-f]{{8}}\.bak")
    with suppress(OSError):
        for entry in [entry for entry in os.scandir(path.parent) if named.fullmatch(entry.name)]:
            if abs(entry.stat(follow_symlinks=False).st_mtime - now) > FORGOTTEN:
                Path(entry).unlink()


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """An unused name in the same folder; what is left there at the end is removed."""
    fresh = path.with_name(f".{path.stem[:50]}-{token_hex(4)}{path.suffix}")
    try:
        yield fresh
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _to_disk(path: Path) -> None:
    """Wait until a file or folder is on the disk, where the system can say so."""
    if path.is_dir() and os.name == "nt":
        return  # Windows opens no folders
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)
