"""The small language in which the equations are written.

An array has the elements of its dimension on the first axis and the draws on the last, so a variable without
a dimension has the shape (1, draws) and mixes freely with one that has (elements, draws). What does not vary
over draws has one column only. A batch that varies more than the draws has further axes between the two.

A variable is one function named by a noun. Its parameters name what it depends on; a name that ends in
``_last_year`` looks back one year. The body is one expression made of ``+ - * / **`` and the words below
(:data:`VOCABULARY`), so that the same text can be run on arrays, checked for units and written out elsewhere.
"""

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from simulation.dimensions import DIMENSIONS, GROUP_ROWS, POSITION, RUBRIC_ROWS

Array = NDArray[np.float64]

LAST_YEAR = "_last_year"


class DeclarationError(ValueError):
    """A variable, stock or lever is declared wrongly."""


@dataclass(frozen=True)
class Variable:
    """A quantity computed anew each year by its equation.

    Attributes:
        name: The equation's own name.
        unit: Unit in pint's notation, for instance ``person/year``.
        label: What a person reads, in English.
        by: Dimension, or None for a single number.
        start: Name of the parameter or constant that holds the value of the first year, or None to compute it.
        adds_up: Whether the sum over the elements means something.
        note: Why the equation is as it is.
        equation: Function of arrays.
        inputs: Names of the equation's parameters.
    """

    name: str
    unit: str
    label: str
    by: str | None
    start: str | None
    adds_up: bool
    note: str
    equation: Callable[..., Array] = field(repr=False)
    inputs: tuple[str, ...] = ()

    def __call__(self, *values: Array) -> Array:
        """Compute the equation from its inputs, in the order of its parameters."""
        return self.equation(*values)


@dataclass(frozen=True)
class Stock:
    """A quantity that accumulates: this year's value is last year's plus inflows less outflows.

    Attributes:
        name: Name of the stock.
        unit: Unit; the flows have this unit per year.
        label: What a person reads, in English.
        inflows: Names of the variables or parameters that fill it.
        outflows: Names of the variables that drain it.
        start: Name of the parameter or constant that holds the first year's value, or None for zero.
        by: Dimension, or None for a single number.
        adds_up: Whether the sum over the elements means something.
        note: Why it is a stock.
    """

    name: str
    unit: str
    label: str
    inflows: tuple[str, ...]
    outflows: tuple[str, ...] = ()
    start: str | None = None
    by: str | None = None
    adds_up: bool = True
    note: str = ""


@dataclass(frozen=True)
class Lever:
    """What the user sets, year by year.

    Attributes:
        name: Name of the variable that equations read.
        key: Name of its table in scenario files.
        unit: Unit.
        label: What a person reads, in English.
        by: Dimension.
        is_mix: Whether the elements are shares that sum to one in each year.
        adds_up: Whether the sum over the elements means something.
        note: What it stands for.
    """

    name: str
    key: str
    unit: str
    label: str
    by: str
    is_mix: bool = False
    adds_up: bool = True
    note: str = ""


Declaration = Variable | Stock | Lever


def variable(
    *,
    unit: str,
    label: str,
    by: str | None = None,
    start: str | None = None,
    adds_up: bool = True,
    note: str = "",
) -> Callable[[Callable[..., Array]], Variable]:
    """Declare the decorated equation as a variable; see :class:`Variable` for the meaning of each word.

    Raises:
        DeclarationError: If the dimension is unknown.
    """
    if by is not None and by not in DIMENSIONS:
        raise DeclarationError(f"unknown dimension {by!r}; allowed: {', '.join(DIMENSIONS)}")

    def declare(equation: Callable[..., Array]) -> Variable:
        return Variable(
            name=equation.__name__,
            unit=unit,
            label=label,
            by=by,
            start=start,
            adds_up=adds_up,
            note=note,
            equation=equation,
            inputs=tuple(inspect.signature(equation).parameters),
        )

    return declare


def total(amounts: Array) -> Array:
    """Sum over the elements: (elements, draws) to (1, draws)."""
    return np.add.reduce(amounts, axis=0, keepdims=True)


def element(amounts: Array, name: str) -> Array:
    """The row of one element: (elements, draws) to (1, draws)."""
    position = POSITION[name]
    return amounts[position : position + 1]


def for_programmes(by_rubric: Array) -> Array:
    """Give each programme the value of its rubric: (rubrics, draws) to (programmes, draws)."""
    return by_rubric.take(RUBRIC_ROWS, axis=0)


def for_segments(by_group: Array) -> Array:
    """Give each segment the value of its group: (groups, draws) to (segments, draws)."""
    return by_group.take(GROUP_ROWS, axis=0)


def at_most(amount: Array, limit: Array | float) -> Array:
    """The smaller of the two, element by element."""
    return np.minimum(amount, limit)


def positive(amount: Array) -> Array:
    """The amount where it is above zero, else zero."""
    return np.maximum(amount, 0.0)


def ratio(part: Array, whole: Array, otherwise: Array | float) -> Array:
    """Part divided by whole, and ``otherwise`` where the whole is zero."""
    nothing = whole == 0.0
    if not nothing.any():  # as nearly always, and several times quicker
        return part / whole
    return np.where(nothing, otherwise, part / np.where(nothing, 1.0, whole))


def exceeds(amount: Array, other: Array) -> Array:
    """One where the amount is above the other, else zero."""
    return np.greater(amount, other).astype(np.float64)


VOCABULARY: Sequence[Callable[..., Array]] = (
    total,
    element,
    for_programmes,
    for_segments,
    at_most,
    positive,
    ratio,
    exceeds,
)
"""Every word that an equation may use beside arithmetic."""
