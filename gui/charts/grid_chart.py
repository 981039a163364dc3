"""A chart of values over a grid of two things, whose cells can be chosen."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from gui.charts.announce import announce
from gui.charts.chart_card import ChartCard
from gui.charts.grid_plot import Grid, GridPlot
from gui.charts.hints import HINT_SHOWN_FOR, hint
from gui.charts.sheet import EMPTY, Sheet
from gui.look.text import label
from gui.look.theme import GRID, Colours


@dataclass(frozen=True, eq=False)
class GridDrawing:
    """What a chart of a grid shows.

    Attributes:
        title: Its title.
        unit: Unit of the values in words.
        signs: What its signs mean.
        summary: The chart in one spoken line.
        grid: The cells with their axes.
        say: What is said of a cell by its place, the first line first.
        sheet: The numbers.
    """

    title: str = ""
    unit: str = ""
    signs: str = ""
    summary: str = ""
    grid: Grid = field(default_factory=Grid)
    say: Callable[[int], Sequence[str]] = lambda _place: ()
    sheet: Sheet = field(default=EMPTY)


class GridChart(ChartCard):
    """A card with a title, the plot of a grid, and what its signs mean."""

    cell_chosen = Signal(int)
    """A cell was clicked, or Enter pressed on it; carries its place, row by row from below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.drawing = GridDrawing()
        self.plot = GridPlot(self)
        self.signs = label("muted", wraps=True)
        self.give_menu()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for part in (self.heading, self.plot, self.signs):
            column.addWidget(part)
        self.plot.pointed_at.connect(self._explain)
        self.plot.cell_chosen.connect(self.cell_chosen)
        self.plot.focus_changed.connect(self.mark)

    @property
    def canvas(self) -> QWidget:
        """The plot."""
        return self.plot

    def draw(self, drawing: GridDrawing) -> None:
        """Show this from now on."""
        self.drawing = drawing
        self.heading.set_text(drawing.title, drawing.unit)
        self.signs.setText(drawing.signs)
        self.plot.show_grid(drawing.grid)
        self.retell()

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        super().set_colours(colours)
        self.plot.colours = colours
        self.plot.update()

    def summary(self) -> str:
        """The chart in one spoken line."""
        return self.drawing.summary

    def sheets(self) -> list[Sheet]:
        """The numbers of its cells."""
        return [self.drawing.sheet]

    @contextmanager
    def posed(self) -> Iterator[None]:
        """Hide also which cell is pointed at."""
        self.plot.point_at(None)
        with super().posed():
            yield

    def _explain(self, place: int | None) -> None:
        if place is None:
            QToolTip.hideText()
            return
        said = self.drawing.say(place)
        corner = self.plot.mapToGlobal(self.plot.cell(place).bottomRight().toPoint())
        QToolTip.showText(corner, hint(self, said), self.plot, QRect(), HINT_SHOWN_FOR)
        if self.plot.hasFocus():
            announce(self.plot, ". ".join(said))
