"""What stands in a diagram: the sectors and the links between them, or one sector with its variables. Knows no Qt."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from itertools import pairwise, product
from typing import Final, Literal

from gui.diagram.layers import Layers, Link, in_layers, layer_numbers
from scenarios.results.outcome import PUBLIC_VARIABLES
from simulation.declare import LAST_YEAR, Declaration, Lever, Stock
from simulation.graph import inputs_of
from simulation.model import Model, mizan

Kind = Literal["variable", "stock", "lever", "assumption", "input", "use", "sector"]

MAIN_VARIABLES: Final = 2
"""How many variables the card of a sector names."""

COLUMNS: Final = 5
"""How many columns of sectors fit a small screen."""


@dataclass(frozen=True)
class Figure:
    """Something that a diagram shows.

    Attributes:
        key: Its name within the diagram.
        kind: What it is. An input is a variable of another sector, a use another sector that reads what stands here.
        name: Name of the variable, the parameter or the sector.
        sector: The sector that it belongs to.
        remembers: Whether it also reads its own value of last year.
        main: For a sector, the names of its main variables.
    """

    key: str
    kind: Kind
    name: str
    sector: str
    remembers: bool = False
    main: tuple[str, ...] = ()


@dataclass(frozen=True)
class Contents:
    """The figures of a diagram in their layers, with the links between them."""

    figures: tuple[Figure, ...]
    layers: Layers


@cache
def overview() -> Contents:
    """The sectors, and between two of them one link for all that one reads from the other."""
    model = mizan()
    figures = tuple(
        Figure(sector, "sector", sector, sector, main=_main_variables(model, sector)) for sector in model.sectors
    )
    home = homes()
    ends = ((home[source], home[user]) for user, source, _ in _reads(model))
    counts = Counter((source, user) for source, user in ends if source != user)
    keys = tuple(model.sectors)
    links = [Link(*pair, weight=count) for pair, count in counts.items()]
    return Contents(figures, in_layers(keys, links, columns(keys, counts)))


@cache
def homes() -> Mapping[str, str]:
    """The sector of each declared name."""
    return {entry.name: sector for sector, entries in mizan().sectors.items() for entry in entries}


@cache
def sector_contents(sector: str, with_assumptions: bool = False) -> Contents:
    """The variables of a sector, what they read from others, and which others read them.

    Args:
        sector: The sector.
        with_assumptions: Whether the parameters are shown as well.
    """
    model, home = mizan(), homes()
    figures = {entry.name: _figure(entry, sector) for entry in model.sectors[sector]}
    links: dict[Link, None] = {}
    users: dict[str, Figure] = {}
    for user, source, looks_back in _reads(model):
        if home[user] == sector and user != source:
            figures.setdefault(source, Figure(source, "input", source, home[source]))
            links[Link(source, user, looks_back)] = None
        elif home[source] == sector and home[user] != sector:
            key = f"use:{home[user]}"
            users[key] = Figure(key, "use", home[user], home[user])
            links[Link(source, key, looks_back)] = None
    if with_assumptions:
        for entry in model.sectors[sector]:
            for name in parameters_of(entry):
                figures.setdefault(name, Figure(name, "assumption", name, sector))
                links[Link(name, entry.name)] = None
    keys = (*figures, *users)
    inputs = [key for key, figure in figures.items() if figure.kind == "input"]
    numbers = layer_numbers(keys, links, inputs, users)
    return Contents((*figures.values(), *users.values()), in_layers(keys, list(links), numbers))


def columns(keys: Sequence[str], weights: Mapping[tuple[str, str], int], at_most: int = COLUMNS) -> dict[str, int]:
    """Put what may need each other into columns: each behind what it reads, side by side what reads each other.

    Neighbouring columns that few links join become one until there are no more than allowed.

    Args:
        keys: The names.
        weights: How many links lead from a name to another.
        at_most: How many columns there may be.

    Returns:
        Name to the number of its column, from 0.
    """
    reached = _reached(keys, weights)
    groups = {
        key: frozenset({key, *(other for other in ends if key in reached[other])}) for key, ends in reached.items()
    }
    between = {(groups[source], groups[target]) for source, target in weights if groups[source] != groups[target]}
    needed = {group: [source for source, target in between if target == group] for group in groups.values()}
    numbers: dict[frozenset[str], int] = {}
    for group in TopologicalSorter(needed).static_order():
        numbers[group] = max((numbers[source] + 1 for source in needed[group]), default=0)
    found = [[key for key in keys if numbers[groups[key]] == number] for number in range(max(numbers.values()) + 1)]
    while len(found) > at_most:
        joined = [_joining(left, right, weights) for left, right in pairwise(found)]
        place = joined.index(min(joined))
        found[place : place + 2] = [found[place] + found[place + 1]]
    return {key: number for number, column in enumerate(found) for key in column}


def _joining(left: Sequence[str], right: Sequence[str], weights: Mapping[tuple[str, str], int]) -> tuple[int, int]:
    """How many links join two columns, and how many names there would be in both as one."""
    return sum(weights.get(ends, 0) for ends in product(left, right)), len(left) + len(right)


def _reached(keys: Sequence[str], weights: Mapping[tuple[str, str], int]) -> dict[str, set[str]]:
    """For each name all those that a chain of links leads to."""
    found = {key: {target for source, target in weights if source == key} for key in keys}
    for between, key in product(keys, keys):
        if between in found[key]:
            found[key] |= found[between]
    return found


def parameters_of(entry: Declaration) -> tuple[str, ...]:
    """Names of the parameters that a declaration reads or starts from."""
    model = mizan()
    names = [*inputs_of(entry), *([] if isinstance(entry, Lever) or entry.start is None else [entry.start])]
    return tuple(dict.fromkeys(name for name in names if name in model.parameters))


def sectors_of(name: str) -> tuple[str, ...]:
    """The sectors in whose diagram a name stands: that of a variable, or all that rest on a parameter."""
    if name in homes():
        return (homes()[name],)
    readers = (user for user, entry in mizan().declarations.items() if name in parameters_of(entry))
    return tuple(dict.fromkeys(homes()[user] for user in readers))


def _figure(entry: Declaration, sector: str) -> Figure:
    kind: Kind = "stock" if isinstance(entry, Stock) else "lever" if isinstance(entry, Lever) else "variable"
    return Figure(entry.name, kind, entry.name, sector, remembers=entry.name + LAST_YEAR in inputs_of(entry))


def _reads(model: Model) -> Iterator[tuple[str, str, bool]]:
    """Each variable with each other that it reads, and whether it reads last year's value."""
    for user, entry in model.declarations.items():
        for needed in inputs_of(entry):
            name = needed.removesuffix(LAST_YEAR)
            if name in model.declarations:
                yield user, name, needed.endswith(LAST_YEAR)


def _main_variables(model: Model, sector: str) -> tuple[str, ...]:
    """The variables that others read most or that are published, in the order in which they stand in the sector."""
    uses = Counter(source for user, source, _ in _reads(model) if homes()[user] != sector)
    names = [entry.name for entry in model.sectors[sector]]
    ranked = sorted(names, key=lambda name: (name not in PUBLIC_VARIABLES, -uses[name]))
    chosen = ranked[:MAIN_VARIABLES]
    return tuple(name for name in names if name in chosen)
