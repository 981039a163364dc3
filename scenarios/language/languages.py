"""Which languages there are."""

from dataclasses import dataclass
from typing import Final

from scenarios.language.numbers import ENGLISH, FRENCH, MOROCCAN_ARABIC, NumberStyle


@dataclass(frozen=True)
class Language:
    """One language.

    Attributes:
        code: Two letters.
        name: Its own name.
        locale: Language and country, as systems name them.
        numbers: How it writes numbers.
        is_right_to_left: Whether it is read from right to left.
    """

    code: str
    name: str
    locale: str
    numbers: NumberStyle
    is_right_to_left: bool = False


LANGUAGES: Final = (
    Language("en", "English", "en_GB", ENGLISH),
    Language("fr", "Français", "fr_FR", FRENCH),
    Language("ar", "العربية", "ar_MA", MOROCCAN_ARABIC, is_right_to_left=True),
)


def language_of(code: str) -> Language:
    """The language of a code or of the beginning of a locale; English where it is not known."""
    return next((language for language in LANGUAGES if language.code == code[:2]), LANGUAGES[0])
