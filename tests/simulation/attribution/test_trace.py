"""The way back of a difference: exact at every step, and the way that a hand calculation takes."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from simulation.analysis.attribution import Course, Question, Trace, trace
from simulation.analysis.attribution.backward import evaluated, handed_back
from simulation.analysis.attribution.walk import Flows, Side, change, hand_back
from simulation.analysis.validation.lever_changes import replaced, scaled
from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.formula import Name, read_formula
from simulation.graph import ancestors
from simulation.model import Model
from simulation.posterior_file import calibrated

MEMBERS = 12
JOBS = Question("offshoring_jobs", "", 2030)


def course(model: Model, levers: LeverValues, **settled: float) -> Course:
    """A course under the calibrated draws."""
    return Course(levers, Uncertainty(model.parameters, "as_observed", 7, settled, calibrated()))


@pytest.fixture(scope="module")
def one(model: Model, official: LeverValues) -> Course:
    """The official course."""
    return course(model, official)


@pytest.fixture(scope="module")
def trained(model: Model, official: LeverValues) -> Course:
    """Three times the conversion places from 2025 on."""
    places = official["training_places"].copy()
    places[17:, 1] *= 3
    return course(model, replaced(official, "training_places", places))


@pytest.fixture(scope="module")
def found(model: Model, one: Course, trained: Course) -> Trace:
    """How more conversion places lead to more jobs."""
    return trace(model, one, trained, JOBS, members=MEMBERS, also=["binds_skills"])


def test_that_the_way_leads_from_jobs_to_the_places(found: Trace) -> None:
    way = [stage.variable for stage in found.stages]
    assert way[0] == "offshoring_jobs"
    assert way[-1] == "training_places"
    assert {"hires", "fill_rate", "skilled_supply", "conversion_placed"} <= set(way)
    last = found.stages[-2].followed
    assert last is not None
    assert last.by_element[0] == 0.0
    assert last.by_element[1] == pytest.approx(last.part)


def test_that_jobs_are_their_flows(found: Trace) -> None:
    """A stock changes by what its inflows and outflows change over the years; nothing else is in between."""
    assert sum(link.part for link in found.stages[0].links) == pytest.approx(found.difference, rel=1e-9)
    hires = found.stages[0].followed
    assert hires is not None
    one, other = found.means["hires"]
    assert hires.part == pytest.approx(float((other - one).sum()), rel=1e-9)
    assert hires.by_year[2028] == pytest.approx(float((other - one)[20].sum()), rel=1e-9)


def test_that_each_stage_hands_on_what_it_got(found: Trace) -> None:
    """Unless something comes round again, the inputs of a variable account for what came through it."""
    got = found.stages[0].followed
    for stage in found.stages[1:-1]:
        assert got is not None
        if stage.variable in ("hires", "hires_staffed", "fill_rate", "conversion_placed", "conversion_completed"):
            assert sum(link.part for link in stage.links) == pytest.approx(got.part, rel=1e-9)
        got = stage.followed


@pytest.mark.parametrize(
    "question", [JOBS, Question("training_gap", "", 2028), Question("offshoring_exports", "ito", 2013)]
)
def test_that_all_of_it_comes_from_levers_and_assumptions(
    model: Model, one: Course, official: LeverValues, question: Question
) -> None:
    other = course(model, scaled(official, "budget_allocated", 0.5), ai_realised_share=0.2)
    names = ancestors(model.declarations, [question.variable])
    sides = [Side(model, side, MEMBERS, question.year, names) for side in (one, other)]
    last = question.year - 2008
    rows = np.array([[float(question.element in ("", name))] for name in model.elements(question.variable)])
    flows = Flows({question.variable: {last: rows}})
    levers = {lever.name for lever in model.levers}
    hand_back(model, sides[0], sides[1], names - levers, flows, question.variable)
    assert flows.slopes.keys() <= levers | model.parameters.keys()
    arrived = sum(
        (slope * change(sides[0], sides[1], name, position)).sum(axis=0)
        for name, by_year in flows.slopes.items()
        for position, slope in by_year.items()
    )
    expected = (change(sides[0], sides[1], question.variable, last) * rows).sum(axis=0)
    assert_allclose(arrived, expected, rtol=1e-9, atol=1e-9 * float(np.abs(expected).max()))


def test_that_no_difference_has_no_way(model: Model, one: Course) -> None:
    same = trace(model, one, one, JOBS, members=3)
    assert same.difference == 0.0
    assert [stage.links for stage in same.stages] == [()]


def test_that_an_assumption_is_an_end_of_the_way(model: Model, one: Course, official: LeverValues) -> None:
    other = course(model, official, **{"domestic_growth.2014": 0.1})
    found = trace(model, one, other, Question("domestic_it_jobs", "", 2020), members=3)
    assert found.stages[-1].followed is not None
    assert found.stages[-1].followed.input == "domestic_growth"


def test_that_the_plan_at_its_word_can_be_traced(model: Model, one: Course, official: LeverValues) -> None:
    planned = Course(official, replace(one.uncertainty, reading="as_planned", posterior=None))
    found = trace(model, one, planned, Question("it_sector_jobs", "", 2013), members=3)
    assert found.other == pytest.approx(58_000, rel=1e-3)
    assert sum(link.part for link in found.stages[0].links) == pytest.approx(found.difference, rel=1e-9)


# One equation

numbers = st.floats(0.1, 100).map(lambda number: round(number, 3))
EQUATIONS = (
    "fish + 2 * bears - fish * bears",
    "fish / bears ** 0.5",
    "at_most(fish, bears) + positive(fish - bears)",
    "ratio(fish, positive(bears - 50), otherwise=fish)",
    "exceeds(fish, bears) * fish",
    "total(budget_executed * fish) + element(budget_executed, 'governance')",
    "total(for_programmes(budget_executed) ** 2) / fish",
)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    st.sampled_from(EQUATIONS), st.lists(numbers, min_size=4, max_size=4), st.lists(numbers, min_size=12, max_size=12)
)
def test_that_an_equation_hands_back_all_of_its_change(text: str, single: list[float], rubrics: list[float]) -> None:
    amounts = np.array(rubrics).reshape(2, 6, 1)
    sides: list[dict[str, Array]] = [
        {
            "fish": np.full((1, 1), single[side]),
            "bears": np.full((1, 1), single[2 + side]),
            "budget_executed": amounts[side],
        }
        for side in (0, 1)
    ]

    def value(side: int, name: Name) -> Array:
        return sides[side][name.name]

    node = evaluated(read_formula(text), lambda name: value(0, name), lambda name: value(1, name))
    arrived = sum(
        float((slope * (sides[1][name.name] - sides[0][name.name])).sum())
        for name, slope in handed_back(node, np.ones((1, 1)))
    )
    assert arrived == pytest.approx(float((node.other - node.one).item()), rel=1e-9, abs=1e-9)
