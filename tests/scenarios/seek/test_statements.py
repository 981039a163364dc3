"""What is said of an answer: with ranges, in a single run, and where one of several readings is out of reach."""

import re
from dataclasses import replace

import pytest

from scenarios.results.outcome import due_targets
from scenarios.scenario import Scenario
from scenarios.seek.limits import Limits, sought_levers
from scenarios.seek.question import Question, answered
from scenarios.seek.statements import seek_in_english
from simulation.analysis.goal_seek import Aim
from simulation.steps import finished
from simulation.targets import Target

OBSERVED = Scenario("Test")
PLANNED = OBSERVED.with_reading("as_planned")
JOBS, EXPORTS = "offshoring_jobs_2030", "offshoring_exports_2030"


def target(name: str) -> Target:
    return next(entry for entry in due_targets(OBSERVED) if entry.id == name)


def said(scenario: Scenario, wanted: str | Target, *open_levers: str, probability: float = 0.5, **options: bool) -> str:
    aim = target(wanted) if isinstance(wanted, str) else wanted
    limits = Limits(range(2025, 2031), locked=frozenset(sought_levers()) - set(open_levers))
    question = Question(scenario, (Aim(aim, probability),), limits, members=20, **options)
    return " ".join(seek_in_english(finished(answered(question)).answer, limits))


def test_that_a_single_run_is_certain() -> None:
    words = said(PLANNED, EXPORTS, "training_places.degree")
    assert words == (
        "Nothing has to change: Offshoring exports 2030 (as quoted) is met as things stand, in a single run "
        "without ranges."
    )


def test_that_a_single_run_that_misses_says_by_how_much() -> None:
    words = said(PLANNED, JOBS, "budget.social_change")
    start = "Out of reach within these bounds: with the best that was found Offshoring jobs 2030 is missed by "
    assert re.match(re.escape(start) + r"\d\d\.\d %\. ", words)
    assert "No change within these bounds comes nearer." in words
    assert "futures" not in words


@pytest.mark.parametrize("freeze", [False, True])
def test_that_what_is_out_of_reach_is_said_once_with_the_smallest_change_that_comes_as_near(freeze: bool) -> None:
    words = said(OBSERVED, JOBS, "training_places.conversion", is_frozen=freeze)
    assert words.count("Out of reach within these bounds") == 1
    assert "is met in < 1 % of the futures, 50 % are wanted." in words
    assert re.search(
        r"It comes to MAD [\d,]+ million, over 2025 to 2030: of all changes that come about as near", words
    )


def test_that_the_other_reading_of_a_single_run_is_met_or_missed() -> None:
    words = said(OBSERVED, EXPORTS, "training_places.degree", probability=0.2, both_readings=True)
    assert "Nothing has to change" in words
    words = said(OBSERVED, EXPORTS, "training_places.degree", both_readings=True)
    assert (
        "Under the other reading, a single run without ranges, Offshoring exports 2030 (as quoted) is then met."
        in words
    )


def test_that_a_change_that_meets_its_aim_by_a_hair_is_not_blamed_for_a_little_judgement() -> None:
    words = said(OBSERVED, EXPORTS, "it_industry_mix.incentives", probability=0.3)
    assert re.search(r"It hardly leans on links that rest on judgement alone: they bring \d\.\d % of the gain", words)


def test_that_an_aim_that_is_met_only_by_judgement_is_out_of_reach_without_it() -> None:
    aim = target(EXPORTS)
    within = replace(aim, value=aim.value * 0.99)
    levers = ("budget.governance", "budget.cyber_confidence")
    assert "It leans on judgement" in said(OBSERVED, within, *levers, probability=0.3)
    frozen = said(OBSERVED, within, *levers, probability=0.3, is_frozen=True)
    assert frozen.startswith("Out of reach within these bounds: ")
