"""What holds offshoring jobs back, year by year: a bar for each year, cut into the shares of the futures."""

from collections.abc import Mapping, Sequence
from typing import Final

from scenarios.report.drawing import Drawing
from scenarios.report.look import BINDING, MUTED, TEXT
from scenarios.results.axes import year_ticks

WIDTH: Final = 700
BAR: Final = 52.0
LEGEND: Final = 20
SMALL: Final = 10.0
BOTTOM: Final = 20


def ribbon(
    years: Sequence[int], shares: Mapping[str, Sequence[float]], names: Mapping[str, str], *, is_right_to_left: bool
) -> Drawing:
    """Draw the bars.

    Args:
        years: Consecutive years.
        shares: What holds jobs back to its share of the futures in each year; the names are those of ``BINDING``.
        names: What people call them in the legend; none for a ribbon without one.
        is_right_to_left: Whether the legend starts on the right.
    """
    top = LEGEND if names else 0
    height = round(top + BAR) + BOTTOM
    drawing = Drawing(WIDTH, height)
    _legend(drawing, names, is_right_to_left=is_right_to_left)
    wide = WIDTH / len(years)
    for place in range(len(years)):
        bottom = top + BAR
        for what, colour in BINDING.items():
            high = BAR * shares[what][place]
            if high > 0:
                drawing.rectangle((place * wide, bottom - high), wide - 1.5, high, colour)
            bottom -= high
    named, _ = year_ticks(years[0], years[-1], WIDTH, 28)
    for year, words in named:
        drawing.text(((year - years[0] + 0.5) * wide, height - 6), words, MUTED, SMALL, "middle")
    return drawing


def _legend(drawing: Drawing, names: Mapping[str, str], *, is_right_to_left: bool) -> None:
    step = 110.0
    for place, (what, name) in enumerate(names.items()):
        at, colour = place * step, BINDING[what]
        if is_right_to_left:
            drawing.rectangle((WIDTH - at - 10, 2), 10, 10, colour)
            drawing.text((WIDTH - at - 15, 11), name, TEXT, SMALL, "end")
        else:
            drawing.rectangle((at, 2), 10, 10, colour)
            drawing.text((at + 15, 11), name, TEXT, SMALL)
