"""Saves a scenario over and over while it is killed, runs out of room or has company; started by ``test_saving.py``.

Each way prints one line of what it saw, as JSON, and stops at the first file that is neither the old nor the new one.
"""

import json
import os
import random
import resource
import signal
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from scenarios.scenario import Scenario
from scenarios.storage.files import ScenarioFileError, load, save, text_of
from scenarios.storage.unsaved import Unsaved, keep_unsaved, read_unsaved

SAVED: Final = tuple(
    Scenario(title, description=letter * 5_000, author=letter).with_value("budget", "governance", 2026, amount)
    for title, letter, amount in (("Old", "o", 40), ("New", "n", 44))
)
NOTHING_DONE: Final = 7
MOST_STEPS: Final = 200


def child(work: Callable[[], object]) -> int:
    """Start a process that does some work and ends with :data:`NOTHING_DONE`."""
    if (started := os.fork()) == 0:
        try:
            work()
        finally:
            os._exit(NOTHING_DONE)
    return started


def begun(work: Callable[[], object]) -> int:
    """Start a process that does some work over and over, and wait until it has done it once."""
    there, here = os.pipe()

    def over_and_over() -> None:
        work()
        os.write(here, b"1")
        while True:
            work()

    started = child(over_and_over)
    os.read(there, 1)
    os.close(there)
    os.close(here)
    return started


def end_of(process: int) -> int:
    """Wait for a process; its exit code, or minus the signal that ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def look(path: Path) -> Scenario:
    """The scenario of the file, which is one of the two, as is that of its backup; nothing in between."""
    found = load(path)
    assert found in SAVED, f"{path} holds neither the old nor the new scenario"
    kept = path.with_name(f"{path.name}.bak")
    assert not kept.exists() or load(kept) in SAVED, f"{kept} holds neither"
    return found


def save_both(path: Path) -> None:
    """Save the one, then the other."""
    for scenario in SAVED:
        save(path, scenario)


def litter(folder: Path) -> list[Path]:
    """What is neither the file nor its backup."""
    return [path for path in folder.iterdir() if path.name.startswith(".")]


def killed_at_random(path: Path, times: int) -> dict[str, object]:
    """Kill a process that saves, at moments within its savings."""
    chance = random.Random(7)
    save(path, SAVED[0])
    seen = {scenario.title: 0 for scenario in SAVED}
    most = 0
    for _ in range(times):
        process = begun(partial(save_both, path))
        time.sleep(chance.uniform(0.002, 0.02))
        os.kill(process, signal.SIGKILL)
        assert end_of(process) == -signal.SIGKILL
        seen[look(path).title] += 1
        most = max(most, len(litter(path.parent)))
    for left in litter(path.parent):
        os.utime(left, (time.time() + 7200, time.time() + 7200))  # the clock was put back since
    save(path, SAVED[0])
    return {"times": times, "seen": seen, "most litter": most, "litter later": len(litter(path.parent))}


def killed_at_each_step(path: Path) -> dict[str, object]:
    """Kill a process that saves before its first, second, third… call of the system that Python tells of."""
    new = 0
    for step in range(1, MOST_STEPS):
        save(path, SAVED[0])
        for left in litter(path.parent):
            left.unlink()
        code = end_of(child(partial(_save_until, path, step)))
        new += look(path) == SAVED[1]
        if code == NOTHING_DONE:
            return {"steps": step - 1, "new": new, "whole": True}
        assert code == -signal.SIGKILL
    return {"steps": MOST_STEPS, "whole": False}


def _save_until(path: Path, step: int) -> None:
    calls = iter(range(1, MOST_STEPS))

    def count(event: str, _arguments: object) -> None:
        if event.startswith(("open", "os.", "shutil.")) and next(calls) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)
    save(path, SAVED[1])


def unsaved_killed(path: Path, times: int) -> dict[str, object]:
    """Kill a process that keeps unsaved edits."""
    chance = random.Random(8)
    kept = [Unsaved(scenario, path, "", datetime(2026, 5, 4, tzinfo=UTC)) for scenario in SAVED]

    def keep_both() -> None:
        for unsaved in kept:
            keep_unsaved(path, unsaved)

    seen = [0, 0]
    for _ in range(times):
        process = begun(keep_both)
        time.sleep(chance.uniform(0.002, 0.01))
        os.kill(process, signal.SIGKILL)
        end_of(process)
        seen[kept.index(read_unsaved(path))] += 1
    return {"seen": seen}


def no_room(path: Path) -> dict[str, object]:
    """Save where files cannot grow beyond some size: at each size the old file stays, and nothing else does."""
    save(path, SAVED[0])
    whole = len(text_of(SAVED[1]).encode())
    sizes = [*range(0, whole, whole // 10), whole - 1]
    for size in sizes:
        assert end_of(child(partial(_save_within, path, size))) == NOTHING_DONE
        assert look(path) == SAVED[0], "the old file is not there any more"
        assert not litter(path.parent), "something was left behind"
    return {"sizes": len(sizes)}


def _save_within(path: Path, size: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    try:
        save(path, SAVED[1])
    except ScenarioFileError:
        return
    os._exit(1)


def together(path: Path, times: int) -> dict[str, object]:
    """Read a file that two others save at the same time."""
    save(path, SAVED[0])
    processes = [begun(partial(save_both, path)) for _ in range(2)]
    try:
        seen = {look(path).title for _ in range(times)}
    finally:
        for process in processes:
            os.kill(process, signal.SIGKILL)
            end_of(process)
    return {"reads": times, "seen": sorted(seen)}


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    ways: dict[str, Callable[[Path], dict[str, object]]] = {
        "killed at random": partial(killed_at_random, times=200),
        "killed at each step": killed_at_each_step,
        "unsaved killed": partial(unsaved_killed, times=50),
        "no room": no_room,
        "together": partial(together, times=100),
    }
    for name, way in ways.items():
        place = folder / name
        place.mkdir()
        print(json.dumps({"way": name} | way(place / "team3.toml")), flush=True)
