"""A chart of points over two axes that can be chosen: what each probability costs, or one target against another."""

from PySide6.QtWidgets import QWidget

from gui.charts.axes_chart import AxesChart
from gui.charts.point_plot import PointPlot, Points


class PointChart(AxesChart[Points]):
    """A card with the plot of points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.plot = PointPlot()
        super().__init__(self.plot, Points(), parent)
