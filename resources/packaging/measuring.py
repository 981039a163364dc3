"""How large a package is, what takes the room, and how soon its programs are there."""

import os
import subprocess
import tempfile
from collections import Counter
from pathlib import Path
from time import perf_counter
from typing import Final

LARGEST: Final = 12
"""So many parts are named; the others are added up."""

TRIES: Final = 3


def report(package: Path) -> str:
    """Size by part and times to start, as lines of text."""
    sizes = sizes_by_part(package)
    lines = [f"{package}: {megabytes(sum(sizes.values()))}"]
    lines += [f"  {name:<28} {megabytes(size):>8}" for name, size in sizes.most_common(LARGEST)]
    lines.append(f"  {'the rest':<28} {megabytes(sum(sorted(sizes.values())[:-LARGEST])):>8}")
    with tempfile.TemporaryDirectory() as folder:
        for words, command in commands(package, Path(folder)).items():
            lines.append(f"  {words:<28} {fastest(command):>6.2f} s, the best of {TRIES}")
    return "\n".join(lines)


def sizes_by_part(package: Path) -> Counter[str]:
    """Bytes by folder or file, one level below the programs; links count nothing."""
    sizes: Counter[str] = Counter()
    for path in package.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes["/".join(path.relative_to(package).parts[:2])] += path.stat().st_size
    return sizes


def commands(package: Path, folder: Path) -> dict[str, list[str]]:
    """What is timed."""
    suffix = ".exe" if os.name == "nt" else ""
    console, window = str(package / f"mizan-console{suffix}"), str(package / f"mizan{suffix}")
    return {
        "help": [console, "--help"],
        "a run of the model": [console, "run", "official"],
        "the window, drawn and ended": [window, "--screenshot", str(folder / "window.png")],
    }


def fastest(command: list[str]) -> float:
    """Seconds from start to end, at best."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    times = []
    for _ in range(TRIES):
        begin = perf_counter()
        subprocess.run(command, env=environment, capture_output=True, check=True)
        times.append(perf_counter() - begin)
    return min(times)


def megabytes(size: int) -> str:
    """A size as people read it."""
    return f"{size / 1e6:.1f} MB"
