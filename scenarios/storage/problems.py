"""What is wrong with a file, said so that its author can mend it."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

LONGEST_SHOWN: Final = 60
MOST_LISTED: Final = 12


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong in a document; see :class:`Problem` for the words."""

    key: str
    message: str
    fix: str
    found: str = ""
    allowed: str = ""


@dataclass(frozen=True)
class Problem:
    """One problem of a file.

    Attributes:
        file: The file as the user named it.
        key: The key that it is about, such as ``budget.it_industry.2027``; empty for the whole file.
        line: Line of the key, from 1, or None when there is none to point at.
        found: What stands there.
        allowed: What may stand there.
        message: What is wrong, in one sentence.
        fix: How to mend it, in one sentence.
        cell: Of a workbook, the sheet and the cell that it is about, such as ``sheet Levers, cell V9``; else empty.
    """

    file: str
    key: str
    line: int | None
    found: str
    allowed: str
    message: str
    fix: str
    cell: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "file", readable(self.file))

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        place = f"{self.file}, {self.cell}" if self.cell else place
        found = f" Found: {self.found}." if self.found else ""
        allowed = f" Allowed: {self.allowed}." if self.allowed else ""
        return printable(" ".join(f"{place}: {self.message}{found}{allowed} {self.fix}".split()))


class ScenarioFileError(Exception):
    """A scenario file cannot be read or written.

    Attributes:
        problems: Every problem found, in the order of the lines.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


def shown(value: object) -> str:
    """A value as a person would name it, short and printable whatever it holds."""
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int) and value.bit_length() > 200:
        return f"a number of about {int(value.bit_length() * 0.30103)} digits"
    return f"“{shortened(value, LONGEST_SHOWN - 2)}”" if isinstance(value, str) else shortened(str(value))


def shortened(text: str, longest: int = LONGEST_SHOWN) -> str:
    """A text without control characters, cut to a length that fits in a line."""
    return printable(text if len(text) <= longest else f"{text[: longest - 1]}…")


def readable(name: str) -> str:
    """The name of a file as text that can be written anywhere.

    A system hands a name on even if its bytes are not text, or not in the encoding that the locale speaks of: what is
    UTF-8 is read as such, for the rest stands a mark.
    """
    try:
        return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    except UnicodeEncodeError:  # half a sign, as Windows lets names have
        return name.encode("utf-8", "replace").decode("utf-8")


def printable(text: str) -> str:
    """A text with a mark in the place of every control character."""
    return "".join(sign if sign.isprintable() else "�" for sign in readable(text))


def uncontrolled(text: str) -> str:
    """A text in which no sign but tabs and line ends moves a terminal's cursor, whatever a file is called."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", readable(text))


_CONTROLS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that a misspelt one most likely means, or an empty text."""
    plain = name[:100].casefold().replace(" ", "_").replace("-", "_")
    found = get_close_matches(plain, list(known), n=1, cutoff=0.65)
    return found[0] if found else ""


def did_you_mean(name: str, known: Collection[str], otherwise: str) -> str:
    """A sentence that suggests the nearest name, or ``otherwise``."""
    suggestion = nearest(name, known)
    return f"Did you mean {suggestion}?" if suggestion else otherwise


def listed(names: Iterable[str]) -> str:
    """Names with commas, cut where there are very many."""
    every = list(names)
    rest = len(every) - MOST_LISTED
    return ", ".join(every) if rest <= 0 else f"{', '.join(every[:MOST_LISTED])} and {rest} more"
