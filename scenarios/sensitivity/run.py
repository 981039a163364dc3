"""What a result of a scenario hangs on; see :mod:`simulation.analysis.sensitivity` for the methods."""

from typing import Final, Literal

from scenarios.library import library
from scenarios.results.outcome import USUAL_MEMBERS, due_targets
from scenarios.scenario import OFFICIAL, Scenario
from scenarios.storage.files import load
from simulation.analysis.sensitivity.inputs import Evaluation, Over
from simulation.analysis.sensitivity.morris import USUAL_PATHS, Screening, morris_in_steps
from simulation.analysis.sensitivity.sobol import USUAL_BASE, USUAL_GROUPS, SobolIndices, sobol_in_steps
from simulation.analysis.sensitivity.tornado import Conclusions, Tornado, tornado_in_steps
from simulation.model import mizan
from simulation.quantities import Quantity
from simulation.steps import Steps

Method = Literal["tornado", "sobol", "morris"]

OVER_BY_METHOD: Final[dict[Method, Over]] = {"tornado": "prior", "sobol": "calibrated", "morris": "calibrated"}
"""What assumptions range over unless something else is asked for."""


def tornado(
    scenario: Scenario, quantity: Quantity, *, over: Over = "prior", members: int = USUAL_MEMBERS
) -> Steps[Tornado]:
    """Both ends of every assumption, and which verdicts and which orders of the library's packages turn there.

    Raises:
        NothingVariesError: If no assumption varies.
        NotFiniteError: If an equation gives a number that is not finite at an end.
    """
    packages = {name: load(path) for name, path in library().items()}
    conclusions = Conclusions(
        targets=tuple(due_targets(scenario)),
        official=packages[OFFICIAL].levers(),
        packages={name: package.levers() for name, package in packages.items()},
        members=members,
    )
    return tornado_in_steps(mizan(), scenario.levers(), scenario.uncertainty(), quantity, conclusions, over=over)


def sobol(
    scenario: Scenario,
    quantity: Quantity,
    *,
    over: Over = "calibrated",
    groups: int = USUAL_GROUPS,
    base: int = USUAL_BASE,
) -> Steps[SobolIndices]:
    """The parts of the variance that groups of assumptions bring about.

    Raises:
        NothingVariesError: If no assumption varies.
        NotFiniteError: If an equation gives a number that is not finite.
    """
    return sobol_in_steps(_evaluation(scenario, quantity), scenario.uncertainty(), over=over, groups=groups, base=base)


def morris(
    scenario: Scenario, quantity: Quantity, *, over: Over = "calibrated", paths: int = USUAL_PATHS
) -> Steps[Screening]:
    """What a step of each assumption does, from many places of the ranges.

    Raises:
        NothingVariesError: If no assumption varies.
        NotFiniteError: If an equation gives a number that is not finite.
    """
    return morris_in_steps(_evaluation(scenario, quantity), scenario.uncertainty(), over=over, paths=paths)


def _evaluation(scenario: Scenario, quantity: Quantity) -> Evaluation:
    return Evaluation(mizan(), scenario.levers(), quantity)
