"""How courses stand among each other in the same futures."""

from dataclasses import replace

import numpy as np
import pytest

from simulation.analysis.robustness.standing import Candidate, Robustness, Wish, robustness_in_steps
from simulation.analysis.sensitivity.inputs import NothingVariesError
from simulation.analysis.validation.lever_changes import scaled
from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.ensemble import project
from simulation.model import Model
from simulation.posterior_file import calibrated
from simulation.quantities import Quantity
from simulation.steps import finished
from tests.simulation.raised import raised

MEMBERS = 2401
EXPORTS = Quantity("offshoring_exports", "", 2030)
WISH = Wish(EXPORTS, "higher", "missed", aim=40.0)


@pytest.fixture(scope="module")
def uncertainty(model: Model) -> Uncertainty:
    return Uncertainty(model.parameters, "as_observed", 3, {}, calibrated())


@pytest.fixture(scope="module")
def candidates(official: LeverValues, uncertainty: Uncertainty) -> dict[str, Candidate]:
    courses = {
        "official": official,
        "the same": scaled(official, "training_places", 1.0),
        "more places": raised(official, "training_places", "conversion", 8_000, 2025),
        "more money": raised(official, "budget_allocated", "it_industry", 1_500, 2025),
    }
    return {name: Candidate(levers, uncertainty) for name, levers in courses.items()}


@pytest.fixture(scope="module")
def found(model: Model, candidates: dict[str, Candidate]) -> Robustness:
    return finished(robustness_in_steps(model, candidates, WISH, members=MEMBERS))


@pytest.fixture(scope="module")
def results(model: Model, candidates: dict[str, Candidate]) -> dict[str, Array]:
    """The exports of every future, from runs of their own."""

    def exports(candidate: Candidate) -> Array:
        keep = [EXPORTS.variable]
        run = project(model, candidate.levers, candidate.uncertainty, members=MEMBERS, last_year=2030, keep=keep)
        return EXPORTS.draws(run.frame(2030))[1:]

    return {name: exports(candidate) for name, candidate in candidates.items()}


def test_that_shares_and_regret_are_those_of_the_futures(found: Robustness, results: dict[str, Array]) -> None:
    best = np.max(list(results.values()), axis=0)
    assert found.futures == MEMBERS - 1
    for standing in found.standings:
        own = results[standing.name]
        among = best - own <= 1e-3 * best
        assert standing.among_best == pytest.approx(among.mean(), abs=1e-9)
        assert standing.mean_regret == pytest.approx((best - own).mean(), rel=1e-6, abs=1e-9)
        assert standing.regret_90 == pytest.approx(np.quantile(best - own, 0.9), rel=1e-6, abs=1e-9)
        assert standing.largest_regret == pytest.approx((best - own).max(), rel=1e-6, abs=1e-9)
        assert standing.met == np.mean(own >= 40.0)
        assert standing.band == pytest.approx(np.quantile(own, [0.05, 0.5, 0.95]))


def test_that_twins_are_never_best_alone(found: Robustness) -> None:
    by_name = {standing.name: standing for standing in found.standings}
    assert by_name["official"].alone_best == by_name["the same"].alone_best == 0
    assert by_name["official"].among_best == by_name["the same"].among_best
    assert sum(standing.alone_best for standing in found.standings) <= 1


def test_that_the_leader_is_best_most_often(found: Robustness, results: dict[str, Array]) -> None:
    assert found.leader == max(found.standings, key=lambda standing: standing.among_best).name
    assert found.failing == np.mean(results[found.leader] < 40.0)
    assert found.region is not None
    assert 0 < found.region.coverage <= 1
    assert found.region.density > found.failing


def test_that_a_region_rests_on_calibrated_draws_alone(
    model: Model, candidates: dict[str, Candidate], found: Robustness
) -> None:
    """Members after them are near twins of these; searching half of all would find the other half by itself."""
    few = finished(robustness_in_steps(model, candidates, WISH, members=calibrated().draws + 1))
    assert few.region == found.region


def test_that_less_can_be_better(model: Model, candidates: dict[str, Candidate]) -> None:
    gap = Wish(Quantity("training_gap_cumulative", "", 2030), "lower")
    found = finished(robustness_in_steps(model, candidates, gap, members=801))
    assert found.leader == "more places"
    by_name = {standing.name: standing for standing in found.standings}
    assert by_name["official"].mean_regret > by_name["more places"].mean_regret >= 0
    assert found.failing == 1 - by_name["more places"].among_best
    assert by_name["official"].met is None


def test_that_other_settled_assumptions_meet_the_same_futures(
    model: Model, candidates: dict[str, Candidate], uncertainty: Uncertainty
) -> None:
    official = candidates["official"]
    grim = Candidate(official.levers, replace(uncertainty, settled={"ai_realised_share": 0.7}))
    jobs = Wish(Quantity("offshoring_jobs", "", 2030), "higher")
    found = finished(robustness_in_steps(model, {"official": official, "grim": grim}, jobs, members=801))
    assert found.leader == "official"
    assert found.standings[0].among_best > 0.95


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda one: {"official": one}, "give two at least"),
        (lambda one: {"a": one, "b": replace(one, uncertainty=replace(one.uncertainty, seed=9))}, "different seeds"),
    ],
)
def test_that_courses_that_cannot_be_compared_are_refused(
    model: Model, candidates: dict[str, Candidate], change: object, words: str
) -> None:
    assert callable(change)
    with pytest.raises(ValueError, match=words):
        finished(robustness_in_steps(model, change(candidates["official"]), WISH, members=500))
    with pytest.raises(ValueError, match="without an aim"):
        finished(robustness_in_steps(model, candidates, replace(WISH, aim=None), members=500))


def test_that_a_single_future_is_refused(model: Model, candidates: dict[str, Candidate]) -> None:
    official = candidates["official"]
    planned = Candidate(official.levers, replace(official.uncertainty, reading="as_planned"))
    with pytest.raises(NothingVariesError, match="planned knows a single future"):
        finished(robustness_in_steps(model, {"official": official, "planned": planned}, WISH, members=500))
