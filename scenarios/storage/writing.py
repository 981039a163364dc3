"""Writing files so that neither a crash nor a full disk loses what was there."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex


def write_safely(path: Path, write: Callable[[Path], object], *, backup: bool = False) -> None:
    """Write a file beside its place and move it there in one step.

    Args:
        path: Where it belongs. A link is followed; the mode of a file that is there is kept.
        write: Writes the content to the path that it is given.
        backup: Whether to keep what was there as ``<name>.bak``.

    Raises:
        OSError: If the folder or the disk does not let us; what was there is untouched.
    """
    place = Path(os.path.realpath(path))
    with _beside(place) as fresh:
        write(fresh)
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
