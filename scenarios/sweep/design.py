"""Design files, read to the points of a sweep."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Final

import numpy as np

from scenarios.storage.checks import shape_findings
from scenarios.storage.files import FilePath, read_text
from scenarios.storage.migrations import Document
from scenarios.storage.parsing import read_document
from scenarios.storage.problems import ScenarioFileError
from scenarios.storage.schema import LEVER_TABLES
from scenarios.sweep.findings import findings_of_meaning
from scenarios.sweep.shape import ALLOWED, CURRENT_FORMAT, KINDS, AxisTable, DesignFile, Spans
from simulation.analysis.sweep import Kind, points_of

LARGEST_DESIGN: Final = 200_000
"""Bytes of a file."""

ASSUMPTIONS: Final = "assumptions"


@dataclass(frozen=True)
class Axis:
    """One thing that is varied.

    Attributes:
        name: What a column of results calls it: ``budget.it_industry.2027-2030`` or ``assumptions.ai_realised_share``.
        lever: Lever key, or ``assumptions``.
        element: Element of the lever, or id of the assumption.
        years: The years of a lever.
        values: The values that it takes, or an empty tuple where it takes any between ``low`` and ``high``.
        low: Lower end.
        high: Upper end.
        is_relative: Whether a value is a multiple of what the scenario has.
    """

    name: str
    lever: str
    element: str
    years: tuple[int, ...]
    values: tuple[float, ...]
    low: float
    high: float
    is_relative: bool

    def at(self, place: float) -> float:
        """The value at a place between 0 and 1."""
        if self.values:
            return self.values[min(int(place * len(self.values)), len(self.values) - 1)]
        return self.low + place * (self.high - self.low)


@dataclass(frozen=True)
class Design:
    """What a sweep varies.

    Attributes:
        kind: How points are chosen.
        axes: What is varied.
        points: How many points there are.
        seed: Of random points.
    """

    kind: Kind
    axes: tuple[Axis, ...]
    points: int
    seed: int

    def values(self) -> Iterator[tuple[float, ...]]:
        """The values of all axes at each point; in a grid the last axis changes first."""
        if self.kind == "grid":
            yield from product(*(axis.values for axis in self.axes))
            return
        for places in points_of(self.kind, len(self.axes), self.points, self.seed).tolist():
            yield tuple(axis.at(place) for axis, place in zip(self.axes, places, strict=True))


def load_design(path: FilePath) -> Design:
    """Read a design file.

    Raises:
        ScenarioFileError: With every problem of the file.
    """
    file = os.fspath(path)
    return parse_design(read_text(file, LARGEST_DESIGN, "Design files hold a few dozen lines; check this one."), file)


def parse_design(text: str, file: str) -> Design:
    """Read the text of a design file.

    Args:
        text: The text.
        file: The name that problems are to show.

    Raises:
        ScenarioFileError: With every problem of the text.
    """
    document, source, wrong_format = read_document(text, file, CURRENT_FORMAT)
    document = _joined(document)
    shape = list(shape_findings(document, DesignFile, {"design": KINDS, "format": ["1"]}, ALLOWED))
    every = [*wrong_format, *shape, *([] if shape else findings_of_meaning(document))]
    if problems := source.problems(every):
        raise ScenarioFileError(problems)
    return _to_design(DesignFile.model_validate(document))


def _joined(document: Document) -> Document:
    """A document in which assumptions stand by their whole ids, however their dots were written."""
    table = document.get(ASSUMPTIONS)
    return {**document, ASSUMPTIONS: dict(_flat(table, ()))} if isinstance(table, dict) else document


def _flat(table: Document, above: tuple[str, ...]) -> Iterator[tuple[str, object]]:
    for name, value in table.items():
        path = (*above, name)
        is_axis = not isinstance(value, dict) or not value or any(not isinstance(part, dict) for part in value.values())
        if is_axis:
            yield ".".join(path), value
        else:
            yield from _flat(value, path)


def _to_design(table: DesignFile) -> Design:
    axes = tuple(_axes(table))
    points = prod(len(axis.values) for axis in axes) if table.design == "grid" else table.points or 1
    return Design(table.design, axes, points, table.seed)


def _axes(table: DesignFile) -> Iterator[Axis]:
    for lever in LEVER_TABLES:
        elements: dict[str, Spans] = dict(getattr(table, lever))
        for element, spans in elements.items():
            for span, entry in spans.items():
                yield _axis(f"{lever}.{element}.{span}", lever, element, years_of_span(span), entry)
    for name, entry in table.assumptions.items():
        yield _axis(f"{ASSUMPTIONS}.{name}", ASSUMPTIONS, name, (), entry)


def _axis(name: str, lever: str, element: str, years: tuple[int, ...], entry: AxisTable) -> Axis:
    low, high = (0.0 if end is None else float(end) for end in (entry.low, entry.high))
    values = tuple(map(float, entry.values or ()))
    if entry.steps is not None:
        values = tuple(np.linspace(low, high, entry.steps).tolist())
    return Axis(name, lever, element, years, values, low, high, entry.relative)


def years_of_span(span: str) -> tuple[int, ...]:
    """The years of ``2027`` or ``2027-2030``."""
    first, _, last = span.partition("-")
    return tuple(range(int(first), int(last or first) + 1))
