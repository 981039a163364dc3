"""Between scenarios and the plain tables that a TOML file holds."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from scenarios.scenario import DEFAULT_SEED, Scenario, Stamp
from scenarios.storage.migrations import CURRENT_FORMAT, Document
from scenarios.storage.problems import Finding
from scenarios.storage.schema import LEVER_TABLES
from simulation.levers import official_levers
from simulation.model import LAST_YEAR_SHOWN

DOTTED: Final = ("assumptions", "notes")
"""Tables in which ``"a.b" = 1``, ``a.b = 1`` and a table ``a`` with ``b = 1`` mean the same."""

Number = int | float

MOST_EXACT: Final = 2**53
"""Up to here every whole number is exact as a float."""


def joined(document: Document) -> tuple[Document, list[Finding]]:
    """Join the dotted names of a document.

    Returns:
        The document, and a finding for every name that is given in two ways.
    """
    whole, twice = dict(document), []
    for table in DOTTED:
        if not isinstance(entries := document.get(table), dict):
            continue
        whole[table] = {}
        for name, value in _flat(entries, ()):
            if name in whole[table]:
                key = f"{table}.{name}"
                twice.append(Finding(key, f"{key} is given in two ways.", "Keep one of them."))
            whole[table][name] = value
    return whole, twice


def _flat(table: Mapping[str, Any], above: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        path = (*above, name)
        if isinstance(value, dict) and value:
            yield from _flat(value, path)
        else:
            yield ".".join(path), value


def to_scenario(document: Document) -> Scenario:
    """The scenario of a checked document whose dotted names are joined.

    Values equal to the official ones leave no difference.
    """
    stamp = document.get("stamp")
    return Scenario(
        title=document["title"],
        author=document.get("author", ""),
        description=document.get("description", ""),
        baseline=document.get("baseline", "official"),
        reading=document.get("reading", "as_observed"),
        seed=document.get("seed", DEFAULT_SEED),
        horizon=document.get("horizon", LAST_YEAR_SHOWN),
        differences={
            lever: {element: _own_years(lever, element, years) for element, years in document.get(lever, {}).items()}
            for lever in LEVER_TABLES
        },
        assumptions={name: float(value) for name, value in document.get("assumptions", {}).items()},
        exports_2030_base=document.get("targets", {}).get("exports_2030_base", "as_quoted"),
        notes=document.get("notes", {}),
        stamp=None if stamp is None else Stamp(**stamp),
    )


def _own_years(lever: str, element: str, years: Mapping[str, Number]) -> dict[int, float]:
    official = official_levers()[lever][element]
    return {int(year): float(value) for year, value in years.items() if official.get(int(year)) != value}


def to_document(scenario: Scenario) -> Document:
    """The tables of a scenario file, in the order in which they are written; what is not said is left out."""
    words = {"title": scenario.title, "author": scenario.author, "description": scenario.description}
    document: Document = {
        "format": CURRENT_FORMAT,
        **{key: text for key, text in words.items() if text or key == "title"},
        "baseline": scenario.baseline,
        "reading": scenario.reading,
        "seed": scenario.seed,
        "horizon": scenario.horizon,
        **dict(_lever_tables(scenario)),
        "assumptions": {name: _number(value) for name, value in sorted(scenario.assumptions.items())},
        "targets": {"exports_2030_base": scenario.exports_2030_base},
        "notes": dict(sorted(scenario.notes.items())),
        "stamp": None if (stamp := scenario.stamp) is None else {"model": stamp.model, "digest": stamp.digest},
    }
    return {key: value for key, value in document.items() if value not in ({}, None)}


def _lever_tables(scenario: Scenario) -> Iterator[tuple[str, Any]]:
    for lever, table in LEVER_TABLES.items():
        own = scenario.differences.get(lever, {})
        yield (
            lever,
            {
                element: {str(year): _number(value) for year, value in sorted(own[element].items())}
                for element in table.model_fields
                if element in own
            },
        )


def _number(value: float) -> Number:
    """A number as a person would write it: whole ones without a decimal point."""
    return int(value) if float(value).is_integer() and abs(value) < MOST_EXACT else value
