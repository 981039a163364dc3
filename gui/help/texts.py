"""The help texts: for each page or panel and language a file in ``resources/help``, HTML that starts with its title."""

import re
from functools import cache

from PySide6.QtCore import QLocale

from resources import resource

TITLE = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)


def language_code() -> str:
    """Two letters of the language that the window speaks."""
    return QLocale().name().partition("_")[0]


def has_text(topic: str) -> bool:
    """Whether there is help on a page or panel."""
    return resource("help", "en", f"{topic}.html").is_file()


def help_text(topic: str, code: str) -> str:
    """The help on a page or panel.

    Args:
        topic: Name of the page or panel.
        code: Two letters of a language; English stands in for one without the text.

    Raises:
        FileNotFoundError: If there is no help on it at all.
    """
    return _read(topic, code if resource("help", code, f"{topic}.html").is_file() else "en")


def title(text: str) -> str:
    """The title of a help text."""
    found = TITLE.search(text)
    return found.group(1).strip() if found else ""


@cache
def _read(topic: str, code: str) -> str:
    return resource("help", code, f"{topic}.html").read_text(encoding="utf-8")
