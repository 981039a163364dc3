"""Predictions of figures that the fit never saw.

Two things would make such a test too easy: observations of the withheld years in the fit, and priors that were set with
their help. Both are taken out; what replaces the priors, and why, stands in ``holdouts.toml``.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Any, Final

import numpy as np

from resources import resource
from simulation.analysis.calibration import DRAWS, ENSEMBLE, SEED, calibrate
from simulation.analysis.fit import (
    OBSERVED_VARIABLES,
    ObservationFit,
    draws_of,
    is_modelled,
    observation_fit,
    predicted_band,
)
from simulation.analysis.validation.benchmarks import naive_predictions
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.ensemble import project
from simulation.model import Model
from simulation.observations import Observation, observations
from simulation.parameters import Parameter

BAND: Final = 0.90
"""Share of the predictive band that is shown."""


@dataclass(frozen=True)
class EarlierPrior:
    """What could be known of some assumptions before the withheld figures appeared.

    Attributes:
        assumptions: Their ids.
        value: Best value.
        low: Lower end of the range.
        high: Upper end.
        source: What it rests on.
        reason: Why.
    """

    assumptions: tuple[str, ...]
    value: float
    low: float
    high: float
    source: str
    reason: str


@dataclass(frozen=True)
class Holdout:
    """A hold-out test; an entry of ``holdouts.toml``.

    Attributes:
        name: The name that its observations carry in the ledger.
        label: What a person reads.
        priors: The priors that replace those set from withheld figures.
        kept: Assumptions that keep their prior although its source names a withheld figure, each with the reason.
    """

    name: str
    label: str
    priors: tuple[EarlierPrior, ...]
    kept: Mapping[str, str]


@dataclass(frozen=True)
class Prediction:
    """One withheld observation and what was said about it.

    Attributes:
        fit: The observation held against the draws.
        band: The middle 90 % of the prediction, tolerance included.
        naive: Name of a benchmark to its prediction; empty for a series without earlier figures.
    """

    fit: ObservationFit
    band: tuple[float, float]
    naive: Mapping[str, float]

    @property
    def is_inside(self) -> bool:
        """Whether the band holds the observation."""
        return self.fit.is_within(BAND)


@dataclass(frozen=True)
class HoldoutResult:
    """What a hold-out test gave.

    Attributes:
        holdout: The test.
        fitted: Number of observations in the fit.
        predictions: Every withheld observation that the model has, in the order of the ledger.
    """

    holdout: Holdout
    fitted: int
    predictions: tuple[Prediction, ...]

    @property
    def counted(self) -> tuple[Prediction, ...]:
        """The predictions of observations of quality A and B."""
        return tuple(entry for entry in self.predictions if entry.fit.observation.is_fitted)

    @property
    def coverage(self) -> float:
        """Share of the counted observations inside their 90 % bands."""
        return float(np.mean([entry.is_inside for entry in self.counted]))

    @property
    def miss(self) -> float:
        """Root of the mean squared miss of the counted observations, in tolerances."""
        return _root_mean_square(entry.fit.miss for entry in self.counted)

    @property
    def compared(self) -> tuple[Prediction, ...]:
        """The counted predictions that have benchmarks."""
        return tuple(entry for entry in self.counted if entry.naive)

    @property
    def compared_miss(self) -> float:
        """Root of the mean squared miss of those, in tolerances."""
        return _root_mean_square(entry.fit.miss for entry in self.compared)

    @property
    def naive_misses(self) -> Mapping[str, float]:
        """Name of a benchmark to the root of its mean squared miss, in tolerances."""
        names = self.compared[0].naive if self.compared else ()
        return {name: _root_mean_square(_naive_misses(self.compared, name)) for name in names}

    @property
    def error_ratio(self) -> float:
        """The model's error over that of the best benchmark, chosen with hindsight; below 1 the model is better."""
        return self.compared_miss / min(self.naive_misses.values())


@cache
def holdouts() -> tuple[Holdout, ...]:
    """Every hold-out test, in the order of ``holdouts.toml``."""
    text = resource("data", "holdouts.toml").read_text(encoding="utf-8")
    return tuple(_holdout(entry) for entry in tomllib.loads(text)["holdout"])


def _holdout(entry: Mapping[str, Any]) -> Holdout:
    return Holdout(
        name=entry["name"],
        label=entry["label"],
        priors=tuple(
            EarlierPrior(**{**prior, "assumptions": tuple(prior["assumptions"])}) for prior in entry.get("prior", [])
        ),
        kept=MappingProxyType({name: kept["reason"] for kept in entry.get("kept", []) for name in kept["assumptions"]}),
    )


def withheld(holdout: Holdout, ledger: Iterable[Observation] = observations()) -> tuple[Observation, ...]:
    """The observations that the test leaves out of the fit."""
    return tuple(entry for entry in ledger if entry.holdout == holdout.name)


def predict(
    model: Model,
    levers: LeverValues,
    holdout: Holdout,
    *,
    members: int,
    seed: int = SEED,
    ensemble: int = ENSEMBLE,
    ledger: Sequence[Observation] = observations(),
) -> HoldoutResult:
    """Fit the model to all but the withheld observations, then predict these.

    Args:
        model: The model.
        levers: The levers that were really set, up to the last withheld year at least.
        holdout: The test.
        members: Number of draws of the prediction.
        seed: Seed of fit and draws.
        ensemble: Members of the fit.
        ledger: The observations, those to withhold among them.

    Raises:
        KeyError: If a replaced prior belongs to no assumption.
    """
    left_out = withheld(holdout, ledger)
    parameters = earlier_parameters(model.parameters, holdout.priors)
    seen = [entry for entry in ledger if entry not in left_out]
    fitted = calibrate(model, seen, parameters=parameters, seed=seed, ensemble=ensemble, draws=min(DRAWS, ensemble))
    projection = project(
        model,
        levers,
        Uncertainty(parameters, "as_observed", seed, {}, fitted.posterior),
        members=members,
        last_year=max(entry.year for entry in left_out),
        keep=OBSERVED_VARIABLES,
    )
    return HoldoutResult(
        holdout=holdout,
        fitted=len(fitted.observations),
        predictions=tuple(
            _prediction(entry, draws_of(entry, projection), seen) for entry in left_out if is_modelled(entry)
        ),
    )


def _prediction(entry: Observation, draws: np.ndarray, seen: Sequence[Observation]) -> Prediction:
    return Prediction(
        fit=observation_fit(entry, draws),
        band=predicted_band(draws, entry.spread, BAND),
        naive=naive_predictions(entry, seen),
    )


def earlier_parameters(parameters: Mapping[str, Parameter], priors: Iterable[EarlierPrior]) -> Mapping[str, Parameter]:
    """The parameters with the ranges of an earlier time.

    Raises:
        KeyError: If a prior belongs to no assumption.
        ValueError: If its value lies outside its range.
    """
    by_id = {name: prior for prior in priors for name in prior.assumptions}
    unknown = by_id.keys() - {cell.id for parameter in parameters.values() for cell in parameter.assumptions}
    if unknown:
        raise KeyError(f"holdouts.toml: no such assumption: {', '.join(sorted(unknown))}")
    wrong = [name for name, prior in by_id.items() if not prior.low <= prior.value <= prior.high]
    if wrong:
        raise ValueError(f"holdouts.toml: the value lies outside its range: {', '.join(wrong)}")
    return {name: _with_priors(parameter, by_id) for name, parameter in parameters.items()}


def _with_priors(parameter: Parameter, by_id: Mapping[str, EarlierPrior]) -> Parameter:
    cells = tuple(
        tuple(
            replace(cell, value=prior.value, low=prior.low, high=prior.high, source=prior.source, note=prior.reason)
            if (prior := by_id.get(cell.id))
            else cell
            for cell in row
        )
        for row in parameter.cells
    )
    return replace(parameter, cells=cells)


def leaks(model: Model, holdout: Holdout) -> Iterator[str]:
    """Uncertain assumptions whose source names a withheld figure, neither replaced nor kept with a reason."""
    facts = {fact for entry in withheld(holdout) for fact in entry.source.split()}
    settled = {name for prior in holdout.priors for name in prior.assumptions} | holdout.kept.keys()
    for parameter in model.parameters.values():
        for cell in parameter.assumptions:
            if cell.is_uncertain and cell.id not in settled and facts & set(cell.source.split()):
                yield cell.id


def _naive_misses(predictions: Iterable[Prediction], name: str) -> Iterator[float]:
    for entry in predictions:
        yield (entry.naive[name] - entry.fit.observation.centre) / entry.fit.observation.spread


def _root_mean_square(misses: Iterable[float]) -> float:
    return float(np.sqrt(np.mean(np.square(list(misses)))))
