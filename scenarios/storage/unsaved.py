"""Unsaved edits, kept in a file of their own so that a crash or a power cut loses next to nothing."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import tomli_w

from scenarios.scenario import Scenario
from scenarios.storage.files import LARGEST_FILE, content_of, text_of, whole_file
from scenarios.storage.parsing import parse, read_toml
from scenarios.storage.writing import write_safely

LARGEST: Final = 3 * LARGEST_FILE
"""Bytes of a file of this kind: the text of a scenario, some of it escaped, and a few lines."""


@dataclass(frozen=True)
class Unsaved:
    """A scenario with edits that its own file does not hold.

    Attributes:
        scenario: The scenario as it was edited last.
        file: The file that it came from, or None.
        seen: Digest of that file when it was read or written last (:func:`scenarios.storage.files.content_digest`),
            or an empty text.
        time: When it was kept, with its zone.
    """

    scenario: Scenario
    file: Path | None
    seen: str
    time: datetime


def keep_unsaved(path: Path, unsaved: Unsaved) -> None:
    """Write unsaved edits in one step; what was kept before stays whole when that fails.

    Raises:
        OSError: If the folder or the disk does not let us.
    """
    document = {
        "file": "" if unsaved.file is None else str(unsaved.file),
        "seen": unsaved.seen,
        "time": unsaved.time,
        "scenario": text_of(unsaved.scenario),
    }
    text = tomli_w.dumps(document, multiline_strings=True)
    write_safely(path, lambda fresh: fresh.write_bytes(text.encode("utf-8", "surrogateescape")))


def read_unsaved(path: Path) -> Unsaved:
    """Read unsaved edits.

    Raises:
        ScenarioFileError: If they cannot be read, with every problem.
    """
    fix = "Open the file in a text editor: what can be saved of it stands there."
    content = content_of(str(path), LARGEST, fix)
    document, _ = read_toml(content.decode("utf-8", "surrogateescape"), str(path))
    try:
        file, seen, time, text = (document[key] for key in ("file", "seen", "time", "scenario"))
        are_texts = all(isinstance(entry, str) for entry in (file, seen, text))
        if not (are_texts and isinstance(time, datetime) and time.tzinfo is not None):
            raise ValueError("its entries are not of the right kind")
        if "\0" in file:
            raise ValueError("no file can have the name that it gives")
    except (ValueError, KeyError) as error:
        message = f"these unsaved edits cannot be read: {error}."
        raise whole_file(str(path), message, fix) from error
    scenario, _ = parse(text, str(path))
    return Unsaved(scenario, Path(file) if file else None, seen, time)
