"""What a run costs as it grows: with members, years and equations, in time and in memory."""

import tracemalloc
from collections.abc import Collection
from functools import partial
from typing import Final

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from scenarios.results.outcome import PUBLIC_VARIABLES
from scenarios.scenario import Scenario
from simulation.engine import Run, Simulator
from simulation.ensemble import PIECE
from simulation.graph import ancestors
from simulation.memory import keep_memory
from simulation.model import mizan
from tests.benchmarks.rounds import best

OFFICIAL: Final = Scenario("Official")
PARTS: Final = {
    "internet": ("household_internet",),
    "training": ("profiles_trained",),
    "skills": ("fill_rate",),
    "public": PUBLIC_VARIABLES,
}
"""Parts of the model: all that these variables rest on."""

keep_memory()  # as main.py does


def simulator(members: int, horizon: int = 2030, keep: Collection[str] = PUBLIC_VARIABLES) -> Simulator:
    return Simulator(mizan(), OFFICIAL.uncertainty().draw(0, members), horizon, members, keep)


def tell(benchmark: BenchmarkFixture, **found: object) -> None:
    benchmark.extra_info.update(found)
    print(f"\n{found}")


@pytest.mark.parametrize("members", [1, 100, 1_000, PIECE, 8 * PIECE])
def bench_growth_with_members(benchmark: BenchmarkFixture, members: int) -> None:
    """Small runs cost what the calls cost, large ones what the numbers cost; pieces are as large as the caches like."""
    run = partial(simulator(members).run, OFFICIAL.levers())
    benchmark.pedantic(run, rounds=1)
    (seconds,) = best(run, rounds=5 if members > PIECE else 9)
    tell(benchmark, milliseconds=round(1e3 * seconds, 2), microseconds_a_member=round(1e6 * seconds / members, 2))


def bench_growth_with_years(benchmark: BenchmarkFixture) -> None:
    """A run to 2050 against one to 2030."""
    short, long = (
        partial(simulator(PIECE, horizon).run, OFFICIAL.with_horizon(horizon).levers()) for horizon in (2030, 2050)
    )
    benchmark.pedantic(long, rounds=1)
    to_2030, to_2050 = best(short, long)
    tell(benchmark, years=round((2050 - 2007) / (2030 - 2007), 2), time=round(to_2050 / to_2030, 2))


def bench_growth_with_equations(benchmark: BenchmarkFixture) -> None:
    """Parts of the model against the whole: numbers a year, and time."""
    levers = OFFICIAL.levers()
    runs = [partial(simulator(PIECE, keep=keep).run, levers) for keep in PARTS.values()]
    benchmark.pedantic(runs[-1], rounds=1)
    times = best(*runs)
    for (name, keep), seconds in zip(PARTS.items(), times, strict=True):
        needed = ancestors(mizan().declarations, keep, {})
        numbers = sum(len(mizan().elements(variable)) for variable in needed)
        share = round(seconds / times[-1], 2)
        tell(benchmark, **{name: f"{len(needed)} variables, {numbers} numbers a year: {share} of the time"})


@pytest.mark.parametrize("members", [1_000, PIECE])
def bench_memory_of_a_run(benchmark: BenchmarkFixture, members: int) -> None:
    """What a run holds on to, and the most that it takes on the way."""
    made, levers = simulator(members), OFFICIAL.levers()
    kept: list[Run] = []
    tracemalloc.start()
    try:
        benchmark.pedantic(lambda: kept.append(made.run(levers)), rounds=1)
        held, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    tell(benchmark, held_megabytes=round(held / 1e6, 1), most_megabytes=round(most / 1e6, 1))
