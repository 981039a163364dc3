"""What the program is: versions, licences, and where it keeps things."""

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QSysInfo, QUrl, qVersion

from gui.help.licences import Package, packages_in_use
from gui.help.tables import two_columns
from gui.safety.places import data_folder, licences_folder, reports_folder, settings_file
from gui.words import formats
from scenarios.library import library
from scenarios.results.outcome import USUAL_MEMBERS
from simulation.model import VERSION

NAMES: Final = 40
"""Width of the column of names, in per cent."""

translate = QCoreApplication.translate


def about_text() -> str:
    """The about box as a piece of HTML."""
    sentences = (
        translate(
            "about",
            "Mizan (the balance) simulates Morocco's digital strategy from 2008 to 2030. Every number of the model "
            "shows its source or is marked as judgement. {members} runs answer each move.",
        ).format(members=formats.whole(USUAL_MEMBERS)),
        translate("about", "Its own code and drawings are free under the MIT licence."),
    )
    parts = [
        f"<h1>Mizan {escape(QCoreApplication.applicationVersion())}</h1>",
        *(f"<p>{escape(sentence)}</p>" for sentence in sentences),
        _heading(translate("about", "Versions")),
        two_columns(_versions(), NAMES),
        _heading(translate("about", "Where things are")),
        two_columns(_places(), NAMES),
        _heading(translate("about", "Made with")),
        two_columns((_package(package) for package in packages_in_use()), NAMES),
    ]
    return "".join(parts)


def _versions() -> Iterator[tuple[str, str]]:
    if QCoreApplication.applicationVersion():
        yield translate("about", "Program"), escape(QCoreApplication.applicationVersion())
    yield translate("about", "Model"), escape(VERSION)
    yield "Qt", escape(qVersion())
    yield translate("about", "System"), escape(f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}")


def _places() -> Iterator[tuple[str, str]]:
    yield translate("about", "Unsaved edits"), _link(data_folder())
    yield translate("about", "Reports and log"), _link(reports_folder())
    yield translate("about", "Settings"), _link(settings_file().parent)
    yield translate("about", "Ready scenarios"), _link(next(iter(library().values())).parent)
    licences = licences_folder()
    if licences is not None:
        yield translate("about", "Licences of all parts"), _link(licences)


def _link(folder: Path) -> str:
    """A folder that opens when it is clicked."""
    return f"<a href='{QUrl.fromLocalFile(str(folder)).toString()}'>\u2068{escape(str(folder))}\u2069</a>"


def _package(package: Package) -> tuple[str, str]:
    return f"{package.name} {package.version}", escape(package.licence)


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"
