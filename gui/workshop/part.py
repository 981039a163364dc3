"""What every table about a workshop is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.charts.bar_chart import BarChart, Drawing
from gui.clipboard import Row, copy_cells
from gui.evidence.part import card, stacked
from gui.evidence.record_view import RecordView
from gui.look.text import label
from gui.look.theme import GRID, Colours
from gui.models.records import Column
from gui.window.roomy import Roomy
from scenarios.workshop.board import Board, Line

MOST_FOR_TABLE: Final = 0.65
"""Share of the height that the table takes at most, so that something is seen of the chart."""


@dataclass(frozen=True)
class Shown:
    """A workshop, and how much of it may be seen.

    Attributes:
        board: The workshop.
        hidden: So many of the best teams are not revealed yet.
    """

    board: Board
    hidden: int = 0

    @property
    def lines(self) -> tuple[Line, ...]:
        """The teams that may be seen with their results, the best first."""
        return self.board.lines[self.hidden :]

    @property
    def is_whole(self) -> bool:
        """Whether nothing is hidden."""
        return not self.hidden


class BoardPart(QWidget):
    """A table about a workshop and its chart, with a line above them and a button that copies the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.headline = label("muted", wraps=True)
        self.copy_button = QPushButton()
        self.view = RecordView()
        self.below = QHBoxLayout()
        self.below.setSpacing(2 * GRID)
        self.below.addStretch(1)
        self.below.addWidget(self.copy_button)
        self.table = card(self.view)
        self.chart = BarChart()
        self.picture = Roomy(_at_the_top(self.chart))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 2 * GRID, 0, 0)
        self.column.setSpacing(2 * GRID)
        self.column.addWidget(self.headline)
        self._halves = stacked((self.table, 1), (self.picture, 1))
        self._is_shared_by_hand = False
        self._halves.splitterMoved.connect(self._keep_shares)
        self.column.addWidget(self._halves, 1)
        self.column.addLayout(self.below)
        self.copy_button.clicked.connect(lambda: copy_cells(self.copied()))

    def show_workshop(self, shown: Shown | None) -> None:
        """Show a workshop, or that there is none."""
        self.shown = shown
        rows = [] if shown is None else self.rows(shown)
        self.view.set_ledger(rows)
        self.view.set_columns(self.columns(shown) if shown else [Column("", lambda _row: "", 1)])
        self.headline.setText("" if shown is None else self.sentence(shown))
        self.headline.setVisible(bool(self.headline.text()))
        self.table.setVisible(bool(rows))
        self.copy_button.setEnabled(bool(rows))
        drawing = Drawing() if shown is None else self.drawing(shown)
        self.chart.draw(drawing)
        self.picture.setVisible(bool(drawing.rows))
        self._share()

    def rows(self, shown: Shown) -> Sequence[object]:
        """The rows."""
        raise NotImplementedError

    def columns(self, shown: Shown) -> Sequence[Column]:
        """What is shown of each row."""
        raise NotImplementedError

    def drawing(self, shown: Shown) -> Drawing:
        """What the chart shows; nothing without rows."""
        raise NotImplementedError

    def sentence(self, shown: Shown) -> str:
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
        self.chart.set_colours(colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another height anew."""
        super().resizeEvent(event)
        self._share()

    def hasHeightForWidth(self) -> bool:
        """Words that take more lines take them from what is below, and ask for no higher page."""
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.copy_button.setText(self.tr("Copy table"))
        self.copy_button.setToolTip(self.tr("Copy all rows with their headings for a spreadsheet"))
        self.show_workshop(self.shown)

    def _share(self) -> None:
        """Give the table the height of its rows and the chart what is left, unless somebody shared it otherwise."""
        if self._is_shared_by_hand:
            return
        height = self._halves.height()
        rows = self.view.filter.rowCount() * self.view.verticalHeader().defaultSectionSize()
        others = (self.view.horizontalHeader(), self.view.horizontalScrollBar())
        wanted = rows + sum(part.sizeHint().height() for part in others) + 2 * GRID
        table = min(wanted, round(MOST_FOR_TABLE * height))
        self._halves.setSizes([table, height - table])

    def _keep_shares(self) -> None:
        self._is_shared_by_hand = True


def _at_the_top(inside: QWidget) -> QWidget:
    """A widget that keeps its height, with what room there is below it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inside)
    column.addStretch(1)
    return holder
