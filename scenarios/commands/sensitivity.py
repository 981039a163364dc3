"""``sensitivity``: what a result hangs on."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final

import typer

from scenarios.commands.door import Exit, UseError
from scenarios.commands.inputs import chosen_quantity, load_one
from scenarios.commands.outputs import Form, give_out, require_results_suffix
from scenarios.commands.progress import followed
from scenarios.commands.sensitivity_tables import morris_text, sobol_text, tornado_text
from scenarios.results.outcome import USUAL_MEMBERS
from scenarios.results.sheets import SUFFIXES, Results
from scenarios.sensitivity.output import Asked, morris_results, sobol_results, tornado_results
from scenarios.sensitivity.run import OVER_BY_METHOD, Method, morris, sobol, tornado
from simulation.analysis.sensitivity.inputs import NothingVariesError, Over
from simulation.analysis.sensitivity.morris import USUAL_PATHS
from simulation.analysis.sensitivity.sobol import USUAL_BASE, USUAL_GROUPS

EXAMPLES: Final = (
    "sensitivity official --target offshoring_jobs_2030",
    "sensitivity training_first --variable training_gap --year 2028 --method sobol",
    "sensitivity official --variable offshoring_jobs --element crm --method morris --format csv",
)

MOST_GROUPS: Final = 60
MOST_BASE: Final = 1 << 16
MOST_PATHS: Final = 1000
MOST_MEMBERS: Final = 4096


def command(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A scenario file, or a name from the library.")],
    target: Annotated[str, typer.Option(help="The target whose indicator is looked at.")] = "",
    variable: Annotated[str, typer.Option(help="The variable instead; offshoring_jobs if neither is named.")] = "",
    element: Annotated[str, typer.Option(help="An element of the variable; by default the sum over all.")] = "",
    year: Annotated[int | None, typer.Option(help="The year of the variable; by default the last.")] = None,
    method: Annotated[Method, typer.Option(help="The method, see above.")] = "tornado",
    over: Annotated[
        Over | None, typer.Option(help="What assumptions range over; by default prior for tornado, else calibrated.")
    ] = None,
    members: Annotated[
        int, typer.Option(min=100, max=MOST_MEMBERS, help="tornado: members in which packages are compared.")
    ] = USUAL_MEMBERS,
    groups: Annotated[int, typer.Option(min=2, max=MOST_GROUPS, help="sobol: groups of assumptions.")] = USUAL_GROUPS,
    base: Annotated[
        int, typer.Option(min=64, max=MOST_BASE, help="sobol: runs of each part, a power of two.")
    ] = USUAL_BASE,
    paths: Annotated[int, typer.Option(min=2, max=MOST_PATHS, help="morris: paths.")] = USUAL_PATHS,
    format: Annotated[Form, typer.Option(help="What to print.")] = "table",
    out: Annotated[Path | None, typer.Option(help=f"Also write the results to a file: {', '.join(SUFFIXES)}.")] = None,
) -> int:
    """Say what a result hangs on, assumption by assumption.

    tornado: each assumption at both ends of its range, the others held; and which verdicts on targets and which orders
    of the library's packages turn round at which end. Ends that contradict what was observed are marked.

    sobol: which part of the variance each group of assumptions brings about, alone (first order) and with all that it
    does together with others (total), with intervals. The most influential assumptions stand in groups of their own, or
    with those that calibration ties to them; all others are one group.

    morris: the mean size and the spread of what a step of each assumption does, from many places in the ranges.
    """
    require_results_suffix(out)
    if base & (base - 1):
        raise UseError(f"--base is {base}; allowed: a power of two, such as {USUAL_BASE}.")
    named = load_one(file)
    quantity = chosen_quantity(target, variable, element, year, [named])
    asked = Asked(named.scenario, named.name, quantity, target, method)
    ranging = over or OVER_BY_METHOD[method]
    try:
        results, text = _found(asked, ranging, members=members, groups=groups, base=base, paths=paths)
    except NothingVariesError as error:
        raise UseError(f"{named.name}: {error}.") from error
    give_out(results, text, format, out)
    return Exit.DONE


def _found(
    asked: Asked, over: Over, *, members: int, groups: int, base: int, paths: int
) -> tuple[Results, Callable[[], str]]:
    """What the method finds, in the forms in which it can be given out."""
    what = f"Varying {len(asked.scenario.uncertainty().uncertain)} assumptions"
    if asked.method == "tornado":
        bars = followed(tornado(asked.scenario, asked.quantity, over=over, members=members), what)
        return tornado_results(asked, bars), lambda: tornado_text(asked, bars)
    if asked.method == "sobol":
        indices = followed(sobol(asked.scenario, asked.quantity, over=over, groups=groups, base=base), what)
        return sobol_results(asked, indices), lambda: sobol_text(asked, indices)
    effects = followed(morris(asked.scenario, asked.quantity, over=over, paths=paths), what)
    return morris_results(asked, effects), lambda: morris_text(asked, effects)
