"""What the guide says about the calibration."""

from typing import Final

from simulation.posterior_file import record

_PRIORS: Final = (
    "Uncertain numbers come from triangular distributions over their ranges with the mode at the best value, "
    "independent of each other."
)


def calibration_account() -> str:
    """How the ranges came about, in sentences."""
    about = record()
    miss = about.mean_squared_miss
    return (
        f"All uncertain numbers were fitted together to {len(about.observations)} observations of quality A and B "
        f"by an {about.method}: {about.ensemble:,} members, {about.assimilations} steps, "
        f"{about.draws:,} draws kept. The mean squared miss, counted in the tolerances of the observations, fell "
        f"from {miss['before']:.2g} to {miss['after']:.2g}. Many priors name the same published figures as their "
        "source, so the evidence counts twice there. What a lever does that never moved, no fit can tell."
    )


def sampling_account() -> str:
    """Where the members' numbers come from, in sentences."""
    return (
        f"Before calibration: {_PRIORS[0].lower()}{_PRIORS[1:]} After it they are the draws that it kept, in an order "
        "that the seed decides; the central run has every number at its median, and members beyond their number mix "
        "two of them."
    )
