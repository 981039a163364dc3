"""The scenarios of the library do what their names say."""

from functools import cache
from itertools import accumulate

import pytest

from scenarios.library import library
from scenarios.results.outcome import Outcome, run_scenario
from scenarios.scenario import Scenario
from scenarios.storage.files import load
from simulation.dimensions import RUBRICS

MEMBERS = 200
PLAN = range(2009, 2014)


@cache
def outcome(name: str) -> Outcome:
    return run_scenario(load(library()[name]), members=MEMBERS, also_variables=["seats", "degree_graduates"])


def central(name: str, variable: str, year: int) -> float:
    return float(outcome(name).projection.central(variable, total=True)[year - 2008, 0])


def median(name: str, variable: str, year: int) -> float:
    return float(outcome(name).projection.frame(year).bands(variable, total=True)[0, 2])


def spent(scenario: Scenario, year: int) -> float:
    return sum(scenario.value("budget", rubric, year) for rubric in RUBRICS)


def test_that_the_library_is_complete_and_begins_with_the_baseline() -> None:
    assert list(library()) == [
        "official",
        "after_2026_cliff",
        "digital_morocco_2030",
        "front_loaded",
        "no_plan",
        "tech_valleys_first",
        "training_first",
    ]
    assert list(load(library()["official"]).differs()) == []


@pytest.mark.parametrize("name", library())
def test_that_a_library_scenario_says_what_it_is(name: str) -> None:
    scenario = load(library()[name])
    assert scenario.author == "Mizan"
    assert len(scenario.title) < 40
    assert 60 < len(scenario.description) < 400
    assert scenario.stamp is None
    assert name == "official" or list(scenario.differs())


def test_that_without_the_plan_fewer_services_come_online() -> None:
    assert spent(load(library()["no_plan"]), 2011) == 0
    assert central("no_plan", "egov_services", 2013) < central("official", "egov_services", 2013)
    assert central("no_plan", "household_internet", 2013) <= central("official", "household_internet", 2013)


def test_that_front_loading_moves_the_same_money_forward() -> None:
    early, official = load(library()["front_loaded"]), load(library()["official"])
    for rubric in RUBRICS:
        sums = [list(accumulate(each.value("budget", rubric, year) for year in PLAN)) for each in (early, official)]
        assert sums[0][-1] == sums[1][-1]
        assert all(here >= there for here, there in zip(*sums, strict=True))
    assert central("front_loaded", "smes_equipped", 2011) > central("official", "smes_equipped", 2011)


def test_that_training_first_trains_more_and_costs_what_no_rubric_funds() -> None:
    assert spent(load(library()["training_first"]), 2027) == spent(load(library()["official"]), 2027)
    assert central("training_first", "profiles_trained", 2030) > 2 * central("official", "profiles_trained", 2030)
    assert median("training_first", "training_gap", 2030) <= median("official", "training_gap", 2030)
    assert central("training_first", "training_cost_unfunded", 2030) > central(
        "official", "training_cost_unfunded", 2030
    )


def test_that_tech_valleys_bring_seats_within_the_envelope() -> None:
    scenario, official = load(library()["tech_valleys_first"]), load(library()["official"])
    for year in range(2009, 2031):
        assert spent(scenario, year) == pytest.approx(spent(official, year), abs=1e-6)
    assert central("tech_valleys_first", "seats", 2030) > central("official", "seats", 2030)


def test_that_digital_morocco_trains_a_hundred_thousand() -> None:
    assert spent(load(library()["digital_morocco_2030"]), 2025) == spent(load(library()["official"]), 2025)
    assert central("digital_morocco_2030", "profiles_trained", 2030) >= 95_000
    assert central("digital_morocco_2030", "degree_graduates", 2030) == pytest.approx(45_000, rel=0.15)


def test_that_after_the_cliff_services_wear_out() -> None:
    assert spent(load(library()["after_2026_cliff"]).with_horizon(2035), 2035) == 0
    assert central("after_2026_cliff", "egov_services", 2030) < central("official", "egov_services", 2030)
