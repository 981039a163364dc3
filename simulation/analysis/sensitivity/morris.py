"""Morris screening: what one step of an assumption does to a result, from many different places.

Each path begins somewhere in the ranges and changes one assumption after the other, by two thirds of its range; what a
change does, for the whole range, is an elementary effect. The mean of their sizes (mu*; Campolongo, Cariboni and
Saltelli, Environmental Modelling & Software 22, 2007) ranks the assumptions; their spread (sigma) tells those whose
effect depends on where the others stand. The design, here with four levels, is that of Morris, Technometrics 33 (1991).

Every assumption moves for itself, calibrated or not: the correlations that calibration found are cut. Where it ranges
over what calibration left, the ends of the range are the 5th and the 95th percentile.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from simulation.analysis.sensitivity.inputs import Evaluation, Over, Sample, sample_of
from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.parameters import Assumption
from simulation.steps import Steps

USUAL_PATHS: Final = 20

LEVELS: Final = 4
JUMP: Final = LEVELS / (2 * (LEVELS - 1))

ENDS: Final = (0.05, 0.95)
"""Percentiles of the calibrated draws that are the ends of a range."""


@dataclass(frozen=True)
class Effect:
    """What an assumption does to a result, in the result's unit for its whole range.

    Attributes:
        assumption: The assumption.
        low: Lower end of the range.
        high: Upper end.
        size: Mean size of the elementary effects, mu*.
        mean: Their mean, with the sign.
        deviation: Their standard deviation, sigma.
        error: Standard error of ``size``.
    """

    assumption: Assumption
    low: float
    high: float
    size: float
    mean: float
    deviation: float
    error: float


@dataclass(frozen=True)
class Screening:
    """The effects of all assumptions.

    Attributes:
        evaluation: What was run, and for which result.
        over: What the assumptions range over.
        runs: How many runs the effects rest on.
        effects: One entry an assumption, the largest first.
    """

    evaluation: Evaluation
    over: Over
    runs: int
    effects: tuple[Effect, ...]


def morris_in_steps(
    evaluation: Evaluation, uncertainty: Uncertainty, *, over: Over = "calibrated", paths: int = USUAL_PATHS
) -> Steps[Screening]:
    """Estimate the effects in small steps, one for each path.

    Args:
        evaluation: The result to explain.
        uncertainty: What is known about the assumptions; its seed is that of the paths.
        over: What the assumptions range over.
        paths: How many paths are followed, two at least.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
        NothingVariesError: If no assumption varies.
    """
    sample = sample_of(uncertainty, over)
    ranges = _ranges(sample, over)
    count = len(sample.assumptions)
    effects: list[Array] = []
    for points in _paths(count, paths, uncertainty.seed):
        values = evaluation(_drawn(sample, ranges, points, over), count + 1)
        moved = np.diff(points, axis=1)
        which = np.abs(moved).argmax(axis=0)
        found = np.empty(count)
        found[which] = np.diff(values) / moved[which, np.arange(count)]
        effects.append(found)
        yield len(effects) / paths
    every = np.stack(effects)
    sizes = np.abs(every)
    columns = (sizes.mean(axis=0), every.mean(axis=0), every.std(axis=0, ddof=1))
    errors = sizes.std(axis=0, ddof=1) / np.sqrt(paths)
    numbers = np.column_stack([ranges, *columns, errors]).tolist()
    entries = [Effect(cell, *row) for cell, row in zip(sample.assumptions, numbers, strict=True)]
    ordered = tuple(sorted(entries, key=lambda entry: -entry.size))
    return Screening(evaluation, over, paths * (count + 1), ordered)


def _paths(count: int, paths: int, seed: int) -> Iterator[Array]:
    """Points of each path, from 0 to 1, shape (assumptions, assumptions + 1); each step moves one assumption."""
    for number in range(paths):
        random = np.random.default_rng([seed, number])
        start = random.integers(0, LEVELS // 2, count) / (LEVELS - 1)
        upward = random.random(count) < 0.5
        begin, end = np.where(upward, start, start + JUMP), np.where(upward, start + JUMP, start)
        turn = random.permutation(count)
        place = np.empty(count, dtype=int)
        place[turn] = np.arange(count)
        has_moved = np.arange(count + 1) > place[:, np.newaxis]
        yield np.where(has_moved, end[:, np.newaxis], begin[:, np.newaxis])


def _ranges(sample: Sample, over: Over) -> Array:
    """Both ends of each assumption, shape (assumptions, 2)."""
    if over == "prior":
        return np.array([(cell.low, cell.high) for cell in sample.assumptions])
    return np.array([np.quantile(sample.drawn[cell.id], ENDS) for cell in sample.assumptions])


def _drawn(sample: Sample, ranges: Array, points: Array, over: Over) -> dict[str, Array]:
    """The values of all assumptions at points of their ranges.

    A point of a prior range is that share of its width, one of a calibrated range that share of its probability.
    """
    found = dict(sample.drawn)
    for cell, (low, high), place in zip(sample.assumptions, ranges, points, strict=True):
        if over == "prior":
            found[cell.id] = low + place * (high - low)
        else:
            found[cell.id] = np.quantile(sample.drawn[cell.id], ENDS[0] + place * (ENDS[1] - ENDS[0]))
    return found
