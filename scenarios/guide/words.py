"""The English words of the guide for names, elements, units and numbers."""

import importlib
from typing import Final

from simulation.model import mizan

_CAPITALS: Final = frozenset({"it", "sme", "gdp", "mad", "ito", "crm", "eso", "bpo", "kpo"})


def label_of(name: str) -> str:
    """What a person reads for a variable, a parameter, an element or a dimension."""
    model = mizan()
    entry = model.declarations.get(name) or model.parameters.get(name)
    return entry.label if entry else words(name)


def words(name: str) -> str:
    """A name as words, with the usual capitals: ``sme_productivity`` is SME productivity."""
    return " ".join(word.upper() if word.lower() in _CAPITALS else word for word in name.split("_"))


def sector_words(name: str) -> tuple[str, str]:
    """A sector's name and what it is about, in words: the two halves of the first line of its file."""
    line = (importlib.import_module(f"simulation.sectors.{name}").__doc__ or "").splitlines()[0]
    title, colon, about = line.partition(": ")
    return (title, about[:1].upper() + about[1:]) if colon else (words(name), line)


def unit_words(unit: str) -> str:
    """A unit as people write it; a pure number has none."""
    return "pure number" if unit == "1" else unit.replace("1/", "per ").replace("_", " ")


def shown_number(value: float) -> str:
    """A number with the digits that a parameter file gives it."""
    text = f"{value:,.0f}" if abs(value) >= 1e6 else f"{value:,.6g}"
    return text.replace("-", "−")
