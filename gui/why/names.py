"""What people call results, and that in which two scenarios differ."""

from PySide6.QtCore import QCollator, QCoreApplication

from gui.diagram.words import label_of
from gui.levers.words import subject_name
from gui.words import formats, labels
from scenarios.results.outcome import PUBLIC_VARIABLES
from simulation.analysis.attribution import Player
from simulation.analysis.attribution.differences import ASSUMPTIONS
from simulation.model import mizan
from simulation.quantities import Quantity

translate = QCoreApplication.translate


def variables() -> dict[str, str]:
    """The public variables with their names, in the order of the alphabet."""
    collator = QCollator()
    names = {name: label_of(name) for name in PUBLIC_VARIABLES}
    return dict(sorted(names.items(), key=lambda entry: collator.sortKey(entry[1])))


def elements(variable: str) -> dict[str, str]:
    """The elements of a variable with their names, an empty one for the sum where it means something."""
    entry = mizan().declarations[variable]
    if entry.by is None:
        return {}
    whole = {"": translate("why", "in all")} if entry.adds_up else {}
    return whole | {name: labels.element_name(name) for name in mizan().elements(variable)}


def quantity_name(quantity: Quantity) -> str:
    """What people call a result, without its year."""
    label = label_of(quantity.variable)
    return f"{label} \u00b7 {labels.element_name(quantity.element)}" if quantity.element else label


def unit_name(variable: str) -> str:
    """The unit of a result in words, or an empty text."""
    return translate("evidence", "per cent") if variable in formats.SHARES else formats.unit_name(variable)


def player_name(player: Player) -> str:
    """What people call something in which two scenarios differ."""
    if player.kind == "lever":
        return subject_name(player.name)
    if player.kind == "assumptions" and player.name != ASSUMPTIONS:
        return subject_name(player.of[0])
    names = {
        "assumptions": translate("why", "Settled assumptions ({count})").format(count=formats.whole(len(player.of))),
        "reading": translate("departures", "Reading"),
        "seed": translate("departures", "Seed"),
    }
    return names[player.kind]
