"""The stocks, flows and auxiliaries that a model consists of once every element stands for itself."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, Literal

from scenarios.guide.words import words
from simulation.declare import LAST_YEAR, Array, Declaration, Lever, Stock, Variable
from simulation.dimensions import DIMENSIONS, POSITION
from simulation.draws import values_by_year
from simulation.engine import LeverValues
from simulation.formula import formula_of, scalar_formula, scalar_name, xmile
from simulation.graph import inputs_of
from simulation.model import FIRST_YEAR, Model
from simulation.parameters import Assumption, Parameter

STEP_LENGTH: Final = "fiscal_year"
"""The parameter that is one year: a difference over it is a flow."""


@dataclass(frozen=True)
class Table:
    """Values of consecutive years, the starting year first.

    Attributes:
        values: One value a year.
        kind: How XMILE calls what lies between them: straight lines or steps.
    """

    values: tuple[float, ...]
    kind: Literal["continuous", "discrete"]


@dataclass(frozen=True)
class Entity:
    """One variable of an XMILE model.

    Attributes:
        kind: Its tag.
        name: Its name, unique in the model.
        sector: The sector of the model that it belongs to.
        equation: Its equation; of a stock, what it starts from.
        unit: Its unit.
        about: What it is, in words.
        inflows: Of a stock, the flows that fill it.
        outflows: Of a stock, the flows that drain it.
        table: Values by year that the equation, which is ``TIME`` then, looks up.
        limits: The range of an uncertain number, or None.
    """

    kind: Literal["stock", "flow", "aux"]
    name: str
    sector: str
    equation: str
    unit: str
    about: str
    inflows: tuple[str, ...] = ()
    outflows: tuple[str, ...] = ()
    table: Table | None = None
    limits: tuple[float, float] | None = None


@dataclass(frozen=True)
class Entities:
    """Everything that makes up the model of a scenario for one draw.

    Attributes:
        model: The model of this program.
        levers: Lever name to an array of shape (years, elements).
        drawn: Assumption id to an array of shape (1,), one draw.
        years: The years of the run, the starting year first.
    """

    model: Model
    levers: LeverValues
    drawn: Mapping[str, Array]
    years: Sequence[int]

    def __iter__(self) -> Iterator[Entity]:
        for sector, entries in self.model.sectors.items():
            for entry in entries:
                for element in DIMENSIONS[entry.by] if entry.by else (None,):
                    yield from self._declared(sector, entry, element)
        for parameter in self.model.parameters.values():
            yield from self._parameter(parameter)

    def _declared(self, sector: str, entry: Declaration, element: str | None) -> Iterator[Entity]:
        name = scalar_name(entry.name, element)
        about = " ".join([f"{_title(entry.label, element)}.", entry.note]).rstrip()
        entity = Entity("aux", name, sector, self._equation(entry, element), entry.unit, about)
        if isinstance(entry, Lever):
            yield replace(entity, table=self._lever_table(entry, element))
            return
        yield entity
        if isinstance(entry, Stock):
            yield from self._stock(entity, entry, element)
        elif entry.name in self._looked_back_to:
            yield from self._memory(entity, entry, element)

    def _equation(self, entry: Declaration, element: str | None) -> str:
        """The equation of an element; in the starting year a stored value stands in for what has no year before."""
        if isinstance(entry, Stock):
            terms = [f" + {flow} * {STEP_LENGTH}" for flow in self._flows(entry.inflows, element)]
            terms += [f" - {flow} * {STEP_LENGTH}" for flow in self._flows(entry.outflows, element)]
            text = "".join([scalar_name(entry.name, element) + LAST_YEAR, *terms])
        elif formula := formula_of(entry):
            text = xmile(scalar_formula(formula, element))
        else:
            return "TIME"
        if isinstance(entry, Variable) and entry.start is None:
            return text
        return f"IF TIME > {FIRST_YEAR} THEN {text} ELSE {self._start(entry, element)}"

    def _start(self, entry: Declaration, element: str | None) -> str:
        """The name of what a stored value starts from."""
        if isinstance(entry, Lever):
            return scalar_name(entry.name, element)
        if entry.start is None:
            return "0"
        return scalar_name(entry.start, element if self.model.parameters[entry.start].by else None)

    def _stock(self, entity: Entity, entry: Stock, element: str | None) -> Iterator[Entity]:
        """What a stock held when the year began, and the flows of the year."""
        gains = {f"{entity.name}_gains_{flow}": flow for flow in self._flows(entry.inflows, element)}
        losses = {f"{entity.name}_loses_{flow}": flow for flow in self._flows(entry.outflows, element)}
        for name, flow in (gains | losses).items():
            about = f"{flow}, but nothing in the starting year, whose stocks are given."
            equation = f"IF TIME > {FIRST_YEAR} THEN {flow} ELSE 0"
            yield Entity("flow", name, entity.sector, equation, _per_year(entity.unit), about)
        opening = self._opening(entity, entry, element)
        yield replace(opening, inflows=tuple(gains), outflows=tuple(losses))

    def _flows(self, names: Sequence[str], element: str | None) -> Iterator[str]:
        """The names of flows of an element; a flow without elements fills each of them."""
        for name in names:
            declared = self.model.declarations.get(name) or self.model.parameters[name]
            yield scalar_name(name, element if declared.by else None)

    def _memory(self, entity: Entity, entry: Declaration, element: str | None) -> Iterator[Entity]:
        """Last year's value of what is no stock of the model but looked back to."""
        change = f"{entity.name}_change"
        opening = self._opening(entity, entry, element)
        equation = f"({entity.name} - {opening.name}) / {STEP_LENGTH}"
        about = f"Brings {opening.name} to this year's value."
        yield Entity("flow", change, entity.sector, equation, _per_year(entity.unit), about)
        yield replace(opening, inflows=(change,))

    def _opening(self, entity: Entity, entry: Declaration, element: str | None) -> Entity:
        about = f"{_title(entry.label, element)} at the end of the year before."
        start = self._start(entry, element)
        return Entity("stock", entity.name + LAST_YEAR, entity.sector, start, entity.unit, about)

    @cached_property
    def _looked_back_to(self) -> frozenset[str]:
        inputs = (needed for entry in self.model.declarations.values() for needed in inputs_of(entry))
        return frozenset(needed.removesuffix(LAST_YEAR) for needed in inputs if needed.endswith(LAST_YEAR))

    def _lever_table(self, entry: Lever, element: str | None) -> Table:
        column = POSITION[element] if element else 0
        return Table(tuple(float(amounts[column]) for amounts in self.levers[entry.name]), "discrete")

    def _parameter(self, parameter: Parameter) -> Iterator[Entity]:
        by_year = values_by_year(parameter, self.drawn, self.years)
        for column, element in enumerate(DIMENSIONS[parameter.by] if parameter.by else (None,)):
            cells = [row[column] for row in parameter.cells]
            entity = Entity(
                "aux",
                scalar_name(parameter.name, element),
                cells[0].sector,
                repr(float(by_year[0][column, 0])),
                parameter.unit,
                f"{_title(parameter.label, element)}. {_sources(cells)}",
            )
            if parameter.over_time is None:
                yield replace(entity, limits=_limits(cells[0], float(by_year[0][column, 0])))
            else:
                values = tuple(float(values[column, 0]) for values in by_year)
                kind: Literal["continuous", "discrete"] = "discrete" if parameter.over_time == "step" else "continuous"
                yield replace(entity, equation="TIME", table=Table(values, kind))


def _limits(cell: Assumption, value: float) -> tuple[float, float] | None:
    """The range of an uncertain number; the plan at its word may take a value beyond it."""
    return (min(cell.low, value), max(cell.high, value)) if cell.is_uncertain else None


def _title(label: str, element: str | None) -> str:
    return label if element is None else f"{label}: {words(element)}"


def _per_year(unit: str) -> str:
    return f"{unit}/year"


def _sources(cells: Sequence[Assumption]) -> str:
    """Where the values come from, and why they are as they are."""
    sources = dict.fromkeys(source for cell in cells for source in cell.source.split())
    notes = dict.fromkeys(cell.note for cell in cells if cell.note)
    return " ".join([f"Source: {' '.join(sources)}.", *notes])
