"""One number of a run: a variable or an element of it in one year."""

from dataclasses import dataclass

from simulation.declare import Array
from simulation.dimensions import POSITION
from simulation.results import Frame


@dataclass(frozen=True)
class Quantity:
    """What one asks of a run.

    Attributes:
        variable: The variable.
        element: Element of it; an empty text or ``total`` for the sum over all, and for a single number.
        year: The year.
    """

    variable: str
    element: str
    year: int

    def draws(self, frame: Frame) -> Array:
        """Its draws in the frame of its year, shape (draws,), or (1,) if it does not vary."""
        return self._row(frame.draws(self.variable, total=self.is_total(frame)))

    def band(self, frame: Frame) -> Array:
        """Its percentiles in the frame of its year, shape (levels,)."""
        return self._row(frame.bands(self.variable, total=self.is_total(frame)))

    def is_total(self, frame: Frame) -> bool:
        """Whether it is a sum over elements."""
        return self._is_whole and frame.values[self.variable].shape[0] > 1

    def _row(self, values: Array) -> Array:
        row: Array = values[0 if self._is_whole else POSITION[self.element]]
        return row

    @property
    def _is_whole(self) -> bool:
        return self.element in ("", "total")
