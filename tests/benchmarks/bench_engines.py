"""The engine beside others that run the same model: straight C as the limit, and the tools of the field.

The others read the exported XMILE. Engines that are not installed here are left out; those that live in an environment
of their own are found through its interpreter in ``MIZAN_PEERS`` (see ``peers.py``). Ratios of one run count, since
machines are noisy: they stand in ``extra_info`` and are printed with ``-s``.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from scenarios.exchange.xmile import xmile_model
from scenarios.results.outcome import PUBLIC_VARIABLES
from scenarios.scenario import Scenario
from simulation.engine import Simulator
from simulation.ensemble import PIECE
from simulation.levers import years_of
from simulation.memory import keep_memory
from simulation.model import mizan
from tests.benchmarks.rounds import best
from tests.benchmarks.straight_c import StraightC

OFFICIAL: Final = Scenario("Official")
PEERS: Final = Path(__file__).parent / "peers.py"

keep_memory()  # as main.py does


@pytest.mark.skipif(shutil.which("gcc") is None, reason="needs gcc")
def bench_against_straight_c(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """A piece of an ensemble on one core: the engine, and C that is compiled from the same equations."""
    levers, drawn = OFFICIAL.levers(), OFFICIAL.uncertainty().draw(0, PIECE)
    simulator = Simulator(mizan(), drawn, OFFICIAL.horizon, PIECE, PUBLIC_VARIABLES)
    straight = StraightC(mizan(), years_of(OFFICIAL.horizon), PUBLIC_VARIABLES)
    compiled = straight.compiled(tmp_path)
    packed = straight.packed(drawn, levers, PIECE)
    benchmark(simulator.run, levers)
    engine, limit = best(lambda: simulator.run(levers), lambda: straight.run(compiled, packed))
    benchmark.extra_info["microseconds_a_member"] = round(1e6 * engine / PIECE, 1)
    benchmark.extra_info["microseconds_a_member_in_c"] = round(1e6 * limit / PIECE, 1)
    benchmark.extra_info["share_of_c"] = round(limit / engine, 2)
    print(f"\n{benchmark.extra_info}")
    values = straight.run(compiled, packed)
    column = straight.column("offshoring_jobs_crm")
    projection = simulator.run(levers).projection
    for place, frame in enumerate(projection):
        np.testing.assert_allclose(frame.draws("offshoring_jobs")[1], values[:, place, column], rtol=1e-9)


def bench_against_the_tools_of_the_field(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """Runs of the whole model a second: one member of an ensemble against one run of each of the others."""
    levers, drawn = OFFICIAL.levers(), OFFICIAL.uncertainty().draw(0, PIECE)
    simulator = Simulator(mizan(), drawn, OFFICIAL.horizon, PIECE)
    benchmark(simulator.run, levers)
    member = best(lambda: simulator.run(levers))[0] / PIECE
    benchmark.extra_info["microseconds_a_member"] = round(1e6 * member, 1)
    expected = simulator.run(levers).projection.frames[-1].draws("offshoring_jobs")[1, 0]
    file = tmp_path / "official.xmile"
    file.write_text(xmile_model(OFFICIAL), encoding="utf-8")
    for interpreter in (sys.executable, os.environ.get("MIZAN_PEERS")):
        for name, seconds, outcome in _peers(interpreter, file):
            benchmark.extra_info[name] = f"{1e3 * seconds:.2f} ms a run, {seconds / member:,.0f} times as long"
            assert outcome == pytest.approx(expected, rel=1e-6), name
    print(f"\n{benchmark.extra_info}")


def _peers(interpreter: str | None, file: Path) -> list[tuple[str, float, float]]:
    if interpreter is None:
        return []
    run = subprocess.run([interpreter, PEERS, file], capture_output=True, text=True, check=True)
    found: list[tuple[str, float, float]] = json.loads(run.stdout.splitlines()[-1])
    return found
