"""A folder of team files: the good ones as scenarios, the broken ones with their problems."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from scenarios.scenario import Scenario
from scenarios.storage.files import read_text
from scenarios.storage.parsing import parse
from scenarios.storage.problems import Problem, ScenarioFileError, printable, readable

SUFFIX: Final = ".toml"
SESSION_SUFFIX: Final = ".session.toml"
"""Ending of the files that hold the rounds of a workshop; they may lie among those of the teams."""

TEMPORARY: Final = ("~$", ".")
"""Beginnings of names that programs give to files of the moment."""


@dataclass(frozen=True)
class TeamFile:
    """A good file.

    Attributes:
        name: Its name in the folder, printable.
        text: What it holds, with plain line ends.
        seal: Digest of the text.
        scenario: What it says.
    """

    name: str
    text: str
    seal: str
    scenario: Scenario


@dataclass(frozen=True)
class RejectedFile:
    """A file that cannot be used, with every problem of it."""

    name: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Folder:
    """What lies in a folder, by name.

    Attributes:
        path: The folder as the user named it.
        files: Its good team files.
        rejected: Its broken ones.
        passed_over: Names of what is no team file: folders (with a slash at the end), files of the moment and others.
    """

    path: str
    files: tuple[TeamFile, ...]
    rejected: tuple[RejectedFile, ...]
    passed_over: tuple[str, ...]


def read_folder(path: Path) -> Folder:
    """Read every team file of a folder. A file that cannot be used stops none of the others.

    Raises:
        ScenarioFileError: If there is no such folder, or it cannot be listed.
    """
    try:
        entries = sorted(path.iterdir(), key=lambda entry: (entry.name.casefold(), entry.name))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        problem = Problem(str(path), "", None, "", "", f"the folder cannot be read: {reason}.", "Check its name.")
        raise ScenarioFileError([problem]) from error
    files: list[TeamFile] = []
    rejected: list[RejectedFile] = []
    passed_over: list[str] = []
    for entry in entries:
        name = printable(entry.name)
        if not is_team_file(name):
            passed_over.append(f"{name}/" if _is_folder(entry) else name)
            continue
        try:
            files.append(read_team_text(name, read_text(str(entry)), str(entry)))
        except ScenarioFileError as error:
            rejected.append(RejectedFile(name, error.problems))
    return Folder(readable(str(path)), tuple(files), tuple(rejected), tuple(passed_over))


def read_team_text(name: str, text: str, place: str = "") -> TeamFile:
    """Read the text of a team file.

    Args:
        name: Name of the file.
        text: What it holds.
        place: How problems are to call it; its name unless given.

    Raises:
        ScenarioFileError: With every problem of the text.
    """
    return TeamFile(name, text, seal_of(text), parse(text, place or name)[0])


def seal_of(text: str) -> str:
    """Digest by which a text is recognised."""
    return sha256(text.encode()).hexdigest()


def is_team_file(name: str) -> bool:
    """Whether a file of this name is one of a team."""
    plain = name.lower()
    return plain.endswith(SUFFIX) and not plain.endswith(SESSION_SUFFIX) and not plain.startswith(TEMPORARY)


def _is_folder(entry: Path) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
