"""The shape of a design file, which says what a sweep varies.

::

    format = 1
    design = "grid"            # every combination; or latin_hypercube, or sobol
    # points = 256             # latin_hypercube and sobol: how many; sobol wants a power of two
    # seed = 1                 # of these points

    [budget.it_industry]       # MAD million a year, in each of these years
    "2027-2030" = {low = 300, high = 900, steps = 4}

    [training_places.conversion]
    2027 = {values = [5000, 10000, 20000]}

    [budget.governance]
    "2025-2030" = {values = [0.5, 1, 2], relative = true}   # times what the scenario has in each year

    [it_industry_mix.incentives]
    "2025-2030" = {low = 0.2, high = 0.6, steps = 3}        # the other shares keep their proportions

    [assumptions]
    ai_realised_share = {low = 0.1, high = 0.7, steps = 3}
"""

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

from pydantic import Field

from scenarios.scenario import DEFAULT_SEED, SEED_LIMIT
from scenarios.storage.schema import Number, Table
from simulation.analysis.sweep import Kind

CURRENT_FORMAT: Final = 1

KINDS: Final[tuple[Kind, ...]] = ("grid", "latin_hypercube", "sobol")

MOST_POINTS: Final = 20_000
MOST_LEVELS: Final = 1_000

ALLOWED: Final[Mapping[str, str]] = {
    "points": f"1 to {MOST_POINTS:,}",
    "seed": f"0 to {SEED_LIMIT - 1:,}",
    "steps": f"2 to {MOST_LEVELS:,}",
}
"""What the numbers under a key may be, in words."""


class AxisTable(Table):
    """What a lever or an assumption is to be: some values, or a range."""

    values: Annotated[list[Number], Field(min_length=1, max_length=MOST_LEVELS)] | None = None
    low: Number | None = None
    high: Number | None = None
    steps: Annotated[int, Field(ge=2, le=MOST_LEVELS)] | None = None
    relative: bool = False


Span = Annotated[str, Field(pattern=r"^20\d\d(-20\d\d)?$")]
Spans = dict[Span, AxisTable]


class BudgetAxes(Table):
    """Money voted by rubric, MAD million a year."""

    social_change: Spans = Field(default={})
    public_services: Spans = Field(default={})
    sme_productivity: Spans = Field(default={})
    it_industry: Spans = Field(default={})
    cyber_confidence: Spans = Field(default={})
    governance: Spans = Field(default={})


class TrainingAxes(Table):
    """Training places opened by track, places a year."""

    degree: Spans = Field(default={})
    conversion: Spans = Field(default={})


class IndustryMixAxes(Table):
    """What the IT-industry money is used for, shares; the others keep their proportions."""

    startups_clusters: Spans = Field(default={})
    tech_valleys: Spans = Field(default={})
    incentives: Spans = Field(default={})


class EmployerMixAxes(Table):
    """Trained profiles by employer, shares; the others keep their proportions."""

    hardware_distribution: Spans = Field(default={})
    offshoring: Spans = Field(default={})
    software_services: Spans = Field(default={})
    administration: Spans = Field(default={})
    user_firms: Spans = Field(default={})


class DesignFile(Table):
    """A Mizan design: which levers and assumptions a sweep varies."""

    format: Literal[1]
    design: Kind = "grid"
    points: Annotated[int, Field(ge=1, le=MOST_POINTS)] | None = None
    seed: Annotated[int, Field(ge=0, lt=SEED_LIMIT)] = DEFAULT_SEED
    budget: BudgetAxes = BudgetAxes()
    training_places: TrainingAxes = TrainingAxes()
    it_industry_mix: IndustryMixAxes = IndustryMixAxes()
    employer_mix: EmployerMixAxes = EmployerMixAxes()
    assumptions: dict[str, AxisTable] = Field(default={}, description="Assumption id to values within its range.")


def json_schema() -> dict[str, Any]:
    """The JSON Schema of design files (draft 2020-12), as published in ``resources/schema``."""
    content = {**DesignFile.model_json_schema(), "title": f"Mizan design of a sweep, format {CURRENT_FORMAT}"}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **content}
