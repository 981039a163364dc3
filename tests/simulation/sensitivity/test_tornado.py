"""Tornado: both ends of every assumption, and which conclusions turn there."""

from dataclasses import replace

import numpy as np
import pytest

from simulation.analysis.sensitivity.inputs import NothingVariesError
from simulation.analysis.sensitivity.tornado import Bar, Conclusions, Tornado, tornado_in_steps
from simulation.analysis.validation.ends import measured_ends
from simulation.analysis.validation.lever_changes import scaled
from simulation.analysis.validation.rankings import rankings
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import Model
from simulation.posterior_file import calibrated
from simulation.quantities import Quantity
from simulation.steps import finished
from simulation.targets import chosen_targets
from tests.simulation.raised import raised

GAP = Quantity("training_gap", "", 2027)
MEMBERS = 120


@pytest.fixture(scope="module")
def uncertainty(model: Model) -> Uncertainty:
    return Uncertainty(model.parameters, "as_observed", 3, {"ai_realised_share": 0.4}, calibrated())


@pytest.fixture(scope="module")
def levers(official: LeverValues) -> LeverValues:
    """A course that is not the official one."""
    return raised(official, "training_places", "degree", 5_000, 2025)


@pytest.fixture(scope="module")
def conclusions(official: LeverValues) -> Conclusions:
    targets = tuple(target for target in chosen_targets("as_quoted") if target.active)
    packages = {"official": official, "no training": scaled(official, "training_places", 0.0)}
    return Conclusions(targets, official, packages, MEMBERS)


@pytest.fixture(scope="module")
def found(model: Model, levers: LeverValues, uncertainty: Uncertainty, conclusions: Conclusions) -> Tornado:
    return finished(tornado_in_steps(model, levers, uncertainty, GAP, conclusions))


def bar_of(found: Tornado, name: str) -> Bar:
    return next(bar for bar in found.bars if bar.assumption.id == name)


def test_that_bars_are_what_settling_an_assumption_gives(
    model: Model, levers: LeverValues, uncertainty: Uncertainty, found: Tornado
) -> None:
    def settled(**values: float) -> float:
        drawn = {**uncertainty.draw(0, 1), **{name: np.array([value]) for name, value in values.items()}}
        frames = list(Simulator(model, drawn, GAP.year, 1).frames(levers))
        return float(GAP.draws(frames[-1])[0])

    assert found.central == pytest.approx(settled())
    bar = bar_of(found, "study_lag")
    assert (bar.low.at, bar.high.at) == (bar.assumption.low, bar.assumption.high)
    assert bar.low.value == pytest.approx(settled(study_lag=bar.low.at))
    assert bar.high.value == pytest.approx(settled(study_lag=bar.high.at))


def test_that_the_widest_possible_range_comes_first(found: Tornado) -> None:
    swings = [bar.swing(found.central) for bar in found.bars]
    assert swings == sorted(swings, reverse=True)
    assert swings[0] > 0
    assert "ai_realised_share" not in {bar.assumption.id for bar in found.bars}


def test_that_ends_are_ruled_out_as_in_the_validation(
    model: Model, official: LeverValues, uncertainty: Uncertainty, found: Tornado
) -> None:
    """They rest on what was really set, not on the scenario."""
    ruled_out = {
        (both.assumption.id, end.name) for both in measured_ends(model, official, uncertainty) for end in both.ruled_out
    }
    assert ruled_out
    assert ruled_out == {(bar.assumption.id, end.name) for bar in found.bars for end in bar.ends if end.is_ruled_out}


def test_that_verdicts_turn_where_the_aim_is_crossed(
    model: Model, levers: LeverValues, uncertainty: Uncertainty, found: Tornado, conclusions: Conclusions
) -> None:
    exports = next(target for target in conclusions.targets if target.id == "offshoring_exports_2030")
    bar = bar_of(found, "market_growth.eso.2025")
    for end in bar.ends:
        drawn = {**uncertainty.draw(0, 1), bar.assumption.id: np.array([end.at])}
        *_, last = Simulator(model, drawn, 2030, 1).frames(levers)
        met = bool(exports.draws(last)[0] >= exports.enough)
        assert end.turned.get(exports, found.met[exports]) == met
    assert any(exports in end.turned for bar in found.bars for end in bar.ends)


def test_that_orders_are_those_of_the_validation(
    model: Model, official: LeverValues, uncertainty: Uncertainty, found: Tornado, conclusions: Conclusions
) -> None:
    ends = measured_ends(model, official, uncertainty)
    assert found.rankings == rankings(model, conclusions.packages, uncertainty, ends, MEMBERS)


def test_that_calibrated_ends_are_narrower(
    model: Model, levers: LeverValues, uncertainty: Uncertainty, conclusions: Conclusions
) -> None:
    steps = tornado_in_steps(model, levers, uncertainty, GAP, conclusions, over="calibrated")
    found = finished(steps)
    for bar in found.bars:
        cell = bar.assumption
        assert cell.low <= bar.low.at < bar.high.at <= cell.high
        assert bar.high.at - bar.low.at < 0.97 * (cell.high - cell.low)


def test_that_the_plan_at_its_word_has_no_ranges(
    model: Model, levers: LeverValues, uncertainty: Uncertainty, conclusions: Conclusions
) -> None:
    planned = replace(uncertainty, reading="as_planned")
    with pytest.raises(NothingVariesError):
        finished(tornado_in_steps(model, levers, planned, GAP, conclusions))
