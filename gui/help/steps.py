"""What the tour shows, step by step: a part of the window and a few words on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Step:
    """One step.

    Attributes:
        name: Its name.
        page: The page that must be in front, or empty.
        panel: The panel that must be in front, or empty.
        parts: Gives the widgets that are shown; none for a word about the whole.
    """

    name: str
    page: str = ""
    panel: str = ""
    parts: Callable[[], Sequence[QWidget]] = tuple


NAMES: Final = ("welcome", "levers", "charts", "binds", "targets", "reading", "pages", "files")
"""The steps in their order."""


def words(name: str) -> tuple[str, str]:
    """Title and text of a step, in the language of the window."""
    return {
        "welcome": (
            translate("tour", "Welcome to Mizan"),
            translate(
                "tour",
                "Move money and training places, and see at once what becomes of jobs, exports and skills until 2030. "
                "This tour takes a minute.",
            ),
        ),
        "levers": (
            translate("tour", "Start here: the levers"),
            translate(
                "tour",
                "Pull a slider or type an amount. The notch is the official value; the round arrow brings it back. "
                "Ctrl+Z takes back every step.",
            ),
        ),
        "charts": (
            translate("tour", "The answer, at once"),
            translate(
                "tour",
                "Points were published, the line is the median of 1,000 runs, the pale band holds nine runs in ten. "
                "The thin dashed line is the official plan, a diamond is a target.",
            ),
        ),
        "binds": (
            translate("tour", "What holds jobs back"),
            translate(
                "tour",
                "Demand, skills or seats, year by year. Where skills bind, more training places bring jobs; "
                "where demand binds, they bring fewer.",
            ),
        ),
        "targets": (
            translate("tour", "How likely is it?"),
            translate(
                "tour",
                "Every announced target with its probability and what is missing. Choose one to read what can be said "
                "about it, and where it comes from.",
            ),
        ),
        "reading": (
            translate("tour", "Two readings"),
            translate(
                "tour",
                "“As observed” takes what happened as evidence; “as planned” takes the plan at its word. Beside it you "
                "choose the years that the levers act on.",
            ),
        ),
        "pages": (
            translate("tour", "Look behind the result"),
            translate(
                "tour",
                "Every number has a source or is marked as judgement, and every equation can be read. F1 explains the "
                "page in front.",
            ),
        ),
        "files": (
            translate("tour", "Keep it"),
            translate(
                "tour",
                "A scenario is a small file that holds only your changes. Save it, send it, open a ready one from the "
                "File menu. Have a good time!",
            ),
        ),
    }[name]
