import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios import spread
from scenarios.scenario import Scenario
from simulation.dimensions import USES

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


@given(
    shares=st.tuples(st.integers(0, 100), st.integers(0, 100), st.integers(1, 100)),
    moved=st.sampled_from(USES),
    share=st.floats(-0.5, 1.5),
)
def test_that_linked_shares_always_add_to_one(shares: tuple[int, int, int], moved: str, share: float) -> None:
    whole = sum(shares)
    mix = {use: part / whole for use, part in zip(USES, shares, strict=True)}

    linked = spread.linked_shares(mix, moved, share)

    assert sum(linked.values()) == pytest.approx(1.0, abs=1e-9)
    assert all(value >= -1e-9 for value in linked.values())
    assert linked[moved] == pytest.approx(min(max(share, 0.0), 1.0), abs=1e-4)


def test_that_the_others_keep_their_proportions_when_a_share_moves() -> None:
    linked = spread.linked_shares({"startups_clusters": 0.4, "tech_valleys": 0.4, "incentives": 0.2}, "incentives", 0.5)

    assert linked == {"startups_clusters": 0.25, "tech_valleys": 0.25, "incentives": 0.5}


@given(
    shares=st.tuples(st.integers(0, 100), st.integers(0, 100), st.integers(1, 100)),
    locked=st.sets(st.sampled_from(USES), max_size=2),
    moved=st.sampled_from(USES),
    share=st.floats(-0.5, 1.5),
)
def test_that_locked_shares_keep_their_part(
    shares: tuple[int, int, int], locked: set[str], moved: str, share: float
) -> None:
    whole = sum(shares)
    mix = {use: part / whole for use, part in zip(USES, shares, strict=True)}

    linked = spread.linked_shares(mix, moved, share, locked)

    assert sum(linked.values()) == pytest.approx(1.0, abs=1e-9)
    assert all(0 <= value <= 1 + 1e-9 for value in linked.values())
    assert all(linked[use] == mix[use] for use in locked - {moved})


@given(
    shares=st.lists(st.integers(0, 1000), min_size=3, max_size=3).filter(any),
    places=st.integers(0, 2),
)
def test_that_shown_shares_add_to_one_hundred_and_none_is_off_by_more_than_one_step(
    shares: list[int], places: int
) -> None:
    mix = {use: part / sum(shares) for use, part in zip(USES, shares, strict=True)}

    shown = spread.rounded_percents(mix, places)

    assert sum(shown.values()) == pytest.approx(100, abs=1e-9)
    assert all(abs(shown[use] - 100 * mix[use]) < 10.0**-places for use in USES)
