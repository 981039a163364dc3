"""``seek``: what it would take to reach a target."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Final, Literal

import typer

from scenarios.commands.door import Exit, UseError, say
from scenarios.commands.inputs import chosen_names, chosen_years, load_all
from scenarios.commands.outputs import require_suffix
from scenarios.commands.progress import followed
from scenarios.commands.seek_options import bounds_of, envelope_of, levers_of, weights_of
from scenarios.language.written import shown_number, shown_probability
from scenarios.results.outcome import due_targets, stamped
from scenarios.results.tables import paragraph, text_table
from scenarios.scenario import FIRST_LEVER_YEAR, Scenario
from scenarios.seek.limits import Limits, found_scenario, limit_problems, problem_of
from scenarios.seek.output import SeekOutput, seek_output
from scenarios.seek.statements import lever_label
from scenarios.storage.files import save
from scenarios.storage.schema import LONGEST_LINE
from simulation.analysis.goal_seek import FINE, FRESH, Aim, cost_front, seek, trade_front, way_together
from simulation.model import LAST_OBSERVED
from simulation.targets import ledger

EXAMPLES: Final = (
    "seek official --target offshoring_exports_2030 --probability 0.5 --out enough.toml",
    "seek team3.toml --target offshoring_jobs_2030 --lock governance --envelope 22000 --format json",
    "seek official --target offshoring_exports_2030 --bound training_places.degree=126750:300000 --pareto",
)


MOST_MEMBERS: Final = FRESH[0]
"""Further members are those that the answer is checked with."""


def command(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The scenario to start from.")],
    target: Annotated[list[str], typer.Option(help="Target to reach; several with commas or by repeating it.")],
    probability: Annotated[float, typer.Option(help="How sure each target has to be, above 0 up to 1.")] = 0.5,
    bound: Annotated[
        list[str] | None,
        typer.Option(
            metavar="LEVER=LOW:HIGH", help="Least and most of a lever, summed over the years that may change."
        ),
    ] = None,
    lock: Annotated[list[str] | None, typer.Option(metavar="LEVER", help="Lever that stays as it is.")] = None,
    weight: Annotated[
        list[str] | None, typer.Option(metavar="LEVER=COST", help="Cost of a change by one unit, in MAD million.")
    ] = None,
    envelope: Annotated[
        float | None, typer.Option(help="The most for all rubrics together over these years, in MAD million.")
    ] = None,
    years: Annotated[str, typer.Option(help="Years that may change; by default those to come, up to the target.")] = "",
    freeze_judgement: Annotated[
        bool, typer.Option("--freeze-judgement", help="The answer must hold without links that are judgement alone.")
    ] = False,
    maximin: Annotated[
        bool, typer.Option("--maximin", help="Raise the target that is furthest from being met as far as can be.")
    ] = False,
    both_readings: Annotated[
        bool, typer.Option("--both-readings", help="Hold each target under both readings, the weaker one counts.")
    ] = False,
    pareto: Annotated[
        bool, typer.Option("--pareto", help="Also what each probability costs; of two targets also what both can have.")
    ] = False,
    members: Annotated[
        int, typer.Option(min=20, max=MOST_MEMBERS, help="Members of the search; as many as an ordinary run has.")
    ] = FINE,
    out: Annotated[Path | None, typer.Option(help="Write the scenario that was found: a .toml file.")] = None,
    title: Annotated[str, typer.Option(help="Title of that scenario.")] = "",
    format: Annotated[Literal["table", "json"], typer.Option(help="What to print.")] = "table",
) -> int:
    """Find the smallest change that reaches targets, or say that none does; exit code 1 if they are out of reach.

    Levers: the six rubrics, the two tracks of training and the use of the IT-industry money, each as one amount over
    the years that may change, spread as it is now. By default each may go from nothing to three times what it is, or
    what is official. A change counts up and down alike, in MAD million: money as it is, a training place with its
    public cost, a share of the IT-industry money with the money that it moves; --weight says otherwise.

    The search runs in the draws of an ordinary run, and what it finds is checked in draws that it has not seen.
    """
    if out is not None:
        require_suffix(out, (".toml",), "a scenario file")
    scenarios = load_all([file])
    if len(scenarios) != 1:
        raise UseError(f"One scenario is looked into at a time, not {len(scenarios)}.")
    scenario = scenarios[0].scenario
    aims = _aims(target, probability, scenario)
    limits = Limits(
        years=_years(years, aims, scenario),
        bounds=bounds_of(bound or ()),
        locked=frozenset(levers_of(lock or (), "--lock")),
        weights=weights_of(weight or ()),
        envelope=envelope_of(envelope),
    )
    if problems := list(limit_problems(scenario, limits)):
        raise UseError("\n".join(problems))
    problem = problem_of(scenario, aims, limits, freeze=freeze_judgement, both_readings=both_readings)
    answer = followed(seek(problem, scenario.seed, is_best=maximin, members=members), "Searching")
    costs = followed(cost_front(answer), "What each probability costs") if pareto else ()
    trades = followed(trade_front(answer), "What both can have") if pareto and len(aims) > 1 else ()
    way = followed(way_together(answer, trades[0]), "The way there") if len(trades) == 1 else ()
    after = _titled(found_scenario(scenario, limits, answer), scenario, aims, title)
    output = seek_output(answer, limits, scenario, after, is_best=maximin, costs=costs, trades=trades, way=way)
    if out is not None:
        save(out, stamped(after.with_details(description=output.message)))
        say(f"Written: {out}")
    if format == "json":
        print(json.dumps(asdict(output), ensure_ascii=False, allow_nan=False))
    else:
        print("\n".join(_lines(scenario, output)), end="")
    return Exit.DONE if output.feasible else Exit.ANSWER_IS_NO


def _aims(texts: Sequence[str], probability: float, scenario: Scenario) -> tuple[Aim, ...]:
    """What is wanted.

    Raises:
        UseError: If a target is not known or not due within the scenario's horizon, or the probability is none.
    """
    if not 0.0 < probability <= 1.0:
        raise UseError(f"--probability {probability:g}: how sure a target has to be lies above 0 and up to 1.")
    names = chosen_names(",".join(texts), [target.id for target in ledger()], "target")
    if not names:
        raise UseError("Name a target with --target. “list targets” shows all of them.")
    due = {target.id: target for target in due_targets(scenario, names)}
    if late := [name for name in names if name not in due]:
        raise UseError(f"{', '.join(late)} is due after the horizon {scenario.horizon}.")
    return tuple(Aim(due[name], probability) for name in names)


def _years(text: str, aims: Sequence[Aim], scenario: Scenario) -> range:
    """The years that may change, the last of them no later than the last target.

    Raises:
        UseError: If they cannot be read, leave gaps, or come too late for a target.
    """
    last = max(aim.target.year for aim in aims)
    if not text:
        found: Sequence[int] = range(LAST_OBSERVED + 1, last + 1)
    else:
        found = [year for year in chosen_years(text, scenario.horizon) if FIRST_LEVER_YEAR <= year <= last]
    late = [aim.target.id for aim in aims if not found or aim.target.year < found[0]]
    if late:
        first = found[0] if found else LAST_OBSERVED + 1
        raise UseError(
            f"{', '.join(late)}: due before {first}, the first year that may change. Name earlier years with --years."
        )
    if list(found) != list(range(found[0], found[-1] + 1)):
        raise UseError(f"--years {text}: the years that may change must follow each other, such as 2026-2030.")
    return range(found[0], found[-1] + 1)


def _titled(found: Scenario, scenario: Scenario, aims: Sequence[Aim], title: str) -> Scenario:
    """The scenario that was found, under a title of its own."""
    words = ", ".join(f"{aim.target.id} at {aim.probability:.0%}" for aim in aims)
    return found.with_details(title=(title or f"{scenario.title}: {words}")[:LONGEST_LINE])


def _lines(scenario: Scenario, output: SeekOutput) -> Iterator[str]:
    yield paragraph(output.message)
    yield ""
    yield _levers(scenario, output)
    binding = [
        (year, *(shown_probability(shares[what], FINE) for what in ("demand", "skills", "seats")))
        for year, shares in output.binding.items()
    ]
    yield text_table("What then holds jobs back, share of the futures", ("Year", "Demand", "Skills", "Seats"), binding)
    if output.cost_front:
        points = [(f"{point.probability:.0%}", f"{point.cost:,.0f}") for point in output.cost_front]
        yield text_table("What each probability costs, MAD million", ("Probability", "Cost"), points)
    if output.trade_front:
        yield from _trades(output)


def _levers(scenario: Scenario, output: SeekOutput) -> str:
    """The levers as they are and as they were found."""
    rows = [
        (
            lever_label(entry.lever),
            shown_number(entry.present, entry.unit),
            shown_number(entry.found, entry.unit),
            shown_number(entry.found - entry.present, entry.unit, sign=True),
            f"{shown_number(entry.low, entry.unit)} – {shown_number(entry.high, entry.unit)}",
            entry.unit,
        )
        for entry in output.amounts
    ]
    title = f"{scenario.title}, {output.years[0]}–{output.years[-1]}"
    return text_table(title, ("Lever", "Now", "Found", "Change", "Bounds", "Unit"), rows)


def _trades(output: SeekOutput) -> Iterator[str]:
    """What two targets can have together."""
    first, second = output.targets[:2]
    if len(output.trade_front) == 1:
        yield f"{first.id} and {second.id} do not stand in each other's way: what is most for one is most for both.\n"
    rows = [
        (shown_number(point.first, first.unit), shown_number(point.second, second.unit), f"{point.cost:,.0f}")
        for point in (*output.trade_way, *output.trade_front)
    ]
    columns = (f"{first.id} ({first.unit})", f"{second.id} ({second.unit})", "Cost, MAD million")
    yield text_table("What two targets can have together, as surely as asked", columns, rows)
