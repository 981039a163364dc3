"""Times that can be held against each other on a noisy machine."""

import time
from collections.abc import Callable


def best(*runs: Callable[[], object], rounds: int = 9) -> list[float]:
    """Processor seconds of the quickest of some rounds, in each of which all runs take their turn."""
    found: list[list[float]] = [[] for _ in runs]
    for _ in range(rounds):
        for run, times in zip(runs, found, strict=True):
            before = time.process_time()
            run()
            times.append(time.process_time() - before)
    return [min(times) for times in found]
