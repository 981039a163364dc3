"""The shape of a scenario file, and the JSON Schema that editors read."""

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from scenarios.scenario import (
    DEFAULT_SEED,
    FIRST_HORIZON,
    FIRST_LEVER_YEAR,
    LAST_HORIZON,
    LAST_LEVER_YEAR,
    OFFICIAL,
    SEED_LIMIT,
    ExportsBase,
)
from scenarios.storage.migrations import CURRENT_FORMAT
from simulation.model import LAST_YEAR_SHOWN
from simulation.parameters import Reading

LARGEST_BUDGET: Final = 100_000
LARGEST_INTAKE: Final = 1_000_000
LONGEST_LINE: Final = 200
LONGEST_TEXT: Final = 10_000

Year = Annotated[str, Field(pattern=rf"^({FIRST_LEVER_YEAR}|20[1-4][0-9]|{LAST_LEVER_YEAR})$")]
Number = Annotated[float, Field(allow_inf_nan=False)]
Money = Annotated[Number, Field(ge=0, le=LARGEST_BUDGET)]
Places = Annotated[Number, Field(ge=0, le=LARGEST_INTAKE)]
Share = Annotated[Number, Field(ge=0, le=1)]
Line = Annotated[str, Field(max_length=LONGEST_LINE, pattern=r"^[^\x00-\x1f\x7f-\x9f]*$")]
Text = Annotated[str, Field(max_length=LONGEST_TEXT, pattern=r"^[^\x00-\x08\x0b-\x1f\x7f-\x9f]*$")]

YearlyMoney = dict[Year, Money]
YearlyPlaces = dict[Year, Places]
YearlyShares = dict[Year, Share]


class Table(BaseModel):
    """A table in which every key is known and every value has exactly its type."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Budget(Table):
    """Money voted by rubric, MAD million a year."""

    social_change: YearlyMoney = {}
    public_services: YearlyMoney = {}
    sme_productivity: YearlyMoney = {}
    it_industry: YearlyMoney = {}
    cyber_confidence: YearlyMoney = {}
    governance: YearlyMoney = {}


class TrainingPlaces(Table):
    """Training places opened by track, places a year."""

    degree: YearlyPlaces = {}
    conversion: YearlyPlaces = {}


class ItIndustryMix(Table):
    """What the IT-industry money is used for, shares that sum to 1 in each year."""

    startups_clusters: YearlyShares = {}
    tech_valleys: YearlyShares = {}
    incentives: YearlyShares = {}


class EmployerMix(Table):
    """Trained profiles by employer, shares that sum to 1 in each year."""

    hardware_distribution: YearlyShares = {}
    offshoring: YearlyShares = {}
    software_services: YearlyShares = {}
    administration: YearlyShares = {}
    user_firms: YearlyShares = {}


class Targets(Table):
    """How targets are read."""

    exports_2030_base: ExportsBase = "as_quoted"


class StampTable(Table):
    """Written by the program; checked when the file is run."""

    model: Annotated[Line, Field(min_length=1)]
    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]


class ScenarioFile(Table):
    """A Mizan scenario: what differs from the official baseline."""

    format: Literal[1]
    title: Annotated[Line, Field(min_length=1)]
    author: Line = ""
    description: Text = ""
    baseline: Literal["official"] = OFFICIAL
    reading: Reading = "as_observed"
    seed: Annotated[int, Field(ge=0, lt=SEED_LIMIT)] = DEFAULT_SEED
    horizon: Annotated[int, Field(ge=FIRST_HORIZON, le=LAST_HORIZON)] = LAST_YEAR_SHOWN
    budget: Budget = Budget()
    training_places: TrainingPlaces = TrainingPlaces()
    it_industry_mix: ItIndustryMix = ItIndustryMix()
    employer_mix: EmployerMix = EmployerMix()
    assumptions: dict[str, Number] = Field(default={}, description="Assumption id to value, within its range.")
    targets: Targets = Targets()
    notes: dict[str, Text] = Field(default={}, description="Remarks by lever, element of a lever or assumption.")
    stamp: StampTable | None = None


LEVER_TABLES: Final[Mapping[str, type[Table]]] = {
    "budget": Budget,
    "training_places": TrainingPlaces,
    "it_industry_mix": ItIndustryMix,
    "employer_mix": EmployerMix,
}

ALLOWED_VALUES: Final[Mapping[str, str]] = {
    "budget": f"0 to {LARGEST_BUDGET:,} (MAD million a year)",
    "training_places": f"0 to {LARGEST_INTAKE:,} (places a year)",
    "it_industry_mix": "0 to 1 (a share)",
    "employer_mix": "0 to 1 (a share)",
    "seed": f"0 to {SEED_LIMIT - 1:,}",
    "horizon": f"{FIRST_HORIZON} to {LAST_HORIZON}",
}
"""What the numbers under a key may be, in words."""


_TABLES_IN_TABLES: Final = {"assumptions": ("AssumptionTable", "number"), "notes": ("NoteTable", "string")}
"""Tables whose dotted names may also be written as tables in tables; they are joined before the check."""


def json_schema() -> dict[str, Any]:
    """The JSON Schema of scenario files (draft 2020-12), as published in ``resources/schema``."""
    schema = _closed(ScenarioFile.model_json_schema())
    for key, (name, kind) in _TABLES_IN_TABLES.items():
        nested = {"$ref": f"#/$defs/{name}"}
        schema["$defs"][name] = {
            "type": "object",
            "additionalProperties": {"anyOf": [{"type": kind}, nested]},
        }
        schema["properties"][key] = {"description": schema["properties"][key]["description"], **nested}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": f"Mizan scenario, format {CURRENT_FORMAT}",
    }


def _closed(schema: Any) -> Any:
    """Allow no other keys beside those that a pattern describes."""
    if isinstance(schema, list):
        return [_closed(entry) for entry in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {key: _closed(value) for key, value in schema.items()}
    return closed | {"additionalProperties": False} if "patternProperties" in closed else closed
