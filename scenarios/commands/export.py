"""``export``: a scenario in the forms that other programs read."""

from pathlib import Path
from typing import Annotated, Final, Literal

import typer

from scenarios.commands.door import Exit, UseError
from scenarios.commands.inputs import load_all
from scenarios.commands.outputs import require_suffix, write_text_out

Form = Literal["xmile"]

EXAMPLES: Final = (
    "export official --to xmile --out model.xmile",
    "export team3.toml --to xmile --draw 17 --out model.xmile",
)

_SUFFIXES: Final = {"xmile": (".xmile", ".xml", ".stmx")}

_WHAT: Final = {"xmile": "an XMILE model"}

LAST_DRAW: Final = 99_999


def command(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Scenario files, or names from the library.")],
    to: Annotated[Form, typer.Option(help="The form.")],
    out: Annotated[Path | None, typer.Option(help="The file to write; by default the text is printed.")] = None,
    draw: Annotated[
        int, typer.Option(min=0, max=LAST_DRAW, help="xmile: whose numbers the model takes; 0 is the central run.")
    ] = 0,
) -> int:
    """Write a scenario in a form that other programs read.

    xmile: the whole model under this scenario, for one draw of its uncertain numbers, as XMILE 1.0, which Stella,
    Vensim, Simlin and PySD open. Every element of every variable is an entity of its own, with unit, explanation and
    sector; numbers are constants with their ranges, levers are values by year. Change any of them there, or any
    equation. Keep Euler's method and the step of one year: the value for the time 2027 is that of the year 2027.
    """
    if out is not None:
        require_suffix(out, _SUFFIXES[to], _WHAT[to])
    named, *others = load_all(files)
    if others:
        raise UseError(f"One scenario makes one model. Export {others[0].name} into a file of its own.")
    if draw and named.scenario.reading == "as_planned":
        raise UseError("The plan taken at its word is a single run: its only draw is 0.")
    from scenarios.exchange.xmile import xmile_model

    text = xmile_model(named.scenario, draw)
    if out is None:
        print(text, end="")
    else:
        write_text_out(out, text)
    return Exit.DONE
