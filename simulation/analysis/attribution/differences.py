"""In what two courses differ: the players among whom the difference of a result is divided."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from simulation.declare import Stock, Variable
from simulation.dimensions import DIMENSIONS
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.graph import ancestors, inputs_of
from simulation.model import FIRST_YEAR, Model
from simulation.quantities import Quantity

ASSUMPTIONS: Final = "assumptions"
READING: Final = "reading"
SEED: Final = "seed"


@dataclass(frozen=True)
class Course:
    """What a run starts from.

    Attributes:
        levers: Lever name to an array of shape (years, elements).
        uncertainty: What is known about the assumptions.
    """

    levers: LeverValues
    uncertainty: Uncertainty


Question = Quantity
"""What is looked at."""


@dataclass(frozen=True)
class Player:
    """One thing in which two courses differ, taken as a whole.

    Attributes:
        name: ``budget.it_industry``, ``it_industry_mix``, ``assumptions``, ``assumptions.study_lag``, ``reading`` or
            ``seed``.
        kind: What it is.
        of: Name of the lever, or ids of the assumptions.
        row: Row of the lever, or None where the whole lever is meant, as in a mix, whose shares only move together.
        acts: Whether it can matter to what is looked at. What comes later, or leads nowhere near, cannot.
    """

    name: str
    kind: Literal["lever", "assumptions", "reading", "seed"]
    of: tuple[str, ...] = ()
    row: int | None = None
    acts: bool = True


def check(model: Model, one: Course, other: Course, question: Question) -> None:
    """Refuse what has no answer.

    Raises:
        ValueError: If there is no such variable or element, the elements do not add up, or a course ends before the
            year.
    """
    entry = model.declarations.get(question.variable)
    if entry is None:
        raise ValueError(f"there is no variable {question.variable}")
    elements = model.elements(entry.name)
    if question.element and question.element not in elements:
        raise ValueError(f"{entry.name} has no element {question.element}; there are: {', '.join(elements)}")
    if not question.element and entry.by is not None and not entry.adds_up:
        raise ValueError(f"the sum of {entry.name} means nothing; choose an element: {', '.join(elements)}")
    last = FIRST_YEAR - 1 + min(len(values) for course in (one, other) for values in course.levers.values())
    if not FIRST_YEAR <= question.year <= last:
        raise ValueError(f"{question.year} lies outside what both cover, {FIRST_YEAR} to {last}")


def players(
    model: Model, one: Course, other: Course, question: Question, *, split_assumptions: bool = False
) -> tuple[Player, ...]:
    """Everything in which two courses differ, levers first.

    Args:
        model: The model.
        one: A course.
        other: Another.
        question: What is looked at.
        split_assumptions: Whether each settled assumption counts for itself.
    """
    needed = ancestors(model.declarations, [question.variable])
    return (
        *_lever_players(model, one.levers, other.levers, needed, question.year),
        *_assumption_players(model, one.uncertainty, other.uncertainty, needed, split_assumptions),
        *_belief_players(one.uncertainty, other.uncertainty),
    )


def _lever_players(
    model: Model, one: LeverValues, other: LeverValues, needed: frozenset[str], year: int
) -> Iterator[Player]:
    seen = year - FIRST_YEAR + 1
    for lever in model.levers:
        years = min(len(one[lever.name]), len(other[lever.name]))
        differs = one[lever.name][:years] != other[lever.name][:years]
        acts = differs[:seen] & (lever.name in needed)
        if lever.is_mix:
            if differs.any():
                yield Player(lever.key, "lever", (lever.name,), acts=bool(acts.any()))
            continue
        for row, element in enumerate(DIMENSIONS[lever.by]):
            if differs[:, row].any():
                name = f"{lever.key}.{element}"
                yield Player(name, "lever", (lever.name,), row, acts=bool(acts[:, row].any()))


def _assumption_players(
    model: Model, one: Uncertainty, other: Uncertainty, needed: frozenset[str], split: bool
) -> Iterator[Player]:
    differing = [cell.id for cell in one.assumptions if one.settled.get(cell.id) != other.settled.get(cell.id)]
    used = parameters_of(model, needed)
    acting = tuple(name for name in differing if name.partition(".")[0] in used)
    if split:
        for name in differing:
            yield Player(f"{ASSUMPTIONS}.{name}", "assumptions", (name,), acts=name in acting)
    elif differing:
        yield Player(ASSUMPTIONS, "assumptions", tuple(differing), acts=bool(acting))


def _belief_players(one: Uncertainty, other: Uncertainty) -> Iterator[Player]:
    if one.reading != other.reading:
        yield Player(READING, "reading")
    if one.seed != other.seed:
        is_drawn = "as_observed" in (one.reading, other.reading)
        yield Player(SEED, "seed", acts=is_drawn)


def parameters_of(model: Model, names: frozenset[str]) -> frozenset[str]:
    """The parameters that some variables read, or start from."""
    read = {needed for name in names for needed in inputs_of(model.declarations[name])}
    starts = {
        entry.start for name in names if isinstance(entry := model.declarations[name], Variable | Stock) and entry.start
    }
    return frozenset(name for name in model.parameters if name in read | starts)
