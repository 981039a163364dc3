"""A chart of values over a grid of two things, whose cells can be chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from gui.charts.grid_plot import Grid, GridPlot
from gui.charts.pointed_card import PointedCard
from gui.charts.sheet import EMPTY, Sheet
from gui.look.text import label


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


class GridChart(PointedCard):
    """A card with a title, the plot of a grid, and what its signs mean."""

    cell_chosen = Signal(int)
    """A cell was clicked, or Enter pressed on it; carries its place, row by row from below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.plot = GridPlot()
        super().__init__(self.plot, parent)
        self.drawing = GridDrawing()
        self.signs = label("muted", wraps=True)
        self.stack(self.plot, self.signs)
        self.plot.cell_chosen.connect(self.cell_chosen)

    def draw(self, drawing: GridDrawing) -> None:
        """Show this from now on."""
        self.drawing = drawing
        self.heading.set_text(drawing.title, drawing.unit)
        self.signs.setText(drawing.signs)
        self.plot.show_grid(drawing.grid)
        self.retell()

    def summary(self) -> str:
        """The chart in one spoken line."""
        return self.drawing.summary

    def sheets(self) -> list[Sheet]:
        """The numbers of its cells."""
        return [self.drawing.sheet]

    def said(self, place: int) -> Sequence[str]:
        """What the drawing says of it."""
        return self.drawing.say(place)

    def corner(self, place: int) -> QPoint:
        """Where it stands."""
        return self.plot.cell(place).bottomRight().toPoint()
