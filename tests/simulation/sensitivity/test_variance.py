"""Sobol indices and elementary effects, held against a model small enough to be worked out by hand."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from simulation.analysis.sensitivity.inputs import (
    CORRELATED,
    Evaluation,
    NothingVariesError,
    Sample,
    correlation_cut,
    drawn_by_group,
    groups_of,
    sample_of,
)
from simulation.analysis.sensitivity.morris import LEVELS, morris_in_steps
from simulation.analysis.sensitivity.sobol import SobolIndices, sobol_in_steps
from simulation.declare import Array, variable
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.model import Model
from simulation.posterior_file import calibrated
from simulation.quantities import Quantity
from simulation.steps import finished
from tests.simulation.tiny import model_of, named, parameter


@variable(unit="1", label="Yield", note="Each of the three has its own way: alone, twice, and only together.")
def harvest(sun: Array, rain: Array, soil: Array, weeds: Array) -> Array:
    return sun + 2.0 * rain + sun * soil + 0.0 * weeds


PARAMETERS = named(
    parameter("sun", (0.0, 1.0, 2.0)),
    parameter("rain", (0.0, 1.0, 2.0)),
    parameter("soil", (0.0, 1.0, 2.0)),
    parameter("weeds", (0.0, 1.0, 2.0)),
)
FIELD = model_of(harvest, parameters=PARAMETERS)
HARVEST = Evaluation(FIELD, {}, Quantity("harvest", "", 2008))
KNOWN = Uncertainty(PARAMETERS, "as_observed", 5, {})

VARIANCE_OF_ONE = 1 / 6
"""Of a triangle from 0 to 2 around 1."""

FIRST = {"sun": 4 * VARIANCE_OF_ONE, "rain": 4 * VARIANCE_OF_ONE, "soil": VARIANCE_OF_ONE, "weeds": 0.0}
TOGETHER = VARIANCE_OF_ONE**2
WHOLE = sum(FIRST.values()) + TOGETHER


@pytest.fixture(scope="module")
def indices() -> SobolIndices:
    return finished(sobol_in_steps(HARVEST, KNOWN, over="prior", groups=4, base=2048))


def test_that_indices_are_those_worked_out_by_hand(indices: SobolIndices) -> None:
    assert indices.runs == 6 * 2048
    assert indices.deviation**2 == pytest.approx(WHOLE, rel=0.03)
    assert len(indices.indices) == 4
    for entry in indices.indices:
        (cell,) = entry.group.assumptions
        first = FIRST[cell.id] / WHOLE
        total = first + (TOGETHER / WHOLE if cell.id in ("sun", "soil") else 0.0)
        assert entry.first.estimate == pytest.approx(first, abs=0.02), cell.id
        assert entry.total.estimate == pytest.approx(total, abs=0.02), cell.id
        assert entry.first.low - 0.01 <= first <= entry.first.high + 0.01, cell.id
        assert entry.total.low <= entry.total.estimate <= entry.total.high
    assert indices.interactions == pytest.approx(TOGETHER / WHOLE, abs=0.03)


def test_that_the_same_seed_gives_the_same_intervals(indices: SobolIndices) -> None:
    again = finished(sobol_in_steps(HARVEST, KNOWN, over="prior", groups=4, base=2048))
    assert again.indices == indices.indices
    other = finished(sobol_in_steps(HARVEST, replace(KNOWN, seed=6), over="prior", groups=4, base=2048))
    assert other.indices != indices.indices


def test_that_what_matters_least_is_one_group() -> None:
    found = finished(sobol_in_steps(HARVEST, KNOWN, over="prior", groups=3, base=512))
    (rest,) = (entry.group for entry in found.indices if entry.group.is_rest)
    assert {cell.id for cell in rest.assumptions} == {"soil", "weeds"}


def test_that_a_result_that_does_not_vary_has_no_causes() -> None:
    still = replace(KNOWN, settled={"sun": 1.0, "rain": 1.0, "soil": 1.0})
    found = finished(sobol_in_steps(HARVEST, still, over="prior", groups=2, base=64))
    assert [(entry.first.estimate, entry.total.high) for entry in found.indices] == [(0.0, 0.0)]


def test_that_the_only_cause_brings_about_everything() -> None:
    single = replace(KNOWN, settled={"sun": 1.0, "soil": 1.0, "weeds": 1.0})
    found = finished(sobol_in_steps(HARVEST, single, over="prior", groups=5, base=64))
    assert [entry.total.estimate for entry in found.indices] == [1.0]


def test_that_effects_are_those_worked_out_by_hand() -> None:
    found = finished(morris_in_steps(HARVEST, KNOWN, over="prior", paths=40))
    by_name = {effect.assumption.id: effect for effect in found.effects}
    assert found.runs == 40 * 5
    assert [effect.assumption.id for effect in found.effects][-1] == "weeds"
    assert by_name["rain"].size == pytest.approx(4.0)  # twice a range of two, wherever it starts
    assert by_name["rain"].deviation == pytest.approx(0.0, abs=1e-9)
    assert by_name["weeds"].size == 0.0
    # The effect of the sun is two times one plus the soil, which stands at 0, 2/3, 4/3 or 2.
    places = 2.0 + 2.0 * 2.0 * np.arange(LEVELS) / (LEVELS - 1)
    assert by_name["sun"].size == pytest.approx(places.mean(), abs=3 * by_name["sun"].error)
    assert by_name["sun"].deviation == pytest.approx(places.std(), rel=0.3)
    assert (by_name["sun"].low, by_name["sun"].high) == (0.0, 2.0)


# Calibrated draws


@pytest.fixture(scope="module")
def uncertainty(model: Model) -> Uncertainty:
    return Uncertainty(model.parameters, "as_observed", 3, {"ai_realised_share": 0.4}, calibrated())


@pytest.fixture(scope="module")
def sample(uncertainty: Uncertainty) -> Sample:
    return sample_of(uncertainty, "calibrated")


@pytest.fixture(scope="module")
def jobs(model: Model, official: LeverValues) -> Evaluation:
    return Evaluation(model, official, Quantity("offshoring_jobs", "", 2030))


def test_that_a_sample_holds_every_calibrated_draw_once(uncertainty: Uncertainty, sample: Sample) -> None:
    posterior = calibrated()
    assert "ai_realised_share" not in {cell.id for cell in sample.assumptions}
    assert len(sample.assumptions) == len(posterior.ids) - 1
    first = uncertainty.draw(0, posterior.draws + 1)["study_lag"][1:]
    assert sorted(sample.drawn["study_lag"][: posterior.draws]) == sorted(first)


def test_that_correlated_assumptions_stand_together(model: Model, sample: Sample, jobs: Evaluation) -> None:
    outcome = jobs(sample.drawn, sample.draws)
    groups = groups_of(sample, outcome, model, 200, together=True)
    of = {cell.id: number for number, group in enumerate(groups) for cell in group.assumptions}
    assert len(of) == len(sample.assumptions)
    assert of["programme_effectiveness.access_centres"] == of["programme_effectiveness.teachers_trained"]
    assert of["market_growth.crm.2013"] == of["market_growth.crm.2018"]
    assert correlation_cut(sample, groups) < CORRELATED
    alone = groups_of(sample, outcome, model, 200, together=False)
    assert {len(group.assumptions) for group in alone} == {1}
    assert correlation_cut(sample, alone) > 0.7


def correlation(one: Array, other: Array) -> float:
    return float(np.atleast_2d(np.corrcoef(one, other))[0, 1])


def test_that_groups_keep_what_is_within_and_cut_what_is_between(
    model: Model, sample: Sample, jobs: Evaluation
) -> None:
    outcome = jobs(sample.drawn, sample.draws)
    groups = groups_of(sample, outcome, model, 8, together=True)
    places = np.random.default_rng(1).random((len(groups), 4000))
    drawn = drawn_by_group(sample, groups, places)
    within = [
        sample.drawn["programme_effectiveness.access_centres"],
        sample.drawn["programme_effectiveness.teachers_trained"],
    ]
    mixed = [
        drawn["programme_effectiveness.access_centres"],
        drawn["programme_effectiveness.teachers_trained"],
    ]
    assert correlation(*mixed) == pytest.approx(correlation(*within), abs=0.05)
    first, second = (group.assumptions[0].id for group in groups[:2])
    assert abs(correlation(drawn[first], drawn[second])) < 0.06
    for cell in sample.assumptions:
        assert drawn[cell.id].std() == pytest.approx(sample.drawn[cell.id].std(), rel=0.1), cell.id


def test_that_calibrated_indices_say_what_was_cut(uncertainty: Uncertainty, jobs: Evaluation) -> None:
    found = finished(sobol_in_steps(jobs, uncertainty, groups=6, base=128))
    assert len(found.indices) == 6
    assert 0 < found.cut < CORRELATED
    assert found.deviation_together > 0
    assert found.deviation != found.deviation_together
    assert found.indices[0].group.assumptions[0].id in {"market_growth.crm.2025", "market_shock.2026"} or (
        found.indices[0].group.is_rest
    )


def test_that_calibrated_effects_stay_within_what_calibration_left(
    uncertainty: Uncertainty, sample: Sample, jobs: Evaluation
) -> None:
    found = finished(morris_in_steps(jobs, uncertainty, paths=2))
    assert len(found.effects) == len(sample.assumptions)
    for effect in found.effects:
        ends = np.quantile(sample.drawn[effect.assumption.id], [0.05, 0.95])
        assert_allclose([effect.low, effect.high], ends)


def test_that_the_plan_at_its_word_knows_no_sensitivity(uncertainty: Uncertainty, jobs: Evaluation) -> None:
    planned = replace(uncertainty, reading="as_planned")
    for steps in (sobol_in_steps(jobs, planned), morris_in_steps(jobs, planned)):
        with pytest.raises(NothingVariesError, match="taken at its word"):
            finished(steps)
