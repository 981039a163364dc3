"""From the text of a scenario file to a scenario, or to every problem in it with its line."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Final

from scenarios.scenario import Scenario
from scenarios.storage.checks import check_format, findings
from scenarios.storage.document import joined, to_scenario
from scenarios.storage.migrations import CURRENT_FORMAT, Document, migrate, old_name
from scenarios.storage.problems import Finding, Problem, ScenarioFileError, shortened
from scenarios.storage.toml_lines import DEEPEST, LONGEST_WORD, MOST_WORDS, KeyLines, key_lines

MOST_PROBLEMS: Final = 100


def parse(text: str, file: str) -> tuple[Scenario, int]:
    """Read the text of a scenario file.

    Args:
        text: The text.
        file: The name that problems are to show.

    Returns:
        The scenario, and the format that the text is in.

    Raises:
        ScenarioFileError: With every problem of the text.
    """
    document, source, wrong_format = read_document(text, file, CURRENT_FORMAT)
    old_format: int = document["format"]
    document, twice = joined(migrate(document))
    every = chain(wrong_format, twice, findings(document))
    if problems := replace(source, format=old_format).problems(every):
        raise ScenarioFileError(problems)
    return to_scenario(document), old_format


def read_document(text: str, file: str, current: int) -> tuple[Document, "Source", list[Finding]]:
    """Read a TOML text that says which format it is in.

    Args:
        text: The text.
        file: The name that problems are to show.
        current: The newest format that this version reads.

    Returns:
        What the text holds, in the current format where it names none; where findings about it are looked up; and the
        finding that it names none.

    Raises:
        ScenarioFileError: If it is no TOML, or in a format of which nothing else can be said.
    """
    document, source = read_toml(text, file)
    wrong_format = check_format(document, current)
    if wrong_format and "format" in document:
        raise ScenarioFileError(source.problems([wrong_format]))
    return {"format": current, **document}, source, [wrong_format] if wrong_format else []


def read_toml(text: str, file: str) -> tuple[Document, "Source"]:
    """Read a TOML text of any kind.

    Args:
        text: The text.
        file: The name that problems are to show.

    Returns:
        What it holds, and where findings about it are looked up.

    Raises:
        ScenarioFileError: If it is not TOML, nests too deeply or says something twice.
    """
    lines = key_lines(text)
    if problems := list(_structure_problems(lines, file)):
        raise ScenarioFileError(problems)
    try:
        return tomllib.loads(text), Source(file, text, lines)
    except ValueError as error:
        raise ScenarioFileError([_syntax_problem(error, text, file)]) from error


# From findings to problems with a line


@dataclass(frozen=True)
class Source:
    """A text in which findings are looked up."""

    file: str
    text: str
    lines: KeyLines
    format: int = CURRENT_FORMAT

    def problems(self, every: Iterable[Finding]) -> list[Problem]:
        """The findings with their lines, in the order of the lines, and no more of them than a person can read."""
        remaining = iter(every)
        found = [self._problem(finding) for finding in islice(remaining, MOST_PROBLEMS)]
        found.sort(key=lambda problem: problem.line or 0)
        if next(remaining, None):
            found.append(Problem(self.file, "", None, "", "", "there are more problems.", "Mend these first."))
        return found

    def _problem(self, finding: Finding) -> Problem:
        first, dot, rest = finding.key.partition(".")
        line = self.lines.line_of(old_name(first, self.format) + dot + rest)
        found = finding.found
        if found in _NOT_FINITE and line:
            written = self.text.split("\n")[line - 1].partition("=")[2].partition("#")[0].strip()
            found = found if written.startswith(_OPENING) else written or found
        return Problem(self.file, finding.key, line, shortened(found), finding.allowed, finding.message, finding.fix)


_NOT_FINITE: Final = frozenset({"inf", "-inf", "nan"})
_OPENING: Final = ("[", "{")


# What stops before any value is looked at


def _structure_problems(lines: KeyLines, file: str) -> Iterator[Problem]:
    if lines.too_deep:
        place = lines.too_deep
        message = "tables or lists are nested too deeply."
        fix = "Such files need tables like [budget.it_industry] and values, nothing deeper."
        yield Problem(file, shortened(place.key), place.line, "", f"at most {DEEPEST} levels", message, fix)
    if lines.too_long:
        message, fix = "the file says more than any needs.", "Check that it is the one that you mean."
        allowed = f"up to {MOST_WORDS:,} words and signs, no word longer than {LONGEST_WORD:,} letters"
        yield Problem(file, "", lines.too_long, "", allowed, message, fix)
    for place in islice(lines.twice, MOST_PROBLEMS):
        first = lines.line_of(place.key)
        message = f"{shortened(place.key)} stands twice; the first time on line {first}."
        yield Problem(file, shortened(place.key), place.line, "", "", message, "Keep one of them.")


def _syntax_problem(error: ValueError, text: str, file: str) -> Problem:
    """What the TOML parser stumbled over."""
    rows = text.split("\n")
    if isinstance(error, tomllib.TOMLDecodeError):
        reason, _, place = str(error).partition(" (at ")
        stated = re.match(r"line (\d+)", place)
        line = int(stated[1]) if stated else len(text.rstrip().split("\n"))
        fix = _syntax_fix(rows[line - 1][:200])
    else:  # Python refuses to read whole numbers of many thousand digits
        reason = "A number has too many digits"
        line = next(number for number, row in enumerate(rows, 1) if re.search(r"[\d_]{4000}", row))
        fix = "Write a shorter number."
    message = f"this is not TOML: {reason[:1].lower()}{reason[1:]}."
    return Problem(file, "", line, shortened(rows[line - 1].strip()), "", message, fix)


def _syntax_fix(row: str) -> str:
    """What to do about a line that is no TOML, by what people most often mean by it."""
    if _COMMA_NUMBER.search(row):
        return _COMMA_FIX
    return _QUOTES_FIX if _TYPOGRAPHIC.search(row) else _SYNTAX_FIX


_COMMA_NUMBER: Final = re.compile(r"=\s*[-+]?\d[\d\s.,]*\d\s*(#|$)")
_COMMA_FIX: Final = "Write numbers with a point for decimals and nothing between thousands, such as 1100.5."
_TYPOGRAPHIC: Final = re.compile(r"=\s*[“”„«‘’]")
_QUOTES_FIX: Final = 'Put texts in straight quotes ("), not in those of a word processor.'
_SYNTAX_FIX: Final = "Write one “name = value” a line; texts go in quotes, table names in brackets."
