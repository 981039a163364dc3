"""Random draws of the assumptions, and their values over the years."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from simulation.declare import Array
from simulation.draws import BLOCK, Uncertainty, values_by_year
from simulation.model import Model
from simulation.parameters import Reading
from tests.simulation.tiny import named, parameter

RANGED = parameter("ranged", (2.0, 3.0, 10.0), as_planned=5.0)
LEFT = parameter("left", (0.0, 0.0, 1.0))
RIGHT = parameter("right", (0.0, 1.0, 1.0))
FIXED = parameter("fixed", 4.0, as_planned=6.0)
SMALL = named(RANGED, LEFT, FIXED, RIGHT)


def small(reading: Reading = "as_observed", seed: int = 3, **settled: float) -> Uncertainty:
    """Three uncertain assumptions and a certain one."""
    return Uncertainty(SMALL, reading, seed, settled)


def test_that_draw_zero_is_the_central_run(model: Model) -> None:
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=5, settled={})
    found = uncertainty.draw(0, 3)
    assert found.keys() == {cell.id for cell in uncertainty.assumptions}
    for cell in uncertainty.assumptions:
        assert found[cell.id][0] == cell.value, cell.id


def test_that_only_the_first_member_of_all_is_central() -> None:
    assert small().draw(BLOCK, 2)["ranged"][0] != 3.0


def test_that_ranges_are_respected(model: Model) -> None:
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=5, settled={})
    found = uncertainty.draw(0, 2 * BLOCK)
    for cell in uncertainty.assumptions:
        values = found[cell.id]
        assert values.shape == ((2 * BLOCK,) if cell.is_uncertain else (1,)), cell.id
        assert cell.low <= values.min(), cell.id
        assert values.max() <= cell.high, cell.id
        assert np.unique(values).size > BLOCK or not cell.is_uncertain, cell.id


@pytest.mark.parametrize("name", ["ranged", "left", "right"])
def test_that_draws_are_triangular(name: str) -> None:
    (cell,) = SMALL[name].assumptions
    values = small().draw(0, 64 * BLOCK)[name]
    low, mode, high = cell.low, cell.value, cell.high
    variance = (low**2 + mode**2 + high**2 - low * mode - low * high - mode * high) / 18
    error = (variance / values.size) ** 0.5
    assert values.mean() == pytest.approx((low + mode + high) / 3, abs=4 * error)
    assert values.var() == pytest.approx(variance, rel=0.03)
    assert np.mean(values <= mode) == pytest.approx((mode - low) / (high - low), abs=0.01)


def test_that_assumptions_are_drawn_independently() -> None:
    found = small().draw(0, 64 * BLOCK)
    table = np.corrcoef([found["ranged"], found["left"], found["right"]])
    assert_allclose(table, np.eye(3), atol=0.02)


def test_that_a_settled_assumption_is_fixed_and_the_others_stay() -> None:
    free, settled = small().draw(0, 10), small(ranged=7.5, fixed=1.0).draw(0, 10)
    assert_array_equal(settled["ranged"], [7.5])
    assert_array_equal(settled["fixed"], [1.0])
    assert_array_equal(settled["left"], free["left"])
    assert_array_equal(settled["right"], free["right"])


def test_that_the_plan_at_its_word_is_certain() -> None:
    planned = small("as_planned", ranged=7.5)
    assert planned.members(500) == 1
    assert small().members(500) == 500
    assert {key: values.tolist() for key, values in planned.draw(0, 1).items()} == {
        "ranged": [7.5],
        "left": [0.0],
        "fixed": [6.0],
        "right": [1.0],
    }
    assert small("as_planned").draw(0, 1)["ranged"].tolist() == [5.0]


def test_that_nothing_uncertain_is_no_obstacle() -> None:
    certain = Uncertainty(named(FIXED), "as_observed", 3, {})
    assert {key: values.tolist() for key, values in certain.draw(0, 5).items()} == {"fixed": [4.0]}


def test_that_the_seed_decides() -> None:
    one, same, other = small().draw(0, 50), small().draw(0, 50), small(seed=4).draw(0, 50)
    assert_array_equal(one["left"], same["left"])
    assert one["left"][0] == other["left"][0] == 0.0
    assert not np.any(one["left"][1:] == other["left"][1:])


@pytest.mark.parametrize(("first", "count"), [(0, 1), (0, BLOCK + 7), (BLOCK, 5), (3 * BLOCK, BLOCK), (2 * BLOCK, 1)])
def test_that_a_member_depends_on_its_place_alone(first: int, count: int) -> None:
    everybody = small().draw(0, 4 * BLOCK)
    some = small().draw(first, count)
    for name in ("ranged", "left", "right"):
        assert_array_equal(some[name], everybody[name][first : first + count])


def rows(values: list[Array]) -> list[list[float]]:
    """One list of the elements' first draws for each year."""
    return [array[:, 0].tolist() for array in values]


def test_that_a_parameter_without_years_is_one_array() -> None:
    fixed = values_by_year(FIXED, {"fixed": np.array([4.0])}, range(2008, 2012))
    assert rows(fixed) == [[4.0]] * 4
    assert all(array is fixed[0] for array in fixed)


def test_that_steps_hold_until_the_next() -> None:
    steps = parameter("steps", 1.0, 2.0, 3.0, 4.0, by="track", over_time="step", years=(2009, 2011))
    drawn = {cell.id: np.array([cell.value]) for cell in steps.assumptions}
    found = values_by_year(steps, drawn, range(2008, 2014))
    assert rows(found) == [[1.0, 2.0]] * 3 + [[3.0, 4.0]] * 3
    assert found[1] is found[2]


def test_that_lines_run_straight_and_then_level() -> None:
    line = parameter("line", 0.0, 0.0, 6.0, 5.0, over_time="line", years=(2008, 2010, 2013, 2014))
    drawn = {cell.id: np.array([cell.value]) for cell in line.assumptions}
    found = rows(values_by_year(line, drawn, range(2007, 2017)))
    assert found == [
        [0.0],
        [0.0],
        [0.0],
        [0.0],
        [pytest.approx(2.0)],
        [pytest.approx(4.0)],
        [6.0],
        [5.0],
        [5.0],
        [5.0],
    ]


def test_that_drawn_and_certain_elements_share_an_array() -> None:
    mixed = parameter("mixed", 1.0, (0.0, 1.0, 2.0), by="track")
    drawn = Uncertainty(named(mixed), "as_observed", 1, {}).draw(0, 6)
    (values,) = values_by_year(mixed, drawn, [2008])
    assert values.shape == (2, 6)
    assert_array_equal(values[0], 1.0)
    assert_array_equal(values[1], drawn["mixed.conversion"])
