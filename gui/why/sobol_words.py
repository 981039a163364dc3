"""Which part of the spread of a result each group of assumptions brings about, as a chart and in sentences."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject

from gui.charts.bar_chart import Drawing
from gui.charts.bar_key import BarSign
from gui.charts.bars import JUDGED, BarRow, Piece
from gui.charts.sheet import Sheet
from gui.clipboard import Cell
from gui.why import names
from gui.why.numbers import Numbers
from gui.words import assumption_words as words
from gui.words import formats
from simulation.analysis.sensitivity.inputs import CORRELATED, Group
from simulation.analysis.sensitivity.sobol import GroupIndex, Interval, SobolIndices

SPOKEN: Final = 5
"""So many groups are told in the spoken line."""

SLIM: Final = 0.6
ASIDE: Final = 0.34
"""Height of the two bars of a row, and how far they stand from its middle."""


class SobolWords(QObject):
    """Speaks about Sobol indices in the language of the window."""

    def drawing(self, found: SobolIndices) -> Drawing:
        """The chart: a bar for the total index, in it that of the first order."""
        quantity = found.evaluation.quantity
        result = self.tr("{result} in {year}").format(result=names.quantity_name(quantity), year=quantity.year)
        return Drawing(
            title=self.tr("Sobol indices: {result}").format(result=result),
            unit=self.tr("part of the variance"),
            summary=self.tr("; ").join(
                self.tr("{what}: {amount}").format(what=self._name(entry.group), amount=self._value(entry))
                for entry in found.indices[:SPOKEN]
            ),
            rows=tuple(self._row(entry) for entry in found.indices),
            signs=(
                BarSign(self.tr("first order: alone"), "first"),
                BarSign(self.tr("total: with what it does only together with others"), "first", "hatched"),
                BarSign(self.tr("90 % interval of the estimate")),
                BarSign(words.judged(), remark=JUDGED),
            ),
            format_tick=formats.percent,
            sheet=self._sheet(found),
            reference=0.0,
            is_zero_based=True,
        )

    def sentences(self, found: SobolIndices) -> Iterator[str]:
        """What the numbers rest on, and what is left out."""
        yield self.tr(
            "Indices need independent inputs, and calibrated assumptions are not. So assumptions whose rank "
            "correlation is {limit} or more are drawn as one group from the calibrated draws, and what correlation is "
            "left between groups is cut; the largest that was cut is {cut}."
        ).format(limit=formats.decimal(CORRELATED, 1), cut=formats.decimal(found.cut, 2))
        variable = found.evaluation.quantity.variable
        numbers = Numbers(variable, found.deviation)
        yield self.tr(
            "The standard deviation is {apart} so, and {together} with all correlations. From {runs} runs."
        ).format(
            apart=numbers.value(found.deviation),
            together=numbers.value(found.deviation_together),
            runs=formats.whole(found.runs),
        )
        yield self.tr(
            "First-order indices leave {rest} to what groups do only together, and to the error of the estimate."
        ).format(rest=formats.percent(found.interactions))

    def _row(self, entry: GroupIndex) -> BarRow:
        total, first = entry.total, entry.first
        judged = sum(cell.is_judgement for cell in entry.group.assumptions)
        return BarRow(
            "" if entry.group.is_rest else entry.group.assumptions[0].id,
            self._name(entry.group),
            self._value(entry),
            (
                Piece(0.0, max(total.estimate, 0.0), "first", "hatched", (total.low, total.high), SLIM, -ASIDE),
                Piece(0.0, max(first.estimate, 0.0), "first", "solid", (first.low, first.high), SLIM, ASIDE),
            ),
            remark=JUDGED if judged == len(entry.group.assumptions) else "",
            hint=tuple(self._hint(entry)),
        )

    def _hint(self, entry: GroupIndex) -> Iterator[str]:
        yield self._name(entry.group)
        yield self.tr("First order: {index}").format(index=_interval(entry.first))
        yield self.tr("Total: {index}").format(index=_interval(entry.total))
        if not entry.group.is_rest and len(entry.group.assumptions) > 1:
            cells = (words.full_name(cell) for cell in entry.group.assumptions)
            yield self.tr("In the group: {assumptions}").format(assumptions=self.tr("; ").join(cells))

    def _name(self, group: Group) -> str:
        count = len(group.assumptions)
        if group.is_rest:
            return self.tr("The other {count} assumptions").format(count=formats.whole(count))
        name = words.full_name(group.assumptions[0])
        if count == 1:
            return name
        return self.tr("{name}, and {count} that move with it").format(name=name, count=formats.whole(count - 1))

    def _value(self, entry: GroupIndex) -> str:
        first, total = (formats.percent(index.estimate) for index in (entry.first, entry.total))
        return self.tr("{first} / {total}").format(first=first, total=total)

    def _sheet(self, found: SobolIndices) -> Sheet:
        rows: tuple[tuple[Cell, ...], ...] = tuple(
            (self._name(entry.group), *entry.first, *entry.total) for entry in found.indices
        )
        low, high = (self.tr("{level} %").format(level=level) for level in (5, 95))
        return Sheet(
            label=names.quantity_name(found.evaluation.quantity),
            headings=(
                self.tr("Rank"),
                self.tr("Group of assumptions"),
                self.tr("First order"),
                low,
                high,
                self.tr("Total"),
                low,
                high,
            ),
            years=tuple(range(1, len(rows) + 1)),
            rows=rows,
            write=lambda value: formats.percent(value, 1),
        )


def _interval(index: Interval) -> str:
    estimate, low, high = (formats.percent(value, 1) for value in index)
    return f"{estimate} ({low} \u2013 {high})"
