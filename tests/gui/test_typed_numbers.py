import math

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from gui.controls import typed_numbers
from gui.look.appearance import Appearance
from gui.words.language import LANGUAGES, Language

ENGLISH, FRENCH, ARABIC = LANGUAGES

READ: dict[Language, dict[str, float | None]] = {
    ENGLISH: {
        "1,500": 1500.0,
        "1 500": 1500.0,
        "1\u202f500\u00a0": 1500.0,
        "1.500": 1.5,
        "1,234,567.5": 1_234_567.5,
        "1,5": None,
        "15,00": None,
        "1,500 000": None,
        "12 34": None,
    },
    FRENCH: {
        "1\u202f500": 1500.0,
        "1\u00a0500": 1500.0,
        "1 500,25": 1500.25,
        "1,500": 1.5,
        "1234.5": 1234.5,
        "1234.567": 1234.567,
        "0.250": 0.25,
        "1.500": None,
        "1,234,567": None,
    },
    ARABIC: {
        "1.500": 1500.0,
        "1.234,5": 1234.5,
        "1234.5": 1234.5,
        "0.250": 0.25,
        "١٢٣٤\u066b٥": 1234.5,
        "١\u066c٥٠٠": 1500.0,
        "\u200e900\u200e": 900.0,
    },
}
EVERYWHERE: dict[str, float | None] = {
    "900": 900.0,
    " 900\t": 900.0,
    "-5": -5.0,
    "\u22125": -5.0,
    "1e3": 1000.0,
    "1E+05": 100_000.0,
    "1e400": math.inf,
    "": None,
    " ": None,
    "-": None,
    ".": None,
    "much": None,
    "12a": None,
    "nan": None,
    "inf": None,
    "0x10": None,
    "1_000": None,
    "12%": None,
    "²": None,
}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_that_numbers_are_read_as_the_language_writes_them_or_as_programs_do(
    appearance: Appearance, language: Language
) -> None:
    appearance.choose_language(language)

    wanted = {**EVERYWHERE, **READ[language]}
    assert {text: typed_numbers.number(text) for text in wanted} == wanted


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_that_whatever_the_window_writes_is_read_back(appearance: Appearance, language: Language) -> None:
    appearance.choose_language(language)

    for value in (0.0, 7.0, 999.0, 1000.0, 22_000.5, 1_234_567.25):
        assert typed_numbers.number(QLocale().toString(value, "f", 2)) == value


def test_that_a_percentage_may_carry_its_sign_before_or_behind(qapp: QApplication) -> None:
    for text in ("40", "40%", "40\u202f%", "%40", "\u200e40%\u200e", "٤٠٪"):
        assert typed_numbers.percentage(text) == 40
    assert typed_numbers.percentage("4%0") is None
    assert typed_numbers.percentage("%") is None
