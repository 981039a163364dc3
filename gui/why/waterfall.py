"""The exact shares of a difference as a chart, as a table and in a few sentences."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QObject

from gui.charts.bar_chart import Drawing
from gui.charts.bar_key import BarSign
from gui.charts.bars import BarRow, Piece
from gui.charts.sheet import Sheet
from gui.clipboard import Cell
from gui.models.records import Column
from gui.why import names
from gui.why.numbers import Numbers, is_seen
from gui.words import formats
from simulation.analysis.attribution import Attribution, Share

RISES, FALLS = "\u2191", "\u2193"


class Waterfall(QObject):
    """Speaks about the shares of a difference in the language of the window."""

    def drawing(self, found: Attribution, one: str, other: str) -> Drawing:
        """The chart: from the one result over every share to the other.

        Args:
            found: The shares.
            one: What people call the scenario that is explained from.
            other: What they call the one that is explained.
        """
        numbers = numbers_of(found)
        question = found.question
        where = self.tr("{result} in {year}").format(result=names.quantity_name(question), year=question.year)
        title = self.tr("Where the difference comes from: {result}").format(result=where)
        return Drawing(
            title=title,
            unit=names.unit_name(question.variable),
            summary=self._summary(found, numbers, one, other),
            rows=tuple(self._rows(found, numbers, one, other)),
            signs=tuple(self._signs(found)),
            format_tick=numbers.value,
            sheet=self._sheet(found, numbers),
        )

    def columns(self, found: Attribution) -> Sequence[Column]:
        """The columns of the table of the same numbers."""
        numbers = numbers_of(found)

        def change(_entry: Any, value: float) -> str:
            return numbers.change(value)

        headings = self._headings()
        hints = (
            "",
            self.tr("The effect averaged over all orders in which the changes can be made (Shapley)"),
            self.tr("The share as a part of the whole difference"),
            self.tr("One draw in twenty gives it less"),
            self.tr("One draw in twenty gives it more"),
            self.tr("What it does when it is the only change"),
            self.tr("What it does when everything else has changed already"),
        )
        values = (
            lambda entry: names.player_name(entry.player),
            lambda entry: entry.share,
            lambda entry: part_of(found, entry),
            lambda entry: entry.low,
            lambda entry: entry.high,
            lambda entry: entry.alone,
            lambda entry: entry.at_last,
        )
        writers = (None, change, _percent, change, change, change, change)
        widths = (30, 9, 6, 9, 9, 9, 9)
        rows = zip(headings, values, widths, writers, hints, strict=True)
        return [Column(heading, value, width, write, hint=hint) for heading, value, width, write, hint in rows]

    def sentences(self, found: Attribution) -> Iterator[str]:
        """That the shares sum exactly, and what the changes do only together."""
        numbers = numbers_of(found)
        acting = [share for share in found.shares if share.player.acts]
        if len(acting) == 1:
            yield self.tr("One change brings all of it: {change}.").format(change=names.player_name(acting[0].player))
        elif acting:
            yield self.tr("The shares sum exactly to the difference.")
            yield self.tr(
                "Each change made alone would bring {alone} in all; what they do only together is {together}."
            ).format(
                alone=numbers.change(found.difference - found.interaction),
                together=numbers.change(found.interaction),
            )
        if len(acting) > 2 and found.pairs and abs(found.pairs[0].index) > 0:
            pair = found.pairs[0]
            yield self.tr("Most of that: {one} with {other}, {index}.").format(
                one=names.player_name(pair.one), other=names.player_name(pair.other), index=numbers.change(pair.index)
            )
        idle = [names.player_name(share.player) for share in found.shares if not share.player.acts]
        if idle:
            yield self.tr("Differs too, but cannot reach this result: {changes}.").format(
                changes=self.tr(", ").join(idle)
            )

    def headline(self, found: Attribution) -> str:
        """The difference in one sentence."""
        numbers = numbers_of(found)
        if found.members > 1:
            words = self.tr("{result} in {year}: {other} instead of {one}, {change}. Medians of {members} runs.")
        else:
            words = self.tr("{result} in {year}: {other} instead of {one}, {change}, in a single run.")
        return words.format(
            result=names.quantity_name(found.question),
            year=found.question.year,
            one=numbers.value(found.one),
            other=numbers.value(found.other),
            change=numbers.change(found.difference),
            members=formats.whole(found.members),
        )

    # The chart

    def _rows(self, found: Attribution, numbers: Numbers, one: str, other: str) -> Iterator[BarRow]:
        yield BarRow("", one, numbers.value(found.one), level=found.one, thread=found.one, hint=(one,))
        reached = found.one
        for entry in found.shares:
            if not entry.player.acts:
                continue
            whisker = (reached + entry.low, reached + entry.high) if found.members > 1 else None
            end = reached + entry.share
            rises = Piece(reached, end, "first", "solid", whisker)
            piece = rises if entry.share >= 0 else Piece(reached, end, "second", "hatched", whisker)
            reached = end
            change = numbers.change(entry.share)
            sign = f"{RISES if entry.share > 0 else FALLS} " if is_seen(change) else ""
            yield BarRow(
                "",
                names.player_name(entry.player),
                sign + change,
                (piece,),
                thread=reached,
                hint=tuple(self._hint(found, entry, numbers)),
            )
        yield BarRow("", other, numbers.value(found.other), level=found.other, hint=(other,))

    def _hint(self, found: Attribution, entry: Share, numbers: Numbers) -> Iterator[str]:
        yield names.player_name(entry.player)
        yield self.tr("Share: {share}, {part} of the difference").format(
            share=numbers.change(entry.share), part=formats.percent(part_of(found, entry) or 0.0)
        )
        if found.members > 1:
            yield self.tr("In nine draws of ten: {low} to {high}").format(
                low=numbers.change(entry.low), high=numbers.change(entry.high)
            )
        yield self.tr("As the only change: {alone}; as the last one: {last}").format(
            alone=numbers.change(entry.alone), last=numbers.change(entry.at_last)
        )

    def _signs(self, found: Attribution) -> Iterator[BarSign]:
        if any(entry.share > 0 for entry in found.shares):
            yield BarSign(self.tr("{arrow} raises the result").format(arrow=RISES), "first")
        if any(entry.share < 0 for entry in found.shares):
            yield BarSign(self.tr("{arrow} lowers the result").format(arrow=FALLS), "second", "hatched")
        if found.members > 1:
            yield BarSign(self.tr("the share in nine draws of ten"))

    def _summary(self, found: Attribution, numbers: Numbers, one: str, other: str) -> str:
        shares = [
            self.tr("{what}: {amount}").format(what=what, amount=amount)
            for what, amount in (
                (one, numbers.value(found.one)),
                *(
                    (names.player_name(entry.player), numbers.change(entry.share))
                    for entry in found.shares
                    if entry.player.acts
                ),
                (other, numbers.value(found.other)),
            )
        ]
        return self.tr("; ").join(shares)

    def _sheet(self, found: Attribution, numbers: Numbers) -> Sheet:
        rows: tuple[tuple[Cell, ...], ...] = tuple(
            (entry.share, entry.low, entry.high, entry.alone, entry.at_last) for entry in found.shares
        )
        share, _, *others = self._headings()[1:]
        return Sheet(
            label=names.quantity_name(found.question),
            headings=(self._headings()[0], share, *others),
            years=tuple(names.player_name(entry.player) for entry in found.shares),
            rows=rows,
            write=numbers.change,
        )

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("What differs"),
            self.tr("Share"),
            self.tr("Of it"),
            self.tr("{level} %").format(level=5),
            self.tr("{level} %").format(level=95),
            self.tr("Alone"),
            self.tr("As the last"),
        )


def numbers_of(found: Attribution) -> Numbers:
    """Writes the numbers of a difference, with digits for its largest share."""
    return Numbers(found.question.variable, max((abs(entry.share) for entry in found.shares), default=0.0))


def part_of(found: Attribution, entry: Share) -> float | None:
    """A share as a part of the whole difference; None where there is none."""
    return entry.share / found.difference if found.difference else None


def _percent(_entry: Any, value: float) -> str:
    return formats.percent(value)
