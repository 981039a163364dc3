"""Scenarios for notebooks: by the name that the program knows them by, or by their file."""

from scenarios.library import path_of
from scenarios.scenario import Scenario
from scenarios.storage import files
from scenarios.storage.files import FilePath


def load(name: FilePath) -> Scenario:
    """Read a scenario.

    A scenario never changes; its methods ``with_value``, ``with_values``, ``with_mix``, ``with_assumption`` and others
    give a new one. ``scenarios.storage.files.save`` writes it.

    Args:
        name: A scenario of the library, such as ``official``, or the path of a scenario file.

    Raises:
        ScenarioFileError: With every problem of the file.
    """
    return files.load(path_of(name))
