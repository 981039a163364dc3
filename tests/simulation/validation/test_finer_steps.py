"""Finer steps: the yearly map is Euler's method with a step of one."""

import numpy as np
import pytest

from simulation.analysis.validation.finer_steps import MEASURES, STEPS, FinerStep, finer_steps, last_frame
from simulation.analysis.validation.lever_changes import scaled
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import Model


@pytest.fixture(scope="module")
def uncertainty(model: Model) -> Uncertainty:
    """Prior draws."""
    return Uncertainty(model.parameters, "as_observed", 4, {})


@pytest.fixture(scope="module")
def simulator(model: Model, uncertainty: Uncertainty) -> Simulator:
    """Ten members up to 2014 that remember what the next year looks back to, and no more."""
    return Simulator(model, uncertainty.draw(0, 10), 2014, 10, keep=MEASURES)


def test_that_one_step_a_year_is_the_model(
    model: Model, official: LeverValues, simulator: Simulator, uncertainty: Uncertainty
) -> None:
    whole = Simulator(model, uncertainty.draw(0, 10), 2014, 10).run(official).projection.frame(2014)
    frame = last_frame(simulator, official, 1)
    assert frame.year == 2014
    assert set(MEASURES) <= set(frame.values)
    for name, values in frame.values.items():
        np.testing.assert_allclose(values, whole.values[name], rtol=1e-11, atol=1e-11, err_msg=name)


@pytest.mark.parametrize("steps", [2, 8])
def test_that_growth_compounds_within_the_year(official: LeverValues, simulator: Simulator, steps: int) -> None:
    """The trend of domestic jobs grows by a constant g: 2009 is (1 + g/n)^n times the start, and so on."""
    settled = {"domestic_growth.2009": 0.05, "domestic_growth.2014": 0.05}
    drawn = Uncertainty(simulator.model.parameters, "as_observed", 4, settled).draw(0, 10)
    steady = Simulator(simulator.model, drawn, 2014, 10, keep=MEASURES)
    found = last_frame(steady, official, steps).values["domestic_trend_jobs"]
    np.testing.assert_allclose(found[0], drawn["domestic_jobs_start"] * (1 + 0.05 / steps) ** (6 * steps), rtol=1e-12)


def test_that_a_drained_stock_leaves_in_proportion(official: LeverValues, simulator: Simulator) -> None:
    """Without new students enrolment falls by 1/lag a year: by (1 − 1/(lag n))^n in n steps."""
    lag = 2.5
    drawn = Uncertainty(simulator.model.parameters, "as_observed", 4, {"study_lag": lag}).draw(0, 10)
    emptied = Simulator(simulator.model, drawn, 2014, 10, keep=MEASURES)
    none = scaled(official, "training_places", 0.0)
    for steps in (1, 4):
        found = last_frame(emptied, none, steps).values["students_enrolled"]
        left = (1 - 1 / (lag * steps)) ** (6 * steps)
        np.testing.assert_allclose(found[0], drawn["students_enrolled_start"] * left, rtol=1e-12)


def test_that_changes_shrink_towards_a_limit(model: Model, official: LeverValues, uncertainty: Uncertainty) -> None:
    found = {step.variable: step for step in finer_steps(model, official, uncertainty, 20)}
    assert tuple(found) == MEASURES
    for step in found.values():
        assert tuple(step.changes) == STEPS
        moves = np.abs(np.diff([0.0, *step.changes.values()]))
        assert np.all(np.diff(moves) < 0), step
        assert abs(step.limit) > abs(step.changes[STEPS[-1]])
    assert found["offshoring_exports"].limit > 0  # a growing market compounds


def test_that_the_limit_is_extrapolated() -> None:
    """An error of 0.1 / n in n steps leaves −0.1 at n = 1 to infinity: 0.1 (1 − 1/n)."""
    step = FinerStep("jobs", 1.0, {steps: 0.1 * (1 - 1 / steps) for steps in (2, 4, 8)})
    assert step.limit == pytest.approx(0.1)
