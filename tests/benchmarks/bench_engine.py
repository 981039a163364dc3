"""How long runs take: all years, from a late year on, and with many members."""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from scenarios.results.outcome import run_scenario
from scenarios.scenario import Scenario
from simulation.engine import Simulator
from simulation.model import mizan

OFFICIAL = Scenario("Official")


@pytest.fixture(scope="module")
def simulator() -> Simulator:
    return Simulator(mizan(), OFFICIAL.uncertainty().draw(0, 1000), OFFICIAL.horizon, 1000, ["offshoring_jobs"])


def bench_all_years(simulator: Simulator, benchmark: BenchmarkFixture) -> None:
    benchmark(simulator.run, OFFICIAL.levers())


@pytest.mark.parametrize("year", [2027, 2010])
def bench_from_a_changed_year_on(simulator: Simulator, benchmark: BenchmarkFixture, year: int) -> None:
    before = simulator.run(OFFICIAL.levers())
    changed = OFFICIAL.with_value("budget", "it_industry", year, 1.0).levers()
    benchmark(simulator.run, changed, before)


@pytest.mark.parametrize("members", [1_000, 10_000, 100_000])
def bench_ensemble(benchmark: BenchmarkFixture, members: int) -> None:
    benchmark.pedantic(run_scenario, args=(OFFICIAL,), kwargs={"members": members}, rounds=3)
