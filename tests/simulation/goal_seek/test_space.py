"""What a search may change: bounds, envelope, mixes, rounding."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from simulation.analysis.goal_seek import Space
from simulation.declare import Array
from simulation.engine import LeverValues
from simulation.levers import lever_values, official_levers, years_of
from simulation.model import mizan
from tests.simulation.goal_seek.problems import open_lever

LEVERS: LeverValues = lever_values(mizan(), official_levers(), years_of(2030))
BOUNDS = {
    "budget.it_industry": (500.0, 6000.0),
    "budget.governance": (0.0, 400.0),
    "it_industry_mix.tech_valleys": (0.0, 1.0),
    "it_industry_mix.incentives": (0.0, 1.0),
    "training_places.conversion": (0.0, 100_000.0),
}
OPEN = tuple(open_lever(LEVERS, name, *ends) for name, ends in BOUNDS.items())
FREE = Space(LEVERS, OPEN)
TIGHT = Space(LEVERS, OPEN, envelope=2500.0)

places = st.lists(st.floats(-0.5, 1.5), min_size=5, max_size=5).map(np.array)
quick = settings(max_examples=80, deadline=None, derandomize=True)


def amounts(where: Array) -> Array:
    """Amounts at places between the bounds, or beyond them."""
    return FREE.low + where * FREE.width


@quick
@given(places, st.sampled_from([FREE, TIGHT]))
def test_that_what_is_allowed_lies_within_bounds_and_envelope(where: Array, space: Space) -> None:
    allowed = space.allowed(amounts(where))
    assert np.all((allowed >= space.low - 1e-9) & (allowed <= space.high + 1e-9))
    if space.envelope is not None:
        assert allowed @ space.is_money <= space.envelope + 1e-6
    assert_allclose(space.allowed(allowed), allowed, rtol=1e-12)


@quick
@given(places)
def test_that_levers_sum_to_their_amounts_and_mixes_to_one(where: Array) -> None:
    wanted = FREE.allowed(amounts(where))
    wide = FREE.wide(np.stack([wanted, FREE.present]))
    assert wide["budget_allocated"].shape == (23, 6, 2, 1)
    assert wide["budget_allocated"][17:, 3, 0, 0].sum() == pytest.approx(wanted[0])
    assert wide["training_places"][17:, 1, 0, 0].sum() == pytest.approx(wanted[4])
    mix = wide["it_industry_mix"][:, :, 0, 0]
    assert_allclose(mix.sum(axis=1), 1.0)
    assert mix.min() >= 0.0
    for name, values in LEVERS.items():
        assert_allclose(wide[name][:17, :, 0, 0], values[:17], err_msg=f"{name} before the first open year")
        assert_allclose(wide[name][:, :, 1, 0], values, rtol=1e-12, err_msg=f"{name} as it is")


@quick
@given(places)
def test_that_whole_units_lie_away_from_what_is(where: Array) -> None:
    wanted = amounts(where)
    rounded = FREE.rounded(wanted)
    units = np.array([1.0, 1.0, 0.01, 0.01, 1.0])
    assert np.all(np.abs(rounded - wanted) <= units + 1e-6)
    moved = rounded != FREE.present
    steps = rounded[moved] / units[moved]
    assert_allclose(steps, np.round(steps), atol=1e-6)
    assert np.all((np.abs(rounded - FREE.present) >= np.abs(wanted - FREE.present) - 1e-6)[moved])


def test_that_a_change_costs_the_same_up_and_down() -> None:
    change = np.array([100.0, -20.0, 0.1, -0.1, 1000.0])
    assert FREE.costs(FREE.present + change) == pytest.approx(100 + 20 + 200 + 200 + 30)
    assert FREE.costs(FREE.present - change) == pytest.approx(550)
    assert FREE.costs(FREE.present) == 0.0
