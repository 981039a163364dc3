"""The real window in a process of its own, which tests may look into, tell what to do, and kill.

Started as a program it opens the window and evaluates each line of stdin in the thread of the window.
"""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]

GIVE_UP: Final = 60
"""Seconds after which a window that does not answer is taken for dead; it answers at once unless it is."""


class Remote:
    """A window in another process.

    Args:
        home: Holds the user's data and settings.
        arguments: The command line of the window.
        before: Python that the process runs before everything else.
    """

    def __init__(self, home: Path, *arguments: str | Path, before: str = "") -> None:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "PYTHONPATH": str(ROOT),
            "PYTHONIOENCODING": "utf-8",
        }
        command = [sys.executable, "-m", "tests.gui.remote", before, *map(str, arguments)]
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._watchdog = threading.Timer(GIVE_UP, self.process.kill)
        self._watchdog.start()

    def ask(self, expression: str) -> Any:
        """What an expression gives in the other process; one that gives None just does something."""
        return self._answer("ask", expression)

    def wait(self, expression: str) -> Any:
        """What an expression gives as soon as that is true."""
        return self._answer("wait", expression)

    def kill(self) -> None:
        """End it as ``kill -9`` does."""
        self.process.kill()
        self._end()

    def quit(self) -> str:
        """Close the window as people do, and wait for the end.

        Returns:
            What the process said on stderr.
        """
        self.ask("window.close()")
        errors = self._end()
        assert self.process.returncode == 0, errors
        return errors

    def _answer(self, kind: str, expression: str) -> Any:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps([kind, expression]) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError(f"the window is gone: {self._end()}")
        answer = json.loads(line)
        if "error" in answer:
            raise AssertionError(f"{expression}: {answer['error']}")
        return answer["value"]

    def _end(self) -> str:
        _, errors = self.process.communicate()
        self._watchdog.cancel()
        return errors


def main() -> None:
    """Open the window and listen."""
    before, arguments = sys.argv[1], sys.argv[2:]
    exec(before, {})

    from PySide6.QtCore import QObject, QTimer, Signal
    from PySide6.QtWidgets import QApplication

    from gui import app
    from gui.window.main_window import MainWindow

    class Ear(QObject):
        heard = Signal(str)

        def answer(self, line: str) -> None:
            kind, expression = json.loads(line)
            found = [shown for shown in QApplication.topLevelWidgets() if isinstance(shown, MainWindow)]
            names = {"window": found[0] if found else None, "application": QApplication.instance()}
            try:
                value = eval(expression, dict(COMMON), names)
            except Exception as error:
                print(json.dumps({"error": repr(error)}), flush=True)
                return
            if kind == "wait" and not value:
                QTimer.singleShot(10, lambda: self.answer(line))
            else:
                print(json.dumps({"value": value}, default=str), flush=True)

    application = app.make_application()
    ear = Ear(application)
    ear.heard.connect(ear.answer)

    def listen() -> None:
        for line in sys.stdin:
            ear.heard.emit(line)

    threading.Thread(target=listen, daemon=True).start()
    sys.exit(app.main(arguments))


COMMON: Final[dict[str, Any]] = {}
"""What expressions may use beside the window."""

if __name__ == "__main__":
    from PySide6.QtCore import QObject, QTimer
    from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QPlainTextEdit, QPushButton, QTreeWidget

    def edit(window: Any, rubric: str, year: int, amount: float) -> None:
        """One edit, as a panel makes it."""
        session = window.session
        session.edit(session.scenario.with_value("budget", rubric, year, amount), f"Set {rubric}")

    def dialog(window: Any, kind: str = "QDialog") -> Any:
        """The open dialog of a kind."""
        shown = [entry for entry in window.findChildren(QDialog) if entry.isVisible()]
        return next((entry for entry in shown if kind in (type(entry).__name__, "QDialog")), None)

    def rows(shown: QDialog) -> list[list[str]]:
        """The rows of the list in a dialog."""
        tree = shown.findChild(QTreeWidget)
        assert tree is not None
        items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        return [[item.text(column) for column in range(tree.columnCount())] for item in items if item is not None]

    def press(shown: QDialog, text: str) -> None:
        """Press the button that says a text."""
        button = next(entry for entry in shown.findChildren(QPushButton) if entry.text().replace("&", "") == text)
        button.click()

    def fail_in_slot(message: str, times: int = 1) -> None:
        """Raise an exception from the event loop."""

        def fail() -> None:
            raise LookupError(message)

        for _ in range(times):
            QTimer.singleShot(0, fail)

    def fail_in_thread(message: str) -> None:
        """Raise an exception in a thread of its own."""

        def fail() -> None:
            raise LookupError(message)

        threading.Thread(target=fail).start()

    COMMON.update(
        edit=edit,
        dialog=dialog,
        rows=rows,
        press=press,
        fail_in_slot=fail_in_slot,
        fail_in_thread=fail_in_thread,
        QLabel=QLabel,
        QMessageBox=QMessageBox,
        QObject=QObject,
        QPlainTextEdit=QPlainTextEdit,
        Path=Path,
    )
    main()
