"""From a wish to a report: asking what, in which form and where, writing beside the window, and opening it."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gui import errors
from gui.files.document import Document
from gui.files.questions import Choice, ask
from gui.safety.reasons import why_not_written
from gui.work.session import Session
from scenarios.language.languages import Language
from scenarios.storage.writing import write_safely
from simulation.steps import Steps

if TYPE_CHECKING:
    from gui.compare.lineup import Lineup
    from gui.report.candidates import Candidates
    from gui.report.dialog import ReportDialog, Wanted
    from scenarios.comparison.compare import Candidate

SUFFIXES: Final = (".pdf", ".html", ".htm")
"""How the name of a report can end."""

LONGEST_NAME: Final = 60
"""Signs of a title that become the name of a file."""

_NO_NAME: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
"""Signs that names of files cannot hold on some system."""


class ReportFlow(QObject):
    """Leads through dialogs, none of which blocks; making a report is a job.

    Args:
        window: The window that dialogs belong to.
        session: Whose scenario and pinned runs can be reported on.
        document: The file behind the scenario, which says where dialogs begin.
        lineup: Gives what stands on Compare.
    """

    def __init__(self, window: QWidget, session: Session, document: Document, lineup: Callable[[], "Lineup"]) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._document = document
        self._lineup = lineup

    @cached_property
    def _candidates(self) -> "Candidates":
        from gui.report.candidates import Candidates  # what it brings with it is of no use before

        return Candidates(self._session, self._document, self._lineup())

    def ask(self) -> "ReportDialog":
        """Ask what the report is to be about."""
        from gui.report.dialog import ReportDialog  # as above

        dialog = ReportDialog(
            self._candidates.names(),
            is_saved=self._candidates.is_saved,
            language=QLocale().name(),
            parent=self._window,
        )
        dialog.wanted.connect(lambda wanted: self._ask_where(dialog, wanted))
        dialog.open()
        return dialog

    def make(self, wanted: "Wanted", path: Path) -> bool:
        """Make a report beside the window.

        Returns:
            Whether it is under way; another job may be.
        """
        candidates = self._candidates.chosen(wanted.keys, wanted.language)
        steps = _report_in_steps(candidates, wanted.language, datetime.now().astimezone().date(), path)
        what = self.tr("Making the report {file}").format(file=path.name)
        return self._session.jobs.start(what, steps, lambda error: self._made(path, error)) is not None

    def _ask_where(self, dialog: "ReportDialog", wanted: "Wanted") -> None:
        own = self._document.path
        where = QFileDialog(dialog, self.tr("Save the report"), str(own.parent if own is not None else Path.home()))
        where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        where.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = self.tr("PDF ({pattern})") if wanted.suffix == ".pdf" else self.tr("Web page ({pattern})")
        where.setNameFilter(offered.format(pattern=f"*{wanted.suffix}"))
        where.setDefaultSuffix(wanted.suffix[1:])
        title = self._candidates.title(wanted.keys, wanted.language)
        where.selectFile(_NO_NAME.sub(" ", title)[:LONGEST_NAME].strip() + wanted.suffix)

        def take(name: str) -> None:
            path = Path(name)
            if path.suffix.lower() not in SUFFIXES:
                reason = self.tr("The name of the file must end with one of these: {endings}")
                errors.tell(dialog, self._not_written(path), reason.format(endings=", ".join(SUFFIXES)))
            elif self.make(wanted, path):
                dialog.accept()

        where.fileSelected.connect(take)
        where.open()

    def _made(self, path: Path, error: OSError | None) -> None:
        if error is not None:
            unharmed = self.tr("What was on the disk is untouched.")
            errors.tell(self._window, f"{self._not_written(path)} {why_not_written(error)}\n{unharmed}", str(error))
            return
        ask(
            self._window,
            self.tr("The report “{file}” is ready.").format(file=path.name),
            "",
            [
                Choice(self.tr("Open it"), lambda: self._open(path), is_usual=True),
                Choice(QMessageBox.StandardButton.Close, is_way_out=True),
            ],
        )

    def _not_written(self, path: Path) -> str:
        return self.tr("“{file}” could not be written.").format(file=path.name)

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr("No program here opens “{file}”. It is in the folder {folder}.")
            errors.tell(self._window, words.format(file=path.name, folder=path.parent))


def _report_in_steps(
    candidates: Sequence["Candidate"], language: Language, made: date, path: Path
) -> Steps[OSError | None]:
    """Write a report, and give what hindered it."""
    yield 0.0
    from scenarios.report.compose import report_in_steps  # what it brings with it is of no use before

    document = yield from report_in_steps(candidates, language=language, made=made)
    try:
        if path.suffix.lower() == ".pdf":
            from gui.report.pdf import write_pdf

            write_safely(path, lambda fresh: write_pdf(document, fresh))
        else:
            from scenarios.report.page import page_of

            text = page_of(document)
            write_safely(path, lambda fresh: fresh.write_text(text, encoding="utf-8", newline="\n"))
    except OSError as error:
        return error
    return None
