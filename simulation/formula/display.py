"""What the forms for readers have in common: brackets, indices, and the words of the language."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from html import escape
from types import MappingProxyType
from typing import ClassVar, Final

from simulation.formula.tree import (
    CLOSED,
    FACTOR,
    OPEN,
    POWER,
    TERM,
    TIGHTNESS,
    Call,
    Formula,
    Name,
    Number,
    Operation,
    Sign,
    dimension_of,
)

LabelOf = Callable[[str], str]
"""Gives what a person reads for a name of the model, a dimension or an element of one."""

READERS_SIGNS: Final[Mapping[Sign, str]] = MappingProxyType({"+": "+", "-": "−", "*": "×", "/": "÷"})


class Display(ABC):
    """Writes a formula for readers, piece by piece, with brackets where they are needed and nowhere else.

    Attributes:
        TIGHTNESS: How tightly an operation holds together once it is written.
        PLACES: How tight the left and the right side of a sign must be to stand there without brackets.
        LAST_YEAR_INDEX: What marks the value of last year.
    """

    TIGHTNESS: ClassVar[Mapping[Sign, int]] = TIGHTNESS
    PLACES: ClassVar[Mapping[Sign, tuple[int, int]]] = MappingProxyType(
        {
            "+": (TERM, TERM),
            "-": (TERM, FACTOR),
            "*": (FACTOR, FACTOR),
            "/": (FACTOR, POWER),
            "**": (CLOSED, OPEN),
        }
    )
    LAST_YEAR_INDEX: ClassVar[str] = "t−1"

    def __init__(self, label_of: LabelOf) -> None:
        self.label_of = label_of

    def write(self, formula: Formula, place: int = OPEN) -> str:
        """The formula, in brackets if it is looser than its place asks for."""
        match formula:
            case Number(value):
                return self.number(repr(value))
            case Name() | Call(word="element" | "for_programmes" | "for_segments"):
                return self.indexed(formula)
            case Call(word, arguments):
                return self.call(word, arguments)
            case Operation(sign, left, right):
                left_place, right_place = self.PLACES[sign]
                text = self.operation(sign, self.write(left, left_place), self.write(right, right_place))
                return self.bracketed(text) if self.TIGHTNESS[sign] < place else text

    def call(self, word: str, arguments: tuple[Formula, ...]) -> str:
        """A word of the language as mathematicians write it."""
        first = self.write(arguments[0])
        match word:
            case "total":
                dimension = dimension_of(arguments[0])
                return self.summed(first, self.label_of(dimension) if dimension else "")
            case "positive":
                return self.function("max", self.number("0"), first)
            case "at_most":
                return self.function("min", first, self.write(arguments[1]))
            case "exceeds":
                return self.indicator(first, self.write(arguments[1]))
        _, whole, otherwise = arguments
        fraction = Operation("/", arguments[0], whole)
        return self.cases(self.write(fraction), self.write(otherwise))

    def indexed(self, formula: Formula) -> str:
        """A name, or a formula in brackets, with everything that stands at its foot."""
        indices: list[str] = []
        while isinstance(formula, Call) and formula.word in ("element", "for_programmes", "for_segments"):
            index = {"for_programmes": "rubric", "for_segments": "segment_group"}.get(formula.word, formula.element)
            indices.append(self.text(self.label_of(index)))
            (formula,) = formula.arguments
        if not isinstance(formula, Name):
            return self.subscript(self.write(formula, CLOSED), indices)
        if formula.last_year:
            indices.append(self.LAST_YEAR_INDEX)
        return self.subscript(self.name(formula.name), indices) if indices else self.name(formula.name)

    def text(self, words: str) -> str:
        """Words that are not mathematics."""
        return escape(words, quote=False)

    @abstractmethod
    def number(self, digits: str) -> str:
        """A number that stands in the equation."""

    @abstractmethod
    def name(self, name: str) -> str:
        """What stands for a name of the model."""

    @abstractmethod
    def subscript(self, base: str, indices: list[str]) -> str:
        """A base with indices at its foot."""

    @abstractmethod
    def bracketed(self, text: str) -> str:
        """Something in round brackets."""

    @abstractmethod
    def operation(self, sign: Sign, left: str, right: str) -> str:
        """Two written sides with the sign between them."""

    @abstractmethod
    def function(self, word: str, first: str, second: str) -> str:
        """One of two values: ``min`` or ``max``."""

    @abstractmethod
    def summed(self, text: str, dimension: str) -> str:
        """A sum over a dimension; empty if that is not known."""

    @abstractmethod
    def indicator(self, left: str, right: str) -> str:
        """One where the left side is above the right, else zero."""

    @abstractmethod
    def cases(self, fraction: str, otherwise: str) -> str:
        """A fraction, and what takes its place where it divides by zero."""
