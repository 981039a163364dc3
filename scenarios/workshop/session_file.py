"""Session files: the rounds of a workshop as TOML, read with every problem at once.

::

    format = 1
    title = "Rabat, 12 March"

    [[rounds]]
    title = "First round"
    target = "offshoring_jobs_2030"   # what is guessed, and by which teams are ranked
    hide_names = true
    seed = 2030                       # of all runs
    members = 1000
    exports_2030_base = "as_quoted"
    model = "0.1.0"                   # what revealed the results; without it the round is open

    [[rounds.guesses]]
    team = "Team 3"                   # the team's title, its file or its code
    value = 150000                    # in the unit of the target

    [[rounds.files]]                  # written when the round is revealed
    name = "team3.toml"
    digest = "0123456789abcdef"       # of the results
    text = "…"                        # the whole file

Only the last round can be open. The schema is published as ``resources/schema/workshop.schema.json``.
"""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Final, Literal

import tomli_w
from pydantic import Field

from scenarios.results.outcome import SINGLE_THREAD_MEMBERS, USUAL_MEMBERS
from scenarios.scenario import DEFAULT_SEED, EXPORTS_BASES, SEED_LIMIT, ExportsBase
from scenarios.storage.checks import shape_findings
from scenarios.storage.files import LARGEST_FILE, FilePath, read_text, whole_file, write_text
from scenarios.storage.migrations import Document
from scenarios.storage.parsing import read_document
from scenarios.storage.problems import Finding, ScenarioFileError, did_you_mean, shown
from scenarios.storage.schema import Line, Number, Table
from scenarios.workshop.board import Guess
from scenarios.workshop.session import KeptFile, Round, Session
from scenarios.workshop.teams import Terms
from simulation.targets import ledger

CURRENT_FORMAT: Final = 1
LARGEST_SESSION: Final = 20_000_000

_Name = Annotated[Line, Field(min_length=1)]


class GuessTable(Table):
    """What a team expects before it sees results."""

    team: _Name
    value: Number


class FileTable(Table):
    """A team's file as it was when its round was revealed."""

    name: _Name
    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
    text: Annotated[str, Field(max_length=LARGEST_FILE)]


class RoundTable(Table):
    """One round."""

    title: _Name
    target: _Name
    hide_names: bool = False
    seed: Annotated[int, Field(ge=0, lt=SEED_LIMIT)] = DEFAULT_SEED
    members: Annotated[int, Field(ge=1, le=SINGLE_THREAD_MEMBERS)] = USUAL_MEMBERS
    exports_2030_base: ExportsBase = "as_quoted"
    model: _Name | None = None
    guesses: list[GuessTable] = Field(default=[])
    files: list[FileTable] = Field(default=[])


class SessionFile(Table):
    """The rounds of a workshop with Mizan."""

    format: Literal[1]
    title: _Name
    rounds: list[RoundTable] = Field(default=[])


_ALLOWED: Final = {"seed": f"0 to {SEED_LIMIT - 1:,}", "members": f"1 to {SINGLE_THREAD_MEMBERS:,}"}


def load_session(path: FilePath) -> Session:
    """Read a session file.

    Raises:
        ScenarioFileError: With every problem of the file.
    """
    file = os.fspath(path)
    text = read_text(file, LARGEST_SESSION, "Session files hold the files of the teams; check that this is one.")
    return parse_session(text, file)


def parse_session(text: str, file: str) -> Session:
    """Read the text of a session file.

    Args:
        text: The text.
        file: The name that problems are to show.

    Raises:
        ScenarioFileError: With every problem of the text.
    """
    document, source, wrong_format = read_document(text, file, CURRENT_FORMAT)
    if problems := source.problems([*wrong_format, *_findings(document)]):
        raise ScenarioFileError(problems)
    return _to_session(SessionFile.model_validate(document))


def save_session(path: FilePath, session: Session) -> None:
    """Write a session file, keeping what was there as ``<name>.bak``.

    Raises:
        ScenarioFileError: If the session could not be read again, or the file cannot be written; the old file is
            untouched.
    """
    file = os.fspath(path)
    text = tomli_w.dumps(_to_document(session), multiline_strings=True)
    if (size := len(text.encode())) > LARGEST_SESSION:
        fix = "Keep the next rounds in another session file."
        found, allowed = f"{size:,} bytes", f"up to {LARGEST_SESSION:,} bytes"
        raise whole_file(file, "the file is too large.", fix, found, allowed)
    parse_session(text, file)
    write_text(file, text)


def json_schema() -> dict[str, Any]:
    """The JSON Schema of session files (draft 2020-12), as published in ``resources/schema``."""
    content = {**SessionFile.model_json_schema(), "title": f"Mizan workshop session, format {CURRENT_FORMAT}"}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **content}


# What can be wrong


def _findings(document: Document) -> Iterator[Finding]:
    choices = {"exports_2030_base": EXPORTS_BASES, "format": ["1"]}
    yield from shape_findings(document, SessionFile, choices, _ALLOWED)
    rounds = document.get("rounds")
    entries = rounds if isinstance(rounds, list) else []
    for place, entry in enumerate(entries):
        if isinstance(entry, dict):
            yield from _round_findings(f"rounds.{place}", entry, is_last=place == len(entries) - 1)


def _round_findings(key: str, entry: Document, *, is_last: bool) -> Iterator[Finding]:
    known = [target.id for target in ledger()]
    target = entry.get("target")
    if isinstance(target, str) and target not in known:
        fix = did_you_mean(target, known, "“list targets” shows all of them.")
        yield Finding(f"{key}.target", f"there is no target {shown(target)}.", fix)
    if "model" not in entry:
        if not is_last:
            yield Finding(f"{key}", "only the last round can be open.", "Say with which model it was revealed.")
        if entry.get("files"):
            message = "an open round has no files: they are written when it is revealed."
            yield Finding(f"{key}.files", message, "Remove them, or say with which model it was revealed.")
    yield from _twice(f"{key}.guesses", entry.get("guesses"), "team", "guesses twice")
    yield from _twice(f"{key}.files", entry.get("files"), "name", "is kept twice")


def _twice(key: str, entries: object, name: str, what: str) -> Iterator[Finding]:
    tables = [table for table in entries if isinstance(table, dict)] if isinstance(entries, list) else []
    named = [(place, table.get(name)) for place, table in enumerate(tables)]
    counts = Counter(value for _, value in named if isinstance(value, str))
    for place, value in named:
        if isinstance(value, str) and counts[value] > 1:
            counts[value] -= 1
            yield Finding(f"{key}.{place}.{name}", f"{shown(value)} {what} in this round.", "Keep one of them.")


# Between sessions and tables


def _to_session(file: SessionFile) -> Session:
    return Session(file.title, tuple(_to_round(entry) for entry in file.rounds))


def _to_round(entry: RoundTable) -> Round:
    return Round(
        title=entry.title,
        target=entry.target,
        hides_names=entry.hide_names,
        terms=Terms(entry.seed, entry.members, entry.exports_2030_base),
        guesses=tuple(Guess(guess.team, guess.value) for guess in entry.guesses),
        model=entry.model or "",
        files=tuple(KeptFile(kept.name, kept.digest, kept.text) for kept in entry.files),
    )


def _to_document(session: Session) -> Document:
    rounds = [_to_table(entry) for entry in session.rounds]
    return {"format": CURRENT_FORMAT, "title": session.title, **({"rounds": rounds} if rounds else {})}


def _to_table(entry: Round) -> Document:
    table: Document = {
        "title": entry.title,
        "target": entry.target,
        "hide_names": entry.hides_names,
        "seed": entry.terms.seed,
        "members": entry.terms.members,
        "exports_2030_base": entry.terms.exports_base,
    }
    lists: dict[str, Sequence[Document]] = {
        "guesses": [{"team": guess.team, "value": guess.value} for guess in entry.guesses],
        "files": [{"name": kept.name, "digest": kept.digest, "text": kept.text} for kept in entry.files],
    }
    model = {"model": entry.model} if entry.model else {}
    return {**table, **model, **{key: rows for key, rows in lists.items() if rows}}
