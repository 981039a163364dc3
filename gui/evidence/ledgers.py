"""The ledgers that only people read: sources, facts and contradictions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from resources import table
from simulation.arithmetic import Verdict

Ruling = Literal[Verdict, "agrees", "rounding", "noted"]
"""How a contradiction was settled: the verdicts of the arithmetic, and three more."""

_RULINGS: Final[Mapping[str, Ruling]] = {
    "Agrees": "agrees",
    "Consistent": "agrees",
    "Rounding": "rounding",
    "The first document cuts decimals": "rounding",
    "Explained": "explained",
    "Real": "real",
    "Open": "open",
    "Trap": "trap",
    "Take care": "caution",
    "Missed": "missed",
    "Not credible": "not_credible",
}
"""The words that a verdict begins with."""


@dataclass(frozen=True)
class Source:
    """A document or page; see ``resources/data/README.md``."""

    id: str
    title: str
    publisher: str
    date: str
    address: str
    document: str


@dataclass(frozen=True)
class Fact:
    """A published figure or finding; see ``resources/data/README.md``."""

    id: str
    indicator: str
    element: str
    unit: str
    year: str
    value: float | None
    low: float | None
    high: float | None
    kind: str
    source: str
    place: str
    confidence: str
    note: str


@dataclass(frozen=True)
class Contradiction:
    """Where documents disagree, with the arithmetic."""

    id: str
    topic: str
    what: str
    arithmetic: str
    verdict: str

    @property
    def ruling(self) -> Ruling:
        """How it was settled, by the words that its verdict begins with; ``noted`` for a verdict of its own kind."""
        return next((found for words, found in _RULINGS.items() if self.verdict.startswith(words)), "noted")


@cache
def sources() -> Mapping[str, Source]:
    """All sources by id, in the order of ``sources.csv``."""
    return {row["id"]: Source(**row) for row in table("sources")}


@cache
def facts() -> Mapping[str, Fact]:
    """All facts by id, in the order of ``facts.csv``."""
    return {row["id"]: _fact(row) for row in table("facts")}


@cache
def contradictions() -> tuple[Contradiction, ...]:
    """All contradictions, in the order of ``contradictions.csv``."""
    return tuple(Contradiction(**row) for row in table("contradictions"))


@cache
def facts_of(source: str) -> tuple[Fact, ...]:
    """The facts that a source states."""
    return tuple(fact for fact in facts().values() if fact.source == source)


def cited(ids: Iterable[str]) -> tuple[Fact, ...]:
    """The facts among some ids; what is no fact, such as ``judgement``, is left out."""
    return tuple(facts()[key] for key in ids if key in facts())


def _fact(row: Mapping[str, str]) -> Fact:
    return Fact(
        id=row["id"],
        indicator=row["indicator"],
        element=row["element"],
        unit=row["unit"],
        year=row["year"],
        value=_number(row["value"]),
        low=_number(row["low"]),
        high=_number(row["high"]),
        kind=row["kind"],
        source=row["source"],
        place=row["place"],
        confidence=row["confidence"],
        note=row["note"],
    )


def _number(text: str) -> float | None:
    return float(text) if text else None
