"""Sweeps over ranges instead of a design file, and the design file that gives the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from typing import Any, Final

import numpy as np
import tomli_w

from scenarios.editing.mixes import SHARE_DECIMALS, filled_shares
from scenarios.editing.spread import total, with_total
from scenarios.scenario import DEFAULT_SEED, Scenario
from scenarios.seek.limits import MIX, sought_levers, usual_bounds
from scenarios.storage.meaning import known_assumptions
from scenarios.sweep.design import ASSUMPTIONS, Axis, Design
from scenarios.sweep.shape import CURRENT_FORMAT
from simulation.dimensions import USES

USUAL_TIMES: Final = 2.0
"""Money and places go from nothing to so many times what they are, so that what is stands in the middle."""


@dataclass(frozen=True)
class Range:
    """How far one thing goes.

    Attributes:
        name: A lever such as ``budget.it_industry``, or an assumption such as ``assumptions.ai_realised_share``.
        low: The least: of money and places summed over the years, of a share the mean, else the assumption's value.
        high: The most.
    """

    name: str
    low: float
    high: float

    @property
    def is_assumption(self) -> bool:
        """Whether it is no lever."""
        return self.name.startswith(f"{ASSUMPTIONS}.")

    def values(self, steps: int) -> tuple[float, ...]:
        """So many values from the least to the most."""
        return tuple(np.linspace(self.low, self.high, steps).tolist())


def swept_names() -> tuple[str, ...]:
    """What can be varied: levers that act on the targets to come, and every assumption that has a range."""
    ranging = (name for name, cell in known_assumptions().items() if cell.low < cell.high)
    return (*sought_levers(), *(f"{ASSUMPTIONS}.{name}" for name in ranging))


def present_amount(scenario: Scenario, name: str, years: Sequence[int]) -> float | None:
    """What a scenario has of it, as :class:`Range` counts it; None for an assumption that it leaves open."""
    key, _, element = name.partition(".")
    if key == ASSUMPTIONS:
        uncertainty = scenario.uncertainty()
        is_open = element in uncertainty.uncertain and uncertainty.members(2) > 1
        if element not in scenario.assumptions and is_open:
            return None
        return float(uncertainty.draw(0, 1)[element].item())
    amount = total(scenario, key, element, years)
    return amount / len(years) if key == MIX else amount


def usual_range(scenario: Scenario, name: str, years: Sequence[int]) -> Range:
    """The range that is offered first."""
    key, _, element = name.partition(".")
    if key == ASSUMPTIONS:
        cell = known_assumptions()[element]
        return Range(name, cell.low, cell.high)
    return Range(name, *usual_bounds(scenario, name, years, USUAL_TIMES))


def grid_design(scenario: Scenario, ranges: Sequence[Range], years: Sequence[int], steps: int) -> Design:
    """Every combination of values of some ranges.

    Money and places keep the shape that they have over the years; where there is nothing they are spread evenly.

    Args:
        scenario: The scenario that is varied.
        ranges: What is varied.
        years: The years in which levers are.
        steps: How many values each takes.
    """
    axes = tuple(_axis(scenario, entry, years, steps) for entry in ranges)
    return Design("grid", axes, prod(len(axis.values) for axis in axes), DEFAULT_SEED)


def _axis(scenario: Scenario, entry: Range, years: Sequence[int], steps: int) -> Axis:
    key, _, element = entry.name.partition(".")
    if entry.is_assumption:
        return Axis(entry.name, key, element, (), entry.values(steps), 0.0, 0.0, is_relative=False)
    name = f"{entry.name}.{years[0]}-{years[-1]}"
    now = present_amount(scenario, entry.name, years) or 0.0
    is_relative = key != MIX and now > 0.0
    unit = now if is_relative else 1.0 if key == MIX else float(len(years))
    values = tuple(value / unit for value in entry.values(steps))
    return Axis(name, key, element, tuple(years), values, 0.0, 0.0, is_relative)


def design_text(design: Design) -> str:
    """A design as the file that the command ``sweep`` takes."""
    tables: dict[str, Any] = {"format": CURRENT_FORMAT, "design": design.kind}
    for axis in design.axes:
        table = {"values": list(axis.values), **({"relative": True} if axis.is_relative else {})}
        if axis.lever == ASSUMPTIONS:
            tables.setdefault(ASSUMPTIONS, {})[axis.element] = table
        else:
            span = axis.name.rpartition(".")[2]
            tables.setdefault(axis.lever, {}).setdefault(axis.element, {})[span] = table
    return tomli_w.dumps(tables)


def with_ranged(
    scenario: Scenario, ranges: Sequence[Range], amounts: Sequence[float], years: Sequence[int]
) -> Scenario:
    """A scenario with what is varied at some amounts, in whole centimes, places and hundredths of a per cent."""
    for entry, amount in zip(ranges, amounts, strict=True):
        key, _, element = entry.name.partition(".")
        if entry.is_assumption:
            scenario = scenario.with_assumption(element, amount)
        elif key != MIX:
            scenario = with_total(scenario, key, element, years, amount)
        else:
            for year in years:
                shares = {use: scenario.value(MIX, use, year) for use in USES}
                given = {element: round(amount, SHARE_DECIMALS)}
                scenario = scenario.with_mix(MIX, year, filled_shares(shares, given))
    return scenario
