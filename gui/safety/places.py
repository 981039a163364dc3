"""Where the program keeps what belongs to the user and is no document."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def data_folder() -> Path:
    """The folder of unsaved edits and reports."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def reports_folder() -> Path:
    """The folder of reports on faults and of the log."""
    return data_folder() / "reports"


def settings_file() -> Path:
    """What the window remembers between sessions."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)) / "settings.toml"
