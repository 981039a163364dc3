"""Numbers as people read them, in the language of the window. Files always use C numbers."""

from PySide6.QtCore import QLocale

from gui.words.language import speech
from scenarios.language.names import SHARES
from scenarios.language.numbers import MINUS
from scenarios.language.speech import NO_BREAK

__all__ = ["MINUS", "NO_BREAK", "SHARES"]


def whole(value: float) -> str:
    """A whole number with group separators."""
    return speech().whole(value)


def decimal(value: float, places: int) -> str:
    """A number with a fixed count of decimals."""
    return speech().decimal(value, places)


def plain(value: float) -> str:
    """A number for a spreadsheet: the decimal sign of the language, no group separators, no needless decimals."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(round(value, 6), "g", 12)


def percent(share: float, places: int = 0) -> str:
    """A share as a percentage."""
    return speech().percent(share, places)


def percent_sign() -> str:
    """The sign behind a typed percentage, as far from the number as :func:`percent` puts it."""
    return percent(0).rpartition("0")[2]


def share_of_whole(share: float) -> str:
    """A share in as few signs as tell it from others: one decimal below ten per cent."""
    return speech().share_of_whole(share)


def probability(share: float) -> str:
    """A probability; never 0 or 100 %, which a finite number of draws cannot show."""
    return speech().probability(share)


def reached(share: float, members: int) -> str:
    """The probability that a target is reached; of a single run, whether it is met."""
    return speech().reached(share, members)


def years(span: range) -> str:
    """A year, or the first and the last of several."""
    return speech().years(span)


def signed(text: str, value: float) -> str:
    """A text with the sign of its value in front of it."""
    return speech().signed(text, value)


def amount(variable: str, value: float) -> str:
    """A value of a variable, without its unit unless it is a percentage."""
    return speech().amount(variable, value)


def short(variable: str, value: float) -> str:
    """A value of a variable for a crowded place: thousands as k, percentages without decimals."""
    return speech().short(variable, value)


def unit_name(variable: str) -> str:
    """The unit of a variable in words, or an empty text for counts and percentages."""
    return speech().unit_name(variable)
