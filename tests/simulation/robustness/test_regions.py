"""Where something fails: boxes found in futures of which the box is known."""

import numpy as np
import pytest

from simulation.analysis.robustness.regions import Region, Restriction, failing_region_in_steps
from simulation.declare import Array
from simulation.parameters import Parameter
from simulation.steps import finished
from tests.simulation.tiny import named, parameter

FUTURES = 2000
NAMES = ("rain", "sun", "wind", "soil")
PARAMETERS: dict[str, Parameter] = named(*(parameter(name, (0.0, 0.5, 1.0)) for name in NAMES))


def futures(seed: int) -> dict[str, Array]:
    random = np.random.default_rng(seed)
    return {name: random.random(FUTURES) for name in NAMES}


def region(drawn: dict[str, Array], fails: np.ndarray) -> Region | None:
    return finished(failing_region_in_steps(drawn, fails, PARAMETERS))


def limits(found: Region) -> dict[str, tuple[float | None, float | None]]:
    return {entry.assumption.id: (entry.low, entry.high) for entry in found.restrictions}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_that_a_box_is_found_again(seed: int) -> None:
    drawn = futures(seed)
    found = region(drawn, (drawn["rain"] < 0.4) & (drawn["sun"] > 0.3))
    assert found is not None
    assert limits(found).keys() == {"rain", "sun"}
    low, high = limits(found)["rain"]
    assert low is None
    assert high == pytest.approx(0.4, abs=0.04)
    low, high = limits(found)["sun"]
    assert low == pytest.approx(0.3, abs=0.04)
    assert high is None
    assert found.coverage > 0.9
    assert found.density > 0.9
    assert found.mass == pytest.approx(0.28, abs=0.05)


def test_that_a_box_is_measured_where_it_was_not_searched() -> None:
    """Half of the failures are pure chance: what the search saw of them it must not claim."""
    drawn = futures(4)
    random = np.random.default_rng(9)
    fails = (drawn["rain"] < 0.3) & (random.random(FUTURES) < 0.5)
    found = region(drawn, fails)
    assert found is not None
    assert found.density == pytest.approx(0.5, abs=0.12)
    fresh = np.arange(FUTURES) % 2 == 1
    inside = fresh.copy()
    for restriction in found.restrictions:
        inside &= restriction.holds(drawn[restriction.assumption.id])
    assert found.coverage == np.count_nonzero(inside & fails) / np.count_nonzero(fresh & fails)
    assert found.density == np.count_nonzero(inside & fails) / np.count_nonzero(inside)
    assert found.mass == np.count_nonzero(inside) / np.count_nonzero(fresh)


@pytest.mark.parametrize("share", [0.0, 0.01, 0.99, 1.0])
def test_that_too_few_cases_are_not_described(share: float) -> None:
    drawn = futures(5)
    assert region(drawn, drawn["rain"] < share) is None


def test_that_chance_is_not_described() -> None:
    fails = np.random.default_rng(6).random(FUTURES) < 0.3
    assert region(futures(7), fails) is None


def test_that_what_does_not_vary_does_not_disturb() -> None:
    drawn = {**futures(8), "soil": np.array([0.5])}
    found = region(drawn, drawn["wind"] > 0.6)
    assert found is not None
    ((name, (low, high)),) = limits(found).items()
    assert (name, high) == ("wind", None)
    assert low == pytest.approx(0.6, abs=0.03)


def test_that_a_restriction_without_a_limit_holds_everywhere() -> None:
    values = np.array([-1.0, 0.0, 1.0])
    (cell,) = PARAMETERS["rain"].assumptions
    assert Restriction(cell, None, None).holds(values).all()
    assert Restriction(cell, 0.0, None).holds(values).tolist() == [False, True, True]
    assert Restriction(cell, -1.0, 0.0).holds(values).tolist() == [True, True, False]
