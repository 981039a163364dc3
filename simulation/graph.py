"""Who depends on whom within a year, in which order to compute, and cycles explained by name."""

from collections.abc import Collection, Iterable, Mapping
from graphlib import CycleError, TopologicalSorter

from simulation.declare import LAST_YEAR, Declaration, DeclarationError, Lever, Stock


def inputs_of(declaration: Declaration) -> tuple[str, ...]:
    """Everything a declaration reads: names of this year's values, and names ending in ``_last_year``."""
    if isinstance(declaration, Lever):
        return ()
    if isinstance(declaration, Stock):
        return (declaration.name + LAST_YEAR, *declaration.inflows, *declaration.outflows)
    return declaration.inputs


def same_year_inputs(declaration: Declaration) -> tuple[str, ...]:
    """The names whose value of the same year a declaration needs."""
    return tuple(name for name in inputs_of(declaration) if not name.endswith(LAST_YEAR))


def evaluation_order(declarations: Mapping[str, Declaration]) -> tuple[str, ...]:
    """Order the declared names so that each comes after what it needs in the same year.

    Raises:
        DeclarationError: If some variables need each other within a year; the message names the loop.
    """
    sorter = TopologicalSorter(
        {
            name: [needed for needed in same_year_inputs(declaration) if needed in declarations]
            for name, declaration in declarations.items()
        }
    )
    try:
        return tuple(sorter.static_order())
    except CycleError as error:
        loop = " -> ".join(error.args[1])
        raise DeclarationError(
            f"these variables need each other within one year, each the one before it: {loop}. "
            f"Break the loop by reading one of them as <name>{LAST_YEAR}."
        ) from error


def ancestors(
    declarations: Mapping[str, Declaration], names: Iterable[str], held: Collection[str] = ()
) -> frozenset[str]:
    """The declared names that some names rest on in any year, themselves among them; what is held rests on nothing."""
    found: set[str] = set()
    open_names = [name for name in names if name in declarations]
    while open_names:
        name = open_names.pop()
        if name not in found:
            found.add(name)
            if name in held:
                continue
            needed = (entry.removesuffix(LAST_YEAR) for entry in inputs_of(declarations[name]))
            open_names.extend(entry for entry in needed if entry in declarations)
    return frozenset(found)


def constants(declarations: Mapping[str, Declaration], order: Iterable[str], fixed: frozenset[str]) -> frozenset[str]:
    """Names of the variables that rest on nothing but fixed parameters, so that one evaluation serves all years.

    Args:
        declarations: All declarations by name.
        order: An evaluation order of their names.
        fixed: Names of the parameters that do not change over the years.
    """
    found: set[str] = set()
    for name in order:
        declaration = declarations[name]
        if isinstance(declaration, Stock | Lever) or declaration.start is not None:
            continue
        if all(needed in fixed or needed in found for needed in declaration.inputs):
            found.add(name)
    return frozenset(found)
