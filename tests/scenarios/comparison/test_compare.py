"""Results held against each other, member by member."""

import numpy as np
import pytest

from scenarios.comparison.compare import Candidate, Comparison, compare
from scenarios.comparison.paired import difference
from scenarios.results.cautions import in_english
from scenarios.results.outcome import run_scenario, stamped
from scenarios.scenario import Scenario, Stamp
from simulation.model import VERSION

OFFICIAL = Scenario("Official")
MORE = OFFICIAL.with_values("training_places", "conversion", dict.fromkeys(range(2025, 2031), 30_000.0))


def compared(*scenarios: Scenario, reference: int = 0, members: int = 200) -> Comparison:
    candidates = [Candidate(f"{place}.toml", scenario.title, scenario) for place, scenario in enumerate(scenarios)]
    return compare(
        candidates, reference=reference, years=[2013, 2030], variables=["offshoring_jobs", "fill_rate"], members=members
    )


def test_that_differences_are_those_within_members() -> None:
    (_, jobs, *_) = compared(OFFICIAL, MORE).outcomes
    runs = [run_scenario(scenario, members=200) for scenario in (OFFICIAL, MORE)]
    before, after = (run.projection.frame(2030).draws("offshoring_jobs", total=True)[0] for run in runs)
    apart = jobs.differences[1]
    assert jobs.differences[0] is None
    assert apart is not None
    assert (jobs.variable, jobs.year) == ("offshoring_jobs", 2030)
    assert jobs.medians == pytest.approx((np.median(before), np.median(after)))
    assert apart.medians == pytest.approx(np.median(after) - np.median(before))
    assert (apart.p05, apart.p95) == pytest.approx(tuple(np.quantile(after - before, [0.05, 0.95])))
    assert apart.probability == apart.higher == pytest.approx(np.mean(after > before))
    assert apart.higher > 0.9


def test_that_another_reference_turns_the_differences_round() -> None:
    there, back = compared(OFFICIAL, MORE).outcomes[1], compared(OFFICIAL, MORE, reference=1).outcomes[1]
    assert there.differences[1] is not None
    assert back.differences[0] is not None
    assert back.differences[1] is None
    assert back.differences[0].p05 == pytest.approx(-there.differences[1].p95)
    assert back.differences[0].lower == there.differences[1].higher


def test_that_what_cannot_have_moved_has_no_difference() -> None:
    comparison = compared(OFFICIAL, MORE)
    past = comparison.outcomes[0]
    assert past.year == 2013
    assert past.differences[1] is not None
    assert past.differences[1].is_none
    assert past.differences[1].probability == 0
    missed = {row.target.id for row in comparison.targets if row.differences[1] and not row.differences[1].is_none}
    assert missed == {"offshoring_jobs_2030", "offshoring_exports_2030"}


def test_that_rounding_is_no_difference() -> None:
    draws = np.array([1e9, 2e9, 0.0])
    assert difference(draws, draws * (1 + 1e-12)).is_none
    assert not difference(draws, draws * (1 + 1e-6)).is_none


def test_that_a_single_run_is_held_against_every_member() -> None:
    apart = difference(np.array([3.0]), np.array([1.0, 2.0, 4.0, 5.0]))
    assert (apart.higher, apart.lower) == (0.5, 0.5)
    planned = OFFICIAL.with_reading("as_planned")
    comparison = compared(planned, OFFICIAL)
    assert "a single run (A)" in in_english(comparison.notes[0])
    assert comparison.outcomes[1].differences[1] is not None
    assert comparison.outcomes[1].differences[1].higher == 1


def test_that_other_seeds_do_not_look_like_differences() -> None:
    comparison = compared(OFFICIAL, OFFICIAL.with_seed(7))
    assert comparison.differs
    assert all(apart is None or apart.is_none for row in comparison.outcomes for apart in row.differences)
    assert "run here on the seed of A, 2030" in in_english(comparison.notes[0])
    own = run_scenario(OFFICIAL.with_seed(7), members=200).digest
    assert [entry.digest for entry in comparison.compared] == [run_scenario(OFFICIAL, members=200).digest, own]


def test_that_the_shortest_horizon_and_the_base_of_the_reference_hold_for_all() -> None:
    comparison = compare(
        [
            Candidate("a", "A", OFFICIAL.with_horizon(2035).with_exports_base("re_based")),
            Candidate("b", "B", OFFICIAL),
        ],
        years=[2030],
        variables=["offshoring_exports"],
        members=30,
    )
    assert [in_english(note).partition(":")[0] for note in comparison.notes] == [
        "Horizons differ",
        "Bases of the export target differ",
    ]
    (exports,) = [row for row in comparison.targets if row.target.id == "offshoring_exports_2030"]
    assert {entry.target.base for entry in exports.assessments} == {"re_based"}


@pytest.mark.parametrize("members", [200, 1000])
def test_that_stamps_are_checked_whatever_the_members_and_the_reference(members: int) -> None:
    good = stamped(MORE.with_seed(7))
    edited = OFFICIAL.with_stamp(good.stamp)
    old = OFFICIAL.with_stamp(Stamp("0.0.1", "0" * 16))
    comparison = compared(OFFICIAL, good, edited, old, members=members)
    assert [entry.stamp for entry in comparison.compared] == ["none", "holds", "broken", "broken"]
    assert "edited by hand" in in_english(comparison.compared[2].cautions[-1])
    assert f"model 0.0.1; this is {VERSION}" in in_english(comparison.compared[3].cautions[-1])
