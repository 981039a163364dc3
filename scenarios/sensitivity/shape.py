"""The objects that ``sensitivity --format json`` prints, one for each method, and the columns of their rows."""

from dataclasses import dataclass, fields
from typing import Final

from scenarios.results.output import BriefScenario
from scenarios.sensitivity.run import Method
from simulation.analysis.sensitivity.inputs import Over


@dataclass(frozen=True)
class AboutOutput:
    """What was asked: the method, the result, and what assumptions range over."""

    method: Method
    scenario: BriefScenario
    model_version: str
    variable: str
    element: str
    year: int
    unit: str
    target: str | None
    over: Over
    treatment: str


@dataclass(frozen=True)
class EndOutput:
    """An assumption at one end of its range, the others held; ruled out where that contradicts what was observed."""

    assumption: str
    label: str
    unit: str
    end: str
    at: float
    result: float
    change: float
    ruled_out: bool


@dataclass(frozen=True)
class TurnedOutput:
    """A verdict on a target, or an order of two packages, that turns round at an end."""

    kind: str
    assumption: str
    end: str
    at: float
    what: str
    becomes: str
    ruled_out: bool


@dataclass(frozen=True)
class OrderOutput:
    """An order of two packages, and whether it holds at all ends."""

    criterion: str
    better: str
    other: str
    verdict: str


@dataclass(frozen=True)
class TornadoOutput(AboutOutput):
    """Each assumption at both ends of its range."""

    central: float
    ends: list[EndOutput]
    turned: list[TurnedOutput]
    orders: list[OrderOutput]
    statements: list[str]


@dataclass(frozen=True)
class GroupOutput:
    """Which part of the variance a group of assumptions brings about, with the ends of intervals of 90 per cent."""

    group: str
    assumptions: list[str]
    first: float
    first_p05: float
    first_p95: float
    total: float
    total_p05: float
    total_p95: float


@dataclass(frozen=True)
class SobolOutput(AboutOutput):
    """Parts of the variance by groups of assumptions."""

    runs: int
    mean: float
    deviation: float
    deviation_with_correlations: float
    largest_correlation_cut: float
    interactions: float
    groups: list[GroupOutput]


@dataclass(frozen=True)
class EffectOutput:
    """What a step of an assumption does: mean size with its error, mean, and spread over many places."""

    assumption: str
    label: str
    unit: str
    low: float
    high: float
    mu_star: float
    mu_star_error: float
    mu: float
    sigma: float


@dataclass(frozen=True)
class MorrisOutput(AboutOutput):
    """Elementary effects of assumptions."""

    runs: int
    effects: list[EffectOutput]


TORNADO_COLUMNS: Final = tuple(column.name for column in fields(EndOutput))
TURNED_COLUMNS: Final = tuple(column.name for column in fields(TurnedOutput))
SOBOL_COLUMNS: Final = tuple(column.name for column in fields(GroupOutput))
MORRIS_COLUMNS: Final = tuple(column.name for column in fields(EffectOutput))
