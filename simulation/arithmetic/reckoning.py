"""Arithmetic that can be read: the same tree is worked out and written down, so that the two cannot differ."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import add, mul, sub, truediv
from typing import Final, Literal

Unit = Literal[
    "jobs",
    "jobs/year",
    "persons",
    "persons/year",
    "firms",
    "services",
    "count",
    "years",
    "billion MAD",
    "million MAD",
    "million MAD/year",
    "million MAD/firm",
    "thousand MAD/firm",
    "thousand MAD/job",
    "thousand MAD/person",
    "MAD/firm",
    "share",
    "share/year",
    "change",
    "ratio",
]
"""The ledgers' words for units. A ``change`` is a share that is shown with its sign."""

Writer = Callable[[float, Unit], str]
"""Writes a number of a unit as people read it: scale and per cent with it, but not what is counted."""

Operator = Literal["+", "−", "×", "/", "^"]

SCALES: Final[Mapping[str, float]] = {"thousand": 1e3, "million": 1e6, "billion": 1e9}

_DECIMALS: Final[Mapping[str, int]] = {
    "ratio": 2,
    "billion": 2,
    "million": 1,
    "thousand": 1,
    "share": 1,
    "share/year": 1,
    "change": 1,
}
"""Decimals at most, by the first word of the unit; counts have none."""

_STRENGTH: Final[Mapping[Operator, int]] = {"+": 1, "−": 1, "×": 2, "/": 2, "^": 3}
_STRONGEST: Final = 4

_WORK_OUT: Final[Mapping[Operator, Callable[[float, float], float]]] = {
    "+": add,
    "−": sub,
    "×": mul,
    "/": truediv,
    "^": pow,
}


def scale(unit: Unit) -> float:
    """What one of the unit is in its smallest part: a million for ``million MAD``."""
    return SCALES.get(unit.partition(" ")[0], 1.0)


def written(value: float, unit: Unit) -> str:
    """A number in plain English: ``26.22 billion``, ``7.3 %``, ``+16.7 %``, ``270,000``."""
    first = unit.partition(" ")[0]
    is_share = unit in ("share", "share/year", "change")
    number = f"{100 * value if is_share else value:{'+' if unit == 'change' else ''},.{_DECIMALS.get(first, 0)}f}"
    if "." in number:
        number = number.rstrip("0").rstrip(".")
    number = number.replace("-", "−")
    if is_share:
        return f"{number} %"
    return f"{number} {first}" if first in SCALES else number


class Operand(ABC):
    """What can be reckoned with: a figure, a result, a whole number or a formula of them."""

    @property
    def strength(self) -> int:
        """How tightly its text holds together; where that is less than the operator beside it, it needs brackets."""
        return _STRONGEST

    @property
    @abstractmethod
    def amount(self) -> float:
        """Its value without a scale: 26.22 billion is 26,220,000,000."""

    @abstractmethod
    def text(self, write: Writer = written) -> str:
        """What people read, with every number as ``write`` writes it."""

    def __str__(self) -> str:
        return self.text()

    def __add__(self, other: "Operand | int") -> "Formula":
        return Formula("+", self, _operand(other))

    def __radd__(self, other: int) -> "Formula":
        return Formula("+", _operand(other), self)

    def __sub__(self, other: "Operand | int") -> "Formula":
        return Formula("−", self, _operand(other))

    def __mul__(self, other: "Operand | int") -> "Formula":
        return Formula("×", self, _operand(other))

    def __truediv__(self, other: "Operand | int") -> "Formula":
        return Formula("/", self, _operand(other))

    def __pow__(self, other: "Operand | int") -> "Formula":
        return Formula("^", self, _operand(other))


@dataclass(frozen=True)
class Whole(Operand):
    """A whole number that needs no source: a one, or a count of years between two figures."""

    number: int

    @property
    def amount(self) -> float:
        """The number."""
        return float(self.number)

    def text(self, write: Writer = written) -> str:
        """The number."""
        return write(self.number, "count")


@dataclass(frozen=True)
class Formula(Operand):
    """Two operands and what is done with them."""

    operator: Operator
    left: Operand
    right: Operand

    @property
    def strength(self) -> int:
        """That of its operator."""
        return _STRENGTH[self.operator]

    @property
    def amount(self) -> float:
        """What comes out."""
        return float(_WORK_OUT[self.operator](self.left.amount, self.right.amount))

    def text(self, write: Writer = written) -> str:
        """The formula with no more brackets than it needs."""
        left = self._side(self.left, write, brackets_for_equals=self.operator == "^")
        right = self._side(self.right, write, brackets_for_equals=self.operator in ("−", "/", "^"))
        return f"{left}^{right}" if self.operator == "^" else f"{left} {self.operator} {right}"

    def _side(self, side: Operand, write: Writer, *, brackets_for_equals: bool) -> str:
        is_loose = side.strength < self.strength or (brackets_for_equals and side.strength == self.strength)
        return f"({side.text(write)})" if is_loose else side.text(write)


def _operand(value: Operand | int) -> Operand:
    return Whole(value) if isinstance(value, int) else value


def growth(before: Operand, after: Operand, years: int) -> Formula:
    """The yearly growth that leads from one amount to another, as a share."""
    return (after / before) ** (Whole(1) / years) - 1


def change(before: Operand, after: Operand) -> Formula:
    """How much more or less one amount is than another, as a share of that other."""
    return after / before - 1
