"""Older scenario formats, step by step to the current one.

A step is frozen once its format has been released: it works on plain tables and knows nothing of today's
scenarios. The current format is the number of steps.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

Document = dict[str, Any]
"""A scenario file as the TOML parser gives it."""


@dataclass(frozen=True)
class Step:
    """One step from a format to the next.

    Attributes:
        renamed: Old to new name of the keys on the top level, so that a problem can be shown on its old line.
        apply: Function from a document of the old format to one of the next.
    """

    renamed: Mapping[str, str]
    apply: Callable[[Document], Document]


def _with_new_names(document: Document, renamed: Mapping[str, str]) -> Document:
    """Rename keys where the new name is free; an old name that stays is found by the check that follows."""
    free = {old: new for old, new in renamed.items() if new not in document}
    return {free.get(key, key): value for key, value in document.items()}


_NAMES_OF_0: Final = MappingProxyType({"name": "title", "rubrics": "budget", "training": "training_places"})


def _from_0_to_1(document: Document) -> Document:
    """Before the first release: other names, and one reading only."""
    return {"reading": "as_observed", **_with_new_names(document, _NAMES_OF_0), "format": 1}


STEPS: Final[Sequence[Step]] = (Step(_NAMES_OF_0, _from_0_to_1),)

CURRENT_FORMAT: Final = len(STEPS)


def migrate(document: Document) -> Document:
    """Bring a document to the current format; the given one stays as it is.

    Args:
        document: A document whose ``format`` is a whole number from 0 to :data:`CURRENT_FORMAT`.
    """
    for step in STEPS[document["format"] :]:
        document = step.apply(document)
    return document


def old_name(key: str, old_format: int) -> str:
    """The name that a top-level key of the current format has in an older one."""
    for step in reversed(STEPS[old_format:]):
        key = next((old for old, new in step.renamed.items() if new == key), key)
    return key
