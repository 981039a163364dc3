"""The object that ``merge --format json`` prints; its description is published as a JSON Schema."""

from dataclasses import dataclass

from scenarios.results.stamps import StampState
from scenarios.storage.problems import Problem
from simulation.parameters import Reading


@dataclass(frozen=True)
class StandingOutput:
    """How a run stands against a target."""

    met: bool
    projected: float
    p05: float
    p95: float
    gap: float
    probability: float


@dataclass(frozen=True)
class TeamOutput:
    """One team; file and author are null where names are hidden, the rank where nothing is ranked."""

    team: str
    file: str | None
    author: str | None
    rank: int | None
    ahead_of_next: float | None
    guess: float | None
    reading: Reading
    horizon: int
    levers_changed: int
    assumptions_settled: int
    digest: str
    stamp: StampState
    targets: dict[str, StandingOutput]
    warnings: list[str]


@dataclass(frozen=True)
class OfficialOutput:
    """The official levers on the draws of the teams."""

    digest: str
    targets: dict[str, StandingOutput]


@dataclass(frozen=True)
class LeverOutput:
    """A lever in a year in which a team changed it; a team that left it alone has null."""

    lever: str
    unit: str
    year: int
    official: float
    teams: int
    min: float
    mean: float
    max: float
    spread: float
    outliers: list[str]
    values: dict[str, float | None]


@dataclass(frozen=True)
class RejectedOutput:
    """A file that cannot be read, with its problems; its name is null where names are hidden."""

    file: str | None
    problems: list[Problem]


@dataclass(frozen=True)
class BoardOutput:
    """The object that ``merge --format json`` prints."""

    folder: str
    model_version: str
    seed: int
    members: int
    rank_by: str | None
    names_hidden: bool
    outlier_rule: str
    teams: list[TeamOutput]
    official: OfficialOutput
    levers: list[LeverOutput]
    rejected: list[RejectedOutput]
    remarks: list[str]
    passed_over: list[str]
