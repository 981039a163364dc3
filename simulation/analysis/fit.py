"""How the projection fits what was observed, series by series.

Two kinds of band are asked whether they hold an observation. The band of the *prediction* is that of the draws with
the observation's own tolerance added: a published figure is the true value plus an error, so this is the band in which
it is expected, and its coverage is the one that is judged. The band of the *model* is that of the draws alone: it
narrows as data come in and must not be expected to hold figures that are themselves uncertain. Both are given.

Draw 0 is the central run and takes no part. Sources of the measures: Theil, Applied Economic Forecasting (1966);
Sterman, Business Dynamics (2000), chapter 21.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from simulation.declare import Array
from simulation.model import FIRST_YEAR, mizan
from simulation.observations import Observation, observations
from simulation.results import Projection


def is_modelled(entry: Observation) -> bool:
    """Whether the model gives something that can be held against it, fitted or not."""
    return entry.year >= FIRST_YEAR and entry.variable in mizan().declarations


OBSERVED_VARIABLES: Final = tuple(dict.fromkeys(entry.variable for entry in observations() if is_modelled(entry)))
"""What a run must keep so that its fit can be measured."""

OBSERVED_YEARS: Final = tuple(sorted({entry.year for entry in observations() if is_modelled(entry)}))
"""The years whose draws it must keep."""


@dataclass(frozen=True)
class ObservationFit:
    """One observation held against the draws of a projection.

    Attributes:
        observation: The observation; what counts of it is its ``centre`` and its ``spread``.
        mean: Mean of the draws.
        percentile: Share of the prediction, draws plus tolerance, that lies below the observation.
        percentile_of_model: Share of the draws that lies below it.
    """

    observation: Observation
    mean: float
    percentile: float
    percentile_of_model: float

    @property
    def miss(self) -> float:
        """Mean less observation, in tolerances."""
        return (self.mean - self.observation.centre) / self.observation.spread

    def is_within(self, share: float) -> bool:
        """Whether the middle band of the prediction with that share holds the observation."""
        return abs(self.percentile - 0.5) <= share / 2

    def is_within_model(self, share: float) -> bool:
        """Whether the middle band of the draws alone holds it."""
        return abs(self.percentile_of_model - 0.5) <= share / 2


@dataclass(frozen=True)
class SeriesFit:
    """One series held against the draws of a projection.

    The measures rest on the anchors, those observations that the calibration takes in; in a series without any, which
    is only shown, they rest on all of its observations.

    Attributes:
        variable: The variable.
        element: Element of the variable, several joined by ``+``, or an empty text for the total.
        fits: One entry an observation, in the order of the years.
    """

    variable: str
    element: str
    fits: tuple[ObservationFit, ...]

    @property
    def name(self) -> str:
        """Variable and element, as a person would write them."""
        return f"{self.variable} {self.element}".rstrip()

    @property
    def observations(self) -> tuple[Observation, ...]:
        """Every observation of the series that the model can be held against."""
        return tuple(fit.observation for fit in self.fits)

    @property
    def means(self) -> tuple[float, ...]:
        """Mean of the draws for each observation."""
        return tuple(fit.mean for fit in self.fits)

    @property
    def misses(self) -> tuple[float, ...]:
        """Mean less observation for each of them, in tolerances."""
        return tuple(fit.miss for fit in self.fits)

    @property
    def anchors(self) -> tuple[ObservationFit, ...]:
        """The observations that count."""
        return tuple(fit for fit in self.fits if fit.observation.is_fitted)

    @cached_property
    def mape(self) -> float:
        """Mean absolute error as a share of the observation."""
        return float(np.mean(np.abs(self._relative_errors)))

    @cached_property
    def rmspe(self) -> float:
        """Root of the mean squared error as a share of the observation."""
        return float(np.sqrt(np.mean(self._relative_errors**2)))

    @cached_property
    def theil(self) -> tuple[float, float, float]:
        """Theil's shares of the mean squared error: bias, unequal variation, unequal co-variation. They add to one.

        A single observation has nothing but bias: (1, 0, 0). A perfect fit has no error to share out: (0, 0, 0).
        """
        simulated, observed = self._simulated, self._observed
        squared = float(np.mean((simulated - observed) ** 2))
        if squared == 0.0:
            return 0.0, 0.0, 0.0
        spreads = simulated.std(), observed.std()
        together = np.mean((simulated - simulated.mean()) * (observed - observed.mean()))
        bias = (simulated.mean() - observed.mean()) ** 2 / squared
        variance = (spreads[0] - spreads[1]) ** 2 / squared
        covariance = 2 * (spreads[0] * spreads[1] - together) / squared
        return float(bias), float(variance), max(0.0, float(covariance))

    @property
    def coverage_50(self) -> float:
        """Share of the observations that the 50 % bands of the prediction hold."""
        return _share(fit.is_within(0.50) for fit in self._counted)

    @property
    def coverage_90(self) -> float:
        """Share of the observations that the 90 % bands of the prediction hold."""
        return _share(fit.is_within(0.90) for fit in self._counted)

    @property
    def coverage_90_of_model(self) -> float:
        """Share of the observations that the 90 % bands of the draws alone hold."""
        return _share(fit.is_within_model(0.90) for fit in self._counted)

    @property
    def worst_in_tolerances(self) -> float:
        """The largest distance between mean and observation, in tolerances."""
        return max(abs(fit.miss) for fit in self._counted)

    @property
    def _counted(self) -> tuple[ObservationFit, ...]:
        return self.anchors or self.fits

    @property
    def _simulated(self) -> Array:
        return np.array([fit.mean for fit in self._counted])

    @property
    def _observed(self) -> Array:
        return np.array([fit.observation.centre for fit in self._counted])

    @property
    def _relative_errors(self) -> Array:
        errors: Array = self._simulated / self._observed - 1.0
        return errors


def series_fits(projection: Projection, ledger: Iterable[Observation] = observations()) -> tuple[SeriesFit, ...]:
    """Hold a projection against the observations of variables and years that the model has.

    Args:
        projection: It must keep :data:`OBSERVED_VARIABLES`, and the draws of :data:`OBSERVED_YEARS`.
        ledger: The observations.

    Returns:
        One fit a series, in the order of the ledger; observations in the order of their years.

    Raises:
        ValueError: If there is only the central run, or if draws were not kept.
        KeyError: If the projection does not reach the year of an observation.
    """
    series: dict[tuple[str, str], list[ObservationFit]] = {}
    for entry in sorted(filter(is_modelled, ledger), key=lambda entry: entry.year):
        fit = observation_fit(entry, draws_of(entry, projection))
        series.setdefault((entry.variable, entry.element), []).append(fit)
    order = dict.fromkeys((entry.variable, entry.element) for entry in ledger if is_modelled(entry))
    return tuple(SeriesFit(*key, tuple(series[key])) for key in order)


def draws_of(entry: Observation, projection: Projection) -> Array:
    """What the draws of a projection give for an observation, without the central run, shape (draws,).

    Raises:
        ValueError: If there is only the central run.
    """
    if projection.members < 2:
        raise ValueError("the fit needs draws; this projection has the central run alone")
    simulated = entry.simulated(projection.frame(entry.year))
    return simulated[1:] if simulated.size > 1 else simulated


def observation_fit(entry: Observation, draws: Array) -> ObservationFit:
    """Hold draws of shape (draws,) against an observation."""
    above = (draws > entry.centre).mean()
    below = (draws < entry.centre).mean()
    return ObservationFit(
        observation=entry,
        mean=float(draws.mean()),
        percentile=_share_below(entry.centre, draws, entry.spread),
        percentile_of_model=float(0.5 + (below - above) / 2),
    )


def predicted_band(draws: Array, spread: float, share: float) -> tuple[float, float]:
    """The middle band in which an observation is expected: that of the draws, each with a normal error added.

    Args:
        draws: Draws of the true value, shape (draws,).
        spread: Standard deviation of the error.
        share: Share of the prediction inside the band, for instance 0.9.
    """
    return _quantile(draws, spread, 0.5 - share / 2), _quantile(draws, spread, 0.5 + share / 2)


def pooled_coverage(fits: Sequence[SeriesFit], share: float) -> float:
    """Share of the anchors of all series that their prediction's middle band holds."""
    return _share(fit.is_within(share) for series in fits for fit in series.anchors)


def pooled_coverage_of_model(fits: Sequence[SeriesFit], share: float) -> float:
    """Share of the anchors of all series that the middle band of the draws alone holds."""
    return _share(fit.is_within_model(share) for series in fits for fit in series.anchors)


def _share(answers: Iterable[bool]) -> float:
    return float(np.mean([float(answer) for answer in answers]))


def _share_below(value: float, draws: Array, spread: float) -> float:
    """Distribution function of a draw taken at random plus a normal error."""
    from scipy.special import ndtr  # half of what imports this module never asks

    return float(ndtr((value - draws) / spread).mean())


def _quantile(draws: Array, spread: float, level: float) -> float:
    """Where that distribution function reaches a level, by halving to a millionth of the spread."""
    low, high = draws.min() - 8 * spread, draws.max() + 8 * spread
    while high - low > 1e-6 * spread:
        middle = (low + high) / 2
        if _share_below(middle, draws, spread) < level:
            low = middle
        else:
            high = middle
    return float((low + high) / 2)
