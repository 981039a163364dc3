"""``describe``: all about one name of the model."""

import json
from collections.abc import Iterator
from typing import Annotated, Any, Final, Literal

import typer

from scenarios.commands.door import Exit, UseError
from scenarios.guide.pages import Page, known_names, page_of
from scenarios.language.written import shown_cell
from scenarios.results.tables import text_table
from scenarios.storage.problems import did_you_mean, shown

EXAMPLES = ("describe training_gap", "describe offshoring_exports_2030", "describe ai_realised_share --format json")

_TABLES: Final = {
    "inputs": "Computed from",
    "parameters": "Numbers that it rests on",
    "assumptions": "Values and ranges",
    "rows": "In the ledger of targets",
}


def command(
    name: Annotated[str, typer.Argument(metavar="VARIABLE", help="A variable, lever, target or assumption.")],
    format: Annotated[Literal["table", "json"], typer.Option(help="What to print.")] = "table",
) -> int:
    """Say all about a name: unit, equation, what it rests on and what uses it, ranges and sources."""
    known = known_names()
    if name not in known:
        raise UseError(f"There is nothing called {shown(name)}. {did_you_mean(name, known, '“list” shows what is.')}")
    page = page_of(name)
    print(json.dumps(page, ensure_ascii=False) if format == "json" else "\n".join(_lines(page)))
    return Exit.DONE


def _lines(page: Page) -> Iterator[str]:
    for key, value in page.items():
        if key in _TABLES or not value:
            continue
        text = ", ".join(value) if isinstance(value, list) else str(value)
        yield f"{key.replace('_', ' '):<12} {text}"
    for key, title in _TABLES.items():
        if rows := page.get(key):
            yield ""
            yield from _table(key, title, rows)


def _table(key: str, title: str, rows: list[dict[str, Any]]) -> Iterator[str]:
    if key == "rows":
        yield title
        for row in rows:
            yield ""
            yield from (f"  {name:<12} {shown_cell(value)}" for name, value in row.items() if value not in ("", None))
        return
    columns = list(rows[0])
    cells = [[shown_cell(row[column]) for column in columns] for row in rows]
    yield text_table(title, columns, cells).rstrip("\n")
