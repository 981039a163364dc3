"""Hints that are texts to read."""

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtWidgets import QWidget

HINT_LETTERS: Final = 56
HINT_SHOWN_FOR: Final = 60_000
"""Width of a hint in letters, and milliseconds for which it stays."""

PARAGRAPH: Final = "<p style='white-space: pre-wrap'>{}</p>"
"""Keeps narrow spaces within numbers, which would widen and break otherwise."""


def hint(widget: QWidget, paragraphs: Sequence[str]) -> str:
    """Paragraphs as a hint of a width that reads well; the first stands out."""
    if not paragraphs:
        return ""
    first, *rest = map(escape, paragraphs)
    direction = "rtl" if widget.isRightToLeft() else "ltr"
    width = HINT_LETTERS * widget.fontMetrics().averageCharWidth()
    inside = "".join(PARAGRAPH.format(paragraph) for paragraph in (f"<b>{first}</b>", *rest))
    return f"<table width='{width}' dir='{direction}'><tr><td>{inside}</td></tr></table>"
