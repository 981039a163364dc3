"""Nothing is lost: money, people, posts and works add up, whatever the budget."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulation.analysis.validation.conservation import LAWS, Law, balances
from simulation.analysis.validation.lever_changes import replaced
from simulation.analysis.validation.thresholds import check
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import FIRST_YEAR, Model
from simulation.results import Projection

TOLERANCE = check("conservation", "", 0.0).threshold.high

SPOILED = {
    "budget_lapsed": 0.001,
    "budget_carried_over": 0.001,
    "degree_dropouts": 0.01,
    "profiles_trained_by_employer": 0.01,
    "hires": 0.01,
    "domestic_layoffs": 0.01,
    "training_gap": -0.01,
    "skilled_unplaced": 0.01,
    "hires_lost_to_seats": 0.01,
    "programme_retirements": 0.001,
    "programme_deliveries": 0.001,
    "binds_seats": 1.0,
}
"""A variable of each law, and how much more of it must be noticed."""


@pytest.mark.parametrize("law", LAWS.values(), ids=lambda law: law.__name__)
def test_that_nothing_is_lost_as_observed(observed: Projection, law: Law) -> None:
    assert law(observed) <= TOLERANCE


@pytest.mark.parametrize("law", LAWS.values(), ids=lambda law: law.__name__)
def test_that_nothing_is_lost_as_planned(planned: Projection, law: Law) -> None:
    assert law(planned) <= TOLERANCE


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
    assert [balance for balance in balances(run) if not balance.imbalance <= TOLERANCE] == []


@pytest.mark.parametrize("name", SPOILED)
def test_that_a_loss_would_be_seen(planned: Projection, name: str) -> None:
    assert all(balance.imbalance <= TOLERANCE for balance in balances(planned))
    frames = [type(frame)(frame.year, {**frame.values, name: frame.values[name] + SPOILED[name]}) for frame in planned]
    assert any(balance.imbalance > TOLERANCE for balance in balances(Projection(tuple(frames), 1)))


def test_that_every_law_can_be_broken(planned: Projection) -> None:
    broken: set[str] = set()
    for name, more in SPOILED.items():
        frames = [type(frame)(frame.year, {**frame.values, name: frame.values[name] + more}) for frame in planned]
        spoiled = balances(Projection(tuple(frames), 1))
        broken |= {balance.law for balance in spoiled if balance.imbalance > TOLERANCE}
    assert broken == LAWS.keys()
