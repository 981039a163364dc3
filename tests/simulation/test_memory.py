"""Large arrays reuse the memory of those before them."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

FAULTS = """
import resource
import numpy as np
from simulation.memory import keep_memory

def faults():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(50):
        np.ones(200_000) + 1.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before

without = faults()
print(keep_memory(), without, (faults(), faults())[1])
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells of page faults")
def test_that_kept_memory_is_not_fetched_page_by_page() -> None:
    told = subprocess.run([sys.executable, "-c", FAULTS], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    is_kept, without, kept = told.split()
    if is_kept == "False":
        pytest.skip("this C library has no mallopt")
    assert int(kept) < 0.01 * int(without)
