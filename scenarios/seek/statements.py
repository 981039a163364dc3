"""What it would take, in plain sentences."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from scenarios.language.sentences import Sentence
from scenarios.language.written import shown_number, shown_probability, target_and_year
from scenarios.results.outcome import BINDING_VARIABLES
from scenarios.results.statements import Share
from scenarios.seek.limits import Limits, changed
from scenarios.seek.templates import (
    ALONE,
    ALREADY,
    BEST,
    CHANGE,
    CONSTRAINTS,
    ENOUGH,
    FIRM,
    FOUND,
    HARDLY,
    LEANS,
    MET_OTHERWISE,
    MET_SINGLE,
    MISSED_OTHERWISE,
    MISSED_SINGLE,
    NEAREST,
    NO_BOUND,
    NOT_ENOUGH,
    NOTHING_NEARER,
    OTHERWISE,
    OUT_OF_REACH,
    OUT_OF_REACH_HELD,
    OUT_OF_REACH_OTHERWISE,
    REACHED,
    RELAX,
    RELAX_ENVELOPE,
    SINGLE,
)
from simulation.analysis.goal_seek import ENVELOPE, Answer, Case
from simulation.declare import Array
from simulation.model import mizan
from simulation.targets import Target


@dataclass(frozen=True)
class Money:
    """An amount in MAD million."""

    value: float


@dataclass(frozen=True)
class LeverName:
    """A lever that was open, such as ``training_places.degree``."""

    name: str


@dataclass(frozen=True)
class LeverAmount:
    """An amount of such a lever: MAD million, places, or a share of a mix."""

    name: str
    value: float


@dataclass(frozen=True)
class Part:
    """A part of an aim or of a gain, as a share of it."""

    value: float


@dataclass(frozen=True)
class Wanted:
    """How sure a target is asked to be."""

    value: float


SeekFilling = Money | LeverName | LeverAmount | Share | Part | Wanted | Target | int
"""What a writer turns into words; a bare number is a year."""

Said = Iterator[Sentence[SeekFilling]]


def seek_statements(answer: Answer, limits: Limits, *, is_best: bool = False) -> Said:
    """What can be said about an answer.

    Args:
        answer: The answer.
        limits: What might be changed.
        is_best: Whether the least slack was raised, instead of a smallest change sought.
    """
    if answer.found.is_met and not is_best and not any(changed(answer.problem.space, answer.found.amounts)):
        for place, (case, _) in enumerate(answer.problem.requirements):
            if case is answer.problem.cases[0]:
                yield _said(answer, ALREADY, place)
        return
    span: dict[str, SeekFilling] = {"first": limits.years[0], "last": limits.years[-1]}
    cost: dict[str, SeekFilling] = {"cost": Money(answer.found.cost), **span}
    if is_best or answer.found.is_met:
        yield Sentence(BEST if is_best else FOUND, cost)
    else:
        yield from _missed(answer)
        is_moved = any(changed(answer.problem.space, answer.found.amounts))
        nearest = _worded(answer, NEAREST, answer.problem.cases[0])
        yield Sentence(nearest, cost) if is_moved else Sentence(NOTHING_NEARER, {})
    yield from _changes(answer)
    for place, (case, _) in enumerate(answer.problem.requirements):
        is_said = not is_best and answer.found.slacks[place] < 0.0 and _is_single(answer, case)
        if not case.is_held and not is_said:
            yield reached(answer, place, answer.probabilities, answer.fresh)
    if not answer.found.is_met:
        yield from _held_back(answer)
        return
    yield from _alone(answer)
    yield from _leaning(answer)


def _is_single(answer: Answer, case: Case) -> bool:
    """Whether a case is a single run, in which a target is met or missed and nothing lies between."""
    return case.uncertainty.members(answer.members) == 1


def _worded(answer: Answer, template: str, case: Case) -> str:
    """A template, or what is said instead of a single run."""
    return SINGLE[template] if _is_single(answer, case) else template


def _said(answer: Answer, template: str, place: int) -> Sentence[SeekFilling]:
    """A sentence about a requirement with what was found."""
    case, aim = answer.problem.requirements[place]
    fillings: dict[str, SeekFilling] = {
        "target": aim.target,
        "chance": Share(float(answer.probabilities[place])),
        "wanted": Wanted(aim.probability),
        "short": Part(-float(answer.found.slacks[place])),
    }
    return Sentence(_worded(answer, template, case), fillings)


def reached(answer: Answer, place: int, searched: Array, fresh: Array) -> Sentence[SeekFilling]:
    """How sure a requirement is with some solution of the question.

    Args:
        answer: The answer to the question.
        place: Which of its requirements.
        searched: Share of the draws of the search in which each requirement is met, shape (requirements,).
        fresh: The same in draws that the search has not seen.
    """
    case, aim = answer.problem.requirements[place]
    is_own = case is answer.problem.cases[0]
    fillings: dict[str, SeekFilling] = {"target": aim.target, "chance": Share(float(searched[place]))}
    if not _is_single(answer, case):
        return Sentence(REACHED if is_own else OTHERWISE, {**fillings, "fresh": Share(float(fresh[place]))})
    if searched[place]:
        return Sentence(MET_SINGLE if is_own else MET_OTHERWISE, fillings)
    fillings["short"] = Part(-float(answer.found.slacks[place]))
    return Sentence(MISSED_SINGLE if is_own else MISSED_OTHERWISE, fillings)


def _missed(answer: Answer) -> Said:
    """What is out of reach: under the scenario's own reading, the other one, or without leaning on judgement."""
    own, short = answer.problem.cases[0], []
    for place, (case, aim) in enumerate(answer.problem.requirements):
        if answer.found.slacks[place] < 0.0 and not (case.is_held and aim in short):
            elsewhere = OUT_OF_REACH_HELD if case.is_held else OUT_OF_REACH_OTHERWISE
            yield _said(answer, OUT_OF_REACH if case is own else elsewhere, place)
            short.append(aim)


def _changes(answer: Answer) -> Said:
    for entry, amount in changed(answer.problem.space, answer.found.amounts):
        now, then = LeverAmount(entry.name, entry.present), LeverAmount(entry.name, amount)
        yield Sentence(CHANGE, {"lever": LeverName(entry.name), "one": now, "other": then})


def _alone(answer: Answer) -> Said:
    """Which lever would do it alone, where more than one is moved."""
    moved = len(list(changed(answer.problem.space, answer.found.amounts)))
    if moved > 1 and answer.alone:
        name = min(answer.alone, key=lambda name: answer.alone[name].cost)
        yield Sentence(ALONE, {"lever": LeverName(name), "cost": Money(answer.alone[name].cost)})


def _leaning(answer: Answer) -> Said:
    short = [
        place
        for place, aim in enumerate(answer.problem.aims)
        if answer.judged[place] < aim.probability <= answer.probabilities[place]
    ]
    if not short:
        yield Sentence(FIRM, {})
    for place in short:
        fillings: dict[str, SeekFilling] = {
            "target": answer.problem.aims[place].target,
            "chance": Share(float(answer.judged[place])),
            "part": Part(float(answer.by_judgement[place])),
        }
        leans = LEANS if answer.relies_on_judgement else HARDLY
        yield Sentence(_worded(answer, leans, answer.problem.cases[0]), fillings)


def _held_back(answer: Answer) -> Said:
    """What stands in the way: what binds in the last year, and the bound that keeps most from the aim."""
    if any(aim.target.variable in JOBS_OR_EXPORTS for aim in answer.problem.aims):
        year = max(answer.binding)
        shares = {what: answer.binding[year][variable] for what, variable in BINDING_VARIABLES.items()}
        what = max(shares, key=lambda what: shares[what])
        template = _worded(answer, CONSTRAINTS[what], answer.problem.cases[0])
        yield Sentence(template, {"first": _since(answer, what), "share": Share(shares[what]), "year": year})
    relaxation = answer.relaxation
    if relaxation is None:
        yield Sentence(NO_BOUND, {})
        return
    is_envelope = relaxation.name == ENVELOPE
    bound, tried = (
        Money(value) if is_envelope else LeverAmount(relaxation.name, value)
        for value in (relaxation.bound, relaxation.tried)
    )
    yield Sentence(RELAX_ENVELOPE if is_envelope else RELAX, {"lever": LeverName(relaxation.name), "bound": bound})
    yield Sentence(ENOUGH if relaxation.slack >= 0.0 else NOT_ENOUGH, {"tried": tried})


def _since(answer: Answer, what: str) -> int:
    """The year from which on one thing holds jobs back more often than any other, up to the last year."""
    years = sorted(answer.binding)
    leading = [max(BINDING_VARIABLES, key=lambda name: answer.binding[year][BINDING_VARIABLES[name]]) for year in years]
    others = [year for year, name in zip(years, leading, strict=True) if name != what]
    return next(year for year in years if not others or year > others[-1])


JOBS_OR_EXPORTS: Final = ("offshoring_jobs", "offshoring_exports", "offshoring_exports_older_series")


def seek_in_english(answer: Answer, limits: Limits, *, is_best: bool = False) -> list[str]:
    """All of it in English."""

    def write(filling: SeekFilling) -> str:
        return _english(filling, answer.members)

    return [sentence.text(write) for sentence in seek_statements(answer, limits, is_best=is_best)]


def _english(filling: SeekFilling, members: int) -> str:
    match filling:
        case Money(value):
            return f"MAD {value:,.0f} million"
        case LeverName(name):
            return lever_label(name)
        case LeverAmount(name, value):
            unit = lever_unit(name)
            return shown_number(value, unit) if unit == "share" else f"{value:,.0f} {unit}"
        case Share(value):
            return shown_probability(value, members)
        case Part(value):
            return shown_number(value, "share")
        case Wanted(value):
            return f"{100 * value:g} %"
        case Target():
            return target_and_year(filling)
        case int():
            return str(filling)


def lever_label(name: str) -> str:
    """What a person reads for a lever such as ``budget.it_industry``."""
    key, element = name.split(".")
    lever = next(lever for lever in mizan().levers if lever.key == key)
    return f"{lever.label} · {element.replace('_', ' ')}"


def lever_unit(name: str) -> str:
    """The unit of such a lever over a period, as it is printed."""
    return {"budget": "MAD million", "training_places": "places"}.get(name.partition(".")[0], "share")
