"""Writes a report into a PDF file: A4, with page numbers."""

import os
import re
import sys
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from gui.report.blocks import Setter
from gui.report.paging import paged
from gui.report.text import FOOTER, Lines, Paper
from scenarios.report.blocks import Document

RESOLUTION: Final = 1200
SIDE: Final = 50.0
TOP: Final = 50.0
BOTTOM: Final = 62.0
FOOT: Final = 36.0
"""Distances from the edges of the page in points; the foot is that of the line with the page number."""

LONGEST_TITLE: Final = 70
"""Signs of the title that stand at the foot of every page."""


def write_pdf(document: Document, path: Path) -> None:
    """Write a report. The same report gives the same file.

    Args:
        document: The report.
        path: The file.

    Raises:
        OSError: If the file cannot be written.
    """
    application = QGuiApplication.instance() or _application()
    path.write_bytes(_dated(pdf_of(document), document.made))
    del application


def pdf_of(document: Document) -> bytes:
    """The content of the file. A window, or at least the application behind one, must be there."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator("Mizan")
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), repr(document).encode()))
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    _paint(document, writer)
    return bytes(buffer.data().data())


def _paint(document: Document, writer: QPdfWriter) -> None:
    paper = Paper(writer, document.language.is_right_to_left)
    left, width = paper.units(SIDE), writer.width() - 2 * paper.units(SIDE)
    pages = paged(list(Setter(paper, left, width).whole(document)), writer.height() - paper.units(TOP + BOTTOM))
    title = document.title if len(document.title) <= LONGEST_TITLE else f"{document.title[: LONGEST_TITLE - 1]}…"
    painter = QPainter(writer)
    for number, page in enumerate(pages, 1):
        if number > 1:
            writer.newPage()
        for placed in page:
            if placed.piece.paint is not None:
                placed.piece.paint(painter, paper.units(TOP) + placed.top)
        y = writer.height() - paper.units(FOOT)
        words = document.page_words.format(page=number, pages=len(pages))
        Lines(paper, title, FOOTER, 0.7 * width).paint(
            painter, left + (0.3 * width if paper.is_right_to_left else 0.0), y
        )
        Lines(paper, words, FOOTER, 0.28 * width, at_end=True).paint(
            painter, left + (0.0 if paper.is_right_to_left else 0.72 * width), y
        )
    painter.end()


_TIMES: Final = re.compile(rb"(\(D:)\d{14}|(Date=\")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
"""The two ways in which the file says when it was made."""


def _dated(content: bytes, day: date) -> bytes:
    """The file with the day of the report in the place of the moment, so that the same report is the same file."""
    plain, marked = day.strftime("%Y%m%d000000").encode(), day.strftime("%Y-%m-%dT00:00:00").encode()
    return _TIMES.sub(lambda found: found[1] + plain if found[1] else found[2] + marked, content)


def _application() -> QGuiApplication:
    """An application without a window. On Linux it asks for no screen: one out of reach would end the program.

    Elsewhere letters are those of the system's own screen, which is always there.
    """
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(sys.argv[:1])
