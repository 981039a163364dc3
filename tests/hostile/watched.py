"""Runs commands, or the window, and says what of it Python's audit hooks tell; started by ``test_security.py``.

The files that are read hold :data:`MARK` wherever a person may write, so that what comes from them is known again.
"""

import json
import os
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

MARK: Final = "hostile_mark_7f3a"

STARTS: Final = (
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "pty.",
    "webbrowser.",
)
WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


class Watch:
    """Notes what a program must not do: talk to a network, start programs, run what a file says, write elsewhere.

    Args:
        folder: The only folder that may be written to.
    """

    def __init__(self, folder: Path) -> None:
        self.seen: list[str] = []
        self._folder = str(folder)
        self._kinds: dict[str, Callable[[Sequence[Any]], str]] = {
            "socket.__new__": lambda given: (
                "" if given[1] == getattr(socket, "AF_UNIX", None) else f"family {given[1]}"
            ),
            "socket.connect": lambda given: str(given[1]),
            "socket.bind": lambda given: str(given[1]),
            "pickle.find_class": lambda given: f"{given[0]}.{given[1]}",
            "marshal.loads": lambda given: (
                "" if isinstance(given[0], bytes) and MARK.encode() not in given[0] else "mark"
            ),
            "compile": lambda given: "what a file says" if _is_marked(given[0]) else "",
            "exec": lambda given: "what a file says" if _is_marked(getattr(given[0], "co_consts", "")) else "",
            "open": self._opened,
        }

    def __call__(self, event: str, given: Sequence[Any]) -> None:
        """Take one event of the interpreter."""
        if event in self._kinds:
            what = self._kinds[event](given)
        elif event.startswith(STARTS) or (event.startswith("socket.") and "gethostname" not in event):
            what = str(given)
        else:
            return
        if what:
            self.seen.append(f"{event} {what}")

    def _opened(self, given: Sequence[Any]) -> str:
        """A file that is opened for writing outside the folder."""
        path, _, flags = given
        if not isinstance(path, str | bytes) or not isinstance(flags, int) or not flags & WRITING:
            return ""
        place = os.path.realpath(os.fsdecode(path))
        return "" if place.startswith((self._folder, "/dev/", "/proc/")) else place


def _is_marked(source: object) -> bool:
    return MARK in repr(source) if source is not None else False


def commands(lines: Sequence[Sequence[str]]) -> list[dict[str, object]]:
    """Run commands one after another: the exit code of each and what was seen of it."""
    import main
    from simulation.analysis import cluster

    cluster.CONNECTING = 1  # type: ignore[misc] # nobody will answer
    watch = Watch(Path.cwd())
    sys.addaudithook(watch)
    found = []
    for line in lines:
        watch.seen.clear()
        code = main.main(line)
        found.append({"line": line, "code": code, "seen": sorted(set(watch.seen))})
    return found


def window(file: Path) -> list[dict[str, object]]:
    """Start the window, open a file, edit, keep, save, export, import and close, as the program does."""
    watch = Watch(Path.cwd())
    sys.addaudithook(watch)
    from PySide6.QtCore import QThread

    from gui.app import make_application, make_window
    from gui.look.appearance import Appearance
    from gui.safety.reports import Reports
    from gui.safety.trail import Trail
    from gui.safety.window_safety import WindowSafety
    from gui.settings import Settings

    application = make_application()
    shown = make_window(Appearance(application, settings := Settings(Path("settings.toml"))), settings)
    safety = WindowSafety(shown, Path("data"), Reports(Path("data/reports")), Trail())
    shown.show()
    safety.begin()
    shown.open_path(file)
    shown.session.edit(shown.session.scenario.with_value("budget", "governance", 2026, 44), "Edit")
    assert safety.autosave is not None
    safety.autosave.keep()
    for name in ("compare", "evidence", "model", "why", "seek"):
        shown.book.open(name)
        application.processEvents()
    assert shown.document.save(Path("again.toml"))

    def finish() -> None:
        while shown.session.jobs.running or shown.session.aside.is_busy:
            application.processEvents()
            QThread.msleep(5)

    for name in ("out.xlsx", "out.csv", "out.xmile"):
        finish()
        shown.exchange.export(Path(name))
    finish()
    shown.exchange.import_workbook(Path("out.xlsx"))
    finish()
    assert all(Path(name).exists() for name in ("out.xlsx", "out.csv", "out.xmile"))
    shown.session.history.setClean()
    shown.close()
    safety.end()
    maps = Path("/proc/self/maps")
    network = "libQt6Network" in maps.read_text(encoding="utf-8") if maps.exists() else False
    return [
        {
            "line": ["window"],
            "code": int(network or "PySide6.QtNetwork" in sys.modules),
            "seen": sorted(set(watch.seen)),
        }
    ]


if __name__ == "__main__":
    asked = json.loads(sys.stdin.read())
    answer = commands(asked) if isinstance(asked, list) else window(Path(asked))
    Path("seen.json").write_text(json.dumps(answer), encoding="utf-8")
