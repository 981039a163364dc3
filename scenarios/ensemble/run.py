"""Ensembles of scenarios: any number of members, all scenarios in the same draws."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from scenarios.results.outcome import BINDING_VARIABLES, PUBLIC_VARIABLES, Outcome, due_targets
from scenarios.scenario import Scenario
from simulation.analysis.ensemble.plan import Aim, Case, Plan
from simulation.analysis.ensemble.streaming import CaseResult, Comparison, Exactness, ensemble_in_steps
from simulation.analysis.workers import Workers
from simulation.model import mizan
from simulation.quantities import Quantity
from simulation.results import digest
from simulation.steps import Steps
from simulation.targets import Target, assessed


@dataclass(frozen=True)
class EnsembleOutcome:
    """What an ensemble says of one scenario.

    Attributes:
        outcome: Its projection, its digest, and how it stands against targets.
        comparisons: How it differs from the first scenario in the same draws; empty for the first.
        exactness: How exact the percentiles are.
    """

    outcome: Outcome
    comparisons: tuple[Comparison, ...]
    exactness: Exactness


def run_ensemble(
    scenarios: Sequence[Scenario],
    *,
    files: Sequence[str] = (),
    members: int,
    years: Collection[int] = (),
    also_variables: Collection[str] = (),
    workers: Workers | None = None,
) -> Steps[tuple[EnsembleOutcome, ...]]:
    """Run an ensemble of scenarios in small steps.

    All scenarios take the seed of the first, so that what differs between them is their doing and no accident.

    Args:
        scenarios: The scenarios; the others are compared with the first.
        files: Where they come from.
        members: Members of each, the central run among them.
        years: Years in which scenarios are compared, beside those of the targets; by default the last.
        also_variables: Variables to keep beside the public ones.
        workers: Who shares the work; None for this process alone. The result does not depend on it.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
        WorkersLostError: If the workers are lost again and again.
        OtherModelError: If a worker has another model.
    """
    seed = scenarios[0].seed
    same_draws = [scenario if scenario.seed == seed else scenario.with_seed(seed) for scenario in scenarios]
    targets = [tuple(due_targets(scenario)) for scenario in same_draws]
    keep = [*PUBLIC_VARIABLES, *BINDING_VARIABLES.values(), *also_variables]
    plan = Plan(
        cases=tuple(map(_case, same_draws, targets)),
        seed=seed,
        members=max(scenario.uncertainty().members(members) for scenario in same_draws),
        keep=tuple(dict.fromkeys([*keep, *(target.variable for due in targets for target in due)])),
        flags=tuple(BINDING_VARIABLES.values()),
        compared=_compared(same_draws, targets, years, also_variables) if len(scenarios) > 1 else (),
    )
    results = yield from ensemble_in_steps(plan, workers)
    named = files or [""] * len(scenarios)
    return tuple(_outcome(*entry) for entry in zip(same_draws, named, targets, results, strict=True))


def _case(scenario: Scenario, targets: Sequence[Target]) -> Case:
    aims = tuple(Aim(target.quantity, target.enough) for target in targets)
    return Case(scenario.levers(), scenario.reading, scenario.assumptions, scenario.horizon, aims)


def _compared(
    scenarios: Sequence[Scenario],
    targets: Sequence[Sequence[Target]],
    years: Collection[int],
    also_variables: Collection[str],
) -> tuple[Quantity, ...]:
    last = min(scenario.horizon for scenario in scenarios)
    of_targets = [target.quantity for due in targets for target in due if target.year <= last]
    in_years = [
        Quantity(name, element, year)
        for year in years or [last]
        for name in dict.fromkeys([*PUBLIC_VARIABLES, *also_variables])
        for element in elements_compared(name)
    ]
    return tuple(dict.fromkeys([*of_targets, *in_years]))


def elements_compared(name: str) -> Iterator[str]:
    """The whole of a variable where a sum means something, else each of its elements."""
    declaration = mizan().declarations[name]
    yield from [""] if declaration.by is None or declaration.adds_up else mizan().elements(name)


def _outcome(scenario: Scenario, file: str, targets: Sequence[Target], result: CaseResult) -> EnsembleOutcome:
    projection = result.projection
    assessments = (assessed(projection, *entry) for entry in zip(targets, result.met, strict=True))
    outcome = Outcome(scenario, file, projection, digest(projection, PUBLIC_VARIABLES), tuple(assessments))
    return EnsembleOutcome(outcome, result.comparisons, result.exactness)
