"""Looks after one window: keeps its unsaved edits, offers those of windows that crashed, shows faults."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from gui.files.questions import Choice, ask
from gui.safety.autosave import Autosave
from gui.safety.fault_dialog import FaultDialog
from gui.safety.leftovers import Leftover, left_behind, own_file
from gui.safety.places import hindrance, portable_folder
from gui.safety.presence import Presence
from gui.safety.reasons import why_not_written
from gui.safety.recovery_dialog import RecoveryDialog
from gui.safety.reports import Reports, text_of
from gui.safety.trail import Trail
from gui.window.main_window import MainWindow

MOST_DIALOGS: Final = 5
"""After so many dialogs on faults the status line says the rest."""


class WindowSafety(QObject):
    """Puts autosave, recovery and reports around a window.

    Args:
        window: The window.
        folder: The user's data folder.
        reports: Where faults are written down.
        trail: Remembers what is done, for the reports.
        settings: The folder of the settings, where they are kept in a file.
    """

    def __init__(
        self, window: MainWindow, folder: Path, reports: Reports, trail: Trail, settings: Path | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._folder = folder / "unsaved"
        self._reports = reports
        self._dialogs = 0
        self._fault_dialog: FaultDialog | None = None
        self._claimed: Leftover | None = None
        self._presence: Presence | None = None
        self.autosave: Autosave | None = None
        self._trail = trail
        trail.follow(window.session.history)
        window.document.used.connect(lambda path: trail.note(f"file {path.name}"))
        window.recovery_wanted.connect(self.offer_when_asked)
        try:
            self._presence = Presence(self._folder)
        except OSError as error:
            self._tell_unkept(error)
            return
        path = own_file(self._folder, self._presence)
        self.autosave = Autosave(window.session, window.document, path, self)
        self.autosave.failed.connect(self._tell_unkept)

    def begin(self) -> None:
        """Offer what a crash has left, if there was one, and be ready for the next."""
        crashes: list[Path] = []
        if self._presence is not None:
            if self._forgets_settings():
                words = self.tr("Settings cannot be remembered: {folder} cannot be written to.")
                self._window.say(words.format(folder=self._settings))
            crashes = self._reports.crashes(self._presence)
            self._reports.record_crashes(self._presence)
        dialog = self._offer()
        if dialog is None:
            self._show_crash(crashes)
        else:
            dialog.finished.connect(lambda: self._show_crash(crashes))

    def offer_when_asked(self) -> None:
        """Offer what crashes have left, or say that there is nothing."""
        if self._offer() is None:
            self._window.say(self.tr("There are no unsaved edits to recover."))

    def show_fault(self, report: str, place: str) -> None:
        """Show a fault of the program, without disturbing more than once at a time."""
        if self._fault_dialog is not None:
            self._fault_dialog.add(report)
            return
        sentence = self.tr("Something went wrong that should not have. Your scenario is unharmed.")
        written = self.tr("A report was written to {place}.") if place else self.tr("No report could be written.")
        words = f"{sentence} {written.format(place=place)}"
        if self._dialogs < MOST_DIALOGS:
            self._show_report(words, report, Path(place) if place else None)
        else:
            self._window.say(words)

    def end(self) -> None:
        """Leave nothing behind where everything is saved, and keep what is not."""
        self._trail.leave()
        if self.autosave is not None:
            self.autosave.finish()
        if self._claimed is not None:
            self._claimed.release()
        if self._presence is not None:
            self._presence.end()
        self._reports.end()

    def _offer(self) -> RecoveryDialog | None:
        if self._presence is None:
            return None
        if self._claimed is not None:
            self._claimed.release()
            self._claimed = None
        leftovers = left_behind(self._folder, self._presence)
        if not leftovers:
            return None
        dialog = RecoveryDialog(leftovers, self._window)
        dialog.recovered.connect(self._recover)
        dialog.open()
        return dialog

    def _recover(self, leftover: Leftover) -> None:
        self._claimed = leftover
        self._window.files.unless_unsaved(partial(self._take_up, leftover))

    def _take_up(self, leftover: Leftover) -> None:
        """Put the edits into the window; the file that held them goes once this window has kept them itself."""
        assert leftover.unsaved is not None
        assert self.autosave is not None
        self._window.document.take_up_unsaved(leftover.unsaved)
        self.autosave.keep(leftover.discard)
        self._claimed = None
        title = leftover.unsaved.scenario.title
        self._window.say(self.tr("Recovered “{title}”. Save it to keep it.").format(title=title))

    def _tell_unkept(self, error: OSError) -> None:
        sentence = self.tr("Unsaved edits cannot be kept safe at present: save often.")
        lines = [why_not_written(error), self.tr("They would be kept in {folder}.").format(folder=self._folder)]
        if self._forgets_settings():
            lines.append(self.tr("Settings and recent files are not remembered either."))
        if portable_folder() is not None:
            lines.append(
                self.tr(
                    "In portable mode everything is kept beside the program. Copy its whole folder to where you may "
                    "write, or remove the file “portable” from it."
                )
            )
        close = Choice(QMessageBox.StandardButton.Close, is_way_out=True)
        ask(self._window, sentence, "\n".join(lines), [close], is_warning=True)

    def _forgets_settings(self) -> bool:
        """Whether settings last until the window closes alone, since their folder cannot be written to."""
        return self._settings is not None and hindrance(self._settings) is not None

    def _show_crash(self, crashes: list[Path]) -> None:
        """Show the latest report on a hard crash; the others stay in the folder."""
        for path in crashes[:1]:
            sentence = self.tr(
                "Mizan ended without warning last time. This report says where; "
                "please pass it on to those who maintain the program."
            )
            self._show_report(sentence, text_of(path), path)

    def _show_report(self, sentence: str, report: str, path: Path | None) -> None:
        self._dialogs += 1
        dialog = self._fault_dialog = FaultDialog(sentence, report, path, self._window)
        dialog.finished.connect(self._forget_dialog)
        dialog.show()

    def _forget_dialog(self) -> None:
        self._fault_dialog = None
