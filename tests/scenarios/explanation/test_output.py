"""Explanations of any scenario: what they add up to, and that runs show the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.explanation.output import explanation_output, player_label, scenario_mixtures, scenario_trace
from scenarios.results.outcome import run_scenario
from scenarios.scenario import Scenario
from simulation.analysis.attribution import Question
from tests.scenarios.strategies import with_levers

OFFICIAL = Scenario("Official")
MEMBERS = 3

questions = st.sampled_from(
    [
        Question("offshoring_jobs", "", 2030),
        Question("offshoring_exports", "bpo", 2026),
        Question("training_gap", "", 2021),
        Question("it_sector_jobs", "", 2013),
    ]
)


@settings(max_examples=10, deadline=None, derandomize=True)
@given(with_levers(OFFICIAL), questions)
def test_that_any_difference_is_divided_and_traced_without_rest(other: Scenario, question: Question) -> None:
    found = scenario_mixtures(OFFICIAL, other, question, members=MEMBERS).attribution("mean")
    size = max(1.0, abs(found.one), abs(found.other))
    assert abs(sum(entry.share for entry in found.shares) - found.difference) <= 1e-12 * size
    for scenario, value in ((OFFICIAL, found.one), (other, found.other)):
        frame = run_scenario(scenario, members=MEMBERS).projection.frame(question.year)
        draws = frame.draws(question.variable, total=not question.element)
        row = ["ito", "crm", "eso", "bpo", "kpo"].index(question.element) if question.element else 0
        assert value == pytest.approx(draws[row].mean(), rel=1e-12)
    traced = scenario_trace(OFFICIAL, other, question, members=MEMBERS)
    assert traced.difference == pytest.approx(found.difference, abs=1e-9 * size)
    output = explanation_output(found)
    assert [entry.lever for entry in output.shares] == [entry.player.name for entry in found.shares]
    assert all(player_label(entry.player) for entry in found.shares)
