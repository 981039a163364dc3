"""The ledger of observations: what was published or follows from it, how sure it is, and where it stands."""

from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from resources import table
from simulation.declare import Array
from simulation.dimensions import POSITION
from simulation.model import FIRST_YEAR, mizan
from simulation.results import Frame

Quality = Literal["A", "B", "C"]
Basis = Literal["published", "computed"]


@dataclass(frozen=True)
class Observation:
    """One figure that the model is held against.

    Attributes:
        id: Id in the ledger.
        variable: The variable that it measures.
        element: Element of that variable, several joined by ``+``, or an empty text for the total.
        year: The year.
        value: The figure, in the variable's unit.
        tolerance_below: How far below the true value may lie, one standard deviation.
        tolerance_above: How far above.
        basis: Whether it stands in a source as it is, or was computed from figures that do.
        quality: A for calibration, B with a wide tolerance, C for checks only.
        holdout: The hold-out test that it takes part in, or an empty text.
        source: Ids of facts, separated by blanks.
        note: What to know before using it.
    """

    id: str
    variable: str
    element: str
    year: int
    value: float
    tolerance_below: float
    tolerance_above: float
    basis: Basis
    quality: Quality
    holdout: str
    source: str
    note: str

    @property
    def is_fitted(self) -> bool:
        """Whether the calibration takes it in: quality A or B, of a variable and a year that the model has."""
        return self.quality != "C" and self.year >= FIRST_YEAR and self.variable in mizan().declarations

    @property
    def centre(self) -> float:
        """Middle of the range in which the true value may lie; the figure itself where both sides are alike."""
        return self.value + (self.tolerance_above - self.tolerance_below) / 2

    @property
    def spread(self) -> float:
        """Half the width of that range, taken as one standard deviation."""
        return (self.tolerance_below + self.tolerance_above) / 2

    def simulated(self, frame: Frame) -> Array:
        """What the model gives for it, shape (draws,).

        Args:
            frame: The frame of its year, with the draws of its variable.
        """
        values = frame.draws(self.variable)
        rows = [POSITION[name] for name in self.element.split("+")] if self.element else slice(None)
        added: Array = values[rows].sum(axis=0)
        return added


@cache
def observations() -> tuple[Observation, ...]:
    """All observations, in the order of ``observations.csv``."""
    return tuple(
        Observation(
            id=row["id"],
            variable=row["variable"],
            element=row["element"],
            year=int(row["year"]),
            value=float(row["value"]),
            tolerance_below=float(row["tolerance_below"]),
            tolerance_above=float(row["tolerance_above"]),
            basis=cast(Basis, row["basis"]),
            quality=cast(Quality, row["quality"]),
            holdout=row["holdout"],
            source=row["source"],
            note=row["note"],
        )
        for row in table("observations")
    )


def history(variable: str, element: str = "") -> tuple[Observation, ...]:
    """The observations of a variable in the order of their years."""
    found = (entry for entry in observations() if entry.variable == variable and entry.element == element)
    return tuple(sorted(found, key=lambda entry: entry.year))
