"""Levers in English words: their names, units, values and years. Machines get the names of scenario files."""

from simulation.declare import Lever
from simulation.model import mizan

_UNITS = {"budget": "million MAD/year", "training_places": "places/year"}


def lever_label(lever: str) -> str:
    """What a person reads for a lever and its element, such as ``budget.it_industry``."""
    key, _, element = lever.partition(".")
    label = _declared(key).label
    return f"{label} · {element.replace('_', ' ')}" if element else label


def lever_unit(lever: str) -> str:
    """Unit of a lever, or of an element of it, as it is printed."""
    return _UNITS.get(_declared(lever.partition(".")[0]).key, "share")


def shown_lever(lever: str, value: float) -> str:
    """A value of a lever as a person would type it."""
    return f"{100 * value:.6g} %" if lever_unit(lever) == "share" else f"{value:,.10g}"


def shown_years(years: range) -> str:
    """A year or a span of years."""
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"


def _declared(key: str) -> Lever:
    return next(entry for entry in mizan().levers if entry.key == key)
