"""Runs an XMILE model in the engines that system dynamicists have, and prints what a run takes each.

It needs none of this project, so that engines which ask for other versions of its libraries can live in an environment
of their own::

    python -m venv build/peers
    build/peers/bin/pip install pysimlin BPTK-Py xmltodict parsimonious jinja2
    build/peers/bin/python tests/benchmarks/peers.py official.xmile
"""

import contextlib
import importlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

RUNS = 5
"""The best of so many runs counts; what comes before the first one does not."""

LAST = 2030
OUTCOME = "offshoring_jobs_crm"


def pysd(file: Path, folder: Path) -> Callable[[], float]:
    """PySD translates to Python and steps it."""
    copy = folder / file.name
    copy.write_bytes(file.read_bytes())
    model = importlib.import_module("pysd").read_xmile(str(copy))
    return lambda: float(model.run()[OUTCOME].iloc[-1])


def simlin(file: Path, folder: Path) -> Callable[[], float]:
    """The engine of Simlin, compiled code."""
    run = importlib.import_module("simlin").load(str(file)).simulate()

    def again() -> float:
        run.reset()
        run.run_to_end()
        return float(run.get_series(OUTCOME)[-1])

    return again


def bptk(file: Path, folder: Path) -> Callable[[], float]:
    """BPTK-Py translates to Python functions that call each other."""
    compiled = folder / "compiled_by_bptk.py"
    importlib.import_module("BPTK_Py.sdcompiler.compile").compile_xmile(str(file), str(compiled), "py")
    sys.path.insert(0, str(folder))
    module = importlib.import_module(compiled.stem)
    name = OUTCOME.title().replace("_", "")

    def again() -> float:
        model = module.simulation_model()
        for equation in model.equations:
            model.equation(equation, LAST)
        return float(model.equation(name[0].lower() + name[1:], LAST))

    return again


ENGINES = {"PySD": pysd, "pysimlin": simlin, "BPTK-Py": bptk}


def measured(file: Path) -> Iterator[tuple[str, float, float]]:
    """Name, seconds a run and the outcome of each engine that is installed here."""
    for name, prepare in ENGINES.items():
        with tempfile.TemporaryDirectory() as folder, contextlib.suppress(ImportError):
            run = prepare(file, Path(folder))
            outcome = run()
            times = []
            for _ in range(RUNS):
                before = time.perf_counter()
                run()
                times.append(time.perf_counter() - before)
            yield name, min(times), outcome


if __name__ == "__main__":
    sys.setrecursionlimit(100_000)
    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
        found = list(measured(Path(sys.argv[1])))
    print(json.dumps(found))
