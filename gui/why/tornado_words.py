"""What the range of each assumption does to a result, as a chart and in sentences."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from gui.charts.bar_chart import Drawing
from gui.charts.bar_key import BarSign
from gui.charts.bars import JUDGED, BarRow, Fill, Piece
from gui.charts.sheet import Sheet
from gui.clipboard import Cell
from gui.why import names
from gui.why.numbers import Numbers
from gui.words import assumption_words, formats, labels
from simulation.analysis.sensitivity.inputs import Over
from simulation.parameters import Assumption

if TYPE_CHECKING:  # it brings scipy with it, for which the start of the window need not wait
    from simulation.analysis.sensitivity.tornado import Bar, BarEnd, Tornado

FIRST: Final = 15
"""So many assumptions are drawn; the others are summed up."""

SPOKEN: Final = 5
"""So many are told in the spoken line."""

INNER: Final = 0.55
"""Height of the shorter of two bars on one side."""


class TornadoWords(QObject):
    """Speaks about a tornado in the language of the window."""

    def drawing(self, found: "Tornado") -> Drawing:
        """The chart of the widest ranges; its numbers are those of all."""
        numbers = numbers_of(found)
        quantity = found.quantity
        where = self.tr("{result} in {year}").format(result=names.quantity_name(quantity), year=quantity.year)
        bars = found.bars[:FIRST]
        return Drawing(
            title=self.tr("What each assumption’s range does: {result}").format(result=where),
            unit=names.unit_name(quantity.variable),
            summary=self._summary(found, numbers),
            rows=tuple(self._row(found, bar, numbers) for bar in bars),
            signs=tuple(self._signs(bars)),
            format_tick=numbers.value,
            sheet=self._sheet(found, numbers),
            reference=found.central,
        )

    def headline(self, found: "Tornado") -> str:
        """The result from which every bar starts."""
        return self.tr(
            "{result} in {year}: {value} in the central run, where each assumption has its best value."
        ).format(
            result=names.quantity_name(found.quantity),
            year=found.quantity.year,
            value=numbers_of(found).value(found.central),
        )

    def treatment(self, over: Over) -> str:
        """How assumptions are moved, and what that leaves out."""
        if over == "prior":
            return self.tr(
                "Each assumption stands at both ends of the range that could be defended before calibration, the "
                "others stay. An end at which the model contradicts what was observed is ruled out."
            )
        return self.tr(
            "Each assumption stands at the ends of the 90 % that calibration left of its range, the others stay. "
            "Calibration lets many move only together: an end that contradicts what was observed is ruled out."
        )

    def sentences(self, found: "Tornado") -> Iterator[str]:
        """How many rest on judgement, what the others do, and which verdicts turn."""
        numbers = numbers_of(found)
        drawn, others = found.bars[:FIRST], found.bars[FIRST:]
        judged = sum(bar.assumption.is_judgement for bar in drawn)
        yield self.tr("{judged} of these {count} rest on judgement.").format(
            judged=formats.whole(judged), count=formats.whole(len(drawn))
        )
        if others:
            yield self.tr("Each of the other {count} moves the result by {most} at most.").format(
                count=formats.whole(len(others)), most=numbers.value(others[0].swing(found.central))
            )
        turned = {target for bar in found.bars for end in bar.ends if not end.is_ruled_out for target in end.turned}
        yield self.tr("{steady} of {count} verdicts on targets stand at every possible end of every range.").format(
            steady=formats.whole(len(found.met) - len(turned)), count=formats.whole(len(found.met))
        )

    def _row(self, found: "Tornado", bar: "Bar", numbers: Numbers) -> BarRow:
        changes = [numbers.change(end.value - found.central) for end in bar.ends]
        return BarRow(
            bar.assumption.id,
            assumption_words.full_name(bar.assumption),
            self.tr("{low} / {high}").format(low=changes[0], high=changes[1]),
            tuple(_pieces(bar, found.central)),
            remark=JUDGED if bar.assumption.is_judgement else "",
            hint=tuple(self._hint(bar, found.central, numbers)),
        )

    def _hint(self, bar: "Bar", central: float, numbers: Numbers) -> Iterator[str]:
        cell = bar.assumption
        yield assumption_words.full_name(cell)
        for end in bar.ends:
            yield self._end(cell, end, central, numbers)
        yield from filter(None, assumption_words.grounds(cell))
        yield self.tr("A click opens it among the assumptions.")

    def _end(self, cell: Assumption, end: "BarEnd", central: float, numbers: Numbers) -> str:
        said = self.tr("At {at}: {value} ({change})").format(
            at=assumption_words.with_unit(cell, end.at),
            value=numbers.value(end.value),
            change=numbers.change(end.value - central),
        )
        if end.is_ruled_out:
            return self.tr("{end}; ruled out by what was observed").format(end=said)
        for target, met in end.turned.items():
            verdict = self.tr("{end}; {target} would be met") if met else self.tr("{end}; {target} would be missed")
            said = verdict.format(
                end=said, target=labels.with_base(f"{labels.target_name(target)} {target.year}", target)
            )
        return said

    def _signs(self, bars: "tuple[Bar, ...]") -> Iterator[BarSign]:
        yield BarSign(self.tr("at the low end of its range"), "second", "hatched")
        yield BarSign(self.tr("at the high end"), "first")
        if any(end.is_ruled_out for bar in bars for end in bar.ends):
            yield BarSign(self.tr("ruled out by what was observed"), "muted", "hollow")
        if any(bar.assumption.is_judgement for bar in bars):
            yield BarSign(assumption_words.judged(), remark=JUDGED)

    def _summary(self, found: "Tornado", numbers: Numbers) -> str:
        rows = (self._row(found, bar, numbers) for bar in found.bars[:SPOKEN])
        said = [self.tr("{what}: {amount}").format(what=row.label, amount=row.value) for row in rows]
        return f"{self.headline(found)} {self.tr('; ').join(said)}"

    def _sheet(self, found: "Tornado", numbers: Numbers) -> Sheet:
        rows: tuple[tuple[Cell, ...], ...] = tuple(
            (
                assumption_words.full_name(bar.assumption),
                assumption_words.with_unit(bar.assumption, bar.low.at),
                bar.low.value,
                self._possible(bar.low),
                assumption_words.with_unit(bar.assumption, bar.high.at),
                bar.high.value,
                self._possible(bar.high),
                assumption_words.basis(bar.assumption),
            )
            for bar in found.bars
        )
        result, possible = self.tr("Result"), self.tr("Ruled out")
        low, high = (self.tr("Low end"), result, possible), (self.tr("High end"), result, possible)
        return Sheet(
            label=names.quantity_name(found.quantity),
            headings=(self.tr("Rank"), self.tr("Assumption"), *low, *high, self.tr("Rests on")),
            years=tuple(range(1, len(rows) + 1)),
            rows=rows,
            write=numbers.value,
        )

    def _possible(self, end: "BarEnd") -> str:
        return self.tr("ruled out") if end.is_ruled_out else ""


def numbers_of(found: "Tornado") -> Numbers:
    """Writes the numbers of a tornado, with digits for its widest bar."""
    return Numbers(found.quantity.variable, max((bar.swing(found.central) for bar in found.bars), default=0.0))


def _pieces(bar: "Bar", central: float) -> Iterator[Piece]:
    """A bar for each end, the longer first; the shorter one is lower where both go to one side."""
    low, high = (end.value - central for end in bar.ends)
    is_one_sided = low * high > 0
    pieces = [
        Piece(central, bar.low.value, "muted" if bar.low.is_ruled_out else "second", _fill(bar.low, is_low=True)),
        Piece(central, bar.high.value, "muted" if bar.high.is_ruled_out else "first", _fill(bar.high, is_low=False)),
    ]
    pieces.sort(key=lambda piece: -abs(piece.end - central))
    yield pieces[0]
    yield replace(pieces[1], height=INNER) if is_one_sided else pieces[1]


def _fill(end: "BarEnd", *, is_low: bool) -> Fill:
    if end.is_ruled_out:
        return "hollow"
    return "hatched" if is_low else "solid"
