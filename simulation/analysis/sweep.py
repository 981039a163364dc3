"""Many courses, each in the same draws: what every one of them gives for a few quantities.

Courses are run in batches, on an axis of their own beside that of the draws, so that what they have in common is
computed once: the years before the first in which any of them differ, and all that rests on nothing that differs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from simulation.analysis.model_mark import model_mark
from simulation.analysis.workers import OtherModelError, Task, Workers, done, shared_out
from simulation.declare import Array
from simulation.draws import Uncertainty
from simulation.engine import LeverValues, Simulator
from simulation.model import FIRST_YEAR, mizan
from simulation.parameters import Reading
from simulation.posterior_file import calibrated
from simulation.quantities import Quantity
from simulation.results import Frame, quantiles
from simulation.steps import Steps, scaled

COLUMNS: Final = 8192
"""Courses times draws that are stepped together: enough to keep the processor busy, few enough for its cache."""

Kind = Literal["grid", "latin_hypercube", "sobol"]


@dataclass(frozen=True)
class Question:
    """What is asked of every course.

    Attributes:
        quantity: The quantity.
        enough: From where on it is enough, or None where nobody asks.
    """

    quantity: Quantity
    enough: float | None = None


@dataclass(frozen=True)
class Answer:
    """What a course gives for a quantity.

    Attributes:
        central: The central run.
        band: Percentiles, shape (levels,).
        probability: Share of the members in which it is enough, or None where nobody asks.
    """

    central: float
    band: Array
    probability: float | None


def points_of(kind: Kind, axes: int, points: int, seed: int) -> Array:
    """The points of a random design, from 0 to 1.

    Args:
        kind: A Latin hypercube has one point in each of as many slices of every axis as there are points; a scrambled
            Sobol sequence fills the whole space evenly and wants a power of two.
        axes: How many axes there are.
        points: How many points.
        seed: Of the random numbers.

    Returns:
        Array of shape (points, axes).
    """
    from scipy.stats import qmc

    random = np.random.default_rng(seed)
    design = qmc.Sobol(axes, rng=random) if kind == "sobol" else qmc.LatinHypercube(axes, rng=random)
    found: Array = design.random(points)
    return found


@dataclass(frozen=True)
class Courses:
    """Several courses that share a reading and a seed, and settle the same assumptions.

    Attributes:
        levers: Lever name to an array of shape (years, elements, courses).
        settled: Assumption id to its value in each course, shape (courses,).
        reading: Which set of assumptions they take.
        seed: Seed of the draws.
        members: Members of each course, the central run among them.
    """

    levers: Mapping[str, Array]
    settled: Mapping[str, Array]
    reading: Reading
    seed: int
    members: int

    @property
    def count(self) -> int:
        """How many courses there are."""
        return int(next(iter(self.levers.values())).shape[-1])

    def part(self, first: int, count: int, years: int) -> "Courses":
        """Some of them, up to a year."""
        chosen = slice(first, first + count)
        levers = {name: values[:years, :, chosen] for name, values in self.levers.items()}
        settled = {name: values[chosen] for name, values in self.settled.items()}
        return Courses(levers, settled, self.reading, self.seed, self.members)


def sweep_in_steps(
    courses: Courses, questions: Sequence[Question], workers: Workers | None = None
) -> Steps[list[list[Answer]]]:
    """Run many courses in small steps.

    Args:
        courses: The courses.
        questions: What is asked of each.
        workers: Who shares the work; None for this process alone. The result does not depend on it.

    Returns:
        For each course an answer to each question.

    Raises:
        NotFiniteError: If an equation gives a number that is not finite.
        WorkersLostError: If the workers are lost again and again.
        OtherModelError: If a worker has another model.
    """
    years = max(question.quantity.year for question in questions) - FIRST_YEAR + 1
    size = max(1, COLUMNS // courses.members)
    batches = [courses.part(first, size, years) for first in range(0, courses.count, size)]
    found: dict[int, list[list[Answer]]] = {}
    if workers is None:
        for number, batch in enumerate(batches):
            found[number] = yield from scaled(_answers_in_steps(batch, questions), number, len(batches))
    else:
        tasks: list[Task] = [(batch, questions, model_mark()) for batch in batches]
        for ready in shared_out(answers_elsewhere, tasks, workers):
            if ready is not None:
                found[ready[0]] = ready[1]
            yield len(found) / len(batches)
    return [answers for number in range(len(batches)) for answers in found[number]]


def _answers_in_steps(courses: Courses, questions: Sequence[Question]) -> Steps[list[list[Answer]]]:
    """Answers of one batch, which steps from year to year with an axis for the courses and one for the draws."""
    keep = dict.fromkeys(question.quantity.variable for question in questions)
    years = len(next(iter(courses.levers.values())))
    simulator = Simulator(mizan(), _drawn(courses), FIRST_YEAR + years - 1, courses.members, keep)
    apart = {name: values[..., np.newaxis] for name, values in courses.levers.items()}
    together = {name: values[:, :, :1] for name, values in apart.items()}
    alike = _years_alike(courses.levers, years)
    answers: dict[Question, list[Answer]] = {}
    frame: Frame | None = None
    for position in range(years):
        frame = simulator.step(position, together if position < alike else apart, frame)
        for question in questions:
            if question.quantity.year == frame.year:
                answers[question] = _answers(question, frame, courses)
        yield (position + 1) / years
    return [[answers[question][course] for question in questions] for course in range(courses.count)]


def _drawn(courses: Courses) -> dict[str, Array]:
    """Assumption id to an array of shape (courses or 1, draws or 1)."""
    posterior = calibrated() if courses.reading == "as_observed" else None
    uncertainty = Uncertainty(mizan().parameters, courses.reading, courses.seed, {}, posterior)
    drawn = {name: values[np.newaxis] for name, values in uncertainty.draw(0, courses.members).items()}
    if unknown := courses.settled.keys() - drawn.keys():
        raise KeyError(f"no such assumption: {', '.join(sorted(unknown))}")
    return drawn | {name: values[:, np.newaxis] for name, values in courses.settled.items()}


def _years_alike(levers: LeverValues, years: int) -> int:
    """How many years from the first on no lever differs between the courses."""
    differs = np.zeros(years, dtype=bool)
    for values in levers.values():
        differs |= (values != values[..., :1]).any(axis=(1, 2))
    return int(np.argmax(differs)) if differs.any() else years


def _answers(question: Question, frame: Frame, courses: Courses) -> list[Answer]:
    """The answer of each course to a question about this year."""
    draws = np.broadcast_to(question.quantity.draws(frame), (courses.count, courses.members))
    bands = quantiles(draws)
    shares = [None] * courses.count if question.enough is None else (draws >= question.enough).mean(axis=1).tolist()
    return [Answer(*entry) for entry in zip(draws[:, 0].tolist(), bands, shares, strict=True)]


def answers_elsewhere(courses: Courses, questions: Sequence[Question], mark: str) -> list[list[Answer]]:
    """Run a batch in a process that may stand elsewhere.

    Raises:
        OtherModelError: If the model there is another one.
        NotFiniteError: If an equation gives a number that is not finite.
    """
    if mark != model_mark():
        raise OtherModelError()
    return done(_answers_in_steps(courses, questions))
