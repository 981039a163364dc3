"""``new``: start a scenario file."""

from pathlib import Path
from typing import Annotated

import typer

from scenarios.commands.door import Exit, UseError, say
from scenarios.commands.inputs import load_all
from scenarios.storage.files import save

EXAMPLES = ('new team3.toml --title "Training first" --author "Team 3"', "new mine.toml --title Mine --from no_plan")


def command(
    file: Annotated[Path, typer.Argument(help="The file to write, ending in .toml.")],
    title: Annotated[str, typer.Option(help="Name of the scenario in one line.")],
    author: Annotated[str, typer.Option(help="Who makes it.")] = "",
    description: Annotated[str | None, typer.Option(help="What it tries; by default as where it starts from.")] = None,
    origin: Annotated[str, typer.Option("--from", metavar="FILE", help="Scenario to start from.")] = "official",
) -> int:
    """Start a scenario file: a copy of another scenario under a new title."""
    if file.suffix.lower() != ".toml":
        raise UseError(f"{file}: scenario files end in .toml.")
    if file.exists():
        raise UseError(f"{file} is already there. Choose another name, or remove it first.")
    scenario = load_all([origin])[0].scenario.with_details(title=title, author=author, description=description)
    save(file, scenario)
    say(f"Written: {file}. “template” shows what may stand in it.")
    return Exit.DONE
