"""Where the numbers of the model come from: facts and the pages and documents that carry them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from resources import table
from scenarios.guide.words import words
from simulation.parameters import NOT_EVIDENCE


@dataclass(frozen=True)
class Source:
    """A document or a web page.

    Attributes:
        id: Its id in ``sources.csv``.
        title: Its title.
        publisher: Who published it, or an empty text.
        date: As far as it is printed.
        address: Web address, or an empty text.
        document: A short name where there is no address.
    """

    id: str
    title: str
    publisher: str
    date: str
    address: str
    document: str


@dataclass(frozen=True)
class Fact:
    """A number that was found, with what it says and where it stands."""

    id: str
    says: str
    source: Source


def cited(source: str) -> tuple[list[Fact], list[str]]:
    """What a column ``source`` names: facts, and words such as ``judgement`` that stand for no document.

    Args:
        source: Ids of facts, ``judgement`` or ``definition``, separated by blanks.

    Raises:
        KeyError: If an id is that of no fact.
    """
    named = list(dict.fromkeys(source.split()))
    return [_facts()[name] for name in named if name not in NOT_EVIDENCE], [
        name for name in named if name in NOT_EVIDENCE
    ]


@cache
def sources() -> tuple[Source, ...]:
    """Every source, in the order of ``sources.csv``."""
    return tuple(Source(**row) for row in table("sources"))


@cache
def _facts() -> Mapping[str, Fact]:
    by_id = {source.id: source for source in sources()}
    return {row["id"]: Fact(row["id"], _says(row), by_id[row["source"]]) for row in table("facts")}


def _says(row: Mapping[str, str]) -> str:
    """A fact in one line: what, of whom, when, how much."""
    what = row["indicator"] if row["element"] == "total" else f"{row['indicator']} ({words(row['element'])})"
    subject = ", ".join(part for part in (what, row["year"]) if part)
    amount = row["value"] or " to ".join(part for part in (row["low"], row["high"]) if part)
    return f"{subject}: {amount} {row['unit']}" if amount else f"{subject}: {row['note']}"
