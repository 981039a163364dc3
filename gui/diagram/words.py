"""What the variables, elements, kinds and units of the model are called, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from gui.diagram.contents import Kind
from gui.words import assumption_words, formats, labels
from simulation.dimensions import DIMENSIONS
from simulation.model import mizan

translate = QCoreApplication.translate


def label_of(name: str) -> str:
    """What people call a variable, a parameter, a dimension or an element of one."""
    model = mizan()
    if name in DIMENSIONS:
        return dimension_name(name)
    entry = model.declarations.get(name) or model.parameters.get(name)
    return translate("model", entry.label) if entry else labels.element_name(name)


def dimension_name(dimension: str) -> str:
    """What the elements of a dimension are."""
    names = {
        "rubric": translate("diagram", "rubric"),
        "segment": translate("diagram", "segment"),
        "segment_group": translate("diagram", "group of segments"),
        "track": translate("diagram", "kind of course"),
        "employer": translate("diagram", "employer"),
        "use": translate("diagram", "use of the money"),
        "programme": translate("diagram", "programme"),
    }
    return names[dimension]


def kind_name(kind: Kind) -> str:
    """What a figure of a diagram is."""
    names: dict[Kind, str] = {
        "variable": translate("diagram", "Variable"),
        "stock": translate("diagram", "Stock"),
        "lever": translate("diagram", "Lever"),
        "assumption": translate("diagram", "Assumption"),
        "input": translate("diagram", "From another sector"),
        "use": translate("diagram", "Used in another sector"),
        "sector": translate("diagram", "Sector"),
    }
    return names[kind]


def unit_of(name: str) -> str:
    """The unit of a variable or parameter in words; empty for a mere number."""
    model = mizan()
    names = {
        "1": translate("diagram", "share") if name in formats.SHARES else "",
        "1/year": translate("diagram", "a year"),
        "year": translate("diagram", "years"),
        "job": translate("formats", "jobs"),
        "job/year": translate("formats", "jobs a year"),
        "person": translate("formats", "people"),
        "person/year": translate("formats", "people a year"),
        "million_MAD": translate("diagram", "MAD m"),
        "million_MAD/year": translate("formats", "MAD m a year"),
        "billion_MAD/year": translate("formats", "MAD bn a year"),
        "1/million_MAD": translate("diagram", "per MAD m"),
        "thousand_MAD/job": translate("diagram", "MAD k a job"),
        "thousand_MAD/person": translate("diagram", "MAD k a person"),
        "thousand_MAD/job/year": translate("diagram", "MAD k a job a year"),
        "thousand_MAD/million_MAD": translate("diagram", "MAD k in MAD m"),
        "thousand_MAD/billion_MAD": translate("diagram", "MAD k in MAD bn"),
    }
    if name in model.declarations:
        return names[model.declarations[name].unit]
    cell = next(model.parameters[name].assumptions)
    return assumption_words.unit(cell) if assumption_words.is_percentage(cell) else names[cell.unit]
