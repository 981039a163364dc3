"""The rows of the yearly table: what they are called, and how their values are written and read."""

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.controls import typed_numbers
from gui.words import formats, labels
from scenarios.editing.yearly import is_mix
from scenarios.storage.schema import LARGEST_BUDGET, LARGEST_INTAKE
from simulation.dimensions import EMPLOYERS, RUBRICS, TRACKS, USES

translate = QCoreApplication.translate

MOST: Final = {
    "budget": float(LARGEST_BUDGET),
    "training_places": float(LARGEST_INTAKE),
    "it_industry_mix": 1.0,
    "employer_mix": 1.0,
}
"""Largest value of a year by lever."""

ELEMENTS: Final = {"budget": RUBRICS, "training_places": TRACKS, "it_industry_mix": USES, "employer_mix": EMPLOYERS}
"""What the table shows of each lever, from top to bottom."""


class Row(NamedTuple):
    """One row: an element of a lever, or with no element the sum of all of them."""

    lever: str
    element: str = ""


ROWS: Final = tuple(Row(lever, element) for lever, elements in ELEMENTS.items() for element in (*elements, ""))


class NotAllowedError(ValueError):
    """A text that a cell cannot take; says why in words."""


def row_name(row: Row) -> str:
    """What people call a row."""
    if row.lever == "employer_mix" and row.element:
        return labels.name("profiles_trained_by_employer").format(element=labels.name(row.element))
    if row.element:
        return labels.name(row.element)
    sums = {
        "budget": translate("YearTable", "All rubrics"),
        "training_places": translate("YearTable", "All training places"),
        "it_industry_mix": translate("YearTable", "Shares together"),
        "employer_mix": translate("YearTable", "All employers"),
    }
    return sums[row.lever]


def shown_text(lever: str, value: float) -> str:
    """A value as people read it."""
    if is_mix(lever):
        return formats.percent(value, 0 if round(100 * value, 6).is_integer() else 1)
    return formats.whole(value)


def exact_text(lever: str, value: float) -> str:
    """A value as it is typed and as spreadsheets read it."""
    return f"{formats.plain(100 * value)}%" if is_mix(lever) else formats.plain(value)


def read(row: Row, year: int, text: str) -> float:
    """The value that a text stands for in a row and year, in the lever's unit.

    Raises:
        NotAllowedError: If it is no number that the cell allows.
    """
    is_share = is_mix(row.lever)
    largest = MOST[row.lever] if row.element or is_share else MOST[row.lever] * len(ELEMENTS[row.lever])
    number = typed_numbers.percentage(text) if is_share else typed_numbers.number(text)
    value = None if number is None else number / 100 if is_share else number
    if value is not None and 0 <= value <= largest:
        return round(value, 12)
    words = translate(
        "YearTable", "{subject} {year}: “{text}” is not a number between 0 and {most}. Nothing was changed."
    )
    if not text.strip():
        words = translate("YearTable", "{subject} {year}: empty where a number is wanted. Nothing was changed.")
    found, most = typed_numbers.shortened(text), shown_text(row.lever, largest)
    raise NotAllowedError(words.format(subject=row_name(row), year=year, text=found, most=most))
