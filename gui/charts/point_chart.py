"""A chart of points over two axes that can be chosen: what each probability costs, or one target against another."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from gui.charts.point_plot import PointPlot, Points
from gui.charts.pointed_card import PointedCard
from gui.charts.sheet import EMPTY, Sheet
from gui.look.text import label


@dataclass(frozen=True, eq=False)
class PointDrawing:
    """What a chart of points shows.

    Attributes:
        title: Its title.
        unit: Unit of the axis from left to right in words, where that has no name.
        signs: What its signs mean.
        summary: The chart in one spoken line.
        points: The points with their axes.
        hints: What is said of each point.
        sheet: The numbers.
    """

    title: str = ""
    unit: str = ""
    signs: str = ""
    summary: str = ""
    points: Points = field(default=Points())
    hints: tuple[Sequence[str], ...] = ()
    sheet: Sheet = field(default=EMPTY)


class PointChart(PointedCard):
    """A card with a title, the plot of points, and what its signs mean."""

    point_chosen = Signal(int)
    """A point was clicked, or Enter pressed on it; carries its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.plot = PointPlot()
        super().__init__(self.plot, parent)
        self.drawing = PointDrawing()
        self.signs = label("muted", wraps=True)
        self.stack(self.plot, self.signs)
        self.plot.point_chosen.connect(self.point_chosen)

    def draw(self, drawing: PointDrawing) -> None:
        """Show this from now on."""
        self.drawing = drawing
        self.heading.set_text(drawing.title, drawing.unit)
        self.signs.setText(drawing.signs)
        self.plot.show_points(drawing.points)
        self.retell()

    def summary(self) -> str:
        """The chart in one spoken line."""
        return self.drawing.summary

    def sheets(self) -> list[Sheet]:
        """The numbers of its points."""
        return [self.drawing.sheet]

    def said(self, place: int) -> Sequence[str]:
        """What the drawing says of it."""
        return self.drawing.hints[place]

    def corner(self, place: int) -> QPoint:
        """Where it stands."""
        return self.plot.place_of(self.drawing.points.points[place]).toPoint()
