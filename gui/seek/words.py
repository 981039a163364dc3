"""What the page about a search says of levers, amounts and answers, in the language of the window."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.words import formats, labels
from scenarios.language.sentences import Sentence
from scenarios.results.statements import Share
from scenarios.seek.question import Finding, Solution
from scenarios.seek.statements import (
    LeverAmount,
    LeverName,
    Money,
    Part,
    SeekFilling,
    Wanted,
    seek_statements,
)
from scenarios.seek.statements import reached as reached_statement
from scenarios.seek.templates import CHANGE
from simulation.targets import Target

translate = QCoreApplication.translate

PLACES: Final = "training_places"
MIX: Final = "it_industry_mix"


def factor(lever: str, years: Sequence[int]) -> float:
    """What an amount of a lever over some years is multiplied by to be shown: places a year, shares in per cent."""
    return {PLACES: 1.0 / len(years), MIX: 100.0}.get(lever.partition(".")[0], 1.0)


def lever_name(lever: str) -> str:
    """What people call a lever such as ``budget.it_industry``."""
    return labels.name(lever.partition(".")[2])


def unit_name(lever: str) -> str:
    """The unit in which a lever is shown."""
    names = {PLACES: translate("seeking", "places a year"), MIX: translate("seeking", "of the IT-industry money")}
    return names.get(lever.partition(".")[0], translate("seeking", "MAD m"))


def number(lever: str, amount: float, years: Sequence[int]) -> str:
    """An amount of a lever over some years without its unit, unless that is a percentage."""
    shown = amount * factor(lever, years)
    return formats.percent(amount, 1) if lever.startswith(MIX) else formats.whole(shown)


def lever_amount(lever: str, amount: float, years: Sequence[int]) -> str:
    """An amount of a lever over some years with its unit."""
    return f"{number(lever, amount, years)}{formats.NO_BREAK}{unit_name(lever)}"


def money(amount: float) -> str:
    """An amount of money in MAD million."""
    return translate("seeking", "MAD {amount} m").format(amount=formats.whole(amount))


def target_name(target: Target) -> str:
    """A target with its year."""
    name = translate("seeking", "{target} {year}").format(target=labels.target_name(target), year=target.year)
    return labels.with_base(name, target)


def target_aim(target: Target) -> str:
    """A target with its year and what it aims at."""
    return translate("seeking", "{target}: {aim}").format(target=target_name(target), aim=level(target, target.value))


def level(target: Target, value: float) -> str:
    """A value of what a target is about, with its unit."""
    unit, amount = formats.unit_name(target.variable), formats.amount(target.variable, value)
    return f"{amount}{formats.NO_BREAK}{unit}" if unit else amount


def sentences(finding: Finding) -> list[str]:
    """What can be said about an answer, the verdict first; the changes themselves stand in a table."""
    question = finding.question
    said = seek_statements(finding.answer, question.limits, is_best=question.is_best)
    return [_text(sentence, question.limits.years) for sentence in said if sentence.template != CHANGE]


def reached(finding: Finding, solution: Solution) -> list[str]:
    """How sure each target is with another solution of the same question."""
    answer, years = finding.answer, finding.question.limits.years
    return [
        _text(reached_statement(answer, place, solution.probabilities, solution.fresh), years)
        for place, (case, _) in enumerate(answer.problem.requirements)
        if case is answer.problem.cases[0]
    ]


def aims_text(finding: Finding) -> str:
    """What was asked for, in a few words, as for the name of a step of the history."""
    aims = finding.question.aims
    template = translate("seeking", "{target} at {chance}")
    said = [template.format(target=target_name(aim.target), chance=formats.percent(aim.probability)) for aim in aims]
    return translate("statements", ", ").join(said)


def _text(sentence: Sentence[SeekFilling], years: Sequence[int]) -> str:
    def written(filling: SeekFilling) -> str:
        match filling:
            case Money(value):
                return money(value)
            case LeverName(name):
                return lever_name(name)
            case LeverAmount(name, value):
                return lever_amount(name, value, years)
            case Share(value):
                return formats.probability(value)
            case Part(value):
                return formats.percent(value, 1)
            case Wanted(value):
                return formats.percent(value)
            case Target():
                return target_name(filling)
            case int():
                return str(filling)

    return sentence.text(written, lambda template: translate("statements", template))
