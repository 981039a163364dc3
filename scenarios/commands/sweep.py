"""``sweep``: a scenario at every point of a design over levers and assumptions."""

from pathlib import Path
from typing import Annotated, Final

import typer

from scenarios.commands.door import Exit, UseError, say
from scenarios.commands.inputs import chosen_names, chosen_years, load_one
from scenarios.commands.outputs import Form, give_out, require_results_suffix
from scenarios.commands.progress import followed
from scenarios.commands.sharing import refuse_both, workers_for
from scenarios.language.written import shown_number, shown_probability, target_and_year
from scenarios.results.output import unit_of
from scenarios.results.sheets import SUFFIXES
from scenarios.results.tables import text_table
from scenarios.sweep.design import load_design
from scenarios.sweep.output import sweep_results
from scenarios.sweep.run import USUAL_MEMBERS, Sweep, asked_of, run_sweep, years_after_horizon
from simulation.ensemble import PIECE
from simulation.model import mizan
from simulation.targets import ledger

EXAMPLES: Final = (
    "template --design > grid.toml",
    "sweep official grid.toml",
    "sweep training_first grid.toml --members 1000 --years 2028,2030 --variables training_gap --out sweep.csv",
    "sweep official hypercube.toml --targets offshoring_jobs_2030 --format json",
)

MOST_RUNS: Final = 50_000_000
"""Points times members: ten minutes of one processor."""

ALONE: Final = 200_000
"""Up to so many runs starting other processes takes longer than they save."""

SHOWN: Final = 40
"""Points in a table; the other formats have all."""

RUNS_A_SECOND: Final = 80_000
"""What one processor does, about."""


def command(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A scenario file, or a name from the library.")],
    grid: Annotated[Path, typer.Argument(metavar="GRID.toml", help="The design: what is varied, see above.")],
    members: Annotated[int, typer.Option(min=1, max=PIECE, help="Members of each point.")] = USUAL_MEMBERS,
    jobs: Annotated[
        int | None, typer.Option(min=1, max=256, help="Processes; by default all processors for many runs, else 1.")
    ] = None,
    cluster: Annotated[str, typer.Option(metavar="ADDRESS", help="A dask scheduler with workers.")] = "",
    targets: Annotated[str, typer.Option(help="Targets with commas; by default those of the last year.")] = "",
    variables: Annotated[str, typer.Option(help="Variables with commas; by default the headlines.")] = "",
    years: Annotated[str, typer.Option(help="Years of the variables; by default the last.")] = "",
    format: Annotated[Form, typer.Option(help="What to print.")] = "table",
    out: Annotated[Path | None, typer.Option(help=f"Also write the results to a file: {', '.join(SUFFIXES)}.")] = None,
) -> int:
    """Run a scenario at every point of a design, all in the same draws, one tidy row for each point and result.

    “template --design” prints a design with every key explained: levers by years, as values or as a range, absolute or
    times what the scenario has; shares, whose fellows keep their proportions; assumptions; and whether points are every
    combination (grid), a Latin hypercube or a Sobol sequence.

    At most 20,000 points and 50 million runs; how many there are is said before they start.
    """
    refuse_both(jobs, cluster)
    require_results_suffix(out)
    named, design = load_one(file), load_design(grid)
    scenario = named.scenario
    if late := next(years_after_horizon(scenario, design.axes), None):
        raise UseError(f"{grid}: {late.name} reaches beyond the horizon {scenario.horizon} of {named.name}.")
    wanted = chosen_names(targets, [target.id for target in ledger()], "target")
    names = chosen_names(variables, mizan().order, "variable")
    chosen = chosen_years(years, scenario.horizon) if years else ()
    asked = asked_of(scenario, wanted, names, chosen)
    if missing := set(wanted) - {entry.target.id for entry in asked if entry.target}:
        raise UseError(f"{named.name}: {', '.join(sorted(missing))} is due after the horizon {scenario.horizon}.")
    runs = _said_beforehand(design.points, scenario.uncertainty().members(members))
    with workers_for(jobs, cluster, is_much=runs > ALONE) as workers:
        steps = run_sweep(scenario, design, asked, members=members, workers=workers)
        sweep = followed(steps, f"Running {design.points:,} points")
    give_out(sweep_results(sweep, named.name), lambda: _text(sweep), format, out)
    return Exit.DONE


def _said_beforehand(points: int, members: int) -> int:
    """Say how large the sweep is, and return the number of its runs.

    Raises:
        UseError: If it is too large.
    """
    runs = points * members
    if runs > MOST_RUNS:
        fewer = "Take fewer points or --members."
        raise UseError(f"{points:,} points of {members:,} members are {runs:,} runs; up to {MOST_RUNS:,}. {fewer}")
    duration = _duration(runs / RUNS_A_SECOND)
    say(f"{points:,} points of {members:,} members: {runs:,} runs, about {duration} of one processor.")
    return runs


def _duration(seconds: float) -> str:
    if seconds < 1.5:
        return "a second"
    return f"{seconds:.0f} seconds" if seconds < 100 else f"{seconds / 60:.0f} minutes"


def _text(sweep: Sweep) -> str:
    columns = ["Point", *(axis.name for axis in sweep.design.axes)]
    for asked in sweep.asked:
        quantity = asked.question.quantity
        element = f" · {quantity.element.replace('_', ' ')}" if quantity.element else ""
        label = f"{mizan().declarations[quantity.variable].label}{element} {quantity.year}"
        columns += (
            [f"P({target_and_year(asked.target)})"]
            if asked.target
            else [f"{label} ({unit_of(quantity.variable)})", "5–95 %"]
        )
    rows = [_row(sweep, number) for number in range(min(SHOWN, len(sweep.points)))]
    left_out = f"; the first {SHOWN}, --format csv has all" if len(sweep.points) > SHOWN else ""
    title = f"{sweep.scenario.title}: {len(sweep.points):,} points of {sweep.members:,} members{left_out}"
    return text_table(title, columns, rows)


def _row(sweep: Sweep, number: int) -> list[str]:
    cells = [str(number), *(f"{value:.6g}" for value in sweep.points[number])]
    for asked, answer in zip(sweep.asked, sweep.answers[number], strict=True):
        unit = unit_of(asked.question.quantity.variable)
        if answer.probability is not None:
            cells.append(shown_probability(answer.probability, sweep.members))
        else:
            low, _, median, _, high = (shown_number(float(value), unit) for value in answer.band)
            cells += [median, f"{low} – {high}"]
    return cells
