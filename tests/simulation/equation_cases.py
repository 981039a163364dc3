"""Cases that people who know the field write as data: inputs of an equation, and what it should give.

A file of ``cases`` is named after a sector and holds tables like this one::

    [[case]]
    variable = "training_cost_unfunded"
    why = "1,000 degree places and 500 short ones at 30 thousand dirhams each cost 45 million."
    expected = 45.0
    tolerance = 1e-9            # absolute; left out: a billionth of what is expected
    [case.inputs]
    training_places = { degree = 1_000, conversion = 500 }
    training_cost_per_place = 30
    thousand_per_million = 1_000

A single number stands for every element of its dimension; ``others`` gives the elements that are not named.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from simulation.declare import LAST_YEAR, Array, Variable
from simulation.dimensions import DIMENSIONS
from simulation.model import Model

FOLDER: Final = Path(__file__).parent / "cases"
KEYS: Final = {"variable", "why", "expected", "tolerance", "inputs"}


class CaseError(ValueError):
    """A case is written wrongly; the message says which and how to mend it."""


@dataclass(frozen=True)
class Case:
    """One equation, its inputs and what it should give."""

    place: str
    variable: Variable
    why: str
    inputs: tuple[Array, ...]
    expected: Mapping[str, float]
    tolerance: float

    def differences(self, elements: tuple[str, ...]) -> Iterator[str]:
        """What the equation gives otherwise than expected, one line an element."""
        found = self.variable(*self.inputs)[:, 0]
        for name, wanted in self.expected.items():
            value = found[elements.index(name)]
            if not abs(value - wanted) <= self.tolerance:
                yield f"{self.variable.name}, {name}: expected {wanted}, got {value}. {self.why}"


def read_cases(model: Model, sector: str, text: str) -> Iterator[Case]:
    """The cases of one file.

    Raises:
        CaseError: If a case is written wrongly.
    """
    for number, table in enumerate(tomllib.loads(text)["case"], start=1):
        yield _read_case(model, sector, f"{sector}.toml, case {number}", table)


def _read_case(model: Model, sector: str, place: str, table: Mapping[str, Any]) -> Case:
    if unknown := sorted(set(table) - KEYS):
        raise CaseError(f"{place}: unknown {', '.join(unknown)}; allowed: {', '.join(sorted(KEYS))}")
    if missing := sorted(KEYS - {"tolerance"} - set(table)):
        raise CaseError(f"{place}: {', '.join(missing)} missing")
    name = table["variable"]
    variable = model.declarations.get(name)
    if not isinstance(variable, Variable) or variable not in model.sectors.get(sector, ()):
        raise CaseError(f"{place}: {name} is no equation of sector {sector}")
    given: Mapping[str, Any] = table["inputs"]
    if missing := sorted(set(variable.inputs) - set(given)):
        raise CaseError(f"{place}: {name} also needs {', '.join(missing)}")
    if unknown := sorted(set(given) - set(variable.inputs)):
        raise CaseError(f"{place}: {name} does not read {', '.join(unknown)}")
    expected = table["expected"]
    named = expected if isinstance(expected, Mapping) else dict.fromkeys(model.elements(name), expected)
    if unknown := sorted(set(named) - set(model.elements(name))):
        raise CaseError(f"{place}: {name} has no {', '.join(unknown)}")
    return Case(
        place=place,
        variable=variable,
        why=table["why"],
        inputs=tuple(_column(model, place, entry, given[entry]) for entry in variable.inputs),
        expected={element: float(value) for element, value in named.items()},
        tolerance=float(table.get("tolerance", 1e-9 * max(map(abs, named.values())))),
    )


def _column(model: Model, place: str, name: str, given: float | Mapping[str, float]) -> Array:
    """The values of an input as an array of shape (elements, 1)."""
    elements = _elements(model, name.removesuffix(LAST_YEAR))
    if not isinstance(given, Mapping):
        return np.full((len(elements), 1), float(given))
    if unknown := sorted(set(given) - set(elements) - {"others"}):
        raise CaseError(f"{place}: {name} has no {', '.join(unknown)}; allowed: {', '.join(elements)}, others")
    if "others" not in given and (missing := [element for element in elements if element not in given]):
        raise CaseError(f"{place}: {name} also needs {', '.join(missing)} or others")
    return np.array([[float(given.get(element, given.get("others", 0)))] for element in elements])


def _elements(model: Model, name: str) -> tuple[str, ...]:
    if name in model.declarations:
        return model.elements(name)
    by = model.parameters[name].by
    return ("total",) if by is None else DIMENSIONS[by]
