"""Everything that can be wrong with a scenario document, found at once and said in words."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from scenarios.scenario import BASELINES, EXPORTS_BASES, FIRST_LEVER_YEAR, LAST_LEVER_YEAR
from scenarios.storage.meaning import findings_of_meaning
from scenarios.storage.migrations import CURRENT_FORMAT, Document
from scenarios.storage.problems import Finding, did_you_mean, listed, shown
from scenarios.storage.schema import ALLOWED_VALUES, ScenarioFile, Table
from simulation.parameters import READINGS

YEARS_ALLOWED: Final = f"{FIRST_LEVER_YEAR} to {LAST_LEVER_YEAR}"
DIGEST_ALLOWED: Final = "16 signs, 0 to 9 and a to f"


def check_format(document: Document, current: int = CURRENT_FORMAT) -> Finding | None:
    """Whether this version can read the document's format, the current one being ``current``."""
    if "format" not in document:
        return Finding(
            "format",
            "the file does not say its format.",
            f"Add the line “format = {current}” at the top.",
            allowed=str(current),
        )
    found = document["format"]
    if isinstance(found, bool) or not isinstance(found, int) or found < 0:
        return Finding(
            "format",
            "the format must be a whole number.",
            f"Write “format = {current}”.",
            shown(found),
            str(current),
        )
    if found > current:
        return Finding(
            "format",
            f"this file is from a newer version of Mizan; this version reads formats up to {current}.",
            "Open it with a newer version of the program.",
            shown(found),
            f"0 to {current}",
        )
    return None


def findings(document: Document) -> Iterator[Finding]:
    """Everything wrong with a document of the current format whose dotted names are joined."""
    yield from shape_findings(document, ScenarioFile, _CHOICES, ALLOWED_VALUES)
    yield from findings_of_meaning(document)


# What pydantic finds


def shape_findings(
    document: Document, shape: type[Table], choices: Mapping[str, Sequence[str]], allowed_values: Mapping[str, str]
) -> Iterator[Finding]:
    """What does not have the shape that it should have.

    Args:
        document: The document.
        shape: The shape of the whole.
        choices: Key to the texts that may stand there, where these are counted.
        allowed_values: What numbers may be, in words, by the first part of their key or by the last.
    """
    try:
        shape.model_validate(document)
    except ValidationError as error:
        for entry in error.errors(include_url=False, include_context=True):
            yield _shape_finding(entry, shape, choices, allowed_values)


def _shape_finding(
    error: ErrorDetails, shape: type[Table], choices_of: Mapping[str, Sequence[str]], allowed_values: Mapping[str, str]
) -> Finding:
    path = [str(part) for part in error["loc"] if part != "[key]"]
    key, found = ".".join(path), shown(error["input"])
    kind = error["type"]
    if kind == "extra_forbidden":
        return _unknown_key(shape, path)
    if kind == "missing":
        return Finding(key, f"{key} is missing.", f"Add the line “{path[-1]} = …”.")
    if kind == "string_pattern_mismatch" and error["loc"][-1] == "[key]":
        fix = "Remove the line or correct the year."
        return Finding(key, f"{shown(path[-1])} is not a year for which a lever can be set.", fix, "", YEARS_ALLOWED)
    if kind == "literal_error":
        choices = choices_of[path[-1]]
        fix = did_you_mean(str(error["input"]), choices, f"Choose one of them or leave out {path[-1]}.")
        return Finding(key, f"{key} has a value that is not known.", fix, found, listed(choices))
    if kind == "string_pattern_mismatch" and path[-1] == "digest":
        return Finding(key, f"{key} is no digest.", "Copy it as the program gave it.", found, DIGEST_ALLOWED)
    message, fix = _WORDS.get(kind, (f"is not right: {error['msg']}.", "Correct the value."))
    if kind == "greater_than_equal" and error["ctx"]["ge"] == 0:
        message = "must not be negative."
    return Finding(key, f"{key} {message}", fix.format(key=key), found, _allowed(error, path, allowed_values))


def _allowed(error: ErrorDetails, path: Sequence[str], allowed_values: Mapping[str, str]) -> str:
    """What may stand there, where that is not said by the message: a range, or how long a text may be."""
    if error["type"] == "string_too_long":
        return f"up to {error['ctx']['max_length']:,} signs"
    if error["type"] in ("too_short", "too_long"):
        least, most = (error["ctx"].get(end) for end in ("min_length", "max_length"))
        return f"at least {least:,}" if most is None else f"at most {most:,}"
    known = allowed_values.get(path[0]) or allowed_values.get(path[-1], "a finite number")
    return known if error["type"] in _NUMBER_ERRORS else ""


_CHOICES: Final[Mapping[str, Sequence[str]]] = {
    "baseline": BASELINES,
    "reading": READINGS,
    "exports_2030_base": EXPORTS_BASES,
}

_NUMBER_ERRORS: Final = frozenset(
    {"float_type", "finite_number", "int_type", "greater_than_equal", "less_than_equal", "less_than"}
)

_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "float_type": ("must be a number.", "Write a number without quotes, with a point for decimals."),
    "int_type": ("must be a whole number.", "Write it without quotes and decimals."),
    "finite_number": ("must be a finite number.", "Write an ordinary number."),
    "greater_than_equal": ("is too small.", "Write a value within these limits."),
    "less_than_equal": ("is too large.", "Write a value within these limits."),
    "less_than": ("is too large.", "Write a value within these limits."),
    "string_type": ("must be a text.", "Put it in quotes."),
    "string_unicode": ("is no text: some of its bytes stand for no sign.", "Write it anew."),
    "string_too_short": ("must not be empty.", "Write a few words."),
    "string_too_long": ("is too long.", "Shorten it."),
    "string_pattern_mismatch": (
        "holds signs that are not allowed there.",
        "Remove line breaks and control signs.",
    ),
    "dict_type": (
        "must be a table of values by name.",
        "Write “[{key}]” and below it one “name = value” a line.",
    ),
    "list_type": ("must be a list of tables.", "Write “[[{key}]]” before each of them."),
    "too_short": ("has too few entries.", "Add some."),
    "too_long": ("has too many entries.", "Leave some out."),
    "bool_type": ("must be true or false.", "Write it without quotes."),
    "model_type": ("must be a table.", "Write “[{key}]” and below it one “name = value” a line."),
}


def _unknown_key(shape: type[Table], path: Sequence[str]) -> Finding:
    """A key that no table knows, with the nearest that its table does know."""
    known = _known_keys(shape, path[:-1])
    fix = did_you_mean(path[-1], known, "Remove it or correct its name.")
    inside = f" in [{'.'.join(path[:-1])}]" if len(path) > 1 else ""
    return Finding(".".join(path), f"{shown(path[-1])} is not known{inside}.", fix, "", listed(known))


def _known_keys(shape: type[Table], path: Sequence[str]) -> Sequence[str]:
    """The keys of the table at the end of a path, which leads through tables, names that people choose, and lists."""
    kind: Any = shape
    for part in path:
        kind = kind.model_fields[part].annotation if _is_table(kind) else get_args(kind)[-1]
        options = [kind, *get_args(kind)]
        if get_origin(kind) not in (dict, list):
            kind = next(option for option in options if _is_table(option) or get_origin(option) in (dict, list))
    return tuple(kind.model_fields)


def _is_table(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Table)
