"""Writes the JSON Schemas of ``resources/schema``: ``python -m scenarios.storage.published_schemas``."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from pydantic import TypeAdapter

from scenarios.comparison.shape import ComparisonOutput
from scenarios.ensemble.output import EnsembleOutput
from scenarios.explanation.output import ExplanationOutput, TraceOutput
from scenarios.results import output
from scenarios.robustness.output import RobustnessOutput
from scenarios.seek.output import SeekOutput
from scenarios.sensitivity.shape import MorrisOutput, SobolOutput, TornadoOutput
from scenarios.storage import schema
from scenarios.storage.problems import Problem
from scenarios.sweep import shape
from scenarios.sweep.output import SweepOutput
from scenarios.workshop import session_file
from scenarios.workshop.shape import BoardOutput

FOLDER: Final = Path(__file__).parents[2] / "resources" / "schema"


@dataclass(frozen=True)
class _Explanation(ExplanationOutput):
    """The object that ``explain --format json`` prints, with the way back where ``--trace`` asks for it."""

    trace: TraceOutput | None = None


def _schema_of(kind: TypeAdapter[Any], title: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what a command prints."""
    content = kind.json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **content, "title": title}


SCHEMAS: Final[Mapping[str, Callable[[], dict[str, Any]]]] = MappingProxyType(
    {
        "scenario": schema.json_schema,
        "workshop": session_file.json_schema,
        "design": shape.json_schema,
        "output": output.json_schema,
        "explanation": lambda: _schema_of(TypeAdapter(_Explanation), "Mizan explanation of a difference"),
        "seek": lambda: _schema_of(TypeAdapter(SeekOutput), "Mizan answer to what it would take"),
        "comparison": lambda: _schema_of(TypeAdapter(ComparisonOutput), "Mizan comparison of scenarios"),
        "board": lambda: _schema_of(TypeAdapter(BoardOutput), "Mizan table of a workshop"),
        "ensemble": lambda: _schema_of(
            TypeAdapter(EnsembleOutput | list[EnsembleOutput]), "Mizan ensemble of one scenario or of several"
        ),
        "sweep": lambda: _schema_of(TypeAdapter(SweepOutput), "Mizan sweep"),
        "sensitivity": lambda: _schema_of(
            TypeAdapter(TornadoOutput | SobolOutput | MorrisOutput), "Mizan sensitivity of a result"
        ),
        "robustness": lambda: _schema_of(TypeAdapter(RobustnessOutput), "Mizan robustness of scenarios"),
        "problems": lambda: _schema_of(TypeAdapter(list[Problem]), "Mizan problems of scenario files"),
    }
)
"""Name of each published schema to its content: scenario, session and design files, and what commands print."""


def schema_texts() -> Iterator[tuple[str, str]]:
    """The name and the text of each published schema."""
    for name, content in SCHEMAS.items():
        yield f"{name}.schema.json", json.dumps(content(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for file, text in schema_texts():
        (FOLDER / file).write_text(text, encoding="utf-8", newline="\n")
