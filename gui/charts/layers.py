"""All series of a chart."""

from collections.abc import Iterator, Sequence

import pyqtgraph as pg

from gui.charts.layer import Layer
from gui.charts.numbers import NumberRow
from gui.charts.series import Series
from gui.look.theme import LIGHT, Colours


class Layers:
    """The series of a chart in their order, each with the look of the chart.

    Args:
        view: The view that they are drawn in.
    """

    def __init__(self, view: pg.ViewBox) -> None:
        self._view = view
        self._layers: dict[str, Layer] = {}
        self._colours = LIGHT
        self._thickness = 1.0

    def __getitem__(self, key: str) -> Layer:
        return self._layers[key]

    def __iter__(self) -> Iterator[Layer]:
        return iter(self._layers.values())

    @property
    def shown(self) -> list[Layer]:
        """Those that are not hidden."""
        return [layer for layer in self if layer.is_shown]

    @property
    def have_baseline(self) -> bool:
        """Whether any has a baseline."""
        return any(layer.baseline.years.size for layer in self)

    @property
    def have_aims(self) -> bool:
        """Whether any has an aim."""
        return any(layer.aims for layer in self)

    @property
    def pins(self) -> dict[int, str]:
        """Number and name of each pinned run, in the order of the numbers."""
        found = {line.number: line.name for layer in self for line in layer.pinned.lines}
        return dict(sorted(found.items()))

    def set_series(self, series: Sequence[Series]) -> None:
        """Say which series there are; data of a key that stays is kept."""
        before = self._layers
        self._layers = {one.key: before.pop(one.key) if one.key in before else Layer(self._view, one) for one in series}
        for layer in before.values():
            layer.remove()
        for one in series:
            self[one.key].series = one
        self.dress()

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        self._colours = colours
        self.dress()

    def set_thickness(self, thickness: float) -> None:
        """Draw lines and markers so many times as thick."""
        self._thickness = thickness
        self.dress()

    def dress(self) -> None:
        """Give everything the look of the chart, new items included."""
        for layer in self:
            layer.set_colours(self._colours)
            layer.set_thickness(self._thickness)

    def extent(self) -> tuple[float, float] | None:
        """Smallest and largest value that is shown, or None without data."""
        extents = [extent for layer in self.shown if (extent := layer.extent())]
        return (min(low for low, _ in extents), max(high for _, high in extents)) if extents else None

    def rows(self) -> tuple[NumberRow, ...]:
        """Every year of every series that is shown."""
        pins = tuple(self.pins)
        return tuple(row for layer in self.shown for row in layer.rows(pins))
