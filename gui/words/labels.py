"""The words for levers, elements, variables and constraints, in the language of the window."""

from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from gui.words.language import speech
from scenarios.language.names import NAMES
from scenarios.library import library
from scenarios.scenario import Scenario
from scenarios.storage.files import load
from simulation.targets import Target

RIGHT_TO_LEFT_MARK: Final = "\u200f"
FIRST_STRONG: Final = "\u2068"
END_OF_ISOLATE: Final = "\u2069"


def name(key: str) -> str:
    """What people call a lever element, variable or constraint."""
    return speech().name(key)


def element_name(element: str) -> str:
    """What people call an element of a dimension, in full words."""
    return speech().element_name(element)


def library_name(key: str) -> str:
    """What people call a scenario of the library; its file's name where it has none here."""
    return name(key) if key in NAMES else key


def library_description(key: str) -> str:
    """What a scenario of the library is about."""
    return QCoreApplication.translate("library", _shipped()[key].description)


def shipped_title(title: str) -> str:
    """The title of a scenario that no file of the user holds: one of the library has its name in every language."""
    key = next((key for key, scenario in _shipped().items() if scenario.title == title), None)
    return library_name(key) if key else title


@cache
def _shipped() -> dict[str, Scenario]:
    return {key: load(path) for key, path in library().items()}


def ledger_text(text: str) -> str:
    """What a ledger of ``resources/data`` says."""
    return QCoreApplication.translate("ledger", text) if text else ""


def lettered(letter: str, name: str) -> str:
    """A letter with the name that it stands for; the letter comes first in every direction of reading."""
    if QGuiApplication.isRightToLeft():
        return f"{RIGHT_TO_LEFT_MARK}{letter} \u00b7 {FIRST_STRONG}{name}{END_OF_ISOLATE}"
    return f"{letter} \u00b7 {name}"


def target_name(target: Target) -> str:
    """What a target is about, with its element."""
    return speech().target_name(target)


def target_with_base(target: Target) -> str:
    """What a target is about, and on which series it is stated where there are two."""
    return speech().target_with_base(target)


def with_base(name: str, target: Target) -> str:
    """What a target is called, and on which series it is stated where there are two."""
    return speech().with_base(name, target)
