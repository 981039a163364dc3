"""What every table about a workshop is."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.charts.bar_chart import BarChart, Drawing
from gui.controls.arranging import stacked
from gui.controls.table_part import TablePart
from gui.look.theme import GRID, Colours
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


class BoardPart(TablePart[Shown]):
    """A table about a workshop and its chart, and below them a button that copies the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.below = QHBoxLayout()
        self.below.setSpacing(2 * GRID)
        self.below.addStretch(1)
        self.below.addWidget(self.copy_button)
        self.chart = BarChart()
        self.picture = Roomy(_at_the_top(self.chart))
        self._halves = stacked((self.table, 1), (self.picture, 1))
        self._is_shared_by_hand = False
        self._halves.splitterMoved.connect(self._keep_shares)
        self.column.addWidget(self.headline)
        self.column.addWidget(self._halves, 1)
        self.column.addLayout(self.below)

    def take_up(self, shown: Shown | None) -> None:
        """Show a workshop, or that there is none."""
        super().take_up(shown)
        self.headline.setVisible(bool(self.headline.text()))
        self.table.setVisible(self.copy_button.isEnabled())
        drawing = Drawing() if shown is None else self.drawing(shown)
        self.chart.draw(drawing)
        self.picture.setVisible(bool(drawing.rows))
        self._share()

    def drawing(self, shown: Shown) -> Drawing:
        """What the chart shows; nothing without rows."""
        raise NotImplementedError

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        super().set_colours(colours)
        self.chart.set_colours(colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another height anew."""
        super().resizeEvent(event)
        self._share()

    def hasHeightForWidth(self) -> bool:
        """Words that take more lines take them from what is below, and ask for no higher page."""
        return False

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
