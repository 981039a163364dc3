"""What is said about scenario files, in the language of the window: what is wrong with them, and what to know."""

from collections.abc import Iterator
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication

from scenarios.results.cautions import Caution
from scenarios.storage.problems import Problem, printable

translate = QCoreApplication.translate

LEFT_TO_RIGHT: Final = "\u2066"
END_OF_ISOLATE: Final = "\u2069"


def caution(found: Caution) -> str:
    """What to know before reading results."""
    return found.text(str, lambda template: translate("cautions", template))


def told(problem: Problem) -> str:
    """One problem as rich text: where, what, and what may stand there.

    The sentences on what is wrong are those of the commands, in English.
    """
    message = f"{problem.message[:1].upper()}{problem.message[1:]} {problem.fix}"
    lines = [escape(f"{LEFT_TO_RIGHT}{printable(message)}{END_OF_ISOLATE}")]
    if place := " \u00b7 ".join(_places(problem)):
        lines.insert(0, f"<b>{escape(place)}</b>")
    found, allowed = translate("files", "Found: {found}"), translate("files", "Allowed: {found}")
    for text, value in ((found, problem.found), (allowed, problem.allowed)):
        if value:
            lines.append(escape(text.format(found=printable(value))))
    return "<br>".join(lines)


def _places(problem: Problem) -> Iterator[str]:
    """Where a problem is."""
    if problem.line:
        yield translate("files", "line {line}").format(line=problem.line)
    if problem.key:
        yield printable(problem.key)
