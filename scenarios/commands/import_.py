"""``import``: a scenario from an Excel workbook."""

from pathlib import Path
from typing import Annotated

import typer

from scenarios.commands.door import Exit, say
from scenarios.commands.outputs import require_suffix
from scenarios.storage.files import save, text_of

EXAMPLES = ("import team3.xlsx --out team3.toml", "import team3.xlsx > team3.toml")


def command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A workbook that “export --to xlsx” made.")],
    out: Annotated[
        Path | None, typer.Option(help="The scenario file to write; what is there is kept as .bak. By default printed.")
    ] = None,
) -> int:
    """Read a workbook that was exported and edited back into a scenario.

    What stands on the sheets Levers, Scenario, Assumptions and Notes counts; the other sheets show results. A formula
    counts as the value that the spreadsheet has stored with it. If anything is wrong, nothing is written and every
    problem is listed with its sheet and cell, what was found and what is allowed; exit code 2.
    """
    if out is not None:
        require_suffix(out, (".toml",), "a scenario file")
    from scenarios.exchange.excel import read_workbook

    imported = read_workbook(file)
    if out is None:
        print(text_of(imported.scenario), end="")
    else:
        save(out, imported.scenario)
        say(f"Written: {out}")
    for remark in imported.remarks:
        say(f"{file}: {remark}")
    changed = sum(1 for _ in imported.scenario.differs())
    say(f"{changed} lever values differ from the official ones.")
    return Exit.DONE
