"""The cross-hair of a chart and the words beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from gui.charts.cross_hair import CrossHair
from gui.charts.layer import Layer
from gui.charts.plot import Plot
from gui.charts.reading import Reading
from gui.look.theme import LIGHT, Colours


class Pointer:
    """Keeps the cross-hair, its points and the reading together.

    Args:
        plot: The plot that the cross-hair stands in.
        format_value: How a value is written.
        parent: The widget that the plot stands on and the reading floats on.
    """

    def __init__(self, plot: Plot, format_value: Callable[[float], str], parent: QWidget) -> None:
        self._plot = plot
        self._colours = LIGHT
        self.is_full = False
        self.reading = Reading(format_value, parent)
        self.line = CrossHair()
        plot.view.addItem(self.line, ignoreBounds=True)
        self.line.set_year(None)

    @property
    def year(self) -> int | None:
        """The year that is read, or None."""
        return self.line.year

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self._colours = colours
        self.line.set_colours(colours)
        self.reading.set_colours(colours)

    def read(self, year: int | None, layers: Sequence[Layer]) -> None:
        """Stand at a year and say what is there; None takes everything away.

        Args:
            year: The year, or None.
            layers: The series that are shown.
        """
        if year is None:
            self.line.set_year(None)
            self.reading.hide()
            return
        medians = [(layer.median(year), QColor(layer.series.colour(self._colours))) for layer in layers]
        self.line.set_year(year, [(value, colour) for value, colour in medians if value is not None])
        places = [layer.at(year) for layer in layers]
        self.reading.read(year, places, is_full=self.is_full, width=self._plot.plot_area().width())
        self.place()

    def place(self) -> None:
        """Put the words beside the line, wherever that is now."""
        if self.year is None:
            return
        area = self._plot.plot_area()
        corner = QPointF(self._plot.mapToParent(area.topLeft().toPoint()))
        x = self._plot.to_pixels().map(QPointF(self.year, 0.0)).x() + corner.x() - area.left()
        on_parent = QRectF(corner, area.size())
        if on_parent.left() <= x <= on_parent.right():
            self.reading.stand_beside(x, on_parent)
        else:
            self.reading.hide()
