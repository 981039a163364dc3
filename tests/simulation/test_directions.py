"""More of one lever never lowers its own outcome, in any member and any year.

The outcomes are those that the lever reaches directly. Further down the line there are trade-offs, which are
meant: more money without more steering lowers absorption, and a sector that grows needs more people later.
"""

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from simulation.declare import Array
from simulation.dimensions import POSITION
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Run, Simulator
from simulation.model import Model
from tests.simulation.lever_changes import raised, scaled, shifted

MEMBERS = 40

OUTCOMES = {
    "social_change": (
        "schools_equipped",
        "teachers_trained",
        "students_equipped",
        "access_centres",
        "household_internet",
    ),
    "public_services": ("egov_services", "egov_transactional", "flagship_services", "egov_sites_top100", "un_index"),
    "sme_productivity": ("smes_equipped", "managers_licensed"),
    "it_industry": ("startups", "niche_startups", "large_it_firms", "seats"),
    "cyber_confidence": ("laws", "certificates", "awareness_campaigns", "magistrates_trained", "confidence_index"),
    "governance": ("governance_intensity", "absorption_reached", "absorption_rate"),
}
USES = {
    "startups_clusters": ("startups", "niche_startups", "large_it_firms"),
    "tech_valleys": ("public_seats",),
    "incentives": ("premium_posts",),
}
TRACKS = {
    "degree": ("students_enrolled", "degree_graduates", "profiles_trained_cumulative"),
    "conversion": ("conversion_placed", "profiles_trained", "conversion_trained_cumulative"),
}

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


def all_years(run: Run, name: str) -> Array:
    """A variable in all years, elements added, shape (years, draws)."""
    rows = [np.broadcast_to(frame.values[name].sum(axis=0), (run.projection.members,)) for frame in run.projection]
    return np.stack(rows)


def least_gain(before: Run, after: Run, name: str) -> float:
    """The smallest change of a variable over years and members, as a share of its size."""
    old, new = all_years(before, name), all_years(after, name)
    return float(np.min((new - old) / np.maximum(np.maximum(abs(old), abs(new)), 1e-9)))


def never_falls(before: Run, after: Run, *names: str, slack: float = 1e-9) -> None:
    """None of the variables is lower than before."""
    for name in names:
        gain = least_gain(before, after, name)
        assert gain >= -slack, f"{name} falls by {-gain:.2%}"


@pytest.mark.parametrize("rubric", OUTCOMES)
@few
@given(first=first_years, length=lengths, amount=st.floats(0, 5_000))
def test_that_more_money_never_lowers_its_own_outcome(
    course: Course, rubric: str, first: int, length: int, amount: float
) -> None:
    levers = raised(course.levers, "budget_allocated", rubric, amount, first, min(first + length, 2030))
    never_falls(course.before, course.after(levers), *OUTCOMES[rubric])


@pytest.mark.parametrize("rubric", OUTCOMES)
def test_that_twice_the_money_raises_its_own_outcome(course: Course, rubric: str) -> None:
    after = course.after(scaled(course.levers, "budget_allocated", 2.0, rubric))
    for name in OUTCOMES[rubric]:
        raised_by = all_years(after, name)[2011 - 2008, 0] / all_years(course.before, name)[2011 - 2008, 0] - 1
        assert raised_by > 1e-3, f"{name} does not move"


@pytest.mark.parametrize("rubric", OUTCOMES)
def test_that_every_rubric_reaches_jobs_and_exports(course: Course, rubric: str) -> None:
    """No rubric is a dead end, though some do little and some more harm than good by diluting steering."""
    after = course.after(scaled(course.levers, "budget_allocated", 2.0, rubric))
    for name in ("digital_jobs", "offshoring_exports"):
        old, new = all_years(course.before, name)[-1], all_years(after, name)[-1]
        assert np.max(abs(new / old - 1)) > 1e-6, f"{name} does not move"


@pytest.mark.parametrize("track", TRACKS)
@few
@given(first=first_years, length=lengths, amount=st.floats(0, 30_000))
def test_that_more_places_never_lower_the_number_trained(
    course: Course, track: str, first: int, length: int, amount: float
) -> None:
    levers = raised(course.levers, "training_places", track, amount, first, min(first + length, 2030))
    after = course.after(levers)
    never_falls(course.before, after, *TRACKS[track], "profiles_trained", "profiles_trained_cumulative")
    never_falls(course.before, after, "school_partnerships", "offshoring_exports", slack=1e-3)


@pytest.mark.parametrize("track", TRACKS)
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


@pytest.mark.parametrize("track", TRACKS)
@few
@given(factor=st.floats(1, 10))
def test_that_more_training_from_the_start_never_raises_the_gap_so_far(
    course: Course, track: str, factor: float
) -> None:
    after = course.after(scaled(course.levers, "training_places", factor, track))
    old, new = all_years(course.before, "training_gap_cumulative"), all_years(after, "training_gap_cumulative")
    assert np.all(new <= old * (1 + 1e-9) + 1e-6)


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("share", [0.1, 0.5, 1.0])
def test_that_a_larger_share_never_lowers_what_it_pays(course: Course, use: str, share: float) -> None:
    after = course.after(shifted(course.levers, use, share))
    never_falls(course.before, after, *USES[use])
    assert all(all_years(after, name)[-1, 0] > all_years(course.before, name)[-1, 0] for name in USES[use])


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
    jobs = []
    for share in sorted((low, high)):
        run = course.simulator(ai_realised_share=share).run(course.levers)
        jobs.append(run.projection.frame(2030).values["offshoring_jobs"][POSITION["crm"]])
    assert np.all(jobs[1] <= jobs[0] * (1 + 1e-9))


def test_that_a_larger_loss_of_calls_never_raises_exports(course: Course) -> None:
    exports = []
    for posts in (2_000.0, 8_000.0, 15_000.0):
        run = course.simulator(cold_calling_posts=posts).run(course.levers)
        exports.append(run.projection.frame(2030).values["offshoring_exports"][POSITION["crm"]])
    assert np.all(np.diff(exports, axis=0) < 0)
