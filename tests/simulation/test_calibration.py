"""The calibration: repeatable, true to a case whose answer is known, and as good as it says."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from simulation.analysis.calibration import ASSIMILATIONS, Calibration, assimilated, calibrate, record_of
from simulation.draws import Uncertainty
from simulation.levers import official_levers
from simulation.model import Model
from simulation.observations import Observation, observations
from simulation.posterior_file import fingerprint, record, stored


@pytest.fixture(scope="module")
def again(model: Model) -> Calibration:
    """The shipped calibration, made once more."""
    return calibrate(model, observations())


def test_that_a_new_calibration_gives_the_stored_summary(model: Model, again: Calibration) -> None:
    found = record_of(again, fingerprint(model.parameters, observations(), official_levers()), stored(again.posterior))
    for key in ("seed", "ensemble", "assimilations", "draws", "model_version", "fitted_to"):
        assert getattr(found, key) == getattr(record(), key), key
    assert found.assumptions.keys() == record().assumptions.keys()
    cells = {cell.id: cell for parameter in model.parameters.values() for cell in parameter.assumptions}
    for name, quantiles in found.assumptions.items():
        width = cells[name].high - cells[name].low
        assert_allclose(quantiles, record().assumptions[name], rtol=1e-3, atol=1e-3 * width, err_msg=name)
    for name, misses in found.observations.items():
        assert misses == pytest.approx(record().observations[name], abs=0.01), name


def test_that_every_observation_of_quality_a_and_b_takes_part(again: Calibration) -> None:
    taken = {entry.id for entry in again.observations}
    assert taken == {entry.id for entry in observations() if entry.quality != "C" and entry.year >= 2008}


def test_that_it_fits_better_than_the_priors(again: Calibration) -> None:
    before, after = again.misses(again.before), again.misses(again.after)
    assert np.mean(after**2) < 0.1 * np.mean(before**2)
    assert np.mean(np.abs(after) <= 2) >= 0.95


def test_that_the_draws_kept_stand_for_the_ensemble(again: Calibration) -> None:
    assert again.before.shape == (len(again.observations), 8000)
    assert again.after.shape == (len(again.observations), 2000)
    assert np.isfinite(again.after).all()


def test_that_another_sample_says_the_same(model: Model, again: Calibration) -> None:
    """What no observation informs must not drift with chance: a fifth of a prior's spread is the most."""
    from scipy.special import ndtri

    other = calibrate(model, observations(), seed=7)
    means = [ndtri(each.posterior.stored_levels).mean(axis=1) for each in (again, other)]
    assert np.max(np.abs(means[0] - means[1])) < 0.2
    assert np.sqrt(np.mean((means[0] - means[1]) ** 2)) < 0.05


def test_that_the_smoother_gives_the_exact_answer_where_there_is_one() -> None:
    """Of a linear model with normal priors and errors the posterior is known in closed form."""
    numbers = np.random.default_rng(3)
    effects, observed = numbers.standard_normal((3, 3)), np.array([0.4, -0.7, 1.1])
    scores = numbers.standard_normal((3, 40_000))
    for _ in range(ASSIMILATIONS):
        scores = assimilated(scores, effects @ scores, observed, ASSIMILATIONS, numbers)
    covariance = np.linalg.inv(np.eye(3) + effects.T @ effects)
    assert_allclose(scores.mean(axis=1), covariance @ effects.T @ observed, atol=0.02)
    assert_allclose(np.cov(scores), covariance, atol=0.02)


def test_that_known_assumptions_are_found_again(model: Model) -> None:
    """Observations made by the model itself, from assumptions off the centre, lead back to these."""
    truth = {"internet_imitation": 0.325, "programme_effectiveness.teachers_trained": 1.05}
    seen = made_up(model, truth)
    found = calibrate(model, seen, ensemble=2000, draws=1000)
    values = Uncertainty(model.parameters, "as_observed", 1, {}).at(found.posterior.stored_levels)
    for name, value in truth.items():
        low, high = np.quantile(values[name], [0.02, 0.98])
        assert low <= value <= high, name
    assert values["internet_imitation"].std() < 0.012  # 0.024 under the prior


def made_up(model: Model, truth: dict[str, float]) -> list[Observation]:
    """Observations of internet and teachers that are exactly what the model gives, with small tolerances."""
    from simulation.engine import Simulator
    from simulation.levers import lever_values, years_of

    drawn = Uncertainty(model.parameters, "as_observed", 1, truth).draw(0, 1)
    run = Simulator(model, drawn, 2020, 1).run(lever_values(model, official_levers(), years_of(2020))).projection
    like = next(entry for entry in observations() if entry.id == "household_internet_2012")
    wanted = [("household_internet", year, 0.004) for year in range(2009, 2021)] + [("teachers_trained", 2014, 500.0)]
    return [
        replace(
            like,
            id=f"{variable}_{year}",
            variable=variable,
            year=year,
            value=float(run.frame(year).values[variable][0, 0]),
            tolerance_below=tolerance,
            tolerance_above=tolerance,
        )
        for variable, year, tolerance in wanted
    ]


def test_that_no_observation_means_no_calibration(model: Model) -> None:
    with pytest.raises(ValueError, match="0 observations can be fitted"):
        calibrate(model, [entry for entry in observations() if entry.quality == "C"])


def test_that_other_priors_can_be_fitted(model: Model) -> None:
    entry = model.parameters["internet_ceiling"]
    (cell,) = entry.assumptions
    low = replace(entry, cells=((replace(cell, value=0.93, low=0.925, high=0.94),),))
    seen = [entry for entry in observations() if entry.variable == "household_internet"]
    found = calibrate(model, seen, parameters={**model.parameters, "internet_ceiling": low}, ensemble=500, draws=500)
    values = Uncertainty(found.parameters, "as_observed", 1, {}).at(found.posterior.stored_levels)["internet_ceiling"]
    assert values.min() >= 0.925
    assert values.max() <= 0.94
