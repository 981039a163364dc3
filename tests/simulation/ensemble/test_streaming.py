"""Ensembles in bounded memory: what they say is what the members say, whoever counts them."""

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from simulation.analysis.ensemble.plan import Aim, Case, Plan
from simulation.analysis.ensemble.streaming import (
    CaseResult,
    ensemble_in_steps,
    tally_elsewhere,
)
from simulation.analysis.ensemble.tally import Counting, Piece, Tally
from simulation.analysis.model_mark import model_mark
from simulation.analysis.workers import OtherModelError, processes
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, NotFiniteError
from simulation.ensemble import PIECE, project
from simulation.model import Model
from simulation.posterior_file import calibrated
from simulation.quantities import Quantity
from simulation.results import Projection, digest
from simulation.steps import finished

KEEP = ("offshoring_jobs", "training_gap", "fill_rate", "budget_allocated", "binds_skills")
JOBS = Quantity("offshoring_jobs", "", 2012)
CRM = Quantity("offshoring_jobs", "crm", 2013)
LAST = 2013
MANY = 2 * PIECE + 100


def cut(levers: LeverValues) -> dict[str, np.ndarray]:
    return {name: values[: LAST - 2007] for name, values in levers.items()}


def changed(levers: LeverValues, year: int) -> dict[str, np.ndarray]:
    """The levers with ten times the training places from a year on."""
    places = levers["training_places"].copy()
    places[year - 2008 :] *= 10
    return {**levers, "training_places": places}


@pytest.fixture(scope="module")
def plan(official: LeverValues) -> Plan:
    """The official levers, the same with more training from 2011 on, and with an assumption settled."""
    levers = cut(official)
    aims = (Aim(JOBS, 50_000.0), Aim(Quantity("fill_rate", "", 2013), 1.0))
    cases = (
        Case(levers, "as_observed", {}, LAST, aims),
        Case(changed(levers, 2011), "as_observed", {}, LAST, aims),
        Case(levers, "as_observed", {"job_exit_rate.crm": 0.3}, LAST, aims[:1]),
    )
    return Plan(cases, 11, MANY, KEEP, ("binds_skills",), (JOBS, CRM))


@pytest.fixture(scope="module")
def found(plan: Plan) -> tuple[CaseResult, ...]:
    return finished(ensemble_in_steps(plan))


@pytest.fixture(scope="module")
def held(model: Model, plan: Plan) -> tuple[Projection, ...]:
    """The same runs with all draws held in memory."""
    return tuple(
        project(
            model,
            case.levers,
            Uncertainty(model.parameters, "as_observed", plan.seed, case.settled, calibrated()),
            members=plan.members,
            last_year=LAST,
            keep=KEEP,
        )
        for case in plan.cases
    )


def draws(projection: Projection, quantity: Quantity) -> np.ndarray:
    return quantity.draws(projection.frame(quantity.year))


def test_that_percentiles_are_those_of_the_members(found: tuple[CaseResult, ...], held: tuple[Projection, ...]) -> None:
    for result, projection in zip(found, held, strict=True):
        assert result.projection.years == projection.years
        assert 0 < result.exactness.typical < 1e-3
        for mine, its in zip(result.projection, projection, strict=True):
            for name in KEEP:
                for total in (False, True):
                    exact = its.bands(name, total=total)
                    band = exact[:, -1:] - exact[:, :1]
                    error = np.abs(mine.bands(name, total=total) - exact)
                    assert (error <= result.exactness.worst * band + 1e-9 * np.abs(exact)).all(), (name, its.year)
                assert_array_equal(mine.central(name), its.central(name), err_msg=name)
            assert mine.mean("binds_skills") == pytest.approx(its.mean("binds_skills"), abs=1e-12)


def test_that_probabilities_are_shares_of_the_members(
    plan: Plan, found: tuple[CaseResult, ...], held: tuple[Projection, ...]
) -> None:
    for case, result, projection in zip(plan.cases, found, held, strict=True):
        for aim, met in zip(case.aims, result.met, strict=True):
            assert met == np.mean(draws(projection, aim.quantity) >= aim.enough)
    assert 0 < found[0].met[0] < 1


def test_that_differences_are_taken_member_by_member(
    found: tuple[CaseResult, ...], held: tuple[Projection, ...]
) -> None:
    assert not found[0].comparisons
    for result, projection in zip(found[1:], held[1:], strict=True):
        for comparison in result.comparisons:
            apart = draws(projection, comparison.quantity) - draws(held[0], comparison.quantity)
            assert comparison.central == apart[0]
            assert_allclose(comparison.band, np.quantile(apart, [0.05, 0.25, 0.5, 0.75, 0.95]), rtol=2e-3, atol=1e-3)
            alike = np.abs(apart) <= 1e-3 * np.maximum(
                *(draws(one, comparison.quantity) for one in (projection, held[0]))
            )
            assert comparison.alike == np.mean(alike)
            assert comparison.above == np.mean((apart > 0) & ~alike)


def test_that_years_before_the_first_change_are_run_once(plan: Plan) -> None:
    assert plan.owners[0] == (0,) * 6
    assert plan.owners[1] == (0, 0, 0, 1, 1, 1)
    assert plan.owners[2] == (2,) * 6  # another belief changes all years
    _, frames = list(plan.frames(0, 8))[2]
    assert frames[0] is frames[1]
    third = replace(plan, cases=(*plan.cases, Case(changed(plan.cases[0].levers, 2012), "as_observed", {}, LAST)))
    assert third.owners[3] == (0, 0, 0, 0, 3, 3)


def test_that_a_small_ensemble_is_exact(model: Model, plan: Plan) -> None:
    small = replace(plan, members=300, cases=plan.cases[:1], compared=())
    (found,) = finished(ensemble_in_steps(small))
    uncertainty = Uncertainty(model.parameters, "as_observed", plan.seed, {}, calibrated())
    held = project(model, plan.cases[0].levers, uncertainty, members=300, last_year=LAST, keep=KEEP)
    assert digest(found.projection, KEEP) == digest(held, KEEP)
    assert found.exactness.worst == 0


def test_that_processes_do_not_change_a_bit(plan: Plan, found: tuple[CaseResult, ...]) -> None:
    shared = finished(ensemble_in_steps(plan, processes(2)))
    for mine, its in zip(shared, found, strict=True):
        assert digest(mine.projection, KEEP) == digest(its.projection, KEEP)
        assert mine.met == its.met
        for one, other in zip(mine.comparisons, its.comparisons, strict=True):
            assert_array_equal(one.band, other.band)
            assert (one.above, one.alike) == (other.above, other.alike)


def test_that_tallies_add_up_in_any_order(plan: Plan) -> None:
    few = replace(plan, cases=plan.cases[:2])

    def counted(*batches: list[Piece]) -> Tally:
        counting = Counting(few)
        for _ in counting.piece(0, 1024):
            pass
        for batch in batches:
            counting.tally.merge(tally_elsewhere(few, counting.tally.scales, batch, model_mark()))
        return counting.tally

    one, two = (1024, 1024), (2048, 1024)
    together, apart, backwards = counted([one, two]), counted([one], [two]), counted([two], [one])
    for other in (apart, backwards):
        assert (other.met, other.ones) == (together.met, together.ones)
        assert (other.above, other.alike) == (together.above, together.alike)
        for key, spread in together.spreads.items():
            assert_array_equal(other.spreads[key].counts, spread.counts, err_msg=str(key))


def test_that_a_plan_at_its_word_is_compared_with_what_was_observed(plan: Plan) -> None:
    cases = (plan.cases[0], replace(plan.cases[0], reading="as_planned"))
    one, other = finished(ensemble_in_steps(replace(plan, cases=cases, members=500)))
    assert one.exactness.worst == other.exactness.worst == 0
    assert np.ptp(other.projection.bands("offshoring_jobs", total=True)[-1]) == 0
    assert np.ptp(other.comparisons[0].band) > 0


def test_that_a_fault_in_another_process_is_told(plan: Plan) -> None:
    case = Case(plan.cases[0].levers, "as_observed", {"absorption_base": 0.0, "governance_strength": 0.0}, LAST)
    scales = Counting(plan).tally.scales
    with pytest.raises(NotFiniteError, match="delivery_time"):
        tally_elsewhere(replace(plan, cases=(case,)), scales, [(0, 8)], model_mark())


def test_that_an_assumption_that_is_none_is_refused(plan: Plan) -> None:
    case = replace(plan.cases[0], settled={"study_lagg": 2.0})
    with pytest.raises(KeyError, match="no such assumption: study_lagg"):
        finished(ensemble_in_steps(replace(plan, cases=(case,))))


def test_that_another_model_is_refused(plan: Plan) -> None:
    with pytest.raises(OtherModelError, match="same sources"):
        tally_elsewhere(plan, {}, [], "0123")


def test_that_steps_are_small_and_tell_how_far_it_is(plan: Plan) -> None:
    steps = ensemble_in_steps(replace(plan, cases=plan.cases[:1], compared=()))
    shares = list(steps)
    assert shares == sorted(shares)
    assert len(shares) == 3 * 6 + 2  # a step a year of each piece
    assert shares[-1] == 1.0
    given_up = ensemble_in_steps(plan, processes(2))
    next(given_up)
    given_up.close()


def test_that_memory_does_not_grow_with_the_members(plan: Plan) -> None:
    def peak(pieces: int) -> int:
        one = replace(plan, cases=plan.cases[:1], compared=(), members=pieces * PIECE)
        finished(ensemble_in_steps(replace(one, members=1)))  # what is read once and kept does not count
        tracemalloc.start()
        finished(ensemble_in_steps(one))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(6) < 1.05 * peak(2)
