"""``compare``: several scenarios side by side."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from scenarios.commands.door import Exit, UseError, say
from scenarios.commands.inputs import NamedScenario, chosen_names, chosen_years, distinct_titles, load_all
from scenarios.commands.outputs import Form, give_out, require_results_suffix
from scenarios.commands.progress import status
from scenarios.commands.run_tables import HEADLINE_YEARS, HEADLINES
from scenarios.comparison.compare import MOST_SCENARIOS, Candidate, Comparison, compare
from scenarios.comparison.output import comparison_results
from scenarios.comparison.tables import comparison_tables
from scenarios.library import path_of
from scenarios.results.outcome import PUBLIC_VARIABLES, SINGLE_THREAD_MEMBERS, USUAL_MEMBERS
from scenarios.results.sheets import SUFFIXES
from simulation.model import mizan

EXAMPLES: Final = (
    "compare official training_first",
    "compare team1.toml team2.toml team3.toml --reference official --years 2027,2030",
    "compare before.toml after.toml --fail-on-difference --format json",
)

MOST_MEMBERS: Final = SINGLE_THREAD_MEMBERS
"""Larger runs keep the draws of few years only."""

LONG_RUN: Final = 10_000
"""From so many members on, those of all runs together, a comparison takes more than a second."""


def command(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Scenario files, or names from the library.")],
    reference: Annotated[
        str, typer.Option(help="What the others are held against: one of the files or another; by default the first.")
    ] = "",
    years: Annotated[str, typer.Option(help="Years of the results, such as 2024,2030 or 2024-2030.")] = "",
    variables: Annotated[
        str, typer.Option(help="Variables with commas; by default the headlines, or all public.")
    ] = "",
    members: Annotated[int, typer.Option(min=1, max=MOST_MEMBERS, help="Members of the runs.")] = USUAL_MEMBERS,
    fail_on_difference: Annotated[
        bool, typer.Option("--fail-on-difference", help="Exit code 1 if a lever, an assumption or a setting differs.")
    ] = False,
    format: Annotated[Form, typer.Option(help="What to print.")] = "table",
    out: Annotated[Path | None, typer.Option(help=f"Also write the results to a file: {', '.join(SUFFIXES)}.")] = None,
) -> int:
    """Show in what scenarios differ, levers first, and what that does to targets and results.

    All run on the same draws, so that a difference is taken within each member and chance cancels out; how many members
    share its sign says how sure it is.
    """
    require_results_suffix(out)
    scenarios, place = _chosen(files, reference)
    names = chosen_names(variables, mizan().order, "variable")
    last = min(named.scenario.horizon for named in scenarios)
    many = members * len(scenarios)
    with status(f"Running {many:,} members…", is_long=many >= LONG_RUN):
        comparison = compare(
            [
                Candidate(named.name, title, named.scenario)
                for named, title in zip(scenarios, distinct_titles(scenarios), strict=True)
            ],
            reference=place,
            years=chosen_years(years, last) if years else [*(year for year in HEADLINE_YEARS if year < last), last],
            variables=names or (HEADLINES if format == "table" else PUBLIC_VARIABLES),
            members=members,
        )
    give_out(comparison_results(comparison), lambda: comparison_tables(comparison), format, out)
    return _answer(comparison) if fail_on_difference else Exit.DONE


def _chosen(files: Sequence[str], reference: str) -> tuple[list[NamedScenario], int]:
    """The scenarios and the position of the reference, which goes first where it is none of the files.

    Raises:
        UseError: If there are too few or too many.
        ScenarioFileError: With the problems of all files.
    """
    scenarios = load_all(files)
    wanted = path_of(reference).resolve() if reference else None
    found = [place for place, named in enumerate(scenarios) if path_of(named.name).resolve() == wanted]
    if reference and not found:
        scenarios = [*load_all([reference]), *scenarios]
    place = next(iter(found), 0)
    if len(scenarios) < 2:
        raise UseError("One scenario alone cannot be compared. Name another, or say --reference official.")
    if len(scenarios) > MOST_SCENARIOS:
        raise UseError(f"At most {MOST_SCENARIOS} scenarios can be compared at once, not {len(scenarios)}.")
    return scenarios, place


def _answer(comparison: Comparison) -> int:
    if not comparison.differs:
        return Exit.DONE
    differing = {
        "levers": {row.lever for row in comparison.levers},
        "assumptions": {row.id for row in comparison.assumptions},
        "settings": {row.name for row in comparison.settings},
    }
    found = "; ".join(f"{kind} {', '.join(sorted(names))}" for kind, names in differing.items() if names)
    say(f"The scenarios differ: {found}.")
    return Exit.ANSWER_IS_NO
