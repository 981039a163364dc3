"""How a difference between two courses comes about: back from a result through its inputs and through the years.

At each stage the difference of the result is divided exactly among the inputs of one variable, in each draw, and what
is reported is the mean over the draws. The next stage follows the strongest of them; what comes round again to a
variable on the way, such as last year's stock, is handed on from there.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np

from simulation.analysis.attribution.differences import Course, Question, check
from simulation.analysis.attribution.walk import Flows, Side, change, hand_back
from simulation.declare import Array
from simulation.graph import ancestors
from simulation.model import FIRST_YEAR, Model

MOST_MEMBERS: Final = 500
"""More draws would not change the way; all their variables and years are held at a time, 100 kB each."""

LEAST_PART: Final = 0.02
"""The way ends where no input brings this part of the difference."""


@dataclass(frozen=True)
class Link:
    """What of a difference reaches a variable through one of its inputs.

    Attributes:
        variable: The variable.
        input: The variable, lever or parameter that it reads, of the same year or the last.
        by_year: The part for each year of the variable, mean over the draws, in the unit of the result.
        by_element: The part for each element of the input.
    """

    variable: str
    input: str
    by_year: Mapping[int, float]
    by_element: tuple[float, ...]

    @property
    def part(self) -> float:
        """The part over all years."""
        return sum(self.by_year.values())

    @property
    def peak(self) -> int:
        """The year in which most of it comes in."""
        return max(self.by_year, key=lambda year: abs(self.by_year[year]))


@dataclass(frozen=True)
class Stage:
    """One step of the way back.

    Attributes:
        variable: The variable that is looked into.
        links: What reaches it through each of its inputs, the most first, but for those that are on the way already;
            nothing if it is a lever or parameter.
        followed: The one that the next stage follows, or None at the end of the way.
    """

    variable: str
    links: tuple[Link, ...]
    followed: Link | None


@dataclass(frozen=True)
class Trace:
    """How a difference comes about.

    Attributes:
        question: What is looked at.
        members: Number of draws.
        one: Mean result of the first course.
        other: Mean result of the other.
        stages: The way back, from the result on.
        means: Variable on the way, or asked for, to its means in the two courses, each of shape (years, elements), the
            starting year first.
    """

    question: Question
    members: int
    one: float
    other: float
    stages: tuple[Stage, ...]
    means: Mapping[str, tuple[Array, Array]]

    @property
    def difference(self) -> float:
        """What is traced."""
        return self.other - self.one


def trace(
    model: Model, one: Course, other: Course, question: Question, *, members: int, also: Collection[str] = ()
) -> Trace:
    """Follow a difference back along its strongest way.

    Args:
        model: The model.
        one: The course that is explained from.
        other: The course that is explained.
        question: What is looked at.
        members: Number of draws, the central run among them; no more than :data:`MOST_MEMBERS` are traced.
        also: Variables whose means are kept too.

    Raises:
        ValueError: If the question cannot be put to the model, or to these courses.
        NotFiniteError: If an equation gives a number that is not finite.
    """
    check(model, one, other, question)
    wanted = max(course.uncertainty.members(min(members, MOST_MEMBERS)) for course in (one, other))
    names = ancestors(model.declarations, [question.variable, *also])
    sides = Side(model, one, wanted, question.year, names), Side(model, other, wanted, question.year, names)
    rows = [question.element in ("", element) for element in model.elements(question.variable)]
    results = [float(side.mean(question.variable)[-1][rows].sum()) for side in sides]
    stages = tuple(_stages(model, *sides, question.variable, np.array(rows, dtype=np.float64)))
    kept = dict.fromkeys([stage.variable for stage in stages if stage.variable in names] + list(also))
    means = {name: (sides[0].mean(name), sides[1].mean(name)) for name in kept}
    return Trace(question, wanted, results[0], results[1], stages, MappingProxyType(means))


def _stages(model: Model, one: Side, other: Side, variable: str, rows: Array) -> Iterator[Stage]:
    """The way back from some rows of a variable in the last year."""
    last = len(one.frames) - 1
    flows = Flows({variable: {last: rows[:, np.newaxis]}})
    part = whole = float(change(one, other, variable, last).mean(axis=-1) @ rows)
    inside: set[str] = set()
    while variable in model.declarations:
        inside.add(variable)
        hand_back(model, one, other, inside, flows, variable)
        links = _links(variable, flows, inside)
        ahead = (link for link in links if link.part * part > 0 and abs(link.part) > LEAST_PART * abs(whole))
        followed = next(ahead, None)
        yield Stage(variable, links, followed)
        if followed is None:
            return
        variable, part = followed.input, followed.part


def _links(variable: str, flows: Flows, inside: Collection[str]) -> tuple[Link, ...]:
    """What reaches a variable through each input that is not on the way already, the most first."""
    found = [
        Link(
            variable,
            read,
            MappingProxyType({FIRST_YEAR + place: float(row.sum()) for place, row in enumerate(part) if row.any()}),
            tuple(part.sum(axis=0).tolist()),
        )
        for (user, read), part in flows.parts.items()
        if user == variable and read not in inside and part.any()
    ]
    return tuple(sorted(found, key=lambda link: -abs(link.part)))
