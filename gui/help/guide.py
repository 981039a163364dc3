"""Where the user guide stands, and how it reads in the window where there is no browser to open it."""

import re
from pathlib import Path
from typing import Final

from resources import resource

READ: Final = re.compile(r"<nav.*?(<ol>.*</ol>)\n</nav>\n<main>(.*)</main>", re.DOTALL)
"""The contents and the text of a page."""

SIZE: Final = re.compile(r' width="\d+" height="\d+"')

ANCHORED: Final = re.compile(r'<h2 id="([^"]+)">')


UNKNOWN_TO_QT: Final = {
    "<figure>": "<p>",
    "<figcaption>": "</p><p class='muted'>",
    "</figcaption>": "</p>",
    "</figure>": "",
}
"""What the reader would leave out, and what it takes for it."""


def guide_file(code: str) -> Path:
    """The page of a language; English stands in for one without a guide."""
    from scenarios.user_guide import FOLDER  # brings all that it was written with, of no use before it is opened

    found = resource(FOLDER, f"{code}.html")
    return Path(str(found if found.is_file() else resource(FOLDER, "en.html")))


def guide_text(code: str) -> str:
    """The guide as a piece of HTML for a reader in the window."""
    from scenarios.user_guide import shipped_guide  # as above

    found = READ.search(shipped_guide(guide_file(code).stem))
    assert found, "a page is made of contents and text"
    contents, text = found.groups()
    title, rest = text.split("</h1>", 1)
    plain = SIZE.sub("", ANCHORED.sub(r'<a name="\1"></a><h2>', f"{title}</h1>{contents}{rest}"))
    for ours, of_qt in UNKNOWN_TO_QT.items():
        plain = plain.replace(ours, of_qt)
    return plain
