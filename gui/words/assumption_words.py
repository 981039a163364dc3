"""What people call an assumption, and how its values are written, in the language of the window."""

from functools import cache
from math import isclose
from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.evidence.citations import source_titles
from gui.words import formats, labels
from scenarios.language.assumptions import PLAIN
from simulation.model import mizan
from simulation.parameters import Assumption, Parameter

translate = QCoreApplication.translate

STEPS: Final = 40
"""A range is written with so many decimals that at least this many values lie in it."""

MOST_DECIMALS: Final = 6


def name(cell: Assumption) -> str:
    """What it is, without element and years."""
    return translate("model", cell.label)


def place(cell: Assumption) -> str:
    """The element and the years that it stands for; empty where it stands for all."""
    parameter, element, year = _where(cell.id)
    parts = [labels.element_name(element)] if element is not None else []
    if year is not None:
        parts.append(_years(parameter, year))
    return " \u00b7 ".join(parts)


def full_name(cell: Assumption) -> str:
    """Name and place in one line."""
    return " \u00b7 ".join(part for part in (name(cell), place(cell)) if part)


def sector_name(sector: str) -> str:
    """What people call the part of the model that an assumption belongs to."""
    names = {
        "access": translate("assumptions", "Internet access"),
        "budget": translate("assumptions", "Budget and steering"),
        "confidence": translate("assumptions", "Cyber confidence"),
        "domestic": translate("assumptions", "Domestic IT jobs"),
        "gdp": translate("assumptions", "Gross domestic product"),
        "labour": translate("assumptions", "Skilled labour"),
        "offshoring": translate("assumptions", "Offshoring"),
        "programmes": translate("assumptions", "Programmes of the plan"),
        "services": translate("assumptions", "Public services"),
        "sme": translate("assumptions", "Small firms"),
        "training": translate("assumptions", "Training"),
    }
    return names.get(sector, sector)


def is_percentage(cell: Assumption) -> bool:
    """Whether its values are written as percentages."""
    return cell.unit in ("1", "1/year") and _where(cell.id)[0].name not in PLAIN


def factor(cell: Assumption) -> float:
    """By what a value is multiplied when it is written."""
    return 100.0 if is_percentage(cell) else 1.0


@cache
def decimals(cell: Assumption) -> int:
    """With how many decimals its values are written."""
    low, high = cell.low * factor(cell), cell.high * factor(cell)

    def enough(places: int) -> bool:
        ends = all(isclose(round(end, places), end, abs_tol=1e-12) for end in (low, high))
        return ends and 10.0**-places * STEPS <= high - low

    return next((places for places in range(MOST_DECIMALS) if enough(places)), MOST_DECIMALS)


def unit(cell: Assumption) -> str:
    """Its unit in words; empty for a mere number."""
    if is_percentage(cell):
        return translate("assumptions", "%") if cell.unit == "1" else translate("assumptions", "% a year")
    names = {
        "1": "",
        "1/year": translate("assumptions", "a year"),
        "year": translate("assumptions", "years"),
        "job": translate("assumptions", "jobs"),
        "person": translate("assumptions", "people"),
        "person/year": translate("assumptions", "people a year"),
        "billion_MAD/year": translate("assumptions", "MAD bn a year"),
        "thousand_MAD/person": translate("assumptions", "MAD k a person"),
        "thousand_MAD/job": translate("assumptions", "MAD k a job"),
        "thousand_MAD/job/year": translate("assumptions", "MAD k a job a year"),
    }
    return names.get(cell.unit, cell.unit)


def written(cell: Assumption, value: float) -> str:
    """A value with its decimals; percentages with their sign, all else without a unit."""
    if is_percentage(cell):
        return formats.percent(value, decimals(cell))
    return formats.decimal(value, decimals(cell))


def with_unit(cell: Assumption, value: float) -> str:
    """A value with its unit."""
    if cell.unit == "1":
        return written(cell, value)
    number = formats.decimal(value * factor(cell), decimals(cell))
    return translate("assumptions", "{number} {unit}").format(number=number, unit=unit(cell))


def taken(cell: Assumption, number: float) -> float:
    """The value of a number as it is written, with no more decimals than are shown."""
    return round(round(number, decimals(cell)) / factor(cell), MOST_DECIMALS + 4)


def basis(cell: Assumption) -> str:
    """In one word, what it stands on."""
    return judged() if cell.is_judgement else translate("assumptions", "evidence")


def judged() -> str:
    """The word for what no document gives."""
    return translate("assumptions", "judgement")


def explanation(cell: Assumption, band: tuple[float, float, float]) -> list[str]:
    """All there is to know about it, line by line: why, the ranges, the sources, and its name in files.

    Args:
        cell: The assumption.
        band: The ends of its calibrated 90 % range, with the median between them.
    """
    low, median, high = (written(cell, value) for value in band)
    prior = translate("assumptions", "Set before calibration: {best}, between {low} and {high}.")
    fitted = translate("assumptions", "Calibrated: {median}, 90 % between {low} and {high}.")
    note, *support = grounds(cell)
    lines = [
        note,
        prior.format(best=written(cell, cell.value), low=written(cell, cell.low), high=written(cell, cell.high)),
        fitted.format(median=median, low=low, high=high),
        *support,
        translate("assumptions", "In scenario files: {id}").format(id=cell.id),
    ]
    return [line for line in lines if line]


def grounds(cell: Assumption) -> tuple[str, str, str]:
    """Why it has its value, whether that is judgement, and its sources; each empty where there is nothing to say."""
    titles = source_titles(cell.source.split())
    return (
        translate("model", cell.note) if cell.note else "",
        _judgement(bool(titles)) if cell.is_judgement else "",
        translate("assumptions", "Sources: {titles}").format(titles=titles) if titles else "",
    )


def _judgement(has_sources: bool) -> str:
    if has_sources:
        return translate("assumptions", "Judgement: the sources bear on this number but do not give it.")
    return translate("assumptions", "Judgement: no document gives this number.")


@cache
def _where(assumption: str) -> tuple[Parameter, str | None, int | None]:
    """The parameter, the element and the year of an assumption's id."""
    parameter, *parts = assumption.split(".")
    years = [int(part) for part in parts if part.isdigit()]
    elements = [part for part in parts if not part.isdigit()]
    return mizan().parameters[parameter], next(iter(elements), None), next(iter(years), None)


def _years(parameter: Parameter, year: int) -> str:
    """The years in which a value holds."""
    later = [start for start in parameter.years if start is not None and start > year]
    if parameter.over_time == "line":
        return str(year)
    if later:
        return formats.years(range(year, later[0]))
    return translate("assumptions", "from {year}").format(year=year)
