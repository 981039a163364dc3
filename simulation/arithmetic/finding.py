"""What a finding is: figures, what is worked out from them, and one sentence to say about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from simulation.arithmetic.reckoning import Operand, Unit, Writer, scale, written

Verdict = Literal["explained", "real", "open", "trap", "caution", "missed", "not_credible"]

VERDICTS: Final[Mapping[Verdict, str]] = {
    "explained": "the figures disagree, and a known cause explains it",
    "real": "the figures do not fit together, whatever is read into them",
    "open": "the documents cannot settle it",
    "trap": "the figures look alike, but count different things",
    "caution": "the figures are right, but easily misread",
    "missed": "less was reached than announced",
    "not_credible": "the money cannot do what is promised of it",
}
"""What each verdict means; the words are those of ``contradictions.csv``."""


@dataclass(frozen=True)
class Term(Operand):
    """A figure that a finding starts from.

    Attributes:
        label: What it is, in the words of its ledger.
        element: Rubric, segment or other part that it is about, or an empty text.
        year: A year, a period such as ``2023-2024``, a half year such as ``2025H1``, or an empty text.
        kind: The kind that ``facts.csv`` gives it, or ``assumption`` for a number of the model.
        value: The figure, in its unit.
        unit: Its unit; shares run from 0 to 1.
        sources: Ids of the facts that state it; of an observation or assumption, that id first.
    """

    label: str
    element: str
    year: str
    kind: str
    value: float
    unit: Unit
    sources: tuple[str, ...]

    @property
    def amount(self) -> float:
        """The figure without a scale."""
        return self.value * scale(self.unit)

    def text(self, write: Writer = written) -> str:
        """The figure as ``write`` writes it."""
        return write(self.value, self.unit)


@dataclass(frozen=True)
class Result(Operand):
    """A step of the reckoning.

    Attributes:
        label: What it gives.
        formula: How; ``str(formula)`` can be read.
        unit: Its unit.
        year: The year or period that it holds for, or an empty text.
    """

    label: str
    formula: Operand
    unit: Unit
    year: str = ""

    @property
    def value(self) -> float:
        """What comes out, in its unit."""
        return self.amount / scale(self.unit)

    @property
    def amount(self) -> float:
        """What comes out, without a scale."""
        return self.formula.amount

    def text(self, write: Writer = written) -> str:
        """The value as ``write`` writes it."""
        return write(self.value, self.unit)


@dataclass(frozen=True)
class Sentence:
    """A sentence with gaps.

    Attributes:
        template: Words with ``{names}`` where numbers go.
        values: The name of every gap and what goes there.
    """

    template: str
    values: tuple[tuple[str, Term | Result], ...]

    def text(self, write: Writer = written, template: str = "") -> str:
        """The sentence with its numbers.

        Args:
            write: How numbers are written.
            template: A translation with the same gaps; the English words if left out.
        """
        numbers = {name: value.text(write) for name, value in self.values}
        return (template or self.template).format(**numbers)

    def __str__(self) -> str:
        return self.text()


def sentence(template: str, **values: Term | Result) -> Sentence:
    """A sentence from its words and what goes into its gaps."""
    return Sentence(template, tuple(values.items()))


@dataclass(frozen=True)
class Finding:
    """One thing that the documents' figures show when they are put side by side.

    Attributes:
        id: Its name on the command line.
        title: A few words.
        question: The question that it answers.
        terms: The figures that it starts from.
        results: What is worked out, in order.
        sentence: What a planner can say about it.
        verdict: How it stands.
        contradictions: Ids of ``contradictions.csv`` that it is about.
    """

    id: str
    title: str
    question: str
    terms: tuple[Term, ...]
    results: tuple[Result, ...]
    sentence: Sentence
    verdict: Verdict
    contradictions: tuple[str, ...]
