"""Predictions that need no model, so that its skill is judged fairly."""

from collections.abc import Iterable, Mapping

from simulation.observations import Observation


def naive_predictions(entry: Observation, seen: Iterable[Observation]) -> Mapping[str, float]:
    """What the last two published figures of a series say about a later one.

    Args:
        entry: The observation to predict.
        seen: What had been published; figures that are only shown (quality C) are left aside.

    Returns:
        Name of a benchmark to its prediction: the last value, the last change a year carried on, the last growth a year
        carried on. Empty if the series has fewer than two earlier figures.
    """
    earlier = sorted(
        (
            other
            for other in seen
            if (other.variable, other.element) == (entry.variable, entry.element)
            and other.year < entry.year
            and other.quality != "C"
        ),
        key=lambda other: other.year,
    )
    if len(earlier) < 2:
        return {}
    before, last = earlier[-2:]
    apart, ahead = last.year - before.year, entry.year - last.year
    return {
        "last value": last.centre,
        "last change": last.centre + (last.centre - before.centre) / apart * ahead,
        "last growth": last.centre * (last.centre / before.centre) ** (ahead / apart),
    }
