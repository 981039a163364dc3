"""``--require``: which targets a caller insists on, and which of them a run misses."""

from collections.abc import Iterator, Sequence
from typing import Final

from scenarios.commands.door import UseError
from scenarios.commands.inputs import NamedScenario, chosen_names
from scenarios.language.written import shown_number, shown_probability
from scenarios.results.outcome import Outcome, due_targets
from scenarios.results.output import unit_of
from simulation.targets import ledger

ALL: Final = "all"


def chosen_requirements(text: str, scenarios: Sequence[NamedScenario]) -> tuple[str, ...]:
    """The ids of the targets that a caller insists on; for ``all``, every active one.

    Raises:
        UseError: If one is not known, or is not due within a scenario's horizon.
    """
    if text.strip() == ALL:
        return tuple(dict.fromkeys(target.id for named in scenarios for target in due_targets(named.scenario)))
    wanted = chosen_names(text, [target.id for target in ledger()], "target")
    for named in scenarios:
        due = {target.id for target in due_targets(named.scenario, wanted)}
        if late := [name for name in wanted if name not in due]:
            raise UseError(f"{named.name}: {', '.join(late)} is due after the horizon {named.scenario.horizon}.")
    return wanted


def missed(outcome: Outcome, required: Sequence[str], probability: float | None) -> Iterator[str]:
    """A sentence for every required target whose median misses the aim or whose probability is too low."""
    members = outcome.projection.members
    for assessment in outcome.assessments:
        target, unit = assessment.target, unit_of(assessment.target.variable)
        if target.id not in required:
            continue
        if not assessment.is_met:
            projected, aim = shown_number(assessment.projected, unit), shown_number(target.value, unit)
            yield f"{outcome.file}: {target.id} is missed: {projected} projected, {aim} wanted ({unit})."
        elif probability is not None and assessment.probability < probability:
            seen, wanted = shown_probability(assessment.probability, members), f"{100 * probability:g} %"
            yield f"{outcome.file}: {target.id} is not sure enough: probability {seen}, {wanted} wanted."
