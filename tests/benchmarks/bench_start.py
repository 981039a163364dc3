"""How long it takes until somebody who asks for help reads it."""

import subprocess
import sys
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

MAIN = Path(__file__).parents[2] / "main.py"


def bench_help(benchmark: BenchmarkFixture) -> None:
    benchmark(subprocess.run, [sys.executable, MAIN, "--help"], capture_output=True, check=True)
