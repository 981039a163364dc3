"""What a report consists of, whatever it is written into: plain texts and drawings, nothing marked up."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from scenarios.language.languages import Language

Style = Literal["lead", "body", "note"]
RowStyle = Literal["plain", "group", "total"]
Tone = Literal["plain", "met", "missed"]


@dataclass(frozen=True)
class Paragraph:
    """A paragraph: what leads in, ordinary text, or a note in small letters."""

    text: str
    style: Style = "body"


@dataclass(frozen=True)
class Card:
    """One figure that is seen from afar.

    Attributes:
        label: What it is.
        value: The figure.
        unit: Its unit, or an empty text.
        range: Between what it lies, or an empty text.
        remark: How it stands against its aim.
        tone: Whether the aim is likely to be met, unlikely, or neither.
    """

    label: str
    value: str
    unit: str
    range: str
    remark: str
    tone: Tone = "plain"


@dataclass(frozen=True)
class Cards:
    """Figures side by side."""

    cards: tuple[Card, ...]


@dataclass(frozen=True)
class Column:
    """A column of a table.

    Attributes:
        heading: What stands above it.
        share: Its part of the width, against the other columns.
        is_number: Whether its cells are numbers, which stand at the end of the line.
    """

    heading: str
    share: float
    is_number: bool = False


@dataclass(frozen=True)
class Row:
    """A row of a table. A group is a heading within it and has one cell alone.

    A row whose first cell is empty goes on with what the row before it is about.
    """

    cells: tuple[str, ...]
    style: RowStyle = "plain"


@dataclass(frozen=True)
class Table:
    """A table.

    Attributes:
        title: What stands above it, or an empty text.
        columns: Its columns.
        rows: Its rows.
        note: What stands below it, or an empty text.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note: str = ""


@dataclass(frozen=True)
class Figure:
    """A drawing.

    Attributes:
        title: What stands above it.
        drawing: An SVG of its own, with its title and what it shows in words.
        width: Width of the drawing in its own units.
        height: Its height.
    """

    title: str
    drawing: str
    width: int
    height: int


@dataclass(frozen=True)
class Figures:
    """Drawings, so many side by side.

    Attributes:
        figures: The drawings.
        abreast: How many stand side by side.
        leads: Whether what follows explains them or is explained by them, and stands on the same page.
    """

    figures: tuple[Figure, ...]
    abreast: int = 1
    leads: bool = False


@dataclass(frozen=True)
class Entry:
    """A term and what is said of it, with a web address or without."""

    term: str
    text: str
    address: str = ""


@dataclass(frozen=True)
class Entries:
    """Terms one below the other, or each with what is said of it on one line.

    Attributes:
        entries: The terms.
        is_pairs: Whether a term and what is said of it stand side by side.
        title: What stands above them, or an empty text.
    """

    entries: tuple[Entry, ...]
    is_pairs: bool = False
    title: str = ""


Block = Paragraph | Cards | Table | Figures | Entries


@dataclass(frozen=True)
class Section:
    """A part of the report under a heading."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Document:
    """A report.

    Attributes:
        language: The language that it is written in.
        kicker: What stands above the title: what kind of paper this is.
        title: Its title.
        byline: Who made the scenario, and when the report was made.
        description: What the scenario tries, paragraph by paragraph.
        sections: Its parts.
        made: The day on which it was made.
        page_words: How a page is numbered, with the places ``{page}`` and ``{pages}``.
    """

    language: Language
    kicker: str
    title: str
    byline: str
    description: tuple[str, ...]
    sections: tuple[Section, ...]
    made: date
    page_words: str
