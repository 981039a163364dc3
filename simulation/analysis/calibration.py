"""Calibration: what the observations say about all assumptions together.

An ensemble smoother with multiple data assimilation (ES-MDA; Emerick and Reynolds 2013, Computers & Geosciences 55)
moves a sample of the priors towards the observations in a few steps, each with an inflated error. It works in standard
scores: an assumption at the prior's cumulative probability u has the score Φ⁻¹(u), so that every prior is a standard
normal and no step can leave a range. Observations of quality A and B take part, their
tolerance being one standard deviation.
"""

import hashlib
import platform
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import Final

import numpy as np

from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.levers import lever_values, official_levers, years_of
from simulation.model import VERSION, Model
from simulation.observations import Observation
from simulation.parameters import Parameter
from simulation.posterior import Posterior, places_of
from simulation.posterior_file import Record

SEED: Final = 2009
"""Seed of the shipped calibration."""

ENSEMBLE: Final = 8000
"""Members that the smoother works with: many, so that chance correlations do not move what no observation informs."""

DRAWS: Final = 2000
"""Members that are kept."""

ASSIMILATIONS: Final = 4
"""Steps of the smoother; with eight the result is the same within its noise."""

KEPT: Final = 0.99
"""Share of what the members differ in that each step keeps, strongest first; the rest is chance."""

_PIECE: Final = 1000
"""Members that are stepped together."""


@dataclass(frozen=True)
class Calibration:
    """What a calibration gives.

    Attributes:
        parameters: The priors.
        observations: What was fitted.
        posterior: The draws that are left.
        before: What the priors give for the observations, of shape (observations, members of the ensemble).
        after: What the kept draws give, of shape (observations, draws).
        seed: Seed of the sample.
    """

    parameters: Mapping[str, Parameter]
    observations: tuple[Observation, ...]
    posterior: Posterior
    before: Array
    after: Array
    seed: int

    def misses(self, simulated: Array) -> Array:
        """Mean less observation, in tolerances, of shape (observations,)."""
        centre = np.array([entry.centre for entry in self.observations])
        spread = np.array([entry.spread for entry in self.observations])
        found: Array = (simulated.mean(axis=1) - centre) / spread
        return found


def calibrate(
    model: Model,
    observations: Collection[Observation],
    *,
    parameters: Mapping[str, Parameter] | None = None,
    seed: int = SEED,
    ensemble: int = ENSEMBLE,
    draws: int = DRAWS,
) -> Calibration:
    """Fit all uncertain assumptions to observations, under the official levers.

    Args:
        model: The model.
        observations: What was seen; those that cannot be fitted (see ``Observation.is_fitted``) are left out.
        parameters: Other priors than the model's own, for instance those of an earlier year.
        seed: Seed of the sample.
        ensemble: Members that the smoother works with.
        draws: How many of them to keep.

    Raises:
        ValueError: If nothing is left to fit, or more draws are to be kept than there are members.
        NotFiniteError: If an equation gives a number that is not finite.
    """
    from scipy.special import ndtr, ndtri
    from scipy.stats.qmc import LatinHypercube

    seen = tuple(entry for entry in observations if entry.is_fitted)
    if not seen or draws > ensemble:
        raise ValueError(f"{len(seen)} observations can be fitted, {draws} of {ensemble} members are to be kept")
    priors = Uncertainty(model.parameters if parameters is None else parameters, "as_observed", seed, {})
    levers = lever_values(model, official_levers(), years_of(max(entry.year for entry in seen)))
    # Every stretch of kept size covers each prior evenly, so what no observation informs stays what it was.
    sample = LatinHypercube(len(priors.uncertain), rng=np.random.default_rng(seed))
    stretches = [sample.random(draws).T for _ in range(-(-ensemble // draws))]
    scores: Array = ndtri(np.concatenate(stretches, axis=1)[:, :ensemble])
    tolerance = np.array([[entry.spread] for entry in seen])
    observed = np.array([entry.centre for entry in seen]) / tolerance[:, 0]
    noise = np.random.default_rng(seed)
    before = simulated = _simulate(model, priors, levers, seen, ndtr(scores))
    for step in range(ASSIMILATIONS):
        scores = assimilated(scores, simulated / tolerance, observed, ASSIMILATIONS, noise)
        if step + 1 < ASSIMILATIONS:
            simulated = _simulate(model, priors, levers, seen, ndtr(scores))
    posterior = Posterior(priors.uncertain, places_of(ndtr(scores[:, :draws])))
    after = _simulate(model, priors, levers, seen, posterior.stored_levels)
    return Calibration(priors.parameters, seen, posterior, before, after, seed)


def assimilated(
    scores: Array, simulated: Array, observed: Array, inflation: float, noise: np.random.Generator
) -> Array:
    """One step of the smoother: scores move with the misses of what they are correlated with.

    Args:
        scores: Standard scores of the assumptions, shape (assumptions, members).
        simulated: What the members give for the observations, in tolerances, shape (observations, members).
        observed: The observations, in tolerances, shape (observations,).
        inflation: How many times its own the variance of an observation counts in this step.
        noise: Draws for each member how far the observations may be off.

    Returns:
        The scores after the step, shape (assumptions, members).
    """
    off = np.sqrt(inflation) * noise.standard_normal(simulated.shape)
    freedom = simulated.shape[1] - 1
    apart = (simulated - simulated.mean(axis=1, keepdims=True)) / np.sqrt(inflation * freedom)
    squares, axes = (found[..., ::-1] for found in np.linalg.eigh(apart @ apart.T))
    strengths = np.sqrt(np.maximum(squares, 0.0))
    kept = np.searchsorted(np.cumsum(strengths) / strengths.sum(), KEPT) + 1
    inverse = axes[:, :kept] / (1 + squares[:kept]) @ axes[:, :kept].T
    pull = inverse @ (observed[:, None] + off - simulated) / np.sqrt(inflation * freedom)
    moved: Array = scores + ((scores - scores.mean(axis=1, keepdims=True)) @ apart.T) @ pull
    return moved


def _simulate(
    model: Model, priors: Uncertainty, levers: LeverValues, seen: Sequence[Observation], levels: Array
) -> Array:
    """What the model gives for the observations, of shape (observations, members)."""
    pieces = [levels[:, start : start + _PIECE] for start in range(0, levels.shape[1], _PIECE)]
    return np.concatenate([_simulate_piece(model, priors, levers, seen, piece) for piece in pieces], axis=1)


def _simulate_piece(
    model: Model, priors: Uncertainty, levers: LeverValues, seen: Sequence[Observation], levels: Array
) -> Array:
    members = levels.shape[1]
    certain = {cell.id: np.array([cell.value]) for cell in priors.assumptions}
    keep = {entry.variable for entry in seen}
    last_year = max(entry.year for entry in seen)
    run = Simulator(model, certain | priors.at(levels), last_year, members, keep).run(levers).projection
    return np.stack([np.broadcast_to(entry.simulated(run.frame(entry.year)), (members,)) for entry in seen])


def record_of(calibration: Calibration, fitted_to: str, draws: bytes) -> Record:
    """What is written beside the draws: how they came about, how well they fit, and where each assumption lies.

    Args:
        calibration: The calibration.
        fitted_to: Fingerprint of what it rests on.
        draws: The stored draws.
    """
    posterior = calibration.posterior
    values = Uncertainty(calibration.parameters, "as_observed", calibration.seed, {}).at(posterior.stored_levels)
    before, after = calibration.misses(calibration.before), calibration.misses(calibration.after)
    return Record(
        method="ensemble smoother with multiple data assimilation",
        seed=calibration.seed,
        ensemble=calibration.before.shape[1],
        assimilations=ASSIMILATIONS,
        draws=posterior.draws,
        model_version=VERSION,
        versions={
            "python": platform.python_version(),
            **{name: version(name) for name in ("numpy", "scipy")},
        },
        fitted_to=fitted_to,
        sha256=hashlib.sha256(draws).hexdigest(),
        mean_squared_miss={
            "before": _rounded(float(np.mean(before**2))),
            "after": _rounded(float(np.mean(after**2))),
        },
        observations={
            entry.id: {"before": _rounded(was), "after": _rounded(now)}
            for entry, was, now in zip(calibration.observations, before, after, strict=True)
        },
        assumptions={
            name: [_rounded(value) for value in np.quantile(values[name], [0.05, 0.5, 0.95])] for name in posterior.ids
        },
    )


def _rounded(value: float) -> float:
    return float(f"{value:.4g}")
