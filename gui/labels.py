"""The words for levers, elements, variables and constraints, in the language of the window."""

from gui.language import speech
from scenarios.language.names import NAMES
from simulation.targets import Target


def name(key: str) -> str:
    """What people call a lever element, variable or constraint."""
    return speech().name(key)


def element_name(element: str) -> str:
    """What people call an element of a dimension, in full words."""
    return speech().element_name(element)


def library_name(key: str) -> str:
    """What people call a scenario of the library; its file's name where it has none here."""
    return name(key) if key in NAMES else key


def target_name(target: Target) -> str:
    """What a target is about, with its element."""
    return speech().target_name(target)
