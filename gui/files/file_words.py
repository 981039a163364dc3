"""What is said about scenario files, in the language of the window: what is wrong with them, and what to know."""

from collections.abc import Iterator
from functools import partial
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from gui.words.labels import END_OF_ISOLATE, FIRST_STRONG
from scenarios.results.cautions import Caution
from scenarios.storage.problem_words import recognised, recognised_limit
from scenarios.storage.problems import Problem, ScenarioFileError, printable

translate = QCoreApplication.translate

LEFT_TO_RIGHT: Final = "\u2066"


def caution(found: Caution) -> str:
    """What to know before reading results."""
    return found.text(str, lambda template: translate("cautions", template))


def told(problem: Problem) -> str:
    """One problem as rich text: where, what, what to do, and what may stand there."""
    place, *lines = (escape(line) for line in _lines(problem))
    return "<br>".join([*([f"<b>{place}</b>"] if place else []), *lines])


def told_plainly(error: ScenarioFileError) -> str:
    """Every problem of a file as plain text, with an empty line between them."""
    return "\n\n".join("\n".join(line for line in _lines(problem) if line) for problem in error.problems)


def _lines(problem: Problem) -> Iterator[str]:
    """Where a problem is, which may be empty, what and what to do, and what stands and may stand there."""
    yield " \u00b7 ".join(_places(problem))
    message = said(problem.message)
    if not message.startswith(problem.key or "\0"):  # a key is written as it stands in the file
        message = f"{message[:1].upper()}{message[1:]}"
    yield f"{message} {said(problem.fix)}".rstrip()
    if problem.found:
        yield translate("files", "Found: {found}").format(found=_isolated(LEFT_TO_RIGHT, problem.found))
    if problem.allowed:
        yield translate("files", "Allowed: {found}").format(found=_limit(problem.allowed))


def _limit(text: str) -> str:
    """What may stand there; numbers are grouped as everywhere in the window, with the point that files want."""
    known = recognised_limit(text)
    if known is None:
        return _isolated(LEFT_TO_RIGHT, text)
    group = QLocale().groupSeparator()
    return known.text(
        lambda part: _isolated(LEFT_TO_RIGHT, part).replace(",", group), lambda words: translate("problems", words)
    )


def said(text: str) -> str:
    """A sentence on a problem in the language of the window; one that nobody has translated in English."""
    known = recognised(text)
    if known is None:
        return _isolated(LEFT_TO_RIGHT, text)
    return known.text(partial(_isolated, FIRST_STRONG), lambda template: translate("problems", template))


def _isolated(start: str, text: str) -> str:
    """Words of a file or of English, kept from changing the order of those around them where these run to the left."""
    shown = printable(text)
    return f"{start}{shown}{END_OF_ISOLATE}" if shown and QApplication.isRightToLeft() else shown


def _places(problem: Problem) -> Iterator[str]:
    """Where a problem is."""
    if problem.cell:
        yield _isolated(LEFT_TO_RIGHT, problem.cell)
    if problem.line:
        yield translate("files", "line {line}").format(line=problem.line)
    if problem.key:
        yield printable(problem.key)
