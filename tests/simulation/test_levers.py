"""The official levers and the arrays that the engine reads."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from simulation.dimensions import DIMENSIONS, RUBRICS
from simulation.engine import LeverValues
from simulation.levers import LeverTable, lever_values, official_levers, years_of
from simulation.model import Model
from tests.simulation.tiny import river

FED: LeverTable = {"feeding": {"degree": {2010: 3.0, 2012: 5.0}, "conversion": {2008: 1.0}}}


def test_that_the_plan_votes_5187_million(official: LeverValues) -> None:
    money = official["budget_allocated"]
    assert money[1:6].sum() == 5187
    assert_array_equal(money[1:6].sum(axis=1), [1145, 1467, 1256, 654, 665])
    assert_array_equal(money[1:6].sum(axis=0), [2128, 2186, 320, 481, 35, 37])
    assert money[2, RUBRICS.index("it_industry")] == 99


def test_that_three_late_years_have_eleven_billion(official: LeverValues) -> None:
    money = official["budget_allocated"].sum(axis=1)
    assert money[2024 - 2008 : 2027 - 2008].sum() == pytest.approx(11_000)
    assert money[2030 - 2008] == money[2026 - 2008]


def test_that_the_plan_opens_33000_places(official: LeverValues) -> None:
    assert official["training_places"][1:6].sum(axis=0).tolist() == [27_000, 3_000]


def test_that_nothing_is_spent_before_the_plan(official: LeverValues) -> None:
    assert not official["budget_allocated"][0].any()
    assert not official["training_places"][0].any()


def test_that_mixes_add_to_one_in_every_year(official: LeverValues) -> None:
    for name in ("it_industry_mix", "employer_mix"):
        assert_allclose(official[name].sum(axis=1), 1.0, rtol=1e-9)


def test_that_the_official_levers_cover_the_model(model: Model) -> None:
    table = official_levers()
    assert table.keys() == {lever.key for lever in model.levers}
    for lever in model.levers:
        assert table[lever.key].keys() == set(DIMENSIONS[lever.by])
        for element, by_year in table[lever.key].items():
            assert sorted(by_year) == list(range(2009, 2031)), (lever.key, element)


def test_that_a_year_without_a_value_takes_the_one_before() -> None:
    values = lever_values(river(), FED, range(2008, 2015))["feeding"]
    assert values[:, 0].tolist() == [0.0, 0.0, 3.0, 3.0, 5.0, 5.0, 5.0]
    assert values[:, 1].tolist() == [1.0] * 7


def test_that_levers_are_held_beyond_the_last_stated_year(model: Model) -> None:
    later = lever_values(model, official_levers(), years_of(2035))
    for name, values in later.items():
        assert values.shape[0] == 28, name
        assert_array_equal(values[-5:], np.repeat(values[[22]], 5, axis=0), err_msg=name)


def test_that_lever_arrays_cannot_be_written_to(official: LeverValues) -> None:
    for values in official.values():
        with pytest.raises(ValueError, match="read-only"):
            values[0, 0] = 1.0


def test_that_years_start_with_the_first_stocks() -> None:
    assert years_of(2010) == (2008, 2009, 2010)
