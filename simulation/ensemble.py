"""Runs of many members: in pieces, on several threads, always with the same result."""

from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import numpy as np

from simulation.declare import Array
from simulation.draws import BLOCK, Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import FIRST_YEAR, Model
from simulation.results import Frame, Projection

PIECE: Final = 8 * BLOCK
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
    keep_draws_in: Collection[int] | None = None,
) -> Projection:
    """Run all members of a scenario, all pieces abreast from year to year.

    Args:
        model: The model.
        levers: Lever name to an array of shape (years, elements).
        uncertainty: What is known about the assumptions; under ``as_planned`` there is one member.
        members: Number of members, the central run among them.
        last_year: The last year to compute.
        threads: How many threads share the work. The result does not depend on it.
        keep: Names of the variables to keep, or None for all.
        keep_draws_in: The years whose draws are kept; the others are summarised, which saves most of the memory. None
            for all years.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
    """
    members = uncertainty.members(members)
    names = tuple(model.order if keep is None else keep)

    def start(first: int) -> Iterator[Frame]:
        count = min(PIECE, members - first)
        return Simulator(model, uncertainty.draw(first, count), last_year, count, names).frames(levers)

    frames: list[Frame] = []
    with ThreadPoolExecutor(max_workers=max(1, threads)) as pool:
        pieces = list(pool.map(start, range(0, members, PIECE)))
        for year in range(FIRST_YEAR, last_year + 1):
            frame = _join(year, list(pool.map(next, pieces)), names)
            is_kept = keep_draws_in is None or year in keep_draws_in
            frames.append(frame if is_kept else frame.summary(pool.map))
    return Projection(tuple(frames), members)


def _join(year: int, pieces: Sequence[Frame], names: Sequence[str]) -> Frame:
    """One frame of the members of all pieces."""
    return Frame(year, {name: _side_by_side([piece.values[name] for piece in pieces]) for name in names})


def _side_by_side(parts: Sequence[Array]) -> Array:
    joined = parts[0] if len(parts) == 1 or parts[0].shape[-1] == 1 else np.concatenate(parts, axis=-1)
    joined.flags.writeable = False
    return joined
