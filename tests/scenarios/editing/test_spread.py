import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.editing import spread
from scenarios.scenario import Scenario

YEARS = range(2025, 2031)
OFFICIAL = Scenario("Test")


def test_that_a_total_is_spread_by_the_years_own_profile() -> None:
    uneven = OFFICIAL.with_values("budget", "it_industry", {2025: 100.0, 2026: 300.0})
    before = spread.total(uneven, "budget", "it_industry", YEARS)

    doubled = spread.with_total(uneven, "budget", "it_industry", YEARS, 2 * before)

    assert doubled.value("budget", "it_industry", 2025) == pytest.approx(200.0, abs=0.02)
    assert doubled.value("budget", "it_industry", 2026) == pytest.approx(600.0, abs=0.02)


@given(amount=st.floats(0.0, 500_000.0).map(lambda value: round(value, 2)))
def test_that_the_years_add_up_to_the_amount_that_was_asked_for(amount: float) -> None:
    changed = spread.with_total(OFFICIAL, "budget", "social_change", YEARS, amount)

    assert spread.total(changed, "budget", "social_change", YEARS) == pytest.approx(amount, abs=0.011)
    assert all(changed.value("budget", "social_change", year) >= 0 for year in YEARS)


def test_that_the_official_amount_leaves_no_difference() -> None:
    changed = spread.with_total(OFFICIAL, "budget", "governance", YEARS, 10.0)
    official = spread.official_total(OFFICIAL, "budget", "governance", YEARS)

    back = spread.with_total(changed, "budget", "governance", YEARS, official)

    assert list(changed.differs())
    assert not list(back.differs())


def test_that_money_put_on_an_emptied_rubric_takes_the_official_profile() -> None:
    empty = spread.with_total(OFFICIAL, "budget", "sme_productivity", range(2009, 2014), 0.0)

    filled = spread.with_total(empty, "budget", "sme_productivity", range(2009, 2014), 640.0)

    assert filled.value("budget", "sme_productivity", 2009) == pytest.approx(2 * 73, abs=0.01)


def test_that_differences_are_summed_by_lever_element() -> None:
    changed = OFFICIAL.with_value("training_places", "degree", 2030, 20_125.0)
    changed = changed.with_values("budget", "governance", {2029: 0.0, 2030: 100.0})
    official = OFFICIAL.official("budget", "governance", 2030)

    assert spread.changed_totals(OFFICIAL) == {}
    assert spread.changed_totals(changed) == {
        ("budget", "governance"): pytest.approx(100 - 2 * official),
        ("training_places", "degree"): pytest.approx(20_125 - OFFICIAL.official("training_places", "degree", 2030)),
    }
    assert list(spread.changed_totals(changed)) == [("budget", "governance"), ("training_places", "degree")]
