"""``explain``: why two scenarios differ."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, astuple
from typing import Annotated, Final, Literal

import typer

from scenarios.commands.door import Exit, UseError, say
from scenarios.commands.inputs import chosen_variable, distinct_titles, load_all
from scenarios.commands.progress import status
from scenarios.exchange.delimited import comma_separated
from scenarios.explanation.output import (
    COLUMNS,
    explanation_output,
    player_label,
    scenario_mixtures,
    scenario_trace,
    trace_output,
)
from scenarios.explanation.statements import trace_in_english
from scenarios.language.written import shown_number
from scenarios.results.output import unit_of
from scenarios.results.tables import paragraph, text_table
from scenarios.scenario import Scenario
from scenarios.storage.problems import uncontrolled
from simulation.analysis.attribution import (
    Attribution,
    Mixtures,
    Question,
    Statistic,
    TooManyPlayersError,
    TooManyRunsError,
    Trace,
)
from simulation.model import mizan

EXAMPLES: Final = (
    "explain official training_first",
    "explain official team3.toml --variable training_gap --year 2028",
    "explain official team3.toml --variable offshoring_exports --trace",
    "explain official team3.toml --variable offshoring_jobs --element crm --format json",
)

USUAL_MEMBERS: Final = 1000
MOST_MEMBERS: Final = 4000

PAIRS_SHOWN: Final = 5


def command(
    one: Annotated[str, typer.Argument(metavar="A", help="The scenario to start from.")],
    other: Annotated[str, typer.Argument(metavar="B", help="The scenario to explain.")],
    variable: Annotated[str, typer.Option(help="The variable that is looked at.")] = "offshoring_jobs",
    element: Annotated[str, typer.Option(help="An element of it; by default the sum over all.")] = "",
    year: Annotated[int | None, typer.Option(help="The year; by default the last that both cover.")] = None,
    statistic: Annotated[Statistic, typer.Option(help="What of the draws is divided.")] = "median",
    split_assumptions: Annotated[
        bool, typer.Option("--split-assumptions", help="Count each settled assumption for itself.")
    ] = False,
    trace: Annotated[
        bool, typer.Option("--trace", help="Also say how the difference comes about, back from variable to variable.")
    ] = False,
    members: Annotated[
        int | None, typer.Option(min=1, max=MOST_MEMBERS, help="Members of the runs; by default 1,000, or what fits.")
    ] = None,
    format: Annotated[Literal["table", "json", "csv"], typer.Option(help="What to print.")] = "table",
) -> int:
    """Divide the difference between two scenarios exactly among the levers in which they differ.

    A share is the lever's effect averaged over all orders in which the changes can be made (Shapley); the shares sum
    to the difference. Settled assumptions, another reading and another seed count as levers do.
    """
    if trace and format == "csv":
        raise UseError("--trace has no rows; choose --format table or json.")
    scenarios = load_all([one, other])
    if len(scenarios) != 2:
        raise UseError(f"Two scenarios are compared, not {len(scenarios)}. Name one file each.")
    question = chosen_variable(variable, element, year, scenarios)
    first, second = (named.scenario for named in scenarios)
    with status("Running every mixture of the two…"):
        found = _mixtures(first, second, question, members, split_assumptions).attribution(statistic)
    traced = scenario_trace(first, second, question, members=found.members) if trace else None
    if format == "json":
        page = asdict(explanation_output(found)) | ({"trace": asdict(trace_output(traced))} if traced else {})
        print(json.dumps(page, ensure_ascii=False, allow_nan=False))
    elif format == "csv":
        print(comma_separated(COLUMNS, map(astuple, explanation_output(found).shares)), end="")
    else:
        lines = [*_lines(found, distinct_titles(scenarios)), *(_traced(traced) if traced else ())]
        print(uncontrolled("\n".join(lines)))
    if not found.shares:
        say("The two do not differ in anything that the model reads.")
    return Exit.DONE


def _mixtures(one: Scenario, other: Scenario, question: Question, members: int | None, split: bool) -> Mixtures:
    """Every mixture of two scenarios, with fewer members where there are very many and nothing else was asked for.

    Raises:
        UseError: If the scenarios differ in more than can be told apart, or there are too many members for it.
    """
    try:
        wanted = members or USUAL_MEMBERS
        return scenario_mixtures(one, other, question, members=wanted, split_assumptions=split)
    except TooManyPlayersError as error:
        raise UseError(f"{error}. Leave out --split-assumptions, or compare scenarios that differ less.") from error
    except TooManyRunsError as error:
        if members is not None:
            raise UseError(f"{error}. Ask for fewer with --members, or leave it out.") from error
        return scenario_mixtures(one, other, question, members=error.most, split_assumptions=split)


def _lines(found: Attribution, titles: Sequence[str]) -> Iterator[str]:
    question, unit = found.question, unit_of(found.question.variable)
    element = f" · {question.element.replace('_', ' ')}" if question.element else ""
    label = mizan().declarations[question.variable].label + element
    what = f"{found.statistic} of {found.members:,} members" if found.members > 1 else "a single run"
    yield f"{label} in {question.year} ({unit}; {what})\n"
    for title, value in zip(titles, (found.one, found.other), strict=True):
        yield f"  {shown_number(value, unit):>12}  {title}"
    yield f"  {shown_number(found.difference, unit, sign=True):>12}  difference\n"
    if found.shares:
        yield text_table("Where the difference comes from", _HEADINGS, list(_rows(found, unit)))
        yield from _together(found, unit)


_HEADINGS: Final = ("Lever", "Share", "Of it", "5–95 %", "Alone", "As the last change")


def _rows(found: Attribution, unit: str) -> Iterator[Sequence[str]]:
    for entry in found.shares:
        part = f"{100 * entry.share / found.difference:.0f} %" if found.difference else "–"
        numbers = (entry.share, entry.low, entry.high, entry.alone, entry.at_last)
        share, low, high, alone, at_last = (shown_number(number, unit, sign=True) for number in numbers)
        yield player_label(entry.player), share, part, f"{low} – {high}", alone, at_last


def _together(found: Attribution, unit: str) -> Iterator[str]:
    """What the changes do only together."""
    alone = shown_number(found.difference - found.interaction, unit, sign=True)
    together = shown_number(found.interaction, unit, sign=True)
    yield f"Each change made alone, the effects sum to {alone}; what they do only together is {together}."
    for pair in found.pairs[:PAIRS_SHOWN]:
        index = shown_number(pair.index, unit, sign=True)
        yield f"  {index:>12}  {player_label(pair.one)} with {player_label(pair.other)}"


def _traced(found: Trace) -> Iterator[str]:
    yield ""
    yield "How it comes about"
    yield ""
    yield paragraph(" ".join(trace_in_english(found)))
