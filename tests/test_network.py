"""Nothing opens a connection: neither commands nor the window touch the network, which is shown by watching them."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

WATCH = """
import socket, sys

NETWORKS = (socket.AF_INET, socket.AF_INET6)
seen = []

def watch(event, arguments):
    if event == "socket.__new__" and arguments[1] in NETWORKS:
        seen.append(event)
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request"):
        seen.append(event)

sys.addaudithook(watch)
"""

COMMANDS = """
import main
for line in {lines}:
    assert main.main(line.split()) == 0, line
"""

WINDOW = """
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from gui import app
from gui.main_window import MainWindow

def visit():
    window = next(shown for shown in application.topLevelWidgets() if isinstance(shown, MainWindow))
    for name in window.book.names:
        window.book.open(name)
        QCoreApplication.processEvents()
    window.close()

application = app.make_application()
QTimer.singleShot(0, visit)
assert app.main([]) == 0
"""

LINES = (
    "run official",
    "ensemble official --members 2000 --jobs 2",
    "export official --to xlsx --out official.xlsx",
    "import official.xlsx --out mine.toml",
    "report mine.toml --out report.html",
    "merge .",
    "model --out guide.html",
)


def seen(program: str, folder: Path) -> str:
    """What a program did with the network."""
    variables = {"PYTHONPATH": str(ROOT), "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        [sys.executable, "-c", f"{WATCH}{program}\nprint(seen, file=sys.stderr)"],
        cwd=folder,
        env=variables,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stderr.splitlines()[-1]


@pytest.mark.skipif(sys.platform == "win32", reason="there pairs of sockets are made of connections to oneself")
def test_that_the_commands_open_no_connection(tmp_path: Path) -> None:
    assert seen(COMMANDS.format(lines=LINES), tmp_path) == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="there pairs of sockets are made of connections to oneself")
def test_that_the_window_opens_no_connection(tmp_path: Path) -> None:
    assert seen(WINDOW, tmp_path) == "[]"


def test_that_a_connection_would_be_seen(tmp_path: Path) -> None:
    program = """
import urllib.request
try:
    urllib.request.urlopen("http://127.0.0.1:9")
except OSError:
    pass
"""
    said = seen(program, tmp_path)
    assert "urllib.Request" in said
    assert "socket.__new__" in said
