"""Levers that differ from given ones in one respect."""

from types import MappingProxyType

import numpy as np

from simulation.declare import Array
from simulation.dimensions import POSITION
from simulation.engine import LeverValues


def replaced(levers: LeverValues, name: str, values: Array) -> LeverValues:
    """The levers with another table, of shape (years, elements), for one of them.

    Raises:
        ValueError: If the table has another shape.
    """
    if values.shape != levers[name].shape:
        raise ValueError(f"{name} has the shape {levers[name].shape}, not {values.shape}")
    return MappingProxyType({**levers, name: values})


def scaled(levers: LeverValues, name: str, factor: float, element: str | None = None) -> LeverValues:
    """One lever, or one of its elements, multiplied in all years."""
    values = levers[name].copy()
    values[:, slice(None) if element is None else POSITION[element]] *= factor
    return replaced(levers, name, values)


def alone(levers: LeverValues, rubric: str) -> LeverValues:
    """All the money of each year to one rubric."""
    money = levers["budget_allocated"]
    values = np.zeros_like(money)
    values[:, POSITION[rubric]] = money.sum(axis=1)
    return replaced(levers, "budget_allocated", values)


def shifted(levers: LeverValues, name: str, element: str, share: float) -> LeverValues:
    """A share of a mix taken evenly from all elements and given to one of them, in all years."""
    values = levers[name] * (1 - share)
    values[:, POSITION[element]] += share
    return replaced(levers, name, values)
