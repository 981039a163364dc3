"""What every part of the comparison is: a sentence, and a table that can be copied whole."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.clipboard import Row
from gui.controls.table_part import TablePart
from gui.look.theme import GRID
from gui.models.records import Column
from gui.why.numbers import Numbers
from gui.words import formats
from scenarios.comparison.compare import Comparison, OutcomeRow, TargetRow

Level = Literal["medians", "p05", "p95"]
"""What a difference is taken of: the two medians, or the runs one by one, of which these are percentiles."""


@dataclass(frozen=True)
class Shown:
    """A comparison with the letters and names by which people tell its scenarios apart."""

    comparison: Comparison
    names: tuple[str, ...]

    @property
    def letters(self) -> tuple[str, ...]:
        """One for each scenario."""
        return tuple(entry.letter.upper() for entry in self.comparison.compared)

    @property
    def others(self) -> list[int]:
        """Positions of all but the reference."""
        return [place for place in range(len(self.names)) if place != self.comparison.reference]


class ComparedPart(TablePart[Shown]):
    """Shows one kind of rows of a comparison.

    Args:
        tone: Which colour of the scheme a row is written in.
    """

    def __init__(self, tone: Callable[[Any], str] = lambda _row: "text", parent: QWidget | None = None) -> None:
        super().__init__(tone, parent)
        self.above = QHBoxLayout()
        self.above.setSpacing(2 * GRID)
        self.above.addWidget(self.headline, 1)
        self.above.addWidget(self.copy_button)
        self.column.addLayout(self.above)

    def copied(self) -> list[Row]:
        """The table with its headings, and what the letters stand for, as a spreadsheet takes them."""
        if self.shown is None:
            return []
        return [*zip(self.shown.letters, self.shown.names, strict=True), [], *super().copied()]

    def difference_columns(self, shown: Shown) -> Iterator[Column]:
        """How each of the others differs from the reference, and how sure that is; for rows with ``differences``."""
        first = shown.letters[shown.comparison.reference]
        for place in shown.others:
            letter = shown.letters[place]
            columns: tuple[tuple[str, Level, str], ...] = (
                (
                    self.tr("{other} \u2212 {reference}").format(other=letter, reference=first),
                    "medians",
                    self.tr("Difference of the medians: {other} less {reference}").format(
                        other=shown.names[place], reference=shown.names[shown.comparison.reference]
                    ),
                ),
                (
                    formats.percent(0.05),
                    "p05",
                    self.tr("Difference within each run: lower in one run of twenty alone"),
                ),
                (
                    formats.percent(0.95),
                    "p95",
                    self.tr("Difference within each run: higher in one run of twenty alone"),
                ),
            )
            for heading, level, hint in columns:
                yield Column(heading, partial(_change, place, level), 10, partial(_write_change, place), hint=hint)
            yield Column(
                self.tr("Real"),
                partial(_sureness, place),
                6,
                lambda _row, share: formats.probability(share),
                hint=self.tr("In so many runs the difference has its sign; both scenarios meet the same future"),
            )


def is_same(row: TargetRow | OutcomeRow) -> bool:
    """Whether a row is the same in all scenarios."""
    return all(apart is None or apart.is_none for apart in row.differences)


def _change(place: int, level: Level, row: TargetRow | OutcomeRow) -> float | None:
    """How far a scenario and the reference lie apart: the medians, or an end of nine in ten of the runs."""
    apart = row.differences[place]
    if apart is None or (apart.is_none and level != "medians"):
        return None
    return float(getattr(apart, level))


def _sureness(place: int, row: TargetRow | OutcomeRow) -> float | None:
    """How sure a difference is; None where there is none."""
    apart = row.differences[place]
    return None if apart is None or apart.is_none else apart.probability


def _write_change(place: int, row: TargetRow | OutcomeRow, change: float) -> str:
    """A difference with its sign, and with the decimals of the largest of those that stand beside it."""
    variable = row.target.variable if isinstance(row, TargetRow) else row.variable
    apart = row.differences[place]
    assert apart is not None
    scale = max(abs(apart.medians), abs(apart.p05), abs(apart.p95))
    return Numbers(variable, scale).change(change) if scale else "0"
