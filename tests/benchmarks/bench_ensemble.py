"""How long ensembles of any size take, and that their memory does not grow with the members."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from scenarios.ensemble.run import run_ensemble
from scenarios.library import library
from scenarios.scenario import Scenario
from scenarios.storage.files import load
from scenarios.sweep.design import parse_design
from scenarios.sweep.run import asked_of, run_sweep
from simulation.steps import finished

ROOT = Path(__file__).parents[2]
OFFICIAL = Scenario("Official")

MOST_MEGABYTES = 300
"""Of the process that was started, with everything that the program imports."""


@pytest.mark.skipif(os.name == "nt", reason="Windows does not say how much memory a process had at most")
@pytest.mark.parametrize("members", [10_000, 100_000, 1_000_000])
def bench_ensemble_of_its_own_process(benchmark: BenchmarkFixture, members: int) -> None:
    """The command as one starts it, on one process."""
    command = [sys.executable, str(ROOT / "main.py"), "ensemble", "official", "--members", str(members), "--jobs", "1"]
    peaks: list[float] = []

    def start() -> None:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)  # it was waited for here, not by itself
        assert process.returncode == 0
        peaks.append(usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3))

    benchmark.pedantic(start, rounds=1 if members > 100_000 else 3)
    benchmark.extra_info["peak_megabytes"] = round(max(peaks))
    assert max(peaks) < MOST_MEGABYTES


@pytest.mark.parametrize("scenarios", [1, 7])
def bench_ensemble_of_the_library(benchmark: BenchmarkFixture, scenarios: int) -> None:
    """All ready scenarios in the same 50,000 draws; they share the years before they differ."""
    chosen = [load(path) for path in library().values()][:scenarios]
    benchmark.pedantic(lambda: finished(run_ensemble(chosen, members=50_000)), rounds=2)


@pytest.mark.parametrize("what", ["levers", "assumptions"])
def bench_sweep(benchmark: BenchmarkFixture, what: str) -> None:
    """512 points of 200 members."""
    axes = {
        "levers": '[budget.it_industry]\n"2027-2030" = {low = 300, high = 900}',
        "assumptions": "[assumptions]\nai_realised_share = {low = 0.1, high = 0.7}",
    }
    design = parse_design(f'format = 1\ndesign = "sobol"\npoints = 512\n{axes[what]}\n', "bench.toml")
    asked = asked_of(OFFICIAL, (), (), ())
    benchmark.pedantic(lambda: finished(run_sweep(OFFICIAL, design, asked, members=200)), rounds=3)
