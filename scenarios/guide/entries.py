"""The entries of the guide: sectors, the variables that they declare and the parameters that they read."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from scenarios.guide.evidence import Fact, cited
from scenarios.guide.pages import users_of
from scenarios.guide.words import label_of, sector_words, unit_words, words
from scenarios.results.output import unit_of
from simulation.declare import LAST_YEAR, Declaration, Lever, Stock, Variable
from simulation.dimensions import DIMENSIONS
from simulation.formula import formula_of, mathml, plain_text
from simulation.graph import inputs_of
from simulation.model import mizan
from simulation.observations import Observation, observations
from simulation.parameters import Assumption, Parameter
from simulation.posterior_file import record
from simulation.targets import Target, ledger


@dataclass(frozen=True)
class VariableEntry:
    """Everything about a variable, stock or lever.

    Attributes:
        declared: Its declaration.
        kind: ``variable``, ``stock`` or ``lever``.
        unit: Its unit in words.
        elements: Names of its elements in words; empty for a single number.
        formula: Its equation as MathML; empty for a lever.
        text: Its equation as it stands in the model.
        inputs: Names of what it reads, each once.
        users: Names of the variables that read it.
        targets: What was aimed at.
        observations: What was seen.
    """

    declared: Declaration
    kind: str
    unit: str
    elements: tuple[str, ...]
    formula: Markup
    text: str
    inputs: tuple[str, ...]
    users: tuple[str, ...]
    targets: tuple[Target, ...]
    observations: tuple[Observation, ...]

    @property
    def start(self) -> str | None:
        """The parameter that it starts from, or None."""
        return self.declared.start if isinstance(self.declared, Variable | Stock) else None


@dataclass(frozen=True)
class ParameterRow:
    """One number of a parameter: what it is for, and where the calibration leaves it."""

    place: str
    cell: Assumption
    calibrated: tuple[float, float, float] | None


@dataclass(frozen=True)
class ParameterEntry:
    """Everything about a parameter.

    Attributes:
        parameter: The parameter.
        unit: Its unit in words.
        rows: Its numbers.
        users: Names of the variables that read it or start from it.
        notes: Why its numbers are as they are.
        facts: What they rest on.
        marks: What some of them rest on instead: ``judgement`` or ``definition``.
    """

    parameter: Parameter
    unit: str
    rows: tuple[ParameterRow, ...]
    users: tuple[str, ...]
    notes: tuple[str, ...]
    facts: tuple[Fact, ...]
    marks: tuple[str, ...]

    @property
    def has_many_sources(self) -> bool:
        """Whether its numbers rest on different sources."""
        return len({row.cell.source for row in self.rows}) > 1


@dataclass(frozen=True)
class SectorEntry:
    """A sector of the model.

    Attributes:
        name: Name of its file.
        title: Its name in words.
        about: What it is about, in a sentence.
        reads: Names of the other sectors whose variables it reads.
        variables: What it declares.
        parameters: The numbers that stand in its parameter file.
    """

    name: str
    title: str
    about: str
    reads: tuple[str, ...]
    variables: tuple[VariableEntry, ...]
    parameters: tuple[ParameterEntry, ...]


def sector_entries() -> list[SectorEntry]:
    """Every sector in the order of the model, and last what they share: the numbers that belong to none."""
    model = mizan()
    named = (_sector_of(parameter) for parameter in model.parameters.values())
    return [_sector(name) for name in dict.fromkeys([*model.sectors, *named])]


def _sector_of(parameter: Parameter) -> str:
    return next(parameter.assumptions).sector


def _sector(name: str) -> SectorEntry:
    model = mizan()
    declared = model.sectors.get(name, ())
    title, about = sector_words(name) if declared else (words(name).capitalize(), "")
    mine = [entry for entry in model.parameters.values() if _sector_of(entry) == name]
    return SectorEntry(
        name=name,
        title=title,
        about=about,
        reads=tuple(_reads(name, declared)),
        variables=tuple(_variable(entry) for entry in declared),
        parameters=tuple(_parameter(entry) for entry in mine),
    )


def _reads(name: str, declared: tuple[Declaration, ...]) -> Iterator[str]:
    model = mizan()
    needed = {plain for entry in declared for plain in _plain_inputs(entry)}
    for other, entries in model.sectors.items():
        if other != name and any(entry.name in needed for entry in entries):
            yield other


def _plain_inputs(entry: Declaration) -> tuple[str, ...]:
    return tuple(dict.fromkeys(needed.removesuffix(LAST_YEAR) for needed in inputs_of(entry)))


def _variable(entry: Declaration) -> VariableEntry:
    formula = formula_of(entry)
    return VariableEntry(
        declared=entry,
        kind=type(entry).__name__.lower(),
        unit=unit_words(unit_of(entry.name)),
        elements=tuple(label_of(name) for name in DIMENSIONS[entry.by]) if entry.by else (),
        # The formula escapes every label itself.
        formula=Markup(mathml(formula, label_of)) if formula else Markup(""),
        text=plain_text(formula) if formula else "",
        inputs=tuple(name for name in _plain_inputs(entry) if name != entry.name),
        users=tuple(users_of(entry.name)),
        targets=tuple(target for target in ledger() if target.variable == entry.name),
        observations=tuple(seen for seen in observations() if seen.variable == entry.name),
    )


def _parameter(entry: Parameter) -> ParameterEntry:
    cells = list(entry.assumptions)
    facts, marks = cited(" ".join(cell.source for cell in cells))
    return ParameterEntry(
        parameter=entry,
        unit=unit_words(entry.unit),
        rows=tuple(_rows(entry)),
        users=tuple(dict.fromkeys([*users_of(entry.name), *_started_from(entry.name)])),
        notes=tuple(dict.fromkeys(cell.note for cell in cells if cell.note)),
        facts=tuple(facts),
        marks=tuple(marks),
    )


def _started_from(name: str) -> Iterator[str]:
    for entry in mizan().declarations.values():
        if not isinstance(entry, Lever) and entry.start == name:
            yield entry.name


def _rows(entry: Parameter) -> Iterator[ParameterRow]:
    elements = DIMENSIONS[entry.by] if entry.by else (None,)
    for year, cells in zip(entry.years, entry.cells, strict=True):
        for element, cell in zip(elements, cells, strict=True):
            since = f"{'from ' if entry.over_time == 'step' else ''}{year}" if year else ""
            place = ", ".join(part for part in (label_of(element) if element else "", since) if part)
            yield ParameterRow(place, cell, record().range_of(cell.id))
