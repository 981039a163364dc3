"""Reading the teams' files beside the window: in steps, and patient with files that are being written."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from scenarios.storage.problems import ScenarioFileError
from scenarios.workshop.folder import Folder, TeamFile, read_folder
from scenarios.workshop.teams import Terms, Workshop, workshop_from


@dataclass(frozen=True)
class Reading:
    """What was read.

    Attributes:
        workshop: The teams and their results.
        waiting: Names of files that are being written; a team of which one was read before is shown as it was.
    """

    workshop: Workshop
    waiting: tuple[str, ...]


Answer = float | Reading | ScenarioFileError
"""The share that is done, then what was read, or why the folder cannot be."""


def read_in_steps(path: Path, terms: Terms, before: Workshop | None, young: Collection[str]) -> Iterator[Answer]:
    """Read a folder and run what has not been run.

    Args:
        path: The folder.
        terms: How the teams are run.
        before: The folder as it was read last.
        young: Names of files that have just changed: they are waited for where they cannot be read.
    """
    try:
        folder, waiting = without_unfinished(read_folder(path), before, young)
    except ScenarioFileError as error:
        yield error
        return
    workshop = yield from workshop_from(folder, terms, before)
    yield Reading(workshop, waiting)


def without_unfinished(
    folder: Folder, before: Workshop | None, young: Collection[str]
) -> tuple[Folder, tuple[str, ...]]:
    """The folder without files that cannot be read because they are being written, and the names of those."""
    waiting = tuple(file.name for file in folder.rejected if file.name in young)
    if not waiting:
        return folder, ()
    known = {} if before is None else {team.file.name: team.file for team in before.teams}
    kept = [known[name] for name in waiting if name in known]
    files = sorted((*folder.files, *kept), key=_order)
    rejected = tuple(file for file in folder.rejected if file.name not in waiting)
    return replace(folder, files=tuple(files), rejected=rejected), waiting


def _order(file: TeamFile) -> tuple[str, str]:
    return file.name.casefold(), file.name
