"""What an ensemble is asked: which courses are run in which draws, and what is counted of them.

A plan is all that another process needs, so it holds nothing but numbers and names.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator, first_difference
from simulation.model import mizan
from simulation.parameters import Reading
from simulation.posterior_file import calibrated
from simulation.quantities import Quantity
from simulation.results import Frame


class Aim(NamedTuple):
    """A quantity, and from where on it is enough."""

    quantity: Quantity
    enough: float


@dataclass(frozen=True)
class Case:
    """One course of an ensemble.

    Attributes:
        levers: Lever name to an array of shape (years, elements).
        reading: Which set of assumptions it takes.
        settled: Values given to assumptions, by id; they do not vary.
        last_year: The last year to compute.
        aims: What is to be met, and how often is asked.
    """

    levers: LeverValues
    reading: Reading
    settled: Mapping[str, float]
    last_year: int
    aims: tuple[Aim, ...] = ()

    def __post_init__(self) -> None:
        for name in ("levers", "settled"):  # read-only views cannot be sent to another process
            object.__setattr__(self, name, dict(getattr(self, name)))

    @property
    def beliefs(self) -> tuple[Reading, frozenset[tuple[str, float]]]:
        """What it takes for granted: cases with the same beliefs have the same values in every draw."""
        return self.reading, frozenset(self.settled.items())


@dataclass(frozen=True)
class Plan:
    """What an ensemble runs and counts.

    Attributes:
        cases: The courses; the others are held against the first. All are run in the same draws, so that what differs
            between them is their doing and no accident.
        seed: Seed of the draws.
        members: Number of members, the central run among them.
        keep: Names of the variables whose distribution is wanted in every year.
        flags: Those among them that are zero or one in each member; their means are wanted too.
        compared: What is compared between the cases.
    """

    cases: tuple[Case, ...]
    seed: int
    members: int
    keep: tuple[str, ...]
    flags: tuple[str, ...] = ()
    compared: tuple[Quantity, ...] = ()

    @property
    def years(self) -> int:
        """How many years the longest case has."""
        return max(map(len, self.owners))

    @cached_property
    def owners(self) -> tuple[tuple[int, ...], ...]:
        """For each case and year the case whose frame it shares, since both have gone the same way so far.

        Scenarios mostly differ in the years to come alone, so that much of the work is done once for all of them.
        """
        found: list[tuple[int, ...]] = []
        for number, case in enumerate(self.cases):
            shared: tuple[int, ...] = ()
            for earlier, owned in zip(self.cases[:number], found, strict=True):
                if earlier.beliefs == case.beliefs:
                    same = _years_alike(earlier.levers, case.levers)
                    shared = max(shared, owned[:same], key=len)
            found.append(shared + (number,) * (_years(case.levers) - len(shared)))
        return tuple(found)

    def frames(self, first: int, count: int) -> Iterator[tuple[int, Mapping[int, Frame]]]:
        """Step the members ``first`` to ``first + count - 1`` of all cases from year to year, side by side.

        Args:
            first: Position of the first member, a multiple of :data:`simulation.draws.BLOCK`.
            count: Number of members.

        Yields:
            The year's position and the frames by case, without the cases that end earlier; those that have gone the
            same way so far have the same frame.

        Raises:
            NotFiniteError: If an equation gives a number that is not finite.
        """
        simulators = self._simulators(first, count)
        before: dict[int, Frame] = {}
        for position in range(self.years):
            now: dict[int, Frame] = {}
            for number, case in enumerate(self.cases):
                if position < len(self.owners[number]):
                    owner = self.owners[number][position]
                    simulator = simulators[case.beliefs]
                    is_owner = owner == number
                    now[number] = simulator.step(position, case.levers, before.get(number)) if is_owner else now[owner]
            yield position, now
            before = now

    def _simulators(self, first: int, count: int) -> Mapping[object, Simulator]:
        """A simulator for each set of beliefs. What is not settled is drawn once for all of them."""
        found: dict[object, Simulator] = {}
        drawn: dict[Reading, Mapping[str, Array]] = {}
        last_year = max(case.last_year for case in self.cases)
        for case in self.cases:
            if case.reading not in drawn:
                posterior = calibrated() if case.reading == "as_observed" else None
                uncertainty = Uncertainty(mizan().parameters, case.reading, self.seed, {}, posterior)
                drawn[case.reading] = uncertainty.draw(first, count)
            if unknown := case.settled.keys() - drawn[case.reading].keys():
                raise KeyError(f"no such assumption: {', '.join(sorted(unknown))}")
            if case.beliefs not in found:
                values = {**drawn[case.reading], **{name: np.array([value]) for name, value in case.settled.items()}}
                found[case.beliefs] = Simulator(mizan(), values, last_year, count, self.keep)
        return found


def _years(levers: LeverValues) -> int:
    return min(map(len, levers.values()))


def _years_alike(one: LeverValues, other: LeverValues) -> int:
    """How many years from the first on two courses are the same."""
    years = min(_years(one), _years(other))
    before, after = ({name: values[:years] for name, values in levers.items()} for levers in (one, other))
    return first_difference(before, after, years)
