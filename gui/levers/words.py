"""What people call levers, the shapes of their years, and what a note is about."""

from PySide6.QtCore import QCoreApplication

from gui.words import assumption_words, labels
from scenarios.editing.shapes import Shape
from scenarios.storage.meaning import known_assumptions

translate = QCoreApplication.translate


def shape_name(shape: Shape) -> str:
    """A shape in a few words."""
    names: dict[Shape, str] = {
        "flat": translate("levers", "the same every year"),
        "front_loaded": translate("levers", "most at first"),
        "ramp": translate("levers", "rising year by year"),
        "official": translate("levers", "as the official years"),
    }
    return names[shape]


def lever_name(lever: str) -> str:
    """A whole lever with all its elements."""
    names = {
        "budget": translate("levers", "Rubrics"),
        "training_places": translate("levers", "Training places"),
        "it_industry_mix": translate("levers", "Use of the IT-industry money"),
        "employer_mix": translate("levers", "Trained profiles by employer"),
    }
    return names[lever]


def note_key(lever: str, element: str = "") -> str:
    """How scenario files name a lever or an element of one."""
    return f"{lever}.{element}" if element else lever


def subject_name(key: str) -> str:
    """What a note is about, by its key in the scenario file."""
    assumptions = known_assumptions()
    if key in assumptions:
        return assumption_words.full_name(assumptions[key])
    lever, _, element = key.partition(".")
    return labels.name(element) if element else lever_name(lever)
