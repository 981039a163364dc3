"""Runs for notebooks: a scenario in, tidy pandas frames out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
import pandas as pd

from simulation.dimensions import POSITION
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.ensemble import project
from simulation.model import mizan
from simulation.results import Projection
from simulation.targets import Base, assess, due_by

TOTAL: Final = "total"
"""The element of a variable without parts, and of one whose parts add up to something."""

BANDS: Final = ("p05", "p25", "p50", "p75", "p95")

USUAL_MEMBERS: Final = 1000


class Runnable(Protocol):
    """What a run needs to know; a scenario knows it."""

    @property
    def horizon(self) -> int:
        """The last year of the run."""

    @property
    def exports_2030_base(self) -> Base:
        """On which series the export target of 2030 is read."""

    def levers(self) -> LeverValues:
        """The levers, from the starting year to the horizon."""

    def uncertainty(self) -> Uncertainty:
        """What is known about the assumptions."""


@dataclass(frozen=True)
class Tables:
    """What came of a run, as frames.

    Attributes:
        scenario: What was run.
        projection: Every variable of the model in every year, with all members.
    """

    scenario: Runnable
    projection: Projection

    def series(self, *variables: str) -> pd.DataFrame:
        """Variables over the years, a row for each element and year.

        Args:
            variables: Names of variables; all of the model if none is given.

        Returns:
            A frame with the columns variable, element, unit, year, central, p05, p25, p50, p75 and p95. A variable
            without parts has the element ``total``, as has the sum of one whose parts add up to something.

        Raises:
            KeyError: If there is no such variable.
        """
        parts = [part for name in variables or mizan().order for part in self._parts(name)]
        return pd.concat(parts, ignore_index=True)

    def draws(self, variable: str, element: str = TOTAL) -> pd.DataFrame:
        """All members of one element of a variable.

        Members of runs with the same seed share their numbers, so that differences between two frames are those that
        the levers make.

        Returns:
            A frame with a row for each year and a column for each member; member 0 is the central run.

        Raises:
            KeyError: If there is no such variable or element.
        """
        rows = [self._row(variable, element, frame.draws(variable)) for frame in self.projection]
        members = self.projection.members
        numbers = np.stack([np.broadcast_to(row, (members,)) for row in rows])
        years = pd.Index(self.projection.years, name="year")
        return pd.DataFrame(numbers, index=years, columns=pd.RangeIndex(members, name="member"))

    def targets(self) -> pd.DataFrame:
        """How the run stands against each target that is due by its horizon.

        Returns:
            A frame with a row for each target and the columns target, variable, element, year, aim, p05, p50, p95, gap,
            probability and source.
        """
        rows = []
        for target in due_by(self.projection.years[-1], self.scenario.exports_2030_base):
            found = assess(self.projection, target)
            rows.append(
                {
                    "target": target.id,
                    "variable": target.variable,
                    "element": target.element or TOTAL,
                    "year": target.year,
                    "aim": target.value,
                    "p05": found.p05,
                    "p50": found.projected,
                    "p95": found.p95,
                    "gap": found.gap,
                    "probability": found.probability,
                    "source": target.source,
                }
            )
        return pd.DataFrame(rows)

    def _parts(self, name: str) -> Iterator[pd.DataFrame]:
        declared = mizan().declarations[name]
        bands, central = self.projection.bands(name), self.projection.central(name)
        for position, element in enumerate(mizan().elements(name)):
            yield self._frame(name, element, central[:, position], bands[:, position])
        if declared.by is not None and declared.adds_up:
            bands, central = self.projection.bands(name, total=True), self.projection.central(name, total=True)
            yield self._frame(name, TOTAL, central[:, 0], bands[:, 0])

    def _frame(self, name: str, element: str, central: np.ndarray, bands: np.ndarray) -> pd.DataFrame:
        about = {"variable": name, "element": element, "unit": mizan().declarations[name].unit}
        numbers = dict(zip(BANDS, bands.T, strict=True))
        return pd.DataFrame(about | {"year": self.projection.years, "central": central} | numbers)

    def _row(self, name: str, element: str, values: np.ndarray) -> np.ndarray:
        """One element of a year's values, or their sum, of shape (members,) or (1,)."""
        if element in mizan().elements(name):
            return np.asarray(values[POSITION.get(element, 0)])
        if element == TOTAL and mizan().declarations[name].adds_up:
            return np.asarray(values.sum(axis=0))
        raise KeyError(f"{name} has no element {element!r}; there are {', '.join(mizan().elements(name))}")


def run(scenario: Runnable, members: int = USUAL_MEMBERS) -> Tables:
    """Run a scenario with its uncertainty.

    Args:
        scenario: A scenario, as :func:`scenarios.load` gives it.
        members: Members of the ensemble, the central run among them. The plan at its word has a single one.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
        PosteriorError: If the calibrated draws do not belong to this model.
    """
    projection = project(
        mizan(), scenario.levers(), scenario.uncertainty(), members=members, last_year=scenario.horizon
    )
    return Tables(scenario, projection)
