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
    name: str
    compute: Callable[..., Array]
    inputs: Callable[[list[Array]], Sequence[Array]]
    """Takes the inputs out of the slots."""


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
        self._parameters = [values_by_year(entry, drawn, self.years) for entry in model.parameters.values()]
        self._axes = (slice(None), *[np.newaxis] * max((cells.ndim for cells in drawn.values()), default=1))
        kept = model.order if keep is None else keep
        self._held = held
        self._needed = ancestors(model.declarations, kept, self._held)
        self._starts = {name: self._start(name) for name in self._needed if _has_start(model.declarations[name])}
        self._remembered = {name: self._slots[name] for name in _looked_back_to(model, self._needed)}
        self._kept = self._remembered | {name: self._slots[name] for name in kept}
        for name, values in zip(model.parameters, self._parameters, strict=True):
            _refuse_unless_finite(name, FIRST_YEAR, *values)
        self._constants = self._compute_constants()

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
        return self._parameters[self._slots[declaration.start]][0]

    def _compute_constants(self) -> dict[int, Array]:
        slots = self._slots_of(0)
        steps = [self._step(name) for name in self.model.order if name in self.model.constant & self._needed]
        self._compute(steps, slots, self.years[0])
        return {step.slot: slots[step.slot] for step in steps}

    def _slots_of(self, position: int) -> list[Array]:
        """The slots of a year with its parameters in place, and behind them those of the last year."""
        parameters = [values[position] for values in self._parameters]
        return parameters + [_EMPTY] * (len(self.model.order) + len(self._slots))

    def step(self, position: int, levers: LeverValues, before: Frame | None) -> Frame:
        """Compute one year.

        Args:
            position: Position of the year in :attr:`years`.
            levers: See :data:`LeverValues`.
            before: The frame of the year before, with at least what the model looks back to; None in the first year.

        Raises:
            NotFiniteError: If a lever or an equation gives a number that is not finite.
        """
        for name, amounts in levers.items():
            _refuse_unless_finite(name, self.years[position], amounts[position])
        slots = self._slots_of(position)
        for slot, value in self._constants.items():
            slots[slot] = value
        for lever in self.model.levers:
            values = levers[lever.name][position]
            slots[self._slots[lever.name]] = values[self._axes] if values.ndim == 1 else values
        if before is None:
            for name, value in self._starts.items():
                slots[self._slots[name]] = slots[self._slots[name] + len(self._slots)] = value
            steps = self._first_steps
        else:
            for name, slot in self._remembered.items():
                slots[slot + len(self._slots)] = before.values[name]
            steps = self._later_steps
        for name, by_year in self._held.items():
            slots[self._slots[name]] = by_year[position]
        self._compute(steps, slots, self.years[position])
        values = {name: slots[slot] for name, slot in self._kept.items()}
        for value in values.values():
            value.flags.writeable = False
        return Frame(self.years[position], values)

    @staticmethod
    def _compute(steps: Sequence[_Step], slots: list[Array], year: int) -> None:
        name = ""
        try:
            with np.errstate(divide="raise", over="raise", invalid="raise"):
                for slot, name, compute, inputs in steps:  # noqa: B007 - the error names it
                    slots[slot] = compute(*inputs(slots))
        except FloatingPointError as error:
            raise NotFiniteError(name, year, str(error)) from error

    @cached_property
    def _first_steps(self) -> tuple[_Step, ...]:
        return tuple(self._step(name) for name in self._computed if not _has_start(self.model.declarations[name]))

    @cached_property
    def _later_steps(self) -> tuple[_Step, ...]:
        return tuple(self._step(name) for name in self._computed)

    @property
    def _computed(self) -> Iterator[str]:
        """What is computed anew each year, in order."""
        for name in self.model.order:
            is_lever = isinstance(self.model.declarations[name], Lever)
            is_set = is_lever or name in self.model.constant or name in self._held
            if name in self._needed and not is_set:
                yield name

    def _step(self, name: str) -> _Step:
        declaration = self.model.declarations[name]
        if isinstance(declaration, Stock):
            inputs = (name + LAST_YEAR, *declaration.inflows, *declaration.outflows)
            compute = _accumulation(len(declaration.inflows))
        else:
            assert isinstance(declaration, Variable)
            inputs = declaration.inputs
            compute = declaration.equation
        return _Step(
            slot=self._slots[name],
            name=name,
            compute=compute,
            inputs=_taking([self._place(needed) for needed in inputs]),
        )

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


def _accumulation(inflows: int) -> Callable[..., Array]:
    """Last year's stock plus the inflows less the outflows of a year."""

    def accumulate(before: Array, *flows: Array) -> Array:
        for position, flow in enumerate(flows):
            before = before + flow if position < inflows else before - flow
        return before

    return accumulate


def first_difference(before: LeverValues, after: LeverValues, years: int) -> int:
    """Position of the first year in which two sets of levers differ; ``years`` when they do not."""
    differing = [
        int(np.argmax(changed)) for name in after if (changed := np.any(before[name] != after[name], axis=1)).any()
    ]
    return min(differing, default=years)
