"""More of one lever never lowers its own outcome, in any member and any year.

The outcomes are those that the lever reaches directly. Further down the line there are trade-offs, which are
meant: more money without more steering lowers absorption, and a sector that grows needs more people later.
"""

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from simulation.analysis.validation.directions import (
    LOSSES,
    OUTCOMES_OF_RUBRIC,
    OUTCOMES_OF_TRACK,
    OUTCOMES_OF_USE,
    SLACK,
    all_years,
    directions,
    least_gain,
)
from simulation.analysis.validation.lever_changes import scaled, shifted
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Run, Simulator
from simulation.model import Model
from tests.simulation.raised import raised

MEMBERS = 40

QUICK = (Phase.generate, Phase.shrink)
few = settings(max_examples=12, deadline=None, derandomize=True, phases=QUICK)
first_years = st.integers(2009, 2030)
lengths = st.integers(0, 21)


class Course:
    """What the official levers lead to, and what other levers do."""

    def __init__(self, model: Model, official: LeverValues) -> None:
        self.model = model
        self.levers = official
        self._simulator = self.simulator()
        self.before = self._simulator.run(official)

    def simulator(self, **settled: float) -> Simulator:
        """Forty members, some of whose assumptions may be settled."""
        uncertainty = Uncertainty(self.model.parameters, "as_observed", seed=3, settled=settled)
        return Simulator(self.model, uncertainty.draw(0, MEMBERS), 2030, MEMBERS)

    def after(self, levers: LeverValues) -> Run:
        """The same members under other levers."""
        return self._simulator.run(levers, self.before)


@pytest.fixture(scope="module")
def course(model: Model, official: LeverValues) -> Course:
    """The official course."""
    return Course(model, official)


def never_falls(before: Run, after: Run, *names: str, slack: float = SLACK) -> None:
    """None of the variables is lower than before."""
    for name in names:
        gain = least_gain(before, after, name)
        assert gain >= -slack, f"{name} falls by {-gain:.2%}"


@pytest.mark.parametrize("rubric", OUTCOMES_OF_RUBRIC)
@few
@given(first=first_years, length=lengths, amount=st.floats(0, 5_000))
def test_that_more_money_never_lowers_its_own_outcome(
    course: Course, rubric: str, first: int, length: int, amount: float
) -> None:
    levers = raised(course.levers, "budget_allocated", rubric, amount, first, min(first + length, 2030))
    never_falls(course.before, course.after(levers), *OUTCOMES_OF_RUBRIC[rubric])


@pytest.mark.parametrize("rubric", OUTCOMES_OF_RUBRIC)
def test_that_twice_the_money_raises_its_own_outcome(course: Course, rubric: str) -> None:
    after = course.after(scaled(course.levers, "budget_allocated", 2.0, rubric))
    for name in OUTCOMES_OF_RUBRIC[rubric]:
        raised_by = all_years(after, name)[2011 - 2008, 0] / all_years(course.before, name)[2011 - 2008, 0] - 1
        assert raised_by > 1e-3, f"{name} does not move"


@pytest.mark.parametrize("rubric", OUTCOMES_OF_RUBRIC)
def test_that_every_rubric_reaches_jobs_and_exports(course: Course, rubric: str) -> None:
    """No rubric is a dead end, though some do little and some more harm than good by diluting steering."""
    after = course.after(scaled(course.levers, "budget_allocated", 2.0, rubric))
    for name in ("digital_jobs", "offshoring_exports"):
        old, new = all_years(course.before, name)[-1], all_years(after, name)[-1]
        assert np.max(abs(new / old - 1)) > 1e-6, f"{name} does not move"


@pytest.mark.parametrize("track", OUTCOMES_OF_TRACK)
@few
@given(first=first_years, length=lengths, amount=st.floats(0, 30_000))
def test_that_more_places_never_lower_the_number_trained(
    course: Course, track: str, first: int, length: int, amount: float
) -> None:
    levers = raised(course.levers, "training_places", track, amount, first, min(first + length, 2030))
    after = course.after(levers)
    never_falls(course.before, after, *OUTCOMES_OF_TRACK[track])
    never_falls(course.before, after, "school_partnerships", "offshoring_exports", slack=1e-3)


@pytest.mark.parametrize("track", OUTCOMES_OF_TRACK)
@few
@given(first=first_years, amount=st.floats(0, 30_000))
def test_that_more_places_never_raise_the_gap_of_their_year(
    course: Course, track: str, first: int, amount: float
) -> None:
    """In later years they may: people without a post draw employers, whose staff must be replaced one day."""
    after = course.after(raised(course.levers, "training_places", track, amount, first))
    row = first - 2008
    for name in ("training_gap", "training_gap_to_target"):
        old, new = all_years(course.before, name)[row], all_years(after, name)[row]
        assert np.all(new <= old * (1 + 1e-12) + 1e-9), name


@pytest.mark.parametrize("track", OUTCOMES_OF_TRACK)
@few
@given(factor=st.floats(1, 10))
def test_that_more_training_from_the_start_never_raises_the_gap_so_far(
    course: Course, track: str, factor: float
) -> None:
    after = course.after(scaled(course.levers, "training_places", factor, track))
    old, new = all_years(course.before, "training_gap_cumulative"), all_years(after, "training_gap_cumulative")
    assert np.all(new <= old * (1 + 1e-9) + 1e-6)


@pytest.mark.parametrize("use", OUTCOMES_OF_USE)
@pytest.mark.parametrize("share", [0.1, 0.5, 1.0])
def test_that_a_larger_share_never_lowers_what_it_pays(course: Course, use: str, share: float) -> None:
    after = course.after(shifted(course.levers, "it_industry_mix", use, share))
    never_falls(course.before, after, *OUTCOMES_OF_USE[use])
    assert all(all_years(after, name)[-1, 0] > all_years(course.before, name)[-1, 0] for name in OUTCOMES_OF_USE[use])


def test_that_without_trainees_the_pool_of_graduates_never_grows(course: Course) -> None:
    run = course.after(scaled(course.levers, "training_places", 0.0))
    for name in ("students_enrolled", "degree_leavers"):
        assert np.all(np.diff(all_years(run, name)[1:], axis=0) <= 0), name
    assert not all_years(run, "conversion_placed").any()
    old, new = all_years(course.before, "training_gap_cumulative"), all_years(run, "training_gap_cumulative")
    assert np.all(new >= old * (1 - 1e-9))


def test_that_governance_moves_absorption_only_as_far_as_it_counts(course: Course) -> None:
    ample = raised(course.levers, "budget_allocated", "governance", 100.0, 2009)
    simulator = course.simulator(governance_strength=0.0)
    old, new = simulator.run(course.levers), simulator.run(ample)
    assert np.array_equal(all_years(old, "absorption_rate"), all_years(new, "absorption_rate"))
    assert np.all(all_years(new, "governance_intensity")[1:] > all_years(old, "governance_intensity")[1:])


@few
@given(low=st.floats(0.1, 0.7), high=st.floats(0.1, 0.7))
def test_that_more_automation_never_raises_call_centre_jobs(course: Course, low: float, high: float) -> None:
    less, more = (course.simulator(ai_realised_share=share).run(course.levers) for share in sorted((low, high)))
    assert np.all(all_years(more, "offshoring_jobs crm") <= all_years(less, "offshoring_jobs crm") * (1 + SLACK))


def test_that_a_larger_loss_of_calls_never_raises_exports(course: Course) -> None:
    exports = []
    for posts in (2_000.0, 8_000.0, 15_000.0):
        run = course.simulator(cold_calling_posts=posts).run(course.levers)
        exports.append(all_years(run, "offshoring_exports crm")[-1])
    assert np.all(np.diff(exports, axis=0) < 0)


def test_that_every_lever_and_loss_is_tried_and_goes_the_right_way(model: Model, course: Course) -> None:
    uncertainty = Uncertainty(model.parameters, "as_observed", seed=3, settled={})
    found = list(directions(model, course.levers, uncertainty, MEMBERS))
    assert [direction for direction in found if not direction.holds] == []
    changes = " ".join(direction.change for direction in found)
    for name in (*OUTCOMES_OF_RUBRIC, *OUTCOMES_OF_TRACK, *OUTCOMES_OF_USE, *LOSSES):
        assert name in changes


def test_that_a_wrong_direction_would_be_seen(course: Course) -> None:
    less = course.after(scaled(course.levers, "budget_allocated", 0.9, "social_change"))
    assert least_gain(course.before, less, "schools_equipped") < -1e-3
    assert least_gain(less, course.before, "schools_equipped") >= -SLACK
