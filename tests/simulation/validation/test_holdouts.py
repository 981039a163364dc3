"""Hold-outs: what is withheld stays withheld, and predictions are scored as they are."""

from dataclasses import replace

import numpy as np
import pytest

from resources import table
from simulation.analysis.fit import observation_fit
from simulation.analysis.validation.benchmarks import naive_predictions
from simulation.analysis.validation.holdouts import (
    EarlierPrior,
    Holdout,
    HoldoutResult,
    Prediction,
    earlier_parameters,
    holdouts,
    leaks,
    predict,
    withheld,
)
from simulation.engine import LeverValues
from simulation.model import Model
from simulation.observations import Observation, observations

INTERNET, OFFSHORING = holdouts()

FEW = 500
"""Members of the fits: what is asked here does not hang on their noise."""


@pytest.fixture(scope="module")
def internet(model: Model, official: LeverValues) -> HoldoutResult:
    """The test of household internet."""
    return predict(model, official, INTERNET, members=300, ensemble=FEW)


def observation(id: str) -> Observation:
    """An observation by its id."""
    return next(entry for entry in observations() if entry.id == id)


def test_that_every_withheld_group_of_the_ledger_is_a_test() -> None:
    assert {entry.holdout for entry in observations()} - {""} == {holdout.name for holdout in holdouts()}


def test_that_nothing_of_the_withheld_years_is_left_in_the_series() -> None:
    assert {entry.year for entry in withheld(INTERNET)} == {2016, 2017, 2018, 2019, 2020}
    left = [entry for entry in observations() if entry not in withheld(INTERNET)]
    assert max(entry.year for entry in left if entry.variable == "household_internet") == 2014
    left = [entry for entry in observations() if entry not in withheld(OFFSHORING)]
    assert max(entry.year for entry in left if entry.variable.startswith("offshoring_")) == 2022


@pytest.mark.parametrize("holdout", holdouts(), ids=lambda holdout: holdout.name)
def test_that_no_prior_rests_on_withheld_figures(model: Model, holdout: Holdout) -> None:
    assert list(leaks(model, holdout)) == []
    facts = {fact for entry in withheld(holdout) for fact in entry.source.split()}
    for prior in holdout.priors:
        assert not facts & set(prior.source.split()), prior.assumptions
        assert prior.reason.endswith(".")


def test_that_a_leak_would_be_seen(model: Model) -> None:
    bare = replace(INTERNET, priors=())
    assert set(leaks(model, bare)) == {"internet_ceiling", "internet_innovation", "internet_imitation"}


def test_that_sources_of_earlier_priors_are_known() -> None:
    facts = {row["id"] for row in table("facts")}
    for prior in (prior for holdout in holdouts() for prior in holdout.priors):
        ids = [word for word in prior.source.split() if word[0] == "E" and word[1:].isdigit()]
        assert set(ids) <= facts
        assert ids or prior.source in ("judgement", "definition") or prior.source.startswith("Eurostat")


def test_that_earlier_priors_replace_and_nothing_else_changes(model: Model) -> None:
    replaced = {name: prior for prior in OFFSHORING.priors for name in prior.assumptions}
    changed = earlier_parameters(model.parameters, OFFSHORING.priors)
    for name, parameter in model.parameters.items():
        for before, after in zip(parameter.assumptions, changed[name].assumptions, strict=True):
            prior = replaced.pop(before.id, None)
            if prior is None:
                assert after == before
            else:
                assert (after.value, after.low, after.high) == (prior.value, prior.low, prior.high)
                assert (after.as_planned, after.unit) == (before.as_planned, before.unit)
    assert replaced == {}


def test_that_a_wrong_entry_is_refused(model: Model) -> None:
    unknown = EarlierPrior(("happiness",), 0, 0, 0, "judgement", "")
    with pytest.raises(KeyError, match="happiness"):
        earlier_parameters(model.parameters, [unknown])
    outside = EarlierPrior(("internet_ceiling",), 0.5, 0.6, 0.7, "judgement", "")
    with pytest.raises(ValueError, match="internet_ceiling"):
        earlier_parameters(model.parameters, [outside])


def test_that_the_prediction_does_not_see_what_is_withheld(
    model: Model, official: LeverValues, internet: HoldoutResult
) -> None:
    """With the withheld surveys half as high the fit and the draws are the same to the last bit."""
    other = tuple(
        replace(entry, value=entry.value / 2) if entry.holdout == INTERNET.name else entry for entry in observations()
    )
    again = predict(model, official, INTERNET, members=300, ensemble=FEW, ledger=other)
    assert [entry.fit.mean for entry in again.predictions] == [entry.fit.mean for entry in internet.predictions]
    assert again.miss != internet.miss


def test_that_a_holdout_is_scored_by_its_anchors(internet: HoldoutResult) -> None:
    assert internet.fitted == sum(entry.is_fitted for entry in observations()) - 5
    assert [entry.fit.observation.year for entry in internet.counted] == [2016, 2017, 2018, 2019, 2020]
    misses = np.array([entry.fit.miss for entry in internet.counted])
    assert internet.miss == pytest.approx(np.sqrt(np.mean(misses**2)))
    for entry in internet.counted:
        low, high = entry.band
        assert (low <= entry.fit.observation.centre <= high) == entry.is_inside
    best = min(internet.naive_misses.values())
    assert internet.error_ratio == pytest.approx(internet.miss / best)


def test_that_what_is_only_shown_is_not_scored() -> None:
    shown = observation("offshoring_exports_kpo_2024")
    counted = observation("offshoring_exports_ito_2024")
    result = HoldoutResult(
        OFFSHORING,
        1,
        tuple(
            Prediction(observation_fit(entry, np.full(3, entry.centre + miss * entry.spread)), (0.0, 1.0), {})
            for entry, miss in ((shown, 50.0), (counted, 2.0))
        ),
    )
    assert result.miss == pytest.approx(2.0)
    assert result.coverage == 0.0
    assert result.compared == ()
    assert dict(result.naive_misses) == {}


def test_that_naive_predictions_are_those_worked_out_by_hand() -> None:
    """80,000 jobs in 2018 and 130,000 in 2022: 12,500 or 12.9 % more each year; 100,000 for 2020 is only shown."""
    seen = [entry for entry in observations() if entry.holdout == ""]
    found = naive_predictions(observation("offshoring_jobs_2024"), seen)
    assert found["last value"] == 130_000
    assert found["last change"] == pytest.approx(155_000)
    assert found["last growth"] == pytest.approx(130_000 * (130 / 80) ** 0.5)


def test_that_a_series_without_a_past_has_no_naive_prediction() -> None:
    seen = [entry for entry in observations() if entry.holdout == ""]
    assert naive_predictions(observation("offshoring_exports_ito_2024"), seen) == {}
    assert naive_predictions(observation("offshoring_jobs_2010"), seen) == {}
