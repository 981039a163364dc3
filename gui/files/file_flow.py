"""Opening and saving as people do it: asking where, and never losing edits unasked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gui.charts.announce import tell
from gui.files.document import Document
from gui.files.file_words import told_plainly
from gui.files.questions import Choice, ask
from gui.safety.reasons import why_not_written
from gui.words import labels
from gui.work.session import Session
from scenarios.association import SUFFIX
from scenarios.library import library
from scenarios.scenario import Scenario

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
        self._outside: QMessageBox | None = None
        """The question about what others did to the file, while it is open."""

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
        path = self._document.path
        if path is None:
            self.save_as(then)
        elif self._document.digest_on_disk() not in (self._document.seen, ""):
            self._ask_about_change(path, lambda: self._write(path, then), then)
        else:
            self._write(path, then)

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        """Ask where to save.

        Args:
            then: Called once the file is saved.
        """
        dialog = self._dialog(self.tr("Save the scenario"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(lambda name: self._write(Path(name), then))
        dialog.open()

    def save_copy(self, scenario: Scenario) -> None:
        """Ask where to save another scenario than that of the window, which stays as it is."""
        dialog = self._dialog(self.tr("Save what was found"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(lambda name: self._write_copy(Path(name), scenario))
        dialog.open()

    def unless_unsaved(self, go_on: Callable[[], object]) -> None:
        """Do something that would lose edits, after asking what shall become of them."""
        if not self._document.is_modified:
            go_on()
            return
        ask(
            self._window,
            self.tr("Save the changes to “{title}”?").format(title=labels.shipped_title(self._session.scenario.title)),
            "",
            [
                Choice(QMessageBox.StandardButton.Save, lambda: self.save(go_on), is_usual=True),
                Choice(self.tr("Do not save"), go_on),
                Choice(QMessageBox.StandardButton.Cancel, is_way_out=True),
            ],
        )

    def tell_change(self) -> None:
        """Ask what to do about a file that somebody else wrote to."""
        if self._document.path is not None:
            self._ask_about_change(self._document.path, self._document.keep_mine, None)

    def tell_loss(self) -> None:
        """Ask what to do about a file that is no longer there."""
        path = self._document.path
        if path is None:
            return
        self._document.mark_unsaved()
        self._ask_about_file(
            self.tr("“{file}” is no longer there.").format(file=path.name),
            self.tr("It was deleted or moved, or its drive is gone. What the window shows is unharmed."),
            [
                Choice(self.tr("Save it again"), self.save, is_usual=True),
                Choice(self.tr("Save as…"), self.save_as),
                Choice(self.tr("Later"), is_way_out=True),
            ],
        )

    def _ask_about_change(self, path: Path, keep_mine: Callable[[], object], then: Callable[[], object] | None) -> None:
        mine_is_newer = self._document.is_modified
        self._ask_about_file(
            self.tr("Somebody else changed “{file}” since you opened it.").format(file=path.name),
            self.tr(
                "If you keep yours, saving replaces theirs, which stays beside it as “{backup}”. "
                "If you load theirs, Undo brings yours back."
            ).format(backup=f"{path.name}.bak"),
            [
                Choice(self.tr("Keep mine"), keep_mine, is_usual=mine_is_newer),
                Choice(self.tr("Load theirs"), self._document.take_over_theirs, is_usual=not mine_is_newer),
                Choice(self.tr("Save mine as…"), lambda: self.save_as(then)),
                Choice(self.tr("Later"), is_way_out=True),
            ],
        )

    def _ask_about_file(self, sentence: str, explanation: str, choices: list[Choice]) -> None:
        if self._outside is not None:
            self._outside.reject()
        box = self._outside = ask(self._window, sentence, explanation, choices, is_warning=True)

        def forget() -> None:
            if self._outside is box:
                self._outside = None

        box.finished.connect(forget)

    def _write(self, path: Path, then: Callable[[], object] | None) -> None:
        if not self._document.save(path):
            self._tell_refusal(path, lambda: self.save_as(then))
        elif then is not None:
            then()

    def _write_copy(self, path: Path, scenario: Scenario) -> None:
        if not self._document.save_copy(path, scenario):
            self._tell_refusal(path, lambda: self.save_copy(scenario))
        else:
            tell(self._window, self.tr("Saved as “{file}”.").format(file=path.name))

    def _tell_refusal(self, path: Path, again: Callable[[], object]) -> None:
        error = self._document.refusal
        assert error is not None
        unharmed = self.tr("What was on the disk is untouched, and your edits stay in this window.")
        box = ask(
            self._window,
            self.tr("“{file}” could not be saved.").format(file=path.name),
            f"{why_not_written(error.__cause__)}\n{unharmed}",
            [
                Choice(self.tr("Save as…"), again, is_usual=True),
                Choice(QMessageBox.StandardButton.Close, is_way_out=True),
            ],
            is_warning=True,
        )
        box.setDetailedText(told_plainly(error))

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        start = self._document.path
        folder = str(start.parent) if start is not None else str(Path.home())
        dialog = QFileDialog(self._window, title, folder, self.tr("Scenarios ({pattern})").format(pattern=PATTERN))
        dialog.setAcceptMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _is_shipped(path: Path) -> bool:
    return path.resolve() in {entry.resolve() for entry in library().values()}
