"""Writes the JSON Schemas that are published in ``resources/schema``: ``python -m scenarios.published_schemas``."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from scenarios import output, schema

FOLDER: Final = Path(__file__).parents[1] / "resources" / "schema"


def schema_texts() -> Iterator[tuple[str, str]]:
    """The name and the text of each published schema."""
    for name, content in (("scenario", schema.json_schema()), ("output", output.json_schema())):
        yield f"{name}.schema.json", json.dumps(content, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for file, text in schema_texts():
        (FOLDER / file).write_text(text, encoding="utf-8", newline="\n")
