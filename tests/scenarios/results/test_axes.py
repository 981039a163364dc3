"""Round limits, and marks that never overlap or repeat."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.results.axes import rounded_limits, step_for, value_ticks, year_ticks

VALUES = st.floats(-1e9, 1e9).filter(lambda value: value == 0 or abs(value) > 1e-6)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (27_000, 189_600, (0, 200_000)),
        (27_000, 270_000, (0, 300_000)),
        (7, 61.9, (0, 70)),
        (0, 40, (0, 45)),
        (-11, 20, (-15, 25)),
        (0, 0, (0, 1.2)),
        (-3, -3, (-3.5, 0)),
    ],
)
def test_that_limits_are_round(low: float, high: float, expected: tuple[float, float]) -> None:
    assert rounded_limits(low, high, zero_based=True) == pytest.approx(expected)


def test_that_an_axis_without_zero_stays_close_to_its_data() -> None:
    low, high = rounded_limits(96.0, 104.0, zero_based=False)
    assert 95 <= low < 96
    assert 104 < high <= 105


@given(VALUES, VALUES, st.booleans())
def test_that_limits_hold_the_data(one: float, other: float, zero_based: bool) -> None:
    low, high = sorted((one, other))
    bottom, top = rounded_limits(low, high, zero_based=zero_based)
    assert bottom <= low <= high <= top
    assert bottom < top


@given(st.floats(1e-6, 1e12), st.floats(1, 20))
def test_that_steps_fit(span: float, intervals: float) -> None:
    step = step_for(span, intervals)
    assert span / step <= intervals * (1 + 1e-6)
    assert step <= 3 * span / intervals
    assert f"{step:.0e}"[0] in "125"
    assert math.isclose(step, float(f"{step:.0e}"))


def test_that_marks_whose_text_would_repeat_are_thinned_out() -> None:
    assert value_ticks(0, 2, 10, lambda value: f"{value:.0f}") == [(0, "0"), (1, "1"), (2, "2")]
    assert [text for _, text in value_ticks(0, 0.3, 5, lambda value: f"{100 * value:.0f} %")] == [
        "0 %", "10 %", "20 %", "30 %",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("pixels", "text_width", "named"),
    [
        (320, 28, [2010, 2015, 2020, 2025, 2030]),
        (900, 28, list(range(2008, 2031))),
        (700, 28, list(range(2008, 2031, 2))),
        (150, 40, [2010, 2020, 2030]),
    ],
)
def test_that_years_never_overlap(pixels: float, text_width: float, named: list[int]) -> None:
    found, between = year_ticks(2007.4, 2030.6, pixels, text_width)
    assert [year for year, _ in found] == named
    assert all(text == str(int(year)) for year, text in found)
    assert sorted(year for year, _ in found + between) == list(range(2008, 2031))
