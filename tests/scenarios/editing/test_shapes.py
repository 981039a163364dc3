import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.editing import spread
from scenarios.editing.shapes import SHAPES, Shape, with_shape
from scenarios.scenario import Scenario

OFFICIAL = Scenario("Test")
PLAN = range(2009, 2014)
OFFER = range(2025, 2031)


def values(scenario: Scenario, years: range, lever: str = "budget", element: str = "governance") -> list[float]:
    return [scenario.value(lever, element, year) for year in years]


@given(amount=st.floats(0, 100_000).map(lambda value: round(value, 2)), shape=st.sampled_from(SHAPES))
def test_that_a_shape_keeps_the_sum_to_the_centime(amount: float, shape: Shape) -> None:
    before = spread.with_total(OFFICIAL, "budget", "governance", OFFER, amount)

    shaped = values(with_shape(before, "budget", "governance", OFFER, shape), OFFER)

    assert sum(shaped) == pytest.approx(sum(values(before, OFFER)), abs=0.01)
    assert min(shaped) >= 0


def test_that_shapes_do_what_their_names_say() -> None:
    before = spread.with_total(OFFICIAL, "budget", "governance", OFFER, 210.0)

    shapes = {shape: values(with_shape(before, "budget", "governance", OFFER, shape), OFFER) for shape in SHAPES}

    assert shapes["flat"] == [35.0] * 6
    assert shapes["front_loaded"] == [60.0, 50.0, 40.0, 30.0, 20.0, 10.0]
    assert shapes["ramp"] == [10.0, 20.0, 30.0, 40.0, 50.0, 60.0]
    assert shapes["official"] == [35.0] * 6


def test_that_the_official_shape_of_the_official_sum_leaves_no_difference() -> None:
    flat = with_shape(OFFICIAL, "budget", "it_industry", PLAN, "flat")
    assert list(flat.differs())

    assert not list(with_shape(flat, "budget", "it_industry", PLAN, "official").differs())


def test_that_places_stay_whole() -> None:
    ramp = with_shape(OFFICIAL, "training_places", "degree", OFFER, "ramp")
    places = values(ramp, OFFER, "training_places", "degree")
    assert all(place.is_integer() for place in places)
    assert sum(places) == 6 * 21_125


def test_that_a_shape_survives_the_way_there_and_back() -> None:
    shaped = with_shape(OFFICIAL, "budget", "it_industry", OFFER, "front_loaded")
    official = spread.official_total(OFFICIAL, "budget", "it_industry", OFFER)

    away = spread.with_total(shaped, "budget", "it_industry", OFFER, 900.0)
    back = spread.with_total(away, "budget", "it_industry", OFFER, official)

    assert values(back, OFFER, element="it_industry") == pytest.approx(
        values(shaped, OFFER, element="it_industry"), abs=0.1
    )
