"""Formulas as rich text, for the window."""

from collections.abc import Callable
from html import escape

from simulation.formula.display import READERS_SIGNS, Display, LabelOf
from simulation.formula.tree import Formula, Sign

LinkOf = Callable[[str], str]
"""Gives the address that a name of the model links to, or nothing."""


def rich_text(formula: Formula, label_of: LabelOf, link_of: LinkOf) -> str:
    """A formula on one line in the HTML that a QTextBrowser shows, with a link for each name.

    Last year's values carry the index t−1; ``[a > b]`` is one where it holds and zero elsewhere; ``[a ÷ b; ÷ 0 → c]``
    is c where b is zero. No word is written but labels, so that the line is right in every language.
    """
    return _RichText(label_of, link_of).write(formula)


class _RichText(Display):
    def __init__(self, label_of: LabelOf, link_of: LinkOf) -> None:
        super().__init__(label_of)
        self.link_of = link_of

    def number(self, digits: str) -> str:
        return digits

    def name(self, name: str) -> str:
        label, address = self.text(self.label_of(name)), self.link_of(name)
        return f'<a href="{escape(address)}">{label}</a>' if address else label

    def subscript(self, base: str, indices: list[str]) -> str:
        return f"{base}<sub>{', '.join(indices)}</sub>"

    def bracketed(self, text: str) -> str:
        return f"({text})"

    def operation(self, sign: Sign, left: str, right: str) -> str:
        return f"{left}<sup>{right}</sup>" if sign == "**" else f"{left} {READERS_SIGNS[sign]} {right}"

    def function(self, word: str, first: str, second: str) -> str:
        return f"{word}({first}; {second})"

    def summed(self, text: str, dimension: str) -> str:
        return f"Σ<sub>{self.text(dimension)}</sub>({text})"

    def indicator(self, left: str, right: str) -> str:
        return f"[{left} &gt; {right}]"

    def cases(self, fraction: str, otherwise: str) -> str:
        return f"[{fraction}; ÷ 0 → {otherwise}]"
