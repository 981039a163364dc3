"""How a difference between two scenarios comes about, in plain sentences, computed from the run."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from scenarios.language.sentences import SEPARATOR, Sentence
from scenarios.language.written import shown_number, shown_probability
from scenarios.results.output import unit_of
from scenarios.results.statements import Amount, Count, Share
from simulation.analysis.attribution import Link, Question, Stage, Trace
from simulation.model import FIRST_YEAR, mizan
from simulation.parameters import Parameter

WHOLE: Final = "{result} in {year}: {other} instead of {one}, on average over {members} futures: {change}."
SINGLE: Final = "{result} in {year}: {other} instead of {one} in this single run: {change}."
ALIKE: Final = "{result} in {year}: {one} in both."
THROUGH: Final = "Of this, {part} comes through: {input} ({other} instead of {one} in {year})."
BEHIND: Final = "Behind it, with {part}: {input} ({other} instead of {one} in {year})."
AGAINST: Final = "Against it: {others}."
BESIDE: Final = "Beside it: {others}."
LEVER: Final = "It goes back to the lever: {input} ({other} instead of {one} in {year})."
ASSUMPTION: Final = "It goes back to an assumption: {assumption}."
SKILLS: Final = (
    "Missing skills cost more than {threshold} of the hires of {year} in {other} of the futures instead of {one}."
)
SEATS: Final = (
    "Missing seats cost more than {threshold} of the hires of {year} in {other} of the futures instead of {one}."
)
SKILLS_SINCE: Final = "Without the change, skills hold hires back in most of the futures from {since} on."
SEATS_SINCE: Final = "Without the change, seats hold hires back in most of the futures from {since} on."

TEMPLATES: Final = (
    WHOLE,
    SINGLE,
    ALIKE,
    THROUGH,
    BEHIND,
    AGAINST,
    BESIDE,
    LEVER,
    ASSUMPTION,
    SKILLS,
    SEATS,
    SKILLS_SINCE,
    SEATS_SINCE,
    SEPARATOR,
)
"""All of them, for translators."""

CONSTRAINTS: Final = {
    "fill_rate": ("binds_skills", SKILLS, SKILLS_SINCE),
    "seat_fill": ("binds_seats", SEATS, SEATS_SINCE),
}
"""What on the way says that something binds: the variable that counts it, and what is said."""

ALSO: Final = tuple(counted for counted, *_ in CONSTRAINTS.values())
"""Variables whose means the sentences need beside those on the way."""

WORTH_SAYING: Final = 0.1
"""An input is named beside the strongest one if it brings this part of what that one brings."""

MOST_NAMED: Final = 3

MOST: Final = 0.5


@dataclass(frozen=True)
class Quantity:
    """The name of a variable, or of an element of it."""

    variable: str
    element: str = ""


@dataclass(frozen=True)
class Change:
    """A change of a variable's value, with its sign."""

    variable: str
    value: float


@dataclass(frozen=True)
class Part:
    """An input and the part of a change that comes through it."""

    quantity: Quantity
    change: Change


TraceFilling = Amount | Share | Count | Quantity | Change | Part | Parameter | int
"""What a writer turns into words; a bare number is a year."""

Said = Iterator[Sentence[TraceFilling]]


def trace_statements(found: Trace) -> Said:
    """What can be said about how a difference comes about."""
    question, variable = found.question, found.question.variable
    whole: dict[str, TraceFilling] = {
        "result": Quantity(variable, question.element),
        "year": question.year,
        "one": Amount(variable, found.one),
        "other": Amount(variable, found.other, with_unit=True),
        "change": Change(variable, found.difference),
        "members": Count(found.members),
    }
    if not found.difference:
        yield Sentence(ALIKE, whole)
        return
    yield Sentence(WHOLE if found.members > 1 else SINGLE, whole)
    template = THROUGH
    for stage in found.stages:
        if stage.followed is not None and _is_worth_saying(stage):
            yield from _stage(found, stage, stage.followed, template)
            template = BEHIND


def _is_worth_saying(stage: Stage) -> bool:
    """Whether there was a choice of ways, or the way ends. What only passes through is not named."""
    is_end = stage.followed is not None and stage.followed.input not in _computed()
    return is_end or len(stage.links) > 1


def _computed() -> frozenset[str]:
    model = mizan()
    return frozenset(model.declarations) - {lever.name for lever in model.levers}


def _stage(found: Trace, stage: Stage, link: Link, template: str) -> Said:
    if link.input in mizan().parameters:
        yield Sentence(ASSUMPTION, {"assumption": mizan().parameters[link.input]})
    else:
        is_lever = link.input not in _computed()
        yield Sentence(LEVER if is_lever else template, _compared(found, link))
    others = [entry for entry in stage.links if entry is not link and abs(entry.part) > WORTH_SAYING * abs(link.part)]
    for words, sign in ((AGAINST, -1), (BESIDE, 1)):
        if named := [entry for entry in others if entry.part * link.part * sign > 0][:MOST_NAMED]:
            yield Sentence(words, {"others": tuple(_part(found.question, entry) for entry in named)})
    if link.input in CONSTRAINTS:
        yield from _binding(found, *CONSTRAINTS[link.input])


def _part(question: Question, link: Link) -> Part:
    return Part(_quantity(link), Change(question.variable, link.part))


def _quantity(link: Link) -> Quantity:
    """The input; one element of it where the sum means nothing, or where it alone brings nearly all."""
    model = mizan()
    if link.input not in model.declarations or model.declarations[link.input].by is None:
        return Quantity(link.input)
    sizes = np.abs(link.by_element)
    is_one = sizes.max() > (1 - WORTH_SAYING) * sizes.sum() or not model.declarations[link.input].adds_up
    return Quantity(link.input, model.elements(link.input)[int(sizes.argmax())] if is_one else "")


def _compared(found: Trace, link: Link) -> dict[str, TraceFilling]:
    """An input's values in the year in which it brings most."""
    quantity = _quantity(link)
    elements = mizan().elements(link.input)
    rows = [quantity.element in ("", element) for element in elements]
    one, other = (float(mean[link.peak - FIRST_YEAR][rows].sum()) for mean in found.means[link.input])
    return {
        "input": quantity,
        "part": Change(found.question.variable, link.part),
        "one": Amount(link.input, one),
        "other": Amount(link.input, other),
        "year": link.peak,
    }


def _binding(found: Trace, counted: str, words: str, since: str) -> Said:
    one, other = (mean[:, 0] for mean in found.means[counted])
    if one[-1] == other[-1]:
        return
    (threshold,) = mizan().parameters["binding_share"].assumptions
    shares = {"one": Share(float(one[-1])), "other": Share(float(other[-1]))}
    yield Sentence(words, {"threshold": Share(threshold.value), "year": found.question.year, **shares})
    binding = one > MOST
    if binding[-1] and not other[-1] > MOST:
        free = np.flatnonzero(~binding)
        first = int(free[-1]) + 1 if len(free) else 0
        yield Sentence(since, {"since": FIRST_YEAR + first})


def trace_in_english(found: Trace) -> Sequence[str]:
    """All of it in English."""

    def write(filling: TraceFilling) -> str:
        return _english(filling, found.members)

    return [sentence.text(write) for sentence in trace_statements(found)]


def _english(filling: TraceFilling, members: int) -> str:
    match filling:
        case Amount(variable, value, with_unit):
            unit = unit_of(variable)
            named = with_unit and unit not in ("share", "1", "1/year")
            return _number(value, unit) + (f" {unit.removesuffix('/year').replace('_', ' ')}" if named else "")
        case Change(variable, value):
            return _number(value, unit_of(variable), sign=True)
        case Share(value):
            return shown_probability(value, members)
        case Count(value):
            return f"{value:,}"
        case Part(quantity, change):
            return f"{_english(quantity, members)} {_english(change, members)}"
        case Quantity(variable, element):
            label = (
                mizan().declarations[variable].label
                if variable in mizan().declarations
                else mizan().parameters[variable].label
            )
            return f"{label} · {element.replace('_', ' ')}" if element else label
        case Parameter():
            return filling.label
        case int():
            return str(filling)


def _number(value: float, unit: str, *, sign: bool = False) -> str:
    """A number; what has no unit may be small, and is given three digits that mean something."""
    return f"{value:{'+' if sign else ''},.3g}" if unit in ("1", "1/year") else shown_number(value, unit, sign=sign)
