"""The official values of the levers: the baseline from which every scenario differs."""

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

import numpy as np

from resources import table
from simulation.dimensions import DIMENSIONS
from simulation.engine import LeverValues
from simulation.model import FIRST_YEAR, Model

YearValues = Mapping[int, float]
LeverTable = Mapping[str, Mapping[str, YearValues]]
"""Lever key to element to year to value."""


@cache
def official_levers() -> LeverTable:
    """The official value of every lever, element and year that ``official_levers.csv`` states."""
    found: dict[str, dict[str, dict[int, float]]] = {}
    for row in table("official_levers"):
        found.setdefault(row["lever"], {}).setdefault(row["element"], {})[int(row["year"])] = float(row["value"])
    return MappingProxyType(found)


def lever_values(model: Model, levers: LeverTable, years: Sequence[int]) -> LeverValues:
    """Turn a table of levers into the arrays that the engine reads.

    A year without a value takes that of the year before. In the starting year nothing is spent and no place opens;
    mixes stand at their first value.

    Args:
        model: The model whose levers are meant.
        levers: Lever key to element to year to value.
        years: Consecutive years, the starting year first.

    Returns:
        Lever name to a read-only array of shape (years, elements).
    """
    found: dict[str, np.ndarray] = {}
    for lever in model.levers:
        values = np.zeros((len(years), len(DIMENSIONS[lever.by])))
        for column, name in enumerate(DIMENSIONS[lever.by]):
            stated = levers[lever.key][name]
            current = stated[min(stated)] if lever.is_mix else 0.0
            for row, year in enumerate(years):
                current = stated.get(year, current)
                values[row, column] = current
        values.flags.writeable = False
        found[lever.name] = values
    return MappingProxyType(found)


def years_of(last_year: int) -> tuple[int, ...]:
    """The years of a run from the starting year to ``last_year``."""
    return tuple(range(FIRST_YEAR, last_year + 1))
