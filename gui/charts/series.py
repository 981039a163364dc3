"""What a chart shows: series with their projection, their observations and their aims."""

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt

from gui.look.theme import Colours

Numbers = npt.NDArray[np.float64]
Years = npt.NDArray[np.integer] | npt.NDArray[np.float64]
ColourRole = Literal["first", "second", "third", "fourth", "fifth"]
Marker = Literal["circle", "square", "triangle", "wedge", "cross"]

LOW: Final = 0
LOWER: Final = 1
MEDIAN: Final = 2
UPPER: Final = 3
HIGH: Final = 4
"""Columns of :attr:`Band.levels`: the 5, 25, 50, 75 and 95 % levels."""

LEVELS: Final = 5


@dataclass(frozen=True)
class Series:
    """One curve of a chart.

    Attributes:
        key: Name by which data is given to it.
        label: What people call it.
        colour_role: Which of the series colours it takes.
        unit: Unit in words, or an empty text.
        dash: How its median is dashed.
        marker: Shape of its observations.
        has_bands: Whether its ranges are drawn; where many series lie over each other they would drown all.
    """

    key: str
    label: str
    colour_role: ColourRole = "first"
    unit: str = ""
    dash: Qt.PenStyle = Qt.PenStyle.SolidLine
    marker: Marker = "circle"
    has_bands: bool = True

    def colour(self, colours: Colours) -> str:
        """Its colour in a scheme."""
        colour: str = getattr(colours, self.colour_role)
        return colour


LOOKS: Final[tuple[tuple[ColourRole, Qt.PenStyle, Marker], ...]] = (
    ("first", Qt.PenStyle.SolidLine, "circle"),
    ("second", Qt.PenStyle.DashLine, "square"),
    ("third", Qt.PenStyle.DotLine, "triangle"),
    ("fourth", Qt.PenStyle.DashDotLine, "wedge"),
    ("fifth", Qt.PenStyle.DashDotDotLine, "cross"),
)
"""Colour, dash and marker of the series of a chart, in their order: two signs beside the colour."""


@dataclass(frozen=True, eq=False)
class Observed:
    """What was published about a series.

    Attributes:
        years: Years in rising order, shape (points,).
        values: Values in the unit of the series, shape (points,).
        sources: Where each value stands, one text a point.
        tolerances: How far below and how far above each value the true one may lie, shape (points, 2); None where
            nothing is said about it.
    """

    years: Years
    values: Numbers
    sources: tuple[str, ...]
    tolerances: Numbers | None = None

    def __post_init__(self) -> None:
        """Refuse columns of different lengths."""
        if not len(self.years) == len(self.values) == len(self.sources):
            raise ValueError(
                f"{len(self.years)} years, {len(self.values)} values and {len(self.sources)} sources: "
                "give one of each a point"
            )
        if self.tolerances is not None and self.tolerances.shape != (len(self.years), 2):
            raise ValueError(
                f"tolerances of shape {self.tolerances.shape} for {len(self.years)} points: expected two a point"
            )

    @property
    def ends(self) -> Numbers:
        """Between what the true values may lie, shape (points, 2); the values themselves without tolerances."""
        around: Numbers = self.values[:, np.newaxis] * np.ones(2)
        return around if self.tolerances is None else around + self.tolerances * [-1.0, 1.0]


@dataclass(frozen=True)
class Aim:
    """One announced value of a series.

    Attributes:
        year: When it is due.
        value: The value, in the unit of the series.
        label: What people call it, such as "Target 2030".
    """

    year: int
    value: float
    label: str


@dataclass(frozen=True, eq=False)
class Band:
    """The percentiles of a projection.

    Attributes:
        years: Years in rising order, shape (years,).
        levels: The 5, 25, 50, 75 and 95 % levels, shape (years, 5).
    """

    years: Years
    levels: Numbers

    def __post_init__(self) -> None:
        """Refuse levels that do not fit the years."""
        if self.levels.shape != (len(self.years), LEVELS):
            raise ValueError(f"levels of shape {self.levels.shape} for {len(self.years)} years: expected five a year")


@dataclass(frozen=True, eq=False)
class Pinned:
    """One series of a pinned run.

    Attributes:
        number: 1 to 4, the same for the run in every chart.
        name: What people call the run.
        years: Years in rising order, shape (years,).
        median: Median of the run, shape (years,).
    """

    number: int
    name: str
    years: Years
    median: Numbers
