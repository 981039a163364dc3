"""Percentiles, frames, projections and their digest."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from simulation.results import LEVELS, Frame, Projection, digest, quantiles
from tests.simulation.tiny import projection


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(1, 40), st.integers(0, 10_000), st.lists(st.floats(0, 1), min_size=1, max_size=4))
def test_that_quantiles_equal_those_of_numpy(draws: int, seed: int, levels: list[float]) -> None:
    amounts = np.random.default_rng(seed).normal(size=(2, 3, draws))
    expected = np.moveaxis(np.quantile(amounts, levels, axis=-1), 0, -1)
    assert_allclose(quantiles(amounts, levels), expected, rtol=1e-12, atol=1e-14)


def test_that_quantiles_of_one_draw_are_that_draw() -> None:
    assert_array_equal(quantiles(np.array([[3.0], [4.0]])), [[3.0] * 5, [4.0] * 5])


def test_that_quantiles_leave_the_draws_as_they_are() -> None:
    amounts = np.array([[3.0, 1.0, 2.0]])
    quantiles(amounts)
    assert_array_equal(amounts, [[3.0, 1.0, 2.0]])


def test_that_bands_of_the_model_equal_those_of_numpy(observed: Projection) -> None:
    for name in ("offshoring_jobs", "household_internet", "absorption_ceiling", "budget_allocated"):
        expected = np.quantile(observed.frame(2027).values[name], LEVELS, axis=-1).T
        assert_allclose(observed.frame(2027).bands(name), expected, rtol=1e-13)


def test_that_the_band_of_a_sum_is_not_the_sum_of_bands() -> None:
    frame = Frame(2030, {"jobs": np.array([[0.0, 10.0, 20.0], [20.0, 10.0, 0.0]])})
    assert_array_equal(frame.draws("jobs", total=True), [[20.0, 20.0, 20.0]])
    assert_array_equal(frame.bands("jobs", total=True), [[20.0] * 5])
    assert_array_equal(frame.bands("jobs")[:, 2], [10.0, 10.0])


def test_that_bands_of_years_together_equal_those_of_each_year() -> None:
    draws = np.random.default_rng(1).normal(size=(3, 2, 40))
    years = [draws[0, :, :1], draws[1], draws[2]]  # the first does not vary over the draws
    together, alone = ([Frame(2008 + place, {"jobs": year}) for place, year in enumerate(years)] for _ in range(2))
    assert_array_equal(Projection(tuple(together), 40).bands("jobs"), [frame.bands("jobs") for frame in alone])
    found = Projection(tuple(together), 40).bands("jobs", total=True)
    assert_array_equal(found, [frame.bands("jobs", total=True) for frame in alone])
    assert_allclose(found[1:, 0], np.quantile(draws[1:].sum(axis=1), LEVELS, axis=-1).T, rtol=1e-12)


def test_that_bands_are_computed_once() -> None:
    frame = Frame(2030, {"jobs": np.array([[0.0, 10.0]])})
    assert frame.bands("jobs") is frame.bands("jobs")
    assert frame.bands("jobs", total=True) is frame.bands("jobs"), "the total of one element is that element"


def test_that_a_summary_keeps_all_but_the_draws() -> None:
    frame = Frame(2030, {"jobs": np.array([[1.0, 2.0, 6.0], [5.0, 4.0, 3.0]]), "rate": np.array([[0.5, 0.7, 0.9]])})
    short = frame.summary()
    assert short.is_summary
    assert not frame.is_summary
    for name in frame.values:
        assert_array_equal(short.central(name), frame.central(name))
        assert_array_equal(short.bands(name), frame.bands(name))
        assert_array_equal(short.bands(name, total=True), frame.bands(name, total=True))
        assert_array_equal(short.mean(name), frame.values[name].mean(axis=1))
    assert_array_equal(short.central("jobs", total=True), [6.0])
    with pytest.raises(ValueError, match="draws of jobs in 2030 were not kept"):
        short.draws("jobs")


def test_that_a_summary_cannot_be_written_to() -> None:
    frame = Frame(2030, {"jobs": np.array([[1.0, 2.0, 6.0]])}).summary()
    with pytest.raises(ValueError, match="read-only"):
        frame.values["jobs"][0, 0] = 9.0


def test_that_percentiles_cannot_be_written_to() -> None:
    """They are computed once and shared, so a change would be seen by every later reader."""
    frame = Frame(2030, {"jobs": np.array([[1.0, 2.0, 6.0]])})
    with pytest.raises(ValueError, match="read-only"):
        frame.bands("jobs")[0, 0] = 9.0
    with pytest.raises(ValueError, match="read-only"):
        frame.mean("jobs")[0] = 9.0


def test_that_frames_are_found_by_their_year() -> None:
    run = projection(jobs=[[[1.0, 2.0]], [[3.0, 4.0]], [[5.0, 6.0]]])
    assert run.years == (2008, 2009, 2010)
    assert [frame.year for frame in run] == [2008, 2009, 2010]
    assert run.frame(2010) is run.frames[2]


@pytest.mark.parametrize("year", [2007, 2011])
def test_that_a_year_outside_the_run_is_refused(year: int) -> None:
    run = projection(jobs=[[[1.0]], [[3.0]], [[5.0]]])
    with pytest.raises(KeyError, match=f"year {year}; the run covers 2008 to 2010"):
        run.frame(year)


def test_that_the_central_run_is_the_first_draw() -> None:
    run = projection(jobs=[[[1.0, 9.0], [2.0, 9.0]], [[3.0, 9.0], [4.0, 9.0]]])
    assert_array_equal(run.central("jobs"), [[1.0, 2.0], [3.0, 4.0]])
    assert_array_equal(run.central("jobs", total=True), [[3.0], [7.0]])
    assert run.bands("jobs").shape == (2, 2, 5)
    assert_array_equal(run.bands("jobs", total=True)[:, 0, 2], [(3 + 18) / 2, (7 + 18) / 2])


def test_that_the_digest_tells_projections_apart() -> None:
    one = projection(jobs=[[[1.0, 2.0, 3.0]]], pay=[[[5.0]]])
    assert len(digest(one, ["jobs", "pay"])) == 16
    assert digest(one, ["jobs"]) == digest(projection(jobs=[[[1.0, 3.0, 2.0]]]), ["jobs"])
    assert digest(one, ["jobs"]) != digest(projection(jobs=[[[1.0, 2.0, 3.00001]]]), ["jobs"])
    assert digest(one, ["jobs"]) != digest(projection(jobs=[[[2.0, 1.0, 3.0]]]), ["jobs"])
    assert digest(one, ["jobs"]) != digest(one, ["jobs", "pay"])


def test_that_the_digest_overlooks_the_last_bits_and_the_sign_of_nothing() -> None:
    one, other = projection(jobs=[[[1.0, 0.0]]]), projection(jobs=[[[1.0 + 1e-14, -0.0]]])
    assert digest(one, ["jobs"]) == digest(other, ["jobs"])
