"""Where every command comes in and goes out: usage, problems and faults become messages and exit codes."""

import importlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from errno import EINVAL, ENOSPC
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, NoReturn

from scenarios.commands import COMMANDS, module_name
from scenarios.commands.faults import report_fault
from scenarios.storage.problems import uncontrolled

if TYPE_CHECKING:
    from scenarios.report.blocks import Document


class Exit(IntEnum):
    """What the caller learns from a command's end."""

    DONE = 0
    ANSWER_IS_NO = 1
    BAD_USE = 2
    FAULT = 3
    INTERRUPTED = 130


@dataclass(frozen=True)
class Services:
    """What commands can be lent by those who start them.

    Scenarios know no window, and setting pages needs one's library. So the one who knows both lends it.

    Attributes:
        write_pdf: Writes a report into a PDF file; None where there is nobody who can.
    """

    write_pdf: Callable[["Document", Path], None] | None = None


class UseError(Exception):
    """A command is asked for something that there is not; the message says what there is."""


def say(message: str) -> None:
    """Talk to the person at the terminal, on stderr; no sign in the name of a file moves the cursor there."""
    if sys.stderr is not None:  # it may have been closed, and stdout holds nothing but data
        print(uncontrolled(message), file=sys.stderr, flush=True)


def run_command(name: str, arguments: Sequence[str], program: str, services: Services | None = None) -> int:
    """Run a command.

    Args:
        name: The command.
        arguments: What follows it on the command line.
        program: How the program is called, for usage lines.
        services: What the command can be lent.

    Returns:
        The exit code.
    """
    try:
        code = _invoke(name, arguments, program, services or Services())
        print(end="", flush=True)
    except KeyboardInterrupt:
        say("Stopped.")
        return Exit.INTERRUPTED
    except Exception as error:  # the last place where a fault can become a report
        if isinstance(error, OSError) and _is_closed_pipe(error):
            forget_stdout()
            return Exit.DONE
        if isinstance(error, OSError) and error.errno == ENOSPC:
            say("The output cannot be written: there is no room left. Make room or write it elsewhere.")
            forget_stdout()
            return Exit.BAD_USE
        say(report_fault(error, [name, *arguments]))
        return Exit.FAULT
    return code


def _is_closed_pipe(error: OSError) -> bool:
    """Whether the reader of stdout has gone, as in ``| head``; Windows has another number for it."""
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == EINVAL)


def _invoke(name: str, arguments: Sequence[str], program: str, services: Services) -> int:
    if name not in COMMANDS:
        from scenarios.storage.problems import did_you_mean, shown

        hint = did_you_mean(name, COMMANDS, f"There are: {', '.join(COMMANDS)}.")
        say(f"There is no command {shown(name)}. {hint} “{program} --help” explains them.")
        return Exit.BAD_USE
    import typer

    from scenarios.commands.usage import sentence
    from scenarios.storage.problems import ScenarioFileError
    from simulation.posterior_file import PosteriorError

    try:
        return understood(name, arguments, program, services)()
    except typer.Exit as end:
        return end.exit_code
    except typer.TyperException as error:
        say(f"{sentence(error)} “{program} {name} --help” explains the command.")
    except UseError as error:
        say(str(error))
    except ScenarioFileError as error:
        say(str(error))
    except PosteriorError as error:
        say(str(error))
        return Exit.FAULT
    return Exit.BAD_USE


def understood(name: str, arguments: Sequence[str], program: str, services: Services) -> Callable[[], int]:
    """What a command line asks for, ready to be done.

    Raises:
        TyperException: If it is not.
    """
    import typer

    module = importlib.import_module(module_name(name))
    function: Callable[..., int] = module.command
    examples = "\n".join(f"  {program} {example}" for example in module.EXAMPLES)
    application = typer.Typer(add_completion=False, rich_markup_mode=None)
    application.command(name, epilog=f"\b\nExamples:\n{examples}")(function)
    command = typer.main.get_command(application)
    context = command.make_context(f"{program} {name}", list(arguments), obj=services)

    def do() -> int:
        with context:
            code: int = command.invoke(context)
            return code

    return do


def end_at_signal(number: int, _: FrameType | None) -> NoReturn:
    """Answer a signal as Ctrl-C is answered: clean up what is half written, and end."""
    say("Stopped.")
    sys.exit(128 + number)


def forget_stdout() -> None:
    """Let nothing more be written to stdout, not even at the end: its reader has gone, which is no fault."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
