"""Runs scenarios on the same draws and holds their results against one of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from scenarios.comparison.inputs import (
    AssumptionDifference,
    LeverDifference,
    SettingDifference,
    assumption_differences,
    lever_differences,
    setting_differences,
)
from scenarios.comparison.paired import Difference, difference
from scenarios.language.sentences import Sentence
from scenarios.results.cautions import BASE_QUOTED, BASE_REBASED, HORIZONS, READINGS, SEEDS, Caution
from scenarios.results.outcome import USUAL_MEMBERS, Outcome, cautions, run_scenario
from scenarios.results.stamps import StampState, own_run
from scenarios.scenario import Scenario
from simulation.declare import Array
from simulation.dimensions import POSITION
from simulation.model import mizan
from simulation.results import MEDIAN, Frame
from simulation.steps import Steps, finished
from simulation.targets import Assessment, Target

Letter = str
"""What a scenario is called in tables and by machines: ``a``, ``b``, …"""

LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
MOST_SCENARIOS: Final = len(LETTERS)


@dataclass(frozen=True)
class Candidate:
    """A scenario to compare, with the file that it comes from and the title by which it is told from the others.

    The file is an empty text where none holds the scenario.
    """

    file: str
    title: str
    scenario: Scenario


@dataclass(frozen=True)
class Compared:
    """A scenario among others.

    Attributes:
        letter: What it is called.
        candidate: The scenario as it was given.
        outcome: Its run on the draws of the reference, against the targets as the reference reads them.
        digest: Digest of its run on its own draws, as ``run`` gives it.
        stamp: Whether it is stamped, and whether its results still are those of the stamp.
        cautions: What to know before reading its results.
    """

    letter: Letter
    candidate: Candidate
    outcome: Outcome
    digest: str
    stamp: StampState
    cautions: tuple[Caution, ...]


@dataclass(frozen=True)
class TargetRow:
    """How each scenario stands against a target, and how it differs from the reference; None for the reference."""

    target: Target
    assessments: tuple[Assessment, ...]
    differences: tuple[Difference | None, ...]


@dataclass(frozen=True)
class OutcomeRow:
    """A result in a year in each scenario.

    Attributes:
        variable: The variable.
        element: Element of it; an empty text for the sum or for a variable without parts.
        year: The year.
        medians: Median in each scenario.
        differences: How each differs from the reference; None for the reference.
    """

    variable: str
    element: str
    year: int
    medians: tuple[float, ...]
    differences: tuple[Difference | None, ...]


@dataclass(frozen=True)
class Comparison:
    """Several scenarios side by side.

    Attributes:
        compared: The scenarios in the order in which they were given.
        reference: Position of the one that the others are held against.
        levers: The levers that differ, by lever, element and years.
        assumptions: The assumptions that differ.
        settings: What else differs that a run depends on.
        targets: The targets that are due in all scenarios.
        outcomes: Results of the years that were asked for.
        notes: What to know before reading it.
    """

    compared: tuple[Compared, ...]
    reference: int
    levers: tuple[LeverDifference, ...]
    assumptions: tuple[AssumptionDifference, ...]
    settings: tuple[SettingDifference, ...]
    targets: tuple[TargetRow, ...]
    outcomes: tuple[OutcomeRow, ...]
    notes: tuple[Caution, ...]

    @property
    def differs(self) -> bool:
        """Whether the scenarios differ in anything that results depend on."""
        return bool(self.levers or self.assumptions or self.settings)


def compare(
    candidates: Sequence[Candidate],
    *,
    reference: int = 0,
    years: Sequence[int],
    variables: Sequence[str],
    members: int = USUAL_MEMBERS,
    known: Sequence[Compared] = (),
) -> Comparison:
    """Compare scenarios at one go; see :func:`compare_in_steps`."""
    steps = compare_in_steps(
        candidates, reference=reference, years=years, variables=variables, members=members, known=known
    )
    return finished(steps)


def compare_in_steps(
    candidates: Sequence[Candidate],
    *,
    reference: int = 0,
    years: Sequence[int],
    variables: Sequence[str],
    members: int = USUAL_MEMBERS,
    known: Sequence[Compared] = (),
) -> Steps[Comparison]:
    """Compare scenarios. All are run on the seed of the reference, so that differences do not come from chance.

    Args:
        candidates: Two scenarios or more, at most :data:`MOST_SCENARIOS`.
        reference: Position of the one that the others are held against.
        years: Years of the outcomes, none after the shortest horizon.
        variables: Variables of the outcomes.
        members: Members of the runs, few enough for all draws to be kept.
        known: Runs of an earlier comparison of as many members and the same variables; what has not changed since is
            not run again.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
    """
    first = candidates[reference].scenario
    compared: list[Compared] = []
    for letter, candidate in zip(LETTERS, candidates, strict=False):
        compared.append(_compared(letter, candidate, first, members, variables, known))
        yield len(compared) / len(candidates)
    scenarios = [candidate.scenario for candidate in candidates]
    outcomes = [entry.outcome for entry in compared]
    return Comparison(
        compared=tuple(compared),
        reference=reference,
        levers=tuple(lever_differences(scenarios)),
        assumptions=tuple(assumption_differences(scenarios)),
        settings=tuple(setting_differences(scenarios)),
        targets=tuple(_target_rows(outcomes, reference)),
        outcomes=tuple(_outcome_rows(outcomes, reference, years, variables)),
        notes=tuple(_notes(compared, reference)),
    )


def _compared(
    letter: Letter,
    candidate: Candidate,
    reference: Scenario,
    members: int,
    variables: Sequence[str],
    known: Sequence[Compared],
) -> Compared:
    scenario = candidate.scenario
    alike = scenario.with_seed(reference.seed).with_exports_base(reference.exports_2030_base)
    for entry in known:
        if entry.candidate.scenario == scenario and entry.outcome.scenario == alike:
            return replace(entry, letter=letter, candidate=candidate)
    outcome = run_scenario(alike, file=candidate.file, members=members, also_variables=variables)
    own = own_run(scenario, outcome, members)
    return Compared(
        letter=letter,
        candidate=candidate,
        outcome=outcome,
        digest=own.digest,
        stamp=own.stamp,
        cautions=(*cautions(outcome), *own.cautions),
    )


# Results


def _target_rows(outcomes: Sequence[Outcome], reference: int) -> Iterator[TargetRow]:
    by_id = [{entry.target.id: entry for entry in outcome.assessments} for outcome in outcomes]
    for name in by_id[reference]:
        if all(name in found for found in by_id):
            assessments = tuple(found[name] for found in by_id)
            target = assessments[reference].target
            draws = [target.draws(entry.projection.frame(target.year)) for entry in assessments]
            yield TargetRow(target, assessments, _differences(draws, reference))


def _outcome_rows(
    outcomes: Sequence[Outcome], reference: int, years: Sequence[int], variables: Sequence[str]
) -> Iterator[OutcomeRow]:
    for variable in variables:
        for element in _shown_elements(variable):
            for year in years:
                draws = [_draws(outcome.projection.frame(year), variable, element) for outcome in outcomes]
                medians = tuple(_median(outcome.projection.frame(year), variable, element) for outcome in outcomes)
                yield OutcomeRow(variable, element, year, medians, _differences(draws, reference))


def _shown_elements(variable: str) -> Sequence[str]:
    """The elements of a variable whose sum means nothing; else an empty text alone, for the sum."""
    declared = mizan().declarations[variable]
    return mizan().elements(variable) if declared.by is not None and not declared.adds_up else ("",)


def _draws(frame: Frame, variable: str, element: str) -> Array:
    draws: Array = frame.draws(variable, total=not element)[POSITION[element] if element else 0]
    return draws


def _median(frame: Frame, variable: str, element: str) -> float:
    return float(frame.bands(variable, total=not element)[POSITION[element] if element else 0, MEDIAN])


def _differences(draws: Sequence[Array], reference: int) -> tuple[Difference | None, ...]:
    return tuple(
        None if place == reference else difference(draws[reference], other) for place, other in enumerate(draws)
    )


# What to know


def _notes(compared: Sequence[Compared], reference: int) -> Iterator[Caution]:
    letter = compared[reference].letter.upper()
    scenarios = {entry.letter.upper(): entry.candidate.scenario for entry in compared}
    chosen = scenarios[letter]
    others = [other for other, scenario in scenarios.items() if scenario.seed != chosen.seed]
    if others and any(scenario.reading == "as_observed" for scenario in scenarios.values()):
        yield Sentence(SEEDS, {"reference": letter, "seed": chosen.seed, "others": ", ".join(others)})
    single = [other for other, scenario in scenarios.items() if scenario.reading == "as_planned"]
    if single and len(single) < len(scenarios):
        yield Sentence(READINGS, {"single": ", ".join(single)})
    if len({scenario.horizon for scenario in scenarios.values()}) > 1:
        yield Sentence(HORIZONS, {"horizon": min(scenario.horizon for scenario in scenarios.values())})
    if len({scenario.exports_2030_base for scenario in scenarios.values()}) > 1:
        template = BASE_QUOTED if chosen.exports_2030_base == "as_quoted" else BASE_REBASED
        yield Sentence(template, {"reference": letter})
