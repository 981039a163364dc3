"""Writes the user guide: the words of a language with the figures of today, and a list of contents beside them."""

import struct
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from resources import resource
from scenarios.language.languages import LANGUAGES, Language
from scenarios.templates import page_templates
from scenarios.user_guide import FOLDER, PICTURES
from scenarios.user_guide.figures import figures
from scenarios.user_guide.headings import Heading, headings
from scenarios.user_guide.terms import TERMS

_SIZE_IN_WEBP: Final = slice(21, 25)
"""Where a picture without losses holds its width and height less one, 14 bits each (RFC 9649, 3.4)."""


@dataclass(frozen=True)
class Chapter:
    """A chapter in the list of contents.

    Attributes:
        heading: Its heading.
        parts: The headings within it.
    """

    heading: Heading
    parts: tuple[Heading, ...]


def written_guide(language: Language) -> str:
    """The guide in a language: a web page that needs nothing but its pictures beside it."""
    environment = page_templates()
    environment.globals.update(
        code=language.code, terms=TERMS, size_of=lambda name: size_of_picture(f"{language.code}-{name}.webp")
    )
    text = environment.get_template(f"{FOLDER}/{language.code}.html.j2").make_module(dict(figures(language)))
    body = Markup(str(text))
    words = vars(text)
    return environment.get_template(f"{FOLDER}/page.html.j2").render(
        language=language,
        languages=LANGUAGES,
        title=words["title"],
        contents_word=words["contents_word"],
        chapters=chapters(body),
        body=body,
    )


def chapters(body: str) -> list[Chapter]:
    """The chapters of a page with their parts."""
    found: list[Chapter] = []
    for heading in headings(body):
        if heading.level == 2:
            found.append(Chapter(heading, ()))
        else:
            found[-1] = Chapter(found[-1].heading, (*found[-1].parts, heading))
    return found


def size_of_picture(name: str) -> tuple[int, int]:
    """Width and height of a picture of the guide, in pixels, as its file says."""
    (bits,) = struct.unpack("<I", resource(FOLDER, PICTURES, name).read_bytes()[_SIZE_IN_WEBP])
    return bits % 2**14 + 1, (bits >> 14) % 2**14 + 1
