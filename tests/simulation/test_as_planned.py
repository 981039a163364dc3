"""The plan taken at its word, with the official levers, gives what the plan announced."""

import pytest

from simulation.analysis.validation.lever_changes import scaled
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.ensemble import project
from simulation.model import Model
from simulation.results import Projection
from simulation.targets import Target, assess, ledger

PLANNED = [target for target in ledger() if target.origin == "plan_2013"]
OF_MONEY = ("egov_services", "smes_equipped", "it_offshoring_turnover")


@pytest.mark.parametrize("target", PLANNED, ids=lambda target: target.id)
def test_that_the_plan_reproduces_its_target(planned: Projection, target: Target) -> None:
    value = float(target.draws(planned.frame(target.year))[0])
    assert value == pytest.approx(target.value, rel=1e-3)
    assert assess(planned, target).is_met


def test_that_no_target_of_the_plan_is_forgotten() -> None:
    assert len(PLANNED) == 35
    assert {target.year for target in PLANNED} == {2011, 2013}


@pytest.mark.parametrize("target", PLANNED, ids=lambda target: target.id)
def test_that_a_target_is_not_met_before_the_plan_begins(planned: Projection, target: Target) -> None:
    assert float(target.draws(planned.frame(2008))[0]) < target.value * 0.99


@pytest.mark.parametrize("variable", OF_MONEY)
def test_that_without_money_the_plan_falls_short(model: Model, official: LeverValues, variable: str) -> None:
    (target,) = [entry for entry in PLANNED if entry.variable == variable]
    uncertainty = Uncertainty(model.parameters, "as_planned", seed=1, settled={})
    broke = scaled(official, "budget_allocated", 0.0)
    run = project(model, broke, uncertainty, members=1, last_year=2013)
    assert float(target.draws(run.frame(2013))[0]) < 0.6 * target.value
    assert assess(run, target).year_reached is None


def test_that_without_training_places_nobody_is_trained(model: Model, official: LeverValues) -> None:
    uncertainty = Uncertainty(model.parameters, "as_planned", seed=1, settled={})
    run = project(model, scaled(official, "training_places", 0.0), uncertainty, members=1, last_year=2013).frame(2013)
    assert run.values["profiles_trained_cumulative"].sum() == 0
    assert run.values["it_sector_jobs"].item() < 58_000 * 0.999


def test_that_everything_voted_is_spent(planned: Projection) -> None:
    for frame in planned:
        assert frame.values["absorption_rate"].item() == 1
        assert not frame.values["budget_lapsed"].any()
        assert not frame.values["budget_carried_over"].any()


def test_that_the_readings_differ_where_it_matters(planned: Projection, observed: Projection) -> None:
    missed = [target.id for target in PLANNED if not assess(observed, target).is_met]
    assert len(missed) > 30
    assert "household_internet_2013" not in missed
    assert all(assess(planned, target).is_met for target in PLANNED)
