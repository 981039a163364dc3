"""A table about something, with a line above it and a button that copies it."""

from collections.abc import Callable, Sequence
from typing import Any, Final, Generic, TypeVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.clipboard import Row, copy_cells
from gui.controls.arranging import card
from gui.controls.record_view import RecordView
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.models.records import Column
from gui.words.translated import Translated

EMPTY: Final = Column("", lambda _row: "", 1)

Subject = TypeVar("Subject")


class TablePart(Translated, Generic[Subject]):
    """Shows one kind of rows about a subject; who builds on it says which, and lays out what there is.

    Args:
        tone: Which colour of the scheme a row is written in.
    """

    def __init__(self, tone: Callable[[Any], str] = lambda _row: "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Subject | None = None
        self.headline = label("muted", wraps=True)
        self.copy_button = QPushButton()
        self.view = RecordView(tone=tone)
        self.table = card(self.view)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 2 * GRID, 0, 0)
        self.column.setSpacing(2 * GRID)
        self.copy_button.clicked.connect(lambda: copy_cells(self.copied()))

    def take_up(self, shown: Subject | None) -> None:
        """Show a subject, or that there is none."""
        self.shown = shown
        rows = [] if shown is None else self.rows(shown)
        self.view.set_ledger(rows)
        self.view.set_columns([EMPTY] if shown is None else self.columns(shown))
        self.headline.setText("" if shown is None else self.sentence(shown))
        self.copy_button.setEnabled(bool(rows))

    def rows(self, shown: Subject) -> Sequence[object]:
        """The rows."""
        raise NotImplementedError

    def columns(self, shown: Subject) -> Sequence[Column]:
        """What is shown of each row."""
        raise NotImplementedError

    def sentence(self, shown: Subject) -> str:
        """What stands above the table."""
        raise NotImplementedError

    def copied(self) -> list[Row]:
        """The table with its headings, as a spreadsheet takes it."""
        if self.shown is None:
            return []
        columns = self.columns(self.shown)
        headings = [column.heading for column in columns]
        return [headings, *([column.value(row) for column in columns] for row in self.rows(self.shown))]

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.view.set_colours(colours)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.copy_button.setText(self.tr("Copy table"))
        self.copy_button.setToolTip(self.tr("Copy all rows with their headings for a spreadsheet"))
        self.take_up(self.shown)
