"""Reads the evidence page as a person does: rows, cells and words where they stand."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QStyleOptionViewItem

from gui.controls.record_view import RecordDelegate, RecordView
from gui.evidence.details import Details
from gui.evidence.fit import FitPart
from gui.evidence.part import LedgerPart
from gui.pages.evidence import EvidencePage


def fit_of(page: EvidencePage) -> FitPart:
    part = page.part("fit")
    assert isinstance(part, FitPart)
    return part


def ledger_part(page: EvidencePage, name: str) -> LedgerPart:
    part = page.open(name)
    assert isinstance(part, LedgerPart)
    return part


def rows(view: RecordView) -> list[QModelIndex]:
    """The first cell of every row that is shown, in the order on the screen."""
    return [view.filter.index(row, 0) for row in range(view.filter.rowCount())]


def choose(view: RecordView, record: object) -> None:
    view.choose(lambda shown: shown is record)


def cell(view: RecordView, row: int, heading: str) -> QModelIndex:
    headings = [column.heading for column in view.table.columns]
    return view.filter.index(row, headings.index(heading))


def painted(view: RecordView, row: int, column: int) -> QStyleOptionViewItem:
    """How a cell is painted in a mirrored window."""
    assert view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    option = QStyleOptionViewItem()
    option.initFrom(view)
    delegate = view.itemDelegate()
    assert isinstance(delegate, RecordDelegate)
    delegate.initStyleOption(option, view.filter.index(row, column))
    return option


def place_of(details: Details, text: str) -> QPoint:
    """Where a text stands on the screen."""
    found = details.document().find(text)
    assert not found.isNull(), f"{text} is not shown"
    inside = QTextCursor(found)
    inside.setPosition(found.selectionStart() + 1)
    details.setTextCursor(inside)
    details.ensureCursorVisible()
    return details.cursorRect(inside).center()
