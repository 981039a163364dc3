"""The words of a chart: one spoken line for people who do not see it, and the headings of its numbers."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from gui.charts.layer import Layer
from gui.work.pins import sign


class Words(QObject):
    """Speaks for a chart in the language of the window."""

    def summary(self, layers: Sequence[Layer], last_year: int, format_value: Callable[[float], str]) -> str:
        """One sentence a series: last observation, projection for the last year and aims.

        Args:
            layers: The series that are shown.
            last_year: The year whose projection is told.
            format_value: How a value is written.
        """
        return ". ".join(text for layer in layers if (text := self._series(layer, last_year, format_value)))

    def headings(self, pins: Mapping[int, str]) -> tuple[str, ...]:
        """Headings of the cells of :class:`gui.charts.numbers.NumberRow`.

        Args:
            pins: Number and name of each pinned run.
        """
        low, lower, upper, high = (self.tr("{level} %").format(level=level) for level in (5, 25, 75, 95))
        return (
            self.tr("Series"),
            self.tr("Unit"),
            self.tr("Year"),
            low,
            lower,
            self.tr("Median"),
            upper,
            high,
            self.tr("Baseline"),
            *(f"{sign(number)} {name}" for number, name in pins.items()),
            self.tr("Observed"),
            self.tr("Source"),
            self.tr("Target"),
        )

    def _series(self, layer: Layer, last_year: int, format_value: Callable[[float], str]) -> str:
        parts = []
        if layer.points.years.size:
            parts.append(
                self.tr("{value} observed in {year}").format(
                    value=format_value(float(layer.points.values[-1])), year=int(layer.points.years[-1])
                )
            )
        end = layer.at(last_year)
        if end.median is not None and end.low is not None and end.high is not None:
            parts.append(
                self.tr("{value} projected for {year} ({low} to {high})").format(
                    value=format_value(end.median),
                    year=last_year,
                    low=format_value(end.low),
                    high=format_value(end.high),
                )
            )
        parts += [
            self._aim(aim.year, last_year).format(value=format_value(aim.value), year=aim.year) for aim in layer.aims
        ]
        if not parts:
            return ""
        return self.tr("{series}: {facts}").format(series=layer.series.label, facts=self.tr("; ").join(parts))

    def _aim(self, year: int, last_year: int) -> str:
        return self.tr("target {value}") if year == last_year else self.tr("target {value} for {year}")
