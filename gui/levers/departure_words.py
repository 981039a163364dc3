"""What people call that in which a scenario departs from the baseline, and how it is written."""

from PySide6.QtCore import QCoreApplication

from gui.levers.words import lever_name, subject_name
from gui.words import assumption_words, formats
from scenarios.editing.departures import Departure, Value
from scenarios.editing.yearly import is_mix
from scenarios.storage.meaning import known_assumptions

translate = QCoreApplication.translate


def name(departure: Departure) -> str:
    """What departs."""
    if departure.kind != "run":
        return subject_name(departure.key)
    names = {
        "reading": translate("departures", "Reading"),
        "seed": translate("departures", "Seed"),
        "horizon": translate("departures", "Last year of the run"),
        "exports_2030_base": translate("departures", "Base of the export target of 2030"),
    }
    return names[departure.key]


def part(departure: Departure) -> str:
    """What it belongs to, with its unit."""
    if departure.key in known_assumptions():
        return translate("departures", "Assumption")
    if departure.kind == "run":
        return translate("departures", "Run")
    units = {
        "budget": translate("departures", "{lever}, MAD m a year"),
        "training_places": translate("departures", "{lever} a year"),
    }
    return units.get(departure.lever, "{lever}").format(lever=lever_name(departure.lever))


def written(departure: Departure, value: Value) -> str:
    """One of its values, as people read it."""
    if value is None:
        return ""
    if isinstance(value, str):
        choices = {
            "as_observed": translate("departures", "as observed"),
            "as_planned": translate("departures", "as planned"),
            "as_quoted": translate("departures", "as quoted"),
            "re_based": translate("departures", "re-based"),
        }
        return choices[value]
    if departure.kind == "assumption":
        return assumption_words.with_unit(known_assumptions()[departure.key], value)
    if departure.kind == "run":
        return f"{value:.0f}"
    if is_mix(departure.lever):
        return formats.percent(value, 0 if round(100 * value, 6).is_integer() else 1)
    return formats.whole(value) if value.is_integer() else formats.decimal(value, 2)


def where(departure: Departure) -> str:
    """What and when, in one line, as for the Undo menu."""
    return name(departure) if departure.year is None else f"{name(departure)} {departure.year}"
