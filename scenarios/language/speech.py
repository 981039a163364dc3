"""Speaks a language: numbers, names and sentences as its readers expect them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from scenarios.language.catalogue import catalogue
from scenarios.language.languages import Language
from scenarios.language.names import (
    ABOVE_99_PERCENT,
    BASES,
    BELOW_ONE_PERCENT,
    ELEMENTS,
    MET,
    MISSED,
    NAMES,
    PERCENT,
    SHARES,
    SPAN,
    THOUSANDS,
    UNITS,
)
from scenarios.language.numbers import NumberStyle
from scenarios.language.sentences import Sentence
from scenarios.results.statements import Amount, Count, Filling, Share
from simulation.model import mizan
from simulation.parameters import Parameter
from simulation.targets import Target

Translate = Callable[[str, str], str]
"""From a context and an English text to the text in a language."""

NO_BREAK: Final = "\u00a0"
"""A space at which no line ends."""

INDICES: Final = ("un_index", "confidence_index")


@dataclass(frozen=True)
class Speech:
    """A language that is spoken.

    Attributes:
        translate: Gives the words.
        numbers: How numbers are written.
    """

    translate: Translate
    numbers: NumberStyle

    # Numbers

    def whole(self, value: float) -> str:
        """A whole number with group separators."""
        return self.numbers.whole(value)

    def decimal(self, value: float, places: int) -> str:
        """A number with a fixed count of decimals."""
        return self.numbers.decimal(value, places)

    def signed(self, text: str, value: float) -> str:
        """A text with the sign of its value in front of it."""
        return self.numbers.signed(text, value)

    def percent(self, share: float, places: int = 0) -> str:
        """A share as a percentage."""
        number = self.decimal(100 * share, places)
        return self.translate("formats", PERCENT).format(number=number).replace(" ", NO_BREAK)

    def share_of_whole(self, share: float) -> str:
        """A share in as few signs as tell it from others: one decimal below ten per cent."""
        return self.percent(share, 1 if abs(share) < 0.095 else 0)

    def probability(self, share: float) -> str:
        """A probability; never 0 or 100 %, which a finite number of draws cannot show."""
        if share < 0.01:
            return self.translate("formats", BELOW_ONE_PERCENT).replace(" ", NO_BREAK)
        if share > 0.99:
            return self.translate("formats", ABOVE_99_PERCENT).replace(" ", NO_BREAK)
        return self.percent(share)

    def reached(self, share: float, members: int) -> str:
        """The probability that a target is reached; of a single run, whether it is met.

        Args:
            share: Share of the members that reach it, 0 to 1.
            members: How many members were run.
        """
        if members > 1:
            return self.probability(share)
        return self.translate("formats", MET if share > 0 else MISSED)

    def years(self, years: range) -> str:
        """A year, or the first and the last of several."""
        first, last = years[0], years[-1]
        return str(first) if first == last else self.translate("formats", SPAN).format(first=first, last=last)

    def amount(self, variable: str, value: float) -> str:
        """A value of a variable, without its unit unless it is a percentage."""
        if variable in SHARES:
            return self.share_of_whole(value)
        if mizan().declarations[variable].unit.startswith("billion") or variable in INDICES:
            return self.decimal(value, 2 if abs(value) < 1 else 1)
        return self.whole(value) if abs(value) >= 10 or float(value).is_integer() else self.decimal(value, 1)

    def short(self, variable: str, value: float) -> str:
        """A value of a variable for a crowded place: thousands as k, percentages without decimals.

        Round values are told apart, as 500, 1 k and 1.5 k, so that one axis writes all its thousands in one way.
        """
        if variable in SHARES:
            return self.percent(value)
        if abs(value) >= 10_000 or (abs(value) >= 1_000 and value % 100 == 0):
            thousands = self.decimal(value / 1000, 0 if abs(value) >= 10_000 or value % 1000 == 0 else 1)
            return self.translate("formats", THOUSANDS).format(number=thousands)
        return self.whole(value) if float(value).is_integer() else self.amount(variable, value)

    def with_unit(self, variable: str, value: float) -> str:
        """A value of a variable with its unit."""
        text, unit = self.amount(variable, value), self.unit_name(variable)
        return f"{text}{NO_BREAK}{unit}" if unit else text

    # Names

    def unit_name(self, variable: str) -> str:
        """The unit of a variable in words, or an empty text for counts and percentages."""
        unit = UNITS.get(mizan().declarations[variable].unit)
        return "" if unit is None else self.translate("formats", unit)

    def name(self, key: str) -> str:
        """What people call a lever element, variable, constraint or scenario of the library."""
        return self.translate("labels", NAMES[key])

    def element_name(self, element: str) -> str:
        """What people call an element of a dimension, in full words."""
        return self.translate("assumptions", ELEMENTS[element]) if element in ELEMENTS else self.name(element)

    def target_name(self, target: Target) -> str:
        """What a target is about, with its element."""
        return self.name(target.variable).format(element=self.name(target.element) if target.element else "")

    def target_with_base(self, target: Target) -> str:
        """What a target is about, and on which series it is stated where there are two."""
        return self.with_base(self.target_name(target), target)

    def with_base(self, name: str, target: Target) -> str:
        """What a target is called, and on which series it is stated where there are two."""
        return self.translate("formats", BASES[target.base]).format(target=name) if target.base else name

    # Sentences

    def sentence(self, sentence: Sentence[Filling]) -> str:
        """What can be said about a target, in words."""
        return sentence.text(self.written, lambda template: self.translate("statements", template))

    def written(self, filling: Filling) -> str:
        """What stands in a place of a sentence."""
        match filling:
            case Amount(variable, value, with_unit):
                return self.with_unit(variable, value) if with_unit else self.amount(variable, value)
            case Share(value):
                return self.probability(value)
            case Count(value):
                return self.whole(value)
            case Target():
                return self.target_name(filling)
            case Parameter():
                return self.translate("model", filling.label)
            case int():
                return str(filling)


def speech_of(language: Language) -> Speech:
    """Speak a language without a window."""
    words = catalogue(language.code)
    return Speech(lambda context, text: words.get((context, text), text), language.numbers)
