"""Nothing is lost: money, people, posts and works add up, whatever the budget."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import FIRST_YEAR, Model
from simulation.results import Projection
from tests.simulation.lever_changes import replaced


def by_year(run: Projection, name: str) -> Array:
    """All years of a variable, shape (years, elements, draws)."""
    return np.stack([np.broadcast_to(frame.values[name], _shape(run, name)) for frame in run])


def _shape(run: Projection, name: str) -> tuple[int, int]:
    return run.frames[-1].values[name].shape[0], run.members


def since_2009(run: Projection, name: str) -> Array:
    """The flows since 2009, added up; the year 2008 only has stocks."""
    flows = by_year(run, name)
    flows[0] = 0.0
    added: Array = np.cumsum(flows, axis=0)
    return added


def same(left: Array, right: Array) -> None:
    """Equal to a billionth."""
    assert_allclose(left, right, rtol=1e-9, atol=1e-9)


def money_is_conserved(run: Projection) -> None:
    """What was voted was spent, lapsed or is still carried over, rubric by rubric."""
    spent_or_lost = since_2009(run, "budget_executed") + since_2009(run, "budget_lapsed")
    same(since_2009(run, "budget_allocated"), spent_or_lost + by_year(run, "budget_carried_over"))


def students_are_conserved(run: Projection) -> None:
    """Who was enrolled or entered has graduated, dropped out or is still enrolled."""
    enrolled = by_year(run, "students_enrolled")
    left = since_2009(run, "degree_graduates") + since_2009(run, "degree_dropouts")
    same(enrolled[0] + since_2009(run, "degree_entrants"), left + enrolled)


def trained_are_conserved(run: Projection) -> None:
    """Everybody trained is counted once, by course and by employer."""
    trained = since_2009(run, "profiles_trained")
    short = since_2009(run, "conversion_completed")
    same(trained, by_year(run, "profiles_trained_cumulative"))
    same(short, by_year(run, "conversion_trained_cumulative"))
    same(trained, since_2009(run, "degree_graduates") + short)
    by_employer = by_year(run, "profiles_trained_by_employer").sum(axis=1, keepdims=True)
    same(by_year(run, "profiles_trained_cumulative"), by_employer)


def posts_are_conserved(run: Projection) -> None:
    """This year's jobs are those who stayed and were hired, less the posts cut; who did not stay has left."""
    for jobs, stayers, hires, cut, leavers in (
        ("offshoring_jobs", "job_stayers", "hires", "layoffs", "job_leavers"),
        ("domestic_it_jobs", "domestic_stayers", "domestic_hires", "domestic_layoffs", "domestic_leavers"),
    ):
        now, stayed = by_year(run, jobs), by_year(run, stayers)
        same(now[1:], stayed[1:] + by_year(run, hires)[1:] - by_year(run, cut)[1:])
        same(now[:-1], stayed[1:] + by_year(run, leavers)[1:])


def skilled_people_are_conserved(run: Projection) -> None:
    """A skilled post is filled or part of the gap; a skilled person has a post or none."""
    filled, need, supply = (by_year(run, f"skilled_{word}")[1:] for word in ("filled", "need", "supply"))
    same(by_year(run, "training_gap")[1:] + filled, need)
    same(by_year(run, "skilled_unplaced")[1:] + filled, supply)
    same(since_2009(run, "training_gap"), by_year(run, "training_gap_cumulative"))
    assert by_year(run, "training_gap").min() >= 0
    assert np.all(by_year(run, "skilled_unplaced")[1:] >= -1e-12 * supply)


def hires_are_conserved(run: Projection) -> None:
    """A hire that was wanted came about, or was lost to skills or to seats."""
    lost = by_year(run, "hires_lost_to_skills") + by_year(run, "hires_lost_to_seats")
    wanted, came = (by_year(run, name).sum(axis=1, keepdims=True) for name in ("hires_wanted", "hires"))
    same(wanted[1:], (came + lost)[1:])


def works_are_conserved(run: Projection) -> None:
    """What was started is completed or under way; what is in use was there or delivered, and has not retired."""
    completed = since_2009(run, "programme_completions")
    same(since_2009(run, "programme_starts"), completed + by_year(run, "programme_pipeline"))
    output, delivered = by_year(run, "programme_output"), since_2009(run, "programme_deliveries")
    same(output[0] + delivered, output + since_2009(run, "programme_retirements"))
    assert np.all(by_year(run, "programme_deliveries") <= by_year(run, "programme_completions"))


def one_thing_binds(run: Projection) -> None:
    """In every year exactly one of demand, skills and seats is said to bind."""
    bound = sum(by_year(run, f"binds_{name}") for name in ("demand", "skills", "seats"))
    assert np.all(bound == 1)


LAWS: list[Callable[[Projection], None]] = [
    money_is_conserved,
    students_are_conserved,
    trained_are_conserved,
    posts_are_conserved,
    skilled_people_are_conserved,
    hires_are_conserved,
    works_are_conserved,
    one_thing_binds,
]


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_that_nothing_is_lost_as_observed(observed: Projection, law: Callable[[Projection], None]) -> None:
    law(observed)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_that_nothing_is_lost_as_planned(planned: Projection, law: Callable[[Projection], None]) -> None:
    law(planned)


@pytest.fixture(scope="module")
def simulator(model: Model) -> Simulator:
    """Twenty members, the central run among them."""
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=11, settled={})
    return Simulator(model, uncertainty.draw(0, 20), 2030, 20)


YEARS = st.integers(2009, 2030)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    money=st.lists(st.tuples(YEARS, st.integers(0, 5), st.floats(0, 20_000)), max_size=12),
    places=st.lists(st.tuples(YEARS, st.integers(0, 1), st.floats(0, 200_000)), max_size=4),
    empty=st.booleans(),
)
def test_that_nothing_is_lost_whatever_the_levers(
    simulator: Simulator,
    official: LeverValues,
    money: list[tuple[int, int, float]],
    places: list[tuple[int, int, float]],
    empty: bool,
) -> None:
    levers = official
    for name, entries in (("budget_allocated", money), ("training_places", places)):
        values = official[name] * (0.0 if empty else 1.0)
        for year, column, amount in entries:
            values[year - FIRST_YEAR, column] = amount
        levers = replaced(levers, name, values)
    run = simulator.run(levers).projection
    for law in LAWS:
        law(run)


def test_that_a_loss_would_be_seen(planned: Projection) -> None:
    frame = planned.frame(2012)
    frames = [
        type(frame)(year.year, {**year.values, "budget_lapsed": year.values["budget_lapsed"] + 0.001})
        for year in planned
    ]
    with pytest.raises(AssertionError):
        money_is_conserved(Projection(tuple(frames), 1))
