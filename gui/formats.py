"""Numbers as people read them, in the language of the window. Files always use C numbers."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from simulation.model import mizan

translate = QCoreApplication.translate

SHARES: Final = frozenset(
    {
        "schools_equipped",
        "household_internet",
        "large_firms_online",
        "it_spending_share",
        "school_partnerships",
        "cert_services",
        "magistrates_trained",
        "fill_rate",
    }
)
"""Variables without a unit that are read as percentages."""

MINUS: Final = "\u2212"
NO_BREAK: Final = "\u00a0"
"""A space at which no line ends."""


def whole(value: float) -> str:
    """A whole number with group separators."""
    return QLocale().toString(round(value)).replace("-", MINUS)


def decimal(value: float, places: int) -> str:
    """A number with a fixed count of decimals."""
    return QLocale().toString(float(value), "f", places).replace("-", MINUS)


def plain(value: float) -> str:
    """A number for a spreadsheet: the decimal sign of the language, no group separators, no needless decimals."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(round(value, 6), "g", 12)


def percent(share: float, places: int = 0) -> str:
    """A share as a percentage."""
    return translate("formats", "{number} %").format(number=decimal(100 * share, places)).replace(" ", NO_BREAK)


def share_of_whole(share: float) -> str:
    """A share in as few signs as tell it from others: one decimal below ten per cent."""
    return percent(share, 1 if share < 0.095 else 0)


def probability(share: float) -> str:
    """A probability; never 0 or 100 %, which a finite number of draws cannot show."""
    if share < 0.01:
        return translate("formats", "< 1 %").replace(" ", NO_BREAK)
    if share > 0.99:
        return translate("formats", "> 99 %").replace(" ", NO_BREAK)
    return percent(share)


def signed(text: str, value: float) -> str:
    """A text with the sign of its value in front of it."""
    return text if value < 0 else f"{QLocale().positiveSign()}{text}"


def amount(variable: str, value: float) -> str:
    """A value of a variable, without its unit unless it is a percentage."""
    if variable in SHARES:
        return share_of_whole(value) if value >= 0 else percent(value, 1 if value > -0.095 else 0)
    unit = mizan().declarations[variable].unit
    if unit.startswith("billion") or variable == "un_index" or variable == "confidence_index":
        return decimal(value, 2 if abs(value) < 1 else 1)
    return whole(value) if abs(value) >= 10 or float(value).is_integer() else decimal(value, 1)


def short(variable: str, value: float) -> str:
    """A value of a variable for a crowded place: thousands as k, percentages without decimals."""
    if variable in SHARES:
        return percent(value)
    if abs(value) >= 10_000:
        return translate("formats", "{number} k").format(number=whole(value / 1000))
    return whole(value) if float(value).is_integer() else amount(variable, value)


def unit_name(variable: str) -> str:
    """The unit of a variable in words, or an empty text for counts and percentages."""
    names = {
        "job": translate("formats", "jobs"),
        "job/year": translate("formats", "jobs a year"),
        "person": translate("formats", "people"),
        "person/year": translate("formats", "people a year"),
        "billion_MAD/year": translate("formats", "MAD bn a year"),
        "million_MAD/year": translate("formats", "MAD m a year"),
        "thousand_MAD/job/year": translate("formats", "MAD k a job"),
    }
    return names.get(mizan().declarations[variable].unit, "")
