"""Why two scenarios differ: what machines read of it, and the words for what they differ in."""

from dataclasses import dataclass

from scenarios.explanation.statements import ALSO, trace_in_english
from scenarios.guide.words import words
from scenarios.results.output import unit_of
from scenarios.scenario import Scenario
from simulation.analysis.attribution import (
    Attribution,
    Course,
    Mixtures,
    Player,
    Question,
    Trace,
    mixtures,
    trace,
)
from simulation.analysis.attribution.differences import players
from simulation.model import mizan

COLUMNS = ("lever", "share", "p05", "p95", "alone", "at_last")


@dataclass(frozen=True)
class ShareOutput:
    """What one lever, or the assumptions, reading or seed, does to a result; see the attribution for the words."""

    lever: str
    share: float
    p05: float
    p95: float
    alone: float
    at_last: float


@dataclass(frozen=True)
class PairOutput:
    """What two of them do only together."""

    levers: tuple[str, str]
    index: float


@dataclass(frozen=True)
class ExplanationOutput:
    """The object that ``explain --format json`` prints. The shares sum to the difference."""

    variable: str
    element: str
    year: int
    unit: str
    statistic: str
    members: int
    a: float
    b: float
    difference: float
    shares: list[ShareOutput]
    interaction: float
    pairs: list[PairOutput]


@dataclass(frozen=True)
class LinkOutput:
    """What of the difference reaches a variable through one of its inputs."""

    input: str
    part: float
    by_year: dict[str, float]


@dataclass(frozen=True)
class StageOutput:
    """One step of the way back, and the input that the next step follows."""

    variable: str
    inputs: list[LinkOutput]
    followed: str | None


@dataclass(frozen=True)
class TraceOutput:
    """The object ``trace`` in what ``explain --trace --format json`` prints: means over the members."""

    members: int
    a: float
    b: float
    difference: float
    stages: list[StageOutput]
    sentences: list[str]


def course_of(scenario: Scenario) -> Course:
    """What a run of a scenario starts from.

    Raises:
        PosteriorError: If the calibrated draws do not belong to this model.
    """
    return Course(scenario.levers(), scenario.uncertainty())


def scenario_mixtures(
    one: Scenario, other: Scenario, question: Question, *, members: int, split_assumptions: bool = False
) -> Mixtures:
    """Run every mixture of two scenarios; see :func:`simulation.analysis.attribution.mixtures`."""
    courses = course_of(one), course_of(other)
    return mixtures(mizan(), *courses, question, members=members, split_assumptions=split_assumptions)


def differing(
    one: Scenario, other: Scenario, question: Question, *, split_assumptions: bool = False
) -> tuple[Player, ...]:
    """Everything in which two scenarios differ; see :func:`simulation.analysis.attribution.differences.players`."""
    courses = course_of(one), course_of(other)
    return players(mizan(), *courses, question, split_assumptions=split_assumptions)


def explanation_output(found: Attribution) -> ExplanationOutput:
    """The output object of an attribution. Numbers are given in full, so that the shares add up to the last digit."""
    question = found.question
    return ExplanationOutput(
        variable=question.variable,
        element=question.element,
        year=question.year,
        unit=unit_of(question.variable),
        statistic=found.statistic,
        members=found.members,
        a=found.one,
        b=found.other,
        difference=found.difference,
        shares=[
            ShareOutput(entry.player.name, entry.share, entry.low, entry.high, entry.alone, entry.at_last)
            for entry in found.shares
        ],
        interaction=found.interaction,
        pairs=[PairOutput((pair.one.name, pair.other.name), pair.index) for pair in found.pairs],
    )


def scenario_trace(one: Scenario, other: Scenario, question: Question, *, members: int) -> Trace:
    """Follow the difference between two scenarios back; see :func:`simulation.analysis.attribution.trace`."""
    return trace(mizan(), course_of(one), course_of(other), question, members=members, also=ALSO)


def trace_output(found: Trace) -> TraceOutput:
    """The output object of a trace."""
    stages = [
        StageOutput(
            stage.variable,
            [
                LinkOutput(link.input, link.part, {str(year): part for year, part in link.by_year.items()})
                for link in stage.links
            ],
            None if stage.followed is None else stage.followed.input,
        )
        for stage in found.stages
        if stage.links
    ]
    sentences = list(trace_in_english(found))
    return TraceOutput(found.members, found.one, found.other, found.difference, stages, sentences)


def player_label(player: Player) -> str:
    """What a person reads for something in which two scenarios differ."""
    model = mizan()
    if player.kind == "lever":
        lever = model.declarations[player.of[0]]
        element = "" if player.row is None else words(model.elements(lever.name)[player.row])
        return f"{lever.label} · {element}" if element else lever.label
    if player.kind != "assumptions":
        return {"reading": "Reading", "seed": "Seed of the draws"}[player.kind]
    if player.name == "assumptions":
        return "Assumptions settled"
    name, *parts = player.of[0].split(".")
    return " · ".join([model.parameters[name].label, *map(words, parts)])
