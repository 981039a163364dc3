import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.editing import mixes
from simulation.dimensions import USES


@given(
    shares=st.tuples(st.integers(0, 100), st.integers(0, 100), st.integers(1, 100)),
    moved=st.sampled_from(USES),
    share=st.floats(-0.5, 1.5),
)
def test_that_linked_shares_always_add_to_one(shares: tuple[int, int, int], moved: str, share: float) -> None:
    whole = sum(shares)
    mix = {use: part / whole for use, part in zip(USES, shares, strict=True)}

    linked = mixes.linked_shares(mix, moved, share)

    assert sum(linked.values()) == pytest.approx(1.0, abs=1e-9)
    assert all(value >= -1e-9 for value in linked.values())
    assert linked[moved] == pytest.approx(min(max(share, 0.0), 1.0), abs=1e-4)


def test_that_the_others_keep_their_proportions_when_a_share_moves() -> None:
    linked = mixes.linked_shares({"startups_clusters": 0.4, "tech_valleys": 0.4, "incentives": 0.2}, "incentives", 0.5)

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

    linked = mixes.linked_shares(mix, moved, share, locked)

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

    shown = mixes.rounded_percents(mix, places)

    assert sum(shown.values()) == pytest.approx(100, abs=1e-9)
    assert all(abs(shown[use] - 100 * mix[use]) < 10.0**-places for use in USES)


def test_that_given_shares_make_the_others_give_way_in_proportion() -> None:
    mix = {"startups_clusters": 0.4, "tech_valleys": 0.4, "incentives": 0.2}

    assert mixes.filled_shares(mix, {"incentives": 0.5}) == {
        "startups_clusters": 0.25,
        "tech_valleys": 0.25,
        "incentives": 0.5,
    }
    assert mixes.filled_shares(mix, {"incentives": 0.5, "tech_valleys": 0.1})["startups_clusters"] == 0.4


@pytest.mark.parametrize(
    ("shares", "whole"), [((0.4, 0.4, 0.3), 1.1), ((0.3, 0.3, 0.3), 0.9), ((0.004, 0.0035, 0.0025), 0.01)]
)
def test_that_shares_that_do_not_add_to_one_are_refused_with_their_sum(
    shares: tuple[float, float, float], whole: float
) -> None:
    with pytest.raises(mixes.MixError) as refused:
        mixes.filled_shares(dict.fromkeys(USES, 1 / 3), dict(zip(USES, shares, strict=True)))
    assert refused.value.whole == pytest.approx(whole)


def test_that_rounding_alone_does_not_refuse_shares() -> None:
    thirds = mixes.filled_shares(dict.fromkeys(USES, 1 / 3), dict.fromkeys(USES, 0.33333))
    assert sum(thirds.values()) == pytest.approx(1, abs=1e-12)
