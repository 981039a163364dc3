"""Opening and saving as people do it: asking where, and never losing edits unasked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gui.document import Document
from gui.session import Session
from scenarios.library import library

PATTERN = "*.toml"


class FileFlow(QObject):
    """Leads through dialogs, none of which blocks.

    Args:
        window: The window that dialogs belong to.
        session: Whose scenario is saved.
        document: The file behind it.
    """

    def __init__(self, window: QWidget, session: Session, document: Document) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._document = document

    def new(self) -> None:
        """Start again from the official scenario, without a file."""
        self.unless_unsaved(self._document.start_new)

    def ask_and_open(self) -> None:
        """Ask for a file and open it."""
        dialog = self._dialog(self.tr("Open a scenario"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def open(self, path: Path) -> None:
        """Open a file once unsaved edits are dealt with; library scenarios open as a copy without a file."""
        take_up = self._document.open_copy if _is_shipped(path) else self._document.open
        self.unless_unsaved(lambda: take_up(path))

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save where the scenario came from, or ask where.

        Args:
            then: Called once the file is saved.
        """
        if self._document.path is None:
            self.save_as(then)
        elif self._document.save(self._document.path) and then is not None:
            then()

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        """Ask where to save.

        Args:
            then: Called once the file is saved.
        """
        dialog = self._dialog(self.tr("Save the scenario"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")

        def finish(name: str) -> None:
            if self._document.save(Path(name)) and then is not None:
                then()

        dialog.fileSelected.connect(finish)
        dialog.open()

    def unless_unsaved(self, go_on: Callable[[], object]) -> None:
        """Do something that would lose edits, after asking what shall become of them."""
        if not self._document.is_modified:
            go_on()
            return
        buttons = QMessageBox.StandardButton
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "Mizan",
            self.tr("Save the changes to “{title}”?").format(title=self._session.scenario.title),
            buttons.Save | buttons.Discard | buttons.Cancel,
            self._window,
        )
        box.button(buttons.Discard).setText(self.tr("Do not save"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)

        def answer(code: int) -> None:
            if code == buttons.Discard:
                go_on()
            elif code == buttons.Save:
                self.save(go_on)

        box.finished.connect(answer)
        box.open()

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        start = self._document.path
        folder = str(start.parent) if start is not None else str(Path.home())
        dialog = QFileDialog(self._window, title, folder, self.tr("Scenarios ({pattern})").format(pattern=PATTERN))
        dialog.setAcceptMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _is_shipped(path: Path) -> bool:
    return path.resolve() in {entry.resolve() for entry in library().values()}
