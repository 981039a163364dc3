"""Values as people read them in English; machines get the numbers themselves."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from scenarios.language.names import BASES
from simulation.model import mizan
from simulation.targets import Origin, Target

TARGET_GROUPS: Final[Mapping[Origin, str]] = MappingProxyType(
    {
        "plan_2013": "Targets of the plan for 2013",
        "offer_2030": "Targets for 2030",
        "outside": "Other aims, of other perimeters",
    }
)
"""Where targets come from, in the order in which they are shown."""


def target_title(target: Target) -> str:
    """What a target is about, with its base."""
    return _with_base(_label(target), target)


def target_and_year(target: Target) -> str:
    """What a target is about and when it is due, with its base."""
    return _with_base(f"{_label(target)} {target.year}", target)


def _label(target: Target) -> str:
    element = f" · {target.element.replace('_', ' ')}" if target.element else ""
    return mizan().declarations[target.variable].label + element


def _with_base(name: str, target: Target) -> str:
    return BASES[target.base].format(target=name) if target.base else name


def shown_cell(value: object) -> str:
    """A plain value as a cell of a table."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:,.6g}"
    return "" if value is None else str(value)


def shown_number(value: float, unit: str, *, sign: bool = False) -> str:
    """A number as a planner writes it: shares in per cent, counts whole, money with the digits that mean something."""
    plus = "+" if sign else ""
    if unit == "share":
        return f"{_no_minus_zero(100 * value, 1):{plus}.1f} {'pt' if sign else '%'}"
    digits = 2 if unit == "index" else 1 if abs(value) < 10 or unit.startswith("billion") else 0
    return f"{_no_minus_zero(value, digits):{plus},.{digits}f}"


def shown_probability(probability: float, members: int) -> str:
    """A probability, no more exact than the number of members allows."""
    if members > 1 and probability < 0.01:
        return "< 1 %"
    if members > 1 and probability > 0.99:
        return "> 99 %"
    return f"{100 * probability:.0f} %"


def _no_minus_zero(value: float, digits: int) -> float:
    return round(value, digits) + 0.0
