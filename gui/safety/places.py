"""Where the program keeps what belongs to the user and is no document.

That is the place that the system has for it, unless a file named ``portable`` stands beside the program: then all of it
stands beside the program too, and nothing is written anywhere else.
"""

import sys
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final

from PySide6.QtCore import QStandardPaths

MARKS: Final = ("portable", "portable.txt")
"""Names of the file that asks for portable mode; the second is how Notepad saves the first."""

PORTABLE: Final = "mizan-data"
"""The folder beside the program that holds everything then."""


def program_folder() -> Path:
    """The folder that the program stands in: of the package, or of the sources."""
    if not getattr(sys, "frozen", False):
        return Path(__file__).resolve().parents[2]
    program = Path(sys.executable)
    bundles = (parent.parent for parent in program.parents if parent.suffix == ".app")  # on macOS
    return next(bundles, program.parent)


def portable_folder() -> Path | None:
    """The folder that holds everything in portable mode; None where the system's places are used."""
    folder = program_folder()
    return folder / PORTABLE if any((folder / mark).is_file() for mark in MARKS) else None


def data_folder() -> Path:
    """The folder of unsaved edits and reports."""
    return portable_folder() or _of_system(QStandardPaths.StandardLocation.AppDataLocation)


def reports_folder() -> Path:
    """The folder of reports on faults and of the log."""
    return data_folder() / "reports"


def settings_file() -> Path:
    """What the window remembers between sessions."""
    return (portable_folder() or _of_system(QStandardPaths.StandardLocation.AppConfigLocation)) / "settings.toml"


def licences_folder() -> Path | None:
    """The licences of all that the package is made of; None in the sources, which hold nothing of others."""
    within = getattr(sys, "_MEIPASS", None)
    return Path(within) / "licences" if within is not None else None


def hindrance(folder: Path) -> OSError | None:
    """What keeps files from being written to a folder, which is made if it is missing; None if nothing does."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            return None
    except OSError as error:
        return error


def _of_system(place: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(place))
