"""The packages that the program is made of, as their own metadata names them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Final

OWN: Final = (
    "PySide6-Essentials",
    "pyqtgraph",
    "numpy",
    "pandas",
    "scipy",
    "pydantic",
    "tomli-w",
    "openpyxl",
    "Jinja2",
    "typer",
    "rich",
)
"""What the program asks for itself; a test holds it against pyproject.toml."""

LICENCE_CLASS: Final = "License :: OSI Approved :: "

LONGEST: Final = 60
"""Some packages put the whole text of their licence where its name belongs."""


@dataclass(frozen=True)
class Package:
    """A package in use."""

    name: str
    version: str
    licence: str


def packages_in_use() -> list[Package]:
    """Every package that is asked for, and those that they ask for in turn, by name."""
    found: dict[str, Package] = {}
    waiting = list(OWN)
    while waiting:
        name = waiting.pop()
        key = _normal(name)
        if key in found:
            continue
        try:
            held = distribution(name)
        except PackageNotFoundError:
            continue  # asked for on other systems alone
        found[key] = Package(held.metadata["Name"], held.version, licence_of(held))
        waiting += _asked_for(held)
    return sorted(found.values(), key=lambda package: package.name.lower())


def _asked_for(held: Distribution) -> Iterator[str]:
    for requirement in held.requires or ():
        name, _, condition = requirement.partition(";")
        if "extra" not in condition:
            yield re.split(r"[^\w.-]", name.strip())[0]


def licence_of(held: Distribution) -> str:
    """Its licence in short."""
    metadata = held.metadata
    classes = [entry for entry in metadata.get_all("Classifier", []) if entry.startswith(LICENCE_CLASS)]
    named = [text for field in ("License-Expression", "License") for text in metadata.get_all(field, [])]
    listed = ", ".join(entry.removeprefix(LICENCE_CLASS) for entry in classes)
    candidates = (*named, listed)
    return next((text for text in candidates if text and len(text) <= LONGEST and "\n" not in text), listed)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
