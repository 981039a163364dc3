"""Many members in pieces and on threads: always the same result."""

import threading
from itertools import pairwise

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from simulation.draws import Uncertainty
from simulation.engine import LeverValues, NotFiniteError, Simulator
from simulation.ensemble import PIECE, project, project_in_steps
from simulation.model import Model
from simulation.results import Projection, digest
from simulation.steps import Steps, finished

KEEP = ("offshoring_jobs", "digital_jobs", "training_gap_cumulative", "budget_executed", "absorption_ceiling")


def run(model: Model, levers: LeverValues, members: int, threads: int = 1, last_year: int = 2013) -> Projection:
    """A projection of a few years and variables."""
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=7, settled={})
    return project(model, levers, uncertainty, members=members, last_year=last_year, threads=threads, keep=KEEP)


def test_that_threads_do_not_change_a_bit(model: Model, official: LeverValues) -> None:
    members = 2 * PIECE + 9
    one, two = run(model, official, members), run(model, official, members, threads=2)
    assert one.members == two.members == members
    for early, late in zip(one, two, strict=True):
        for name in KEEP:
            assert_array_equal(early.values[name], late.values[name], err_msg=name, strict=True)
    assert digest(one, KEEP) == digest(two, KEEP)


def test_that_the_first_members_of_a_large_run_are_those_of_a_small_one(model: Model, official: LeverValues) -> None:
    large, small = run(model, official, 5000), run(model, official, 1000)
    for year in small.years:
        for name in KEEP:
            few, many = small.frame(year).values[name], large.frame(year).values[name]
            assert few.shape[1] in (1, 1000)
            assert many.shape[1] in (1, 5000)
            assert_allclose(few, many[:, : few.shape[1]], rtol=1e-14, atol=0, err_msg=f"{name} in {year}")


@pytest.mark.parametrize("members", [1, 2, PIECE, PIECE + 1])
def test_that_any_number_of_members_is_joined_whole(model: Model, official: LeverValues, members: int) -> None:
    projection = run(model, official, members, last_year=2010)
    assert projection.years == (2008, 2009, 2010)
    assert projection.members == members
    last = projection.frame(2010).values
    assert set(last) == set(KEEP)
    assert last["offshoring_jobs"].shape == (5, members)
    assert last["absorption_ceiling"].shape == (1, members)
    assert np.unique(last["offshoring_jobs"][1]).size == members


def test_that_results_of_pieces_cannot_be_written_to(model: Model, official: LeverValues) -> None:
    for members in (3, PIECE + 1):
        values = run(model, official, members, last_year=2009).frame(2009).values["offshoring_jobs"]
        with pytest.raises(ValueError, match="read-only"):
            values[0, 0] = 1.0


def test_that_everything_is_kept_unless_told(model: Model, observed: Projection, official: LeverValues) -> None:
    assert set(observed.frame(2030).values) == set(model.order)
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=1, settled={})
    alone = Simulator(model, uncertainty.draw(0, 200), 2030, 200).run(official).projection
    for mine, its in zip(alone, observed, strict=True):
        for name, values in its.values.items():
            assert_array_equal(values, mine.values[name], err_msg=f"{name} in {mine.year}")


def test_that_summarised_years_have_the_same_percentiles(model: Model, official: LeverValues) -> None:
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=7, settled={})
    full = run(model, official, PIECE + 9, last_year=2011)
    short = project(
        model, official, uncertainty, members=PIECE + 9, last_year=2011, threads=2, keep=KEEP, keep_draws_in=[2010]
    )
    assert [frame.is_summary for frame in short] == [True, True, False, True]
    assert digest(short, KEEP) == digest(full, KEEP)
    for mine, its in zip(short, full, strict=True):
        for name in KEEP:
            assert_array_equal(mine.bands(name), its.bands(name), err_msg=f"{name} in {mine.year}")
            assert_array_equal(mine.mean(name), its.mean(name), err_msg=f"{name} in {mine.year}")
    assert_array_equal(short.frame(2010).draws("digital_jobs"), full.frame(2010).draws("digital_jobs"))


@pytest.mark.parametrize("threads", [1, 2])
def test_that_a_failure_in_any_piece_is_told(model: Model, official: LeverValues, threads: int) -> None:
    settled = {"absorption_base": 0.0, "governance_strength": 0.0}
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=7, settled=settled)
    with pytest.raises(NotFiniteError, match=r"delivery_time is not a finite number in 2008"):
        project(model, official, uncertainty, members=PIECE + 1, last_year=2010, threads=threads)


def test_that_the_plan_at_its_word_is_a_single_member(planned: Projection) -> None:
    assert planned.members == 1
    assert all(values.shape[1] == 1 for frame in planned for values in frame.values.values())


def in_steps(model: Model, levers: LeverValues, members: int, keep_draws_in: list[int] | None) -> Steps[Projection]:
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=7, settled={})
    return project_in_steps(
        model, levers, uncertainty, members=members, last_year=2010, keep=KEEP, keep_draws_in=keep_draws_in
    )


@pytest.mark.parametrize("keep_draws_in", [None, [2009]])
def test_that_the_share_done_rises_to_the_whole(
    model: Model, official: LeverValues, keep_draws_in: list[int] | None
) -> None:
    shares = list(in_steps(model, official, PIECE + 9, keep_draws_in))
    pieces, years = 2, 3
    assert len(shares) == pieces + pieces * years + (0 if keep_draws_in is None else 2 * len(KEEP))
    assert all(before < after for before, after in pairwise(shares))
    assert shares[-1] == pytest.approx(1)
    assert finished(in_steps(model, official, PIECE + 9, keep_draws_in)).members == PIECE + 9


@pytest.mark.parametrize("steps", [0, 1, 4, 9])
def test_that_work_that_is_given_up_leaves_no_thread_behind(model: Model, official: LeverValues, steps: int) -> None:
    before = threading.active_count()
    work = in_steps(model, official, 3 * PIECE, [2010])
    for _ in range(steps):
        next(work)
    work.close()
    assert threading.active_count() == before
