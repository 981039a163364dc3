"""What the guide says about the calibration: the only place that knows what is written beside the stored draws."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from resources import resource

Record = Mapping[str, Any]
"""What is written beside the stored draws."""

Range = tuple[float, float, float]
"""Fifth percentile, median and 95th percentile."""

_PRIORS: Final = (
    "Uncertain numbers come from triangular distributions over their ranges with the mode at the best value, "
    "independent of each other."
)


@cache
def stored_record() -> Record | None:
    """What is written beside the draws that the program ships, or None if it ships none."""
    file = resource("data", "posterior.json")
    if not file.is_file():
        return None
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def calibration_account(record: Record | None) -> str:
    """How the ranges came about, in sentences."""
    if record is None:
        return (
            "The ranges are priors: they were set one by one from the published evidence, and have not yet been "
            "fitted to the observations together."
        )
    miss = record["mean_squared_miss"]
    return (
        f"All uncertain numbers were fitted together to {len(record['observations'])} observations of quality A and B "
        f"by an {record['method']}: {record['ensemble']:,} members, {record['assimilations']} steps, "
        f"{record['draws']:,} draws kept. The mean squared miss, counted in the tolerances of the observations, fell "
        f"from {miss['before']:.2g} to {miss['after']:.2g}. What a lever does that never moved, no fit can tell."
    )


def sampling_account(record: Record | None) -> str:
    """Where the members' numbers come from, in sentences."""
    if record is None:
        return _PRIORS
    return (
        f"Before calibration: {_PRIORS[0].lower()}{_PRIORS[1:]} After it they are the draws that it kept, in an order "
        "that the seed decides; members beyond their number mix two of them."
    )


def calibrated_range(record: Record | None, assumption: str) -> Range | None:
    """Where the calibration leaves an assumption, or None if it does not vary or was not calibrated."""
    found = record["assumptions"].get(assumption) if record else None
    return (found[0], found[1], found[2]) if found else None
