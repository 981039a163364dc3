"""The search: against a fine grid, within its limits, out of reach, the same again, and given up half-way."""

from dataclasses import replace
from itertools import pairwise, product

import numpy as np
import pytest

from simulation.analysis.goal_seek import (
    Aim,
    Answer,
    Problem,
    cost_front,
    now_together,
    seek,
    trade_front,
    way_together,
)
from simulation.analysis.goal_seek.search import Progress
from simulation.analysis.goal_seek.trials import Trials, enough
from simulation.engine import LeverValues, Run, Simulator
from simulation.model import Model
from simulation.steps import finished
from tests.simulation.goal_seek.problems import MEMBERS, YEARS, problem, with_held

EXPORTS = "offshoring_exports_2030"
JOBS = "offshoring_jobs_2030"
TWO = {"budget.it_industry": (1000.0, 6000.0), "training_places.conversion": (20_000.0, 130_000.0)}
GRID = 13
ZOOMS = 3


@pytest.fixture(scope="module")
def two(model: Model, official: LeverValues) -> Problem:
    """Money for the IT industry and conversion places, for exports."""
    return problem(model, official, TWO, {EXPORTS: 0.5})


@pytest.fixture(scope="module")
def found(two: Problem) -> Answer:
    """What it would take."""
    return finished(seek(two, 1, members=MEMBERS))


class Runs:
    """Runs of two levers one by one, as a person would try them; knows nothing of the search."""

    def __init__(self, two: Problem) -> None:
        self.official = two.space.levers
        drawn = two.cases[0].uncertainty.draw(0, MEMBERS)
        self.simulator = Simulator(two.model, drawn, 2030, MEMBERS, ["offshoring_exports"])
        self.before: Run = self.simulator.run(self.official)
        self.target = two.aims[0].target

    def is_met(self, money: float, places: float) -> bool:
        """Whether at least half of the draws meet the target."""
        levers = {name: values.copy() for name, values in self.official.items()}
        for name, row, amount in (("budget_allocated", 3, money), ("training_places", 1, places)):
            years = slice(YEARS[0] - 2008, None)
            levers[name][years, row] *= amount / levers[name][years, row].sum()
        frame = self.simulator.run(levers, self.before).projection.frame(2030)
        return bool(np.mean(self.target.draws(frame) >= enough(self.target)) >= 0.5)


def cheapest_on_a_grid(runs: Runs, two: Problem) -> tuple[float, float]:
    """The cheapest point of a grid that meets the target, on ever finer grids, and what a last step costs."""
    (low_money, high_money), (low_places, high_places) = TWO.values()
    best, step = np.inf, np.inf
    for _ in range(ZOOMS):
        money, places = np.linspace(low_money, high_money, GRID), np.linspace(low_places, high_places, GRID)
        points = [(float(two.space.costs(np.array(point))), point) for point in product(money, places)]
        best, (at_money, at_places) = next((cost, point) for cost, point in sorted(points) if runs.is_met(*point))
        wide_money, wide_places = money[1] - money[0], places[1] - places[0]
        step = wide_money + 0.03 * wide_places
        low_money, high_money = at_money - 2 * wide_money, at_money + 2 * wide_money
        low_places, high_places = at_places - 2 * wide_places, at_places + 2 * wide_places
    return best, step


def test_that_a_fine_grid_finds_nothing_cheaper(two: Problem, found: Answer) -> None:
    runs = Runs(two)
    best, step = cheapest_on_a_grid(runs, two)
    assert found.found.is_met
    assert runs.is_met(*found.found.amounts)
    assert found.found.cost <= best + 0.01 * best
    assert found.found.cost >= best - step


def test_that_a_little_less_of_either_is_not_enough(two: Problem, found: Answer) -> None:
    runs = Runs(two)
    money, places = found.found.amounts
    start_money, start_places = two.space.present
    assert not runs.is_met(start_money + 0.97 * (money - start_money), start_places + 0.97 * (places - start_places))


def test_that_the_answer_says_what_it_rests_on(two: Problem, found: Answer) -> None:
    assert found.probabilities[0] >= 0.5
    assert 0.3 < found.fresh[0] < 0.7
    assert found.relaxation is None
    assert set(found.binding) == set(YEARS)
    assert all(sum(shares.values()) == pytest.approx(1.0) for shares in found.binding.values())
    assert found.relies_on_judgement == (found.judged[0] < 0.5)
    for name, entry in found.alone.items():
        place = [lever.name for lever in two.space.open].index(name)
        assert entry.is_met
        assert entry.cost >= found.found.cost
        assert entry.amounts[1 - place] == two.space.present[1 - place]


def test_that_the_same_question_has_the_same_answer(two: Problem, found: Answer) -> None:
    again = finished(seek(two, 1, members=MEMBERS))
    assert again.found.amounts.tolist() == found.found.amounts.tolist()
    assert again.fresh.tolist() == found.fresh.tolist()


def test_that_it_tells_how_far_it_is_and_can_be_given_up(two: Problem) -> None:
    told: list[Progress] = []
    steps = seek(two, 1, members=MEMBERS, tell=told.append)
    shares = [next(steps) for _ in range(12)]
    steps.close()
    assert shares == sorted(shares)
    assert 0.0 <= shares[0] <= shares[-1] <= 1.0
    assert {progress.stage for progress in told} <= {"one lever", "together", "refining", "checking"}
    assert list(steps) == []


def test_that_nothing_changes_where_the_aim_is_met(model: Model, official: LeverValues) -> None:
    easy = problem(model, official, TWO, {EXPORTS: 0.02})
    answer = finished(seek(easy, 1, members=MEMBERS))
    assert answer.found.cost == 0.0
    assert answer.found.amounts.tolist() == easy.space.present.tolist()


def test_that_the_envelope_is_kept(model: Model, official: LeverValues) -> None:
    bounds = {**TWO, "budget.public_services": (0.0, 10_000.0)}
    tight = problem(model, official, bounds, {EXPORTS: 0.5}, envelope=11_000.0)
    answer = finished(seek(tight, 1, members=MEMBERS))
    assert answer.found.is_met
    assert answer.found.amounts @ tight.space.is_money <= 11_000.0 + 1e-6
    assert np.all(answer.found.amounts <= tight.space.high + 1e-9)


def test_that_what_is_out_of_reach_is_said_with_the_bound_that_keeps_it_there(
    model: Model, official: LeverValues
) -> None:
    bounds = {"budget.it_industry": (1000.0, 2200.0), "training_places.conversion": (20_000.0, 45_000.0)}
    answer = finished(seek(problem(model, official, bounds, {EXPORTS: 0.6}), 1, members=MEMBERS))
    assert not answer.found.is_met
    assert answer.probabilities[0] < 0.6
    now, most = (
        Trials(answer.problem, 0, MEMBERS).slacks(np.array([answer.problem.space.present, [2200.0, 45_000.0]])).exact
    )
    assert answer.found.least >= now[0] + 0.9 * (most[0] - now[0]), "both levers lead to more exports"
    assert answer.relaxation is not None
    moved = np.array([[2200.0 + 600.0, 45_000.0], [2200.0, 45_000.0 + 12_500.0]])
    slacks = Trials(answer.problem, 0, MEMBERS).slacks(moved).exact[:, 0]
    assert answer.relaxation.name == list(bounds)[int(np.argmax(slacks))]
    assert answer.relaxation.slack == pytest.approx(slacks.max())
    assert answer.relaxation.slack > answer.found.least


def test_that_nothing_is_taken_away_for_a_gain_that_the_draws_cannot_tell(model: Model, official: LeverValues) -> None:
    bounds = {"budget.social_change": (0.0, 20_000.0), "training_places.conversion": (20_000.0, 130_000.0)}
    wanted = problem(model, official, bounds, {JOBS: 0.5})
    trials = Trials(wanted, 0, MEMBERS)
    social, places = wanted.space.present
    kept, taken = trials.slacks(np.array([[social, 130_000.0], [0.0, 130_000.0]])).exact[:, 0]
    assert taken > kept, "less for this rubric raises the share of governance, and jobs by a hair"
    assert (
        taken - kept
        < trials.doubts(np.array([0.0, 130_000.0]), trials.slacks(wanted.space.present[np.newaxis]).exact[0])[0]
    )
    answer = finished(seek(wanted, 1, members=MEMBERS))
    assert not answer.found.is_met
    assert answer.found.amounts[0] == social
    assert places < answer.found.amounts[1] <= 130_000.0


def test_that_an_answer_that_leans_on_judgement_says_so_and_can_be_frozen(model: Model, official: LeverValues) -> None:
    bounds = {"budget.governance": (0.0, 8000.0), "budget.cyber_confidence": (0.0, 8000.0)}
    leaning = problem(model, official, bounds, {EXPORTS: 0.5})
    now = Trials(leaning, 0, MEMBERS).slacks(leaning.space.present[np.newaxis]).exact[0, 0]
    a_little_more = replace(leaning.aims[0].target, value=leaning.aims[0].target.value * (1 + now) * 1.002)
    leaning = replace(leaning, aims=(Aim(a_little_more, 0.5),))
    answer = finished(seek(leaning, 1, members=MEMBERS))
    assert answer.found.is_met
    assert answer.relies_on_judgement
    frozen = finished(seek(with_held(leaning), 1, members=MEMBERS))
    assert not frozen.found.is_met
    assert not frozen.relies_on_judgement


@pytest.fixture(scope="module")
def weakest(model: Model, official: LeverValues) -> Answer:
    """The best for the weaker of two aims."""
    both = problem(model, official, TWO, {EXPORTS: 0.5, JOBS: 0.5})
    return finished(seek(both, 1, members=MEMBERS, is_best=True))


def test_that_the_weakest_aim_is_raised(weakest: Answer) -> None:
    ends = [list(end) for end in product(*TWO.values())]
    tries = np.array([weakest.problem.space.present.tolist(), *ends])
    now, *corners = Trials(weakest.problem, 0, MEMBERS).slacks(tries).exact.min(axis=1).tolist()
    assert weakest.found.least >= now + 0.9 * (max(corners) - now)


def test_that_a_higher_probability_never_costs_less(found: Answer) -> None:
    front = finished(cost_front(found))
    costs = [point.cost for point in front]
    chances = [point.probability for point in front]
    assert chances == sorted(chances)
    assert costs == sorted(costs)
    at_half = next(point for point in front if point.probability == 0.5)
    assert at_half.cost <= found.found.cost * (1 + 1e-9)
    assert costs[0] == 0.0, "a tenth of the draws meets it as things stand"


def test_that_two_aims_have_a_front(weakest: Answer) -> None:
    front = finished(trade_front(weakest))
    assert front
    first, second = [point.first for point in front], [point.second for point in front]
    assert first == sorted(first)
    assert second == sorted(second, reverse=True)


def test_that_the_way_to_the_most_of_both_rises_in_both_and_in_cost(weakest: Answer) -> None:
    top = finished(trade_front(weakest))[-1]
    way = finished(way_together(weakest, top))
    assert way
    points = [now_together(weakest), *((point.first, point.second) for point in way), (top.first, top.second)]
    for one, other in pairwise(points):
        assert other[0] >= one[0] - 1e-9
        assert other[1] >= one[1] - 1e-9
    costs = [0.0, *(point.cost for point in way), top.cost]
    assert costs == sorted(costs)
    half = top.amounts * 0.5 + weakest.problem.space.present * 0.5
    assert way[len(way) // 2].cost <= float(weakest.problem.space.costs(half)) * 1.5
