"""The observed series, each with what the model gives for it."""

from collections.abc import Iterable
from dataclasses import dataclass

from simulation.analysis.fit import ObservationFit, SeriesFit
from simulation.model import mizan
from simulation.observations import Observation, observations


@dataclass(frozen=True)
class Held:
    """One observation.

    Attributes:
        observation: What was published.
        fit: How the model stands against it, or None where the model says nothing about it.
    """

    observation: Observation
    fit: ObservationFit | None


@dataclass(frozen=True)
class ObservedSeries:
    """One observed series.

    Attributes:
        variable: What is measured.
        element: Element of it, several joined by ``+``, or an empty text for the total.
        entries: Its observations in the order of their years.
        fit: How the model fits them, or None where it has no such series or no ranges.
    """

    variable: str
    element: str
    entries: tuple[Held, ...]
    fit: SeriesFit | None

    @property
    def is_modelled(self) -> bool:
        """Whether the model has the variable."""
        return self.variable in mizan().declarations

    @property
    def fitted(self) -> int:
        """How many of the observations the calibration takes in."""
        return sum(held.observation.is_fitted for held in self.entries)


def observed_series(fits: Iterable[SeriesFit]) -> tuple[ObservedSeries, ...]:
    """Every series of the ledger in its order, those that the model does not have too."""
    by_series = {(fit.variable, fit.element): fit for fit in fits}
    by_id = {entry.observation.id: entry for fit in by_series.values() for entry in fit.fits}
    grouped: dict[tuple[str, str], list[Observation]] = {}
    for entry in observations():
        grouped.setdefault((entry.variable, entry.element), []).append(entry)
    return tuple(
        ObservedSeries(
            *key,
            tuple(Held(entry, by_id.get(entry.id)) for entry in sorted(entries, key=lambda entry: entry.year)),
            by_series.get(key),
        )
        for key, entries in grouped.items()
    )
