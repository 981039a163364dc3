"""What the teams did with the levers: the range of their choices, who stands apart, and what each has set."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from gui.charts.bar_chart import Drawing
from gui.levers import departure_words
from gui.models.records import Column
from gui.words import formats
from gui.workshop import words
from gui.workshop.part import BoardPart, Shown
from gui.workshop.pictures import Pictures
from scenarios.editing.departures import Departure
from scenarios.language.levers import shown_years
from scenarios.workshop.levers import LeverRow, joined

ABOVE, BELOW = "\u25b2", "\u25bc"
"""Signs of a value that lies apart from those of the other teams."""


class LeversPart(BoardPart):
    """Lists the levers that teams changed, years with the same values in one row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = Pictures(self)
        self.retranslate()

    def rows(self, shown: Shown) -> Sequence[LeverRow]:
        """The levers that some team changed."""
        return list(joined(shown.board.levers))

    def columns(self, shown: Shown) -> Sequence[Column]:
        """Name and years, the range of the choices, then every team."""
        numbers = (
            (self.tr("Official"), lambda row: row.official, ""),
            (self.tr("Min"), lambda row: min(row.chosen), ""),
            (self.tr("Mean"), lambda row: row.mean, self.tr("Mean of the teams that changed the lever")),
            (self.tr("Max"), lambda row: max(row.chosen), ""),
            (self.tr("Spread"), lambda row: row.spread, self.tr("Largest less smallest")),
        )
        return [
            Column(self.tr("Lever"), lambda row: departure_words.name(_subject(row)), 26),
            Column(self.tr("Years"), lambda row: shown_years(row.years), 9),
            *(Column(heading, value, 9, _write, hint=hint) for heading, value, hint in numbers),
            Column(
                self.tr("Teams"),
                lambda row: len(row.chosen),
                5,
                lambda _row, count: formats.whole(count),
                hint=self.tr("How many teams changed the lever"),
            ),
            *self._teams(shown),
            Column(self.tr("Part"), lambda row: departure_words.part(_subject(row)), 26),
        ]

    def drawing(self, shown: Shown) -> Drawing:
        """How far apart the choices lie."""
        return self._pictures.spread(shown)

    def sentence(self, shown: Shown) -> str:
        """What the rows are, and when a value counts as an outlier."""
        if not shown.board.lines:
            return ""
        if not shown.board.levers:
            return self.tr("No team changed a lever.")
        return self.tr(
            "{above} and {below} mark outliers: values far from the middle half of the teams. Blank: the team left the "
            "lever as it is."
        ).format(above=ABOVE, below=BELOW)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        super().retranslate()
        self.view.setAccessibleName(self.tr("What the teams did with the levers"))

    def _teams(self, shown: Shown) -> Iterator[Column]:
        for place, line in enumerate(shown.board.lines):
            name = words.team_name(shown.board, line)
            yield Column(
                words.shortened(name),
                partial(_value, place),
                10,
                partial(_write_marked, place),
                hint=name,
                tone=partial(_tone, place),
            )


def _subject(row: LeverRow) -> Departure:
    """What a row is about, for words about it."""
    return Departure("lever", row.lever, None, None, None)


def _value(place: int, row: LeverRow) -> float | None:
    return row.values[place] if place < len(row.values) else None  # rows and columns change one after the other


def _write(row: LeverRow, value: float) -> str:
    return departure_words.written(_subject(row), float(value))


def _write_marked(place: int, row: LeverRow, value: float) -> str:
    text = _write(row, value)
    if place not in row.outliers:
        return text
    return f"{ABOVE if value > row.mean else BELOW} {text}"


def _tone(place: int, row: LeverRow) -> str:
    return "bad" if place in row.outliers else "text"
