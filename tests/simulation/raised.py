"""More of one lever."""

from simulation.analysis.validation.lever_changes import replaced
from simulation.dimensions import POSITION
from simulation.engine import LeverValues
from simulation.model import FIRST_YEAR


def raised(
    levers: LeverValues, name: str, element: str, amount: float, first: int, last: int | None = None
) -> LeverValues:
    """More of one element from a first year to a last one, or to the end."""
    values = levers[name].copy()
    end = None if last is None else last - FIRST_YEAR + 1
    values[first - FIRST_YEAR : end, POSITION[element]] += amount
    return replaced(levers, name, values)
