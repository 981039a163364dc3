"""``validate``: how far the model can be trusted, measured against declared thresholds."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from scenarios.commands.door import Exit, UseError, say
from scenarios.commands.outputs import require_suffix, write_text_out
from scenarios.commands.progress import status
from scenarios.library import library
from scenarios.results.outcome import USUAL_MEMBERS
from scenarios.scenario import OFFICIAL
from scenarios.storage.files import load

if TYPE_CHECKING:
    from simulation.analysis.validation.report import Validation

EXAMPLES = ("validate", "validate --out validation.html", "validate --format json")

FEWEST_MEMBERS: Final = 100


def command(
    members: Annotated[
        int, typer.Option(min=FEWEST_MEMBERS, help="Members of the fit, the hold-outs and the rankings.")
    ] = USUAL_MEMBERS,
    format: Annotated[Literal["table", "json"], typer.Option(help="What to print.")] = "table",
    out: Annotated[Path | None, typer.Option(help="Also write a report, with every detail: a .html file.")] = None,
) -> int:
    """Check fit, predictions, structure, loops, assumptions and rankings; exit code 1 if a threshold is missed.

    A miss that the evidence does not allow to mend is a known failure: it is reported with its reason and does not
    change the exit code.
    """
    if out is not None:
        require_suffix(out, (".html",), "the report, a web page,")
    if out is not None and not out.parent.is_dir():
        raise UseError(f"{out.parent} is no folder. Make it first, or choose another.")
    from scenarios.validation.output import validation_output
    from scenarios.validation.page import validation_page
    from scenarios.validation.tables import validation_text
    from simulation.analysis.validation.report import validate
    from simulation.model import mizan

    packages = {name: load(path) for name, path in library().items()}
    official = packages[OFFICIAL]
    with status("Validating…") as show:
        validation = validate(
            mizan(),
            official.levers(),
            official.uncertainty(),
            {name: scenario.levers() for name, scenario in packages.items()},
            members=members,
            begin=lambda step: show(f"{step}…"),
        )
    if out is not None:
        write_text_out(out, validation_page(validation))
    if format == "json":
        print(json.dumps(validation_output(validation), ensure_ascii=False, allow_nan=False))
    else:
        print(validation_text(validation), end="")
    return answer(validation)


def answer(validation: "Validation") -> int:
    """The exit code, after a word on each threshold that is missed without a stated reason."""
    for check in validation.missed:
        say(f"Missed: {check.kind.replace('_', ' ')}, {check.subject}: {check.value:.4g}. {check.detail}".rstrip())
    return Exit.DONE if validation.passed else Exit.ANSWER_IS_NO
