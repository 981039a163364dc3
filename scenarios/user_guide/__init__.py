"""The user guide: for each language one web page for planners and facilitators, with the program's own figures in it.

It is written beforehand, by ``python -m gui.help.user_guide``, and shipped. The reference guide (``scenarios/guide``)
is another one: it holds every equation of the model.
"""

from typing import Final

from resources import resource

FOLDER: Final = "user_guide"
"""Where pages and pictures stand under ``resources``, and the templates of the pages under ``resources/templates``."""

PICTURES: Final = "pictures"


def shipped_guide(code: str) -> str:
    """The guide as it was written and shipped.

    Args:
        code: Two letters of a language.
    """
    return resource(FOLDER, f"{code}.html").read_text(encoding="utf-8")
