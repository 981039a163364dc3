"""Steps the model through the years for a batch of draws.

Only what changed is computed again: given an earlier projection of the same draws, the run starts at the first year in
which a lever differs and shares the frames before it.

A batch may vary more than the draws. Its levers and draws then carry further axes between the elements and the draws,
one for each thing that is varied, of length one where something does not vary. Equations broadcast, so each of them is
computed only over the axes that it depends on.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from simulation.declare import LAST_YEAR, Array, Declaration, Lever, Stock, Variable
from simulation.draws import values_by_year
from simulation.graph import ancestors, inputs_of
from simulation.model import FIRST_YEAR, Model
from simulation.results import Frame, Projection

LeverValues = Mapping[str, Array]
"""Lever name to an array of shape (years, elements), the starting year first; in a batch that varies more than the
draws, of shape (years, elements, …, draws or 1)."""


class NotFiniteError(ArithmeticError):
    """An equation gave a number that is not finite; the message names the variable and the year."""

    def __init__(self, variable: str, year: int, reason: str) -> None:
        super().__init__(f"{variable} is not a finite number in {year}: {reason}")
        self.variable = variable
        self.year = year
        self.reason = reason

    def __reduce__(self) -> tuple[type["NotFiniteError"], tuple[str, int, str]]:
        """Errors are made anew from their message when they come from another process; this one needs more."""
        return NotFiniteError, (self.variable, self.year, self.reason)


class _Step(NamedTuple):
    """How one variable of one year comes about: a function of slots of this year and, behind them, of the last."""

    slot: int
    compute: Callable[..., Array]
    inputs: Callable[[list[Array]], Sequence[Array]]
    """Takes the inputs out of the slots."""
    spent: Sequence[int]
    """Slots that nothing reads after this step. They are emptied, so that the next arrays take memory that the cache
    still holds."""


class Simulator:
    """Runs one model for one set of draws.

    Args:
        model: The model.
        drawn: Assumption id to draws, as :meth:`simulation.draws.Uncertainty.draw` gives them; in a batch that varies
            more than the draws, arrays of shape (…, draws or 1) that all have the same number of axes.
        last_year: The last year to compute.
        members: Number of draws.
        keep: Names of the variables that frames keep, beside those that the next year looks back to; None for all.
            What they do not rest on is not computed. Keeping little is much of what makes a run fast.
        held: Variable to an array for each year that it has instead of what its equation gives.
    """

    def __init__(
        self,
        model: Model,
        drawn: Mapping[str, Array],
        last_year: int,
        members: int,
        keep: Collection[str] | None = None,
        held: Mapping[str, Sequence[Array]] = MappingProxyType({}),
    ) -> None:
        self.model = model
        self.members = members
        self.years = tuple(range(FIRST_YEAR, last_year + 1))
        self._slots = {name: slot for slot, name in enumerate([*model.parameters, *model.order])}
        parameters = [values_by_year(entry, drawn, self.years) for entry in model.parameters.values()]
        self._axes = (slice(None), *[np.newaxis] * max((cells.ndim for cells in drawn.values()), default=1))
        kept = model.order if keep is None else keep
        self._held = held
        self._needed = ancestors(model.declarations, kept, self._held)
        self._levers = {lever.name: self._slots[lever.name] for lever in model.levers}
        self._remembered = {name: self._slots[name] for name in _looked_back_to(model, self._needed)}
        self._kept = self._remembered | {name: self._slots[name] for name in kept}
        for name, values in zip(model.parameters, parameters, strict=True):
            _refuse_unless_finite(name, FIRST_YEAR, *values)
        self._given = self._fill(parameters)
        self._starts = {name: self._start(name) for name in self._needed if _has_start(model.declarations[name])}

    def run(self, levers: LeverValues, previous: "Run | None" = None) -> "Run":
        """Compute the years, from the first in which the levers differ from those of the previous run.

        Args:
            levers: Lever name to an array of shape (years, elements).
            previous: An earlier run of this simulator, or None.

        Raises:
            NotFiniteError: If a lever or an equation gives a number that is not finite.
        """
        frames: list[Frame] = []
        if previous is not None:
            unchanged = first_difference(previous.levers, levers, len(self.years))
            frames = list(previous.projection.frames[:unchanged])
        for position in range(len(frames), len(self.years)):
            frames.append(self.step(position, levers, frames[-1] if frames else None))
        return Run(Projection(tuple(frames), self.members), levers)

    def frames(self, levers: LeverValues) -> Iterator[Frame]:
        """Compute the years one by one and hold no more than one of them.

        Raises:
            NotFiniteError: If an equation gives a number that is not finite.
        """
        frame: Frame | None = None
        for position in range(len(self.years)):
            frame = self.step(position, levers, frame)
            yield frame

    def _start(self, name: str) -> Array:
        declaration = self.model.declarations[name]
        assert isinstance(declaration, Variable | Stock)
        if declaration.start is None:
            return np.zeros(len(self.model.elements(name)))[self._axes]
        return self._given[0][self._slots[declaration.start]]

    def _fill(self, parameters: Sequence[Sequence[Array]]) -> list[list[Array]]:
        """The slots of each year and, behind them, of the year before, with all in place that no lever moves."""
        empty = [_EMPTY] * (len(self.model.order) + len(self._slots))
        by_year = [[values[position] for values in parameters] + empty for position in range(len(self.years))]
        constants = [name for name in self.model.order if name in self.model.constant & self._needed]
        self._compute(self._steps(constants, kept=constants), by_year[0], self.years[0])
        for position, slots in enumerate(by_year):
            for name in constants:
                slots[self._slots[name]] = by_year[0][self._slots[name]]
            for name, values in self._held.items():
                slots[self._slots[name]] = values[position]
        return by_year

    def step(self, position: int, levers: LeverValues, before: Frame | None) -> Frame:
        """Compute one year.

        Args:
            position: Position of the year in :attr:`years`.
            levers: See :data:`LeverValues`.
            before: The frame of the year before, with at least what the model looks back to; None in the first year.

        Raises:
            NotFiniteError: If a lever or an equation gives a number that is not finite.
        """
        slots = self._given[position].copy()
        for name, slot in self._levers.items():
            values = levers[name][position]
            _refuse_unless_finite(name, self.years[position], values)
            slots[slot] = values[self._axes] if values.ndim == 1 else values
        if before is None:
            for name, value in self._starts.items():
                slots[self._slots[name] + len(self._slots)] = value
                if name not in self._held:
                    slots[self._slots[name]] = value
            steps = self._first_steps
        else:
            for name, slot in self._remembered.items():
                slots[slot + len(self._slots)] = before.values[name]
            steps = self._later_steps
        self._compute(steps, slots, self.years[position])
        values = {name: slots[slot] for name, slot in self._kept.items()}
        for value in values.values():
            value.flags.writeable = False
        return Frame(self.years[position], values)

    def _compute(self, steps: Sequence[_Step], slots: list[Array], year: int) -> None:
        slot = 0
        try:
            with np.errstate(divide="raise", over="raise", invalid="raise"):
                for slot, compute, inputs, spent in steps:
                    slots[slot] = compute(*inputs(slots))
                    for place in spent:
                        slots[place] = _EMPTY
        except FloatingPointError as error:
            raise NotFiniteError(list(self._slots)[slot], year, str(error)) from error

    @cached_property
    def _first_steps(self) -> Sequence[_Step]:
        computed = [name for name in self._computed if not _has_start(self.model.declarations[name])]
        return self._steps(computed, self._kept)

    @cached_property
    def _later_steps(self) -> Sequence[_Step]:
        return self._steps(list(self._computed), self._kept)

    @property
    def _computed(self) -> Iterator[str]:
        """What is computed anew each year, in order."""
        for name in self.model.order:
            is_lever = isinstance(self.model.declarations[name], Lever)
            is_set = is_lever or name in self.model.constant or name in self._held
            if name in self._needed and not is_set:
                yield name

    def _steps(self, names: Sequence[str], kept: Iterable[str]) -> Sequence[_Step]:
        """How some variables come about, in their order; each step lets go of what is neither read later nor kept."""
        lasting = {self._slots[name] for name in kept}
        computed = {self._slots[name] for name in names}
        steps = []
        for name in reversed(names):
            declaration = self.model.declarations[name]
            assert isinstance(declaration, Variable | Stock)
            places = [self._place(needed) for needed in inputs_of(declaration)]
            spent = computed.intersection(places) - lasting
            lasting |= spent
            steps.append(_Step(self._slots[name], _equation(declaration), _taking(places), tuple(spent)))
        return steps[::-1]

    def _place(self, needed: str) -> int:
        """Where an input stands among the slots."""
        behind = len(self._slots) if needed.endswith(LAST_YEAR) else 0
        return self._slots[needed.removesuffix(LAST_YEAR)] + behind


@dataclass(frozen=True)
class Run:
    """A projection together with the levers that led to it, so that the next run can start where they differ."""

    projection: Projection
    levers: LeverValues


_EMPTY = np.zeros((1, 1))


def _refuse_unless_finite(name: str, year: int, *values: Array) -> None:
    """Not-a-number passes through arithmetic without a sign, so it is stopped where numbers come in."""
    if not all(np.isfinite(array).all() for array in values):
        raise NotFiniteError(name, year, "it was given as not-a-number or infinite")


def _taking(places: Sequence[int]) -> Callable[[list[Array]], Sequence[Array]]:
    """What takes the values at some places out of a list."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda slots: [slots[place] for place in places]


def _has_start(declaration: Declaration) -> bool:
    return isinstance(declaration, Stock) or (isinstance(declaration, Variable) and declaration.start is not None)


def _looked_back_to(model: Model, names: Iterable[str]) -> frozenset[str]:
    return frozenset(
        needed.removesuffix(LAST_YEAR)
        for name in names
        for needed in inputs_of(model.declarations[name])
        if needed.endswith(LAST_YEAR)
    )


def _equation(declaration: Variable | Stock) -> Callable[..., Array]:
    """What gives a variable from its inputs; for a stock, that of the year before and the flows of this year."""
    if isinstance(declaration, Variable):
        return declaration.equation
    inflows = len(declaration.inflows)

    def accumulate(before: Array, *flows: Array) -> Array:
        for flow in flows[:inflows]:
            before = before + flow
        for flow in flows[inflows:]:
            before = before - flow
        return before

    return accumulate


def first_difference(before: LeverValues, after: LeverValues, years: int) -> int:
    """Position of the first of so many years in which two sets of levers differ; ``years`` when they do not.

    Either set may hold more years than that.
    """
    differing = [
        int(np.argmax(changed))
        for name in after
        if (changed := np.any(before[name][:years] != after[name][:years], axis=1)).any()
    ]
    return min(differing, default=years)
