"""A chart of horizontal bars: what each of several things does to one number."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from gui.charts.bar_key import BarKey, BarSign
from gui.charts.bar_rows import BarRows
from gui.charts.bars import BarRow
from gui.charts.pointed_card import PointedCard
from gui.charts.sheet import EMPTY, Sheet
from gui.controls.flow import FlowLayout
from gui.look.theme import GRID, LIGHT, Colours
from scenarios.results.axes import rounded_limits


@dataclass(frozen=True, eq=False)
class Drawing:
    """What a chart of bars shows.

    Attributes:
        title: Its title.
        unit: Unit of the axis in words.
        summary: The chart in one spoken line.
        rows: The rows, from the top.
        signs: What the kinds of bars stand for.
        format_tick: How a value is written on the axis.
        sheet: All numbers behind it, also of what it leaves out.
        reference: A value with a line through all rows.
        is_zero_based: Whether zero is always on the axis.
    """

    title: str = ""
    unit: str = ""
    summary: str = ""
    rows: tuple[BarRow, ...] = ()
    signs: tuple[BarSign, ...] = ()
    format_tick: Callable[[float], str] = str
    sheet: Sheet = field(default=EMPTY)
    reference: float | None = None
    is_zero_based: bool = False


class BarChart(PointedCard):
    """A card with a title, a legend and rows of bars, as high as it must be."""

    row_chosen = Signal(str)
    """A row was clicked, or Enter pressed on it; carries its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.bars = BarRows()
        super().__init__(self.bars, parent)
        self.drawing = Drawing()
        self._legend = QWidget(self)
        self._flow = FlowLayout(self._legend, 2 * GRID, 0)
        self._keys: list[BarKey] = []
        self.stack(self._legend, self.bars)
        self.set_colours(LIGHT)
        self.bars.row_chosen.connect(self.row_chosen)

    def draw(self, drawing: Drawing) -> None:
        """Show this from now on."""
        self.drawing = drawing
        self.heading.set_text(drawing.title, drawing.unit)
        ends = [value for row in drawing.rows for value in row.values]
        if ends and drawing.reference is not None:
            ends.append(drawing.reference)
        limits = rounded_limits(min(ends), max(ends), zero_based=drawing.is_zero_based) if ends else (0.0, 1.0)
        self.bars.show_rows(drawing.rows, limits, drawing.format_tick, drawing.reference)
        self._show_signs(drawing.signs)
        self.retell()

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        super().set_colours(colours)
        for key in self._keys:
            key.colours = colours
            key.update()

    def summary(self) -> str:
        """The chart in one spoken line."""
        return self.drawing.summary

    def sheets(self) -> list[Sheet]:
        """All numbers behind it."""
        return [self.drawing.sheet]

    def said(self, place: int) -> Sequence[str]:
        """What the row says of itself."""
        return self.drawing.rows[place].hint

    def spoken(self, place: int) -> Sequence[str]:
        """The same, beginning with the value of the row."""
        row = self.drawing.rows[place]
        return f"{row.label}: {row.value}", *row.hint[1:]

    def corner(self, place: int) -> QPoint:
        """Below the row, where it begins."""
        top, height = self.bars.columns().row(place)
        return QPoint(0, round(top + height))

    def _show_signs(self, signs: Sequence[BarSign]) -> None:
        if [key.shown for key in self._keys] == list(signs):
            return
        for key in self._keys:
            key.hide()
            key.deleteLater()
        while self._flow.count():
            self._flow.takeAt(0)
        self._keys = [BarKey(shown, self._legend) for shown in signs]
        for key in self._keys:
            key.colours = self.colours
            self._flow.addWidget(key)
            key.show()
        self._legend.setVisible(bool(signs))
