"""Scenarios on their way to and from other programs, as people do it: asking where, and never losing what was there."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gui import errors
from gui.files.document import Document
from gui.files.file_flow import FileFlow
from gui.files.file_words import told_plainly
from gui.files.questions import Choice, ask
from gui.safety.reasons import why_not_written
from gui.work.session import Session
from scenarios.exchange.writing import SUFFIXES, Form, export_in_steps, form_of
from scenarios.scenario import Scenario
from scenarios.storage.problems import ScenarioFileError
from simulation.steps import Steps

FORMS: Final[tuple[Form, ...]] = ("xlsx", "iamc", "xmile")
"""What can be written, in the order in which it is offered."""


class ExchangeFlow(QObject):
    """Leads through dialogs, none of which blocks; reading and writing are jobs.

    Args:
        window: The window that dialogs belong to.
        session: Whose scenario is exported, and which takes up what is imported.
        document: The file behind it, which says where dialogs begin.
        files: Asks about unsaved edits before another scenario takes their place.
    """

    told = Signal(str)
    """Something went well; carries a sentence."""

    def __init__(self, window: QWidget, session: Session, document: Document, files: FileFlow) -> None:
        super().__init__(window)
        self._files = files
        self._window = window
        self._session = session
        self._document = document

    def ask_and_export(self) -> None:
        """Ask where to write, and in which form."""
        dialog = self._dialog(self.tr("Export the scenario"), QFileDialog.AcceptMode.AcceptSave)
        suffixes = {self._offered(form): SUFFIXES[form][0] for form in FORMS}
        dialog.setNameFilters(list(suffixes))
        dialog.setDefaultSuffix(SUFFIXES[FORMS[0]][0])
        dialog.filterSelected.connect(lambda offered: dialog.setDefaultSuffix(suffixes[offered]))
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        dialog.open()

    def export(self, path: Path) -> None:
        """Write the scenario in the form that the ending of a file's name stands for."""
        form = form_of(path)
        if form is None:
            allowed = ", ".join(suffix for form in FORMS for suffix in SUFFIXES[form])
            reason = self.tr("The name of the file must end with one of these: {endings}").format(endings=allowed)
            errors.tell(self._window, self._not_written(path), reason)
            return
        steps = _export_in_steps(self._session.scenario, path, form)
        what = self.tr("Exporting {file}").format(file=path.name)
        self._session.jobs.start(what, steps, lambda error: self._exported(path, error))

    def ask_and_import(self) -> None:
        """Ask for a workbook and take up what it holds."""
        dialog = self._dialog(self.tr("Import a workbook"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setNameFilters([self._offered("xlsx")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_workbook(Path(name)))
        dialog.open()

    def import_workbook(self, path: Path) -> None:
        """Read a workbook and ask what shall become of what it holds; all stays as it was if anything is wrong."""
        what = self.tr("Importing {file}").format(file=path.name)
        self._session.jobs.start(what, _import_in_steps(path), lambda found: self._imported(path, found))

    def _exported(self, path: Path, error: OSError | None) -> None:
        if error is None:
            self.told.emit(self.tr("Exported as {file}.").format(file=path.name))
        else:
            unharmed = self.tr("What was on the disk is untouched.")
            errors.tell(self._window, f"{self._not_written(path)} {why_not_written(error)}\n{unharmed}", str(error))

    def _imported(self, path: Path, found: tuple[Scenario, tuple[str, ...]] | ScenarioFileError) -> None:
        if isinstance(found, ScenarioFileError):
            words = self.tr("{file} could not be imported and nothing was changed. Places to mend: {count}.")
            errors.tell(self._window, words.format(file=path.name, count=len(found.problems)), told_plainly(found))
            return
        scenario, remarks = found
        box = ask(
            self._window,
            self.tr("“{file}” holds the scenario “{title}”.").format(file=path.name, title=scenario.title),
            self.tr("It leaves something out, for which other values stand.") if remarks else "",
            [
                Choice(self.tr("Into this scenario"), lambda: self._take_in(path, scenario), is_usual=True),
                Choice(self.tr("As a new scenario"), lambda: self._begin_with(path, scenario)),
                Choice(QMessageBox.StandardButton.Cancel, is_way_out=True),
            ],
            is_warning=bool(remarks),
        )
        box.setDetailedText("\n".join(remarks))

    def _take_in(self, path: Path, scenario: Scenario) -> None:
        """Put what was imported into the scenario, as one edit that can be undone."""
        self._session.edit(scenario, self.tr("Import {file}").format(file=path.name))
        self.told.emit(self.tr("{file} was imported; Undo brings back what was there.").format(file=path.name))

    def _begin_with(self, path: Path, scenario: Scenario) -> None:
        """Let what was imported be a scenario of its own, which no file of scenarios holds yet."""

        def begin() -> None:
            self._document.start_from(scenario)
            self._document.mark_unsaved()
            self.told.emit(self.tr("{file} was imported as a new scenario.").format(file=path.name))

        self._files.unless_unsaved(begin)

    def _not_written(self, path: Path) -> str:
        return self.tr("“{file}” could not be written.").format(file=path.name)

    def _offered(self, form: Form) -> str:
        """A form with the pattern of its files."""
        words = {
            "xlsx": self.tr("Excel workbook ({pattern})"),
            "iamc": self.tr("Results for integrated assessment, IAMC ({pattern})"),
            "xmile": self.tr("Model for Stella, Vensim or PySD, XMILE ({pattern})"),
        }
        return words[form].format(pattern=" ".join(f"*{suffix}" for suffix in SUFFIXES[form]))

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        start = self._document.path
        dialog = QFileDialog(self._window, title, str(start.parent if start is not None else Path.home()))
        dialog.setAcceptMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _export_in_steps(scenario: Scenario, path: Path, form: Form) -> Steps[OSError | None]:
    """Export, and give what hindered it."""
    try:
        yield from export_in_steps(scenario, path, form)
    except OSError as error:
        return error
    return None


def _import_in_steps(path: Path) -> Steps[tuple[Scenario, tuple[str, ...]] | ScenarioFileError]:
    """What a workbook holds with remarks on it, or its problems."""
    yield 0.0
    from scenarios.exchange.excel import read_workbook  # takes half a second by itself

    yield 0.5
    try:
        imported = read_workbook(path)
    except ScenarioFileError as error:
        return error
    return imported.scenario, imported.remarks
