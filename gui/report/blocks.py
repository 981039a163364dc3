"""From the blocks of a report to pieces of pages."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from PySide6.QtCore import QByteArray, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from gui.report.pieces import Piece, holding, paragraph, space, subheading
from gui.report.tables import table
from gui.report.text import (
    BODY,
    BYLINE,
    CARD_LABEL,
    CARD_REMARK,
    CARD_SMALL,
    CARD_VALUE,
    CELL,
    DESCRIPTION,
    FIGURE,
    HEADING,
    KICKER,
    LEAD,
    NOTE,
    TITLE,
    Lines,
    Paper,
    Style,
)
from scenarios.report.blocks import (
    Block,
    Card,
    Cards,
    Document,
    Entries,
    Entry,
    Figure,
    Figures,
    Paragraph,
    Section,
    Table,
)
from scenarios.report.look import ACCENT, BAD, GOOD, LINE, PANEL

STYLES: Final = {"lead": LEAD, "body": BODY, "note": NOTE}
TONES: Final = {"plain": ACCENT, "met": GOOD, "missed": BAD}
BETWEEN: Final = 11.0
"""Points between things that stand side by side."""

CARD_PADDING: Final = 10.0
CARD_EDGE: Final = 3.0
TOGETHER: Final = 10
"""So many terms with what is said beside them stay on one page."""

TERM: Final = 0.25
"""Part of the width that terms take where what is said of them stands beside."""


class Setter:
    """Sets blocks in a column.

    Args:
        paper: What is written on.
        left: Left edge of the column.
        width: Its width.
    """

    def __init__(self, paper: Paper, left: float, width: float) -> None:
        self._paper = paper
        self._left = left
        self._width = width

    def whole(self, document: Document) -> Iterator[Piece]:
        """The pieces of a report."""
        yield from self._head(document)
        for section in document.sections:
            yield from self._section(section)

    def _head(self, document: Document) -> Iterator[Piece]:
        yield from self._text(document.kicker, KICKER)
        yield space(self._paper, 7)
        yield from self._text(document.title, TITLE)
        yield space(self._paper, 2)
        yield from self._text(document.byline, BYLINE)
        for text in document.description:
            yield space(self._paper, 7)
            yield from self._text(text, DESCRIPTION)
        yield space(self._paper, 10)
        yield self._rule(ACCENT, 1.8)

    def _section(self, section: Section) -> Iterator[Piece]:
        yield space(self._paper, 20)
        yield from paragraph(self._paper, section.title, HEADING, self._left, self._width, holds_next=True)
        yield space(self._paper, 4, holds_next=True)
        for block, following in zip_longest(section.blocks, section.blocks[1:]):
            pieces = list(self._block(block))
            introduces = isinstance(block, Paragraph) and isinstance(following, Table)
            introduces |= isinstance(block, Figures) and block.leads
            yield from holding(pieces) if introduces else pieces

    def _block(self, block: Block) -> Iterator[Piece]:
        match block:
            case Paragraph(text, style):
                yield from self._text(text, STYLES[style])
                yield space(self._paper, 4.5)
            case Cards(cards):
                yield from self._cards(cards)
            case Table():
                yield from table(self._paper, block, self._left, self._width)
            case Figures(figures, abreast, _):
                for start in range(0, len(figures), abreast):
                    yield from self._figures(figures[start : start + abreast], abreast)
            case Entries():
                yield from self._entries(block)

    def _text(self, text: str, style: Style) -> list[Piece]:
        return paragraph(self._paper, text, style, self._left, self._width)

    def _rule(self, colour: str, points: float) -> Piece:
        pen = QPen(QColor(colour), self._paper.units(points))
        left, right = self._left, self._left + self._width

        def paint(painter: QPainter, top: float) -> None:
            painter.setPen(pen)
            painter.drawLine(QLineF(left, top, right, top))

        return Piece(self._paper.units(points), paint)

    def _across(self, count: int) -> tuple[float, list[float]]:
        """Width and left edges of things side by side, in the order of reading."""
        gap = self._paper.units(BETWEEN)
        wide = (self._width - gap * (count - 1)) / count
        edges = [self._left + place * (wide + gap) for place in range(count)]
        return wide, edges[::-1] if self._paper.is_right_to_left else edges

    # Cards

    def _cards(self, cards: Sequence[Card]) -> Iterator[Piece]:
        wide, edges = self._across(len(cards))
        padding = self._paper.units(CARD_PADDING)
        inner = wide - 2 * padding - self._paper.units(CARD_EDGE)
        texts = [self._card_lines(card, inner) for card in cards]
        height = max(sum(lines.height for lines in found) for found in texts) + 2 * padding

        def paint(painter: QPainter, top: float) -> None:
            for card, found, edge in zip(cards, texts, edges, strict=True):
                self._paint_card(painter, card, found, QRectF(edge, top, wide, height))

        yield Piece(height, paint)
        yield space(self._paper, 9)

    def _card_lines(self, card: Card, width: float) -> list[Lines]:
        said = (
            (card.label, CARD_LABEL),
            (card.value, CARD_VALUE),
            (" · ".join(part for part in (card.unit, card.range) if part), CARD_SMALL),
            (card.remark, CARD_REMARK),
        )
        return [Lines(self._paper, text, style, width) for text, style in said if text]

    def _paint_card(self, painter: QPainter, card: Card, found: Sequence[Lines], place: QRectF) -> None:
        edge = self._paper.units(CARD_EDGE)
        painter.fillRect(place, QColor(PANEL))
        start = place.right() - edge if self._paper.is_right_to_left else place.left()
        painter.fillRect(QRectF(start, place.top(), edge, place.height()), QColor(TONES[card.tone]))
        padding = self._paper.units(CARD_PADDING)
        x = place.left() + padding + (0 if self._paper.is_right_to_left else edge)
        y = place.top() + padding
        for lines in found:
            lines.paint(painter, x, y)
            y += lines.height

    # Figures

    def _figures(self, figures: Sequence[Figure], abreast: int) -> Iterator[Piece]:
        wide, edges = self._across(abreast)
        titles = [Lines(self._paper, figure.title, FIGURE, wide) if figure.title else None for figure in figures]
        above = max((lines.height for lines in titles if lines is not None), default=0.0)
        above += self._paper.units(3) if above else 0.0
        drawings = [QSvgRenderer(QByteArray(figure.drawing.encode())) for figure in figures]
        heights = [wide * figure.height / figure.width for figure in figures]

        def paint(painter: QPainter, top: float) -> None:
            for lines, drawing, height, edge in zip(titles, drawings, heights, edges, strict=False):
                if lines is not None:
                    lines.paint(painter, edge, top)
                painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                drawing.render(painter, QRectF(edge, top + above, wide, height))

        yield Piece(above + max(heights), paint)
        yield space(self._paper, 9)

    # Entries

    def _entries(self, block: Entries) -> Iterator[Piece]:
        if block.title:
            yield from subheading(self._paper, block.title, self._left, self._width)
        last = len(block.entries) - 1
        keeps = block.is_pairs and last < TOGETHER
        for place, entry in enumerate(block.entries):
            pieces = list(self._pair(entry) if block.is_pairs else self._entry(entry))
            yield from holding(pieces) if keeps and place < last else pieces
        yield space(self._paper, 8)

    def _entry(self, entry: Entry) -> Iterator[Piece]:
        """A term with what is said of it below, kept together."""
        parts = ((entry.term, CARD_REMARK), (entry.text, NOTE), (entry.address, NOTE))
        found = [Lines(self._paper, text, style, self._width) for text, style in parts if text]

        def paint(painter: QPainter, top: float) -> None:
            for lines in found:
                lines.paint(painter, self._left, top)
                top += lines.height

        yield Piece(sum(lines.height for lines in found), paint)
        yield space(self._paper, 5)

    def _pair(self, entry: Entry) -> Iterator[Piece]:
        """A term with what is said of it beside, over a thin rule."""
        gap, term_width = self._paper.units(BETWEEN), TERM * self._width
        rest = self._width - term_width - gap
        term = Lines(self._paper, entry.term, NOTE, term_width)
        said = Lines(self._paper, entry.text, CELL, rest)
        padding = self._paper.units(2.6)
        height = max(term.height, said.height) + 2 * padding
        is_right = self._paper.is_right_to_left
        places = (self._left + rest + gap, self._left) if is_right else (self._left, self._left + term_width + gap)
        pen = QPen(QColor(LINE), self._paper.units(0.5))

        def paint(painter: QPainter, top: float) -> None:
            term.paint(painter, places[0], top + padding)
            said.paint(painter, places[1], top + padding)
            painter.setPen(pen)
            painter.drawLine(QLineF(self._left, top + height, self._left + self._width, top + height))

        yield Piece(height, paint)
