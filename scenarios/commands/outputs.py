"""What commands give out: a file, written in one step."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from scenarios.commands.door import UseError, say
from scenarios.results.sheets import SUFFIXES, OutputFileError, Results, csv_text, json_text, write_results
from scenarios.storage.problems import listed, uncontrolled
from scenarios.storage.writing import write_safely


def write_out(path: Path, write: Callable[[Path], object]) -> None:
    """Write a file and say so; what is there is replaced in one step.

    Args:
        path: The file.
        write: Writes the content to the path that it is given.

    Raises:
        UseError: If the folder or the disk does not let us.
    """
    try:
        write_safely(path, write)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UseError(f"{path} cannot be written: {reason}. Choose another folder or name.") from error
    say(f"Written: {path}")


def write_text_out(path: Path, text: str) -> None:
    """Write a text as UTF-8 with plain line ends; see :func:`write_out`."""
    write_out(path, lambda fresh: fresh.write_text(text, encoding="utf-8", newline="\n"))


def require_suffix(path: Path, suffixes: Sequence[str], what: str) -> None:
    """See that a file's name ends as it should before time is spent on its content.

    Args:
        path: The file.
        suffixes: The endings that are allowed.
        what: What is written, for the message.

    Raises:
        UseError: If it does not.
    """
    if path.suffix.lower() not in suffixes:
        raise UseError(f"{path}: {what} ends in {listed(suffixes)}. Choose such a name.")


Form = Literal["table", "json", "csv"]
"""What commands print: tables for people, or what machines read."""


def require_results_suffix(path: Path | None) -> None:
    """See that results can be written to a file of that name, if one is asked for.

    Raises:
        UseError: If they cannot.
    """
    if path is not None:
        require_suffix(path, SUFFIXES, "a file of results")


def give_out(results: Results, text: Callable[[], str], form: Form, out: Path | None) -> None:
    """Print results, and write them to a file if one is asked for.

    Args:
        results: What was found.
        text: Gives the tables for people.
        form: What to print.
        out: Where to write them too.

    Raises:
        UseError: If the file cannot be written.
    """
    if out is not None:
        try:
            write_results(out, results)
        except OutputFileError as error:
            raise UseError(str(error)) from error
        say(f"Written: {out}")
    print(
        json_text(results) if form == "json" else csv_text(results) if form == "csv" else uncontrolled(text()), end=""
    )
