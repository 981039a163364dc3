"""A chart of what each probability costs, whose points can be chosen."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from gui.charts.announce import announce
from gui.charts.card import Card
from gui.charts.front_plot import FrontMark, FrontPlot
from gui.charts.heading import Heading
from gui.charts.hints import HINT_SHOWN_FOR, hint
from gui.charts.menu import ChartMenu
from gui.charts.sheet import EMPTY, Sheet
from gui.charts.table import TableDialog
from gui.clipboard import Row
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


class FrontChart(Card):
    """A card with a title, the plot of a front, and what its signs mean."""

    point_chosen = Signal(int)
    """A point was clicked, or Enter pressed on it; carries its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.front = Front()
        self.heading = Heading("", "", self)
        self.plot = FrontPlot(self)
        self.signs = label("muted", wraps=True)
        self.table: TableDialog | None = None
        self.menu = ChartMenu(self)
        self.heading.button.setMenu(self.menu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for part in (self.heading, self.plot, self.signs):
            column.addWidget(part)
        self.plot.point_pointed.connect(self._explain)
        self.plot.point_chosen.connect(self.point_chosen)
        self.plot.focus_changed.connect(self.mark)

    @property
    def title(self) -> str:
        """The title."""
        return self.heading.title

    def draw(self, front: Front) -> None:
        """Show this from now on."""
        self.front = front
        self.heading.set_text(front.title, front.unit)
        self.signs.setText(front.signs)
        self.plot.show_marks(front.marks, front.write_cost, front.write_level)
        self._describe()
        if self.table and self.table.isVisible():
            self.table.show_sheets(*self._told())

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        super().set_colours(colours)
        self.heading.set_colours(colours)
        self.plot.colours = colours
        self.plot.update()

    def summary(self) -> str:
        """The chart in one spoken line."""
        return self.front.summary

    def copied(self) -> list[Row]:
        """The numbers with their headings, as a spreadsheet takes them."""
        return list(self.front.sheet.whole())

    def open_table(self) -> None:
        """Show the numbers in a window of their own, which follows the chart."""
        self.table = self.table or TableDialog(self)
        self.table.open_beside(*self._told())

    @contextmanager
    def posed(self) -> Iterator[None]:
        """Hide what does not belong into a picture."""
        self.plot.point_at(None)
        self.mark(False)
        self.heading.button.is_painted = False
        try:
            yield
        finally:
            self.heading.button.is_painted = True
            self.mark(self.plot.hasFocus())

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the table with the chart that it is about."""
        super().hideEvent(event)
        if self.table and not event.spontaneous():
            self.table.reject()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu, by mouse or by key."""
        self.menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Take another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()

    def _told(self) -> tuple[str, str, list[Sheet]]:
        """Title, summary and numbers, as the table shows them."""
        return f"{self.title} ({self.front.unit})", self.summary(), [self.front.sheet]

    def _explain(self, place: int | None) -> None:
        if place is None:
            QToolTip.hideText()
            return
        said = self.front.hints[place]
        at = self.plot.place_of(self.front.marks[place]).toPoint()
        QToolTip.showText(self.plot.mapToGlobal(at), hint(self, said), self.plot, QRect(), HINT_SHOWN_FOR)
        if self.plot.hasFocus():
            announce(self.plot, ". ".join(said))

    def _describe(self) -> None:
        for widget in (self, self.plot):
            widget.setAccessibleName(self.title)
            widget.setAccessibleDescription(self.summary())
        self.heading.button.setAccessibleName(self.tr("Menu of {chart}").format(chart=self.title))
        self.heading.button.setToolTip(self.tr("Copy and save"))
