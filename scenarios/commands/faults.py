"""A fault of the program itself: one sentence for the user, a report for those who mend it."""

import platform
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path


def report_fault(error: Exception, arguments: Sequence[str]) -> str:
    """Write a report on an unexpected error into the folder for temporary files.

    Returns:
        A sentence that says what happened and where the report is.
    """
    text = "\n".join(
        [
            where_it_runs(),
            f"arguments: {list(arguments)}",
            "",
            *traceback.format_exception(error),
        ]
    )
    what = f"Mizan has come upon a fault of its own ({type(error).__name__})"
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="mizan-fault-", suffix=".txt", delete=False, encoding="utf-8", errors="replace"
        ) as report:
            report.write(text)
    except OSError:
        sys.stderr.write(text)
        return f"{what}; the report above could not be saved."
    return f"{what}. The report {Path(report.name)} says more; please pass it on to those who maintain the program."


def where_it_runs() -> str:
    """The line that opens every report: versions of the program, of Python and of the system."""
    from simulation.model import VERSION

    return f"Mizan {VERSION}, Python {platform.python_version()}, {_system()}"


def _system() -> str:
    """The system in a few words; ``platform.platform`` would start a program to learn more of the processor."""
    return f"{platform.system()} {platform.release()} {platform.machine()}"
