"""A chart of values over a grid of two things, whose cells can be chosen."""

from PySide6.QtWidgets import QWidget

from gui.charts.axes_chart import AxesChart
from gui.charts.grid_plot import Grid, GridPlot


class GridChart(AxesChart[Grid]):
    """A card with the plot of a grid; its cells are numbered row by row from below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.plot = GridPlot()
        super().__init__(self.plot, Grid(), parent)
