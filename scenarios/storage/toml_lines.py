"""On which line each key of a TOML text stands.

The TOML parser of the standard library keeps no line numbers, takes minutes over a key of many thousand parts, and
gives up within deep brackets. This scan reads the text once from front to back, only to find keys and depth; whether
the text is right is for the parser to say.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

Key = tuple[str, ...]

DEEPEST: Final = 12
"""Levels of tables or brackets; scenario files need four."""

LONGEST_WORD: Final = 200_000
"""Signs of a number or of a name without quotes, for which the TOML parser needs a hundred bytes each."""

MOST_WORDS: Final = 200_000
"""Words, texts, signs and lines; the files of a workshop with a hundred teams and a hundred rounds need as many."""

# Repeats are possessive: a parser that remembers where it might go back to needs a hundred bytes for each sign.
_TOKEN: Final = re.compile(
    r'''
    (?P<comment>\#[^\n]*)
    | (?P<text>
        """(?:[^"\\]++|\\.|"(?!""(?!")))*+(?:"""|\\?\Z)
        | \'\'\'(?:[^']++|'(?!\'\'(?!')))*+(?:\'\'\'|\Z)
        | "(?:[^"\\\n]++|\\[^\n])*+"?
        | '[^'\n]*+'?
      )
    | (?P<newline>\n)
    | (?P<open>[\[{])
    | (?P<close>[\]}])
    | (?P<bare>[^\s\#"'\[\]{}=.,]+)
    | (?P<sign>[=.,])
    ''',
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True)
class Place:
    """A line of a file and the key that it is about."""

    key: str
    line: int


@dataclass(frozen=True)
class KeyLines:
    """Where the keys of a text stand.

    Attributes:
        lines: Key, its parts joined by dots, to its line. The entries of a list of tables are numbered from 0.
        twice: Keys that stand more than once, each with the line where it does so again.
        too_deep: The first key or bracket below more levels than any scenario needs, or None.
        too_long: The line from which on it says more than any file needs, or None.
    """

    lines: Mapping[str, int]
    twice: Sequence[Place]
    too_deep: Place | None
    too_long: int | None = None

    def line_of(self, key: str) -> int | None:
        """Line of a key, or of the nearest table around it; None when not even that is in the text."""
        while key and key not in self.lines:
            key = key.rpartition(".")[0]
        return self.lines.get(key)


@dataclass
class _Scan:
    """How far a scan has come."""

    line: int = 1
    is_too_long: bool = False
    table: Key = ()
    lines: dict[str, int] = field(default_factory=dict)
    stated: set[tuple[str, bool]] = field(default_factory=set)
    twice: list[Place] = field(default_factory=list)
    entries: dict[str, int] = field(default_factory=dict)

    def opened(self, parts: Key, *, is_entry: bool) -> Key:
        """The key of a table that begins, with the number of the entry behind each list: ``rounds.0.files.1``.

        Args:
            parts: Its key as it stands there.
            is_entry: Whether it is one more entry of a list, in double brackets.
        """
        whole: Key = ()
        for place, part in enumerate(parts, 1):
            whole = (*whole, part)
            key = ".".join(whole)
            if is_entry and place == len(parts):
                self.entries[key] = self.entries.get(key, -1) + 1
            if key in self.entries:
                whole = (*whole, str(self.entries[key]))
        return whole

    def note(self, parts: Key, *, is_table: bool) -> None:
        key = ".".join(parts)
        if (key, is_table) in self.stated:
            self.twice.append(Place(key, self.line))
        self.stated.add((key, is_table))
        for end in range(1, len(parts) + 1):
            self.lines.setdefault(".".join(parts[:end]), self.line)


def key_lines(text: str) -> KeyLines:
    """Find the keys of a TOML text, right or wrong, in time proportional to its length."""
    scan = _Scan()
    for statement in _statements(text, scan):
        if statement.depth > DEEPEST or len(statement.parts) > DEEPEST:
            place = Place(".".join(statement.parts[:3]) + "…", scan.line)
            return KeyLines(scan.lines, scan.twice, place)
        if statement.brackets:
            scan.table = scan.opened(statement.parts, is_entry=statement.brackets > 1)
            scan.note(scan.table, is_table=True)
        else:
            scan.note((*scan.table, *statement.parts), is_table=False)
    return KeyLines(scan.lines, scan.twice, None, scan.line if scan.is_too_long else None)


@dataclass
class _Statement:
    """A table header (one or two brackets) or the key of a value."""

    parts: Key = ()
    brackets: int = 0
    depth: int = 0


def _tokens(text: str, scan: _Scan) -> Iterator[re.Match[str]]:
    """The words, texts and signs of a text, until there are too many of them or a word is too long."""
    for count, token in enumerate(_TOKEN.finditer(text)):
        is_endless = token.lastgroup == "bare" and token.end() - token.start() > LONGEST_WORD
        if count == MOST_WORDS or is_endless:
            scan.is_too_long = True
            return
        yield token


def _statements(text: str, scan: _Scan) -> Iterator[_Statement]:
    """The statements of a text, each while ``scan`` stands on its line; again when brackets run deep."""
    statement, in_key, depth = _Statement(), True, 0
    for token in _tokens(text, scan):
        kind, found = token.lastgroup, token.group()
        if kind == "newline":
            scan.line += 1
            if depth <= 0 or in_key:
                statement, in_key, depth = _Statement(), True, 0
        elif in_key:
            in_key = _read_key(statement, str(kind), found)
            if len(statement.parts) > DEEPEST or (not in_key and statement.parts):
                yield statement
        else:
            depth += {"open": 1, "close": -1}.get(str(kind), 0)
            if depth > DEEPEST:
                yield _Statement(statement.parts, depth=depth)
        if kind == "text":
            scan.line += found.count("\n")


def _read_key(statement: _Statement, kind: str, found: str) -> bool:
    """Take one token into a statement; False when its key is complete."""
    if kind == "open" and not statement.parts:
        statement.brackets += 1
    elif kind == "bare":
        statement.parts = (*statement.parts, found)
    elif kind == "text":
        statement.parts = (*statement.parts, found[1:].removesuffix(found[0]))
    return not (found == "=" or kind == "close")
