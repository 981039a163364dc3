"""Equations run on quantities: each number carries its unit, so that a wrong unit cannot hide.

The equation's own code is run with words that know units in the place of those of :mod:`simulation.declare`.
"""

from collections.abc import Callable
from types import FunctionType
from typing import Any

import numpy as np
import pint

from simulation import declare
from simulation.declare import LAST_YEAR, Array, Variable
from simulation.model import Model

UNITS: pint.UnitRegistry[Any] = pint.UnitRegistry(None)
for definition in (
    "year = [time]",
    "person = [person]",
    "job = person",
    "MAD = [money]",
    "thousand_MAD = 1000 MAD",
    "million_MAD = 1000 thousand_MAD",
    "billion_MAD = 1000 million_MAD",
):
    UNITS.define(definition)

Quantity = Any
"""pint's quantities are typed by what they hold, which no equation says."""


class UnitError(AssertionError):
    """An equation does not give the unit that it declares; the message names it."""


def quantity(magnitude: Array, unit: str) -> Quantity:
    """An array with its unit."""
    return UNITS.Quantity(magnitude, UNITS.parse_units(unit))


def as_quantity(value: Quantity) -> Quantity:
    """A bare number is a pure number."""
    return value if isinstance(value, UNITS.Quantity) else UNITS.Quantity(value, "")


def by_row(word: Callable[..., Array]) -> Callable[..., Quantity]:
    """A word that picks or adds rows and leaves the unit as it is."""

    def pick(amounts: Quantity, *names: str) -> Quantity:
        return UNITS.Quantity(word(amounts.magnitude, *names), amounts.units)

    return pick


def at_most(amount: Quantity, limit: Quantity) -> Quantity:
    """The smaller of two that must be of one kind."""
    return UNITS.Quantity(declare.at_most(amount.magnitude, as_quantity(limit).m_as(amount.units)), amount.units)


def ratio(part: Quantity, whole: Quantity, otherwise: Quantity) -> Quantity:
    """Part over whole, in the unit that this gives; ``otherwise`` must be of that kind or zero."""
    unit = part.units / whole.units
    instead = 0.0 if isinstance(otherwise, int) and otherwise == 0 else as_quantity(otherwise).m_as(unit)
    return UNITS.Quantity(declare.ratio(part.magnitude, whole.magnitude, instead), unit)


def exceeds(amount: Quantity, other: Quantity) -> Quantity:
    """A pure number; the two must be of one kind."""
    return UNITS.Quantity(declare.exceeds(amount.magnitude, as_quantity(other).m_as(amount.units)), "")


WORDS: dict[str, Callable[..., Quantity]] = {
    "total": by_row(declare.total),
    "element": by_row(declare.element),
    "for_programmes": by_row(declare.for_programmes),
    "for_segments": by_row(declare.for_segments),
    "positive": by_row(declare.positive),
    "at_most": at_most,
    "ratio": ratio,
    "exceeds": exceeds,
}


def with_units(equation: Callable[..., Array]) -> Callable[..., Quantity]:
    """The same code, with words that know units."""
    assert isinstance(equation, FunctionType)
    return FunctionType(equation.__code__, {**equation.__globals__, **WORDS}, equation.__name__)


def unit_of(model: Model, name: str) -> str:
    """Unit of a declared name, a parameter, or either of them a year ago."""
    name = name.removesuffix(LAST_YEAR)
    return model.declarations[name].unit if name in model.declarations else model.parameters[name].unit


def elements_of(model: Model, name: str) -> int:
    """How many rows a declared name, a parameter, or either of them a year ago has."""
    name = name.removesuffix(LAST_YEAR)
    if name in model.declarations:
        return len(model.elements(name))
    return len(model.parameters[name].cells[0])


def check_units(model: Model, variable: Variable, draws: int = 64) -> Array:
    """Run an equation on plain numbers and on quantities of random size.

    The numbers are drawn over two orders of magnitude, so that each side of a limit is met in some column.

    Returns:
        What the equation gives on plain numbers.

    Raises:
        UnitError: If the result is not of the declared unit, or if a factor between units is missing.
    """
    random = np.random.default_rng(len(variable.name))
    plain = [10 ** random.uniform(-1, 1, (elements_of(model, name), draws)) for name in variable.inputs]
    units = [unit_of(model, name) for name in variable.inputs]
    expected = variable.equation(*plain)
    try:
        quantities = [quantity(*pair) for pair in zip(plain, units, strict=True)]
        found = as_quantity(with_units(variable.equation)(*quantities)).m_as(UNITS.parse_units(variable.unit))
    except pint.DimensionalityError as error:
        raise UnitError(f"{variable.name} does not give {variable.unit}: {error}") from error
    if not np.allclose(found, expected, rtol=1e-9, atol=1e-9):
        raise UnitError(f"{variable.name} lacks a factor between the units of its inputs and {variable.unit}")
    return expected
