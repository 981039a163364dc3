"""What the ledgers' names, numbers and rulings are called, in the language of the window."""

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.evidence.ledgers import Ruling
from gui.words import formats, labels
from simulation.arithmetic import Unit, written
from simulation.dimensions import EMPLOYERS, RUBRICS, SEGMENTS
from simulation.observations import Observation

translate = QCoreApplication.translate

WRITTEN_LIKE: Final[Mapping[str, str]] = {"egdi": "un_index", "offshoring_exports_trade_body": "offshoring_exports"}
"""Series that the model does not have, and the variable whose numbers are written the same way."""

_SPAN: Final = re.compile(r"(\d{4})-(\d{4})")
_HALF_YEAR: Final = re.compile(r"(\d{4})H1")

SIGNS: Final[Mapping[Ruling, str]] = {
    "agrees": "\u2713",
    "rounding": "\u2248",
    "explained": "\u2234",
    "caution": "!",
    "trap": "!",
    "open": "?",
    "real": "\u2717",
    "missed": "\u2717",
    "not_credible": "\u2717",
    "noted": "\u00b7",
}


def series_name(variable: str, element: str) -> str:
    """What people call an observed series."""
    own = {
        "egdi": translate("evidence", "UN e-government index (EGDI)"),
        "offshoring_exports_trade_body": translate("evidence", "Offshoring exports, trade body"),
        "offshoring_jobs_change": translate("evidence", "Net new offshoring jobs"),
    }
    name = own[variable] if variable in own else labels.name(variable)
    if not element:
        return name
    return joined(name, _segments(element))


def joined(name: str, part: str) -> str:
    """A name and what belongs to it, parted as the language of the window parts them."""
    return translate("evidence", "{series}, {element}").format(series=name, element=part)


def unit_name(variable: str) -> str:
    """The unit of an observed series or target in words."""
    known = WRITTEN_LIKE.get(variable, variable)
    if known in formats.SHARES:
        return translate("evidence", "per cent")
    if known in ("un_index", "confidence_index"):
        return translate("evidence", "index, 0 to 1")
    return formats.unit_name(known) or translate("evidence", "number")


def amount(variable: str, value: float) -> str:
    """A value of an observed series or target; percentages with their sign, all else without a unit."""
    return formats.amount(WRITTEN_LIKE.get(variable, variable), value)


def measured(variable: str, value: float) -> str:
    """A value with its unit; a count has none."""
    unit = formats.unit_name(variable)
    text = amount(variable, value)
    return translate("evidence", "{value} {unit}").format(value=text, unit=unit) if unit else text


def period(year: str) -> str:
    """A year of the ledgers, a span of years such as ``2025-2030`` or a half year such as ``2025H1``."""
    if is_half := _HALF_YEAR.fullmatch(year):
        return translate("evidence", "first half of {year}").format(year=is_half[1])
    if is_span := _SPAN.fullmatch(year):
        return formats.years(range(int(is_span[1]), int(is_span[2]) + 1))
    return year


def part_name(element: str) -> str:
    """The part of a whole that a fact is about: by its name where it has one, else as the ledger says it.

    Human capital is an initiative of the plan without a rubric.
    """
    if element == "human_capital":
        return translate("findings", "human capital")
    if element in (*RUBRICS, *EMPLOYERS):
        return labels.name(element)
    return _segments(element) if set(element.split("+")) <= set(SEGMENTS) else element


def _segments(element: str) -> str:
    """The short names of segments that are counted together."""
    return " + ".join(part.upper() for part in element.split("+"))


def quality(seen: Observation) -> str:
    """The grade of an observation, and what is done with it."""
    if not seen.is_fitted:
        return translate("evidence", "{grade}: shown, never fitted").format(grade=seen.quality)
    if seen.quality == "B":
        return translate("evidence", "B: fitted, wide tolerance")
    return translate("evidence", "A: fitted")


def ruling(found: Ruling) -> str:
    """How a contradiction was settled, in a word."""
    words: dict[Ruling, str] = {
        "agrees": translate("evidence", "agrees"),
        "rounding": translate("evidence", "rounding"),
        "explained": translate("evidence", "explained"),
        "caution": translate("evidence", "take care"),
        "trap": translate("evidence", "trap"),
        "open": translate("evidence", "open"),
        "real": translate("evidence", "real"),
        "missed": translate("evidence", "missed"),
        "not_credible": translate("evidence", "not credible"),
        "noted": translate("evidence", "noted"),
    }
    return translate("evidence", "{sign} {word}").format(sign=SIGNS[found], word=words[found])


def ruling_meaning(found: Ruling) -> str:
    """What such a ruling says about the figures."""
    meanings: dict[Ruling, str] = {
        "agrees": translate("evidence", "The figures agree."),
        "rounding": translate("evidence", "The figures differ by rounding alone."),
        "explained": translate("evidence", "The figures disagree, and a known cause explains it."),
        "caution": translate("evidence", "The figures are right, but easily misread."),
        "trap": translate("evidence", "The figures look alike, but count different things."),
        "open": translate("evidence", "The documents cannot settle it."),
        "real": translate("evidence", "The figures do not fit together, whatever is read into them."),
        "missed": translate("evidence", "Less was reached than announced."),
        "not_credible": translate("evidence", "The money cannot do what is promised of it."),
        "noted": translate("evidence", "A case of its own: read the verdict."),
    }
    return meanings[found]


def ruling_tone(found: Ruling) -> str:
    """The colour of the scheme that goes with a ruling."""
    if SIGNS[found] == SIGNS["real"]:
        return "bad"
    return "good" if found in ("agrees", "rounding", "explained") else "text"


def number(value: float, unit: Unit) -> str:
    """A number of the arithmetic, with the digits that it is given there, as the language of the window writes it."""
    plain, _, word = written(value, unit).partition(" ")
    places = len(plain.partition(".")[2])
    shown = float(plain.replace(",", "").replace(formats.MINUS, "-"))
    digits = formats.decimal(shown, places)
    words = {
        "": digits,
        "%": translate("formats", "{number} %").format(number=digits),
        "thousand": translate("evidence", "{number} thousand").format(number=digits),
        "million": translate("evidence", "{number} million").format(number=digits),
        "billion": translate("evidence", "{number} billion").format(number=digits),
    }
    return formats.signed(words[word], value) if plain.startswith("+") else words[word]


def all_digits(value: float) -> str:
    """A number in all its digits, as the language of the window writes it."""
    return formats.decimal(value, len(f"{value:.15g}".partition(".")[2]))
