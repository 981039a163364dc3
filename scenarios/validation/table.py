"""A table of the report on a validation, for the terminal and for the web page alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import fill
from typing import Final

from scenarios.results.tables import text_table

LINE: Final = 110


@dataclass(frozen=True)
class Table:
    """One table of the report.

    Attributes:
        title: Its heading.
        note: What to know before reading it, or an empty text.
        columns: Headings.
        rows: Cells.
        is_detail: Whether the terminal leaves it out.
    """

    title: str
    note: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    is_detail: bool = False

    def text(self) -> str:
        """The table for a terminal."""
        heading = f"{self.title}\n\n{fill(self.note, LINE)}" if self.note else self.title
        return text_table(heading, self.columns, self.rows)
