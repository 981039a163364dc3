"""Every mixture of two courses in one batch: each thing in which they differ taken from the one or from the other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from simulation.analysis.attribution.differences import Course, Player, Question
from simulation.declare import Array
from simulation.engine import LeverValues, Simulator, first_difference
from simulation.model import FIRST_YEAR, Model
from simulation.results import Frame

MOST_PLAYERS: Final = 13
"""Each more doubles the batch. Six rubrics, two tracks, two mixes, assumptions, reading and seed are thirteen."""

COLUMNS: Final = 1 << 16
"""Mixtures times draws that are stepped together: more would take memory and no less time."""


MOST_RUNS: Final = 1 << 21
"""Mixtures times draws of an answer, which take some ten seconds."""


class TooManyPlayersError(ValueError):
    """The courses differ in more things than can be told apart exactly."""

    def __init__(self, found: int) -> None:
        super().__init__(
            f"The two differ in {found} things that may matter, which makes {2**found:,} mixtures; up to "
            f"{MOST_PLAYERS} can be told apart exactly"
        )
        self.found = found


class TooManyRunsError(ValueError):
    """There are too many draws for so many mixtures.

    Attributes:
        most: How many draws there may be.
    """

    def __init__(self, players: int) -> None:
        self.most = MOST_RUNS >> players
        super().__init__(
            f"The two differ in {players} things that may matter, which makes {2**players:,} mixtures; with so many "
            f"there may be up to {self.most:,} members"
        )


def outcomes(
    model: Model, one: Course, other: Course, question: Question, acting: Sequence[Player], *, members: int
) -> Array:
    """The result of every mixture of two courses, in every draw.

    Args:
        model: The model.
        one: The course in which no player is in.
        other: The course in which all are.
        question: What is looked at.
        acting: The players that can matter.
        members: Number of draws, the central run among them.

    Returns:
        Array of shape (2, …, 2, draws) with one axis for each player; 0 takes the player from ``one``, 1 from
        ``other``.

    Raises:
        TooManyPlayersError: If there are more players than can be told apart exactly.
        TooManyRunsError: If there are too many draws for so many players.
        NotFiniteError: If an equation gives a number that is not finite.
    """
    if len(acting) > MOST_PLAYERS:
        raise TooManyPlayersError(len(acting))
    members = max(one.uncertainty.members(members), other.uncertainty.members(members))
    if members << len(acting) > MOST_RUNS:
        raise TooManyRunsError(len(acting))
    batch = _Batch(model, one, other, question, tuple(acting))
    drawn = batch.drawn(members)
    step = max(1, COLUMNS >> len(acting))
    pieces = [
        {name: cells if cells.shape[-1] == 1 else cells[..., first : first + step] for name, cells in drawn.items()}
        for first in range(0, members, step)
    ]
    return np.concatenate([batch.run(piece) for piece in pieces], axis=-1)


@dataclass(frozen=True)
class _Batch:
    """The mixtures of two courses as one batch, with an axis for each player between the elements and the draws."""

    model: Model
    one: Course
    other: Course
    question: Question
    acting: tuple[Player, ...]

    def drawn(self, members: int) -> dict[str, Array]:
        """Assumption id to an array of shape (1 or 2, …, 1 or 2, draws or 1)."""
        found = self._unsettled(members)
        for name in {*self.one.uncertainty.settled, *self.other.uncertainty.settled}:
            one, other = (
                found[name] if (value := course.uncertainty.settled.get(name)) is None else self._spread([value])
                for course in (self.one, self.other)
            )
            place = self._place("assumptions", name)
            found[name] = one if place is None else _side_by_side(one, other, place)
        return found

    def _unsettled(self, members: int) -> dict[str, Array]:
        """The draws that reading and seed lead to, before anything is settled."""

        def drawn(reading: Course, seed: Course) -> dict[str, Array]:
            uncertainty = replace(reading.uncertainty, seed=seed.uncertainty.seed, settled={})
            return {name: self._spread(values) for name, values in uncertainty.draw(0, members).items()}

        def by_seed(reading: Course) -> dict[str, Array]:
            return self._by(self._place("seed"), lambda seed: drawn(reading, seed))

        return self._by(self._place("reading"), by_seed)

    def _by(self, place: int | None, of: Callable[[Course], dict[str, Array]]) -> dict[str, Array]:
        """What the first course gives, or beside it what the other gives, on the axis of a player."""
        one = of(self.one)
        if place is None:
            return one
        other = of(self.other)
        return {name: _side_by_side(one[name], other[name], place) for name in one}

    def _place(self, kind: str, name: str = "") -> int | None:
        """The place of the player that decides on a reading, a seed or an assumption, if one does."""
        found = (place for place, player in enumerate(self.acting) if player.kind == kind)
        return next((place for place in found if not name or name in self.acting[place].of), None)

    def _spread(self, values: ArrayLike) -> Array:
        """Values of shape (draws or 1,) with an axis of length one for each player in front."""
        return np.asarray(values).reshape(*[1] * len(self.acting), -1)

    @cached_property
    def levers(self) -> LeverValues:
        """Lever name to an array of shape (years, elements, 1 or 2, …, 1 or 2, 1), up to the year looked at."""
        return {lever.name: self._lever(lever.name) for lever in self.model.levers}

    def _lever(self, name: str) -> Array:
        one, other = (
            course.levers[name][: self._years].reshape(self._years, -1, *[1] * len(self.acting), 1)
            for course in (self.one, self.other)
        )
        axes = [2 if name in player.of else 1 for player in self.acting]
        found = np.broadcast_to(one, (*one.shape[:2], *axes, 1)).copy()
        for place, player in enumerate(self.acting):
            if name in player.of:
                rows = slice(None) if player.row is None else slice(player.row, player.row + 1)
                np.moveaxis(found[:, rows], 2 + place, 0)[1] = other[:, rows].squeeze(2 + place)
        return found

    @property
    def _years(self) -> int:
        return self.question.year - FIRST_YEAR + 1

    def run(self, drawn: Mapping[str, Array]) -> Array:
        """The result for some draws, of shape (2, …, 2, draws)."""
        members = max(cells.shape[-1] for cells in drawn.values())
        variable, element = self.question.variable, self.question.element
        simulator = Simulator(self.model, drawn, self.question.year, members, [variable])
        # Before the first difference the levers of all mixtures are the same, and so is the work.
        same = first_difference(self.one.levers, self.other.levers, self._years)
        frame: Frame | None = None
        for position in range(self._years):
            frame = simulator.step(position, self.one.levers if position < same else self.levers, frame)
        assert frame is not None
        rows = frame.draws(variable, total=not element)
        row = rows[self.model.elements(variable).index(element) if element else 0]
        return np.broadcast_to(row, (*[2] * len(self.acting), members))


def _side_by_side(one: Array, other: Array, place: int) -> Array:
    """Two arrays joined on the axis of a player, along which each has the length one."""
    return np.concatenate(np.broadcast_arrays(one, other), axis=place)
