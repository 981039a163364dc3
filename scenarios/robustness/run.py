"""Which of several scenarios is best in how many futures; see :mod:`simulation.analysis.robustness`."""

from collections.abc import Mapping
from typing import Final

from scenarios.scenario import Scenario
from simulation.analysis.robustness.standing import Candidate, Robustness, Wish, robustness_in_steps
from simulation.model import mizan
from simulation.steps import Steps

USUAL_MEMBERS: Final = 2001
"""The central run and every calibrated draw once."""


def robustness(scenarios: Mapping[str, Scenario], wish: Wish, *, members: int = USUAL_MEMBERS) -> Steps[Robustness]:
    """Compare scenarios in the same futures, those of the first one's seed.

    Args:
        scenarios: What to call each scenario, and the scenario.
        wish: What is wanted.
        members: Members of the runs, the central run among them, which does not count.

    Raises:
        NothingVariesError: If a scenario knows a single future.
        NotFiniteError: If an equation gives a number that is not finite.
        ValueError: If there are fewer than two scenarios, or the aim is missing that is to be missed.
    """
    seed = next((scenario.seed for scenario in scenarios.values()), 0)
    candidates = {
        name: Candidate(scenario.levers(), scenario.with_seed(seed).uncertainty())
        for name, scenario in scenarios.items()
    }
    return robustness_in_steps(mizan(), candidates, wish, members=members)
