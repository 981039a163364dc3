"""Where the marks of an axis stand and where the axis ends."""

import math
from collections.abc import Callable, Iterable
from typing import Final

Ticks = list[tuple[float, str]]
"""Position and text of each mark."""

INTERVALS: Final = 5
"""Steps that a value axis is cut into, more or less."""

HEADROOM: Final = 0.04
"""Share of the span that stays free above the data, so that no marker is cut."""

YEAR_STEPS: Final = (1, 2, 5, 10, 20)


def step_for(span: float, intervals: float) -> float:
    """The smallest of 1, 2 and 5 times a power of ten that cuts a span into no more than so many intervals.

    Args:
        span: Length of the axis in values, above 0.
        intervals: How many intervals there is room for.
    """
    wanted = span / intervals
    power = 10.0 ** math.floor(math.log10(wanted))
    return next(power * factor for factor in (1, 2, 5, 10, 20) if power * factor >= wanted * (1 - 1e-9))


def rounded_limits(low: float, high: float, *, zero_based: bool) -> tuple[float, float]:
    """Ends of an axis at round numbers, with room above the data.

    Args:
        low: Smallest value that is shown.
        high: Largest value that is shown.
        zero_based: Whether zero must be on the axis, as for counts.

    Returns:
        The lower and the upper end; never the same number.
    """
    if zero_based:
        low, high = min(low, 0.0), max(high, 0.0)
    if high - low <= 1e-9 * max(abs(low), abs(high)):
        high = low + (abs(low) or 1.0)
    top = high + HEADROOM * (high - low) if high > 0 else high
    bottom = low if low == 0 else low - HEADROOM * (high - low)
    step = step_for(top - bottom, 2 * INTERVALS)
    return math.floor(bottom / step + 1e-9) * step, math.ceil(top / step - 1e-9) * step


def value_ticks(low: float, high: float, intervals: float, format_value: Callable[[float], str]) -> Ticks:
    """Marks at round values, no two of them with the same text.

    Args:
        low: Lower end of the axis.
        high: Upper end.
        intervals: How many intervals there is room for.
        format_value: How a value is written.
    """
    step = step_for(high - low, max(1.0, intervals))
    while True:
        places = range(math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6) + 1)
        ticks = [(place * step, format_value(place * step)) for place in places]
        if len({text for _, text in ticks}) == len(ticks):
            return ticks
        step = step_for(2 * step, 1)


def year_ticks(low: float, high: float, pixels: float, text_width: float) -> tuple[Ticks, Ticks]:
    """Marks at whole years, as many as there is room for.

    Args:
        low: Left end of the axis.
        high: Right end.
        pixels: Length of the axis.
        text_width: Width of the widest year in pixels.

    Returns:
        Marks with a text, and the years between them without one.
    """
    pixels_a_year = pixels / (high - low)
    step = next((step for step in YEAR_STEPS if step * pixels_a_year >= 1.3 * text_width), YEAR_STEPS[-1])
    years = range(math.ceil(low), math.floor(high) + 1)
    named = [(float(year), str(year)) for year in years if year % step == 0]
    return named, [(float(year), "") for year in years if year % step]


def widest(ticks: Iterable[tuple[float, str]], width_of: Callable[[str], float]) -> float:
    """Width of the widest text among marks."""
    return max((width_of(text) for _, text in ticks), default=0.0)
