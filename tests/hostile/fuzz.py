"""Looks for files that a reader does not survive, led by what code each input reaches.

::

    pip install atheris
    python -m tests.hostile.fuzz scenario --seconds 600 --found /tmp/found

starts from the corpus beside this file and keeps what reaches new code in ``/tmp/found/scenario``. An input that makes
a reader raise anything but its own error is put into ``/tmp/found/faults``, once for each place that raises, and the
search goes on; one that takes longer than ten seconds or two gigabytes ends it. Mend the reader, and copy the input
into ``tests/hostile/corpus``, which the test suite replays. Exit code 1 if something was found.
"""

import argparse
import importlib
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

CORPUS: Final = Path(__file__).with_name("corpus")
TARGET_MODULE: Final = "tests.hostile.targets"
READERS: Final = (
    "scenarios",
    "gui.settings",
    "simulation.parameters",
    "simulation.posterior_file",
    "tomllib",
    "openpyxl.worksheet._reader",
    "openpyxl.reader",
)
"""Packages whose code leads the search."""

SLOWEST: Final = 10
"""Seconds that one input may take."""

LARGEST_MEMORY: Final = 2_000
"""Megabytes that the search may take."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Search one reader's faults for a while.

    Returns:
        0 if nothing was found, 1 if something was, 2 if atheris is not installed.
    """
    wanted = _parser().parse_args(arguments)
    try:
        atheris = importlib.import_module("atheris")
    except ImportError:
        print("The search needs atheris, which is not installed: pip install atheris", file=sys.stderr)
        return 2
    faults = Path(wanted.found) / "faults"
    faults.mkdir(parents=True, exist_ok=True)
    if not wanted.inside:  # libFuzzer ends its process, so it gets one of its own
        before = set(faults.iterdir())
        again = [sys.executable, "-m", "tests.hostile.fuzz", *(arguments or sys.argv[1:]), "--inside"]
        code = subprocess.run(again, check=False).returncode
        new = sorted(set(faults.iterdir()) - before)
        print("\n".join(f"fault: {path}" for path in new) or "no fault")
        return 1 if new or code else 0
    _search(atheris, wanted, faults)
    return 0


def _search(atheris: Any, wanted: argparse.Namespace, faults: Path) -> None:
    with atheris.instrument_imports(include=list(READERS)):
        targets = importlib.import_module(TARGET_MODULE)
    target = targets.TARGETS[wanted.target]
    folder = Path(tempfile.mkdtemp(prefix="fuzz-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    words = folder / "words.dict"
    words.write_text("".join(f'"{word}"\n' for word in _words()), encoding="ascii")
    kept = Path(wanted.found) / wanted.target
    kept.mkdir(exist_ok=True)
    seen: set[str] = set()

    def look(content: bytes) -> None:
        try:
            target(content, folder)
        except Exception as error:
            place = _place(error)
            if place not in seen:
                seen.add(place)
                name = f"{wanted.target}-{sha256(place.encode()).hexdigest()[:8]}"
                (faults / name).write_bytes(content)
                (faults / f"{name}.txt").write_text("".join(traceback.format_exception(error)), encoding="utf-8")

    options = [
        f"-max_total_time={wanted.seconds}",
        f"-timeout={SLOWEST}",
        f"-rss_limit_mb={LARGEST_MEMORY}",
        f"-max_len={wanted.largest}",
        f"-dict={words}",
        f"-artifact_prefix={faults}/{wanted.target}-slow-",
        "-print_final_stats=1",
        "-verbosity=1",
    ]
    atheris.Setup([sys.argv[0], str(kept), str(CORPUS / wanted.target), *options], look)
    atheris.Fuzz()


def _place(error: BaseException) -> str:
    """What makes two faults the same: the kind of error and where it was raised."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    return f"{type(error).__name__} " + " ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)


def _words() -> Iterator[str]:
    """Words that files hold, so that they need not be found letter by letter."""
    from scenarios.storage.meaning import known_assumptions
    from scenarios.storage.schema import LEVER_TABLES, ScenarioFile, Table
    from scenarios.sweep.shape import KINDS, AxisTable, DesignFile
    from scenarios.workshop.session_file import FileTable, GuessTable, RoundTable, SessionFile

    shapes: list[type[Table]] = [ScenarioFile, SessionFile, RoundTable, GuessTable, FileTable, DesignFile, AxisTable]
    shapes.extend(LEVER_TABLES.values())
    yield from sorted({name for shape in shapes for name in shape.model_fields})
    yield from sorted(known_assumptions())[:20]
    yield from (*KINDS, "2027", "2027-2030", "as_quoted", "as_planned", "offshoring_jobs_2030", "[[rounds]]")
    yield from ("inf", "nan", "1e400", "1979-05-27T07:32:00Z", "true", " = ", "[[", "]]", '\\"\\"\\"', "'''")
    yield from ('<c r=\\"A1\\" t=\\"s\\">', "<v>", "</v>", '<row r=\\"1\\">', "<!DOCTYPE", "inlineStr", "<f>")
    yield from (
        "over_time",
        "period",
        "as_planned",
        "low",
        "high",
        "source",
        "descr",
        "shape",
        "fortran_order",
        "\\xff",
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.hostile.fuzz", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument(
        "target", choices=sorted(path.name for path in CORPUS.iterdir()), help="whose faults are sought"
    )
    parser.add_argument("--seconds", type=int, default=600, help="for how long")
    parser.add_argument("--largest", type=int, default=8_000, help="bytes of the largest input")
    parser.add_argument("--found", default="build/fuzz", help="folder for what is found")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
