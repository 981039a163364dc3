"""A chart of one or two yearly series with their projection, observations and aims."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.charts.aim_labels import place_labels
from gui.charts.announce import announce
from gui.charts.chart_card import ChartCard
from gui.charts.fonts import SMALL, scaled, thickness
from gui.charts.layer import Layer
from gui.charts.layers import Layers
from gui.charts.legend import Legend
from gui.charts.numbers import NumberRow
from gui.charts.plot import Plot
from gui.charts.pointer import Pointer
from gui.charts.series import Aim, Band, Numbers, Observed, Pinned, Series, Years
from gui.charts.sheet import Sheet, sheets_of
from gui.charts.words import Words
from gui.clipboard import Row
from gui.look.theme import GRID, LIGHT, Colours
from scenarios.results.axes import rounded_limits
from simulation.model import FIRST_YEAR, LAST_YEAR_SHOWN

FormatValue = Callable[[float], str]


class Chart(ChartCard):
    """A card with a title, a legend and a plot.

    Args:
        title: The title.
        unit_label: Unit of the value axis in words.
        format_value: How a value is written in words.
        format_tick: How a value is written on the axis; the same way unless given.
    """

    year_hovered = Signal(object)
    """The pointer or an arrow key is at another year (int), or has left (None)."""

    series_toggled = Signal(str, bool)
    """The user showed or hid a series; carries its key."""

    def __init__(
        self,
        title: str,
        unit_label: str,
        format_value: FormatValue,
        parent: QWidget | None = None,
        *,
        format_tick: FormatValue | None = None,
    ) -> None:
        super().__init__(title, unit_label, parent)
        self._format_value = format_value
        self._last_year = LAST_YEAR_SHOWN
        self._is_held = False
        self.legend = Legend(self)
        self.plot = Plot(FIRST_YEAR, LAST_YEAR_SHOWN, format_tick or format_value, self)
        self._layers = Layers(self.plot.view)
        self.pointer = Pointer(self.plot, format_value, self)
        self.give_menu(self.plot.show_all)
        self._words = Words(self)
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        self._lay_out()
        self.plot.year_pointed.connect(self._point_at)
        self.plot.focus_changed.connect(self.mark)
        self.plot.laid_out.connect(self._place_by_pixels)
        self.legend.series_toggled.connect(self._toggle)
        self.set_colours(LIGHT)
        self._take_font()
        self.describe()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.legend)
        column.addWidget(self.plot, 1)

    @property
    def canvas(self) -> QWidget:
        """The plot."""
        return self.plot

    def set_title(self, title: str, unit_label: str) -> None:
        """Set title and unit, as after a change of language."""
        self.heading.set_text(title, unit_label)
        self.plot.relabel()
        self.describe()

    def set_formats(self, format_value: FormatValue, format_tick: FormatValue | None = None) -> None:
        """Set how values are written, as after a change of language."""
        self._format_value = self.pointer.reading.format_value = format_value
        self.plot.set_format(format_tick or format_value)
        for layer in self._layers:
            self._show_aims(layer, layer.aims)
        self.describe()

    def set_series(self, series: Sequence[Series]) -> None:
        """Say which series there are; data of a key that stays is kept."""
        self._layers.set_series(series)
        self.legend.set_series(series)
        self._order_keys()
        self._refresh()

    def _order_keys(self) -> None:
        """Let the Tab key go from the menu over the legend to the plot."""
        stops = [self.heading.button, *(self.legend.entry(layer.series.key) for layer in self._layers), self.plot]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def set_years(self, first: int, last: int) -> None:
        """Set the first and the last year of the axis."""
        self._last_year = last
        self.plot.set_years(first, last)
        self._refresh()

    def show_projection(self, key: str, band: Band) -> None:
        """Show the projection of a series."""
        self._layers[key].set_band(band)
        self._refresh()

    def show_baseline(self, key: str, years: Years, median: Numbers) -> None:
        """Show the baseline of a series as a thin line; empty arrays take it away.

        Args:
            key: Key of the series.
            years: Years in rising order, shape (years,).
            median: Median of the baseline, shape (years,).
        """
        self._layers[key].set_baseline(years, median)
        self._refresh()

    def show_pinned(self, key: str, lines: Sequence[Pinned]) -> None:
        """Show pinned runs of a series as thin lines."""
        self._layers[key].set_pinned(lines)
        self._refresh()

    def show_observed(self, key: str, observed: Observed) -> None:
        """Show what was published about a series."""
        self._layers[key].set_observed(observed)
        self._refresh()

    def show_aims(self, key: str, aims: Sequence[Aim]) -> None:
        """Show the announced values of a series."""
        self._show_aims(self._layers[key], aims)
        self._refresh()

    def _show_aims(self, layer: Layer, aims: Sequence[Aim]) -> None:
        texts = [self._format_value(aim.value) for aim in aims]
        hints = [
            self.tr("{label}: {value} {unit}").format(label=aim.label, value=text, unit=layer.series.unit).strip()
            for aim, text in zip(aims, texts, strict=True)
        ]
        layer.set_aims(aims, texts, hints)
        self._layers.dress()

    def set_focus_years(self, first: int, last: int) -> None:
        """Shade the period that the levers act on."""
        self.plot.backdrop.set_focus(first, last)

    def hold_range(self, is_held: bool) -> None:
        """Keep the value axis while a slider is dragged; it then only grows, and fits again when let go."""
        self._is_held = is_held
        for layer in self._layers:
            layer.set_draft(is_held)
        self._refresh()

    def numbers(self) -> tuple[NumberRow, ...]:
        """Every year of every series that is shown."""
        return self._layers.rows()

    def layer(self, key: str) -> Layer:
        """What draws a series."""
        return self._layers[key]

    def layers(self) -> Iterator[Layer]:
        """What draws each series, in their order."""
        return iter(self._layers)

    def _refresh(self) -> None:
        """Take up new data: range and cross-hair now, the rest when all of it has come."""
        self._fit()
        if self.pointer.year is not None:
            self.pointer.read(self.pointer.year, self._layers.shown)
        if not self._is_held:
            self._settling.start()

    def _settle(self) -> None:
        """Take up what may wait until all new data has come: legend, labels of aims and words."""
        self._settling.stop()
        self.legend.set_keys(baseline=self._layers.have_baseline, aim=self._layers.have_aims, pins=self._layers.pins)
        self._place_by_pixels()
        self.retell()

    def _fit(self) -> None:
        extent = self._layers.extent()
        if extent is None:
            return
        low, high = extent
        if self._is_held:
            bottom, top = self.plot.limits
            if bottom <= low and high <= top:
                return
            low, high = min(low, bottom), max(high, top)
        self.plot.set_limits(*rounded_limits(low, high, zero_based=True))

    def _place_by_pixels(self) -> None:
        place_labels(self.plot, self._layers.shown, scaled(self.font(), SMALL))
        self.pointer.place()

    def _toggle(self, key: str, is_shown: bool) -> None:
        self._layers[key].set_shown(is_shown)
        self._refresh()
        self.series_toggled.emit(key, is_shown)

    def show_cross_hair(self, year: int | None) -> None:
        """Read the chart at a year, or stop reading it."""
        self.pointer.read(year, self._layers.shown)

    def _point_at(self, year: int | None) -> None:
        self.pointer.is_full = year is not None
        self.show_cross_hair(year)
        if year is not None and self.plot.hasFocus():
            announce(self.plot, self.pointer.reading.spoken())
        self.year_hovered.emit(year)

    def summary(self) -> str:
        """The chart in one spoken line."""
        return self._words.summary(self._layers.shown, self._last_year, self._format_value)

    def number_headings(self) -> tuple[str, ...]:
        """Headings of the cells of :meth:`numbers`."""
        return self._words.headings(self._layers.pins)

    def copied(self) -> list[Row]:
        """The numbers with their headings, as a spreadsheet takes them."""
        return [self.number_headings(), *(row.cells() for row in self.numbers())]

    def open_table(self) -> None:
        """Show the numbers in a window of their own, which follows the chart."""
        self._settle()
        super().open_table()

    def sheets(self) -> list[Sheet]:
        """One a series, without what it has nothing of."""
        return sheets_of(self.number_headings(), self.numbers(), self._format_value)

    @contextmanager
    def posed(self) -> Iterator[None]:
        """Hide what does not belong into a picture, the menu button and the cross-hair, and spell out what does."""
        self._settle()
        year, size = self.pointer.year, self.size()
        self.pointer.read(None, ())
        self._pose(True)
        try:
            with super().posed():
                yield
        finally:
            self._pose(False)
            self.resize(size)
            self.show_cross_hair(year)

    def _pose(self, is_posed: bool) -> None:
        self.legend.spell_out(is_posed)
        for layer in self._layers:
            layer.set_posed(is_posed)
        layout = cast(QVBoxLayout, self.layout())
        layout.activate()
        needed = layout.totalMinimumHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))

    def set_colours(self, colours: Colours) -> None:
        """Take another colour scheme."""
        super().set_colours(colours)
        self.legend.set_colours(colours)
        self.plot.set_colours(colours)
        self.pointer.set_colours(colours)
        self._layers.set_colours(colours)

    def sizeHint(self) -> QSize:
        """A size at which four charts fill a small screen."""
        return QSize(380, 280)

    def changeEvent(self, event: QEvent) -> None:
        """Take another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_font()

    def _take_font(self) -> None:
        small = scaled(self.font(), SMALL)
        self.pointer.reading.setFont(small)
        self.plot.set_text_font(small)
        self._layers.set_thickness(thickness(self.font()))
