"""Many courses at once: each answers as its own run does."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from simulation.analysis.sweep import Answer, Courses, Question, answers_elsewhere, points_of, sweep_in_steps
from simulation.analysis.workers import OtherModelError, processes
from simulation.draws import Uncertainty
from simulation.engine import LeverValues
from simulation.ensemble import project
from simulation.model import Model
from simulation.posterior_file import calibrated
from simulation.quantities import Quantity
from simulation.results import LEVELS
from simulation.steps import finished
from tests.simulation.raised import raised

MEMBERS = 3000
QUESTIONS = (
    Question(Quantity("offshoring_jobs", "", 2026), 150_000.0),
    Question(Quantity("offshoring_jobs", "crm", 2024)),
    Question(Quantity("budget_allocated", "it_industry", 2026)),
)


@pytest.fixture(scope="module")
def levers(official: LeverValues) -> list[LeverValues]:
    more = raised(official, "training_places", "degree", 20_000, 2025)
    return [official, more, raised(more, "budget_allocated", "it_industry", 900, 2026), official, more]


@pytest.fixture(scope="module")
def courses(levers: list[LeverValues]) -> Courses:
    stacked = {name: np.stack([values[name] for values in levers], axis=-1) for name in levers[0]}
    settled = {"ai_realised_share": np.array([0.1, 0.1, 0.1, 0.7, 0.7])}
    return Courses(stacked, settled, "as_observed", 5, MEMBERS)


@pytest.fixture(scope="module")
def answers(courses: Courses) -> list[list[Answer]]:
    return finished(sweep_in_steps(courses, QUESTIONS))


def test_that_each_course_answers_as_its_own_run(
    model: Model, courses: Courses, levers: list[LeverValues], answers: list[list[Answer]]
) -> None:
    assert len(answers) == courses.count == 5
    for place in (0, 2, 4):
        settled = {"ai_realised_share": float(courses.settled["ai_realised_share"][place])}
        uncertainty = Uncertainty(model.parameters, "as_observed", 5, settled, calibrated())
        keep = [question.quantity.variable for question in QUESTIONS]
        run = project(model, levers[place], uncertainty, members=MEMBERS, last_year=2026, keep=keep)
        for question, answer in zip(QUESTIONS, answers[place], strict=True):
            draws = question.quantity.draws(run.frame(question.quantity.year))
            assert_allclose(answer.central, draws[0], rtol=1e-12)
            assert_allclose(answer.band, np.quantile(draws, LEVELS), rtol=1e-9)
            if question.enough is None:
                assert answer.probability is None
            else:
                assert answer.probability == pytest.approx(np.mean(draws >= question.enough), abs=1e-9)


def test_that_processes_do_not_change_an_answer(courses: Courses, answers: list[list[Answer]]) -> None:
    shared = finished(sweep_in_steps(courses, QUESTIONS, processes(2)))
    for mine, its in zip(shared, answers, strict=True):
        for one, other in zip(mine, its, strict=True):
            assert (one.central, one.probability) == (other.central, other.probability)
            assert (one.band == other.band).all()


def test_that_the_plan_at_its_word_answers_with_one_member(courses: Courses) -> None:
    (first, *_) = finished(sweep_in_steps(replace(courses, reading="as_planned", members=1), QUESTIONS))
    assert np.ptp(first[0].band) == 0
    assert first[0].probability in (0.0, 1.0)


def test_that_steps_tell_how_far_it_is(courses: Courses) -> None:
    shares = list(sweep_in_steps(courses, QUESTIONS))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) == 3 * 19  # two courses a batch, 2008 to 2026


def test_that_what_does_not_fit_is_refused(courses: Courses) -> None:
    with pytest.raises(KeyError, match="no such assumption: study_lagg"):
        finished(sweep_in_steps(replace(courses, settled={"study_lagg": np.zeros(5)}), QUESTIONS))
    with pytest.raises(OtherModelError):
        answers_elsewhere(courses, QUESTIONS, "0123")


def test_that_random_designs_fill_the_space() -> None:
    cube = points_of("latin_hypercube", 3, 50, 1)
    assert cube.shape == (50, 3)
    for column in cube.T:
        assert sorted((column * 50).astype(int)) == list(range(50))
    sequence = points_of("sobol", 2, 64, 1)
    boxes = {(int(x), int(y)) for x, y in 8 * sequence}
    assert len(boxes) == 64  # one point in each field of a chessboard
    assert (points_of("sobol", 2, 64, 1) == sequence).all()
    assert (points_of("sobol", 2, 64, 2) != sequence).any()
