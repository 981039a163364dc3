"""In what scenarios differ, before anything is run."""

from scenarios.comparison.inputs import assumption_differences, lever_differences, setting_differences, spans
from scenarios.scenario import Scenario

OFFICIAL = Scenario("Official")


def test_that_years_with_the_same_values_become_one_span() -> None:
    stated = [(2025, (1.0, 2.0)), (2026, (1.0, 2.0)), (2028, (1.0, 2.0)), (2029, (1.0, 3.0))]
    assert list(spans(stated)) == [
        (range(2025, 2027), (1.0, 2.0)),
        (range(2028, 2029), (1.0, 2.0)),
        (range(2029, 2030), (1.0, 3.0)),
    ]


def test_that_only_levers_that_differ_are_named_with_every_value() -> None:
    one = OFFICIAL.with_values("budget", "it_industry", {2027: 900, 2028: 900})
    other = OFFICIAL.with_values("budget", "it_industry", {2027: 900, 2028: 900}).with_value(
        "training_places", "degree", 2030, 5
    )
    held = OFFICIAL.official("budget", "it_industry", 2027)
    degree = OFFICIAL.official("training_places", "degree", 2030)
    assert list(lever_differences([OFFICIAL, OFFICIAL])) == []
    found = [(row.lever, row.years, row.values) for row in lever_differences([OFFICIAL, one, other])]
    assert found == [
        ("budget.it_industry", range(2027, 2029), (held, 900, 900)),
        ("training_places.degree", range(2030, 2031), (degree, degree, 5)),
    ]


def test_that_what_is_stated_after_the_shorter_horizon_counts() -> None:
    longer = OFFICIAL.with_horizon(2035).with_value("budget", "governance", 2034, 1)
    (row,) = lever_differences([OFFICIAL, longer])
    assert (row.lever, row.years) == ("budget.governance", range(2034, 2036))


def test_that_a_settled_assumption_stands_beside_one_with_its_range() -> None:
    settled = OFFICIAL.with_assumption("spending_returns", 0.9)
    (row,) = assumption_differences([OFFICIAL, settled])
    assert (row.id, row.values) == ("spending_returns", (None, 0.9))


def test_that_settings_that_change_results_count_and_words_do_not() -> None:
    other = OFFICIAL.with_seed(7).with_reading("as_planned").with_details(title="Other", author="Team 3")
    assert [(row.name, row.values) for row in setting_differences([OFFICIAL, other])] == [
        ("reading", ("as_observed", "as_planned")),
        ("seed", (2030, 7)),
    ]
