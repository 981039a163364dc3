"""Files that are shipped with the program: data, translations, icons and schemas."""

import csv
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(*path: str) -> Traversable:
    """A shipped file by its path under ``resources``."""
    return files(__package__).joinpath(*path)


def table(name: str) -> Iterator[dict[str, str]]:
    """The rows of a table in ``resources/data``, each a mapping from column to text."""
    text = resource("data", f"{name}.csv").read_text(encoding="utf-8")
    return csv.DictReader(text.splitlines())
