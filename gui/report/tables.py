"""Tables on paper: columns as wide as their words need, rows that are never cut, headings that come again."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from gui.report.pieces import Paint, Piece, holding, paragraph, space, subheading
from gui.report.text import CELL, CELL_BOLD, CELL_HEADING, NOTE, Lines, Paper, Style
from scenarios.report.blocks import Row, Table
from scenarios.report.look import LINE, MUTED

GAP: Final = 7.0
"""Points between two columns."""

ABOVE: Final = 3.0
BELOW: Final = 3.2
HAIR: Final = 0.5
RULE: Final = 0.9


def table(paper: Paper, block: Table, left: float, width: float) -> Iterator[Piece]:
    """The pieces of a table: title, heading, one piece a row, note."""
    if block.title:
        yield from subheading(paper, block.title, left, width)
    widths = column_widths(paper, block, width)
    heading = Row(tuple(column.heading for column in block.columns))
    head = _row(paper, block, heading, CELL_HEADING, widths, left, _rule(MUTED, RULE))
    yield from holding([head])
    for number, row in enumerate(block.rows):
        piece = _piece_of_row(paper, block, row, widths, left)
        yield Piece(piece.height, piece.paint, _holds_next(block.rows, number), (head,))
    if block.note:
        yield space(paper, 3)
        yield from paragraph(paper, block.note, NOTE, left, width)
    yield space(paper, 6)


def _holds_next(rows: Sequence[Row], number: int) -> bool:
    """Whether a row must not be the last of a page: a group and what opens it, what goes on, and the last but one."""
    following = rows[number + 1 :]
    if not following:
        return False
    begins = number == 0 or rows[number].style == "group" or rows[number - 1].style == "group"
    goes_on = following[0].cells[0] == ""
    return begins or goes_on or following[0].style == "total" or len(following) == 1


def _piece_of_row(paper: Paper, block: Table, row: Row, widths: Sequence[float], left: float) -> Piece:
    if row.style == "group":
        whole = sum(widths) + paper.units(GAP) * (len(widths) - 1)
        lines = Lines(paper, row.cells[0], CELL_BOLD, whole)
        above = paper.units(3 * ABOVE)
        height = above + lines.height + paper.units(BELOW)
        return _lined(paper, height, [(lines, left, above)], left, whole, _rule(MUTED, HAIR))
    style = CELL_BOLD if row.style == "total" else CELL
    return _row(paper, block, row, style, widths, left, _rule(LINE, HAIR))


def _row(
    paper: Paper, block: Table, row: Row, style: Style, widths: Sequence[float], left: float, rule: tuple[QColor, float]
) -> Piece:
    gap = paper.units(GAP)
    whole = sum(widths) + gap * (len(widths) - 1)
    cells: list[tuple[Lines, float, float]] = []
    x = 0.0
    for cell, column, wide in zip(row.cells, block.columns, widths, strict=True):
        lines = Lines(paper, cell, style, wide, at_end=column.is_number)
        place = left + (whole - x - wide if paper.is_right_to_left else x)
        cells.append((lines, place, paper.units(ABOVE)))
        x += wide + gap
    height = paper.units(ABOVE + BELOW) + max(lines.height for lines, *_ in cells)
    if style is CELL_HEADING:  # headings of several lines stand on the rule together
        lowest = max(lines.height for lines, *_ in cells)
        cells = [(lines, place, top + lowest - lines.height) for lines, place, top in cells]
    return _lined(paper, height, cells, left, whole, rule)


def _rule(colour: str, points: float) -> tuple[QColor, float]:
    return QColor(colour), points


def _lined(
    paper: Paper,
    height: float,
    cells: Sequence[tuple[Lines, float, float]],
    left: float,
    width: float,
    rule: tuple[QColor, float],
) -> Piece:
    """Cells over a rule."""
    pen = QPen(rule[0], paper.units(rule[1]))

    def paint(painter: QPainter, top: float) -> None:
        for lines, x, y in cells:
            lines.paint(painter, x, top + y)
        painter.setPen(pen)
        painter.drawLine(QLineF(left, top + height, left + width, top + height))

    painted: Paint = paint
    return Piece(height, painted)


def column_widths(paper: Paper, block: Table, width: float) -> list[float]:
    """Widths by the shares of the columns, none narrower than its widest word as far as the page has room."""
    room = width - paper.units(GAP) * (len(block.columns) - 1)
    whole = sum(column.share for column in block.columns)
    wanted = [room * column.share / whole for column in block.columns]
    least = _fitting([_least(paper, block, place) for place in range(len(block.columns))], room)
    short = sum(max(0.0, need - wish) for need, wish in zip(least, wanted, strict=True))
    spare = sum(max(0.0, wish - need) for need, wish in zip(least, wanted, strict=True))
    part = min(1.0, short / spare) if spare > 0 else 0.0
    return [need if need >= wish else wish - (wish - need) * part for need, wish in zip(least, wanted, strict=True)]


def _fitting(least: Sequence[float], room: float) -> list[float]:
    """The widths, the widest of them cut down alike until they fit: their words are then broken anywhere."""
    left, narrow = room, sorted(least)
    for place, need in enumerate(narrow):
        fair = left / (len(narrow) - place)
        if need > fair:
            return [min(entry, fair) for entry in least]
        left -= need
    return list(least)


def _least(paper: Paper, block: Table, place: int) -> float:
    """The widest word of a column; of numbers the widest cell, for they are not broken."""
    heading = paper.word_width(block.columns[place].heading, CELL_HEADING)
    width = paper.text_width if block.columns[place].is_number else paper.word_width
    cells = (
        width(row.cells[place], CELL_BOLD if row.style == "total" else CELL)
        for row in block.rows
        if row.style != "group"
    )
    return max(heading, *cells) if block.rows else heading
