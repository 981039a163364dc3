"""What a sweep says: charts, the words of a point, and the table behind them."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QObject, Qt

from gui.charts.axes_chart import AxesDrawing
from gui.charts.axes_plot import Axis
from gui.charts.grid_plot import Grid
from gui.charts.point_plot import Point, Points
from gui.charts.sheet import Sheet
from gui.clipboard import Cell
from gui.seek import words
from gui.sweep import things
from gui.words import formats
from scenarios.sweep.found import Found, Shown
from scenarios.sweep.ranges import Range
from simulation.declare import Array
from simulation.targets import Target

CHANCES: Final = ((0.2, Qt.PenStyle.DotLine), (0.5, Qt.PenStyle.SolidLine), (0.8, Qt.PenStyle.DashLine))
"""Probabilities at which a line is drawn over the cells."""


class SweepWords(QObject):
    """Puts what a sweep found into charts and sentences, in the language of the window."""

    def curve(self, found: Found, target: Target, shown: Shown) -> AxesDrawing[Points]:
        """The chart of one thing that is varied."""
        is_chance = shown == "probability"
        numbers, bands = found.numbers(target, shown).tolist(), found.bands(target)
        amounts = found.across.values(found.question.steps)
        here, level = found.here, found.here_on_curve(target, shown)
        return AxesDrawing(
            title=self.title(target, shown),
            unit=self._unit(target, shown),
            signs=self._curve_signs(found, shown),
            summary=self._summary(found, target, shown),
            contents=Points(
                points=tuple(
                    Point(amount, number, band=None if is_chance or found.is_single else band)
                    for amount, number, band in zip(amounts, numbers, bands, strict=True)
                ),
                here=None if here is None or level is None else Point(here[0], level),
                level=None if is_chance else target.value,
                across=self._axis(found, found.across),
                up=self._value_axis(target, shown),
            ),
            say=lambda place: self.say(found, target, place),
            sheet=self._curve_sheet(found, target),
        )

    def grid(self, found: Found, target: Target, shown: Shown) -> AxesDrawing[Grid]:
        """The chart of two things that are varied."""
        assert found.up is not None
        steps = found.question.steps
        values = found.numbers(target, shown)
        is_chance = shown == "probability"
        columns, rows = found.across.values(steps), found.up.values(steps)
        return AxesDrawing(
            title=self.title(target, shown),
            unit=self._unit(target, shown),
            signs=self._grid_signs(found, target, shown),
            summary=self._summary(found, target, shown),
            contents=Grid(
                columns=columns,
                rows=rows,
                values=values,
                shades=(0.0, 1.0) if is_chance else (float(values.min()), float(values.max())),
                lines=CHANCES if is_chance else ((target.enough, Qt.PenStyle.SolidLine),),
                here=None if found.here is None else (found.here[0], found.here[1]),
                across=self._axis(found, found.across),
                up=self._axis(found, found.up),
                write=self._write(target, shown),
            ),
            say=lambda place: self.say(found, target, point_of_cell(place, steps)),
            sheet=self._grid_sheet(found, values, target, shown),
        )

    def title(self, target: Target, shown: Shown) -> str:
        """What a chart shows."""
        template = self.tr("How sure: {target}") if shown == "probability" else self.tr("In the middle: {target}")
        return template.format(target=words.target_name(target))

    def _unit(self, target: Target, shown: Shown) -> str:
        """What stands behind the title: the unit, or for what value the target is held."""
        if shown == "median":
            return formats.unit_name(target.variable)
        return self.tr("{value} or more").format(value=words.level(target, target.value))

    def say(self, found: Found, target: Target, place: int) -> tuple[str, ...]:
        """A point in words: what is varied, and what comes of it."""
        index = found.sweep.asked.index(found.asked(target))
        answer, years = found.sweep.answers[place][index], found.question.years
        amounts = zip(found.question.ranges, found.amounts(place), strict=True)
        varied = tuple(
            self.tr("{thing}: {amount}").format(
                thing=things.thing_name(entry.name), amount=things.amount_text(entry.name, amount, years)
            )
            for entry, amount in amounts
        )
        low, middle, high = (float(answer.band[at]) for at in (0, len(answer.band) // 2, -1))
        value = words.level(target, middle)
        reached = formats.reached(answer.probability or 0.0, found.sweep.members)
        if found.is_single:
            text = self.tr("{target}: {value}, target {verdict}")
            return (*varied, text.format(target=words.target_name(target), value=value, verdict=reached))
        ends = (formats.amount(target.variable, end) for end in (low, high))
        text = self.tr("{target}: {value} in the middle, {low} to {high} in nine futures of ten")
        chance = self.tr("met in {share} of the futures").format(share=reached)
        low_text, high_text = ends
        said = text.format(target=words.target_name(target), value=value, low=low_text, high=high_text)
        return (*varied, said, chance)

    def amounts_text(self, found: Found, place: int) -> str:
        """What is varied at a point, in a few words, as for the name of a step of the history."""
        years = found.question.years
        amounts = zip(found.question.ranges, found.amounts(place), strict=True)
        return self.tr(", ").join(
            f"{things.thing_name(entry.name)} {things.amount_text(entry.name, amount, years)}"
            for entry, amount in amounts
        )

    # Parts

    def _axis(self, found: Found, entry: Range) -> Axis:
        years = found.question.years
        return Axis(
            lambda amount: things.number(entry.name, amount, years),
            things.named_with_unit(entry.name),
            factor=things.factor(entry.name, years),
        )

    def _value_axis(self, target: Target, shown: Shown) -> Axis:
        if shown == "probability":
            return Axis(formats.percent, limits=(0.0, 1.0))
        unit, name = formats.unit_name(target.variable), words.target_name(target)
        return Axis(
            lambda value: formats.short(target.variable, value),
            self.tr("{target} ({unit})").format(target=name, unit=unit) if unit else name,
        )

    def _write(self, target: Target, shown: Shown) -> Callable[[float], str]:
        if shown == "probability":
            return formats.probability
        return lambda value: formats.short(target.variable, value)

    def _here(self, found: Found, click: str) -> str:
        """The sign of how things stand, where it is drawn, and what a click does."""
        return click if found.here is None else " \u00b7 ".join((self.tr("□ as things stand"), click))

    def _curve_signs(self, found: Found, shown: Shown) -> str:
        here = self._here(found, self.tr("a click on a point shows it"))
        if shown == "probability":
            return here
        aim = self.tr("dashed: the target")
        band = "" if found.is_single else self.tr("shaded: nine futures of ten")
        return " \u00b7 ".join(filter(None, (here, aim, band)))

    def _grid_signs(self, found: Found, target: Target, shown: Shown) -> str:
        here = self._here(found, self.tr("a click on a cell shows it"))
        numbers = found.numbers(target, shown)
        low, high = float(numbers.min()), float(numbers.max())
        if shown == "probability":
            is_crossed = any(low < chance <= high for chance, _ in CHANCES)
            line = self.tr("lines: met in 20 % (dotted), 50 % and 80 % (dashed) of the futures") if is_crossed else ""
        elif low >= target.enough:
            line = self.tr("the target is reached everywhere here")
        elif high < target.enough:
            line = self.tr("the target is reached nowhere here")
        else:
            line = self.tr("line: the target is reached in the middle")
        return "  ".join(filter(None, (here, line)))

    def _summary(self, found: Found, target: Target, shown: Shown) -> str:
        """Where it is least and where it is most."""
        numbers = found.numbers(target, shown).ravel()
        text = self.tr("{value} at the least, with {least}; {other} at the most, with {most}.")
        write = self._write(target, shown)
        least, most = int(numbers.argmin()), int(numbers.argmax())
        return text.format(
            value=write(float(numbers[least])),
            least=self.amounts_text(found, least),
            other=write(float(numbers[most])),
            most=self.amounts_text(found, most),
        )

    def _curve_sheet(self, found: Found, target: Target) -> Sheet:
        years, across = found.question.years, found.across
        chance = self.tr("Probability")
        headings: tuple[str, ...] = (chance, self.tr("Median"), formats.percent(0.05), formats.percent(0.95))
        if found.is_single:
            headings = (self.tr("Target"), self.tr("Result"))
        return Sheet(
            label=words.target_name(target),
            headings=(things.named_with_unit(across.name), *headings),
            years=tuple(things.number(across.name, amount, years) for amount in across.values(found.question.steps)),
            rows=tuple(self._curve_rows(found, target)),
            write=lambda value: formats.amount(target.variable, value),
            writes={chance: formats.probability},
        )

    def _curve_rows(self, found: Found, target: Target) -> Iterator[tuple[Cell, ...]]:
        """Probability, median and range of each point; of a single run, whether it meets the target and its value."""
        chances, medians = (found.numbers(target, shown).tolist() for shown in ("probability", "median"))
        for chance, middle, band in zip(chances, medians, found.bands(target), strict=True):
            if found.is_single:
                yield formats.reached(chance, 1), middle
            else:
                yield chance, middle, *band

    def _grid_sheet(self, found: Found, values: Array, target: Target, shown: Shown) -> Sheet:
        assert found.up is not None
        steps, years = found.question.steps, found.question.years
        across, up = found.across, found.up
        corner = self.tr("{up} \\ {across}").format(
            up=things.named_with_unit(up.name), across=things.named_with_unit(across.name)
        )
        return Sheet(
            label=self.title(target, shown),
            headings=(corner, *(things.number(across.name, amount, years) for amount in across.values(steps))),
            years=tuple(things.number(up.name, amount, years) for amount in up.values(steps)),
            rows=tuple(tuple(row) for row in values.T.tolist()),
            write=self._write(target, shown),
        )


def point_of_cell(place: int, steps: int) -> int:
    """The point of a cell: cells are numbered row by row from below, points column by column."""
    row, column = divmod(place, steps)
    return column * steps + row


def cell_of_point(place: int, steps: int) -> int:
    """The cell of a point."""
    column, row = divmod(place, steps)
    return row * steps + column
