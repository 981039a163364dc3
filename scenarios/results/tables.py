"""Tables for people to read."""

import re
import shutil
import sys
import textwrap
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from scenarios.storage.problems import uncontrolled

WIDTH_WITHOUT_TERMINAL: Final = 160
NARROWEST_WORDS: Final = 16
PARAGRAPH_WIDTH: Final = 100
GAP: Final = "  "

_NUMBER: Final = re.compile(r"[-+<>]? ?\d")


def text_table(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]], width: int | None = None) -> str:
    """A table as text. Nothing is ever cut: columns of words are folded, and if that is not enough lines run over.

    Args:
        title: What stands above it.
        columns: Headings.
        rows: Cells; a column of numbers is aligned to the right.
        width: Signs in a line; None for what the terminal has.
    """
    rows = [[uncontrolled(cell) for cell in row] for row in rows]
    cells_of = [[row[place] for row in [columns, *rows]] for place in range(len(columns))]
    is_words = [not all(_NUMBER.match(cell) for cell in cells[1:]) for cells in cells_of]
    widths = _fitted(cells_of, is_words, (width or _terminal_width()) - len(GAP) * (len(columns) - 1))
    lines = [
        title,
        "",
        *_lines(columns, widths, is_words),
        GAP.join("─" * wide for wide in widths),
        *(line for row in rows for line in _lines(row, widths, is_words)),
    ]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def paragraph(text: str, width: int = PARAGRAPH_WIDTH) -> str:
    """A text in lines of a length that is read easily; a sign for per cent stays with its number."""
    return textwrap.fill(text.replace(" %", "\N{NO-BREAK SPACE}%"), width).replace("\N{NO-BREAK SPACE}", " ")


def _terminal_width() -> int:
    on_terminal = sys.stdout is not None and sys.stdout.isatty()
    return shutil.get_terminal_size().columns if on_terminal else WIDTH_WITHOUT_TERMINAL


def _fitted(cells_of: Sequence[Sequence[str]], is_words: Sequence[bool], room: int) -> list[int]:
    """Take width from the widest columns of words until the line fits or they are as narrow as may be."""
    widths = [max(map(len, cells)) for cells in cells_of]
    longest_word = [max((len(word) for cell in cells for word in cell.split()), default=0) for cells in cells_of]
    while sum(widths) > room:
        words = [
            place
            for place, wide in enumerate(widths)
            if is_words[place] and wide > max(NARROWEST_WORDS, longest_word[place])
        ]
        if not words:
            break
        widest = max(words, key=lambda place: widths[place])
        widths[widest] -= 1
    return widths


def _lines(cells: Sequence[str], widths: Sequence[int], is_words: Sequence[bool]) -> Iterator[str]:
    """The lines of one row: cells of words are folded between words."""
    folded = [
        (textwrap.wrap(cell, wide, break_long_words=False, break_on_hyphens=False) if words else [cell]) or [""]
        for cell, wide, words in zip(cells, widths, is_words, strict=True)
    ]
    for line in zip_longest(*folded, fillvalue=""):
        yield GAP.join(
            f"{part:<{wide}}" if words else f"{part:>{wide}}"
            for part, wide, words in zip(line, widths, is_words, strict=True)
        )
