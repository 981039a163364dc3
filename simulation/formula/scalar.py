"""Formulas of a single element, for programs that know numbers and no dimensions."""

from functools import reduce

from simulation.dimensions import DIMENSIONS, GROUP_ROWS, POSITION, RUBRIC_ROWS
from simulation.formula.tree import Call, Formula, Name, Number, Operation, dimension_of


def scalar_name(name: str, element: str | None) -> str:
    """What one element of a variable or parameter is called where there are no dimensions; None for a single number."""
    return name if element is None else f"{name}_{element}"


def scalar_formula(formula: Formula, element: str | None) -> Formula:
    """The formula of one element, in names that have none and without the words that go over elements.

    The order of computing stays, so that the numbers come out the same.

    Args:
        formula: A formula of the model of this program.
        element: The element of the formula's dimension, or None if it has no dimension.
    """
    return _at(formula, 0 if element is None else POSITION[element])


def _at(formula: Formula, position: int) -> Formula:
    match formula:
        case Number():
            return formula
        case Name(name, last_year):
            by = dimension_of(formula)
            return Name(scalar_name(name, DIMENSIONS[by][position] if by else None), last_year)
        case Operation(sign, left, right):
            return Operation(sign, _at(left, position), _at(right, position))
        case Call("element", (amounts,), element):
            return _at(amounts, POSITION[element])
        case Call("total", (amounts,)):
            return _sum(amounts)
        case Call("for_programmes", (by_rubric,)):
            return _at(by_rubric, RUBRIC_ROWS[position])
        case Call("for_segments", (by_group,)):
            return _at(by_group, GROUP_ROWS[position])
        case Call(word, arguments):
            return Call(word, tuple(_at(argument, position) for argument in arguments))


def _sum(amounts: Formula) -> Formula:
    by = dimension_of(amounts)
    terms = [_at(amounts, position) for position in range(len(DIMENSIONS[by]) if by else 1)]
    return reduce(lambda left, right: Operation("+", left, right), terms)
