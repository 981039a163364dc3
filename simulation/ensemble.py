"""Runs of many members: in pieces, on several threads, always with the same result."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

import numpy as np

from simulation.declare import Array
from simulation.draws import BLOCK, Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import FIRST_YEAR, Model
from simulation.results import Frame, Projection
from simulation.steps import Steps, finished

PIECE: Final = 8 * BLOCK
"""Members that are stepped together: large enough to keep the processor busy, small enough for its cache."""

DRAWING: Final = 15.0
"""What drawing a piece costs, as measured, where stepping it by a year costs one."""

SUMMARISING: Final = 0.1
"""What summarising one variable of a piece costs."""

Part = TypeVar("Part")


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
    return finished(
        project_in_steps(
            model,
            levers,
            uncertainty,
            members=members,
            last_year=last_year,
            threads=threads,
            keep=keep,
            keep_draws_in=keep_draws_in,
        )
    )


def project_in_steps(
    model: Model,
    levers: LeverValues,
    uncertainty: Uncertainty,
    *,
    members: int,
    last_year: int,
    threads: int = 1,
    keep: Collection[str] | None = None,
    keep_draws_in: Collection[int] | None = None,
) -> Steps[Projection]:
    """The work of :func:`project` in steps of one piece or one variable, for those who show progress or may give up.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
    """
    members = uncertainty.members(members)
    names = tuple(model.order if keep is None else keep)
    years = range(FIRST_YEAR, last_year + 1)
    kept = frozenset(years if keep_draws_in is None else keep_draws_in).intersection(years)
    firsts = range(0, members, PIECE)
    summarising = SUMMARISING * len(firsts)
    whole = len(firsts) * (DRAWING + len(years)) + summarising * len(names) * (len(years) - len(kept))
    done = 0.0

    def start(first: int) -> Iterator[Frame]:
        count = min(PIECE, members - first)
        return Simulator(model, uncertainty.draw(first, count), last_year, count, names).frames(levers)

    def gathered(parts: Iterable[Part], cost: float) -> Steps[list[Part]]:
        nonlocal done
        found: list[Part] = []
        for part in parts:
            found.append(part)
            done += cost
            yield done / whole
        return found

    frames: list[Frame] = []
    pool = ThreadPoolExecutor(max_workers=max(1, threads))
    try:
        pieces = yield from gathered(pool.map(start, firsts), DRAWING)
        for year in years:
            frame = _join(year, (yield from gathered(pool.map(next, pieces), 1.0)), names)
            if year not in kept:
                yield from gathered(pool.map(frame.summarise, names), summarising)
                frame = frame.summary()
            frames.append(frame)
    finally:
        pool.shutdown(cancel_futures=True)
    return Projection(tuple(frames), members)


def _join(year: int, pieces: Sequence[Frame], names: Sequence[str]) -> Frame:
    """One frame of the members of all pieces."""
    return Frame(year, {name: _side_by_side([piece.values[name] for piece in pieces]) for name in names})


def _side_by_side(parts: Sequence[Array]) -> Array:
    joined = parts[0] if len(parts) == 1 or parts[0].shape[-1] == 1 else np.concatenate(parts, axis=-1)
    joined.flags.writeable = False
    return joined
