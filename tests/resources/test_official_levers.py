"""The official values of the levers: complete, those of the documents, and marked where no document speaks."""

import pytest

from resources import table
from scenarios.results.outcome import run_scenario
from scenarios.scenario import Scenario
from simulation.dimensions import DIMENSIONS

LEVERS = {
    "budget": DIMENSIONS["rubric"],
    "training_places": DIMENSIONS["track"],
    "it_industry_mix": DIMENSIONS["use"],
    "employer_mix": DIMENSIONS["employer"],
}
YEARS = range(2009, 2031)


def lever(name: str) -> dict[tuple[str, int], float]:
    """Values of one official lever by element and year."""
    chosen = [row for row in table("official_levers") if row["lever"] == name]
    return {(row["element"], int(row["year"])): float(row["value"]) for row in chosen}


def test_that_official_levers_cover_every_year_and_mixes_sum_to_one() -> None:
    """22 years for each of the 16 elements, nothing twice, nothing else."""
    found = [(row["lever"], row["element"], int(row["year"])) for row in table("official_levers")]
    pairs = [(name, element) for name, elements in LEVERS.items() for element in elements]
    assert sorted(found) == sorted((*pair, year) for pair in pairs for year in YEARS)
    for name in ("it_industry_mix", "employer_mix"):
        values = lever(name)
        for year in YEARS:
            assert sum(values[element, year] for element in LEVERS[name]) == pytest.approx(1, abs=1e-9)


def test_that_the_official_budget_is_the_plan_then_eleven_billion() -> None:
    """The plan's table to 2013, its last row to 2023, then a third of 11 billion a year, split as before."""
    budget = {row["rubric"]: row for row in table("budget")}
    values = lever("budget")
    for (rubric, year), value in values.items():
        if year <= 2023:
            assert value == float(budget[rubric][str(min(year, 2013))]), (rubric, year)
        else:
            expected = 11000 / 3 * float(budget[rubric]["total"]) / 5187
            assert value == pytest.approx(expected, abs=1e-6), (rubric, year)
    assert sum(value for (_, year), value in values.items() if 2024 <= year <= 2026) == pytest.approx(11000)
    for row in table("official_levers"):
        if row["lever"] == "budget":
            assert row["basis"] == ("source" if int(row["year"]) <= 2013 else "judgement"), row


def test_that_the_plan_speaks_for_no_year_after_its_own() -> None:
    """Shares by employer are the plan's to 2013; to hold them later is judgement."""
    for row in table("official_levers"):
        if row["lever"] == "employer_mix":
            assert row["basis"] == ("source" if int(row["year"]) <= 2013 else "judgement"), row


def test_that_places_come_from_a_source_only_where_one_counts_them() -> None:
    """The plan counts people trained; only the enrolments of 2022/23 and 2023/24 were counted as such."""
    counted = {
        (row["element"], int(row["year"]))
        for row in table("official_levers")
        if row["lever"] == "training_places" and row["basis"] == "source"
    }
    assert counted == {("degree", 2022), ("degree", 2023)}


def test_that_training_places_follow_the_plan_and_the_enrolments() -> None:
    """27,000 and 3,000 in the plan's years, straight lines to 2022, then held at what is known."""
    places = lever("training_places")
    for track, in_plan, in_2022, held in (("degree", 5400, 10712, 21125), ("conversion", 600, 7000, 7000)):
        for year in YEARS:
            line = round(in_plan + (in_2022 - in_plan) * max(year - 2013, 0) / 9)
            assert places[track, year] == (line if year <= 2022 else held), (track, year)
    facts = {row["id"]: row for row in table("facts")}
    assert float(facts["E126"]["value"]) == places["degree", 2022]
    assert float(facts["E127"]["value"]) == places["degree", 2023]


def test_that_the_note_on_those_trained_in_2022_says_what_the_model_gives() -> None:
    frame = run_scenario(Scenario("x"), members=500).projection.frame(2022)
    trained = round(float(frame.mean("profiles_trained")[0]), -3)
    (row,) = [row for row in table("official_levers") if (row["element"], row["year"]) == ("conversion", "2022")]
    assert f"about {trained:,.0f} people in that year" in row["note"]
