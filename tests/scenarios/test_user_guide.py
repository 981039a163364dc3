"""The user guide as it is shipped: true, whole, the same in every language, and in the window's own words."""

import re
from collections import Counter
from html import unescape
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from resources import resource
from scenarios.commands import COMMANDS
from scenarios.language.catalogue import catalogue
from scenarios.language.languages import LANGUAGES, Language
from scenarios.user_guide import FOLDER, PICTURES, shipped_guide
from scenarios.user_guide.terms import TERMS
from scenarios.user_guide.writing import written_guide

EACH = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)

LARGEST = 2_500_000
"""Bytes of all pages and pictures together."""

MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069"))
"""Signs that no reader sees."""

YEARS = {"2009–2013", "2025–2030"}
"""Names of the two periods, the same in every language."""


def page_of(language: Language) -> Element:
    return ElementTree.fromstring(shipped_guide(language.code).removeprefix("<!DOCTYPE html>\n"))


def words(part: Element) -> str:
    return " ".join("".join(part.itertext()).split())


def labels_of(language: Language) -> set[str]:
    """Every text of the window in a language, without the marks of letters for the keyboard."""
    sources = {source for _, source in catalogue(LANGUAGES[1].code)}
    texts = sources if language.code == "en" else set(catalogue(language.code).values())
    return {" ".join(text.replace("&", "").translate(MARKS).split()) for text in texts} | YEARS


@EACH
def test_that_the_pages_say_what_the_program_computes_today(language: Language) -> None:
    assert shipped_guide(language.code) == written_guide(language), "run python -m gui.help.user_guide --pages"


@EACH
def test_that_a_page_is_well_formed_and_needs_nothing_from_elsewhere(language: Language) -> None:
    page = page_of(language)
    assert page.get("lang") == language.code
    assert page.get("dir") == ("rtl" if language.is_right_to_left else "ltr")
    anchors = Counter(part.get("id") for part in page.iter() if part.get("id"))
    assert max(anchors.values()) == 1
    for link in page.iter("a"):
        address = link.get("href", "")
        beside = address in {f"{other.code}.html" for other in LANGUAGES}
        assert beside or address.removeprefix("#") in anchors, address
    assert not {"script", "link", "iframe"} & {part.tag for part in page.iter()}
    assert "http" not in shipped_guide(language.code)
    assert len(list(page.iter("h1"))) == 1


@EACH
def test_that_every_picture_is_there_and_is_described(language: Language) -> None:
    named = [(image.get("src", ""), image.get("alt", "")) for image in page_of(language).iter("img")]
    assert len(named) > 5
    assert all(len(described) > 20 for _, described in named)
    shipped = {file.name for file in resource(FOLDER, PICTURES).iterdir()}
    assert {f"{PICTURES}/{name}" for name in shipped if name.startswith(f"{language.code}-")} == {
        name for name, _ in named
    }


def test_that_the_guide_is_small() -> None:
    pictures = sum(len(file.read_bytes()) for file in resource(FOLDER, PICTURES).iterdir())
    pages = sum(len(shipped_guide(language.code).encode()) for language in LANGUAGES)
    assert pictures + pages < LARGEST


def test_that_every_language_has_the_same_parts() -> None:
    shapes = []
    for language in LANGUAGES:
        main = page_of(language).find(".//main")
        assert main is not None
        shapes.append(
            [(part.tag, part.get("id", "")) for part in main.iter() if part.tag not in ("b", "em", "kbd", "code")]
        )
    assert shapes[0] == shapes[1] == shapes[2]


@EACH
def test_that_what_is_bold_stands_in_the_window_exactly_so(language: Language) -> None:
    labels = labels_of(language)
    main = page_of(language).find(".//main")
    assert main is not None
    introduction = main.findall("p")[1]
    bold = {words(part).translate(MARKS) for part in main.iter("b")} - {words(part) for part in introduction.iter("b")}
    assert len(bold) > 60
    assert not {text for text in bold if text not in labels}


@EACH
def test_that_every_command_and_every_exit_code_is_told(language: Language) -> None:
    main = page_of(language)
    told = {words(part) for part in main.iter("code")}
    assert set(COMMANDS) <= told
    assert {"0", "1", "2", "3"} <= told


@EACH
def test_that_the_glossary_has_the_words_of_all_languages(language: Language) -> None:
    rows = [[words(cell) for cell in row] for row in page_of(language).iter("tr")]
    for term in TERMS.values():
        (row,) = [row for row in rows if row[:3] == [" ".join(word.split()) for word in term]]
        assert len(row[3]) > 20


def test_that_french_and_arabic_keep_to_their_signs() -> None:
    french, arabic = (
        unescape(re.sub(r"<[^>]+>", "", shipped_guide(code).split("</style>")[1])) for code in ("fr", "ar")
    )
    assert not re.findall(r"[ \u00a0][;:?!%](?!\w)", french)
    assert not re.findall(r"\w[;?!»]|«\w", french)
    assert not re.findall(r"[\u0600-\u06ff] ?[,;?]", arabic)
    letters = [letter for letter in arabic if letter.isalpha()]
    assert sum("\u0600" <= letter <= "\u06ff" for letter in letters) > 0.8 * len(letters)
