"""Running a scenario."""

from dataclasses import replace

import pytest

from scenarios.results.outcome import (
    PUBLIC_VARIABLES,
    USUAL_MEMBERS,
    Outcome,
    assess_in_steps,
    due_targets,
    run_scenario,
    stamped,
    usual_threads,
    warnings,
)
from scenarios.scenario import Scenario, Stamp
from simulation.model import VERSION, mizan
from simulation.steps import finished

OFFICIAL = Scenario("Official")


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    return run_scenario(OFFICIAL, file="official", members=50)


def test_that_the_model_has_every_public_variable() -> None:
    assert set(PUBLIC_VARIABLES) <= set(mizan().order)


def test_that_a_run_reaches_the_horizon_and_keeps_what_is_asked_for() -> None:
    outcome = run_scenario(OFFICIAL.with_horizon(2035), members=2, also_variables=["seats"])
    assert outcome.projection.years == tuple(range(2008, 2036))
    assert outcome.projection.central("seats").shape == (28, 1)


def test_that_active_targets_are_assessed_on_the_chosen_base(outcome: Outcome) -> None:
    ids = [assessment.target.id for assessment in outcome.assessments]
    assert len(ids) == len(set(ids))
    assert {"offshoring_jobs_2030", "it_sector_jobs_2013"} <= set(ids)
    assert "startups_2030" not in ids
    re_based = {target.id: target.value for target in due_targets(OFFICIAL.with_exports_base("re_based"))}
    assert re_based["offshoring_exports_2030"] > 58


def test_that_a_target_can_be_asked_for_and_must_be_due() -> None:
    assert "startups_2030" in {target.id for target in due_targets(OFFICIAL, ["startups_2030"])}
    assert {target.year for target in due_targets(OFFICIAL.with_horizon(2014))} <= set(range(2009, 2015))


def test_that_the_digest_does_not_depend_on_what_else_is_kept(outcome: Outcome) -> None:
    again = run_scenario(OFFICIAL, members=50, also_variables=["seats"], also_targets=["startups_2030"])
    assert again.digest == outcome.digest
    assert run_scenario(OFFICIAL.with_seed(1), members=50).digest != outcome.digest


def test_that_threads_do_not_change_the_digest() -> None:
    digests = {run_scenario(OFFICIAL, members=4200, threads=threads).digest for threads in (1, 2, None)}
    assert len(digests) == 1


def test_that_large_runs_use_all_processors() -> None:
    assert usual_threads(4096) == 1
    assert usual_threads(4097) >= 1


def test_that_an_ordinary_run_needs_no_warning(outcome: Outcome) -> None:
    assert list(warnings(outcome)) == []


@pytest.mark.parametrize(
    ("scenario", "words"),
    [
        (OFFICIAL.with_reading("as_planned"), "single run"),
        (OFFICIAL.with_reading("as_planned"), "Of years after 2013 the plan says nothing"),
        (OFFICIAL.with_horizon(2031), "After 2030 levers and the growth of demand are carried on"),
        (OFFICIAL.with_assumption("study_lag", 3), "do not vary: 1"),
        (
            OFFICIAL.with_horizon(2029).with_value("budget", "governance", 2030, 1),
            "after the horizon 2029 have no effect",
        ),
        (OFFICIAL.with_horizon(2029), "Targets due after the horizon 2029"),
        (OFFICIAL.with_stamp(Stamp("0.0.1", "0" * 16)), "saved with model 0.0.1"),
    ],
)
def test_that_what_limits_a_result_is_said(outcome: Outcome, scenario: Scenario, words: str) -> None:
    assert words in " ".join(warnings(replace(outcome, scenario=scenario)))


def test_that_a_stamp_is_checked_against_the_results() -> None:
    scenario = stamped(OFFICIAL)
    assert scenario.stamp is not None
    assert scenario.stamp.model == VERSION
    assert list(warnings(run_scenario(scenario, members=USUAL_MEMBERS))) == []
    edited = OFFICIAL.with_value("budget", "governance", 2010, 1).with_stamp(scenario.stamp)
    assert "edited by hand" in " ".join(warnings(run_scenario(edited, members=USUAL_MEMBERS)))
    assert list(warnings(run_scenario(edited, members=10))) == []


def test_that_targets_are_assessed_in_steps_as_in_one_go() -> None:
    scenario = OFFICIAL.with_value("training_places", "conversion", 2027, 20_000)
    outcome = run_scenario(scenario, members=5000)
    assessments = finished(assess_in_steps(scenario, 5000))
    assert assessments == outcome.assessments
    (jobs,) = (entry for entry in assessments if entry.target.id == "offshoring_jobs_2030")
    assert jobs.projection.members == 5000
    assert jobs.target.draws(jobs.projection.frame(2030)).shape == (5000,)
    assert finished(assess_in_steps(scenario.with_reading("as_planned"), 5000))[0].projection.members == 1
