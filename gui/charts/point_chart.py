"""A chart of points over two axes that can be chosen: what each probability costs, or one target against another."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from gui.charts.announce import announce
from gui.charts.chart_card import ChartCard
from gui.charts.hints import HINT_SHOWN_FOR, hint
from gui.charts.point_plot import PointPlot, Points
from gui.charts.sheet import EMPTY, Sheet
from gui.look.text import label
from gui.look.theme import GRID, Colours


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


class PointChart(ChartCard):
    """A card with a title, the plot of points, and what its signs mean."""

    point_chosen = Signal(int)
    """A point was clicked, or Enter pressed on it; carries its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.drawing = PointDrawing()
        self.plot = PointPlot(self)
        self.signs = label("muted", wraps=True)
        self.give_menu()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for part in (self.heading, self.plot, self.signs):
            column.addWidget(part)
        self.plot.pointed_at.connect(self._explain)
        self.plot.point_chosen.connect(self.point_chosen)
        self.plot.focus_changed.connect(self.mark)

    @property
    def canvas(self) -> QWidget:
        """The plot."""
        return self.plot

    def draw(self, drawing: PointDrawing) -> None:
        """Show this from now on."""
        self.drawing = drawing
        self.heading.set_text(drawing.title, drawing.unit)
        self.signs.setText(drawing.signs)
        self.plot.show_points(drawing.points)
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
        """The numbers of its points."""
        return [self.drawing.sheet]

    @contextmanager
    def posed(self) -> Iterator[None]:
        """Hide also which point is pointed at."""
        self.plot.point_at(None)
        with super().posed():
            yield

    def _explain(self, place: int | None) -> None:
        if place is None:
            QToolTip.hideText()
            return
        said = self.drawing.hints[place]
        at = self.plot.place_of(self.drawing.points.points[place]).toPoint()
        QToolTip.showText(self.plot.mapToGlobal(at), hint(self, said), self.plot, QRect(), HINT_SHOWN_FOR)
        if self.plot.hasFocus():
            announce(self.plot, ". ".join(said))
