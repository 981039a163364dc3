"""``model``: the sectors of the model, or the reference guide to all of it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from scenarios.commands.door import Exit
from scenarios.commands.outputs import require_suffix, write_text_out
from scenarios.guide import guide
from scenarios.guide.words import sector_words
from scenarios.results.output import unit_of
from scenarios.results.tables import text_table
from simulation.declare import Declaration
from simulation.model import mizan

EXAMPLES = ("model", "model --out guide.html", "model --format json")


def command(
    out: Annotated[Path | None, typer.Option(help="Write the reference guide to this file, ending in .html.")] = None,
    format: Annotated[Literal["table", "json"], typer.Option(help="What to print without --out.")] = "table",
) -> int:
    """List the sectors with their variables, or write every equation, number and source of the model as one page."""
    if out is not None:
        require_suffix(out, (".html", ".htm"), "the guide, a web page,")
        write_text_out(out, guide())
    elif format == "json":
        print(json.dumps(list(_sectors()), ensure_ascii=False))
    else:
        rows = []
        for sector in _sectors():
            names = ", ".join(entry["name"] for entry in sector["variables"])
            rows.append([sector["name"], f"{sector['title']}: {sector['about']}", names])
        print(text_table("Sectors", ("sector", "about", "variables"), rows), end="")
    return Exit.DONE


def _sectors() -> Iterator[dict[str, Any]]:
    for name, entries in mizan().sectors.items():
        title, about = sector_words(name)
        yield {"name": name, "title": title, "about": about, "variables": [_variable(entry) for entry in entries]}


def _variable(entry: Declaration) -> dict[str, str]:
    return {
        "name": entry.name,
        "kind": type(entry).__name__.lower(),
        "label": entry.label,
        "unit": unit_of(entry.name),
        "by": entry.by or "",
    }
