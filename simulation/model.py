"""The model: the explicit list of its sectors, checked and put in order once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType, ModuleType
from typing import Final

from simulation.declare import LAST_YEAR, Declaration, DeclarationError, Lever, Stock, Variable
from simulation.dimensions import DIMENSIONS
from simulation.graph import constants, evaluation_order, inputs_of
from simulation.parameters import Parameter, read_parameters

VERSION: Final = "0.1.0"
"""Version of the equations and numbers; a scenario's stamp carries it."""

FIRST_YEAR: Final = 2008
"""The year of the starting stocks; the plan's first budget year is the next."""

LAST_YEAR_OF_PLAN: Final = 2013

LAST_OBSERVED: Final = 2024
"""Years up to this one are history: levers then were what they were, and observations hold the model to it."""

LAST_YEAR_SHOWN: Final = 2030


@dataclass(frozen=True)
class Model:
    """A checked set of declarations and parameters.

    Attributes:
        sectors: Sector name to its declarations, in the order in which they stand in the file.
        declarations: All declarations by name.
        parameters: All parameters by name.
        order: The names of the declarations in an order in which they can be computed.
        constant: Names whose value is the same in every year.
    """

    sectors: Mapping[str, tuple[Declaration, ...]]
    declarations: Mapping[str, Declaration]
    parameters: Mapping[str, Parameter]
    order: tuple[str, ...]
    constant: frozenset[str]

    @property
    def levers(self) -> Iterator[Lever]:
        """The declarations that users set."""
        return (entry for entry in self.declarations.values() if isinstance(entry, Lever))

    def elements(self, name: str) -> tuple[str, ...]:
        """The elements of a declared variable; a single number has the one element ``total``."""
        by = self.declarations[name].by
        return ("total",) if by is None else DIMENSIONS[by]

    def sector_of(self, name: str) -> str:
        """The sector in which a variable is declared."""
        return next(sector for sector, entries in self.sectors.items() if any(entry.name == name for entry in entries))


def assemble(sectors: Mapping[str, tuple[Declaration, ...]], parameters: Mapping[str, Parameter]) -> Model:
    """Check declarations against each other and against the parameters, and put them in order.

    Raises:
        DeclarationError: If a name is declared twice, unknown, has no first value to look back to, or takes part in
            a loop within a year.
    """
    declarations: dict[str, Declaration] = {}
    for entry in (entry for entries in sectors.values() for entry in entries):
        if entry.name in declarations or entry.name in parameters:
            raise DeclarationError(f"{entry.name} is declared twice")
        declarations[entry.name] = entry
    for entry in declarations.values():
        _check(entry, declarations, parameters)
    order = evaluation_order(declarations)
    fixed = frozenset(name for name, parameter in parameters.items() if parameter.over_time is None)
    return Model(
        sectors=MappingProxyType(dict(sectors)),
        declarations=MappingProxyType(declarations),
        parameters=MappingProxyType(dict(parameters)),
        order=order,
        constant=constants(declarations, order, fixed),
    )


def _check(entry: Declaration, declarations: Mapping[str, Declaration], parameters: Mapping[str, Parameter]) -> None:
    if entry.by is not None and entry.by not in DIMENSIONS:
        raise DeclarationError(f"{entry.name}: unknown dimension {entry.by!r}; allowed: {', '.join(DIMENSIONS)}")
    for needed in inputs_of(entry):
        name = needed.removesuffix(LAST_YEAR)
        if name not in declarations and (name not in parameters or needed.endswith(LAST_YEAR)):
            raise DeclarationError(f"{entry.name} needs {needed}, which is neither a variable nor a parameter")
        if needed.endswith(LAST_YEAR) and isinstance(source := declarations[name], Variable) and source.start is None:
            raise DeclarationError(f"{entry.name} looks back to {name}, which has no start value; declare start=…")
    if isinstance(entry, Variable | Stock) and entry.start is not None and entry.start not in parameters:
        raise DeclarationError(f"{entry.name} starts from {entry.start}, which is no parameter")


def declarations_of(module: ModuleType) -> tuple[Declaration, ...]:
    """The declarations that a sector module makes, in the order in which they stand there."""
    return tuple(entry for entry in vars(module).values() if isinstance(entry, Variable | Stock | Lever))


@cache
def mizan() -> Model:
    """The model of this program."""
    from simulation.sectors import (
        access,
        budget,
        confidence,
        domestic,
        gdp,
        labour,
        offshoring,
        programmes,
        services,
        sme,
        training,
    )

    modules = (
        budget,
        programmes,
        access,
        services,
        sme,
        confidence,
        training,
        labour,
        offshoring,
        domestic,
        gdp,
    )
    return assemble(
        {module.__name__.rpartition(".")[2]: declarations_of(module) for module in modules}, read_parameters()
    )
