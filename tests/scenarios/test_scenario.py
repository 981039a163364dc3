"""Scenarios: differences from the baseline, and edits that give new ones."""

import pickle
import timeit

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.scenario import Difference, Scenario, Stamp
from simulation.dimensions import USES
from simulation.levers import official_levers
from tests.scenarios.strategies import scenarios

OFFICIAL = Scenario("Official")
STAMPED = OFFICIAL.with_stamp(Stamp("0.1.0", "0" * 16))


def test_that_a_new_scenario_is_the_official_one() -> None:
    assert OFFICIAL.lever_table() == official_levers()
    assert list(OFFICIAL.differs()) == []


def test_that_a_value_is_a_difference_only_while_it_is_not_the_official_one() -> None:
    official = OFFICIAL.official("budget", "it_industry", 2027)
    changed = OFFICIAL.with_value("budget", "it_industry", 2027, 900)
    assert changed.value("budget", "it_industry", 2027) == 900
    assert list(changed.differs()) == [Difference("budget", "it_industry", 2027, official, 900)]
    assert changed.with_value("budget", "it_industry", 2027, official) == OFFICIAL


def test_that_an_edit_leaves_the_old_scenario_alone() -> None:
    OFFICIAL.with_value("budget", "governance", 2010, 1)
    assert OFFICIAL.differences == {}
    with pytest.raises(TypeError, match="does not support item assignment"):
        OFFICIAL.differences["budget"] = {}  # type: ignore[index]


def test_that_years_after_the_last_stated_one_hold_its_value() -> None:
    changed = OFFICIAL.with_horizon(2035).with_value("budget", "it_industry", 2030, 900)
    assert changed.value("budget", "it_industry", 2035) == 900
    assert OFFICIAL.value("budget", "it_industry", 2050) == OFFICIAL.official("budget", "it_industry", 2030)
    assert [difference.year for difference in changed.differs()] == list(range(2030, 2036))


def test_that_a_late_year_can_be_set_and_set_back() -> None:
    late = OFFICIAL.with_horizon(2035)
    held = late.value("budget", "it_industry", 2033)
    changed = late.with_value("budget", "it_industry", 2033, 900)
    assert [changed.value("budget", "it_industry", year) for year in (2032, 2033, 2035)] == [held, 900, 900]
    assert changed.with_value("budget", "it_industry", 2033, held) == late


def test_that_a_late_year_can_hold_the_official_value_after_a_change() -> None:
    official = OFFICIAL.official("budget", "it_industry", 2030)
    changed = OFFICIAL.with_values("budget", "it_industry", {2030: 900, 2032: official})
    assert [changed.value("budget", "it_industry", year) for year in (2031, 2032, 2040)] == [900, official, official]


def test_that_several_years_change_at_once() -> None:
    changed = OFFICIAL.with_values("training_places", "degree", {2025: 30_000, 2026: 40_000})
    assert changed.differences == {"training_places": {"degree": {2025: 30_000, 2026: 40_000}}}


def test_that_a_mix_changes_in_several_years() -> None:
    shares = dict(zip(USES, (0.2, 0.6, 0.2), strict=True))
    changed = OFFICIAL.with_mix("it_industry_mix", [2026, 2025], shares)
    for year in (2025, 2026):
        assert {use: changed.value("it_industry_mix", use, year) for use in USES} == shares
    assert changed.with_mix("it_industry_mix", 2027, shares).value("it_industry_mix", "tech_valleys", 2027) == 0.6


def test_that_differences_can_be_taken_back() -> None:
    changed = OFFICIAL.with_value("budget", "governance", 2010, 1).with_value("budget", "it_industry", 2011, 2)
    both = changed.with_value("training_places", "degree", 2012, 3)
    assert set(both.without_differences("budget").differences) == {"training_places"}
    assert set(both.without_differences("budget", "governance").differences["budget"]) == {"it_industry"}
    assert both.without_differences() == OFFICIAL
    assert OFFICIAL.without_differences("budget", "governance") == OFFICIAL


def test_that_an_assumption_is_settled_and_left_to_its_range_again() -> None:
    settled = OFFICIAL.with_assumption("study_lag", 3)
    assert settled.uncertainty().settled == {"study_lag": 3}
    assert settled.with_assumption("study_lag", None) == OFFICIAL


def test_that_details_change_one_by_one() -> None:
    changed = OFFICIAL.with_details(author="Team 3").with_details(description="Words")
    assert (changed.title, changed.author, changed.description) == ("Official", "Team 3", "Words")
    assert changed.with_note("budget", "Why").with_note("budget", "") == changed


@pytest.mark.parametrize(
    "edited",
    [
        STAMPED.with_value("budget", "governance", 2010, 1),
        STAMPED.with_reading("as_planned"),
        STAMPED.with_seed(1),
        STAMPED.with_horizon(2031),
        STAMPED.with_assumption("study_lag", 3),
        STAMPED.without_differences(),
    ],
)
def test_that_an_edit_of_results_drops_the_stamp(edited: Scenario) -> None:
    assert edited.stamp is None


def test_that_other_words_keep_the_stamp() -> None:
    assert STAMPED.with_details(title="Other").with_note("budget", "x").with_exports_base("re_based").stamp


@pytest.mark.parametrize(("lever", "element"), [("bugdet", "governance"), ("budget", "government")])
def test_that_unknown_levers_are_refused(lever: str, element: str) -> None:
    with pytest.raises(KeyError):
        OFFICIAL.with_value(lever, element, 2010, 1)
    with pytest.raises(KeyError):
        OFFICIAL.value(lever, element, 2010)


def test_that_there_is_no_lever_before_the_plan() -> None:
    with pytest.raises(KeyError, match="levers start in 2009"):
        OFFICIAL.value("budget", "governance", 2008)


def test_that_the_engine_gets_the_scenarios_values() -> None:
    changed = OFFICIAL.with_horizon(2035).with_value("budget", "it_industry", 2030, 900)
    budget = changed.levers()["budget_allocated"]
    assert budget.shape == (28, 6)
    assert np.all(budget[22:, 3] == 900)


@settings(deadline=None)
@given(scenarios())
def test_that_a_scenario_can_be_sent_to_another_process(scenario: Scenario) -> None:
    assert pickle.loads(pickle.dumps(scenario)) == scenario


@settings(deadline=None)
@given(scenarios(), st.sampled_from(range(2009, 2031)))
def test_that_setting_the_official_value_always_leads_back(scenario: Scenario, year: int) -> None:
    before = scenario.with_value("budget", "governance", year, scenario.official("budget", "governance", year))
    after = before.with_value("budget", "governance", year, 12.5)
    assert after.with_value("budget", "governance", year, after.official("budget", "governance", year)) == before


def test_that_an_edit_takes_microseconds() -> None:
    changed = OFFICIAL.with_value("budget", "it_industry", 2027, 900)
    seconds = min(timeit.repeat(lambda: changed.with_value("budget", "it_industry", 2028, 1), number=200, repeat=5))
    assert seconds / 200 < 100e-6
