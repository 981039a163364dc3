"""The application object, which desktops talk to."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Takes up files that the desktop hands over while the program runs, as macOS does instead of naming them first."""

    file_wanted = Signal(Path)
    """A file is to be opened."""

    def event(self, event: QEvent) -> bool:
        """Pass a file on; everything else goes its way."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(Path(event.file()))
            return True
        return super().event(event)
