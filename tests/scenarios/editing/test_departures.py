import pytest

from scenarios.editing.departures import departures, without
from scenarios.scenario import Scenario

OFFICIAL = Scenario("Test")


def test_that_the_official_scenario_departs_in_nothing() -> None:
    assert departures(OFFICIAL) == []


def test_that_every_kind_of_departure_is_listed_with_its_note() -> None:
    scenario = (
        OFFICIAL.with_value("budget", "it_industry", 2027, 900.0)
        .with_note("budget.it_industry", "Why")
        .with_assumption("ai_realised_share", 0.2)
        .with_reading("as_planned")
        .with_seed(7)
        .with_horizon(2035)
        .with_exports_base("re_based")
        .with_note("training_places", "A guess")
    )

    found = {(entry.kind, entry.key): entry for entry in departures(scenario)}

    lever = found["lever", "budget.it_industry"]
    assert (lever.lever, lever.element, lever.year, lever.own, lever.note) == (
        "budget",
        "it_industry",
        2027,
        900,
        "Why",
    )
    assert lever.official == OFFICIAL.official("budget", "it_industry", 2027)
    assert found["assumption", "ai_realised_share"].own == 0.2
    assert {key for kind, key in found if kind == "run"} == {"reading", "seed", "horizon", "exports_2030_base"}
    assert found["note", "training_places"].note == "A guess"
    assert ("note", "budget.it_industry") not in found


def test_that_taking_all_of_them_back_leaves_the_official_scenario() -> None:
    scenario = (
        OFFICIAL.with_assumption("ai_realised_share", 0.2)
        .with_reading("as_planned")
        .with_seed(7)
        .with_horizon(2035)
        .with_exports_base("re_based")
        .with_note("training_places", "A guess")
    )
    for entry in departures(scenario):
        scenario = without(scenario, entry)
    assert scenario == OFFICIAL


def test_that_a_lever_is_not_taken_back_as_a_whole() -> None:
    scenario = OFFICIAL.with_value("budget", "it_industry", 2027, 900.0)
    with pytest.raises(ValueError, match=r"budget\.it_industry"):
        without(scenario, departures(scenario)[0])


def test_that_an_assumption_stands_beside_the_middle_of_its_calibrated_range() -> None:
    scenario = OFFICIAL.with_assumption("ai_realised_share", 0.2)
    (entry,) = departures(scenario)
    assert entry.official == OFFICIAL.uncertainty().member(0)["ai_realised_share"][0]
