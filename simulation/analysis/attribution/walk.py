"""The way back through the years of two runs, for some draws of them."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from simulation.analysis.attribution.backward import Values, evaluated, handed_back
from simulation.analysis.attribution.differences import Course
from simulation.declare import Array, Declaration, Stock, Variable
from simulation.draws import values_by_year
from simulation.engine import Simulator
from simulation.formula import Name, formula_of
from simulation.model import FIRST_YEAR, Model

Key = TypeVar("Key", str, int)


class Side:
    """One of the two runs, with every value that is looked at on the way back.

    Args:
        model: The model.
        course: What the run starts from.
        members: Number of draws.
        year: The last year.
        names: The variables that are kept.
    """

    def __init__(self, model: Model, course: Course, members: int, year: int, names: Collection[str]) -> None:
        drawn = course.uncertainty.draw(0, members)
        years = range(FIRST_YEAR, year + 1)
        simulator = Simulator(model, drawn, year, members, names)
        self.frames = [frame.values for frame in simulator.frames(course.levers)]
        self._parameters = {
            name: values_by_year(parameter, drawn, years) for name, parameter in model.parameters.items()
        }

    def value(self, name: str, position: int) -> Array:
        """The value of a variable, lever or parameter in a year, shape (elements, draws or 1)."""
        parameter = self._parameters.get(name)
        return self.frames[position][name] if parameter is None else parameter[position]

    def values(self, position: int) -> Values:
        """What gives the values of the names in an equation of a year."""
        return lambda name: self.value(name.name, position - name.last_year)

    def mean(self, name: str) -> Array:
        """The mean over the draws of a variable in each year, shape (years, elements)."""
        return np.stack([frame[name].mean(axis=-1) for frame in self.frames])


@dataclass
class Flows:
    """What hands a difference back within a set of variables, and what leaves it.

    Attributes:
        slopes: Variable, lever or parameter outside the set, and year's position, to its slope.
        parts: Variable of the set and input to the part of the difference that passes between them, mean over the
            draws, shape (years of the variable, elements of the input).
    """

    slopes: dict[str, dict[int, Array]] = field(default_factory=dict)
    parts: dict[tuple[str, str], Array] = field(default_factory=dict)


def hand_back(model: Model, one: Side, other: Side, inside: Collection[str], flows: Flows, name: str) -> None:
    """Hand back what a variable passes on, also where it comes round again within a set of variables.

    Args:
        model: The model.
        one: The one run.
        other: The other.
        inside: The set, the variable in it.
        flows: What has left the set so far, the variable's slopes among it; changed in place.
        name: The variable.
    """
    todo: dict[int, dict[str, Array]] = {place: {name: slope} for place, slope in flows.slopes.pop(name).items()}
    for position in reversed(range(len(one.frames))):
        now = todo.setdefault(position, {})
        for variable in reversed(model.order):
            if variable not in now or not change(one, other, variable, position).any():
                continue
            for read, slope in _inputs(model.declarations[variable], one, other, position, now[variable]):
                place = position - read.last_year
                moved = (slope * change(one, other, read.name, place)).mean(axis=-1)
                flows.parts.setdefault((variable, read.name), np.zeros((len(one.frames), len(moved))))[position] += (
                    moved
                )
                if read.name in inside:
                    _add(todo.setdefault(place, {}), read.name, slope)
                else:
                    _add(flows.slopes.setdefault(read.name, {}), place, slope)


def change(one: Side, other: Side, name: str, position: int) -> Array:
    """By how much a value differs in a year, shape (elements, draws or 1)."""
    return other.value(name, position) - one.value(name, position)


def _add(slopes: dict[Key, Array], key: Key, slope: Array) -> None:
    slopes[key] = slopes[key] + slope if key in slopes else slope


def _inputs(
    declaration: Declaration, one: Side, other: Side, position: int, slope: Array
) -> Iterator[tuple[Name, Array]]:
    """The names that a declaration reads in a year, with their slopes."""
    start = declaration.start if isinstance(declaration, Variable | Stock) else None
    if position == 0 and start is not None:
        yield Name(start), slope
    elif (formula := formula_of(declaration)) is not None:
        yield from handed_back(evaluated(formula, one.values(position), other.values(position)), slope)
