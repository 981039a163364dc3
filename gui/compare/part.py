"""What every part of the comparison is: a sentence, and a table that can be copied whole."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui import formats
from gui.clipboard import Row, copy_cells
from gui.evidence.part import card
from gui.evidence.record_view import RecordView
from gui.models.records import Column
from gui.text import label
from gui.theme import GRID, Colours
from gui.why.numbers import Numbers
from scenarios.comparison.compare import Comparison, OutcomeRow, TargetRow


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


class ComparedPart(QWidget):
    """Shows one kind of rows of a comparison.

    Args:
        tone: Which colour of the scheme a row is written in.
    """

    def __init__(self, tone: Callable[[Any], str] = lambda _row: "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.headline = label("muted", wraps=True)
        self.copy_button = QPushButton()
        self.view = RecordView(tone=tone)
        self.above = QHBoxLayout()
        self.above.setSpacing(2 * GRID)
        self.above.addWidget(self.headline, 1)
        self.above.addWidget(self.copy_button)
        self.table = card(self.view)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 2 * GRID, 0, 0)
        self.column.setSpacing(2 * GRID)
        self.column.addLayout(self.above)
        self.copy_button.clicked.connect(lambda: copy_cells(self.copied()))

    def show_comparison(self, shown: Shown | None) -> None:
        """Show a comparison, or that there is none."""
        self.shown = shown
        self.copy_button.setEnabled(shown is not None)
        self.view.set_ledger([] if shown is None else self.rows(shown))
        self.view.set_columns(self.columns(shown) if shown else [Column("", lambda _row: "", 1)])
        self.headline.setText("" if shown is None else self.sentence(shown))

    def rows(self, shown: Shown) -> Sequence[object]:
        """The rows of a comparison."""
        raise NotImplementedError

    def columns(self, shown: Shown) -> Sequence[Column]:
        """What is shown of each row."""
        raise NotImplementedError

    def sentence(self, shown: Shown) -> str:
        """What stands above the table."""
        raise NotImplementedError

    def copied(self) -> list[Row]:
        """The table with its headings, and what the letters stand for, as a spreadsheet takes them."""
        if self.shown is None:
            return []
        columns = self.columns(self.shown)
        return [
            *zip(self.shown.letters, self.shown.names, strict=True),
            [],
            [column.heading for column in columns],
            *([column.value(row) for column in columns] for row in self.rows(self.shown)),
        ]

    def set_colours(self, colours: Colours) -> None:
        """Draw for a scheme."""
        self.view.set_colours(colours)

    def changeEvent(self, event: QEvent) -> None:
        """Take up a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.copy_button.setText(self.tr("Copy table"))
        self.copy_button.setToolTip(self.tr("Copy all rows with their headings for a spreadsheet"))
        self.show_comparison(self.shown)

    def difference_columns(self, shown: Shown) -> Iterator[Column]:
        """How each of the others differs from the reference, and how sure that is; for rows with ``differences``."""
        first = shown.letters[shown.comparison.reference]
        for place in shown.others:
            letter = shown.letters[place]
            yield Column(
                self.tr("{other} \u2212 {reference}").format(other=letter, reference=first),
                partial(_change, place),
                9,
                write_change,
                hint=self.tr("Difference of the medians: {other} less {reference}").format(
                    other=shown.names[place], reference=shown.names[shown.comparison.reference]
                ),
            )
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


def _change(place: int, row: TargetRow | OutcomeRow) -> float | None:
    """How far the medians of a scenario and of the reference lie apart."""
    apart = row.differences[place]
    return None if apart is None else apart.medians


def _sureness(place: int, row: TargetRow | OutcomeRow) -> float | None:
    """How sure a difference is; None where there is none."""
    apart = row.differences[place]
    return None if apart is None or apart.is_none else apart.probability


def write_change(row: TargetRow | OutcomeRow, change: float) -> str:
    """A difference with its sign."""
    variable = row.target.variable if isinstance(row, TargetRow) else row.variable
    return Numbers(variable, change).change(change) if change else "0"
