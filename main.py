"""The one door of Mizan: without a command the window opens; a command runs headless.

Everything is imported when it is needed, so that help comes at once and commands need no window system.
"""

import multiprocessing
import os
import signal
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scenarios.commands import COMMANDS

if TYPE_CHECKING:
    from scenarios.report.blocks import Document

# The matrices are small: on a busy machine the threads of numpy's linear algebra wait for each other longer than they
# work. This must stand before numpy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

VERSION: Final = "0.1.0"

WINDOW_OPTIONS: Final = ("--screenshot", "--screenshots", "--pace")

HELP: Final = """\
Mizan {version} – what Morocco's digital strategy may bring, year by year.

  {program}                          open the window
  {program} FILE.toml                open a scenario in the window
  {program} --screenshot FILE.png    write a picture of the window and end
  {program} --screenshots FOLDER     write pictures of every page, panel and dialog and end
  {program} --pace FILE.json         write how long a moved slider takes to its frame and end
  {program} COMMAND --help           explain a command

Commands, which need no window:
{commands}

Results go to stdout, messages to stderr. Exit codes: 0 done, 1 the answer is no (a required target is
missed), 2 bad use or a bad file, 3 a fault of the program.
"""


def main(arguments: Sequence[str]) -> int:
    """Open the window or run a command.

    Args:
        arguments: The command line without the program's name.

    Returns:
        The exit code.
    """
    first = arguments[0] if arguments else ""
    if first in ("--help", "-h", "help"):
        return _print(help_text())
    if first == "--version":
        return _print(f"Mizan {VERSION}\n")
    from simulation.memory import keep_memory

    keep_memory()
    if is_for_window(arguments):
        from gui import app

        return app.main(arguments, VERSION)
    from scenarios.commands.door import Services, end_at_signal, run_command

    signal.signal(signal.SIGTERM, end_at_signal)
    return run_command(first, arguments[1:], program_name(), Services(write_pdf=_write_pdf))


def _write_pdf(document: "Document", path: Path) -> None:
    """Lend the setting of pages, which needs Qt, to the commands, which know no Qt."""
    from gui.report.pdf import write_pdf

    write_pdf(document, path)


def help_text() -> str:
    """What there is, in a screenful."""
    width = max(map(len, COMMANDS))
    commands = "\n".join(f"  {name:<{width}}  {summary}" for name, summary in COMMANDS.items())
    return HELP.format(version=VERSION, program=program_name(), commands=commands)


def program_name() -> str:
    """How the program is called: as whoever started it says, by its file in the sources, by its name in the package."""
    if caller := os.environ.get("MIZAN_CALLED_AS"):
        return caller
    name = Path(sys.argv[0]).name
    return f"python {name}" if name.endswith(".py") else name


def is_for_window(arguments: Sequence[str]) -> bool:
    """Whether the window is asked for: by no argument at all, by one of its options, or by a scenario's path."""
    first = arguments[0] if arguments else ""
    return not first or first.partition("=")[0] in WINDOW_OPTIONS or first.lower().endswith(".toml")


def _print(text: str) -> int:
    try:
        print(text, end="", flush=True)
    except BrokenPipeError:
        from scenarios.commands.door import forget_stdout

        forget_stdout()
    return 0


def _use_utf8() -> None:
    """Print ✓ and Arabic wherever the output goes, also where an old code page is the default."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    multiprocessing.freeze_support()
    _use_utf8()
    sys.exit(main(sys.argv[1:]))
