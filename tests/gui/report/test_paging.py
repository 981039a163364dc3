"""Pages: nothing is torn that belongs together."""

from functools import cache

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from gui.look.theme import LIGHT
from gui.report.blocks import Setter
from gui.report.paging import Placed, paged
from gui.report.pieces import Piece, paragraph
from gui.report.tables import column_widths, table
from gui.report.text import BODY, Lines, Paper
from scenarios.report import look
from scenarios.report.blocks import Column, Row, Table
from tests.scenarios.report.conftest import report


def nothing(painter: QPainter, top: float) -> None:
    """Paint nothing."""


def piece(height: float, *, holds_next: bool = False, repeated: tuple[Piece, ...] = ()) -> Piece:
    return Piece(height, nothing, holds_next, repeated)


def heights(pages: list[list[Placed]]) -> list[list[float]]:
    return [[placed.piece.height for placed in page] for page in pages]


@cache
def paper(*, is_right_to_left: bool = False) -> Paper:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(1200)
    writer.setProperty("kept", buffer)
    return Paper(writer, is_right_to_left)


def test_that_pages_are_filled_and_not_overfilled() -> None:
    assert heights(paged([piece(4), piece(4), piece(4)], 10)) == [[4, 4], [4]]
    assert paged([], 10) == []


def test_that_what_holds_the_next_goes_with_it() -> None:
    assert heights(paged([piece(6), piece(2, holds_next=True), piece(3)], 10)) == [[6], [2, 3]]


def test_that_what_is_higher_than_a_page_is_torn_and_nothing_is_lost() -> None:
    chain = [piece(4, holds_next=True) for _ in range(5)]
    assert heights(paged([piece(1), *chain], 10)) == [[1], [4, 4], [4, 4], [4]]
    assert heights(paged([piece(30)], 10)) == [[30]]


def test_that_no_page_begins_with_nothing() -> None:
    empty = Piece(2)
    assert heights(paged([empty, piece(9), empty, piece(5)], 10)) == [[9], [5]]


def test_that_the_heading_of_a_table_comes_again() -> None:
    head = piece(1, holds_next=True)
    rows = [piece(3, repeated=(head,)) for _ in range(4)]
    assert heights(paged([head, *rows], 8)) == [[1, 3, 3], [1, 3, 3]]


def test_that_no_line_of_a_paragraph_stands_alone(qapp: QApplication) -> None:
    text = "word " * 200
    pieces = paragraph(paper(), text, BODY, 0, paper().units(300))
    assert len(pieces) > 5
    high = pieces[0].height
    for room in range(3, 9):
        pages = paged(pieces, room * high + 1)
        assert sum(map(len, pages)) == len(pieces)
        assert all(len(page) >= 2 for page in pages)


def test_that_a_heading_holds_what_follows(qapp: QApplication) -> None:
    (heading,) = paragraph(paper(), "Heading", BODY, 0, paper().units(300), holds_next=True)
    assert heading.holds_next


def test_that_numbers_in_columns_are_never_broken(qapp: QApplication) -> None:
    def height(share: float) -> float:
        columns = (Column("What", 9), Column("Number", share, True))
        block = Table("", columns, (Row(("Row", "1,270,000,000")),))
        _, row = [entry for entry in table(paper(), block, 0, paper().units(300)) if entry.paint]
        return row.height

    assert height(0.01) == height(9)


def test_that_words_wider_than_the_page_do_not_leave_it(qapp: QApplication) -> None:
    columns = (Column("What", 1), Column("W" * 90, 1, True), Column("Number", 1, True))
    block = Table("", columns, (Row(("Row", "1", "1,270,000")),))
    width = paper().units(300)
    widths = column_widths(paper(), block, width)
    assert sum(widths) <= width
    assert widths[2] >= paper().word_width("1,270,000", BODY) * 0.8


def test_that_groups_totals_and_last_rows_stay_with_their_own(qapp: QApplication) -> None:
    rows = (
        Row(("Group",), "group"),
        Row(("a", "1")),
        Row(("", "2")),
        Row(("b", "3")),
        Row(("c", "4")),
        Row(("Sum", "10"), "total"),
    )
    block = Table("", (Column("What", 1), Column("Number", 1, True)), rows)
    held = [entry.holds_next for entry in table(paper(), block, 0, paper().units(300)) if entry.paint]
    assert held == [True, True, True, False, False, True, False]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("names", [("training_first",), ("official", "training_first", "after_2026_cliff")])
def test_that_no_page_of_a_report_ends_with_what_holds_the_next(
    qapp: QApplication, language: str, names: tuple[str, ...]
) -> None:
    document = report(*names, language=language)
    sheet = paper(is_right_to_left=language == "ar")
    pieces = list(Setter(sheet, 0, sheet.units(495)).whole(document))
    room = sheet.units(730)
    pages = paged(pieces, room)
    assert 4 <= len(pages) <= 9
    for page in pages:
        assert page[0].piece.paint is not None
        assert page[-1].top + page[-1].piece.height <= room
        assert not page[-1].piece.holds_next
    shown = [placed.piece for page in pages for placed in page]
    assert all(entry in shown for entry in pieces if entry.paint is not None)


def test_that_text_of_either_direction_starts_where_the_page_does(qapp: QApplication) -> None:
    for text in ("Training first", "مناصب ترحيل الخدمات", "58,000"):
        for is_right in (False, True):
            sheet = paper(is_right_to_left=is_right)
            lines = Lines(sheet, text, BODY, 10_000)
            left, right = lines.extent(0)
            assert right > left
            assert (right == pytest.approx(10_000, abs=2)) if is_right else (left == pytest.approx(0, abs=2))


def test_that_reports_have_the_colours_of_the_window() -> None:
    assert (LIGHT.text, LIGHT.muted, LIGHT.line, LIGHT.accent) == (look.TEXT, look.MUTED, look.LINE, look.ACCENT)
    assert (LIGHT.raised, LIGHT.surface, LIGHT.good, LIGHT.bad) == (look.PANEL, look.PAPER, look.GOOD, look.BAD)
    assert (LIGHT.first, LIGHT.second, LIGHT.third, LIGHT.fourth, LIGHT.fifth) == look.SERIES
    assert {"demand": LIGHT.demand, "skills": LIGHT.skills, "seats": LIGHT.seats} == look.BINDING
