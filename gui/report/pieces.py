"""What pages are set from: pieces that are never cut, each with its height and a word on what follows it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QPainter

from gui.report.text import SUBHEADING, Lines, Paper, Style

Paint = Callable[[QPainter, float], None]
"""Paints a piece with its upper edge at a height."""


@dataclass(frozen=True)
class Piece:
    """A stretch of a page.

    Attributes:
        height: Its height in units of the device.
        paint: What paints it, or None for an empty stretch, which is left out at the top of a page.
        holds_next: Whether the next piece must stand on the same page.
        repeated: What stands above it when it opens a page: the heading of its table.
    """

    height: float
    paint: Paint | None = None
    holds_next: bool = False
    repeated: tuple["Piece", ...] = ()


def space(paper: Paper, points: float, *, holds_next: bool = False) -> Piece:
    """An empty stretch."""
    return Piece(paper.units(points), None, holds_next)


def paragraph(
    paper: Paper, text: str, style: Style, left: float, width: float, *, holds_next: bool = False
) -> list[Piece]:
    """A paragraph as one piece a line. Neither its first nor its last line stands alone on a page.

    Args:
        paper: What it is written on.
        text: The text.
        style: How it looks.
        left: Where its lines begin on the left.
        width: Width of its lines.
        holds_next: Whether what follows must stand on the page of its last line, as for a heading.
    """
    lines = Lines(paper, text, style, width)
    last = len(lines.heights) - 1

    def painter_of(number: int) -> Paint:
        return lambda painter, top: lines.paint_line(painter, number, left, top)

    return [
        Piece(height, painter_of(number), holds_next or (number < last and number in (0, last - 1)))
        for number, height in enumerate(lines.heights)
    ]


def subheading(paper: Paper, text: str, left: float, width: float) -> Iterator[Piece]:
    """What stands above a table or a list, with the room around it."""
    yield space(paper, 8, holds_next=True)
    yield from paragraph(paper, text, SUBHEADING, left, width, holds_next=True)
    yield space(paper, 2, holds_next=True)


def holding(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces on one page with what follows them."""
    return [replace(piece, holds_next=True) for piece in pieces]
