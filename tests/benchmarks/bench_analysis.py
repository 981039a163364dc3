"""How long the analyses take beside a run."""

import numpy as np
from pytest_benchmark.fixture import BenchmarkFixture

from scenarios.outcome import run_scenario
from scenarios.scenario import Scenario
from scenarios.statements import statement
from simulation.analysis.calibration import calibrate
from simulation.analysis.influence import influences
from simulation.model import mizan
from simulation.observations import observations

OFFICIAL = Scenario("Official")


def bench_influences(benchmark: BenchmarkFixture) -> None:
    drawn = OFFICIAL.uncertainty().draw(0, 1000)
    result = run_scenario(OFFICIAL).projection.frame(2030).draws("offshoring_jobs", total=True)[0]
    benchmark(influences, drawn, result, mizan().parameters)


def bench_statement(benchmark: BenchmarkFixture) -> None:
    drawn = OFFICIAL.uncertainty().draw(0, 1000)
    assessment = run_scenario(OFFICIAL).assessments[0]
    benchmark(lambda: list(statement(assessment, drawn)))


def bench_calibration(benchmark: BenchmarkFixture) -> None:
    found = benchmark.pedantic(calibrate, args=(mizan(), observations()), rounds=2)
    assert np.isfinite(found.after).all()
