"""What people call a pinned run: the title of its scenario, and what tells it from the baseline."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.words import formats, labels
from gui.work.pins import Pin
from scenarios.editing.spread import changed_totals
from scenarios.scenario import DEFAULT_SEED, Scenario

translate = QCoreApplication.translate

MOST_SAID: Final = 2
"""So many changed levers are named; of the others their number."""


def name(pin: Pin) -> str:
    """Title and differences of a pinned run, without its number."""
    scenario = pin.results.scenario
    found = translate("pins", "{title}: {differences}")
    return found.format(title=labels.shipped_title(scenario.title), differences=differences(scenario))


def differences(scenario: Scenario) -> str:
    """What tells a scenario from the baseline, in a few words."""
    said = list(_changes(scenario))
    parts = said[:MOST_SAID]
    if rest := len(said) - len(parts):
        parts.append(translate("pins", "{count} more").format(count=formats.whole(rest)))
    if scenario.assumptions:
        count = formats.whole(len(scenario.assumptions))
        parts.append(translate("pins", "assumptions: {count}").format(count=count))
    if scenario.reading == "as_planned":
        parts.append(translate("pins", "as planned"))
    if scenario.seed != DEFAULT_SEED:
        parts.append(translate("pins", "seed {seed}").format(seed=scenario.seed))
    return translate("pins", ", ").join(parts) or translate("pins", "official values")


def _changes(scenario: Scenario) -> Iterator[str]:
    """Each changed lever, with the sum of its differences where a sum means something."""
    for (lever, element), change in changed_totals(scenario).items():
        if lever in ("budget", "training_places"):
            yield f"{labels.name(element)} {formats.signed(formats.whole(change), change)}"
        else:
            yield labels.name(element)
