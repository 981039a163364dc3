"""A virtual screen with a hand: programs are shown there, and mouse and keys reach them as from a person.

Started as a program it shows the sources' window on the screen and says where a slider has its handle.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.packaging.outside import ROOT, alone, environment

GIVE_UP = 120
"""Seconds: only what never comes takes so long."""


class Screen:
    """A screen that nobody sees.

    Args:
        home: The home of whoever sits before it.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._server.stdout
        number = self._server.stdout.readline().strip()
        assert number, "the virtual screen does not start"
        self._variables = environment(home, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb")

    def end(self) -> None:
        """Put it away."""
        self._server.terminate()
        self._server.communicate()

    @contextmanager
    def shows(self, command: Sequence[str], read_only: Path | None = None) -> Iterator["subprocess.Popen[str]"]:
        """Start a program there, without a network; it is ended if it is still running afterwards."""
        program = subprocess.Popen(
            alone(command, read_only=read_only),
            cwd=self.home,
            env=self._variables,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        try:
            yield program
        finally:
            if program.poll() is None:
                program.kill()
            program.communicate()

    def slider(self, file: Path, rubric: str) -> tuple[int, int, int]:
        """Where a slider has its handle on the screen once a window has opened the file, and how wide the slider is."""
        command = [sys.executable, "-m", "tests.packaging.screen", str(file), rubric]
        variables = {**self._variables, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, cwd=self.home, env=variables, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        until(lambda: not self._windows("Mizan"))  # else that one would be taken for the one to come
        x, y, width = json.loads(done.stdout)
        return x, y, width

    def window(self, title: str) -> str:
        """The window whose title says something, once there is one."""
        until(lambda: bool(self._windows(title)))
        return self._windows(title)[0]

    def title(self, window: str) -> str:
        """What stands in its title."""
        return self._hand("getwindowname", window).strip()

    def drag(self, begin: tuple[int, int], by: int) -> bool:
        """Take what is at a place and pull it to the side; what comes of it is seen later, so the answer is no."""
        x, y = begin
        self._hand("mousemove", str(x), str(y), "mousedown", "1")
        for step in range(1, 9):
            self._hand("mousemove", "--sync", str(x + round(by * step / 8)), str(y))
        self._hand("mouseup", "1")
        return False

    def press(self, window: str, keys: str) -> bool:
        """Press keys in a window; what comes of it is seen later, so the answer is no."""
        self._hand("windowfocus", window, "key", "--clearmodifiers", keys)
        return False

    def close(self, window: str, keys: str) -> None:
        """Press keys in a window until it is gone: one that has just come may not listen yet."""
        until(lambda: window not in self._windows("") or self.press(window, keys))

    def _windows(self, title: str) -> list[str]:
        return self._hand("search", "--onlyvisible", "--name", title).split()

    def _hand(self, *movements: str) -> str:
        return subprocess.run(
            ["xdotool", *movements], env=self._variables, capture_output=True, text=True, check=False
        ).stdout


def until(is_so: Callable[[], bool]) -> None:
    """Wait for another program, which can be asked and not listened to."""
    begin = time.monotonic()
    while not is_so():
        assert time.monotonic() - begin < GIVE_UP, "what is waited for does not come"
        time.sleep(0.02)


def main(file: Path, rubric: str) -> None:
    """Show the window as the program does and print where a slider is."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QStyle, QStyleOptionSlider

    from gui.app import make_application, make_window
    from gui.look.appearance import Appearance
    from gui.safety.places import settings_file
    from gui.settings import Settings

    application = make_application()
    settings = Settings(settings_file())
    window = make_window(Appearance(application, settings), settings)
    window.open_path(file)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    application.processEvents()
    slider = window.levers.rubrics[rubric].slider
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    handle = slider.style().subControlRect(
        QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    )
    place = slider.mapToGlobal(handle.center())
    print(json.dumps([place.x(), place.y(), slider.width()]), flush=True)
    window.session.history.setClean()
    window.close()
    os._exit(0)  # nothing of this window is of use any more


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
