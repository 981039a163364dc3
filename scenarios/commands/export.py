"""``export``: scenarios in the forms that other programs read."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from scenarios.commands.door import Exit, UseError, say
from scenarios.commands.inputs import NamedScenario, distinct_titles, expanded, load_all
from scenarios.commands.outputs import require_suffix, write_out, write_text_out
from scenarios.commands.run import MOST_MEMBERS
from scenarios.exchange.writing import SUFFIXES, Form
from scenarios.results.outcome import USUAL_MEMBERS, run_scenario, warnings
from scenarios.results.output import run_output

EXAMPLES: Final = (
    "export training_first --to xlsx --out training_first.xlsx",
    "export official --to xmile --out model.xmile",
    "export team3.toml --to xmile --draw 17 --out model.xmile",
    "export official training_first --to iamc --out results.csv",
)

_WHAT: Final = {"xlsx": "a workbook", "xmile": "an XMILE model", "iamc": "an IAMC table"}


def command(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Scenario files, or names from the library.")],
    to: Annotated[Form, typer.Option(help="The form.")],
    out: Annotated[Path | None, typer.Option(help="The file to write; a text is printed otherwise.")] = None,
    draw: Annotated[
        int | None,
        typer.Option(min=0, max=MOST_MEMBERS - 1, help="xmile: whose numbers the model takes; 0, the central run."),
    ] = None,
    members: Annotated[
        int | None, typer.Option(min=1, max=MOST_MEMBERS, help=f"xlsx, iamc: members; {USUAL_MEMBERS} if left out.")
    ] = None,
) -> int:
    """Write scenarios in a form that other programs read.

    xlsx: a workbook of one scenario for planners: levers by rubric and year to type over, targets, results, charts,
    assumptions and sources. “import” reads it back after edits.

    xmile: the whole model under one scenario, for one draw of its uncertain numbers, as XMILE 1.0, which Stella,
    Vensim, Simlin and PySD open. Every element of every variable is an entity of its own, with unit, explanation and
    sector; numbers are constants with their ranges, levers are values by year. Change any of them there, or any
    equation. Keep Euler's method and the step of one year: the value for the time 2027 is that of the year 2027.

    iamc: the results of one or more scenarios as the wide table of integrated assessment, which pyam reads: model,
    scenario, region, variable, unit, years. Variables are paths such as Offshoring|Jobs|CRM, the median of the
    members, with Offshoring|Jobs|CRM|5th Percentile and others below.
    """
    if out is not None:
        require_suffix(out, SUFFIXES[to], _WHAT[to])
    if draw is not None and to != "xmile":
        raise UseError("--draw chooses the numbers of an XMILE model; elsewhere all members count. Leave it out.")
    if members is not None and to == "xmile":
        raise UseError("--members is for results; an XMILE model takes the numbers of one --draw.")
    if out is None and to == "xlsx":
        raise UseError("A workbook cannot be printed. Name a file with --out, such as --out scenario.xlsx.")
    scenarios = load_all(dict.fromkeys(expanded(files)))
    if to == "iamc":
        _give(out, _iamc(scenarios, members or USUAL_MEMBERS))
        return Exit.DONE
    named, *others = scenarios
    if others:
        raise UseError(f"{_WHAT[to][0].upper()}{_WHAT[to][1:]} holds one scenario. Export {others[0].name} by itself.")
    if out is not None and to == "xlsx":
        _write_workbook(out, named, members or USUAL_MEMBERS)
    else:
        _give(out, _xmile(named, draw or 0))
    return Exit.DONE


def _give(out: Path | None, text: str) -> None:
    if out is None:
        print(text, end="")
    else:
        write_text_out(out, text)


def _write_workbook(out: Path, named: NamedScenario, members: int) -> None:
    from scenarios.exchange.excel import write_workbook

    outcome = run_scenario(named.scenario, file=named.name, members=members)
    write_out(out, lambda fresh: write_workbook(fresh, outcome))
    for warning in warnings(outcome):
        say(f"{named.name}: {warning}")


def _xmile(named: NamedScenario, draw: int) -> str:
    from scenarios.exchange.xmile import xmile_model

    if draw and named.scenario.reading == "as_planned":
        raise UseError("The plan taken at its word is a single run: its only draw is 0.")
    return xmile_model(named.scenario, draw)


def _iamc(scenarios: Sequence[NamedScenario], members: int) -> str:
    from scenarios.exchange.iamc import iamc_text

    outputs = [run_output(run_scenario(named.scenario, file=named.name, members=members)) for named in scenarios]
    for output in outputs:
        for warning in output.warnings:
            say(f"{output.scenario.file}: {warning}")
    return iamc_text(outputs, distinct_titles(scenarios))
