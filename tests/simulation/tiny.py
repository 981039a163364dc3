"""Models small enough to be worked out by hand, made with the words that sectors use."""

from collections.abc import Mapping
from typing import Literal

import numpy as np

from simulation.declare import Array, Declaration, Lever, Stock, variable
from simulation.dimensions import DIMENSIONS
from simulation.model import Model, assemble
from simulation.parameters import Assumption, Parameter
from simulation.results import Frame, Projection

Range = tuple[float, float, float]
"""Low, best and high value."""


def parameter(
    name: str,
    *values: float | Range,
    by: str | None = None,
    over_time: Literal["step", "line"] | None = None,
    years: tuple[int | None, ...] = (None,),
    as_planned: float | None = None,
) -> Parameter:
    """A parameter from its values: one for each element, period after period."""
    elements = (None,) if by is None else DIMENSIONS[by]
    cells = iter(values)

    def cell(element: str | None, year: int | None) -> Assumption:
        value = next(cells)
        low, best, high = value if isinstance(value, tuple) else (value, value, value)
        return Assumption(
            id=".".join(str(part) for part in (name, element, year) if part is not None),
            value=best,
            low=low,
            high=high,
            as_planned=best if as_planned is None else as_planned,
            unit="1",
            label=name,
            source="definition",
            note="",
            sector="tiny",
        )

    rows = tuple(tuple(cell(element, year) for element in elements) for year in years)
    return Parameter(name, name, "1", by, over_time, years, rows)


def named(*parameters: Parameter) -> dict[str, Parameter]:
    """Parameters by name."""
    return {entry.name: entry for entry in parameters}


def model_of(*declarations: Declaration, parameters: Mapping[str, Parameter]) -> Model:
    """A model of one sector."""
    return assemble({"tiny": declarations}, parameters)


@variable(unit="1/year", label="Fish born")
def births(fish_last_year: Array, birth_rate: Array, food: Array) -> Array:
    return fish_last_year * birth_rate * food


@variable(unit="1/year", label="Fish caught", note="The bears of last year catch them.")
def catch(fish_last_year: Array, bears_last_year: Array, appetite: Array) -> Array:
    return fish_last_year * bears_last_year * appetite


@variable(unit="1/year", label="Bears born")
def cubs(catch: Array, fish_per_cub: Array) -> Array:
    return catch / fish_per_cub


@variable(unit="1/year", label="Food for the fish")
def food(feeding: Array) -> Array:
    return np.add.reduce(feeding, axis=0, keepdims=True)


fish = Stock("fish", "1", "Fish", start="fish_start", inflows=("births",), outflows=("catch",))
bears = Stock("bears", "1", "Bears", inflows=("cubs", "arrivals"))
feeding = Lever("feeding", "feeding", "1", "Food by track", by="track")


def river() -> Model:
    """Two stocks that live on each other, and one lever."""
    parameters = named(
        parameter("fish_start", (80.0, 100.0, 130.0)),
        parameter("birth_rate", (0.1, 0.2, 0.4)),
        parameter("appetite", 0.01),
        parameter("fish_per_cub", (5.0, 10.0, 20.0)),
        parameter("arrivals", 1.0),
    )
    return model_of(fish, bears, feeding, births, catch, cubs, food, parameters=parameters)


def projection(**values: list[list[list[float]]]) -> Projection:
    """A projection from 2008 on whose values are given by year, element and draw."""
    years = len(next(iter(values.values())))
    frames = tuple(
        Frame(2008 + place, {name: np.array(by_year[place]) for name, by_year in values.items()})
        for place in range(years)
    )
    return Projection(frames, max(array.shape[1] for array in frames[0].values.values()))
