"""Sobol indices: which part of the variance of a result each group of assumptions brings about.

The first-order index is the part that goes when the group is known and nothing else; the total index is the part that
stays when everything else is known. Their difference is what the group does only together with others. Both are
estimated as Saltelli et al. (Computer Physics Communications 181, 2010) propose, by ``scipy.stats.sobol_indices``;
intervals come from resampling the runs, each with all its parts. How correlated assumptions are treated stands in
:mod:`simulation.analysis.sensitivity.inputs`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulation.analysis.sensitivity.inputs import (
    Evaluation,
    Group,
    Over,
    correlation_cut,
    drawn_by_group,
    groups_of,
    sample_of,
)
from simulation.collector import collector_paused
from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.steps import Steps

USUAL_GROUPS: Final = 14
USUAL_BASE: Final = 1024
"""With fourteen groups these make 16,384 runs."""

ROUNDING: Final = 1e-12
"""Deviations below this share of the mean are rounding errors."""

RESAMPLES: Final = 1000
RESAMPLES_A_STEP: Final = 50
CONFIDENCE: Final = 0.90


class Interval(NamedTuple):
    """An estimate and the ends of its 90 % interval."""

    estimate: float
    low: float
    high: float


@dataclass(frozen=True)
class GroupIndex:
    """What a group of assumptions does to the variance of a result.

    Attributes:
        group: The group.
        first: First-order index.
        total: Total index.
    """

    group: Group
    first: Interval
    total: Interval


@dataclass(frozen=True)
class SobolIndices:
    """The indices of all groups.

    Attributes:
        evaluation: What was run, and for which result.
        over: What the assumptions range over.
        runs: How many runs the indices rest on.
        mean: Mean of the result.
        deviation: Its standard deviation when the groups are independent.
        deviation_together: The same when all assumptions keep their correlations.
        cut: The largest rank correlation between assumptions of different groups, which was cut.
        indices: One entry a group, the largest total index first.
    """

    evaluation: Evaluation
    over: Over
    runs: int
    mean: float
    deviation: float
    deviation_together: float
    cut: float
    indices: tuple[GroupIndex, ...]

    @property
    def varies(self) -> bool:
        """Whether the result depends on any assumption, rounding apart."""
        return self.deviation > ROUNDING * abs(self.mean)

    @property
    def interactions(self) -> float:
        """The part of the variance that no group brings about alone, as far as the estimates go."""
        return max(0.0, 1.0 - sum(entry.first.estimate for entry in self.indices))


def sobol_in_steps(
    evaluation: Evaluation,
    uncertainty: Uncertainty,
    *,
    over: Over = "calibrated",
    groups: int = USUAL_GROUPS,
    base: int = USUAL_BASE,
) -> Steps[SobolIndices]:
    """Estimate the indices in small steps.

    Args:
        evaluation: The result to explain.
        uncertainty: What is known about the assumptions; its seed is that of the points.
        over: What the assumptions range over.
        groups: How many groups there are at most; the last holds all that matter least.
        base: Runs of each of the ``groups + 2`` parts, a power of two.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
        NothingVariesError: If no assumption varies.
        ValueError: If ``base`` is no power of two.
    """
    with collector_paused():
        from scipy.stats import qmc

    sample = sample_of(uncertainty, over)
    outcome = evaluation(sample.drawn, sample.draws)
    yield 0.05
    chosen = groups_of(sample, outcome, evaluation.model, groups, together=over == "calibrated")
    points = qmc.Sobol(2 * len(chosen), rng=np.random.default_rng(uncertainty.seed)).random(base).T
    one, other = points.reshape(2, len(chosen), base)
    values: list[Array] = []
    for places in _parts(one, other):
        values.append(evaluation(drawn_by_group(sample, chosen, places), base))
        yield 0.05 + 0.75 * len(values) / (len(chosen) + 2)
    found = _indices(values, np.arange(base))
    random = np.random.default_rng([uncertainty.seed, base])
    resampled: list[Array] = []
    while len(resampled) < RESAMPLES:
        resampled.append(_indices(values, random.integers(0, base, base)))
        if len(resampled) % RESAMPLES_A_STEP == 0:
            yield 0.8 + 0.2 * len(resampled) / RESAMPLES
    low, high = np.quantile(resampled, [0.5 - CONFIDENCE / 2, 0.5 + CONFIDENCE / 2], axis=0)
    entries = [
        GroupIndex(group, *(Interval(*ends) for ends in np.stack([found, low, high], axis=-1)[:, place].tolist()))
        for place, group in enumerate(chosen)
    ]
    return SobolIndices(
        evaluation=evaluation,
        over=over,
        runs=len(values) * base,
        mean=float(np.mean(values[:2])),
        deviation=float(np.std(values[:2])),
        deviation_together=float(outcome.std()),
        cut=correlation_cut(sample, chosen),
        indices=tuple(sorted(entries, key=lambda entry: -entry.total.estimate)),
    )


def _parts(one: Array, other: Array) -> Iterator[Array]:
    """The places of every part: the one sample, the other, and the one with each group taken from the other."""
    yield from (one, other)
    for group in range(len(one)):
        mixed = one.copy()
        mixed[group] = other[group]
        yield mixed


def _indices(values: Sequence[Array], chosen: NDArray[np.int64]) -> Array:
    """First-order and total indices from some of the members, shape (2, groups).

    A result that does not vary has the index zero everywhere.
    """
    from scipy.stats import sobol_indices

    one, other, *mixed = (part[np.newaxis, chosen] for part in values)
    if len(mixed) == 1:  # the only group brings about all that there is
        return np.full((2, 1), float(np.ptp(one) > 0))
    found = sobol_indices(func={"f_A": one, "f_B": other, "f_AB": np.stack(mixed)}, n=len(chosen))
    return np.atleast_2d([found.first_order, found.total_order])
