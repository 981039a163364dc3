"""What machines read: the objects of ``run --format json`` and the rows of ``--format csv``.

Stable from the first release on: names may be added, a renaming needs a new format number.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from pydantic import TypeAdapter

from resources import table
from scenarios.results.outcome import BINDING_VARIABLES, PUBLIC_VARIABLES, Outcome, warnings
from simulation.declare import Array
from simulation.model import VERSION, mizan
from simulation.results import Projection
from simulation.targets import Assessment

DIGITS: Final = 12
"""Significant digits of the numbers: enough for any sum to come out, too few for the noise of the last bits."""

UNITS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "budget_allocated": "million MAD/year",
        "budget_executed": "million MAD/year",
        "budget_lapsed": "million MAD/year",
        "household_internet": "share",
        "egov_services": "services",
        "egov_transactional": "services",
        "smes_equipped": "firms",
        "managers_licensed": "persons",
        "it_spending_share": "share",
        "confidence_index": "index",
        "un_index": "index",
        "large_firms_online": "share",
        "startups": "start-ups",
        "profiles_trained": "persons/year",
        "profiles_trained_cumulative": "persons",
        "skilled_need": "persons/year",
        "skilled_supply": "persons/year",
        "fill_rate": "share",
        "training_gap": "persons/year",
        "training_gap_cumulative": "persons",
        "training_gap_to_target": "persons/year",
        "training_cost_unfunded": "million MAD/year",
        "offshoring_exports": "billion MAD/year",
        "offshoring_exports_older_series": "billion MAD/year",
        "offshoring_jobs": "jobs",
        "exports_per_job": "thousand MAD/job/year",
        "it_offshoring_turnover": "billion MAD/year",
        "domestic_it_jobs": "jobs",
        "it_sector_jobs": "jobs",
        "gdp_direct_additional": "billion MAD/year",
        "gdp_indirect_additional": "billion MAD/year",
    }
)
"""Units of the public variables as they are printed; a count says what is counted."""

CSV_COLUMNS: Final = (
    "scenario",
    "variable",
    "element",
    "unit",
    "year",
    "central",
    "p05",
    "p25",
    "p50",
    "p75",
    "p95",
)


@dataclass(frozen=True)
class ElementOutput:
    """One element of a variable: a value for each year."""

    central: list[float]
    p05: list[float]
    p25: list[float]
    p50: list[float]
    p75: list[float]
    p95: list[float]


@dataclass(frozen=True)
class SeriesOutput:
    """One variable. A variable without parts has the element ``total``, as has one whose sum means something."""

    unit: str
    label: str
    elements: dict[str, ElementOutput]


@dataclass(frozen=True)
class TargetOutput:
    """How the projection stands against one target; gaps are negative where it is missed."""

    id: str
    indicator: str
    element: str
    unit: str
    year: int
    value: float
    base: str
    projected: float
    p05: float
    p95: float
    gap: float
    gap_share: float
    met: bool
    probability: float
    year_reached: int | None
    pace_needed: float | None
    pace_seen: float | None
    origin: str
    source: str


@dataclass(frozen=True)
class BindingOutput:
    """What holds offshoring jobs back in a year: shares of the members."""

    demand: float
    skills: float
    seats: float


@dataclass(frozen=True)
class ScenarioOutput:
    """Which scenario was run."""

    title: str
    file: str
    baseline: str
    reading: str
    seed: int
    horizon: int


@dataclass(frozen=True)
class BriefScenario:
    """Which scenario was looked into."""

    title: str
    file: str
    seed: int


@dataclass(frozen=True)
class RunOutput:
    """The object that ``run --format json`` prints, one for each file."""

    scenario: ScenarioOutput
    model_version: str
    digest: str
    members: int
    years: list[int]
    series: dict[str, SeriesOutput]
    targets: list[TargetOutput]
    binding: dict[str, BindingOutput]
    warnings: list[str]
    statements: dict[str, str]


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what a run gives: an object for one scenario, a list of them for several."""
    schema = TypeAdapter(RunOutput | list[RunOutput]).json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "Mizan run output"}


def unit_of(variable: str) -> str:
    """The unit of a variable as it is printed: that of the contract, of its target, or of the model."""
    return UNITS.get(variable) or _units_of_targets().get(variable) or mizan().declarations[variable].unit


@cache
def _units_of_targets() -> Mapping[str, str]:
    return {row["variable"]: row["unit"] for row in table("targets")}


def run_output(
    outcome: Outcome,
    years: Sequence[int] = (),
    variables: Sequence[str] = (),
    statements: Mapping[str, str] = MappingProxyType({}),
) -> RunOutput:
    """The output object of a run.

    Args:
        outcome: The run.
        years: Years to give, all of them if empty.
        variables: Variables to give, the public ones if empty.
        statements: What can be said about targets, by their ids, in English.
    """
    scenario, projection = outcome.scenario, outcome.projection
    given = list(years or projection.years)
    return RunOutput(
        scenario=ScenarioOutput(
            scenario.title, outcome.file, scenario.baseline, scenario.reading, scenario.seed, scenario.horizon
        ),
        model_version=VERSION,
        digest=outcome.digest,
        members=projection.members,
        years=given,
        series={name: _series(projection, name, given) for name in variables or PUBLIC_VARIABLES},
        targets=[target_output(assessment) for assessment in outcome.assessments],
        binding={str(year): _binding(projection, year) for year in given},
        warnings=list(warnings(outcome)),
        statements=dict(statements),
    )


def target_output(assessment: Assessment) -> TargetOutput:
    """The output object of one target."""
    target = assessment.target
    return TargetOutput(
        id=target.id,
        indicator=target.variable,
        element=target.element,
        unit=unit_of(target.variable),
        year=target.year,
        value=rounded(target.value),
        base=target.base,
        projected=rounded(assessment.projected),
        p05=rounded(assessment.p05),
        p95=rounded(assessment.p95),
        gap=rounded(assessment.gap),
        gap_share=rounded(assessment.gap_share),
        met=assessment.is_met,
        probability=rounded(assessment.probability),
        year_reached=assessment.year_reached,
        pace_needed=None if assessment.pace_needed is None else rounded(assessment.pace_needed),
        pace_seen=None if assessment.pace_seen is None else rounded(assessment.pace_seen),
        origin=target.origin,
        source=target.source,
    )


def csv_rows(output: RunOutput, scenario_name: str) -> Iterator[tuple[str | int | float, ...]]:
    """The tidy rows of a run, in the order of :data:`CSV_COLUMNS`."""
    for variable, series in output.series.items():
        for element, values in series.elements.items():
            bands = (values.central, values.p05, values.p25, values.p50, values.p75, values.p95)
            for year, *numbers in zip(output.years, *bands, strict=True):
                yield (scenario_name, variable, element, series.unit, year, *numbers)


def _series(projection: Projection, name: str, years: Sequence[int]) -> SeriesOutput:
    declaration = mizan().declarations[name]
    names = mizan().elements(name)
    elements = _elements(projection, name, names, years, total=False)
    if declaration.by is not None and declaration.adds_up:
        elements |= _elements(projection, name, ("total",), years, total=True)
    return SeriesOutput(unit_of(name), declaration.label, elements)


def _elements(
    projection: Projection, name: str, elements: Sequence[str], years: Sequence[int], *, total: bool
) -> dict[str, ElementOutput]:
    rows = [year - projection.years[0] for year in years]
    central = projection.central(name, total=total)[rows]
    bands = projection.bands(name, total=total)[rows]
    return {
        element: ElementOutput(_list(central[:, row]), *(_list(band) for band in bands[:, row].T))
        for row, element in enumerate(elements)
    }


def _binding(projection: Projection, year: int) -> BindingOutput:
    frame = projection.frame(year)
    return BindingOutput(**{what: rounded(float(frame.mean(name)[0])) for what, name in BINDING_VARIABLES.items()})


def _list(values: Array) -> list[float]:
    return [rounded(float(value)) for value in values]


def rounded(value: float) -> float:
    """A number with as many digits as machines get."""
    return float(f"{value:.{DIGITS}g}") + 0.0
