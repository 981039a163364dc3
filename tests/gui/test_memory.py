"""Memory stays flat, however long a window is used."""

import gc
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from gui.app import make_window
from gui.look.appearance import Appearance
from gui.settings import Settings
from gui.window.main_window import MainWindow
from scenarios.library import library
from scenarios.scenario import Scenario

ALLOWED = 30_000_000
"""Bytes that caches and the allocator may take over time. One kept run has 2 to 10 million."""


def grown(act: Callable[[], object], times: int) -> int:
    """Bytes by which the process grows over many acts, after some to begin with."""
    for _ in range(times // 2):
        act()
    gc.collect()
    before = psutil.Process().memory_info().rss
    for _ in range(times):
        act()
    gc.collect()
    return int(psutil.Process().memory_info().rss - before)


def kept_scenarios() -> int:
    gc.collect()
    return sum(type(entry) is Scenario for entry in gc.get_objects())


def living_widgets() -> int:
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(QApplication.allWidgets())


def test_that_a_window_leaves_no_widget_behind(appearance: Appearance, settings: Settings) -> None:
    def open_and_close() -> int:
        window = make_window(appearance, settings)
        window.show()
        window.close()
        window.deleteLater()
        del window
        return living_widgets()

    assert open_and_close() == open_and_close()


def test_that_moving_a_slider_keeps_no_memory(window: MainWindow) -> None:
    official, amounts = window.session.scenario, cycle(range(100, 900, 7))

    def move() -> None:
        changed = official.with_value("budget", "it_industry", 2027, float(next(amounts)))
        window.session.edit(changed, "Drag", gesture=1)
        QApplication.processEvents()

    assert grown(move, 80) < ALLOWED
    before = kept_scenarios()
    for _ in range(20):
        move()
    assert kept_scenarios() - before < 10, "one drag is one step, and keeps where it began and where it is"


def test_that_opening_scenarios_keeps_neither_memory_nor_objects(window: MainWindow) -> None:
    paths: cycle[Path] = cycle(library().values())

    def open_next() -> None:
        window.open_path(next(paths))
        QApplication.processEvents()

    open_next()
    children = len(window.findChildren(QObject))
    assert grown(open_next, 20) < ALLOWED
    assert len(window.findChildren(QObject)) <= children
