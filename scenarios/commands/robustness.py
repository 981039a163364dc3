"""``robustness``: which scenario is best in how many futures, what another choice costs, where the best one fails."""

import textwrap
from pathlib import Path
from typing import Annotated, Final

import typer

from scenarios.commands.door import Exit, UseError, say
from scenarios.commands.inputs import chosen_quantity, chosen_target, distinct_titles, load_all
from scenarios.commands.outputs import Form, give_out, require_results_suffix
from scenarios.commands.progress import followed
from scenarios.ensemble.output import seed_notes
from scenarios.language.written import shown_number, shown_probability, target_and_year
from scenarios.results.output import unit_of
from scenarios.results.sheets import SUFFIXES
from scenarios.results.tables import text_table
from scenarios.robustness.output import region_sentences, robustness_results
from scenarios.robustness.run import USUAL_MEMBERS, robustness
from scenarios.sensitivity.output import quantity_name
from simulation.analysis.robustness.standing import LOWER_IS_BETTER, Better, Failure, Robustness, Standing, Wish
from simulation.analysis.sensitivity.inputs import NothingVariesError
from simulation.targets import Target

EXAMPLES: Final = (
    "robustness official training_first digital_morocco_2030 --target offshoring_exports_2030",
    "robustness team1.toml team2.toml team3.toml --variable training_gap_cumulative --format csv",
    "robustness official training_first --variable offshoring_jobs --element crm --year 2028",
)

FEWEST_MEMBERS: Final = 401
MOST_MEMBERS: Final = 20_001

LINE: Final = 110


def command(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Scenario files, or names from the library.")],
    target: Annotated[str, typer.Option(help="The target whose indicator is looked at.")] = "",
    variable: Annotated[str, typer.Option(help="The variable instead; offshoring_jobs if neither is named.")] = "",
    element: Annotated[str, typer.Option(help="An element of the variable; by default the sum over all.")] = "",
    year: Annotated[int | None, typer.Option(help="The year of the variable; by default the last.")] = None,
    better: Annotated[
        Better | None, typer.Option(help="Which is better; lower for gaps and costs, else higher.")
    ] = None,
    fails: Annotated[
        Failure | None, typer.Option(help="When the leader fails; by default missed with --target, else beaten.")
    ] = None,
    members: Annotated[
        int, typer.Option(min=FEWEST_MEMBERS, max=MOST_MEMBERS, help="Members of the runs.")
    ] = USUAL_MEMBERS,
    format: Annotated[Form, typer.Option(help="What to print.")] = "table",
    out: Annotated[Path | None, typer.Option(help=f"Also write the results to a file: {', '.join(SUFFIXES)}.")] = None,
) -> int:
    """Compare scenarios in the same futures.

    For each: the share of futures in which it is among the best (no other is better by more than 0.1 %) and the only
    best one; and its regret, which is what the best of a future has more. The leader is the one that is among the best
    most often. Then the part of the assumptions' ranges in which the leader fails, in words: found by patient rule
    induction in one half of the futures, measured in the other.
    """
    require_results_suffix(out)
    scenarios = load_all(files)
    if len(scenarios) < 2:
        raise UseError("At least two scenarios are compared. Name another one.")
    if fails == "missed" and not target:
        raise UseError("Without a target nothing is missed. Name one with --target, or leave out --fails.")
    quantity = chosen_quantity(target, variable, element, year, scenarios)
    wish = Wish(
        quantity=quantity,
        better=better or ("lower" if quantity.variable in LOWER_IS_BETTER else "higher"),
        failure=fails or ("missed" if target else "beaten"),
        aim=chosen_target(target, scenarios).enough if target else None,
    )
    for sentence in seed_notes({named.name: named.scenario.seed for named in scenarios}):
        say(sentence)
    named = dict(zip(distinct_titles(scenarios), (entry.scenario for entry in scenarios), strict=True))
    if len(named) < len(scenarios):
        raise UseError("A scenario is named twice. Compare different ones.")
    try:
        found = followed(robustness(named, wish, members=members), f"Comparing {len(named)} scenarios")
    except NothingVariesError as error:
        raise UseError(f"{error}.") from error
    aimed = chosen_target(target, scenarios) if target else None
    give_out(robustness_results(found, target), lambda: _text(found, aimed), format, out)
    return Exit.DONE


def _text(found: Robustness, aimed: Target | None) -> str:
    wish, unit = found.wish, unit_of(found.wish.quantity.variable)
    rows = [_row(standing, found, unit) for standing in found.standings]
    aim = [] if wish.aim is None else ["Meets the aim"]
    columns = ("Scenario", "Among the best", "Alone", "Median", "5–95 %", *aim, "Mean regret", "90 %", "Largest")
    title = f"{quantity_name(wish.quantity)} ({unit}; {wish.better} is better), {found.futures:,} futures"
    aims = [f"The aim: {target_and_year(aimed)}, {shown_number(aimed.value, unit)}."] if aimed else []
    said = [textwrap.fill(sentence, LINE) for sentence in region_sentences(found)]
    return "\n".join([text_table(title, columns, rows), *aims, *said, ""])


def _row(standing: Standing, found: Robustness, unit: str) -> list[str]:
    low, median, high = (shown_number(value, unit) for value in standing.band)
    shares = [standing.among_best, standing.alone_best]
    regrets = (standing.mean_regret, standing.regret_90, standing.largest_regret)
    return [
        standing.name,
        *(shown_probability(share, found.futures) for share in shares),
        median,
        f"{low} – {high}",
        *([] if standing.met is None else [shown_probability(standing.met, found.futures)]),
        *(shown_number(regret, unit) for regret in regrets),
    ]
