"""Scenario files: read with every problem at once, written without ever losing the old one."""

import codecs
import errno
import hashlib
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

import tomli_w

from scenarios.scenario import Scenario
from scenarios.storage.document import to_document
from scenarios.storage.migrations import CURRENT_FORMAT
from scenarios.storage.parsing import parse
from scenarios.storage.problems import Problem, ScenarioFileError, shortened
from scenarios.storage.writing import write_safely

__all__ = [
    "FilePath",
    "Problem",
    "ScenarioFileError",
    "content_digest",
    "content_of",
    "format_of",
    "load",
    "migrate_file",
    "save",
    "text_of",
    "whole_file",
]

LARGEST_FILE: Final = 1_000_000

FilePath = str | os.PathLike[str]


def load(path: FilePath) -> Scenario:
    """Read a scenario file; one of an older format is migrated in memory.

    Raises:
        ScenarioFileError: With every problem of the file.
    """
    return _read(path)[0]


def save(path: FilePath, scenario: Scenario) -> str:
    """Write a scenario file, keeping what was there as ``<name>.bak``.

    Returns:
        The digest of what the file holds now, as :func:`content_digest` gives it.

    Raises:
        ScenarioFileError: If the scenario could not be read again, or the file cannot be written; the old file is
            untouched.
    """
    file = os.fspath(path)
    text = text_of(scenario)
    parse(text, file)
    return write_text(file, text)


def write_text(file: str, text: str) -> str:
    """Write a text that has been checked, keeping what was there as ``<name>.bak``.

    Returns:
        The digest of what the file holds now, as :func:`content_digest` gives it.

    Raises:
        ScenarioFileError: If the file cannot be written; the old one is untouched.
    """
    try:
        with suppress(FileNotFoundError):
            _refuse_special(Path(file))
            _refuse_protected(Path(file))
        write_safely(Path(file), lambda fresh: fresh.write_bytes(text.encode()), backup=True)
    except (OSError, ValueError) as error:
        raise whole_file(
            file,
            f"the file cannot be written: {_reason(error)}. What was there is untouched.",
            "Choose another folder or name, or make room on the disk.",
        ) from error
    return _digest(text.encode())


def text_of(scenario: Scenario) -> str:
    """What a file of the scenario holds."""
    return tomli_w.dumps(to_document(scenario), multiline_strings=True)


def content_digest(path: FilePath) -> str:
    """A digest of what a file holds, to see whether it is still what was read or written; empty if there is none.

    Raises:
        OSError: If it cannot be read, or is no ordinary file.
    """
    try:
        _refuse_special(Path(path))
        with Path(path).open("rb") as opened:
            return _digest(opened.read(LARGEST_FILE + 1))
    except FileNotFoundError:
        return ""


def format_of(path: FilePath) -> int:
    """The format that a scenario file is written in.

    Raises:
        ScenarioFileError: With every problem of the file.
    """
    return _read(path)[1]


def migrate_file(path: FilePath) -> bool:
    """Rewrite a file of an older format in the current one, with a backup.

    Returns:
        Whether it was of an older format.

    Raises:
        ScenarioFileError: With every problem of the file; it is untouched then.
    """
    scenario, old_format = _read(path)
    if old_format < CURRENT_FORMAT:
        save(path, scenario)
    return old_format < CURRENT_FORMAT


def _read(path: FilePath) -> tuple[Scenario, int]:
    file = os.fspath(path)
    return parse(read_text(file), file)


def read_text(
    file: str,
    largest: int = LARGEST_FILE,
    too_large: str = "Scenario files hold a few hundred lines; check that this is one.",
) -> str:
    """The text of a file that is ordinary, small and UTF-8, with plain line ends.

    Args:
        file: The file as the user named it.
        largest: How many bytes it may have.
        too_large: What to do about one that has more.

    Raises:
        ScenarioFileError: If it is not.
    """
    content = content_of(file, largest, too_large)
    if _looks_like_utf16(content):
        raise whole_file(file, _OTHER_ENCODING, _ENCODING_FIX, "UTF-16")
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = f"byte 0x{content[error.start]:02x}"
        raise ScenarioFileError([Problem(file, "", line, found, "", _OTHER_ENCODING, _ENCODING_FIX)]) from error


_OTHER_ENCODING: Final = "the text is not UTF-8."
_ENCODING_FIX: Final = "Save it as UTF-8 (in Notepad: Save as, Encoding)."


def _looks_like_utf16(content: bytes) -> bool:
    """Whether it begins as texts in two bytes a sign do, with the mark of their order or without."""
    return content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or content[:4].count(0) == 2


def content_of(file: str, largest: int, too_large: str) -> bytes:
    """The content of a file that is ordinary and not too large.

    Args:
        file: The file as the user named it.
        largest: How many bytes it may have.
        too_large: What to do about one that has more.

    Raises:
        ScenarioFileError: If it is missing, special, too large or cannot be read.
    """
    try:
        _refuse_special(Path(file))
        with Path(file).open("rb") as opened:
            content = opened.read(largest + 1)
    except FileNotFoundError as error:
        raise whole_file(file, "there is no such file.", "Check the name and the folder.") from error
    except (OSError, ValueError) as error:
        message = f"the file cannot be read: {_reason(error)}."
        raise whole_file(file, message, "Check the name, and who may read it.") from error
    if len(content) > largest:
        size = f"{Path(file).stat().st_size:,} bytes"
        raise whole_file(file, "the file is too large.", too_large, size, f"up to {largest:,} bytes")
    return content


def _refuse_special(path: Path) -> None:
    """Let only ordinary files through, and names of files to come: opening a device or pipe may hang.

    Raises:
        OSError: If it is a folder, a device, a pipe or a socket.
    """
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise OSError("it is a folder")
    if not stat.S_ISREG(mode):
        raise OSError("it is a device or pipe, not a file")


def _refuse_protected(path: Path) -> None:
    """Respect a write-protection that moving a fresh file into the place of the old one would pass over.

    Raises:
        OSError: If the file is for reading alone.
    """
    if not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "it is write-protected")


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _reason(error: Exception) -> str:
    """What the operating system says, without its numbers."""
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return shortened(text[:1].lower() + text[1:])


def whole_file(file: str, message: str, fix: str, found: str = "", allowed: str = "") -> ScenarioFileError:
    """A problem of a file that is about no place in it."""
    return ScenarioFileError([Problem(file, "", None, found, allowed, message, fix)])
