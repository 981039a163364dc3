"""What commands give out: a file, written in one step."""

from collections.abc import Callable, Sequence
from pathlib import Path

from scenarios.commands.door import UseError, say
from scenarios.problems import listed
from scenarios.writing import write_safely


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
