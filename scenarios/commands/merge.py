"""``merge``: the files of a workshop's teams side by side."""

import csv
import json
import sys
from pathlib import Path
from typing import Annotated, Final, Literal

import typer

from scenarios.commands.door import Exit, UseError, say
from scenarios.commands.inputs import chosen_names
from scenarios.commands.progress import status
from scenarios.outcome import SINGLE_THREAD_MEMBERS, USUAL_MEMBERS
from scenarios.scenario import DEFAULT_SEED, SEED_LIMIT, ExportsBase
from scenarios.workshop.board import Board
from scenarios.workshop.output import CSV_COLUMNS, board_output, csv_rows
from scenarios.workshop.tables import board_tables
from scenarios.workshop.teams import Terms, Workshop, workshop_of
from simulation.targets import ledger

EXAMPLES: Final = (
    "merge teams/",
    "merge teams/ --rank-by offshoring_jobs_2030 --hide-names",
    "merge teams/ --format json",
)


def command(
    folder: Annotated[Path, typer.Argument(help="The folder with the teams' files; folders in it are not read.")],
    rank_by: Annotated[str, typer.Option(help="Rank the teams by the median of this target.")] = "",
    hide_names: Annotated[
        bool, typer.Option("--hide-names", help="Show codes in the place of names, files and authors.")
    ] = False,
    members: Annotated[
        int, typer.Option(min=1, max=SINGLE_THREAD_MEMBERS, help="Members of the runs.")
    ] = USUAL_MEMBERS,
    seed: Annotated[
        int, typer.Option(min=0, max=SEED_LIMIT - 1, help="Seed of all runs, whatever the files say.")
    ] = DEFAULT_SEED,
    exports_base: Annotated[ExportsBase, typer.Option(help="How the exports target is read for all.")] = "as_quoted",
    fail_on_rejected: Annotated[
        bool, typer.Option("--fail-on-rejected", help="Exit code 1 if a file cannot be read.")
    ] = False,
    format: Annotated[Literal["table", "json", "csv"], typer.Option(help="What to print.")] = "table",
) -> int:
    """Put the files of many teams side by side: results, ranks, and what they did with each lever.

    A file that cannot be read is listed with its problems and stops none of the others. All teams are run on the same
    draws. Exit code 2 if there is no good file.
    """
    target = _target(rank_by)
    terms = Terms(seed, members, exports_base, (target,) if target else ())
    workshop = _read(folder, terms)
    board = Board(workshop, target, hide_names)
    if format == "json":
        print(json.dumps(board_output(board), ensure_ascii=False, allow_nan=False))
    elif format == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(CSV_COLUMNS)
        writer.writerows(csv_rows(board))
    else:
        print(board_tables(board), end="")
    return _answer(workshop, fail_on_rejected)


def _target(name: str) -> str:
    names = chosen_names(name, [target.id for target in ledger()], "target")
    if len(names) > 1:
        raise UseError("Teams are ranked by one target. Name it with --rank-by.")
    return names[0] if names else ""


def _read(folder: Path, terms: Terms) -> Workshop:
    steps = workshop_of(folder, terms)
    with status(f"Running the files in {folder}…") as show:
        try:
            while True:
                show(f"Running the files in {folder}… {next(steps):.0%}")
        except StopIteration as end:
            workshop: Workshop = end.value
            return workshop


def _answer(workshop: Workshop, fail_on_rejected: bool) -> int:
    folder = workshop.folder
    if rejected := len(folder.rejected):
        say(f"{rejected} of {rejected + len(folder.files)} files cannot be read; their problems are listed.")
    if not folder.files:
        say(f"{folder.path}: there is no scenario file that can be read. Team files end in .toml.")
        return Exit.BAD_USE
    return Exit.ANSWER_IS_NO if fail_on_rejected and rejected else Exit.DONE
