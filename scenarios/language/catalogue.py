"""The translations, read as they stand in the sources of the window's files."""

from collections.abc import Mapping
from functools import cache
from xml.etree import ElementTree

from resources import resource

Catalogue = Mapping[tuple[str, str], str]
"""Context and English text to the text in another language."""


@cache
def catalogue(code: str) -> Catalogue:
    """Every finished translation of a language; none for English, which stands in the code.

    Raises:
        FileNotFoundError: If there is no such language.
    """
    if code == "en":
        return {}
    root = ElementTree.fromstring(resource("translations", f"mizan_{code}.ts").read_text(encoding="utf-8"))
    found: dict[tuple[str, str], str] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                found[name, message.findtext("source", "")] = translation.text
    return found
