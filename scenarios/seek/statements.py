"""What it would take, in plain sentences."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from scenarios.language.sentences import SEPARATOR, Sentence
from scenarios.language.written import shown_number, shown_probability
from scenarios.results.outcome import BINDING_VARIABLES
from scenarios.results.statements import Share
from scenarios.seek.limits import Limits, changed
from simulation.analysis.goal_seek import ENVELOPE, Aim, Answer
from simulation.model import mizan
from simulation.targets import Target

ALREADY: Final = (
    "Nothing has to change: {target} is met in {chance} of the futures as things stand, {wanted} are wanted."
)
FOUND: Final = "The smallest change found that does it comes to {cost}, over {first} to {last}."
CHANGE: Final = "{lever}: {other} instead of {one}."
BEST: Final = "The best that was found for the weakest of the aims comes to {cost}, over {first} to {last}."
REACHED: Final = (
    "{target} is then met in {chance} of the futures searched and in {fresh} of others that were not searched."
)
OTHERWISE: Final = "Under the other reading {target} is then met in {chance} of the futures."
ALONE: Final = "With one lever alone the smallest change would be about {cost}: {lever}."
LEANS: Final = (
    "It leans on judgement: if nothing were gained through links that rest on judgement alone, {target} would be met "
    "in {chance} of the futures."
)
FIRM: Final = "It does not lean on judgement: without any gain through links that rest on judgement alone it holds too."
MISSED: Final = (
    "Out of reach within these bounds: with the best that was found {target} is met in {chance} of the futures, "
    "{wanted} are wanted."
)
SKILLS: Final = (
    "From {first} on it is most often missing skills that then hold jobs back: in {share} of the futures in {year}."
)
SEATS: Final = (
    "From {first} on it is most often missing seats that then hold jobs back: in {share} of the futures in {year}."
)
DEMAND: Final = (
    "From {first} on it is demand from abroad that is then too small: in {share} of the futures neither skills nor "
    "seats hold jobs back in {year}."
)
RELAX: Final = "Of all bounds that of one lever keeps most from the aim: {lever} at {bound}."
RELAX_ENVELOPE: Final = "Of all bounds the envelope keeps most from the aim: {bound}."
ENOUGH: Final = "At {tried} the aims would be met."
NOT_ENOUGH: Final = "At {tried} they would still be missed."
NO_BOUND: Final = "Moving a single bound would not help."

TEMPLATES: Final = (
    ALREADY,
    FOUND,
    CHANGE,
    BEST,
    REACHED,
    OTHERWISE,
    ALONE,
    LEANS,
    FIRM,
    MISSED,
    SKILLS,
    SEATS,
    DEMAND,
    RELAX,
    RELAX_ENVELOPE,
    ENOUGH,
    NOT_ENOUGH,
    NO_BOUND,
    SEPARATOR,
)
"""All of them, for translators."""

CONSTRAINTS: Final[Mapping[str, str]] = {"demand": DEMAND, "skills": SKILLS, "seats": SEATS}


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


SeekFilling = Money | LeverName | LeverAmount | Share | Target | int
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
        for place, aim in enumerate(answer.problem.aims):
            yield Sentence(ALREADY, _chances(answer, aim, place))
        return
    if not answer.found.is_met and not is_best:
        yield from _missed(answer)
    else:
        span: dict[str, SeekFilling] = {"first": limits.years[0], "last": limits.years[-1]}
        yield Sentence(BEST if is_best else FOUND, {"cost": Money(answer.found.cost), **span})
    yield from _changes(answer)
    own = answer.problem.cases[0]
    for place, (case, aim) in enumerate(answer.problem.requirements):
        if not case.is_held:
            yield Sentence(REACHED if case is own else OTHERWISE, _chances(answer, aim, place))
    if not answer.found.is_met:
        yield from _held_back(answer)
        return
    yield from _alone(answer)
    yield from _leaning(answer)


def _chances(answer: Answer, aim: Aim, place: int) -> dict[str, SeekFilling]:
    return {
        "target": aim.target,
        "chance": Share(float(answer.probabilities[place])),
        "fresh": Share(float(answer.fresh[place])),
        "wanted": Share(aim.probability),
    }


def _missed(answer: Answer) -> Said:
    for place, aim in enumerate(answer.problem.aims):
        if answer.found.slacks[place] < 0.0:
            yield Sentence(MISSED, _chances(answer, aim, place))


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
    if not answer.relies_on_judgement:
        yield Sentence(FIRM, {})
        return
    for place, aim in enumerate(answer.problem.aims):
        if answer.judged[place] < aim.probability <= answer.probabilities[place]:
            yield Sentence(LEANS, {"target": aim.target, "chance": Share(float(answer.judged[place]))})


def _held_back(answer: Answer) -> Said:
    """What stands in the way: what binds in the last year, and the bound that keeps most from the aim."""
    if any(aim.target.variable in JOBS_OR_EXPORTS for aim in answer.problem.aims):
        year = max(answer.binding)
        shares = {what: answer.binding[year][variable] for what, variable in BINDING_VARIABLES.items()}
        what = max(shares, key=lambda what: shares[what])
        yield Sentence(CONSTRAINTS[what], {"first": _since(answer, what), "share": Share(shares[what]), "year": year})
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
    members = answer.problem.cases[0].uncertainty.members(answer.members)

    def write(filling: SeekFilling) -> str:
        return _english(filling, members)

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
        case Target():
            element = f" · {filling.element.replace('_', ' ')}" if filling.element else ""
            return f"{mizan().declarations[filling.variable].label}{element} {filling.year}"
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
