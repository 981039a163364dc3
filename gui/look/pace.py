"""How long a machine takes from a moved slider to a painted frame: for support, in the package as in the sources."""

import gc
import json
import tempfile
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from gui.look.pictures import SIZES, Maker, clean, put_away, stand
from gui.window.main_window import MainWindow

YEARS: Final = (2027, 2010)
"""Years that are moved: one of those that people move, and one from which nearly all years are computed anew."""

MOVES: Final = 200
"""Moves that are timed, after a tenth as many that are not."""


def mover(window: MainWindow, year: int) -> Callable[[], None]:
    """What moves the money of one rubric in a year by one step of a drag and paints all that follows."""
    official, amounts = window.session.scenario, cycle(range(100, 900, 7))
    window.explore.hold_ranges(True)

    def move() -> None:
        changed = official.with_value("budget", "it_industry", year, float(next(amounts)))
        window.session.edit(changed, "Drag", gesture=1)
        QApplication.processEvents()

    return move


def quantiles(seconds: list[float]) -> dict[str, float]:
    """Median and 95th percentile of some times, in milliseconds."""
    ordered = sorted(seconds)
    return {f"p{level}_ms": round(1000 * ordered[len(ordered) * level // 100], 1) for level in (50, 95)}


def measure(application: QApplication, make_window: Maker, file: Path) -> None:
    """Time the moves in a window as it is at the first start, and write what was found as JSON."""
    with tempfile.TemporaryDirectory() as fresh:
        settings, appearance = clean(application, fresh)
        window = make_window(appearance, settings)
        stand(application, window, SIZES[0])
        gc.freeze()  # as the program does before its first event
        found = {str(year): quantiles(_timed(mover(window, year))) for year in YEARS}
        put_away(window)
    file.write_text(json.dumps({"slider_to_frame": found}) + "\n", encoding="utf-8")


def _timed(move: Callable[[], None]) -> list[float]:
    for _ in range(MOVES // 10):
        move()
    seconds = []
    for _ in range(MOVES):
        before = time.perf_counter()
        move()
        seconds.append(time.perf_counter() - before)
    return seconds
