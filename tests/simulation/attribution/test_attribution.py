"""The shares of the real model, against runs of each mixture for itself."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import permutations, product

import numpy as np
import pytest
from numpy.testing import assert_allclose

from simulation.analysis.attribution import (
    STATISTICS,
    Course,
    Mixtures,
    Player,
    Question,
    Statistic,
    TooManyPlayersError,
    TooManyRunsError,
    mixtures,
)
from simulation.analysis.attribution.coalitions import MOST_PLAYERS, MOST_RUNS
from simulation.analysis.validation.lever_changes import replaced, scaled, shifted
from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.ensemble import project
from simulation.model import Model
from simulation.posterior_file import calibrated

MEMBERS = 30
JOBS = Question("offshoring_jobs", "", 2030)

AI = "ai_realised_share"
GROWTH = "market_growth.crm.2025"


def uncertainty(model: Model, seed: int = 7, **settled: float) -> Uncertainty:
    """The calibrated draws."""
    return Uncertainty(model.parameters, "as_observed", seed, settled, calibrated())


@pytest.fixture(scope="module")
def one(model: Model, official: LeverValues) -> Course:
    """The official course."""
    return Course(official, uncertainty(model))


@pytest.fixture(scope="module")
def other(model: Model, official: LeverValues) -> Course:
    """Another that differs in a rubric, a track, a mix and two assumptions."""
    levers = late(scaled(official, "budget_allocated", 1.5, "it_industry"), official)
    levers = late(scaled(levers, "training_places", 2.0, "degree"), levers)
    levers = late(shifted(levers, "it_industry_mix", "tech_valleys", 0.3), levers)
    return Course(levers, replace(uncertainty(model), settled={AI: 0.2, GROWTH: 0.02}))


def late(levers: LeverValues, before: LeverValues) -> LeverValues:
    """The levers from 2025 on, and others before."""
    return {name: np.concatenate([before[name][:17], values[17:]]) for name, values in levers.items()}


def result(model: Model, course: Course, question: Question = JOBS) -> Array:
    """What a course leads to, by an ordinary run."""
    projection = project(model, course.levers, course.uncertainty, members=MEMBERS, last_year=question.year)
    draws: Array = projection.frame(question.year).draws(question.variable, total=True)[0]
    return draws


def mixed(one: Course, other: Course, inside: Mapping[str, bool]) -> Course:
    """A course put together by hand."""
    levers = dict(one.levers)
    for name, key in (("budget_allocated", "budget.it_industry"), ("training_places", "training_places.degree")):
        levers[name] = other.levers[name] if inside[key] else one.levers[name]
    levers["it_industry_mix"] = (other if inside["it_industry_mix"] else one).levers["it_industry_mix"]
    settled = (other if inside["assumptions"] else one).uncertainty.settled
    return Course(levers, replace(one.uncertainty, settled=settled))


@pytest.fixture(scope="module")
def found(model: Model, one: Course, other: Course) -> Mixtures:
    """Every mixture of the two."""
    return mixtures(model, one, other, JOBS, members=MEMBERS)


NAMES = ("budget.it_industry", "it_industry_mix", "training_places.degree", "assumptions")


@pytest.fixture(scope="module")
def by_hand(model: Model, one: Course, other: Course) -> dict[tuple[int, ...], Array]:
    """The results of sixteen ordinary runs."""
    return {
        inside: result(model, mixed(one, other, dict(zip(NAMES, map(bool, inside), strict=True))))
        for inside in product((0, 1), repeat=4)
    }


def test_that_each_mixture_is_what_its_own_run_gives(found: Mixtures, by_hand: Mapping[tuple[int, ...], Array]) -> None:
    assert tuple(player.name for player in found.acting) == NAMES
    for inside, values in by_hand.items():
        assert_allclose(found.outcomes[inside], values, rtol=1e-12)


MEASURES: Mapping[Statistic, Callable[[Array], float]] = {
    "median": lambda draws: float(np.median(draws)),
    "mean": lambda draws: float(np.mean(draws)),
    "central": lambda draws: float(draws[0]),
}


@pytest.mark.parametrize("statistic", STATISTICS)
def test_that_shares_are_the_average_over_all_orders_of_change(
    found: Mixtures, by_hand: Mapping[tuple[int, ...], Array], statistic: Statistic
) -> None:
    game = {inside: MEASURES[statistic](values) for inside, values in by_hand.items()}
    expected = dict.fromkeys(NAMES, 0.0)
    for order in permutations(range(4)):
        inside = [0, 0, 0, 0]
        for player in order:
            before = game[tuple(inside)]
            inside[player] = 1
            expected[NAMES[player]] += (game[tuple(inside)] - before) / 24
    attribution = found.attribution(statistic)
    sizes = [abs(entry.share) for entry in attribution.shares]
    assert sizes == sorted(sizes, reverse=True)
    assert {entry.player.name: entry.share for entry in attribution.shares} == pytest.approx(expected, rel=1e-9)
    assert (attribution.one, attribution.other) == pytest.approx((game[0, 0, 0, 0], game[1, 1, 1, 1]))
    single = [game[1, 0, 0, 0], game[0, 1, 0, 0], game[0, 0, 1, 0], game[0, 0, 0, 1]]
    alone = {entry.player.name: entry.alone for entry in attribution.shares}
    assert [alone[name] for name in NAMES] == pytest.approx([value - game[0, 0, 0, 0] for value in single])
    assert attribution.interaction == pytest.approx(attribution.difference - sum(alone.values()))


def test_that_shares_sum_to_the_difference(found: Mixtures) -> None:
    for statistic in STATISTICS:
        attribution = found.attribution(statistic)
        assert abs(sum(entry.share for entry in attribution.shares) - attribution.difference) < 1e-9
        assert all(entry.low <= entry.high for entry in attribution.shares)


def test_that_the_way_back_has_the_opposite_shares(model: Model, one: Course, other: Course, found: Mixtures) -> None:
    back = mixtures(model, other, one, JOBS, members=MEMBERS).attribution("mean")
    there = {entry.player.name: -entry.share for entry in found.attribution("mean").shares}
    assert {entry.player.name: entry.share for entry in back.shares} == pytest.approx(there, rel=1e-9)


def test_that_split_assumptions_count_for_themselves(model: Model, one: Course, other: Course) -> None:
    split = mixtures(model, one, other, JOBS, members=MEMBERS, split_assumptions=True).attribution("mean")
    names = {entry.player.name for entry in split.shares}
    assert names == {*NAMES[:3], f"assumptions.{AI}", f"assumptions.{GROWTH}"}
    assert sum(entry.share for entry in split.shares) == pytest.approx(split.difference, abs=1e-9)
    settled = replace(other.uncertainty, settled={GROWTH: 0.02})
    without = mixtures(model, one, Course(one.levers, settled), JOBS, members=MEMBERS).attribution("mean")
    assert without.difference == pytest.approx(
        next(entry.alone for entry in split.shares if entry.player.name == f"assumptions.{GROWTH}")
    )


def test_that_what_cannot_matter_is_named_and_gets_nothing(model: Model, one: Course, official: LeverValues) -> None:
    levers = replaced(official, "employer_mix", official["employer_mix"][:, ::-1])
    levers = {**levers, "training_places": official["training_places"] + np.eye(23, 2, -22) * 1000}
    other = Course(levers, replace(one.uncertainty, settled={"value_added_share": 0.55}))
    before = Question("offshoring_jobs", "", 2029)
    found = mixtures(model, one, other, before, members=5)
    assert found.acting == ()
    assert {player.name for player in found.idle} == {"training_places.degree", "employer_mix", "assumptions"}
    attribution = found.attribution()
    assert attribution.difference == 0.0
    assert [entry.share for entry in attribution.shares] == [0.0, 0.0, 0.0]
    assert attribution.one == pytest.approx(np.median(result(model, one, before)[:5]))


def test_that_reading_and_seed_are_players_too(model: Model, one: Course, official: LeverValues) -> None:
    planned = Course(official, Uncertainty(model.parameters, "as_planned", 8, {}))
    attribution = mixtures(model, one, planned, JOBS, members=MEMBERS).attribution("mean")
    shares = {entry.player.name: entry.share for entry in attribution.shares}
    assert shares.keys() == {"reading", "seed"}
    assert attribution.one == pytest.approx(result(model, one).mean())
    assert attribution.other == pytest.approx(float(result(model, planned)[0]))
    assert sum(shares.values()) == pytest.approx(attribution.difference)
    reseeded = Course(official, replace(one.uncertainty, seed=8))
    other_seed = result(model, reseeded).mean() - result(model, one).mean()
    assert shares["seed"] == pytest.approx(other_seed / 2)


def test_that_one_element_is_explained_for_itself(model: Model, one: Course, other: Course) -> None:
    crm = mixtures(model, one, other, Question("offshoring_jobs", "crm", 2030), members=5).attribution("central")
    projection = project(model, other.levers, other.uncertainty, members=5, last_year=2030)
    assert crm.other == projection.frame(2030).central("offshoring_jobs")[1]


def test_that_too_many_players_are_refused(model: Model, one: Course) -> None:
    cells = [cell for cell in one.uncertainty.assumptions if cell.id.startswith("programme_effectiveness")]
    settled = {cell.id: cell.value for cell in cells[: MOST_PLAYERS + 1]}
    other = Course(one.levers, replace(one.uncertainty, settled=settled))
    with pytest.raises(TooManyPlayersError, match=r"14 things that may matter, which makes 16,384 mixtures"):
        mixtures(model, one, other, JOBS, members=5, split_assumptions=True)
    together = mixtures(model, one, other, JOBS, members=5)
    assert together.acting == (Player("assumptions", "assumptions", tuple(settled)),)


def test_that_too_many_runs_are_refused_with_what_fits(model: Model, one: Course, other: Course) -> None:
    with pytest.raises(TooManyRunsError, match="4 things that may matter, which makes 16 mixtures") as caught:
        mixtures(model, one, other, JOBS, members=MOST_RUNS)
    assert caught.value.most == MOST_RUNS // 16


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (Question("jobs", "", 2030), "there is no variable jobs"),
        (Question("offshoring_jobs", "degree", 2030), "no element degree; there are: ito"),
        (Question("job_productivity", "", 2030), "the sum of job_productivity means nothing; choose an element: ito"),
        (Question("offshoring_jobs", "", 2031), "2031 lies outside what both cover, 2008 to 2030"),
        (Question("offshoring_jobs", "", 2007), "2007 lies outside"),
    ],
)
def test_that_a_question_without_an_answer_is_refused(
    model: Model, one: Course, question: Question, words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        mixtures(model, one, one, question, members=2)
