"""Which assumptions matter for a result, read from the draws of one run.

The result is explained by a straight-line regression on all assumptions that vary. Those whose effect cannot be told
from chance are left out, and what the rest explains is divided among them by Johnson's relative weights (Multivariate
Behavioral Research 35, 2000), the "Johnson indices" of the sensitivity literature, which stay close to the Shapley
shares of R² ("LMG") at the cost of one eigenvalue decomposition. Calibration leaves the draws correlated, and
assumptions that offset each other are common: squared correlations and rank correlations (SRC, PRCC) then count what
is shared twice or not at all, and products of slope and correlation can be negative.

Leaving out comes first because relative weights spread credit along correlations, chance ones too: with 150
assumptions and 1,000 draws a tenth of R² would go to assumptions without any effect.

What it misleads on:

* A share is a part of the spread of this result in this run: an assumption with a narrow range matters little however
  steep its effect, and one that the scenario settles does not count at all.
* Assumptions that move together share their credit evenly, whichever of them does the work; where the straight line
  explains little, one of two may take the credit of both.
* Effects that turn round or depend on each other are not seen; what R² lacks to one is theirs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulation.declare import Array
from simulation.parameters import Assumption, Parameter

CHANCE: Final = 0.05
"""Probability that even one of all assumptions without effect is taken for one that has an effect."""

CLEAR: Final = 2.0
"""Standard errors from which on the sign of an effect counts as known."""

COLLINEAR: Final = 5.0
"""Variance inflation above which the slope of an input counts as unknown; five and ten are the usual marks."""

ROUNDING: Final = 1e-10
"""Parts of a variance, and eigenvalues, below this one are rounding errors."""


@dataclass(frozen=True)
class Influence:
    """What the range of one assumption does to a result.

    Attributes:
        assumption: The assumption.
        share: Part of the result's variance that it accounts for, 0 where its effect cannot be told from chance.
        direction: 1 where more of it gives more of the result, the others held; -1 where less; 0 where that is not
            clear.
    """

    assumption: Assumption
    share: float
    direction: int


def influences(
    drawn: Mapping[str, Array], outcome: Array, parameters: Mapping[str, Parameter]
) -> tuple[Influence, ...]:
    """Divide the variance of a result among the assumptions.

    Args:
        drawn: The draws of every assumption by id, each of shape (draws,), or (1,) where it does not vary.
        outcome: The result, shape (draws,). Draw 0, the central run, is left out.
        parameters: The model's parameters by name.

    Returns:
        One for each assumption that varies, the largest share first. The shares sum to the adjusted R².

    Raises:
        KeyError: If an assumption has no draws.
        ValueError: If there are not more draws than assumptions that vary.
    """
    assumptions = [cell for parameter in parameters.values() for cell in parameter.assumptions]
    varying = [cell for cell in assumptions if len(drawn[cell.id]) > 1]
    if not varying:
        return ()
    draws = len(outcome) - 1
    if draws < len(varying) + 2:
        raise ValueError(f"{draws} draws cannot tell {len(varying)} assumptions apart")
    inputs = _standardised(np.stack([drawn[cell.id][1:] for cell in varying]))
    result = _standardised(outcome[np.newaxis, 1:])[0]
    shares, directions = _divided(inputs @ inputs.T, inputs @ result, draws)
    found = zip(varying, shares.tolist(), directions.tolist(), strict=True)
    return tuple(sorted((Influence(*entry) for entry in found), key=lambda entry: -entry.share))


def explained(found: Sequence[Influence]) -> float:
    """Adjusted R² of the straight-line account: the part of the variance that is divided at all."""
    return sum(entry.share for entry in found)


def judgement_share(found: Sequence[Influence]) -> float:
    """The part of the explained variance that stands on assumptions which no document carries; 0 if none is."""
    whole = explained(found)
    return sum(entry.share for entry in found if entry.assumption.is_judgement) / whole if whole > 0 else 0.0


def _standardised(rows: Array) -> Array:
    """Rows with mean zero and length one; a constant row becomes zeros."""
    centred = rows - rows.mean(axis=-1, keepdims=True)
    length = np.linalg.norm(centred, axis=-1, keepdims=True)
    standardised: Array = np.divide(centred, length, out=np.zeros_like(centred), where=length > 0)
    return standardised


def _divided(correlations: Array, with_result: Array, draws: int) -> tuple[Array, NDArray[np.int_]]:
    """Shares and directions, each of shape (assumptions,); zeros where an effect cannot be told from chance.

    Args:
        correlations: Of the assumptions among each other, shape (assumptions, assumptions).
        with_result: Of the assumptions with the result, shape (assumptions,).
        draws: Number of draws behind them.
    """
    shares, directions = np.zeros(len(with_result)), np.zeros(len(with_result), dtype=int)
    kept = _kept(correlations, with_result, draws)
    if kept.any():
        among, with_kept = correlations[np.ix_(kept, kept)], with_result[kept]
        account = _regression(among, with_kept, draws)
        shares[kept] = _relative_weights(among, with_kept, draws)
        directions[kept] = np.where(np.abs(account.slopes) > CLEAR * account.errors, np.sign(account.slopes), 0)
    return shares, directions


def _kept(correlations: Array, with_result: Array, draws: int) -> NDArray[np.bool_]:
    """Which assumptions have an effect that cannot be chance.

    Beside those with a clear slope these are the ones whose slope cannot be known because they move almost as another
    does, and the ones that still go along with what the first leave unexplained.
    """
    fewest = NormalDist().inv_cdf(1.0 - CHANCE / (2 * len(with_result)))
    every = _regression(correlations, with_result, draws)
    clear = np.abs(every.slopes) > fewest * every.errors
    kept: NDArray[np.bool_] = clear | (every.inflations > COLLINEAR)
    first = _regression(correlations[np.ix_(kept, kept)], with_result[kept], draws)
    left = with_result - correlations[:, kept] @ first.slopes
    kept |= np.abs(left) > fewest * np.sqrt(first.noise)
    return kept


class _Regression(NamedTuple):
    """A regression of a standardised result on standardised inputs.

    Attributes:
        slopes: Standard deviations of the result for each standard deviation of an input, the others held.
        inflations: By how much correlations with the other inputs raise the variance of a slope.
        noise: Variance of what is left unexplained, for each degree of freedom.
    """

    slopes: Array
    inflations: Array
    noise: float

    @property
    def errors(self) -> Array:
        """Standard errors of the slopes."""
        errors: Array = np.sqrt(self.noise * self.inflations)
        return errors


def _regression(correlations: Array, with_result: Array, draws: int) -> _Regression:
    inverse = np.linalg.inv(correlations + ROUNDING * np.eye(len(with_result)))
    slopes = inverse @ with_result
    noise = _noise(float(slopes @ with_result), draws - 1 - len(slopes))
    return _Regression(slopes, np.diagonal(inverse), noise)


def _relative_weights(correlations: Array, with_result: Array, draws: int) -> Array:
    """Johnson's relative weights, each less what chance adds to it on average, so that they sum to adjusted R².

    The inputs are replaced by the uncorrelated variables that are most like them; the squared slopes of these are
    given back to the inputs by their squared correlations with them.
    """
    eigenvalues, axes = np.linalg.eigh(correlations)
    is_real = eigenvalues > ROUNDING * len(eigenvalues)
    roots, axes = np.sqrt(eigenvalues[is_real]), axes[:, is_real]
    likeness = (axes * roots) @ axes.T
    slopes = (axes / roots) @ (axes.T @ with_result)
    by_chance = _noise(float(slopes @ slopes), draws - 1 - len(roots)) * (axes**2).sum(axis=1)
    shares: Array = likeness**2 @ (slopes**2 - by_chance)
    return shares


def _noise(explained: float, freedom: int) -> float:
    return max(1.0 - explained, ROUNDING) / freedom
