"""``associate``: let the desktop open scenario files in the window."""

import sys
from typing import Annotated

import typer

from scenarios.association import SUFFIX, linux, this_program, windows
from scenarios.commands.door import Exit, UseError, say

EXAMPLES = ("associate", "associate --remove")


def command(
    remove: Annotated[bool, typer.Option("--remove", help="Take back what an earlier call has put there.")] = False,
) -> int:
    """Let scenario files open in the window by double click, for you alone and without touching other TOML files.

    On Linux these are the files that end in .mizan.toml. Windows looks at the last ending alone: there Mizan is
    offered under “Open with” of every .toml file, and is never set by itself. Call it again after moving the program.
    """
    try:
        if remove:
            say(_removed())
        else:
            say(_associated())
    except OSError as error:
        raise UseError(f"This cannot be written down for your desktop: {error.strerror or error}.") from error
    return Exit.DONE


def _associated() -> str:
    if sys.platform == "darwin":
        return "macOS learns by itself what Mizan opens, once Mizan.app stands in a folder of programs."
    if sys.platform == "win32":
        windows.associate(this_program())
        return "Mizan is now offered under “Open with” of .toml files. To take it back: associate --remove"
    linux.associate(this_program(), linux.data_home())
    return f"Files that end in {SUFFIX} now open in Mizan, others as before. To take it back: associate --remove"


def _removed() -> str:
    if sys.platform == "darwin":
        return "macOS forgets by itself what Mizan opens, once Mizan.app is gone."
    if sys.platform == "win32":
        there = windows.dissociate(this_program())
    else:
        there = linux.dissociate(this_program(), linux.data_home())
    return "Scenario files no longer open in Mizan." if there else "Nothing was there to take back."
