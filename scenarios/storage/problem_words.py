"""The sentences on problems of scenario files, so that a window can say them in its own language.

Problems carry plain English text, as commands print it and machines read it. A sentence is recognised by its template;
one that is not known here stays as it is.
"""

import re
from functools import cache
from typing import Final

from scenarios.language.sentences import Sentence

MESSAGES: Final = (
    "{key} is missing.",
    "{key} is not known in [{table}].",
    "{key} is not known.",
    "{key} is given in two ways.",
    "{key} stands twice; the first time on line {line}.",
    "{key} is not a year for which a lever can be set.",
    "{key} has a value that is not known.",
    "{key} must be a number.",
    "{key} must be a whole number.",
    "{key} must be a finite number.",
    "{key} must not be negative.",
    "{key} is too small.",
    "{key} is too large.",
    "{key} must be a text.",
    "{key} is no digest.",
    "{key} must not be empty.",
    "{key} is too long.",
    "{key} holds signs that are not allowed there.",
    "{key} must be a table of values by name.",
    "{key} must be a table.",
    "the shares of {lever} in {year} sum to {total}, not to 1.",
    "there is no assumption {name}.",
    "{name} lies outside its range.",
    "{name} is a fixed number.",
    "there is no lever or assumption {name} to remark on.",
    "tables or lists are nested too deeply.",
    "this is not TOML: {reason}.",
    "the text is not UTF-8.",
    "there is no such file.",
    "the file is too large.",
    "the file cannot be read: {reason}.",
    "the file does not say its format.",
    "the format must be a whole number.",
    "this file is from a newer version of Mizan; this version reads formats up to {format}.",
)
"""What is wrong."""

REMEDIES: Final = (
    "Did you mean {name}?",
    "Add the line “{line}”.",
    "Add the line “{line}” at the top.",
    "Write “{line}”.",
    "Open it with a newer version of the program.",
    "Keep one of them.",
    "Remove it or correct its name.",
    "Remove the line or correct the year.",
    "Choose one of them or leave out {key}.",
    "Write a number without quotes, with a point for decimals.",
    "Write it without quotes and decimals.",
    "Write an ordinary number.",
    "Write a shorter number.",
    "Write a value within these limits.",
    "Put it in quotes.",
    "Write a few words.",
    "Shorten it.",
    "Remove line breaks and control signs.",
    "Copy it as the program gave it.",
    "Write “[{key}]” and below it one “name = value” a line.",
    "Make them sum to 1; a share that is not given keeps its official value.",
    "It has parts: {parts}.",
    "“list assumptions” shows all of them.",
    "Choose a value within the range.",
    "Name a lever such as budget or budget.it_industry.",
    "Such files need tables like [budget.it_industry] and values, nothing deeper.",
    "Write numbers with a point for decimals and nothing between thousands, such as 1100.5.",
    'Put texts in straight quotes ("), not in those of a word processor.',
    "Write one “name = value” a line; texts go in quotes, table names in brackets.",
    "Save it as UTF-8 (in Notepad: Save as, Encoding).",
    "Check the name and the folder.",
    "Check the name, and who may read it.",
    "Scenario files hold a few hundred lines; check that this is one.",
)
"""What to do about it."""

LIMITS: Final = (
    "{low} to {high} (MAD million a year)",
    "{low} to {high} (places a year)",
    "{low} to {high} (a share)",
    "{low} to {high} {unit}",
    "{low} to {high}",
    "only {most}",
    "at least {least}",
    "at most {most}",
    "a finite number",
    "up to {most} signs",
    "up to {most} words and signs, no word longer than {longest} letters",
)
"""What may stand there."""

_NUMBERS: Final = frozenset({"low", "high", "least", "most", "longest"})
"""Places of limits that hold numbers and nothing else."""


def recognised(text: str) -> Sentence[str] | None:
    """The sentence that the message or the remedy of a problem is, or None for one that is not known."""
    return _recognised(text, (*MESSAGES, *REMEDIES))


def recognised_limit(text: str) -> Sentence[str] | None:
    """The sentence that says what may stand there, or None for names to choose from and others that are not known."""
    return _recognised(text, LIMITS)


def _recognised(text: str, templates: tuple[str, ...]) -> Sentence[str] | None:
    for template, pattern in _patterns(templates):
        if found := pattern.fullmatch(text):
            return Sentence(template, found.groupdict())
    return None


@cache
def _patterns(templates: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The templates, those that say most first, with what recognises each."""
    every = sorted(templates, key=lambda template: -len(re.sub(r"\{\w+\}", "", template)))
    return tuple((template, _pattern(template)) for template in every)


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", template)
    return re.compile(
        "".join(_place(part) if number % 2 else re.escape(part) for number, part in enumerate(parts)), re.DOTALL
    )


def _place(name: str) -> str:
    return f"(?P<{name}>{r'[-+.,e0-9]+' if name in _NUMBERS else '.+?'})"
