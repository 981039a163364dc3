"""``check``: every problem in scenario files."""

import json
from dataclasses import asdict
from typing import Annotated, Literal

import typer

from scenarios.commands.door import Exit, say
from scenarios.commands.inputs import expanded, suggesting
from scenarios.library import path_of
from scenarios.storage.files import format_of, migrate_file
from scenarios.storage.migrations import CURRENT_FORMAT
from scenarios.storage.problems import Problem, ScenarioFileError, printable

EXAMPLES = ("check team3.toml", "check *.toml --format json", "check old.toml --fix")


def command(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Scenario files, or names from the library.")],
    fix: Annotated[
        bool, typer.Option("--fix", help="Rewrite files of older formats; the old one is kept as .bak.")
    ] = False,
    format: Annotated[Literal["table", "json"], typer.Option(help="What to print.")] = "table",
) -> int:
    """Look for every problem in scenario files; exit code 2 if there is one."""
    problems: list[Problem] = []
    for name in expanded(files):
        try:
            remark = _checked(name, fix=fix)
        except ScenarioFileError as error:
            problems.extend(suggesting(name, error.problems))
            continue
        if format == "table":
            print(printable(f"{name}: {remark}"))
    if format == "json":
        print(json.dumps([asdict(problem) for problem in problems], ensure_ascii=False))
    elif problems:
        say("\n".join(str(problem) for problem in problems))
    return Exit.BAD_USE if problems else Exit.DONE


def _checked(name: str, *, fix: bool) -> str:
    """What to say of a file without problems.

    Raises:
        ScenarioFileError: If it has some.
    """
    old_format = format_of(path_of(name))
    if old_format == CURRENT_FORMAT:
        return "no problems."
    if not fix:
        return f"no problems; it is of the older format {old_format}, which “check --fix” brings up to date."
    migrate_file(path_of(name))
    return f"brought from format {old_format} to {CURRENT_FORMAT}; the old file is kept as {name}.bak."
