"""``ensemble``: percentiles, probabilities and differences from any number of members."""

from pathlib import Path
from typing import Annotated, Final

import typer

from scenarios.commands.door import Exit, say
from scenarios.commands.ensemble_tables import ensemble_text
from scenarios.commands.inputs import chosen_names, chosen_years, distinct_titles, load_all
from scenarios.commands.outputs import Form, give_out, require_results_suffix
from scenarios.commands.progress import followed
from scenarios.commands.sharing import refuse_both, workers_for
from scenarios.ensemble.output import ensemble_outputs, ensemble_results, seed_notes
from scenarios.ensemble.run import run_ensemble
from scenarios.results.sheets import SUFFIXES
from simulation.model import mizan

EXAMPLES: Final = (
    "ensemble official --members 100000",
    "ensemble official training_first team3.toml --members 1000000 --jobs 2 --format csv --out futures.xlsx",
    "ensemble official --members 10000000 --cluster tcp://10.0.0.1:8786",
)

USUAL_MEMBERS: Final = 100_000
MOST_MEMBERS: Final = 10**10

ALONE: Final = 40_000
"""Up to so many members starting other processes takes longer than they save."""


def command(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Scenario files, or names from the library.")],
    members: Annotated[int, typer.Option(min=1, max=MOST_MEMBERS, help="Members of the ensemble.")] = USUAL_MEMBERS,
    jobs: Annotated[
        int | None, typer.Option(min=1, max=256, help="Processes; by default all processors for many members, else 1.")
    ] = None,
    cluster: Annotated[str, typer.Option(metavar="ADDRESS", help="A dask scheduler with workers.")] = "",
    years: Annotated[str, typer.Option(help="Years, such as 2024,2030 or 2024-2030.")] = "",
    variables: Annotated[str, typer.Option(help="Variables with commas; by default the public ones.")] = "",
    format: Annotated[Form, typer.Option(help="What to print.")] = "table",
    out: Annotated[Path | None, typer.Option(help=f"Also write the results to a file: {', '.join(SUFFIXES)}.")] = None,
) -> int:
    """Run scenarios with any number of members: percentiles, target probabilities, and how they differ.

    All scenarios are run in the same draws, so that their differences are no accident; each is compared with the first.
    Memory does not grow with the members. The result is the same, digest and all, for any number of processes and on a
    cluster: members depend on the seed and their own number alone, and what is counted of them adds up in any order.
    Up to 8,192 members percentiles are exact and the digest is that of “run”; beyond that they are counted in 2,048
    classes a quantity, and the result says how exact they are.

    Cost: about 38 microseconds of one processor for each member and scenario, and nothing else grows. Measured: ten
    million members took 376 seconds of processor time, three minutes for two processors with nothing else to do, and
    no process had more than 250 MB. Planned: 64 processors of a cluster take a minute for 10⁸ and ten minutes for 10⁹;
    each then sends a megabyte a second. Scenarios that differ only in years to come share the years before.

    Cluster: “python -m dask scheduler --host ADDRESS” on one machine, “python -m dask worker tcp://ADDRESS:8786
    --nworkers=-1 --nthreads 1” on each that works, all in a folder with the same sources and with the same version of
    the Python package distributed. What a worker that dies was doing is done by another. Use only a network where you
    trust everybody: who reaches the scheduler can run programs on all these machines, and nothing is encrypted.
    """
    refuse_both(jobs, cluster)
    require_results_suffix(out)
    scenarios = load_all(files)
    names = chosen_names(variables, mizan().order, "variable")
    shown_years = chosen_years(years, min(named.scenario.horizon for named in scenarios)) if years else ()
    for sentence in seed_notes({named.name: named.scenario.seed for named in scenarios}):
        say(sentence)
    with workers_for(jobs, cluster, is_much=members * len(scenarios) > ALONE) as workers:
        steps = run_ensemble(
            [named.scenario for named in scenarios],
            files=[named.name for named in scenarios],
            members=members,
            years=shown_years,
            also_variables=names,
            workers=workers,
        )
        outcomes = followed(steps, f"Running {members:,} members")
    titles = distinct_titles(scenarios)
    outputs = ensemble_outputs(outcomes, titles, shown_years, names)
    give_out(
        ensemble_results(outputs, titles), lambda: ensemble_text(outcomes, titles, shown_years, names), format, out
    )
    return Exit.DONE
