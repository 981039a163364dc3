"""Rows as text for spreadsheets and programs, in which no cell can become a formula.

A spreadsheet computes a cell that begins with ``=``, ``+``, ``-`` or ``@``, wherever its text comes from: a title such
as ``=HYPERLINK(…)`` in a team's file would be run by whoever opens the table. Such a text gets an apostrophe in front,
as people type it. The same holds after a line break and after a semicolon, which begin a cell where a French or Arabic
spreadsheet opens a file with commas. :func:`unguarded` takes exactly these apostrophes away again.
"""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

Cell = str | int | float | bool | None

_BEGINS: Final = r"(?:^|(?<=[;\n\r]))"
_COMPUTED: Final = re.compile(_BEGINS + r"(?='*[=+\-@\t\r])")
_GUARDED: Final = re.compile(_BEGINS + r"'(?='*[=+\-@\t\r])")


def guarded(text: str) -> str:
    """A text as it may stand in a cell: with an apostrophe wherever a spreadsheet would begin to compute."""
    return _COMPUTED.sub("'", text)


def unguarded(text: str) -> str:
    """The text that :func:`guarded` was given."""
    return _GUARDED.sub("", text)


def comma_separated(heading: Sequence[Cell], rows: Iterable[Iterable[Cell]]) -> str:
    """Rows below their heading as CSV with plain line ends; numbers stay numbers, texts are guarded."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(map(_guarded_cell, heading))
    writer.writerows(map(_guarded_cell, row) for row in rows)
    return text.getvalue()


def _guarded_cell(cell: Cell) -> Cell:
    return guarded(cell) if isinstance(cell, str) else cell
