"""Nothing is lost: money, people, posts and works add up."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np

from simulation.declare import Array
from simulation.results import Projection

Law = Callable[[Projection], float]
"""Gives the largest imbalance over years, elements and draws, relative where amounts are large; infinite where an
inequality is broken, which has no size."""


@dataclass(frozen=True)
class Balance:
    """How well a law holds.

    Attributes:
        law: What must hold, in a sentence.
        imbalance: The largest difference between its two sides, over one plus the amount.
    """

    law: str
    imbalance: float


def balances(projection: Projection) -> tuple[Balance, ...]:
    """Hold a projection with all variables and draws against every law."""
    return tuple(Balance(sentence, law(projection)) for sentence, law in LAWS.items())


def money(run: Projection) -> float:
    """Imbalance of the budget, rubric by rubric."""
    spent_or_lost = _since_2009(run, "budget_executed") + _since_2009(run, "budget_lapsed")
    return _apart(_since_2009(run, "budget_allocated"), spent_or_lost + _by_year(run, "budget_carried_over"))


def students(run: Projection) -> float:
    """Imbalance of enrolments."""
    enrolled = _by_year(run, "students_enrolled")
    left = _since_2009(run, "degree_graduates") + _since_2009(run, "degree_dropouts")
    return _apart(enrolled[0] + _since_2009(run, "degree_entrants"), left + enrolled)


def trained(run: Projection) -> float:
    """Imbalance of the people trained, by course and by employer."""
    every, short = _since_2009(run, "profiles_trained"), _since_2009(run, "conversion_completed")
    counted = _by_year(run, "profiles_trained_cumulative")
    return max(
        _apart(every, counted),
        _apart(short, _by_year(run, "conversion_trained_cumulative")),
        _apart(every, _since_2009(run, "degree_graduates") + short),
        _apart(counted, _total(_by_year(run, "profiles_trained_by_employer"))),
    )


def posts(run: Projection) -> float:
    """Imbalance of jobs in offshoring and in domestic IT."""
    return max(
        imbalance
        for jobs, stayers, hires, cut, leavers in (
            ("offshoring_jobs", "job_stayers", "hires", "layoffs", "job_leavers"),
            ("domestic_it_jobs", "domestic_stayers", "domestic_hires", "domestic_layoffs", "domestic_leavers"),
        )
        for imbalance in _posts_of(run, jobs, stayers, hires, cut, leavers)
    )


def _posts_of(run: Projection, jobs: str, stayers: str, hires: str, cut: str, leavers: str) -> Iterator[float]:
    now, stayed = _by_year(run, jobs), _by_year(run, stayers)
    yield _apart(now[1:], stayed[1:] + _by_year(run, hires)[1:] - _by_year(run, cut)[1:])
    yield _apart(now[:-1], stayed[1:] + _by_year(run, leavers)[1:])


def skilled_people(run: Projection) -> float:
    """Imbalance of skilled posts and skilled people."""
    filled, need, supply = (_by_year(run, f"skilled_{word}")[1:] for word in ("filled", "need", "supply"))
    gap, unplaced = _by_year(run, "training_gap"), _by_year(run, "skilled_unplaced")[1:]
    return max(
        _apart(gap[1:] + filled, need),
        _apart(unplaced + filled, supply),
        _apart(_since_2009(run, "training_gap"), _by_year(run, "training_gap_cumulative")),
        _broken_unless(bool(gap.min() >= 0)),
        _broken_unless(bool(np.all(unplaced >= -1e-12 * supply))),
    )


def hires(run: Projection) -> float:
    """Imbalance of the hires wanted."""
    lost = _by_year(run, "hires_lost_to_skills") + _by_year(run, "hires_lost_to_seats")
    wanted, came = (_total(_by_year(run, name)) for name in ("hires_wanted", "hires"))
    return _apart(wanted[1:], (came + lost)[1:])


def works(run: Projection) -> float:
    """Imbalance of the programmes' units."""
    completed = _since_2009(run, "programme_completions")
    output, delivered = _by_year(run, "programme_output"), _since_2009(run, "programme_deliveries")
    in_time = _by_year(run, "programme_deliveries") <= _by_year(run, "programme_completions")
    return max(
        _apart(_since_2009(run, "programme_starts"), completed + _by_year(run, "programme_pipeline")),
        _apart(output[0] + delivered, output + _since_2009(run, "programme_retirements")),
        _broken_unless(bool(in_time.all())),
    )


def binding(run: Projection) -> float:
    """Whether exactly one constraint is said to bind."""
    bound = sum(_by_year(run, f"binds_{name}") for name in ("demand", "skills", "seats"))
    return _broken_unless(bool(np.all(bound == 1)))


LAWS: Final[Mapping[str, Law]] = MappingProxyType(
    {
        "Money voted was spent, lapsed or is still carried over, rubric by rubric": money,
        "Students who entered graduated, dropped out or are still enrolled": students,
        "Everybody trained is counted once, by course and by employer": trained,
        "Jobs are those who stayed and were hired, less posts cut; who did not stay left": posts,
        "A skilled post is filled or part of the gap; a skilled person has a post or none": skilled_people,
        "A hire that was wanted came about, or was lost to skills or to seats": hires,
        "Works started are completed or under way; units in use were there or delivered, and not retired": works,
        "In every year exactly one of demand, skills and seats binds": binding,
    }
)


def _by_year(run: Projection, name: str) -> Array:
    """All years of a variable, shape (years, elements, draws)."""
    shape = run.frames[-1].values[name].shape[0], run.members
    return np.stack([np.broadcast_to(frame.values[name], shape) for frame in run])


def _since_2009(run: Projection, name: str) -> Array:
    """The flows since 2009, added up; the first year has stocks alone."""
    flows = _by_year(run, name)
    flows[0] = 0.0
    added: Array = np.cumsum(flows, axis=0)
    return added


def _total(values: Array) -> Array:
    added: Array = values.sum(axis=1, keepdims=True)
    return added


def _apart(left: Array, right: Array) -> float:
    return float(np.max(np.abs(left - right) / (1.0 + np.abs(right))))


def _broken_unless(holds: bool) -> float:
    return 0.0 if holds else float("inf")
