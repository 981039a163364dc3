"""Ctrl-C at the terminal reaches a window at rest."""

import os
import signal

import pytest
from PySide6.QtCore import QEventLoop, QProcess, QTimer
from pytestqt.qtbot import QtBot

from gui.safety.interrupts import Interrupts

LONGEST = 60_000
"""Milliseconds after which it has not been reached."""


@pytest.mark.skipif(os.name != "posix", reason="signals are those of POSIX")
def test_that_an_interrupt_is_answered_while_nothing_else_happens(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGINT)
    loop, given_up = QEventLoop(), QTimer()
    given_up.setSingleShot(True)
    given_up.timeout.connect(loop.quit)
    given_up.start(LONGEST)
    interrupts = Interrupts(loop.quit)
    outside = QProcess()
    outside.start("sh", ["-c", f"read line; kill -INT {os.getpid()}"])
    outside.write(b"\n")  # which only the event loop delivers, so that the signal meets it at rest
    loop.exec()
    assert outside.state() == QProcess.ProcessState.NotRunning or outside.waitForFinished()
    assert given_up.isActive()
    given_up.stop()
    interrupts.release()
    assert signal.getsignal(signal.SIGINT) == before
    assert signal.set_wakeup_fd(-1) == -1
