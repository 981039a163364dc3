"""What was published, as charts show it."""

from collections.abc import Sequence

import numpy as np

from gui.charts.series import Observed
from gui.evidence.citations import titles
from simulation.observations import Observation


def published(entries: Sequence[Observation]) -> Observed:
    """Observations in rising order of their years, each with the titles of its sources."""
    return Observed(
        np.array([entry.year for entry in entries]),
        np.array([entry.value for entry in entries]),
        tuple(titles(entry.source.split()) for entry in entries),
    )
