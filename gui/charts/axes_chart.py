"""What charts over two axes of numbers have in common: a drawing with its words, and parts that can be chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from gui.charts.axes_plot import AxesPlot, Contents
from gui.charts.pointed_card import PointedCard
from gui.charts.sheet import EMPTY, Sheet
from gui.look.text import label


@dataclass(frozen=True, eq=False)
class AxesDrawing(Generic[Contents]):
    """What a chart over two axes shows.

    Attributes:
        contents: The parts with their axes.
        title: Its title.
        unit: Unit of the values in words, where no axis has that for a name.
        signs: What its signs mean.
        summary: The chart in one spoken line.
        say: What is said of a part by its place, the first line first.
        sheet: The numbers.
    """

    contents: Contents
    title: str = ""
    unit: str = ""
    signs: str = ""
    summary: str = ""
    say: Callable[[int], Sequence[str]] = lambda _place: ()
    sheet: Sheet = field(default=EMPTY)


class AxesChart(PointedCard, Generic[Contents]):
    """A card with a title, a plot over two axes, and what its signs mean.

    Args:
        plot: The plot.
        contents: What it shows to begin with.
        parent: Its owner.
    """

    part_chosen = Signal(int)
    """A part was clicked, or Enter pressed on it; carries its place."""

    def __init__(self, plot: AxesPlot[Contents], contents: Contents, parent: QWidget | None = None) -> None:
        super().__init__(plot, parent)
        self._plot = plot
        self.drawing = AxesDrawing(contents)
        self.signs = label("muted", wraps=True)
        self.stack(plot, self.signs)
        plot.part_chosen.connect(self.part_chosen)

    def draw(self, drawing: AxesDrawing[Contents]) -> None:
        """Show this from now on."""
        self.drawing = drawing
        self.heading.set_text(drawing.title, drawing.unit)
        self.signs.setText(drawing.signs)
        self._plot.show_contents(drawing.contents)
        self.retell()

    def summary(self) -> str:
        """The chart in one spoken line."""
        return self.drawing.summary

    def sheets(self) -> list[Sheet]:
        """The numbers of its parts."""
        return [self.drawing.sheet]

    def said(self, place: int) -> Sequence[str]:
        """What the drawing says of it."""
        return self.drawing.say(place)

    def corner(self, place: int) -> QPoint:
        """Where it stands."""
        return self._plot.corner(place).toPoint()
