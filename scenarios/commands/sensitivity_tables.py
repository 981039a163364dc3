"""The tables that ``sensitivity`` prints."""

import textwrap
from collections.abc import Iterator
from typing import Final

from scenarios.language.assumptions import assumption_name, assumption_value
from scenarios.language.written import shown_number
from scenarios.results.output import unit_of
from scenarios.results.tables import text_table
from scenarios.sensitivity.output import Asked, quantity_name
from scenarios.sensitivity.words import group_name, treatment, turned_sentences
from simulation.analysis.sensitivity.inputs import Over
from simulation.analysis.sensitivity.morris import Screening
from simulation.analysis.sensitivity.sobol import Interval, SobolIndices
from simulation.analysis.sensitivity.tornado import Bar, BarEnd, Tornado

LINE: Final = 110

SHOWN: Final = 20
"""Assumptions in a table; the other formats have all."""


def tornado_text(asked: Asked, found: Tornado) -> str:
    """A tornado and what turns."""
    unit = unit_of(asked.quantity.variable)
    rows = [
        [
            assumption_name(bar.assumption),
            *(cell for end in bar.ends for cell in _end_cells(bar, end, unit)),
            "judgement" if bar.assumption.is_judgement else "evidence",
        ]
        for bar in found.bars[:SHOWN]
    ]
    columns = ("Assumption", "Low", "Result", "High", "Result", "Rests on")
    central = f"Central run: {shown_number(found.central, unit)} {unit}"
    title = f"{central}. The {len(rows)} widest of {len(found.bars)} ranges"
    said = map(_folded, turned_sentences(found))
    return "\n".join([*_head(asked, found.over), text_table(title, columns, rows), "What turns", "", *said, ""])


def _end_cells(bar: Bar, end: BarEnd, unit: str) -> tuple[str, str]:
    value = shown_number(end.value, unit) + (" (ruled out)" if end.is_ruled_out else "")
    return assumption_value(bar.assumption, end.at), value


def sobol_text(asked: Asked, found: SobolIndices) -> str:
    """Indices of the groups, the most important first."""
    unit = unit_of(asked.quantity.variable)
    rows = [
        [group_name(entry.group), *_shown(entry.first), *_shown(entry.total), str(len(entry.group.assumptions))]
        for entry in found.indices
    ]
    columns = ("Group", "First order", "90 % interval", "Total", "90 % interval", "Assumptions")
    spread, together = shown_number(found.deviation, unit), shown_number(found.deviation_together, unit)
    said = (
        f"{found.runs:,} runs. Standard deviation {spread} {unit}; {together} with all correlations. The largest rank "
        f"correlation that was cut is {found.cut:.2f}. First-order indices leave {100 * found.interactions:.0f} % of "
        "the variance to what groups do only together and to the error of the estimate."
    )
    if not found.varies:
        said = "The result is the same whatever the assumptions are."
    table = text_table("Parts of the variance", columns, rows)
    return "\n".join([*_head(asked, found.over), table, _folded(said), ""])


def morris_text(asked: Asked, found: Screening) -> str:
    """Elementary effects, the largest first."""
    unit = unit_of(asked.quantity.variable)
    rows = [
        [
            assumption_name(effect.assumption),
            *(assumption_value(effect.assumption, value) for value in (effect.low, effect.high)),
            f"{shown_number(effect.size, unit)} ± {shown_number(effect.error, unit)}",
            shown_number(effect.mean, unit, sign=True),
            shown_number(effect.deviation, unit),
        ]
        for effect in found.effects[:SHOWN]
    ]
    columns = ("Assumption", "Low", "High", "Mean size, mu*", "Mean, mu", "Spread, sigma")
    title = f"Effects of a whole range ({unit}), {found.runs:,} runs. The {len(rows)} largest of {len(found.effects)}"
    return "\n".join([*_head(asked, found.over), text_table(title, columns, rows)])


def _head(asked: Asked, over: Over) -> Iterator[str]:
    yield f"{asked.scenario.title}: what {quantity_name(asked.quantity)} hangs on\n"
    yield _folded(f"{treatment(asked.method, over)}\n") + "\n"


def _shown(interval: Interval) -> tuple[str, str]:
    estimate, low, high = (f"{value:.3f}".replace("-", "−") for value in interval)
    return estimate, f"{low} – {high}"


def _folded(text: str) -> str:
    return textwrap.fill(text, LINE)
