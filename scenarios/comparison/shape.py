"""The object that ``compare --format json`` prints; its description is published as a JSON Schema.

Scenarios are told apart by letters, so that the values of scenario ``b`` stand under ``b`` beside the other keys.
"""

from dataclasses import asdict, dataclass
from typing import Any, Final

from pydantic import ConfigDict, with_config

from simulation.targets import Base

BY_LETTER: Final = "by_letter"
"""The field of a row whose entries stand in the row itself."""

LETTER: Final = "^[a-z]$"


def _lettered(schema: dict[str, Any]) -> None:
    """Describe a row as it is printed."""
    schema["patternProperties"] = {LETTER: schema["properties"].pop(BY_LETTER)["additionalProperties"]}
    schema["required"].remove(BY_LETTER)


LETTERED: Final = ConfigDict(json_schema_extra=_lettered)


@dataclass(frozen=True)
class StampOutput:
    """The stamp of a file, and whether its results still are those of the stamp."""

    model: str
    digest: str
    holds: bool


@dataclass(frozen=True)
class ScenarioOutput:
    """One of the scenarios; ``scenario`` is its letter, ``digest`` that of its run on its own seed."""

    scenario: str
    title: str
    file: str
    baseline: str
    reading: str
    seed: int
    horizon: int
    members: int
    digest: str
    stamp: StampOutput | None
    warnings: list[str]


@dataclass(frozen=True)
class DifferenceOutput:
    """How a scenario differs from the reference.

    The difference is that of the medians; the percentiles are those of the differences within members, and ``higher``
    and ``lower`` the shares of the members in which the scenario lies above the reference or below.
    """

    difference: float
    p05: float
    p50: float
    p95: float
    higher: float
    lower: float
    probability: float


@with_config(LETTERED)
@dataclass(frozen=True)
class LeverOutput:
    """A lever in a year in which it differs, with the value of each scenario."""

    lever: str
    unit: str
    year: int
    by_letter: dict[str, float]


@with_config(LETTERED)
@dataclass(frozen=True)
class AssumptionOutput:
    """An assumption that differs, with the value of each scenario; null where it keeps its range."""

    assumption: str
    unit: str
    by_letter: dict[str, float | None]


@with_config(LETTERED)
@dataclass(frozen=True)
class SettingOutput:
    """What else differs that a run depends on, with the value of each scenario."""

    setting: str
    by_letter: dict[str, str | int]


@with_config(LETTERED)
@dataclass(frozen=True)
class TargetOutput:
    """A target with the median of each scenario; whether it is met, probabilities and differences by letter."""

    id: str
    indicator: str
    element: str
    unit: str
    year: int
    value: float
    base: Base
    by_letter: dict[str, float]
    met: dict[str, bool]
    probabilities: dict[str, float]
    differences: dict[str, DifferenceOutput]


@with_config(LETTERED)
@dataclass(frozen=True)
class OutcomeOutput:
    """A result in a year with the median of each scenario, and the differences by letter."""

    variable: str
    element: str
    unit: str
    year: int
    by_letter: dict[str, float]
    differences: dict[str, DifferenceOutput]


@dataclass(frozen=True)
class ComparisonOutput:
    """The object that ``compare --format json`` prints: levers that differ first, one row a year."""

    scenarios: list[ScenarioOutput]
    reference: str
    model_version: str
    seed: int
    differs: bool
    notes: list[str]
    levers: list[LeverOutput]
    assumptions: list[AssumptionOutput]
    settings: list[SettingOutput]
    targets: list[TargetOutput]
    outcomes: list[OutcomeOutput]


def printed(output: ComparisonOutput) -> dict[str, Any]:
    """The object as it is printed."""
    return asdict(output, dict_factory=_flat)


def _flat(fields: list[tuple[str, Any]]) -> dict[str, Any]:
    """The fields of an object; what stands by letter is put among them."""
    found: dict[str, Any] = {}
    for name, value in fields:
        found |= value if name == BY_LETTER else {name: value}
    return found
