"""What people call an assumption, and how its values are written, in English."""

from collections.abc import Iterator
from typing import Final

from scenarios.guide.words import words
from simulation.model import mizan
from simulation.parameters import Assumption

PLAIN: Final = frozenset(
    {"overtime_factor", "promotion_saturation", "series_break", "spending_returns", "un_index_slope"}
)
"""Parameters without a unit that are not read as percentages."""

UNITS: Final = {
    "1": "",
    "1/year": "a year",
    "year": "years",
    "job": "jobs",
    "person": "people",
    "person/year": "people a year",
    "billion_MAD/year": "MAD bn a year",
    "thousand_MAD/person": "MAD k a person",
    "thousand_MAD/job": "MAD k a job",
    "thousand_MAD/job/year": "MAD k a job a year",
}


def assumption_name(cell: Assumption) -> str:
    """Its label, and the element and years that it stands for: ``Growth of demand from abroad · CRM · from 2025``."""
    return " · ".join([cell.label, *_places(cell)])


def _places(cell: Assumption) -> Iterator[str]:
    name, *parts = cell.id.split(".")
    parameter = mizan().parameters[name]
    for part in parts:
        if not part.isdigit():
            yield words(part)
            continue
        later = [year for year in parameter.years if year is not None and year > int(part)]
        if parameter.over_time == "line":
            yield f"in {part}"
        elif later and min(later) - 1 > int(part):
            yield f"{part}–{min(later) - 1}"
        else:
            yield part if later else f"from {part}"


def assumption_value(cell: Assumption, value: float) -> str:
    """A value with its unit: shares and rates in per cent, other numbers with what they count."""
    number, unit = value, UNITS.get(cell.unit, cell.unit)
    if cell.unit in ("1", "1/year") and cell.id.partition(".")[0] not in PLAIN:
        number, unit = 100 * value, f"% {unit}".rstrip()
    text = f"{number:,.0f}" if abs(number) >= 1000 else f"{number:.3g}"
    return f"{text} {unit}".rstrip().replace("-", "−")
