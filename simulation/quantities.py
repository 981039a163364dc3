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
        element: Element of it, or an empty text for the sum over all; a single number has no elements.
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
        return not self.element and frame.values[self.variable].shape[0] > 1

    def _row(self, values: Array) -> Array:
        row: Array = values[POSITION[self.element] if self.element else 0]
        return row
