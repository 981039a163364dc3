"""What a planner can say about a result in front of a minister: plain sentences, computed from the run.

A sentence is a template and what fills it, so that a window can say it in its own language.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from scenarios.language.sentences import SEPARATOR, Sentence
from scenarios.language.written import shown_number, shown_probability
from scenarios.results.outcome import BINDING_VARIABLES, Outcome
from scenarios.results.output import unit_of
from simulation.analysis.influence import Influence, explained, influences, judgement_share
from simulation.declare import Array
from simulation.draws import BLOCK
from simulation.model import LAST_OBSERVED, mizan
from simulation.observations import Observation, history
from simulation.parameters import Parameter
from simulation.results import Frame
from simulation.targets import Assessment, Target, ledger

EXPECTED: Final = (
    "{indicator} in {year}: {projected} in the middle, {low} to {high} in nine futures of ten; the aim is {aim}."
)
FEW: Final = (
    "{indicator} in {year}: {projected} in the middle of {members} runs, too few for a range; the aim is {aim}."
)
SINGLE: Final = "{indicator} in {year}: {projected} in this single run; the aim is {aim}."
SEEN: Final = "What was published for {year}: {value}."
COMPUTED: Final = "What follows from published figures for {year}: {value}."
UNSEEN: Final = "No published figure for {year} is known: this is the model’s alone."
LATEST: Final = "The last figure published is {value} for {year}; {chance} of the futures end above it."
NEVER: Final = "None of the {members} futures computed reaches the aim."
SOMETIMES: Final = "{chance} of the {members} futures computed reach the aim."
ALWAYS: Final = "All of the {members} futures computed reach the aim."
REBASED: Final = "On the series published today the same aim would be {aim}, and {chance} of the futures reach that."
QUOTED: Final = "As it was quoted, on an older series, the aim is {aim}, and {chance} of the futures reach that."
REBASED_SINGLE: Final = "On the series published today the same aim would be {aim}."
QUOTED_SINGLE: Final = "As it was quoted, on an older series, the aim is {aim}."
BINDING: Final = (
    "Besides demand, missing skills cost more than {threshold} of the hires of {year} in {skills} of the futures, "
    "missing seats in {seats}."
)
DRIVERS: Final = "The spread hinges most on: {drivers}."
JUDGEMENT: Final = "{share} of what explains the spread rests wholly or partly on judgement."

TEMPLATES: Final = (
    EXPECTED,
    FEW,
    SINGLE,
    SEEN,
    COMPUTED,
    UNSEEN,
    LATEST,
    NEVER,
    SOMETIMES,
    ALWAYS,
    REBASED,
    QUOTED,
    REBASED_SINGLE,
    QUOTED_SINGLE,
    BINDING,
    DRIVERS,
    JUDGEMENT,
    SEPARATOR,
)
"""All of them, for translators."""

MEMBERS_FOR_INFLUENCE: Final = BLOCK
"""So many members tell what matters; more would cost time and say the same."""

FEWEST_FOR_INFLUENCE: Final = 500
"""Fewer members cannot tell the assumptions apart."""

DRIVERS_NAMED: Final = 3

LEAST_DRIVER: Final = 0.05
"""A part of what is explained below this one changes with the seed, and is not named."""

FEWEST_FOR_RANGE: Final = 20
"""Fewer members have no ends of nine in ten."""


@dataclass(frozen=True)
class Amount:
    """A value of a variable, for a writer to put into signs, with or without its unit."""

    variable: str
    value: float
    with_unit: bool = False


@dataclass(frozen=True)
class Share:
    """A part of a whole or a probability, for a writer to put into signs."""

    value: float


@dataclass(frozen=True)
class Count:
    """A whole number of things."""

    value: int


Filling = Amount | Share | Count | Target | Parameter | int
"""What a writer turns into words; a bare number is a year."""


def statement(assessment: Assessment, drawn: Mapping[str, Array]) -> Iterator[Sentence[Filling]]:
    """What can be said about one target.

    Args:
        assessment: How a projection, which holds the draws of the target's year, stands against it.
        drawn: The draws of the assumptions of the projection, or of its first members, by id; none where nothing is to
            be said about them.
    """
    target = assessment.target
    frame = assessment.projection.frame(target.year)
    draws = target.draws(frame)
    projected: dict[str, Filling] = {
        "indicator": target,
        "year": target.year,
        "projected": Amount(target.variable, assessment.projected),
        "aim": Amount(target.variable, target.value, with_unit=True),
    }
    members = Count(assessment.projection.members)
    if assessment.projection.members < FEWEST_FOR_RANGE:
        is_single = assessment.projection.members == 1
        yield Sentence(SINGLE, projected) if is_single else Sentence(FEW, {**projected, "members": members})
        yield from _published(target, None)
        yield from _other_base(target, None)
        return
    ends: dict[str, Filling] = {
        "low": Amount(target.variable, assessment.p05),
        "high": Amount(target.variable, assessment.p95),
    }
    yield Sentence(EXPECTED, {**projected, **ends})
    yield from _published(target, draws)
    if assessment.probability in (0.0, 1.0):
        yield Sentence(ALWAYS if assessment.probability else NEVER, {"members": members})
    else:
        yield Sentence(SOMETIMES, {"chance": Share(assessment.probability), "members": members})
    yield from _other_base(target, draws)
    if target.variable in ("offshoring_jobs", "offshoring_exports"):
        yield binding_sentence(frame)
    yield from _drivers(drawn, draws)


def _published(target: Target, draws: Array | None) -> Iterator[Sentence[Filling]]:
    """What was seen: in the target's year, or last before it, where the draws end above it or below.

    What was computed from published figures is no last figure published: half a year of it may have been guessed.
    """
    seen = [entry for entry in history(target.variable, target.element) if entry.year <= target.year]
    if seen and seen[-1].year == target.year:
        template = SEEN if seen[-1].basis == "published" else COMPUTED
        yield Sentence(template, {"year": target.year, "value": _amount(target, seen[-1])})
    elif draws is not None and target.year <= LAST_OBSERVED:
        yield Sentence(UNSEEN, {"year": target.year})
    elif draws is not None and target.origin == "offer_2030":
        for last in [entry for entry in seen if entry.basis == "published"][-1:]:
            chance = Share(float(np.mean(draws > last.value)))
            yield Sentence(LATEST, {"year": last.year, "value": _amount(target, last), "chance": chance})


def _amount(target: Target, seen: Observation) -> Amount:
    return Amount(target.variable, seen.value, with_unit=True)


def _other_base(target: Target, draws: Array | None) -> Iterator[Sentence[Filling]]:
    """The same aim on the other base; without draws there are no shares of futures to speak of."""
    for other in ledger():
        if other.id != target.id or other.base == target.base:
            continue
        is_rebased = other.base == "re_based"
        aim = Amount(other.variable, other.value, with_unit=True)
        if draws is None:
            yield Sentence(REBASED_SINGLE if is_rebased else QUOTED_SINGLE, {"aim": aim})
        else:
            chance = Share(float(np.mean(draws >= other.enough)))
            yield Sentence(REBASED if is_rebased else QUOTED, {"aim": aim, "chance": chance})


def binding_sentence(frame: Frame) -> Sentence[Filling]:
    """What missing skills and seats cost in a year."""
    shares = {what: Share(float(frame.mean(BINDING_VARIABLES[what])[0])) for what in ("skills", "seats")}
    (threshold,) = mizan().parameters["binding_share"].assumptions
    return Sentence(BINDING, {"threshold": Share(threshold.value), "year": frame.year, **shares})


def _drivers(drawn: Mapping[str, Array], draws: Array) -> Iterator[Sentence[Filling]]:
    members = min(max(map(len, drawn.values()), default=0), len(draws), MEMBERS_FOR_INFLUENCE)
    if members < FEWEST_FOR_INFLUENCE:
        return
    found = influences({name: values[:members] for name, values in drawn.items()}, draws[:members], mizan().parameters)
    if explained(found) > 0:
        yield Sentence(DRIVERS, {"drivers": tuple(_leading(found))})
        yield Sentence(JUDGEMENT, {"share": Share(judgement_share(found))})


def _leading(found: Sequence[Influence]) -> list[Parameter]:
    """The parameters that matter most."""
    shares = shares_by_parameter(found)
    whole = sum(shares.values())
    return [mizan().parameters[name] for name in list(shares)[:DRIVERS_NAMED] if shares[name] >= LEAST_DRIVER * whole]


def shares_by_parameter(found: Sequence[Influence]) -> dict[str, float]:
    """Influence by the name of the parameter, the shares of its years and elements added, the largest first."""
    shares: dict[str, float] = {}
    for entry in found:
        name = entry.assumption.id.partition(".")[0]
        shares[name] = shares.get(name, 0.0) + entry.share
    return dict(sorted(shares.items(), key=lambda entry: -entry[1]))


def statements_in_english(outcome: Outcome) -> dict[str, str]:
    """What can be said about the targets of 2030, by their ids."""
    drawn = outcome.scenario.uncertainty().draw(0, min(outcome.projection.members, MEMBERS_FOR_INFLUENCE))
    return {
        entry.target.id: " ".join(sentence.text(_english) for sentence in statement(entry, drawn))
        for entry in outcome.assessments
        if entry.target.origin == "offer_2030"
    }


def _english(filling: Filling) -> str:
    match filling:
        case Amount(variable, value, with_unit):
            unit = unit_of(variable)
            named = with_unit and unit != "share"
            return shown_number(value, unit) + (f" {unit.removesuffix('/year')}" if named else "")
        case Share(value):
            return shown_probability(value, MEMBERS_FOR_INFLUENCE)
        case Count(value):
            return f"{value:,}"
        case Target():
            return mizan().declarations[filling.variable].label
        case Parameter():
            return f"{filling.label[0].lower()}{filling.label[1:]}"
        case int():
            return str(filling)
