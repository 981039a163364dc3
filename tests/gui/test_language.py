"""Words and numbers are the same with and without a window."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from gui.look.appearance import Appearance
from gui.words.data_words import data_words
from gui.words.language import LANGUAGES, Language, speech
from scenarios.language.languages import language_of
from scenarios.language.numbers import MINUS
from scenarios.language.speech import speech_of
from scenarios.results.outcome import PUBLIC_VARIABLES

EVERY = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)


@EVERY
def test_that_what_the_window_says_is_said_without_it(appearance: Appearance, language: Language) -> None:
    appearance.choose_language(language)

    window, alone = speech(), speech_of(language_of(language.code))

    for context, text in data_words():
        assert window.translate(context, text) == alone.translate(context, text)
    for variable in PUBLIC_VARIABLES:
        assert window.unit_name(variable) == alone.unit_name(variable)
        for value in (0.0, 0.0312, 0.5, 7.25, 9_999.5, 148_500.0, -3_210.0):
            assert window.amount(variable, value) == alone.amount(variable, value)
            assert window.short(variable, value) == alone.short(variable, value)


@EVERY
@settings(deadline=None, max_examples=60)
@given(value=st.floats(-1e9, 1e9), places=st.integers(0, 4))
def test_that_numbers_are_those_of_the_system(language: Language, value: float, places: int) -> None:
    assume((value * 10**places) % 1 != 0.5)  # a tie goes to the even digit here, upwards there
    numbers, locale = language_of(language.code).numbers, QLocale(language.locale)
    of_the_system = locale.toString(value, "f", places).replace("-", MINUS)
    if of_the_system.strip(f"{MINUS}\u200e0.,") == "":
        of_the_system = of_the_system.strip(f"{MINUS}\u200e")  # nothing has no sign
    assert numbers.decimal(value, places) == of_the_system
    assert numbers.signed("1", 1) == f"{locale.positiveSign()}1"


def test_that_years_run_from_left_to_right_in_every_language() -> None:
    english, french, arabic = (speech_of(language_of(code)) for code in ("en", "fr", "ar"))

    assert english.years(range(2025, 2031)) == french.years(range(2025, 2031)) == "2025–2030"
    assert arabic.years(range(2025, 2031)) == "\u20662025–2030\u2069"
    assert arabic.years(range(2030, 2031)) == "2030"


def test_that_an_unknown_language_is_english() -> None:
    assert language_of("xx").code == "en"
    assert language_of("fr_CA").code == "fr"
