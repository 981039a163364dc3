"""Sentences as templates and what fills them, so that a window can say them in its own language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

SEPARATOR: Final = ", "

FillingT = TypeVar("FillingT")


@dataclass(frozen=True)
class Sentence(Generic[FillingT]):
    """One sentence.

    Attributes:
        template: The words, with places in braces.
        fillings: What stands in its places; several stand with :data:`SEPARATOR` between them.
    """

    template: str
    fillings: Mapping[str, FillingT | tuple[FillingT, ...]]

    def text(self, write: Callable[[FillingT], str], translate: Callable[[str], str] = str) -> str:
        """The sentence in words.

        Args:
            write: Turns a filling into words.
            translate: Turns a template into another language.
        """
        separator = translate(SEPARATOR)
        words = {
            name: separator.join(map(write, filling)) if isinstance(filling, tuple) else write(filling)
            for name, filling in self.fillings.items()
        }
        return translate(self.template).format(**words)
