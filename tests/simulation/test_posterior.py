"""The calibrated draws: how members come from them, and when the stored file is refused."""

import hashlib
import json
from dataclasses import asdict, replace

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.levers import official_levers
from simulation.model import Model, mizan
from simulation.observations import observations
from simulation.parameters import Parameter
from simulation.posterior import STEPS, Posterior, places_of
from simulation.posterior_file import PosteriorError, calibrated, fingerprint, read_draws, read_record, record, stored
from tests.simulation.tiny import named, parameter

DRAWS = 500


@pytest.fixture(scope="module")
def correlated() -> Posterior:
    """Two assumptions that go together and one that does not."""
    from scipy.special import ndtr

    scores = np.random.default_rng(5).standard_normal((3, DRAWS))
    scores[1] = 0.9 * scores[0] + np.sqrt(1 - 0.9**2) * scores[1]
    return Posterior(("left", "right", "alone"), places_of(ndtr(0.5 * scores + 0.7)))


def scores(levels: Array) -> Array:
    """Standard scores of cumulative probabilities."""
    from scipy.special import ndtri

    found: Array = ndtri(levels)
    return found


def test_that_the_central_run_is_the_median_of_every_assumption(correlated: Posterior) -> None:
    central = correlated.levels(seed=1, first=0, count=1)[:, 0]
    assert_allclose(central, np.median((correlated.places + 0.5) / STEPS, axis=1))


def test_that_every_stored_draw_is_used_once_before_any_is_mixed(correlated: Posterior) -> None:
    members = correlated.levels(seed=1, first=1, count=DRAWS)
    assert sorted(members[0]) == sorted(correlated.stored_levels[0])
    pairs = {tuple(column) for column in correlated.stored_levels.T}
    assert {tuple(column) for column in members.T} == pairs


def test_that_a_member_depends_on_seed_and_position_alone(correlated: Posterior) -> None:
    together = correlated.levels(seed=7, first=0, count=3 * DRAWS)
    for first, count in ((0, 1), (0, 40), (40, DRAWS), (DRAWS + 1, 10), (1024, 300)):
        assert_array_equal(correlated.levels(7, first, count), together[:, first : first + count])
    assert not np.array_equal(correlated.levels(8, 0, 40), together[:, :40])


def test_that_mixed_members_keep_mean_and_covariance(correlated: Posterior) -> None:
    kept = scores(correlated.stored_levels)
    mixed = scores(correlated.levels(seed=3, first=1 + DRAWS, count=200 * DRAWS))
    assert_allclose(mixed.mean(axis=1), kept.mean(axis=1), atol=0.005)
    assert_allclose(np.cov(mixed), np.cov(kept), atol=0.005)
    assert np.unique(mixed[0]).size > 100 * DRAWS


def test_that_places_never_reach_the_ends() -> None:
    levels = (places_of(np.array([[0.0, 1e-9, 0.5, 1.0 - 1e-12, 1.0]])) + 0.5) / STEPS
    assert levels.min() > 0
    assert levels.max() < 1
    assert levels[0, 2] == pytest.approx(0.5, abs=1 / STEPS)


def test_that_draws_stay_in_their_ranges_and_settled_ones_stay_settled(model: Model) -> None:
    uncertainty = Uncertainty(model.parameters, "as_observed", 4, {"study_lag": 3.0}, calibrated())
    found = uncertainty.draw(0, 2048)
    for cell in uncertainty.assumptions:
        assert cell.low <= found[cell.id].min(), cell.id
        assert found[cell.id].max() <= cell.high, cell.id
    assert found["study_lag"].tolist() == [3.0]


def test_that_draws_of_other_assumptions_are_refused(correlated: Posterior) -> None:
    uncertainty = Uncertainty(named(parameter("other", (0.0, 0.5, 1.0))), "as_observed", 1, {}, correlated)
    with pytest.raises(ValueError, match="other assumptions"):
        uncertainty.draw(0, 2)


def test_that_the_shipped_draws_are_those_of_this_model(model: Model) -> None:
    assert calibrated().ids == Uncertainty(model.parameters, "as_observed", 1, {}).uncertain
    assert calibrated().draws == record().draws == 2000


def test_that_the_record_says_where_each_assumption_lies(model: Model) -> None:
    values = Uncertainty(model.parameters, "as_observed", 1, {}).at(calibrated().stored_levels)
    for name, quantiles in record().assumptions.items():
        assert_allclose(quantiles, np.quantile(values[name], [0.05, 0.5, 0.95]), rtol=1e-3, atol=1e-9, err_msg=name)


CONTENT = stored(calibrated())


def test_that_what_is_stored_is_read_again() -> None:
    assert_array_equal(read_draws(CONTENT, record()).places, calibrated().places)
    assert read_record(json.dumps(asdict(record())), record().fitted_to) == record()


@pytest.mark.parametrize("length", [0, 5, 100, len(CONTENT) - 1])
def test_that_damaged_draws_are_refused(length: int) -> None:
    cut = CONTENT[:length]
    with pytest.raises(PosteriorError, match=r"not the one that posterior\.json describes"):
        read_draws(cut, record())
    with pytest.raises(PosteriorError, match="damaged"):
        read_draws(cut, replace(record(), sha256=hashlib.sha256(cut).hexdigest()))


def test_that_draws_of_another_shape_are_refused() -> None:
    for about in (replace(record(), draws=1999), replace(record(), assumptions={})):
        with pytest.raises(PosteriorError, match="has the shape"):
            read_draws(CONTENT, about)


def test_that_draws_fitted_to_something_else_are_refused() -> None:
    with pytest.raises(PosteriorError, match=r"other priors, observations, official levers.*“calibrate”"):
        read_record(json.dumps(asdict(record())), "0123456789abcdef")


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", "{", '{"seed": 1}', "\x00"])
def test_that_a_damaged_record_is_refused(text: str) -> None:
    with pytest.raises(PosteriorError, match="damaged"):
        read_record(text, record().fitted_to)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("assumptions", {"study_lag": [3, 2, 1]}),
        ("assumptions", {"study_lag": [1, 2]}),
        ("assumptions", {"study_lag": "abc"}),
        ("observations", {"x": {}}),
        ("mean_squared_miss", 3),
    ],
)
def test_that_a_record_with_wrong_content_is_refused(key: str, value: object) -> None:
    with pytest.raises(PosteriorError, match="damaged"):
        read_record(json.dumps({**asdict(record()), key: value}), record().fitted_to)


def changed_prior(parameters: dict[str, Parameter]) -> dict[str, Parameter]:
    """The same parameters, one of which reaches a little further."""
    entry = parameters["study_lag"]
    (cell,) = entry.assumptions
    return {**parameters, "study_lag": replace(entry, cells=((replace(cell, high=cell.high + 0.01),),))}


def test_that_any_change_of_what_it_rests_on_changes_the_fingerprint() -> None:
    priors, seen, levers = dict(mizan().parameters), observations(), official_levers()
    usual = fingerprint(priors, seen, levers)
    assert usual == record().fitted_to
    wider = [replace(seen[9], tolerance_above=seen[9].tolerance_above * 1.01), *seen]
    budget = {**levers["budget"], "governance": {**levers["budget"]["governance"], 2010: 8.0}}
    others = (
        fingerprint(changed_prior(priors), seen, levers),
        fingerprint(priors, seen[1:5] + seen[6:], levers),
        fingerprint(priors, wider, levers),
        fingerprint(priors, seen, {**levers, "budget": budget}),
    )
    assert len({usual, *others}) == 5


def test_that_what_does_not_enter_the_fit_does_not_matter() -> None:
    priors, seen, levers = mizan().parameters, observations(), official_levers()
    late = {**levers["budget"], "governance": {**levers["budget"]["governance"], 2028: 8.0}}
    shown_only = [entry for entry in seen if entry.is_fitted]
    assert fingerprint(priors, shown_only, {**levers, "budget": late}) == record().fitted_to
