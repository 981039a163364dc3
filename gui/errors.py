"""Nothing closes the window: an unexpected fault is written to a file and shown."""

import sys
import tempfile
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget


def catch_everything(show: Callable[[str, str], object]) -> None:
    """Report exceptions that reach the event loop instead of ending the program.

    Args:
        show: Shows a sentence and a detail to the user.
    """

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        place = write_report(text)
        sentence = QCoreApplication.translate(
            "errors",
            "Something went wrong that should not have. Your scenario is unharmed. A report was written to {place}.",
        )
        show(sentence.format(place=place), text)

    sys.excepthook = report


def write_report(text: str) -> Path:
    """Write a fault report beside other temporary files and return where it is."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    path = Path(tempfile.gettempdir()) / f"mizan-fault-{moment}.txt"
    path.write_text(text, encoding="utf-8")
    return path


def tell(parent: QWidget | None, sentence: str, detail: str = "") -> QMessageBox:
    """Show a problem without blocking; the box deletes itself when it is closed."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Mizan", sentence, QMessageBox.StandardButton.Ok, parent)
    box.setDetailedText(detail)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
