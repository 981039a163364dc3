"""``run``: projections and the target table."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from scenarios.commands.door import Exit, UseError, say
from scenarios.commands.inputs import chosen_names, chosen_years, distinct_titles, load_all
from scenarios.commands.outputs import Form, give_out, require_results_suffix
from scenarios.commands.progress import status
from scenarios.commands.requirements import chosen_requirements, missed
from scenarios.commands.run_tables import run_tables
from scenarios.results.outcome import USUAL_MEMBERS, Outcome, run_scenario
from scenarios.results.output import run_output
from scenarios.results.runs import run_results
from scenarios.results.sheets import SUFFIXES
from scenarios.results.statements import statements_in_english
from simulation.model import mizan

EXAMPLES: Final = (
    "run official",
    "run team3.toml --years 2024-2030 --variables offshoring_jobs,training_gap --format csv",
    "run team3.toml --require offshoring_jobs_2030 --probability 0.5",
)

MOST_MEMBERS: Final = 100_000
"""All members of a run are held in memory, about 6 kB each."""

LONG_RUN: Final = 10_000
"""From so many members on a run takes more than a second and shows a sign of life."""


def command(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Scenario files, or names from the library.")],
    members: Annotated[int, typer.Option(min=1, max=MOST_MEMBERS, help="Members of the ensemble.")] = USUAL_MEMBERS,
    threads: Annotated[
        int | None, typer.Option(min=1, max=256, help="Threads; by default all processors above 4,096 members, else 1.")
    ] = None,
    years: Annotated[str, typer.Option(help="Years, such as 2024,2030 or 2024-2030.")] = "",
    variables: Annotated[str, typer.Option(help="Variables with commas; by default the public ones.")] = "",
    format: Annotated[Form, typer.Option(help="What to print.")] = "table",
    out: Annotated[Path | None, typer.Option(help=f"Also write the results to a file: {', '.join(SUFFIXES)}.")] = None,
    require: Annotated[str, typer.Option(help="Targets with commas, or all; exit code 1 if one is missed.")] = "",
    probability: Annotated[
        float | None, typer.Option(min=0, max=1, help="Lowest probability that the required targets need, 0 to 1.")
    ] = None,
) -> int:
    """Run scenarios and hold the results against the targets."""
    if probability is not None and not require:
        raise UseError("--probability says how sure required targets must be; name them with --require.")
    require_results_suffix(out)
    scenarios = load_all(files)
    names = chosen_names(variables, mizan().order, "variable")
    required = chosen_requirements(require, scenarios)
    shown_years = chosen_years(years, min(named.scenario.horizon for named in scenarios)) if years else ()
    outcomes = []
    many = members * len(scenarios)
    with status(f"Running {many:,} members…", is_long=many >= LONG_RUN):
        for named in scenarios:
            outcome = run_scenario(
                named.scenario,
                file=named.name,
                members=members,
                threads=threads,
                also_variables=names,
                also_targets=required,
            )
            outcomes.append(outcome)
    outputs = [run_output(outcome, shown_years, names, statements_in_english(outcome)) for outcome in outcomes]

    def tables() -> str:
        parts = [
            run_tables(outcome, output.warnings, output.statements.values(), shown_years, names)
            for outcome, output in zip(outcomes, outputs, strict=True)
        ]
        return "\n\n".join(parts)

    give_out(run_results(outputs, distinct_titles(scenarios)), tables, format, out)
    return _answer(outcomes, required, probability)


def _answer(outcomes: Sequence[Outcome], required: Sequence[str], probability: float | None) -> int:
    failures = [sentence for outcome in outcomes for sentence in missed(outcome, required, probability)]
    for sentence in failures:
        say(sentence)
    return Exit.ANSWER_IS_NO if failures else Exit.DONE
