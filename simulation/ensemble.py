"""Runs of many members: in pieces, on several threads, always with the same result."""

from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import numpy as np

from simulation.declare import Array
from simulation.draws import BLOCK, Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import Model
from simulation.results import Frame, Projection

PIECE: Final = 4 * BLOCK
"""Members that are stepped together: large enough to keep the processor busy, small enough for its cache."""


def project(
    model: Model,
    levers: LeverValues,
    uncertainty: Uncertainty,
    *,
    members: int,
    last_year: int,
    threads: int = 1,
    keep: Collection[str] | None = None,
) -> Projection:
    """Run all members of a scenario.

    Args:
        model: The model.
        levers: Lever name to an array of shape (years, elements).
        uncertainty: What is known about the assumptions; under ``as_planned`` there is one member.
        members: Number of members, the central run among them.
        last_year: The last year to compute.
        threads: How many threads share the work. The result does not depend on it.
        keep: Names of the variables to keep, or None for all.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
    """
    members = uncertainty.members(members)
    names = tuple(model.order if keep is None else keep)
    pieces = [(first, min(PIECE, members - first)) for first in range(0, members, PIECE)]

    def run_piece(piece: tuple[int, int]) -> list[dict[str, Array]]:
        first, count = piece
        simulator = Simulator(model, uncertainty.draw(first, count), last_year, count, names)
        return [{name: frame.values[name] for name in names} for frame in simulator.frames(levers)]

    if len(pieces) == 1:
        return _projection(model, [run_piece(pieces[0])], last_year, members)
    with ThreadPoolExecutor(max_workers=max(1, threads)) as pool:
        return _projection(model, list(pool.map(run_piece, pieces)), last_year, members)


def _projection(model: Model, pieces: list[list[dict[str, Array]]], last_year: int, members: int) -> Projection:
    """Join the pieces of each year."""
    years = range(last_year - len(pieces[0]) + 1, last_year + 1)
    return Projection(
        tuple(
            Frame(
                year,
                {name: _join([piece[position][name] for piece in pieces]) for name in pieces[0][position]},
            )
            for position, year in enumerate(years)
        ),
        members,
    )


def _join(parts: list[Array]) -> Array:
    joined = parts[0] if parts[0].shape[-1] == 1 else np.concatenate(parts, axis=-1)
    joined.flags.writeable = False
    return joined
