"""Nothing closes the window: an unexpected fault is written down and shown."""

import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from gui.safety.reports import Reports
from gui.safety.trail import Trail

SEVERE: Final = frozenset({QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})

MOST_WARNINGS: Final = 100
"""So many warnings of Qt are logged, each once: some come with every frame."""

Report = Callable[[str, str], object]


class Faults(QObject):
    """Takes up every exception that nobody caught, in whichever thread, and severe messages of Qt.

    Args:
        reports: Where they are written down.
        trail: What was done before.
    """

    happened = Signal(str, str)
    """A fault that was not seen before; carries the report and where it was written, or an empty text. It is sent from
    the event loop, so that whatever was under way, such as painting, is over."""

    _caught = Signal(str, str)

    def __init__(self, reports: Reports, trail: Trail, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports = reports
        self._trail = trail
        self._seen: Counter[str] = Counter()
        self._warned: set[str | None] = set()
        self._caught.connect(self.happened, Qt.ConnectionType.QueuedConnection)

    def catch(self) -> None:
        """Take up faults from now on."""
        sys.excepthook = self._unhandled
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(self._said_by_qt)

    def release(self) -> None:
        """Leave faults to Python and Qt again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)

    def _unhandled(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self.take(error.with_traceback(trace))

    def _in_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None and not issubclass(what.exc_type, SystemExit):
            self.take(what.exc_value)

    def _unraisable(self, what: "sys.UnraisableHookArgs") -> None:
        self._reports.log.error("not raised: %s %r", what.err_msg or "", what.exc_value)

    def take(self, error: BaseException) -> None:
        """Write an exception down; the first of its kind and place is shown as well."""
        fault = "".join(traceback.format_exception(error))
        if sys.stderr is not None:
            sys.stderr.write(fault)
        self._seen[_place(error)] += 1
        times = self._seen[_place(error)]
        if times > 1:
            if times & (times - 1) == 0:  # the log is not to fill with one fault either
                self._reports.log.error("%s, for the %d. time", _place(error), times)
            return
        self._reports.log.error("%s", fault)
        text, path = self._reports.write(fault, self._trail.lines())
        self._caught.emit(text, "" if path is None else str(path))

    def _said_by_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        if kind in SEVERE:
            self._reports.log.error("Qt: %s", message)
        elif kind == QtMsgType.QtWarningMsg and message not in self._warned and len(self._warned) < MOST_WARNINGS:
            self._warned.add(message)
            self._reports.log.warning("Qt: %s", message)
        if sys.stderr is not None:
            sys.stderr.write(f"{message}\n")


def _place(error: BaseException) -> str:
    """What tells a fault from others: its kind and the line that raised it."""
    last = traceback.extract_tb(error.__traceback__)[-1:]
    return f"{type(error).__name__} in " + "".join(f"{frame.filename}:{frame.lineno}" for frame in last)


def tell(parent: QWidget | None, sentence: str, detail: str = "") -> QMessageBox:
    """Show a problem without blocking; the box deletes itself when it is closed."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Mizan", sentence, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setDetailedText(detail)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
