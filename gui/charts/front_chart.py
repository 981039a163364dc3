"""A chart of what each probability costs, whose points can be chosen."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from gui.charts.announce import announce
from gui.charts.chart_card import ChartCard
from gui.charts.front_plot import FrontMark, FrontPlot
from gui.charts.hints import HINT_SHOWN_FOR, hint
from gui.charts.sheet import EMPTY, Sheet
from gui.text import label
from gui.theme import GRID, Colours


@dataclass(frozen=True, eq=False)
class Front:
    """What a chart of a front shows.

    Attributes:
        title: Its title.
        unit: Unit of the costs in words.
        signs: What its signs mean.
        summary: The chart in one spoken line.
        marks: The points in the order of their probability.
        hints: What is said of each of them.
        write_cost: How a cost is written on the axis.
        write_level: How a probability is.
        sheet: The numbers.
    """

    title: str = ""
    unit: str = ""
    signs: str = ""
    summary: str = ""
    marks: tuple[FrontMark, ...] = ()
    hints: tuple[Sequence[str], ...] = ()
    write_cost: Callable[[float], str] = str
    write_level: Callable[[float], str] = str
    sheet: Sheet = field(default=EMPTY)


class FrontChart(ChartCard):
    """A card with a title, the plot of a front, and what its signs mean."""

    point_chosen = Signal(int)
    """A point was clicked, or Enter pressed on it; carries its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.front = Front()
        self.plot = FrontPlot(self)
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

    def draw(self, front: Front) -> None:
        """Show this from now on."""
        self.front = front
        self.heading.set_text(front.title, front.unit)
        self.signs.setText(front.signs)
        self.plot.show_marks(front.marks, front.write_cost, front.write_level)
        self.retell()

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        super().set_colours(colours)
        self.plot.colours = colours
        self.plot.update()

    def summary(self) -> str:
        """The chart in one spoken line."""
        return self.front.summary

    def sheets(self) -> list[Sheet]:
        """The numbers of its points."""
        return [self.front.sheet]

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
        said = self.front.hints[place]
        at = self.plot.place_of(self.front.marks[place]).toPoint()
        QToolTip.showText(self.plot.mapToGlobal(at), hint(self, said), self.plot, QRect(), HINT_SHOWN_FOR)
        if self.plot.hasFocus():
            announce(self.plot, ". ".join(said))
