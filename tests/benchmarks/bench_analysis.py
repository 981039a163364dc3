"""How long the analyses take beside a run."""

import numpy as np
from pytest_benchmark.fixture import BenchmarkFixture

from scenarios.explanation.output import scenario_mixtures, scenario_trace
from scenarios.library import library
from scenarios.results.outcome import due_targets, run_scenario
from scenarios.results.statements import statement
from scenarios.robustness.run import robustness
from scenarios.scenario import Scenario
from scenarios.seek.fronts import trade, trade_aims
from scenarios.seek.limits import Limits, problem_of
from scenarios.seek.question import Question as Seeking
from scenarios.seek.question import answered
from scenarios.sensitivity.run import morris, sobol, tornado
from scenarios.storage.files import load
from scenarios.sweep.ranges import Range, grid_design
from scenarios.sweep.run import asked_of, run_sweep
from simulation.analysis.attribution import Question
from simulation.analysis.calibration import calibrate
from simulation.analysis.goal_seek import Aim, seek
from simulation.analysis.influence import influences
from simulation.analysis.robustness.standing import Wish
from simulation.dimensions import EMPLOYERS, RUBRICS, USES
from simulation.model import mizan
from simulation.observations import observations
from simulation.quantities import Quantity
from simulation.steps import finished

OFFICIAL = Scenario("Official")
JOBS = Quantity("offshoring_jobs", "", 2030)


def bench_influences(benchmark: BenchmarkFixture) -> None:
    drawn = OFFICIAL.uncertainty().draw(0, 1000)
    result = run_scenario(OFFICIAL).projection.frame(2030).draws("offshoring_jobs", total=True)[0]
    benchmark(influences, drawn, result, mizan().parameters)


def bench_statement(benchmark: BenchmarkFixture) -> None:
    drawn = OFFICIAL.uncertainty().draw(0, 1000)
    assessment = run_scenario(OFFICIAL).assessments[0]
    benchmark(lambda: list(statement(assessment, drawn)))


def bench_shapley_of_two_library_scenarios(benchmark: BenchmarkFixture) -> None:
    other = load(library()["after_2026_cliff"])
    question = Question("offshoring_jobs", "", 2030)
    found = benchmark(lambda: scenario_mixtures(OFFICIAL, other, question, members=200).attribution())
    assert len(found.shares) == 6


def bench_shapley_of_everything(benchmark: BenchmarkFixture) -> None:
    """All ten levers and the assumptions differ from 2025 on: the widest difference that the window can make."""
    other = load(library()["training_first"]).with_assumption("ai_realised_share", 0.2)
    years = range(2025, 2031)
    for rubric in RUBRICS:
        other = other.with_values("budget", rubric, dict.fromkeys(years, 900.0))
    other = other.with_mix("it_industry_mix", years, dict(zip(USES, (0.2, 0.5, 0.3), strict=True)))
    other = other.with_mix("employer_mix", years, dict(zip(EMPLOYERS, (0.2, 0.2, 0.2, 0.2, 0.2), strict=True)))
    question = Question("offshoring_jobs", "", 2030)
    found = benchmark(lambda: scenario_mixtures(OFFICIAL, other, question, members=200).attribution())
    assert len(found.shares) == 11


def bench_goal_seek(benchmark: BenchmarkFixture) -> None:
    """All ten levers open, in the draws of an ordinary run."""
    limits = Limits(range(2025, 2031))
    target = next(entry for entry in due_targets(OFFICIAL) if entry.id == "offshoring_exports_2030")
    problem = problem_of(OFFICIAL, [Aim(target, 0.5)], limits)
    found = benchmark.pedantic(lambda: finished(seek(problem, OFFICIAL.seed)), rounds=2)
    assert found.found.is_met


def bench_goal_seek_out_of_reach(benchmark: BenchmarkFixture) -> None:
    """Two targets that cannot both be met: the smallest change that comes as near as can be."""
    limits = Limits(range(2025, 2031))
    aims = [Aim(target, 0.5) for target in due_targets(OFFICIAL) if target.year == 2030]
    problem = problem_of(OFFICIAL, aims, limits)
    found = benchmark.pedantic(lambda: finished(seek(problem, OFFICIAL.seed)), rounds=2)
    assert not found.found.is_met


def bench_two_targets_together(benchmark: BenchmarkFixture) -> None:
    """What jobs and exports can have together, from an answer that is known."""
    target = next(entry for entry in due_targets(OFFICIAL) if entry.id == "offshoring_exports_2030")
    question = Seeking(OFFICIAL, (Aim(target, 0.5),), Limits(range(2025, 2031)))
    finding = finished(answered(question))
    first, second = trade_aims(question)
    found = benchmark.pedantic(lambda: finished(trade(finding, (first, second))), rounds=2)
    assert found.points


def bench_sweep_of_a_grid(benchmark: BenchmarkFixture) -> None:
    """81 scenarios of 1,000 members, as the window runs them."""
    ranges = (Range("budget.it_industry", 0.0, 4000.0), Range("training_places.conversion", 0.0, 84_000.0))
    design = grid_design(OFFICIAL, ranges, range(2025, 2031), 9)
    asked = asked_of(OFFICIAL, (), (), ())
    found = benchmark.pedantic(lambda: finished(run_sweep(OFFICIAL, design, asked, members=1000)), rounds=3)
    assert len(found.points) == 81


def bench_trace(benchmark: BenchmarkFixture) -> None:
    other = load(library()["training_first"])
    found = benchmark(scenario_trace, OFFICIAL, other, Question("offshoring_jobs", "", 2030), members=200)
    assert len(found.stages) > 3


def bench_calibration(benchmark: BenchmarkFixture) -> None:
    found = benchmark.pedantic(calibrate, args=(mizan(), observations()), rounds=2)
    assert np.isfinite(found.after).all()


def bench_tornado(benchmark: BenchmarkFixture) -> None:
    """Both ends of 160 assumptions, 37 verdicts and 63 orders of the library's packages."""
    found = benchmark.pedantic(lambda: finished(tornado(OFFICIAL, JOBS)), rounds=5)
    assert len(found.bars) == 160


def bench_sobol_indices(benchmark: BenchmarkFixture) -> None:
    """16,384 runs, with intervals from a thousand resamples."""
    found = benchmark.pedantic(lambda: finished(sobol(OFFICIAL, JOBS)), rounds=3)
    assert found.runs == 16_384


def bench_morris_screening(benchmark: BenchmarkFixture) -> None:
    benchmark.pedantic(lambda: finished(morris(OFFICIAL, JOBS)), rounds=3)


def bench_robustness(benchmark: BenchmarkFixture) -> None:
    """The seven ready scenarios in 2,000 futures, and where the leader misses the aim."""
    scenarios = {name: load(path) for name, path in library().items()}
    wish = Wish(Quantity("offshoring_exports", "", 2030), "higher", "missed", aim=40.0)
    found = benchmark.pedantic(lambda: finished(robustness(scenarios, wish)), rounds=3)
    assert found.region is not None
