"""Tries in a batch, against runs of their own; slack and probability; links that are held."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from simulation.analysis.goal_seek import JUDGED_LINKS, Aim
from simulation.analysis.goal_seek.trials import BINDING, Trials, around, enough
from simulation.engine import LeverValues, Simulator
from simulation.graph import inputs_of
from simulation.model import Model
from simulation.targets import ROUNDING
from tests.simulation.goal_seek.problems import problem, target, with_held

JOBS = "offshoring_jobs_2030"
EXPORTS = "offshoring_exports_2030"
BOUNDS = {"budget.it_industry": (0.0, 6000.0), "it_industry_mix.incentives": (0.0, 1.0)}


def test_that_tries_are_what_runs_of_their_own_give(model: Model, official: LeverValues) -> None:
    wanted = problem(model, official, BOUNDS, {EXPORTS: 0.5, JOBS: 0.2})
    trials = Trials(wanted, 0, 20, BINDING)
    tries = np.array([[2040.1, 0.25], [5000.0, 0.6]])
    probabilities, slacks = trials.probabilities(tries), trials.slacks(tries).exact
    for place, amounts in enumerate(tries):
        levers = {name: values[..., 0, 0] for name, values in wanted.space.wide(amounts[np.newaxis]).items()}
        simulator = Simulator(model, wanted.cases[0].uncertainty.draw(0, 20), 2030, 20)
        frame = simulator.run(levers).projection.frame(2030)
        for column, aim in enumerate(wanted.aims):
            draws = aim.target.draws(frame)
            assert probabilities[place, column] == np.mean(draws >= enough(aim.target))
            needed = int(np.ceil(aim.probability * 20))
            assert slacks[place, column] == pytest.approx(np.sort(draws)[20 - needed] / enough(aim.target) - 1)
        binding = trials.means(amounts)[2030]
        assert binding["binds_skills"] == pytest.approx(frame.mean("binds_skills")[0])
        assert sum(binding.values()) == pytest.approx(1.0)


NOTHING = np.array([-1.0])
"""Slack where there is nothing at all."""

chances = st.integers(1, 100).map(lambda percent: percent / 100)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.lists(st.floats(0.5, 1.5), min_size=1, max_size=60), chances)
def test_that_slack_is_not_negative_exactly_when_the_probability_is_reached(draws: list[float], chance: float) -> None:
    deciding, _ = around(np.array([draws]), chance)
    reached = np.mean(np.array(draws) >= 1.0)
    assert (deciding[0] >= 1.0) == (reached >= chance - 1e-9)


def test_that_other_aims_can_be_asked_of_the_same_draws(model: Model, official: LeverValues) -> None:
    wanted = problem(model, official, BOUNDS, {EXPORTS: 0.5})
    trials = Trials(wanted, 0, 40)
    sure = trials.asking((Aim(target(EXPORTS), 0.9),))
    amounts = wanted.space.present[np.newaxis]
    assert sure.slacks(amounts).exact[0, 0] < trials.slacks(amounts).exact[0, 0]
    assert sure.probabilities(amounts) == trials.probabilities(amounts)


def test_that_nothing_is_gained_through_links_that_are_held(model: Model, official: LeverValues) -> None:
    bounds = {"budget.governance": (0.0, 5000.0), "budget.cyber_confidence": (0.0, 5000.0)}
    wanted = with_held(problem(model, official, bounds, {EXPORTS: 0.5}))
    trials = Trials(wanted, 0, 40)
    slacks = trials.slacks(np.stack([wanted.space.present, np.array([3000.0, 3000.0])])).exact
    assert_allclose(slacks[0, 0], slacks[0, 1], rtol=1e-12, err_msg="without a change the links are as they are")
    assert slacks[1, 0] > slacks[0, 0] + 1e-3
    assert_allclose(slacks[1, 1], slacks[0, 1], rtol=1e-12)


def test_that_held_links_are_judgement_alone_and_stand_in_the_equations(model: Model) -> None:
    for variable, strengths in JUDGED_LINKS.items():
        readers = [entry for entry in model.declarations.values() if variable in inputs_of(entry)]
        for strength in strengths:
            cells = list(model.parameters[strength].assumptions)
            assert {cell.source for cell in cells} == {"judgement"}, strength
            near = [model.declarations[variable], *readers]
            assert any(strength in inputs_of(entry) for entry in near), f"{strength} beside {variable}"


def test_that_every_judged_strength_that_may_be_nothing_can_be_held(model: Model) -> None:
    moved = {lever.name for lever in model.levers}
    while more := {
        entry.name
        for entry in model.declarations.values()
        if entry.name not in moved and moved & {name.removesuffix("_last_year") for name in inputs_of(entry)}
    }:
        moved |= more
    may_be_nothing = {
        name
        for name, parameter in model.parameters.items()
        if all(cell.source == "judgement" and cell.low == 0.0 < cell.high for cell in parameter.assumptions)
        and any(name in inputs_of(model.declarations[reader]) for reader in moved if reader in model.declarations)
    }
    assert may_be_nothing
    assert may_be_nothing <= {strength for strengths in JUDGED_LINKS.values() for strength in strengths}


def test_that_few_draws_leave_more_doubt(model: Model, official: LeverValues) -> None:
    wanted = problem(model, official, BOUNDS, {EXPORTS: 0.5})
    few, many = (Trials(wanted, 0, draws).doubts(wanted.space.present, NOTHING)[0] for draws in (40, 1000))
    assert 2 * many < few < 0.5
    sure = problem(model, official, BOUNDS, {EXPORTS: 1.0})
    assert Trials(sure, 0, 40).doubts(sure.space.present, NOTHING)[0] == ROUNDING
