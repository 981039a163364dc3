"""Measures of fit, checked against numbers worked out by hand and against textbook identities."""

from dataclasses import replace

import numpy as np
import pytest

from simulation.analysis.fit import (
    OBSERVED_VARIABLES,
    OBSERVED_YEARS,
    SeriesFit,
    draws_of,
    is_modelled,
    observation_fit,
    pooled_coverage,
    pooled_coverage_of_model,
    predicted_band,
    series_fits,
)
from simulation.observations import Observation, observations
from simulation.results import Frame, Projection

JOBS = tuple(entry for entry in observations() if entry.variable == "offshoring_jobs" and entry.is_fitted)


def series(means: list[float], observed: list[float]) -> SeriesFit:
    """A series whose draws stand still at the means."""
    entries = [
        replace(JOBS[0], value=value, tolerance_below=1.0, tolerance_above=1.0, year=2010 + place)
        for place, value in enumerate(observed)
    ]
    fits = [observation_fit(entry, np.full(5, mean)) for entry, mean in zip(entries, means, strict=True)]
    return SeriesFit("offshoring_jobs", "", tuple(fits))


def test_that_errors_are_those_worked_out_by_hand() -> None:
    found = series([110.0, 190.0], [100.0, 200.0])
    assert found.mape == pytest.approx((0.10 + 0.05) / 2)
    assert found.rmspe == pytest.approx(((0.01 + 0.0025) / 2) ** 0.5)
    assert found.misses == pytest.approx((10.0, -10.0))
    assert found.worst_in_tolerances == pytest.approx(10.0)


def test_that_a_constant_error_is_all_bias() -> None:
    assert series([12.0, 22.0, 42.0], [10.0, 20.0, 40.0]).theil == pytest.approx((1, 0, 0))


def test_that_too_much_swing_is_unequal_variation() -> None:
    """Means 20, 30, 40 against 25, 30, 35: same mean, in step, twice the spread."""
    assert series([20.0, 30.0, 40.0], [25.0, 30.0, 35.0]).theil == pytest.approx((0, 1, 0))


def test_that_errors_out_of_step_are_co_variation() -> None:
    """Means 10, 20, 30 against 30, 20, 10: same mean and spread, the other way round."""
    assert series([10.0, 20.0, 30.0], [30.0, 20.0, 10.0]).theil == pytest.approx((0, 0, 1))


def test_that_the_three_shares_add_to_one() -> None:
    random = np.random.default_rng(5)
    for size in (2, 3, 7):
        shares = series(list(random.uniform(10, 20, size)), list(random.uniform(10, 20, size))).theil
        assert sum(shares) == pytest.approx(1)
        assert min(shares) >= 0


def test_that_a_single_observation_is_bias_and_a_perfect_fit_nothing() -> None:
    assert series([11.0], [10.0]).theil == (1.0, 0.0, 0.0)
    assert series([10.0, 12.0], [10.0, 12.0]).theil == (0.0, 0.0, 0.0)


def test_that_the_prediction_adds_the_tolerance_to_the_draws() -> None:
    """Normal draws with deviation 3 and a tolerance of 4 predict with deviation 5: 90 % within 1.645 of them."""
    draws = np.random.default_rng(1).normal(100.0, 3.0, 200_000)
    low, high = predicted_band(draws, 4.0, 0.9)
    assert (low, high) == pytest.approx((100 - 5 * 1.645, 100 + 5 * 1.645), abs=0.06)
    entry = replace(JOBS[0], tolerance_below=4.0, tolerance_above=4.0)
    for value, within in ((low - 0.1, False), (low + 0.1, True), (high - 0.1, True), (high + 0.1, False)):
        fit = observation_fit(replace(entry, value=value), draws)
        assert fit.is_within(0.9) == within
        assert not fit.is_within_model(0.9)


def test_that_the_draws_alone_hold_what_lies_among_them() -> None:
    entry = replace(JOBS[0], value=10.0, tolerance_below=1.0, tolerance_above=1.0)
    fit = observation_fit(entry, np.arange(21.0))
    assert fit.percentile_of_model == pytest.approx(0.5)
    assert fit.is_within_model(0.5)
    assert not observation_fit(replace(entry, value=0.5), np.arange(21.0)).is_within_model(0.9)


def test_that_bands_of_a_well_told_prediction_hold_their_share() -> None:
    """Observations drawn from the prediction itself lie in 50 and 90 % bands half and nine tenths of the time."""
    random = np.random.default_rng(2)
    draws = random.gamma(4.0, 5.0, 4000)
    entry = replace(JOBS[0], tolerance_below=2.0, tolerance_above=2.0)
    values = random.gamma(4.0, 5.0, 2000) + random.normal(0.0, 2.0, 2000)
    fits = tuple(observation_fit(replace(entry, value=value), draws) for value in values)
    found = (SeriesFit("offshoring_jobs", "", fits),)
    assert pooled_coverage(found, 0.5) == pytest.approx(0.5, abs=0.03)
    assert pooled_coverage(found, 0.9) == pytest.approx(0.9, abs=0.02)
    assert pooled_coverage_of_model(found, 0.9) < 0.9


def test_that_the_central_run_takes_no_part(observed: Projection) -> None:
    entry = JOBS[-1]
    frame = observed.frame(entry.year)
    draws = draws_of(entry, observed)
    assert draws.shape == (observed.members - 1,)
    assert draws == pytest.approx(frame.draws("offshoring_jobs").sum(axis=0)[1:])


def test_that_the_central_run_alone_has_no_fit(planned: Projection) -> None:
    with pytest.raises(ValueError, match="central run alone"):
        series_fits(planned)


def test_that_every_modelled_observation_is_held_once(observed: Projection) -> None:
    fits = series_fits(observed)
    held = [entry.id for found in fits for entry in found.observations]
    assert sorted(held) == sorted(entry.id for entry in observations() if is_modelled(entry))
    anchors = {fit.observation.id for found in fits for fit in found.anchors}
    assert anchors == {entry.id for entry in observations() if entry.is_fitted}
    for found in fits:
        years = [entry.year for entry in found.observations]
        assert years == sorted(years)
        assert {(entry.variable, entry.element) for entry in found.observations} == {(found.variable, found.element)}


def test_that_what_is_only_shown_does_not_count(observed: Projection) -> None:
    jobs = next(found for found in series_fits(observed) if found.name == "offshoring_jobs")
    assert {entry.quality for entry in jobs.observations} == {"A", "B", "C"}
    counted = series_fits(observed, JOBS)[0]
    assert (jobs.mape, jobs.theil, jobs.coverage_90) == (counted.mape, counted.theil, counted.coverage_90)


def test_that_a_series_that_is_only_shown_is_measured_without_anchors(observed: Projection) -> None:
    fits = {found.name: found for found in series_fits(observed)}
    assert fits["it_sector_jobs"].anchors == ()
    assert fits["it_sector_jobs"].mape > 0


def test_that_little_needs_to_be_kept(observed: Projection) -> None:
    frames = [
        Frame(frame.year, {name: frame.values[name] for name in OBSERVED_VARIABLES})
        if frame.year in OBSERVED_YEARS
        else Frame(frame.year, {})
        for frame in observed
    ]
    lean = series_fits(Projection(tuple(frames), observed.members))
    assert [found.means for found in lean] == [found.means for found in series_fits(observed)]


def test_that_a_lopsided_range_is_measured_from_its_middle(observed: Projection) -> None:
    entry: Observation = next(entry for entry in JOBS if entry.year == 2010)
    fit = observation_fit(entry, np.full(3, entry.centre))
    assert fit.miss == 0
    assert fit.percentile == pytest.approx(0.5)
    assert entry.centre != entry.value
