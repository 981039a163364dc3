"""The headings of a page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

HEADING: Final = re.compile(r'<h([23]) id="([^"]+)">(.*?)</h\1>', re.DOTALL)


@dataclass(frozen=True)
class Heading:
    """One heading.

    Attributes:
        level: 2 for a chapter, 3 for a part of one.
        anchor: What links name, the same in every language.
        text: What it says.
    """

    level: int
    anchor: str
    text: Markup


def headings(body: str) -> Iterator[Heading]:
    """The headings that links can lead to, in their order."""
    for level, anchor, text in HEADING.findall(body):
        yield Heading(int(level), anchor, Markup(text))
