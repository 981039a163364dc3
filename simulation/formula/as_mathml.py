"""Formulas as MathML, for web pages."""

from html import escape
from textwrap import wrap
from types import MappingProxyType
from typing import Final

from simulation.formula.display import READERS_SIGNS, Display, LabelOf
from simulation.formula.tree import OPEN, POWER, TERM, Formula, Sign, names_in, terms_of

_LABEL_WIDTH: Final = 16
"""Letters in a line of a label in MathML, which browsers do not fold."""

_LONG_SUM_TERMS: Final = 3
_LONG_SUM_NAMES: Final = 5
"""From so many terms and names on a sum is written in a column."""


def mathml(formula: Formula, label_of: LabelOf) -> str:
    """A formula as a MathML element for a web page, with fractions, powers and sums as mathematicians write them.

    Last year's values carry the index t−1; ``[a > b]`` is one where it holds and zero elsewhere.
    """
    return f'<math display="block">{_MathML(label_of).write(formula)}</math>'


class _MathML(Display):
    """A fraction needs no brackets round its parts, nor round itself except as the base of a power."""

    TIGHTNESS = MappingProxyType({**Display.TIGHTNESS, "/": POWER})
    PLACES = MappingProxyType({**Display.PLACES, "/": (OPEN, OPEN)})
    LAST_YEAR_INDEX = "<mi>t</mi><mo>−</mo><mn>1</mn>"

    def write(self, formula: Formula, place: int = OPEN) -> str:
        """The formula; a long sum in a column, with one term below the other."""
        terms = terms_of(formula)
        if len(terms) < _LONG_SUM_TERMS or len(names_in(formula)) < _LONG_SUM_NAMES:
            return super().write(formula, place)
        _, right_place = self.PLACES["-"]
        rows = ""
        for position, (sign, term) in enumerate(terms):
            mark = f"<mo>{READERS_SIGNS[sign]}</mo>" if position else ""
            rows += f"<mtr><mtd>{mark}</mtd><mtd>{self.write(term, right_place)}</mtd></mtr>"
        text = f'<mtable class="terms">{rows}</mtable>'
        return self.bracketed(text) if place > TERM else text

    def text(self, words: str) -> str:
        """Words in lines of a narrow column, since a formula of long labels would run off the page."""
        folded = wrap(words, _LABEL_WIDTH, break_long_words=False) or [""]
        lines = [f"<mtext>{escape(line, quote=False)}</mtext>" for line in folded]
        if len(lines) == 1:
            return lines[0]
        rows = "".join(f"<mtr><mtd>{line}</mtd></mtr>" for line in lines)
        return f'<mtable class="label">{rows}</mtable>'

    def number(self, digits: str) -> str:
        return f"<mn>{digits}</mn>"

    def name(self, name: str) -> str:
        return self.text(self.label_of(name))

    def subscript(self, base: str, indices: list[str]) -> str:
        return f"<msub>{base}<mrow>{'<mo>,</mo>'.join(indices)}</mrow></msub>"

    def bracketed(self, text: str) -> str:
        return f"<mrow><mo>(</mo>{text}<mo>)</mo></mrow>"

    def operation(self, sign: Sign, left: str, right: str) -> str:
        stacked = {"/": "mfrac", "**": "msup"}.get(sign)
        if stacked is None:
            return f"{left}<mo>{READERS_SIGNS[sign]}</mo>{right}"
        return f"<{stacked}><mrow>{left}</mrow><mrow>{right}</mrow></{stacked}>"

    def function(self, word: str, first: str, second: str) -> str:
        return f"<mi>{word}</mi>" + self.bracketed(f"<mrow>{first}</mrow><mo>;</mo><mrow>{second}</mrow>")

    def summed(self, text: str, dimension: str) -> str:
        return f"<munder><mo>∑</mo>{self.text(dimension)}</munder>" + self.bracketed(text)

    def indicator(self, left: str, right: str) -> str:
        return f"<mrow><mo>[</mo>{left}<mo>&gt;</mo>{right}<mo>]</mo></mrow>"

    def cases(self, fraction: str, otherwise: str) -> str:
        rows = ((fraction, ""), (otherwise, self.text("if ÷ 0")))
        table = "".join(f"<mtr><mtd>{value}</mtd><mtd>{condition}</mtd></mtr>" for value, condition in rows)
        return f'<mrow><mo>{{</mo><mtable class="cases">{table}</mtable></mrow>'
