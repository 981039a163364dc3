"""What the charts of the first page show: variables and their elements, in views that each answer one question."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.charts.series import LOOKS, Series
from gui.words import formats, labels
from simulation.dimensions import EMPLOYERS, SEGMENTS
from simulation.model import FIRST_YEAR, LAST_YEAR_OF_PLAN, LAST_YEAR_SHOWN


@dataclass(frozen=True)
class Line:
    """One series of a chart.

    Attributes:
        variable: What it shows.
        element: Of which element, or an empty text for the total.
    """

    variable: str
    element: str = ""

    @property
    def key(self) -> str:
        """Name of the series in its chart."""
        return self.element or self.variable

    @property
    def label(self) -> str:
        """What people call it."""
        if not self.element:
            return labels.name(self.variable)
        name = labels.element_name(self.element)
        if self.element in SEGMENTS:
            return QCoreApplication.translate("contents", "{code}: {name}").format(code=self.element.upper(), name=name)
        return name[:1].upper() + name[1:]


@dataclass(frozen=True)
class Contents:
    """What a chart shows.

    Attributes:
        key: Name of the chart.
        lines: Its series, in their order.
        first: First year that means something: where nothing is decided in the year of the starting stocks, the next.
        last: Last year that is shown.
        has_aims: Whether announced values are drawn.
    """

    key: str
    lines: tuple[Line, ...]
    first: int = FIRST_YEAR
    last: int = LAST_YEAR_SHOWN
    has_aims: bool = True

    @property
    def variable(self) -> str:
        """The variable whose unit and way of writing the chart takes."""
        return self.lines[0].variable

    def series(self) -> list[Series]:
        """The series with their looks, in the language of the window."""
        return [
            Series(line.key, line.label, colour, formats.unit_name(line.variable), dash, marker)
            for line, (colour, dash, marker) in zip(self.lines, LOOKS, strict=False)
        ]


def _of(variable: str, elements: tuple[str, ...]) -> tuple[Line, ...]:
    return tuple(Line(variable, element) for element in elements)


_TRAINED: Final = _of("profiles_trained_by_employer", EMPLOYERS)

OVERVIEW: Final = "overview"

VIEWS: Final[Mapping[str, tuple[Contents, ...]]] = {
    OVERVIEW: (
        Contents("jobs", (Line("offshoring_jobs"), Line("it_sector_jobs"))),
        Contents("exports", (Line("offshoring_exports"), Line("it_offshoring_turnover"))),
        Contents("gap", (Line("training_gap"), Line("training_gap_to_target")), FIRST_YEAR + 1),
        Contents("skills", (Line("skilled_need"), Line("skilled_supply")), FIRST_YEAR + 1),
    ),
    "segments": (
        Contents("segment_exports", _of("offshoring_exports", SEGMENTS)),
        Contents("segment_jobs", _of("offshoring_jobs", SEGMENTS)),
    ),
    "employers": (
        Contents("employer_needs", _TRAINED, last=LAST_YEAR_OF_PLAN),
        Contents("employer_trained", _TRAINED, has_aims=False),
    ),
}
"""The views of the page, and the charts of each; a view of four stands in two columns."""
